import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { ItemId, Kid, SubGroupId } from '../../shared/model/ids.ts';
import type { Issuer, Keyring, RingKey, SealingJwk, SigningJwk } from '../../shared/model/key.ts';
import type { Day, Instant } from '../../shared/model/period.ts';
import { json, whole, word } from './columns.ts';

export const key = sqliteTable('key', {
  kid: word<Kid>('kid').primaryKey(),
  iss: word<Issuer>('iss').notNull(),
  holder: json<RingKey['holder']>('holder').notNull(),
  sign: json<SigningJwk>('sign').notNull(),
  seal: json<SealingJwk>('seal'),
  epoch: whole('epoch').notNull(),
  status: word<RingKey['status']>('status').notNull(),
  since: word<Day>('since').notNull(),
  verified: text('verified').notNull(),
  confirmedOn: word<Day>('confirmed_on'),
  endedOn: word<Day>('ended_on'),
  endedWhy: text('ended_why').notNull(),
});

export const keyringVersion = sqliteTable('keyring_version', {
  version: whole('version').primaryKey(),
  content: json<Keyring>('content').notNull(),
  madeAt: whole<Instant>('made_at').notNull(),
});

export const enrolment = sqliteTable('enrolment', {
  subGroup: word<SubGroupId>('sub_group').primaryKey(),
  challenge: text('challenge').notNull(),
  madeAt: whole<Instant>('made_at').notNull(),
});

export const keyRequest = sqliteTable('key_request', {
  kid: word<Kid>('kid').primaryKey(),
  id: word<ItemId>('id').notNull(),
  iss: word<Issuer>('iss').notNull(),
  holder: json<RingKey['holder']>('holder').notNull(),
  sign: json<SigningJwk>('sign').notNull(),
  seal: json<SealingJwk>('seal').notNull(),
  challenge: text('challenge').notNull(),
  raw: text('raw').notNull(),
  receivedAt: whole<Instant>('received_at').notNull(),
  state: word<'waiting' | 'enrolled' | 'refused'>('state').notNull(),
});
