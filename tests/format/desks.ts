import type { z } from 'zod';
import { type TranscribedReturn, transcribedReturn } from '../../shared/contract/returns.ts';
import type { DocId, SubGroupId } from '../../shared/model/ids.ts';
import { type Pack, packTexts } from '../../shared/model/pack.ts';
import type { Day } from '../../shared/model/period.ts';
import type { PlanFile } from '../../shared/model/plan-file.ts';
import type { FiguresFile, ReturnFile } from '../../shared/model/return-file.ts';
import type { ChairStatus, SecretariatStatus } from '../../shared/model/status.ts';
import { mergeQuarter } from '../../shared/rules/merge.ts';
import { buildPack } from '../../shared/rules/pack.ts';
import { chairStatus } from '../../shared/rules/status-chair.ts';
import { secretariatStatus } from '../../shared/rules/status-secretariat.ts';

type Received<P> = { readonly docId: DocId; readonly payload: P; readonly on: string };

/** All that Wetherdale's secretariat has when it builds the paper for Quarter 2. */
export type Desk = {
  readonly plan: PlanFile;
  readonly nil: Received<ReturnFile>;
  readonly second: Received<ReturnFile>;
  readonly figures: Received<FiguresFile>;
};

const day = (text: string) => text as Day;

function merged({ plan: { plan, version, about }, nil, second, figures }: Desk) {
  const { iss: subGroup, epoch, seq, prev } = figures.payload;
  return mergeQuarter({
    quarter: second.payload.quarter,
    plan,
    planVersion: version,
    partnership: about,
    returns: [nil, second].map(({ docId, payload, on }) => ({ docId, payload, receivedOn: day(on) })),
    others: [
      {
        docId: figures.docId,
        subGroup,
        quarter: null,
        epoch,
        seq,
        prev,
        supersedes: null,
        transcribed: false,
        receivedOn: day(figures.on),
      },
    ],
    determinations: [],
  });
}

const texts: z.infer<typeof packTexts> = packTexts.parse({
  title: 'Community safety: quarter 2',
  agendaItem: '6',
  reportOf: 'Partnership Officer',
  purpose: 'To tell the Board what needs its attention.',
  recommendations: ['That the Board note the exception and decide what is asked of it.'],
  implications: [{ title: 'Financial', text: 'None.' }],
});

export const examplePack = (desk: Desk): Pack =>
  buildPack({
    merged: merged(desk),
    plan: desk.plan.plan,
    partnership: desk.plan.about,
    variant: 'board',
    lastMeeting: null,
    determinations: [],
    supplied: [],
    keyringVersion: desk.plan.keyring.version,
    appVersion: '0.1.0',
    texts,
  });

const town = 'sg:town-centre' as SubGroupId;

const at = ({ plan: { plan, version, about }, second }: Desk) => ({
  partnership: about,
  plan,
  planVersion: version,
  quarter: second.payload.quarter,
  today: day('2026-10-21'),
});

export const exampleBoard = (desk: Desk): SecretariatStatus =>
  secretariatStatus({
    ...at(desk),
    merged: merged(desk),
    issued: new Map([[town, { version: desk.plan.version, on: day('2026-06-22') }]]),
    openQueries: new Map([[town, 1]]),
    chasedOn: new Map(),
    parked: 0,
    quarantined: 0,
    frozen: [],
  });

export const exampleTasks = (desk: Desk): ChairStatus =>
  chairStatus({
    ...at(desk),
    subGroup: town,
    check: {
      coverage: desk.second.payload.coverage.rows,
      exceptions: desk.second.payload.exceptions,
      obstacles: [],
    },
    signed: { docId: desk.second.docId, state: 'queried' },
    answered: desk.second.payload.requests.map(({ request }) => request),
    openQueries: [],
    figuresRequests: 1,
    decisions: 0,
    receipt: { outcome: 'queried', late: false, receivedOn: day(desk.second.on) },
  });

/** The same quarter, had the chair sent a Word document instead. */
export const transcription: TranscribedReturn = transcribedReturn.parse({
  schema: 'csp.transcription/1',
  subGroup: 'sg:town-centre',
  transcription: { source: 'word', statedBy: 'Daniel Okafor, by e-mail of 19 October 2026' },
  nil: false,
  marking: 'OFFICIAL',
  exceptions: [
    {
      item: 'TC-I01',
      priority: null,
      title: 'Disorder at closing time',
      class: 'under',
      what: 'Reports of disorder rose by 29 on last quarter.',
      why: 'Three late licences began in July.',
      doing: 'The remaining premises are asked to sign the closing-time plan.',
      owner: 'Priya Nandakumar',
      by: '2026-12-18',
      ask: { kind: 'support', text: 'To write to the premises that have not signed.' },
    },
  ],
  coverage: [{ items: ['TC-A01'], state: 'normal', why: '' }],
});
