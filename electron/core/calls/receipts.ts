import { documentsWhere, keepDocument, type ReadDocument } from '../../../db/documents.ts';
import { figuresRequestsUnsent, markFiguresRequestsSent } from '../../../db/figures-requests.ts';
import { keyRequestOf } from '../../../db/key-requests.ts';
import { allParked } from '../../../db/parked.ts';
import { getPartnership } from '../../../db/partnership.ts';
import { markQueriesSent, queriesUnsent } from '../../../db/queries.ts';
import type { ReadDb } from '../../../db/store.ts';
import { write } from '../../../db/transaction.ts';
import type { Output, Parsed } from '../../../shared/contract/index.ts';
import type { SubGroupId } from '../../../shared/model/ids.ts';
import type { SubGroup } from '../../../shared/model/partnership.ts';
import { type ReceiptFile, type ReceiptLine, receiptFile } from '../../../shared/model/receipt-file.ts';
import { returnFile } from '../../../shared/model/return-file.ts';
import { londonDay } from '../../../shared/rules/london-day.ts';
import { orderOf } from '../../../shared/rules/order.ts';
import { fileNames } from '../../../shared/words/file-names.ts';
import { type Core, today } from '../core.ts';
import { headingOf, secretariatDesk, writable } from '../desk.ts';
import { readEnvelope } from '../exchange/envelope.ts';
import { claimed } from '../exchange/prove.ts';
import { arrivalsFor } from '../exchange/received.ts';
import { type Sent, send } from '../exchange/send.ts';
import { stored } from '../exchange/stored.ts';
import { sealKey } from './secretariat.ts';

type Owed = { subGroup: SubGroup; lines: ReceiptLine[]; payload: ReceiptFile; sent: Sent };

/**
 * Signs one receipt for each sub-group to which something is owed: word of how its documents stand that the
 * last receipt did not give, questions not yet sent, figures asked for. Where nothing is owed, nothing is made.
 */
export async function issueReceipts(
  core: Core,
  { passphrase }: Parsed<'receipts.issue'>,
): Promise<Output<'receipts.issue'>> {
  const db = core.store;
  const desk = writable(secretariatDesk(db));
  const identity = await core.keys.unlock(passphrase);
  const owed: Owed[] = [];
  for (const subGroup of getPartnership(db).subGroups) {
    const lines = newsFor(db, subGroup.id);
    const queries = queriesUnsent(db)
      .filter((one) => one.subGroup === subGroup.id)
      .map(({ id, about, item, question, askedOn }) => ({ id, about, item, question, askedOn }));
    const figuresRequests = figuresRequestsUnsent(db)
      .filter((one) => one.subGroup === subGroup.id)
      .map(({ id, why, askedOn, indicators, periods }) => ({ id, why, askedOn, indicators, periods }));
    if (lines.length + queries.length + figuresRequests.length === 0) continue;
    const { id, partnership, sample, signer, createdAt } = headingOf(core, desk);
    const payload: ReceiptFile = {
      schema: 'csp.receipt/1',
      kind: 'receipt',
      id,
      partnership,
      sample,
      signer,
      createdAt,
      iss: partnership,
      subGroup: subGroup.id,
      lines,
      queries,
      figuresRequests,
    };
    const name = fileNames.receipt(subGroup.name, today(core));
    owed.push({
      subGroup,
      lines,
      payload,
      sent: await send('receipt', payload, identity, name, sealKey(core, subGroup)),
    });
  }
  write(db, (tx) => {
    for (const { subGroup, payload, sent } of owed) {
      keepDocument(
        tx,
        stored(sent.document, payload, sent.raw, {
          direction: 'out',
          state: 'exported',
          keptAt: core.now(),
          subGroup: subGroup.id,
          fileName: sent.file.name,
        }),
      );
      markQueriesSent(
        tx,
        payload.queries.map(({ id }) => id),
        sent.docId,
      );
      markFiguresRequestsSent(
        tx,
        payload.figuresRequests.map(({ id }) => id),
        sent.docId,
      );
    }
  });
  return owed.map(({ subGroup, sent }) => ({
    subGroup: subGroup.id,
    docId: sent.docId,
    sealed: sent.sealed,
    file: sent.file,
  }));
}

/** How each document of a sub-group stands now, where its chair has not been told so yet. */
function newsFor(db: ReadDb, subGroup: SubGroupId): ReceiptLine[] {
  const told = new Map(
    documentsWhere(db, { kind: 'receipt', direction: 'out', subGroup })
      .flatMap(({ payload }) => receiptFile.parse(payload).lines)
      .map((line) => [line.docId, line]),
  );
  return [...standings(db, subGroup), ...parkedOf(db, subGroup)].filter(
    (line) => told.get(line.docId)?.outcome !== line.outcome,
  );
}

/** The chair's own documents; a transcribed return is the secretariat's, and is acknowledged to nobody. */
const standings = (db: ReadDb, subGroup: SubGroupId): ReceiptLine[] =>
  [
    ...documentsWhere(db, { kind: 'return', direction: 'in', subGroup }),
    ...documentsWhere(db, { kind: 'figures', direction: 'in', subGroup }),
  ]
    .filter(({ transcribed }) => !transcribed)
    .map((one) => ({
      docId: one.docId,
      quarter: one.quarter,
      outcome: outcomeOf(db, one),
      late: one.late,
      receivedOn: londonDay(one.keptAt),
    }));

function outcomeOf(db: ReadDb, one: ReadDocument): ReceiptLine['outcome'] {
  if (one.state === 'withdrawn') return 'withdrawn';
  if (one.kind !== 'return') return 'accepted';
  const { iss, quarter } = returnFile.parse(one.payload);
  const order = orderOf(arrivalsFor(db, iss, quarter));
  if (order.superseded.includes(one.docId)) return 'superseded';
  if (order.state === 'fork') return 'fork';
  return one.state === 'queried' ? 'queried' : 'accepted';
}

const parkedOf = (db: ReadDb, subGroup: SubGroupId): ReceiptLine[] =>
  allParked(db)
    .filter(({ kid }) => keyRequestOf(db, kid)?.iss === subGroup)
    .map(({ docId, receivedAt, raw }) => ({
      docId,
      quarter: returnFile.parse(claimed(readEnvelope(raw)).payload).quarter,
      outcome: 'parked',
      late: false,
      receivedOn: londonDay(receivedAt),
    }));
