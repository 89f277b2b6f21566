import {
  documentOf,
  keepDocument,
  keepReturnRows,
  type StoredDocument,
  setDocumentState,
} from '../../../db/documents.ts';
import { answerQueries } from '../../../db/queries.ts';
import type { WriteDb } from '../../../db/store.ts';
import type { Instant, Quarter } from '../../../shared/model/period.ts';
import { type ReturnFile, type ReturnPayload, returnPayload } from '../../../shared/model/return-file.ts';
import { londonDay } from '../../../shared/rules/london-day.ts';
import { arrivalOf, orderOf } from '../../../shared/rules/order.ts';
import { placeReturn, type ReturnPlacing } from '../../../shared/rules/place-return.ts';
import { intakeWords } from '../../../shared/words/intake.ts';
import { orderWords } from '../../../shared/words/order.ts';
import { bindAddressee, bindPartnership, bindReturn, bindSigner, refuseEnded } from './bindings.ts';
import type { Grounds } from './grounds.ts';
import { parsePayload } from './parse-payload.ts';
import type { Proven } from './prove.ts';
import { arrivalsFor, neighboursOf } from './received.ts';
import { recomputed } from './recompute.ts';
import { stored } from './stored.ts';
import { takeFigures } from './take-figures.ts';
import { refuseOutOfOrder, type Taken } from './taken.ts';

/**
 * Takes a proven return, or the figures that a chair signed, into the secretariat's desk: binds it to the plan
 * that it names, places it among those already here, and keeps it. Nothing is written when it is refused.
 * @throws `payload.schema`, `signer.*`, `binding.*`, `plan.unknown`, `coverage.*`, `return.*`, `order.*`, `figures.unknown`
 */
export function takeReturn(db: WriteDb, proven: Proven, now: Instant, grounds: Grounds): Taken {
  const payload = parsePayload(returnPayload, proven.document);
  const before = documentOf(db, proven.document.docId);
  if (before !== undefined) return again(before, payload);
  if (!grounds.admitted) refuseEnded(proven.signer);
  bindPartnership(payload, grounds.partnership);
  bindAddressee(payload, grounds.own);
  bindSigner(payload, proven.signer);
  return payload.kind === 'figures'
    ? takeFigures(db, proven, payload, now, grounds)
    : takeQuarter(db, proven, payload, now, grounds);
}

/** A document that is here already, whatever became of its key since. */
const again = ({ docId, keptAt }: StoredDocument, payload: ReturnPayload): Taken => ({
  result: 'duplicate',
  ...orderWords.again(londonDay(keptAt)),
  docId,
  kind: payload.kind,
  from: payload.iss,
  ...(payload.kind === 'return' ? { quarter: payload.quarter } : {}),
  warnings: [],
});

function takeQuarter(
  db: WriteDb,
  proven: Proven,
  payload: ReturnFile,
  now: Instant,
  grounds: Grounds,
): Taken {
  const { docId } = proven.document;
  const issued = grounds.issued(payload.plan.docId);
  bindReturn(payload, issued);
  const received = { docId, receivedOn: londonDay(now), payload };
  const plan = grounds.plan();
  const place = placeReturn(received, neighboursOf(db, arrivalOf(received)), {
    plan,
    calendar: plan.calendar,
    enrolledEpoch: grounds.epochOf(proven.signer.iss),
    issued: [payload.plan.docId],
    admitted: grounds.admitted,
    ...frozenOf(grounds, payload.quarter),
  });
  refuseOutOfOrder(place.outcome);
  keep(db, proven, payload, place, now);
  return {
    ...told(place),
    docId,
    kind: 'return',
    from: payload.iss,
    quarter: payload.quarter,
    warnings: [
      ...orderWords.warnings(place),
      ...otherName(payload, proven),
      ...recomputed(payload, issued.plan),
    ],
  };
}

/** Who signs says their own name; that it is another than the keyring's is for a person to look at. */
const otherName = ({ signer, transcribed }: ReturnFile, { signer: { holder } }: Proven): string[] =>
  transcribed === null && signer.name !== holder.name
    ? [intakeWords.otherName(signer.name, holder.name)]
    : [];

function frozenOf(grounds: Grounds, quarter: Quarter) {
  const frozen = grounds.frozen(quarter);
  return frozen === undefined ? {} : { frozen };
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
    document.text,
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
  if (place.outcome === 'fork') return { result: 'fork', ...said };
  if (place.outcome === 'already-superseded' || place.outcome === 'gives-way')
    return { result: 'superseded', ...said };
  return { result: place.late ? 'late' : 'accepted', ...said };
}
