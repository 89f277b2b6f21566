import { documentOf, keepDocument, keepReturnRows, setDocumentState } from '../../../db/documents.ts';
import { answerFigures, figuresRequestOf } from '../../../db/figures-requests.ts';
import { latestFrozen } from '../../../db/frozen-packs.ts';
import { getKeyring } from '../../../db/keyring.ts';
import { getPartnership } from '../../../db/partnership.ts';
import { getPlan } from '../../../db/plan.ts';
import { issuedPlan } from '../../../db/plan-versions.ts';
import { answerQueries } from '../../../db/queries.ts';
import type { WriteDb } from '../../../db/store.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { ImportOutcome } from '../../../shared/contract/files.ts';
import type { Kid } from '../../../shared/model/ids.ts';
import type { Instant } from '../../../shared/model/period.ts';
import { planFile } from '../../../shared/model/plan-file.ts';
import { type FiguresFile, type ReturnFile, returnPayload } from '../../../shared/model/return-file.ts';
import { londonDay } from '../../../shared/rules/london-day.ts';
import { orderOf } from '../../../shared/rules/order.ts';
import type { Outcome } from '../../../shared/rules/place.ts';
import { placeReturn, type ReturnPlacing } from '../../../shared/rules/place-return.ts';
import { orderWords } from '../../../shared/words/order.ts';
import { bindAddressee, bindPartnership, bindReturn, bindSigner } from './bindings.ts';
import { parsePayload } from './parse-payload.ts';
import type { Proven } from './prove.ts';
import { arrivalsFor, chainOf } from './received.ts';
import { recomputed } from './recompute.ts';
import { stored } from './stored.ts';

/** What came of taking a document in, for whoever looks at the list. */
export type Taken = Pick<
  ImportOutcome,
  'result' | 'message' | 'next' | 'warnings' | 'from' | 'quarter' | 'docId' | 'kind'
>;

/**
 * Takes a proven return, or the figures that a chair signed, into the secretariat's desk: binds it to the plan
 * that it names, places it among those already here, and keeps it. Nothing is written when it is refused.
 * @throws `payload.schema`, `signer.*`, `binding.*`, `plan.unknown`, `coverage.*`, `return.*`, `order.*`, `figures.unknown`
 */
export function takeReturn(db: WriteDb, proven: Proven, now: Instant): Taken {
  const payload = parsePayload(returnPayload, proven.document);
  const partnership = getPartnership(db);
  refuseEnded(proven);
  bindPartnership(payload, partnership);
  bindAddressee(payload, ownKids(db));
  return payload.kind === 'figures'
    ? takeFigures(db, proven, payload, now)
    : takeQuarter(db, proven, payload, now);
}

function refuseEnded({ signer }: Proven): void {
  const { name } = signer.holder;
  if (signer.status === 'revoked') throw refuse('signer.revoked', { name, why: signer.verified });
  if (signer.status === 'retired') throw refuse('signer.retired', { name });
}

const ownKids = (db: WriteDb): Kid[] =>
  getKeyring(db)
    .keys.filter(({ holder }) => holder.role === 'secretariat')
    .map(({ kid }) => kid);

function takeQuarter(db: WriteDb, proven: Proven, payload: ReturnFile, now: Instant): Taken {
  const { docId } = proven.document;
  bindSigner(payload, proven.signer);
  const issued = issuedPlan(db, payload.plan.docId);
  if (issued === undefined) throw refuse('plan.unknown');
  const file = parsePayload(planFile, { payload: documentOf(db, payload.plan.docId)?.payload });
  bindReturn(payload, file);

  const received = { docId, receivedOn: londonDay(now), payload };
  const plan = getPlan(db);
  if (plan === null) throw refuse('plan.unknown');
  const place = placeReturn(received, chainOf(db, payload.iss), {
    plan,
    calendar: plan.calendar,
    enrolledEpoch: enrolledEpoch(db, proven),
    issued: [payload.plan.docId],
    ...frozenOf(db, payload),
  });
  refuseOutOfOrder(place.outcome);
  if (place.outcome !== 'duplicate') keep(db, proven, payload, place, now);
  return {
    ...told(place),
    docId,
    kind: 'return',
    from: payload.iss,
    quarter: payload.quarter,
    warnings: [...orderWords.warnings(place), ...recomputed(payload, file.plan)],
  };
}

const enrolledEpoch = (db: WriteDb, { signer }: Proven): number =>
  Math.max(
    ...getKeyring(db)
      .keys.filter(({ iss }) => iss === signer.iss)
      .map(({ epoch }) => epoch),
  );

function frozenOf(db: WriteDb, { quarter }: ReturnFile) {
  const frozen = latestFrozen(db, quarter, 'board');
  return frozen === undefined ? {} : { frozen: frozen.documents };
}

/** Outcomes that mean a forgery, a mistake or a stolen key: kept in quarantine, not in the set. */
function refuseOutOfOrder(outcome: Outcome): void {
  if (outcome === 'jump-too-large') throw refuse('order.jump-too-large');
  if (outcome === 'old-epoch') throw refuse('order.old-epoch');
  if (outcome === 'replaces-another-quarter') throw refuse('order.other-quarter');
  if (outcome === 'plan-unknown') throw refuse('plan.unknown');
  if (outcome === 'nil-with-exceptions') throw refuse('return.nil-contradicted');
}

function keep(
  db: WriteDb,
  { document, raw }: Proven,
  payload: ReturnFile,
  place: ReturnPlacing,
  now: Instant,
): void {
  keepDocument(
    db,
    stored(document, payload, raw, {
      direction: 'in',
      state: 'accepted',
      keptAt: now,
      subGroup: payload.iss,
      quarter: payload.quarter,
      planVersion: payload.plan.version,
      epoch: payload.epoch,
      seq: payload.seq,
      prev: payload.prev,
      supersedes: payload.supersedes,
      late: place.late,
      transcribed: payload.transcribed !== null,
    }),
  );
  keepReturnRows(db, document.docId, payload);
  const { superseded } = orderOf(arrivalsFor(db, payload.iss, payload.quarter));
  for (const one of superseded) {
    setDocumentState(db, one, 'superseded');
    answerQueries(db, one, document.docId);
  }
}

/** The outcome in the words of the list: `late` only where nothing else is to be said. */
function told(place: ReturnPlacing): Pick<Taken, 'result' | 'message' | 'next'> {
  const said = orderWords.outcome(place);
  if (place.outcome === 'duplicate') return { result: 'duplicate', ...said };
  if (place.outcome === 'fork') return { result: 'fork', ...said };
  if (place.outcome === 'already-superseded' || place.outcome === 'gives-way')
    return { result: 'superseded', ...said };
  return { result: place.late ? 'late' : 'accepted', ...said };
}

function takeFigures(db: WriteDb, proven: Proven, payload: FiguresFile, now: Instant): Taken {
  const { docId } = proven.document;
  if (payload.iss !== proven.signer.iss) throw refuse('binding.issuer');
  const request = figuresRequestOf(db, payload.request);
  if (request === undefined || request.subGroup !== payload.iss) throw refuse('figures.unknown');
  const asked = payload.readings.every(
    (one) => request.indicators.includes(one.indicator) && request.periods.includes(one.period),
  );
  if (!asked) throw refuse('figures.unknown');
  const about = { docId, kind: 'figures', from: payload.iss, warnings: [] };
  if (documentOf(db, docId) !== undefined)
    return { ...about, result: 'duplicate', ...orderWords.figuresAgain };
  keepDocument(
    db,
    stored(proven.document, payload, proven.raw, {
      direction: 'in',
      state: 'accepted',
      keptAt: now,
      subGroup: payload.iss,
      epoch: payload.epoch,
      seq: payload.seq,
      prev: payload.prev,
    }),
  );
  answerFigures(db, payload.request, docId);
  return { ...about, result: 'accepted', ...orderWords.figures(payload.readings.length) };
}
