import type { KeptKey } from '../../../db/keyring.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { ItemCite, Kid, Ref } from '../../../shared/model/ids.ts';
import type { Partnership } from '../../../shared/model/partnership.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import type { FiguresFile, ReturnFile } from '../../../shared/model/return-file.ts';
import { allocated, coverageText } from '../../../shared/rules/plan-part.ts';
import type { IssuedPlan } from './grounds.ts';
import { sha256 } from './suite.ts';

/** A key that was taken out of use says nothing more, whenever it says that it did. @throws `signer.revoked`, `signer.retired` */
export function refuseEnded({ status, holder, endedWhy }: KeptKey): void {
  const { name } = holder;
  if (status === 'revoked') throw refuse('signer.revoked', { name, why: endedWhy });
  if (status === 'retired') throw refuse('signer.retired', { name });
}

/** What every document must agree with, whatever its kind. @throws `binding.partnership`, `binding.sample` */
export function bindPartnership(
  document: { partnership: string; sample: boolean },
  ours: Pick<Partnership, 'id' | 'sample'>,
): void {
  if (document.partnership !== ours.id) throw refuse('binding.partnership');
  if (document.sample !== ours.sample) throw refuse('binding.sample', { sample: document.sample });
}

/** @throws `binding.addressee` */
export function bindAddressee({ aud }: { aud: { kid: Kid } }, ours: readonly Kid[]): void {
  if (!ours.includes(aud.kid)) throw refuse('binding.addressee');
}

/**
 * Who may sign a return or figures: a chair or a deputy for their own sub-group, and a deputy not as the chair;
 * the secretariat a return that it typed in, and says so. @throws `signer.role`, `binding.issuer`
 */
export function bindSigner(
  document: Pick<ReturnFile, 'iss' | 'signer' | 'transcribed'> | FiguresFile,
  key: Pick<KeptKey, 'iss' | 'holder'>,
): void {
  const { role, name } = key.holder;
  const transcribed = 'transcribed' in document && document.transcribed !== null;
  const posing = role === 'deputy' && document.signer.role !== 'deputy';
  if (transcribed !== (role === 'secretariat') || role === 'recovery' || posing)
    throw refuse('signer.role', { name, kind: 'return' });
  if (!transcribed && document.iss !== key.iss) throw refuse('binding.issuer');
}

/**
 * A return beside the plan file that it names, as that was issued: for this sub-group, in that version, its
 * quarter in the calendar, exactly its items accounted for, and nothing said about anything else.
 * @throws `plan.unknown`, `binding.quarter`, `coverage.mismatch`, `coverage.contradiction`, `binding.item`,
 * `return.nil-contradicted`
 */
export function bindReturn(document: ReturnFile, issued: IssuedPlan): void {
  const { plan, quarter, iss } = document;
  if (issued.subGroup !== iss || issued.version !== plan.version || issued.plan.id !== plan.id)
    throw refuse('plan.unknown');
  if (!issued.plan.calendar.some((one) => one.quarter === quarter))
    throw refuse('binding.quarter', { quarter });
  bindCoverage(document, issued.plan);
  bindExceptions(document);
  bindStatements(document, issued.plan);
  if (document.nil !== (document.exceptions.length === 0)) throw refuse('return.nil-contradicted');
}

function bindCoverage({ coverage, iss }: ReturnFile, plan: Plan): void {
  const items = allocated(plan, iss);
  const known = new Map(items.map(({ item, kind }) => [item.ref, { ...item, kind }]));
  const whole =
    coverage.items === items.length &&
    coverage.rows.length === items.length &&
    coverage.sha256 === sha256(coverageText(items)).toString('hex') &&
    new Set(coverage.rows.map(({ item }) => item.ref)).size === items.length &&
    coverage.rows.every(({ item, kind }) => {
      const one = known.get(item.ref);
      return one !== undefined && isSame(one, item) && one.kind === kind;
    });
  if (!whole) throw refuse('coverage.mismatch');
}

/** Every exception is accounted for as one of its kind, and the other way round, once. */
function bindExceptions({ coverage, exceptions }: ReturnFile): void {
  const counted = coverage.rows.filter(({ state }) => state === 'exception');
  const told = exceptions.flatMap((one) => (one.kind === 'other' ? [] : [one]));
  for (const { item, kind } of [...told, ...counted]) {
    const inBoth = [told, counted].every(
      (list: readonly { item: ItemCite; kind: string }[]) =>
        list.filter((one) => isSame(one.item, item) && one.kind === kind).length === 1,
    );
    if (!inBoth) throw refuse('coverage.contradiction', { ref: item.ref });
  }
}

const isSame = (a: ItemCite, b: ItemCite): boolean => a.id === b.id && a.ref === b.ref && a.rev === b.rev;

/** Contributions, answers, figures, notes and what is raised keep to what the plan asks of this sub-group. */
function bindStatements(document: ReturnFile, plan: Plan): void {
  const { iss, quarter } = document;
  const refs = (items: readonly { ref: Ref }[]) => new Set(items.map(({ ref }) => ref));
  const contributed = refs(plan.priorities.filter((one) => one.contributors.includes(iss)));
  const requests = refs(plan.requests);
  const listed = refs(plan.indicators.filter((one) => one.alwaysReported && one.lead === iss));
  const central = refs(plan.indicators.filter((one) => one.supplied === 'centrally'));
  const noted = refs([...plan.priorities, ...allocated(plan, iss).map(({ item }) => item)]);

  const stray =
    document.contributions.find(
      (one) => !contributed.has(one.priority) || one.subGroup !== iss || one.quarter !== quarter,
    )?.priority ??
    document.requests.find((one) => !requests.has(one.request) || one.quarter !== quarter)?.request ??
    document.alwaysReported.find((one) => !listed.has(one.indicator))?.indicator ??
    document.disputes.find((one) => !central.has(one.indicator))?.indicator ??
    document.notes
      .filter((one) => (one.item !== null && !noted.has(one.item)) || one.quarter !== quarter)
      .map((one) => one.item ?? one.title)[0] ??
    document.exceptions
      .flatMap((one) => (one.kind === 'other' ? [one.priority] : []))
      .find((cite) => !plan.priorities.some((one) => isSame(one, cite)))?.ref;
  if (stray !== undefined) throw refuse('binding.item', { ref: stray });
}
