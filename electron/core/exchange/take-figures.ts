import { documentOf, keepDocument } from '../../../db/documents.ts';
import { answerFigures, figuresRequestOf, type KeptFiguresRequest } from '../../../db/figures-requests.ts';
import type { WriteDb } from '../../../db/store.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { Instant } from '../../../shared/model/period.ts';
import type { FiguresFile } from '../../../shared/model/return-file.ts';
import { placeOf } from '../../../shared/rules/place.ts';
import { orderWords } from '../../../shared/words/order.ts';
import type { Grounds } from './grounds.ts';
import type { Proven } from './prove.ts';
import { figuresArrival, neighboursOf } from './received.ts';
import { stored } from './stored.ts';
import { refuseOutOfOrder, type Taken } from './taken.ts';

/**
 * Keeps figures that a chair signed: those that were asked for, and no others. They take up a number in the
 * chain of the sub-group. @throws `figures.unknown`, `order.*`
 */
export function takeFigures(
  db: WriteDb,
  { document, raw, signer }: Proven,
  payload: FiguresFile,
  now: Instant,
  grounds: Grounds,
): Taken {
  const { docId } = document;
  const request = figuresRequestOf(db, payload.request);
  if (request === undefined || request.subGroup !== payload.iss) throw refuse('figures.unknown');
  const asked = payload.readings.every(
    (one) => request.indicators.includes(one.indicator) && request.periods.includes(one.period),
  );
  if (!asked) throw refuse('figures.unknown');
  const arrival = figuresArrival(docId, payload, now);
  const { outcome } = placeOf(arrival, neighboursOf(db, arrival), {
    calendar: [],
    enrolledEpoch: grounds.epochOf(signer.iss),
    admitted: grounds.admitted,
  });
  refuseOutOfOrder(outcome);
  const { epoch, seq, prev } = payload;
  const filed = { direction: 'in', state: 'accepted', keptAt: now, subGroup: payload.iss } as const;
  keepDocument(db, stored(document, payload, raw, { ...filed, epoch, seq, prev }), document.text);
  if (isNewest(db, payload, request)) answerFigures(db, payload.request, docId);
  const about = { docId, kind: 'figures', from: payload.iss, warnings: [] };
  return { ...about, result: 'accepted', ...orderWords.figures(payload.readings.length) };
}

/** Asked once and answered twice, the later answer by its number counts, whichever came first. */
function isNewest(
  db: WriteDb,
  { epoch, seq }: FiguresFile,
  { answeredBy }: Pick<KeptFiguresRequest, 'answeredBy'>,
): boolean {
  const before = answeredBy === null ? undefined : documentOf<FiguresFile>(db, answeredBy)?.payload;
  return before === undefined || epoch > before.epoch || (epoch === before.epoch && seq > before.seq);
}
