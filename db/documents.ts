import { getTableColumns } from 'drizzle-orm';
import type { DocId, SubGroupId } from '../shared/model/ids.ts';
import type { Issuer } from '../shared/model/key.ts';
import type { Instant, Quarter } from '../shared/model/period.ts';
import type { ReturnFile } from '../shared/model/return-file.ts';
import { unpacked } from './packed.ts';
import { addRow, rowOf, setRow } from './rows.ts';
import { type DocumentState, document } from './schema/documents.ts';
import type { Row } from './schema/tables.ts';
import { signatureIn, signedText } from './signed-text.ts';
import { prepared, type ReadDb, type Value, type WriteDb } from './store.ts';

export type { DocumentState };

/** What a signed document is filed under. */
export type DocumentHeading = Omit<Row<'document'>, 'signature' | 'payload'>;

/** A heading with what the document says, read. */
export type ReadDocument<Payload = unknown> = DocumentHeading & { payload: Payload };

/** A document with its very text, as it was signed; empty where only word of it is kept, as of a working copy. */
export type StoredDocument<Payload = unknown> = ReadDocument<Payload> & { raw: string };

export const headingColumns = Object.entries(getTableColumns(document))
  .filter(([field]) => field !== 'signature' && field !== 'payload')
  .map(([field, { name }]) => `${name} as "${field}"`)
  .join(', ');

/** A heading as it is read, before 1 and 0 are yes and no. */
export type ReadHeading = Omit<DocumentHeading, 'late' | 'transcribed'> & { late: 0 | 1; transcribed: 0 | 1 };

export const headingOf = (row: ReadHeading): DocumentHeading => ({
  ...row,
  late: row.late === 1,
  transcribed: row.transcribed === 1,
});

type ReadPayload = { payload: Uint8Array };

const read = <Payload>(row: ReadHeading & ReadPayload): ReadDocument<Payload> => ({
  ...headingOf(row),
  payload: JSON.parse(unpacked(row.payload)) as Payload,
});

/**
 * Keeps a signed document for good: what it says and its signature, which give back its very text. `text` is
 * the JSON of its payload, for a caller that has it at hand: then it is not written out again.
 */
export function keepDocument(
  db: WriteDb,
  { payload: said, raw, ...heading }: StoredDocument,
  payload = JSON.stringify(said),
): void {
  const signature = raw === '' ? '' : signatureIn(raw, { ...heading, payload });
  addRow(db, 'document', { ...heading, payload, signature });
}

/** The document with its text, or undefined. Who asks knows from its kind what it says. */
export function documentOf<Payload = unknown>(db: ReadDb, docId: DocId): StoredDocument<Payload> | undefined {
  const row = rowOf(db, 'document', { docId });
  if (row === undefined) return undefined;
  const { signature: _, payload, ...heading } = row;
  return { ...heading, raw: textOf(row), payload: JSON.parse(payload) as Payload };
}

/** What a document says, without its text. */
export function payloadOf<Payload>(db: ReadDb, docId: DocId): Payload | undefined {
  const sql = 'select payload from document where doc_id = ?';
  const row = prepared<ReadPayload>(db, sql).get(docId);
  return row && (JSON.parse(unpacked(row.payload)) as Payload);
}

export const hasDocument = (db: ReadDb, docId: DocId): boolean =>
  prepared(db, 'select 1 from document where doc_id = ?').get(docId) !== undefined;

/** The very text of a document, as it was signed. */
export function rawOf(db: ReadDb, docId: DocId): string | undefined {
  const row = rowOf(db, 'document', { docId });
  return row && textOf(row);
}

const textOf = (row: Row<'document'>): string => (row.signature === '' ? '' : signedText(row));

/** Which documents are asked for; what is left out is not looked at. */
export type Wanted = {
  kind?: DocumentHeading['kind'];
  iss?: Issuer;
  quarter?: Quarter;
  /** None about a later quarter than this. */
  upTo?: Quarter;
  subGroup?: SubGroupId;
  direction?: DocumentHeading['direction'];
  states?: readonly DocumentState[];
};

/** The headings of documents, in the order in which they were kept. */
export const headingsWhere = (db: ReadDb, wanted: Wanted): DocumentHeading[] =>
  choose<ReadHeading>(db, headingColumns, wanted).map(headingOf);

/** Documents without their text, in the order in which they were kept. */
export const documentsWhere = <Payload = unknown>(db: ReadDb, wanted: Wanted): ReadDocument<Payload>[] =>
  choose<ReadHeading & ReadPayload>(db, `${headingColumns}, payload`, wanted).map((row) =>
    read<Payload>(row),
  );

function choose<R>(db: ReadDb, columns: string, wanted: Wanted): R[] {
  const { kind, iss, quarter, upTo, subGroup, direction, states } = wanted;
  const asked: [condition: string, value: Value | undefined][] = [
    ['iss = ?', iss],
    // The plus keeps SQLite from reading every document of a kind where an issuer has only a few.
    [iss === undefined ? 'kind = ?' : '+kind = ?', kind],
    ['quarter = ?', quarter],
    ['quarter <= ?', upTo],
    ['sub_group = ?', subGroup],
    ['direction = ?', direction],
    ['state in (select value from json_each(?))', states && JSON.stringify(states)],
  ];
  const given = asked.filter(([, value]) => value !== undefined);
  const where = ['true', ...given.map(([condition]) => condition)].join(' and ');
  const sql = `select ${columns} from document where ${where} order by kept_at, rowid`;
  return prepared<R>(db, sql).all(...given.map(([, value]) => value as Value));
}

/** Where an issuer's chain stands: at a chair's desk its own, at the secretariat's what has come in. */
export function lastInChain(
  db: ReadDb,
  iss: Issuer,
  direction: DocumentHeading['direction'] = 'out',
): { docId: DocId; epoch: number; seq: number } | null {
  const sql = `
    select doc_id as docId, epoch, seq
    from document
    where iss = ? and direction = ? and seq is not null
    order by epoch desc, seq desc
    limit 1`;
  return prepared<{ docId: DocId; epoch: number; seq: number }>(db, sql).get(iss, direction) ?? null;
}

/** Moves a document on in its life. */
export const setDocumentState = (db: WriteDb, docId: DocId, state: DocumentState): boolean =>
  setRow(db, 'document', { docId }, { state });

/** Writes out what a return says item by item, so that a board or a history need not read it whole. */
export function keepReturnRows(db: WriteDb, docId: DocId, { exceptions, coverage }: ReturnFile): void {
  const told = prepared(
    db,
    'insert into return_exception (doc_id, position, item, priority, kind, class) values (?, ?, ?, ?, ?, ?)',
  );
  for (const [position, one] of exceptions.entries()) {
    const item = one.kind === 'other' ? null : one.item.ref;
    const priority = one.kind === 'other' ? one.priority.ref : null;
    told.run(docId, position, item, priority, one.kind, one.class);
  }
  const covered = prepared(
    db,
    'insert into return_coverage (doc_id, item, rev, kind, state, watch, why) values (?, ?, ?, ?, ?, ?, ?)',
  );
  for (const { item, kind, state, watch, why } of coverage.rows)
    covered.run(docId, item.ref, item.rev, kind, state, watch ? 1 : 0, why);
}

/** A return as the merge takes it. */
export type AcceptedReturn = { docId: DocId; receivedAt: Instant; late: boolean; payload: ReturnFile };

/** The states of documents that count in what is merged. */
export const counting: readonly DocumentState[] = ['received', 'queried', 'accepted', 'superseded'];

/**
 * Every return that counts, superseded ones included, since the merge works out from the whole set what
 * stands; withdrawn ones do not. In the order of arrival; of one issuer, one quarter or up to one, if asked.
 */
export const acceptedReturns = (
  db: ReadDb,
  which: Pick<Wanted, 'iss' | 'quarter' | 'upTo'> = {},
): AcceptedReturn[] =>
  documentsWhere<ReturnFile>(db, {
    ...which,
    kind: 'return',
    states: counting,
  }).map(({ docId, keptAt, late, payload }) => ({ docId, receivedAt: keptAt, late, payload }));
