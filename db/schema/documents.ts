import { blob, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Fault, FaultCode } from '../../shared/contract/faults.ts';
import type { DocumentKind } from '../../shared/model/document-kind.ts';
import type { CoverageRow, Exception, ExceptionClass } from '../../shared/model/exception.ts';
import type { DocId, ItemId, Kid, Ref, SubGroupId } from '../../shared/model/ids.ts';
import type { Issuer } from '../../shared/model/key.ts';
import type { Day, Instant, Quarter } from '../../shared/model/period.ts';
import type { Plan } from '../../shared/model/plan.ts';
import type { ReceiptLine } from '../../shared/model/receipt-file.ts';
import { flag, json, longText, whole, word } from './columns.ts';

/** Where a document stands in its life. Drafts are not documents yet; parked and quarantined have tables of their own. */
export type DocumentState =
  | 'signed'
  | 'exported'
  | 'received'
  | 'queried'
  | 'accepted'
  | 'superseded'
  | 'withdrawn';

export const document = sqliteTable('document', {
  docId: word<DocId>('doc_id').primaryKey(),
  typ: text('typ').notNull(),
  kind: word<DocumentKind | 'figures'>('kind').notNull(),
  id: word<ItemId>('id').notNull(),
  direction: word<'in' | 'out'>('direction').notNull(),
  kid: word<Kid>('kid').notNull(),
  iss: word<Issuer>('iss').notNull(),
  subGroup: word<SubGroupId>('sub_group'),
  quarter: word<Quarter>('quarter'),
  planVersion: whole('plan_version'),
  epoch: whole('epoch'),
  seq: whole('seq'),
  prev: word<DocId>('prev'),
  supersedes: word<DocId>('supersedes'),
  state: word<DocumentState>('state').notNull(),
  late: flag('late').notNull(),
  transcribed: flag('transcribed').notNull(),
  createdAt: whole<Instant>('created_at').notNull(),
  keptAt: whole<Instant>('kept_at').notNull(),
  fileName: text('file_name').notNull(),
  signature: text('signature').notNull(),
  payload: longText('payload').notNull(),
});

export const returnException = sqliteTable(
  'return_exception',
  {
    docId: word<DocId>('doc_id').notNull(),
    position: whole('position').notNull(),
    item: word<Ref>('item'),
    priority: word<Ref>('priority'),
    kind: word<Exception['kind']>('kind').notNull(),
    class: word<ExceptionClass>('class').notNull(),
  },
  (table) => [primaryKey({ columns: [table.docId, table.position] })],
);

export const returnCoverage = sqliteTable(
  'return_coverage',
  {
    docId: word<DocId>('doc_id').notNull(),
    item: word<Ref>('item').notNull(),
    rev: whole('rev').notNull(),
    kind: word<CoverageRow['kind']>('kind').notNull(),
    state: word<CoverageRow['state']>('state').notNull(),
    watch: flag('watch').notNull(),
    why: text('why').notNull(),
  },
  (table) => [primaryKey({ columns: [table.docId, table.item] })],
);

export const planVersion = sqliteTable('plan_version', {
  number: whole('number').primaryKey(),
  content: json<Plan>('content').notNull(),
  issuedAt: whole<Instant>('issued_at').notNull(),
});

export const issuedPlan = sqliteTable(
  'issued_plan',
  {
    planVersion: whole('plan_version').notNull(),
    subGroup: word<SubGroupId>('sub_group').notNull(),
    docId: word<DocId>('doc_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.planVersion, table.subGroup] })],
);

export const receiptLine = sqliteTable('receipt_line', {
  docId: word<DocId>('doc_id').primaryKey(),
  quarter: word<Quarter>('quarter'),
  outcome: word<ReceiptLine['outcome']>('outcome').notNull(),
  late: flag('late').notNull(),
  receivedOn: word<Day>('received_on').notNull(),
  receipt: word<DocId>('receipt').notNull(),
});

export const quarantine = sqliteTable('quarantine', {
  id: word<ItemId>('id').primaryKey(),
  name: text('name').notNull(),
  raw: blob('raw').$type<Uint8Array>().notNull(),
  code: word<FaultCode>('code').notNull(),
  fault: json<Fault>('fault').notNull(),
  receivedAt: whole<Instant>('received_at').notNull(),
});

export const admission = sqliteTable('admission', {
  docId: word<DocId>('doc_id').primaryKey(),
  why: text('why').notNull(),
  by: text('by').notNull(),
  at: whole<Instant>('at').notNull(),
});

export const parked = sqliteTable('parked', {
  docId: word<DocId>('doc_id').primaryKey(),
  kid: word<Kid>('kid').notNull(),
  kind: word<DocumentKind | 'figures'>('kind').notNull(),
  name: text('name').notNull(),
  raw: text('raw').notNull(),
  receivedAt: whole<Instant>('received_at').notNull(),
});
