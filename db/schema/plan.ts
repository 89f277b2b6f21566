import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { z } from 'zod';
import type { ItemId, Ref, SubGroupId } from '../../shared/model/ids.ts';
import type { retirement } from '../../shared/model/indicator.ts';
import type { Day, Quarter } from '../../shared/model/period.ts';
import type { Action, Evidence, RequestOwner, ThresholdChange } from '../../shared/model/plan.ts';
import type { RuleSet } from '../../shared/model/rules.ts';
import { flag, json, whole, word } from './columns.ts';

/** When and why an item left the plan. */
export type Retirement = z.infer<typeof retirement>;

export const item = {
  id: word<ItemId>('id').primaryKey(),
  ref: word<Ref>('ref').notNull(),
  rev: whole('rev').notNull(),
};

export const plan = sqliteTable('plan', {
  id: word<ItemId>('id').primaryKey(),
  title: text('title').notNull(),
  from: word<Day>('from_day').notNull(),
  to: word<Day>('to_day').notNull(),
});

export const ruleSet = sqliteTable('rule_set', {
  version: whole('version').primaryKey(),
  targetRule: word<RuleSet['targetRule']>('target_rule').notNull(),
  amber: word<RuleSet['amber']>('amber').notNull(),
  overPerformance: flag('over_performance').notNull(),
  spc: flag('spc').notNull(),
  screenOutliers: flag('screen_outliers').notNull(),
  points: whole('points').notNull(),
  adoptedOn: word<Day>('adopted_on').notNull(),
  why: text('why').notNull(),
});

export const calendarQuarter = sqliteTable('calendar_quarter', {
  quarter: word<Quarter>('quarter').primaryKey(),
  opens: word<Day>('opens').notNull(),
  due: word<Day>('due').notNull(),
  accuracyCheck: word<Day>('accuracy_check').notNull(),
  dispatch: word<Day>('dispatch').notNull(),
  meets: word<Day>('meets').notNull(),
});

export const evidence = sqliteTable('evidence', {
  ...item,
  kind: word<Evidence['kind']>('kind').notNull(),
  title: text('title').notNull(),
  finding: text('finding').notNull(),
  source: text('source').notNull(),
  position: whole('position').notNull(),
});

export const theme = sqliteTable('theme', {
  ...item,
  title: text('title').notNull(),
  wording: text('wording').notNull(),
  retired: json<Retirement>('retired'),
  position: whole('position'),
});

export const priority = sqliteTable('priority', {
  ...item,
  theme: word<Ref>('theme').notNull(),
  title: text('title').notNull(),
  wording: text('wording').notNull(),
  lead: word<SubGroupId>('lead').notNull(),
  question: text('question').notNull(),
  marking: text('marking').notNull(),
  restricted: flag('restricted').notNull(),
  retired: json<Retirement>('retired'),
  position: whole('position'),
});

export const contributor = sqliteTable(
  'contributor',
  {
    priority: word<Ref>('priority').notNull(),
    subGroup: word<SubGroupId>('sub_group').notNull(),
    position: whole('position').notNull(),
  },
  (table) => [primaryKey({ columns: [table.priority, table.subGroup] })],
);

export const priorityEvidence = sqliteTable(
  'priority_evidence',
  {
    priority: word<Ref>('priority').notNull(),
    evidence: word<Ref>('evidence').notNull(),
    position: whole('position').notNull(),
  },
  (table) => [primaryKey({ columns: [table.priority, table.evidence] })],
);

export const action = sqliteTable('action', {
  ...item,
  priority: word<Ref>('priority').notNull(),
  lead: word<SubGroupId>('lead').notNull(),
  title: text('title').notNull(),
  outcome: text('outcome').notNull(),
  owners: json<Action['owners']>('owners').notNull(),
  due: word<Day>('due').notNull(),
  indicators: json<Ref[]>('indicators').notNull(),
  marking: text('marking').notNull(),
  restricted: flag('restricted').notNull(),
  retired: json<Retirement>('retired'),
  position: whole('position'),
});

export const milestone = sqliteTable('milestone', {
  ...item,
  action: word<Ref>('action').notNull(),
  title: text('title').notNull(),
  due: word<Day>('due').notNull(),
  position: whole('position'),
});

export const request = sqliteTable('request', {
  ...item,
  from: text('from_requester').notNull(),
  askedOn: word<Day>('asked_on').notNull(),
  minute: text('minute').notNull(),
  text: text('text').notNull(),
  owner: json<RequestOwner>('owner').notNull(),
  due: word<Day>('due'),
  answer: text('answer').notNull(),
  answeredOn: word<Day>('answered_on'),
  position: whole('position'),
});

export const thresholdChange = sqliteTable('threshold_change', {
  id: whole('id').primaryKey(),
  indicator: word<Ref>('indicator').notNull(),
  on: word<Day>('on_day').notNull(),
  by: text('by').notNull(),
  field: word<ThresholdChange['field']>('field').notNull(),
  before: text('before').notNull(),
  after: text('after').notNull(),
  why: text('why').notNull(),
});
