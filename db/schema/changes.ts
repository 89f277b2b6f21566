import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Instant } from '../../shared/model/period.ts';
import { whole, word } from './columns.ts';

export const step = sqliteTable('step', {
  id: integer('id').primaryKey(),
  name: text('name').notNull(),
  who: text('who').notNull(),
  at: whole<Instant>('at').notNull(),
  undoes: whole('undoes'),
  redoes: whole('redoes'),
});

export const change = sqliteTable('change', {
  id: integer('id').primaryKey(),
  step: whole('step').notNull(),
  noun: text('noun').notNull(),
  rowId: text('row_id').notNull(),
  verb: word<'insert' | 'update' | 'delete'>('verb').notNull(),
  before: text('before'),
  after: text('after'),
});

/** The migrations taken; kept by `migrate.ts`. */
export const migration = sqliteTable('migration', {
  number: integer('number').primaryKey(),
  name: text('name').notNull(),
  sha256: text('sha256').notNull(),
  at: whole<Instant>('at').notNull(),
});
