import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Fault } from '../../shared/contract/faults.ts';
import type { Matter } from '../../shared/model/determination.ts';
import type { HandoverFile } from '../../shared/model/handover-file.ts';
import type { DocId, ItemId, Kid, Ref, SubGroupId } from '../../shared/model/ids.ts';
import type { Day, Instant, Period, Quarter } from '../../shared/model/period.ts';
import { json, whole, word } from './columns.ts';

export const query = sqliteTable('query', {
  id: word<ItemId>('id').primaryKey(),
  about: word<DocId>('about').notNull(),
  item: word<Ref>('item'),
  question: text('question').notNull(),
  askedOn: word<Day>('asked_on').notNull(),
  sentIn: word<DocId>('sent_in'),
  answeredBy: word<DocId>('answered_by'),
});

export const figuresRequest = sqliteTable('figures_request', {
  id: word<ItemId>('id').primaryKey(),
  subGroup: word<SubGroupId>('sub_group').notNull(),
  why: text('why').notNull(),
  askedOn: word<Day>('asked_on').notNull(),
  indicators: json<Ref[]>('indicators').notNull(),
  periods: json<Period[]>('periods').notNull(),
  sentIn: word<DocId>('sent_in'),
  answeredBy: word<DocId>('answered_by'),
});

export const determination = sqliteTable('determination', {
  id: word<ItemId>('id').primaryKey(),
  quarter: word<Quarter>('quarter').notNull(),
  matter: json<Matter>('matter').notNull(),
  why: text('why').notNull(),
  by: text('by').notNull(),
  on: word<Day>('on_day').notNull(),
  restsOn: json<DocId[]>('rests_on').notNull(),
});

export const meeting = sqliteTable('meeting', {
  quarter: word<Quarter>('quarter').primaryKey(),
  on: word<Day>('on_day').notNull(),
  minute: text('minute').notNull(),
});

export const decision = sqliteTable('decision', {
  id: word<ItemId>('id').primaryKey(),
  quarter: word<Quarter>('quarter').notNull(),
  number: whole('number').notNull(),
  item: word<Ref>('item'),
  resolved: text('resolved').notNull(),
  action: text('action').notNull(),
  owner: text('owner').notNull(),
  due: word<Day>('due'),
});

export const chase = sqliteTable('chase', {
  id: word<ItemId>('id').primaryKey(),
  quarter: word<Quarter>('quarter').notNull(),
  subGroup: word<SubGroupId>('sub_group').notNull(),
  tone: word<'friendly' | 'due' | 'overdue' | 'escalate'>('tone').notNull(),
  note: text('note').notNull(),
  by: text('by').notNull(),
  at: whole<Instant>('at').notNull(),
});

export const handover = sqliteTable('handover', {
  docId: word<DocId>('doc_id').primaryKey(),
  direction: word<'in' | 'out'>('direction').notNull(),
  kid: word<Kid>('kid').notNull(),
  name: text('name').notNull(),
  purpose: word<HandoverFile['purpose']>('purpose').notNull(),
  why: text('why').notNull(),
  copyId: word<ItemId>('copy_id').notNull(),
  copyTurn: whole('copy_turn').notNull(),
  at: whole<Instant>('at').notNull(),
  ended: word<'came-back' | 'taken-back'>('ended'),
  endedAt: whole<Instant>('ended_at'),
  endedWhy: text('ended_why').notNull(),
});

export const frozenPack = sqliteTable(
  'frozen_pack',
  {
    quarter: word<Quarter>('quarter').notNull(),
    variant: word<'board' | 'scrutiny' | 'public'>('variant').notNull(),
    edition: whole('edition').notNull(),
    fingerprint: text('fingerprint').notNull(),
    documents: json<DocId[]>('documents').notNull(),
    content: text('content').notNull(),
    by: text('by').notNull(),
    at: whole<Instant>('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.quarter, table.variant, table.edition] })],
);

export const job = sqliteTable('job', {
  id: word<ItemId>('id').primaryKey(),
  kind: text('kind').notNull(),
  state: word<'running' | 'done' | 'cancelled' | 'failed'>('state').notNull(),
  done: whole('done').notNull(),
  total: whole('total').notNull(),
  at: whole<Instant>('at').notNull(),
  fault: json<Fault>('fault'),
});
