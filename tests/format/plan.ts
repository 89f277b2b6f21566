import type { Indicator } from '../../shared/model/indicator.ts';
import type { Plan } from '../../shared/model/plan.ts';
import { type PlanFile, planFile } from '../../shared/model/plan-file.ts';
import { filledIn, partnership } from './partnership.ts';
import { at, idAt, type People, secretariatHolder } from './people.ts';

const adopted = at('2026-03-16T09:00:00');
let given = 0;
/** Ids are given in the order of the plan: evidence, themes, priorities, indicators, actions, milestones, requests. */
const numbered = <T extends object>(one: T) => ({ id: idAt(adopted, ++given), ...one, rev: 1 });
const kept = { retired: null };

const planId = idAt(adopted, 0);
const evidence = filledIn.evidence.map(numbered);
const themes = filledIn.themes.map((one) => ({ ...numbered(one), ...kept }));
const priorities = filledIn.priorities.map((one) => ({ ...numbered(one), ...kept }));
const lead = priorities[0]?.lead;
const indicators = filledIn.indicators.map((one) => ({ ...numbered(one), lead, ...kept }));
const actions = filledIn.actions.map((one) => ({
  ...numbered(one),
  lead,
  milestones: one.milestones.map(numbered),
  ...kept,
}));
const requests = filledIn.requests.map(numbered);

/** The plan file for the Town Centre Group, which leads all there is. Parsed, so members come in their order. */
export const planPayload = ({ secretariat }: People): PlanFile =>
  planFile.parse({
    schema: 'csp.plan/1',
    kind: 'plan',
    id: idAt(at('2026-06-22T08:30:00'), 1),
    partnership: partnership.id,
    sample: partnership.sample,
    signer: secretariatHolder,
    createdAt: at('2026-06-22T08:30:00'),
    iss: partnership.id,
    subGroup: 'sg:town-centre',
    version: 1,
    nextIssueBy: '2026-07-01',
    challenge: 'AAECAwQFBgcICQoLDA0ODw',
    secretariat: { sign: secretariat.signing.jwk, seal: secretariat.sealing.jwk },
    keyring: {
      version: 1,
      keys: [
        {
          kid: secretariat.signing.kid,
          iss: partnership.id,
          holder: secretariatHolder,
          sign: secretariat.signing.jwk,
          seal: secretariat.sealing.jwk,
          epoch: 1,
          status: 'active',
          since: '2026-06-22',
          verified: 'made here',
        },
      ],
    },
    settings: { sealReturns: false, systemSignIn: 'allowed' },
    about: withoutSchema(partnership),
    plan: {
      id: planId,
      title: filledIn.title,
      from: filledIn.from,
      to: filledIn.to,
      ruleSet: filledIn.ruleSet,
      calendar: filledIn.calendar,
      evidence,
      themes,
      priorities,
      indicators,
      actions,
      requests,
      thresholdChanges: [],
    },
    readings: filledIn.readings,
    standing: [],
  });

function withoutSchema<T extends { schema: string }>({ schema: _, ...rest }: T): Omit<T, 'schema'> {
  return rest;
}

/** The one indicator and the one action, as the plan has them. */
export const measured = ({ indicators: [one] }: Plan): Indicator => one ?? nothing();
export const done = ({ actions: [one] }: Plan): Plan['actions'][number] => one ?? nothing();

const nothing = (): never => {
  throw new Error('The example plan has one indicator and one action.');
};
