import { documentOf } from '../../../db/documents.ts';
import { keyOf } from '../../../db/keyring.ts';
import { getPartnership } from '../../../db/partnership.ts';
import { lastIssuedTo } from '../../../db/plan-versions.ts';
import type { ReadDb } from '../../../db/store.ts';
import { write } from '../../../db/transaction.ts';
import { Refusal, refuse } from '../../../shared/contract/faults.ts';
import type { Output, Parsed } from '../../../shared/contract/index.ts';
import type { TranscribedReturn } from '../../../shared/contract/returns.ts';
import type { CoverageRow, Exception } from '../../../shared/model/exception.ts';
import type { DocId, SubGroupId } from '../../../shared/model/ids.ts';
import type { Quarter } from '../../../shared/model/period.ts';
import type { PlanFile } from '../../../shared/model/plan-file.ts';
import type { ReturnFile } from '../../../shared/model/return-file.ts';
import { orderOf } from '../../../shared/rules/order.ts';
import { type Allocated, allocated, coverageText } from '../../../shared/rules/plan-part.ts';
import { fileNames } from '../../../shared/words/file-names.ts';
import { returnWords } from '../../../shared/words/returns.ts';
import { type Core, today } from '../core.ts';
import { headingOf, secretariatDesk, writable } from '../desk.ts';
import { groundsOf } from '../exchange/grounds.ts';
import { arrivalsFor } from '../exchange/received.ts';
import { send } from '../exchange/send.ts';
import { sha256 } from '../exchange/suite.ts';
import { takeReturn } from '../exchange/take-return.ts';
import { planOf } from './quarter.ts';
import { exceptionOf } from './transcribed-exception.ts';

/**
 * Signs, with the secretariat's own key, a return that came in another form, and takes it in like any other.
 * It says who typed it, from what, and whose statement it is; it is never shown as signed by the chair, and
 * gives way to the chair's own.
 */
export async function transcribe(
  core: Core,
  input: Parsed<'returns.transcribe'>,
): Promise<Output<'returns.transcribe'>> {
  const db = core.store;
  writable(secretariatDesk(db));
  planOf(db, input.quarter);
  const issued = latestIssued(db, input.return.subGroup);
  const identity = await core.keys.unlock(input.passphrase);
  const payload = payloadOf(core, issued, input);
  const sent = await send(
    'return',
    payload,
    identity,
    fileNames.return(subGroupName(db, payload.iss), payload.quarter, 1),
    null,
  );
  const signer = keyOf(db, identity.signing.kid);
  if (signer === undefined) throw refuse('key.unknown');
  try {
    const { document, raw } = sent;
    write(db, (tx) => takeReturn(tx, { document, raw, signer }, core.now(), groundsOf(tx)));
  } catch (error) {
    if (error instanceof Refusal) throw refuse('transcription.refused', { why: error.fault.message });
    throw error;
  }
  return { docId: sent.docId };
}

/** Typed in again, it replaces what was typed in before; the chair's own is never replaced. */
function standingTranscription(db: ReadDb, subGroup: SubGroupId, quarter: Quarter): DocId | null {
  const typed = arrivalsFor(db, subGroup, quarter).filter(({ transcribed }) => transcribed);
  return orderOf(typed).current;
}

type Issued = { docId: DocId; file: PlanFile };

function latestIssued(db: ReadDb, subGroup: SubGroupId): Issued {
  const docId = lastIssuedTo(db, subGroup);
  const found = docId === undefined ? undefined : documentOf<PlanFile>(db, docId);
  if (docId === undefined || found === undefined)
    throw refuse('transcription.not-issued', { name: subGroupName(db, subGroup) });
  return { docId, file: found.payload };
}

const subGroupName = (db: ReadDb, subGroup: SubGroupId): string =>
  getPartnership(db).subGroups.find(({ id }) => id === subGroup)?.name ?? subGroup;

function payloadOf(
  core: Core,
  { docId, file }: Issued,
  { quarter, return: typed, source }: Parsed<'returns.transcribe'>,
): ReturnFile {
  const desk = secretariatDesk(core.store);
  const { plan } = file;
  const items = allocated(plan, typed.subGroup);
  refuseStrangers(items, typed);
  const exceptions = typed.exceptions.map((one) => exceptionOf(one, file, quarter));
  return {
    schema: 'csp.return/1',
    kind: 'return',
    ...headingOf(core, desk),
    iss: typed.subGroup,
    aud: { kid: core.keys.own.kid },
    onBehalfOf: typed.transcription.statedBy,
    quarter,
    plan: { id: plan.id, version: file.version, docId },
    epoch: 1,
    seq: 1,
    prev: null,
    supersedes: standingTranscription(core.store, typed.subGroup, quarter),
    whyAgain: '',
    clockSuspect: false,
    ruleSet: plan.ruleSet,
    marking: typed.marking,
    declaration: returnWords.transcribed(typed.transcription.statedBy),
    nil: typed.nil,
    coverage: {
      items: items.length,
      sha256: sha256(coverageText(items)).toString('hex'),
      rows: items.map(({ item, kind }) => ({ item, kind, ...stateOf(item.ref, typed, exceptions) })),
    },
    exceptions,
    contributions: [],
    requests: [],
    disputes: [],
    notes: [],
    alwaysReported: [],
    keyRequest: null,
    transcribed: {
      by: desk.user.name,
      on: today(core),
      source: typed.transcription.source,
      fileName: source?.name ?? '',
      sha256: source === null ? null : sha256(source.bytes).toString('hex'),
      statedBy: typed.transcription.statedBy,
    },
  };
}

/** A slip of the hand in a reference would otherwise account for nothing. @throws `plan.no-item` */
function refuseStrangers(items: readonly Allocated[], { exceptions, coverage }: TranscribedReturn): void {
  const named = [...exceptions.map(({ item }) => item), ...coverage.flatMap((one) => one.items)];
  const stranger = named.find((ref) => ref !== null && !items.some(({ item }) => item.ref === ref));
  if (stranger != null) throw refuse('plan.no-item', { ref: stranger });
}

/** What the source does not account for has no data, and says that the source is silent. */
function stateOf(
  ref: string,
  typed: TranscribedReturn,
  exceptions: readonly Exception[],
): Pick<CoverageRow, 'state' | 'watch' | 'why'> {
  if (exceptions.some((one) => one.kind !== 'other' && one.item.ref === ref))
    return { state: 'exception', watch: false, why: '' };
  if (typed.exceptions.some(({ item }) => item === ref))
    return { state: 'no-data', watch: false, why: returnWords.standingUnsaid };
  const row = typed.coverage.find(({ items }) => items.some((item) => item === ref));
  return row === undefined
    ? { state: 'no-data', watch: false, why: returnWords.sourceSilent }
    : { state: row.state, watch: false, why: row.why };
}
