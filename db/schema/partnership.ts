import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { ItemId, PartnershipId, PersonId, SubGroupId } from '../../shared/model/ids.ts';
import type { RoleName } from '../../shared/model/partnership.ts';
import type { Instant } from '../../shared/model/period.ts';
import { flag, json, whole, word } from './columns.ts';

export const workspace = sqliteTable('workspace', {
  id: word<ItemId>('id').primaryKey(),
  one: whole<1>('one').notNull(),
  role: word<'secretariat' | 'chair'>('role').notNull(),
  partnership: word<PartnershipId>('partnership').notNull(),
  subGroup: word<SubGroupId>('sub_group'),
  sample: flag('sample').notNull(),
  userName: text('user_name').notNull(),
  userTitle: text('user_title').notNull(),
  createdAt: whole<Instant>('created_at').notNull(),
  readOnly: text('read_only').notNull(),
  copyId: word<ItemId>('copy_id').notNull(),
  copyTurn: whole('copy_turn').notNull(),
});

export const setting = sqliteTable('setting', {
  name: text('name').primaryKey(),
  value: json<unknown>('value').notNull(),
});

export const partnership = sqliteTable('partnership', {
  id: word<PartnershipId>('id').primaryKey(),
  name: text('name').notNull(),
  body: text('body').notNull(),
  area: text('area').notNull(),
  sample: flag('sample').notNull(),
  contact: text('contact').notNull(),
});

export const subGroup = sqliteTable('sub_group', {
  id: word<SubGroupId>('id').primaryKey(),
  code: text('code').notNull(),
  name: text('name').notNull(),
  remit: text('remit').notNull(),
  sensitive: flag('sensitive').notNull(),
  position: whole('position'),
});

export const person = sqliteTable('person', {
  id: word<PersonId>('id').primaryKey(),
  name: text('name').notNull(),
  agency: text('agency').notNull(),
  title: text('title').notNull(),
  email: text('email').notNull(),
  phone: text('phone').notNull(),
  position: whole('position').notNull(),
});

export const post = sqliteTable('post', {
  position: whole('position').primaryKey(),
  person: word<PersonId>('person').notNull(),
  role: word<RoleName>('role').notNull(),
  subGroup: word<SubGroupId>('sub_group'),
});

export const marking = sqliteTable('marking', {
  code: text('code').primaryKey(),
  rank: whole('rank').notNull(),
  handling: text('handling').notNull(),
  position: whole('position'),
});

export const requester = sqliteTable('requester', {
  code: text('code').primaryKey(),
  name: text('name').notNull(),
  position: whole('position'),
});
