import { allDeterminations } from '../../../db/determinations.ts';
import { type DocumentHeading, headingsWhere, keepDocument } from '../../../db/documents.ts';
import { figuresRequestsUnsent, markFiguresRequestsSent } from '../../../db/figures-requests.ts';
import { keyRequestOf } from '../../../db/key-requests.ts';
import { activeKeys } from '../../../db/keyring.ts';
import { allParked } from '../../../db/parked.ts';
import { getPartnership } from '../../../db/partnership.ts';
import { markQueriesSent, queriesUnsent } from '../../../db/queries.ts';
import { lastTold } from '../../../db/receipt-lines.ts';
import type { ReadDb } from '../../../db/store.ts';
import { write } from '../../../db/transaction.ts';
import type { Output, Parsed } from '../../../shared/contract/index.ts';
import type { SubGroupId } from '../../../shared/model/ids.ts';
import type { SubGroup } from '../../../shared/model/partnership.ts';
import type { Quarter } from '../../../shared/model/period.ts';
import type { ReceiptFile, ReceiptLine } from '../../../shared/model/receipt-file.ts';
import type { ReturnFile } from '../../../shared/model/return-file.ts';
import { type Settled, settle } from '../../../shared/rules/fork.ts';
import { londonDay } from '../../../shared/rules/london-day.ts';
import { fileNames } from '../../../shared/words/file-names.ts';
import { type Core, today } from '../core.ts';
import { headingOf, secretariatDesk, writable } from '../desk.ts';
import { readEnvelope } from '../exchange/envelope.ts';
import { claimed } from '../exchange/prove.ts';
import { arrivalsFor } from '../exchange/received.ts';
import { copiesOf, type SentToGroup, sendToGroup } from '../exchange/send-to-group.ts';
import { stored } from '../exchange/stored.ts';

type Owed = Pick<ReceiptFile, 'lines' | 'queries' | 'figuresRequests'>;
type Made = { subGroup: SubGroupId; payload: ReceiptFile; signed: SentToGroup };

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
  const made: Made[] = [];
  for (const subGroup of getPartnership(db).subGroups) {
    const owed = owedTo(db, subGroup);
    if (owed.lines.length + owed.queries.length + owed.figuresRequests.length === 0) continue;
    const heading = headingOf(core, desk);
    const payload: ReceiptFile = {
      schema: 'csp.receipt/1',
      kind: 'receipt',
      ...heading,
      iss: heading.partnership,
      subGroup: subGroup.id,
      ...owed,
    };
    const name = fileNames.receipt(subGroup.name, today(core));
    const signed = await sendToGroup(db, 'receipt', payload, identity, name, subGroup);
    made.push({ subGroup: subGroup.id, payload, signed });
  }
  write(db, (tx) => {
    for (const { subGroup, payload, signed } of made) {
      const { sent, copies } = signed;
      const fileName = copies[0]?.file.name ?? '';
      const filed = { direction: 'out', state: 'exported', keptAt: core.now(), subGroup, fileName } as const;
      keepDocument(tx, stored(sent.document, payload, sent.raw, filed));
      const ids = (items: readonly { id: ReceiptFile['id'] }[]) => items.map(({ id }) => id);
      markQueriesSent(tx, ids(payload.queries), sent.docId);
      markFiguresRequestsSent(tx, ids(payload.figuresRequests), sent.docId);
    }
  });
  return copiesOf(made);
}

/** As much as one receipt holds; what is left is owed still. */
const MOST = { lines: 1000, queries: 500, figuresRequests: 50 } as const;

/** What is asked waits until the sub-group has a key: a stranger learns no more than that something came. */
function owedTo(db: ReadDb, { id: subGroup }: SubGroup): Owed {
  const lines = newsFor(db, subGroup).slice(0, MOST.lines);
  if (activeKeys(db, subGroup).length === 0) return { lines, queries: [], figuresRequests: [] };
  return {
    lines,
    queries: queriesUnsent(db)
      .filter((one) => one.subGroup === subGroup)
      .slice(0, MOST.queries)
      .map(({ id, about, item, question, askedOn }) => ({ id, about, item, question, askedOn })),
    figuresRequests: figuresRequestsUnsent(db)
      .filter((one) => one.subGroup === subGroup)
      .slice(0, MOST.figuresRequests)
      .map(({ id, why, askedOn, indicators, periods }) => ({ id, why, askedOn, indicators, periods })),
  };
}

/** How each document of a sub-group stands now, where its chair has not been told so yet. */
function newsFor(db: ReadDb, subGroup: SubGroupId): ReceiptLine[] {
  const told = lastTold(db, subGroup);
  return [...standings(db, subGroup), ...parkedOf(db, subGroup)].filter(
    (line) => told.get(line.docId) !== line.outcome,
  );
}

/** The chair's own documents; a transcribed return is the secretariat's, and is acknowledged to nobody. */
function standings(db: ReadDb, subGroup: SubGroupId): ReceiptLine[] {
  const came = { direction: 'in', subGroup } as const;
  const returns = headingsWhere(db, { ...came, kind: 'return' }).filter(({ transcribed }) => !transcribed);
  const quarters = new Set(returns.flatMap(({ quarter }) => quarter ?? []));
  const settled = new Map([...quarters].map((quarter) => [quarter, settledIn(db, subGroup, quarter)]));
  return [...returns, ...headingsWhere(db, { ...came, kind: 'figures' })].map((one) => ({
    docId: one.docId,
    quarter: one.quarter,
    outcome: outcomeOf(one, one.quarter === null ? undefined : settled.get(one.quarter)),
    late: one.late,
    receivedOn: londonDay(one.keptAt),
  }));
}

/** How the returns for a quarter stand to one another, once what was ruled on a fork is heard. */
const settledIn = (db: ReadDb, subGroup: SubGroupId, quarter: Quarter): Settled =>
  settle(
    arrivalsFor(db, subGroup, quarter),
    allDeterminations(db).filter(
      ({ matter, quarter: about }) =>
        matter.kind === 'fork' && matter.subGroup === subGroup && about === quarter,
    ),
  );

/** A return that a ruling set aside is told of like one that was replaced: another stands. */
function outcomeOf({ docId, state }: DocumentHeading, settled: Settled | undefined): ReceiptLine['outcome'] {
  if (state === 'withdrawn') return 'withdrawn';
  if (settled === undefined) return 'accepted';
  if (settled.superseded.includes(docId) || settled.setAside.includes(docId)) return 'superseded';
  if (settled.state === 'fork') return 'fork';
  return state === 'queried' ? 'queried' : 'accepted';
}

const parkedOf = (db: ReadDb, subGroup: SubGroupId): ReceiptLine[] =>
  allParked(db)
    .filter(({ kid }) => keyRequestOf(db, kid)?.iss === subGroup)
    .map(({ docId, receivedAt, raw }) => ({
      docId,
      quarter: (claimed(readEnvelope(raw)).payload as ReturnFile).quarter,
      outcome: 'parked',
      late: false,
      receivedOn: londonDay(receivedAt),
    }));
