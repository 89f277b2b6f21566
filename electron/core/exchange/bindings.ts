import { refuse } from '../../../shared/contract/faults.ts';
import type { Kid } from '../../../shared/model/ids.ts';
import type { RingKey } from '../../../shared/model/key.ts';
import type { Partnership } from '../../../shared/model/partnership.ts';
import type { PlanFile } from '../../../shared/model/plan-file.ts';
import type { ReturnFile } from '../../../shared/model/return-file.ts';
import { allocated, coverageText } from '../../../shared/rules/plan-part.ts';
import { sha256 } from './suite.ts';

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
 * Who may sign a return: a chair or a deputy for their own sub-group; the secretariat one that it typed in,
 * and says so. @throws `signer.role`, `binding.issuer`
 */
export function bindSigner(
  document: Pick<ReturnFile, 'iss' | 'transcribed'>,
  key: Pick<RingKey, 'iss' | 'holder'>,
): void {
  const { role, name } = key.holder;
  const transcribed = document.transcribed !== null;
  if (transcribed !== (role === 'secretariat') || role === 'recovery')
    throw refuse('signer.role', { name, kind: 'return' });
  if (!transcribed && document.iss !== key.iss) throw refuse('binding.issuer');
}

/**
 * A return beside the plan file that it names, as that was issued: for this sub-group, in that version, its
 * quarter in the calendar, exactly its items accounted for, and nothing said about anything else.
 * @throws `plan.unknown`, `binding.quarter`, `coverage.mismatch`, `coverage.contradiction`, `binding.item`,
 * `return.nil-contradicted`
 */
export function bindReturn(
  document: ReturnFile,
  issued: Pick<PlanFile, 'subGroup' | 'version' | 'plan'>,
): void {
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

function bindCoverage({ coverage, iss }: ReturnFile, plan: PlanFile['plan']): void {
  const items = allocated(plan, iss);
  const told = [...coverage.rows.map(({ item, kind }) => ({ item, kind }))];
  const kinds = new Map<string, string>(items.map(({ item, kind }) => [item.ref, kind]));
  const text = coverageText(items);
  const whole =
    coverage.items === items.length &&
    told.length === items.length &&
    coverageText(told) === text &&
    coverage.sha256 === sha256(text).toString('hex') &&
    told.every(({ item, kind }) => kinds.get(item.ref) === kind);
  if (!whole) throw refuse('coverage.mismatch');
}

/** Every exception is accounted for as one, and the other way round, once. */
function bindExceptions({ coverage, exceptions }: ReturnFile): void {
  const counted = coverage.rows.filter(({ state }) => state === 'exception').map(({ item }) => item);
  const told = exceptions.flatMap((one) => (one.kind === 'other' ? [] : [one.item]));
  for (const { ref, id, rev } of [...told, ...counted]) {
    const inBoth = [told, counted].every(
      (list) => list.filter((one) => one.id === id && one.ref === ref && one.rev === rev).length === 1,
    );
    if (!inBoth) throw refuse('coverage.contradiction', { ref });
  }
}

/** Contributions, answers, figures and notes keep to what the plan asks of this sub-group. */
function bindStatements(document: ReturnFile, plan: PlanFile['plan']): void {
  const { iss, quarter } = document;
  const contributed = plan.priorities.filter((one) => one.contributors.includes(iss)).map(({ ref }) => ref);
  const ownRequests = plan.requests.map(({ ref }) => ref);
  const listed = plan.indicators
    .filter((one) => one.alwaysReported && one.lead === iss)
    .map(({ ref }) => ref);
  const supplied = plan.indicators.filter((one) => one.supplied === 'centrally').map(({ ref }) => ref);
  const led = plan.priorities.map(({ ref }) => ref);

  const stray =
    document.contributions.find(
      (one) => !contributed.includes(one.priority) || one.subGroup !== iss || one.quarter !== quarter,
    )?.priority ??
    document.requests.find((one) => !ownRequests.includes(one.request) || one.quarter !== quarter)?.request ??
    document.alwaysReported.find((one) => !listed.includes(one.indicator))?.indicator ??
    document.disputes.find((one) => !supplied.includes(one.indicator))?.indicator ??
    document.exceptions.filter((one) => one.kind === 'other').find((one) => !led.includes(one.priority.ref))
      ?.priority.ref;
  if (stray !== undefined) throw refuse('binding.item', { ref: stray });
}
