import { primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type {
  ActionProgress,
  Answers,
  Ask,
  Contribution,
  Gap,
  Note,
  Rag,
  SupplyResponse,
} from '../../shared/model/entries.ts';
import type { ExceptionClass } from '../../shared/model/exception.ts';
import type { ItemId, Ref, SubGroupId } from '../../shared/model/ids.ts';
import type { Day, Instant, Period, Quarter } from '../../shared/model/period.ts';
import type { ReadingState } from '../../shared/model/reading.ts';
import { flag, json, whole, word } from './columns.ts';

const figure = {
  indicator: word<Ref>('indicator').notNull(),
  period: word<Period>('period').notNull(),
  value: real('value'),
  numerator: real('numerator'),
  denominator: real('denominator'),
  state: word<ReadingState>('state').notNull(),
  note: text('note').notNull(),
};

export const reading = sqliteTable(
  'reading',
  { ...figure, source: word<'entered' | 'plan'>('source').notNull() },
  (table) => [primaryKey({ columns: [table.indicator, table.period] })],
);

export const suppliedReading = sqliteTable(
  'supplied_reading',
  { ...figure, response: word<SupplyResponse['response']>('response').notNull(), why: text('why').notNull() },
  (table) => [primaryKey({ columns: [table.indicator, table.period] })],
);

export const actionProgress = sqliteTable(
  'action_progress',
  {
    action: word<Ref>('action').notNull(),
    quarter: word<Quarter>('quarter').notNull(),
    status: word<ActionProgress['status']>('status').notNull(),
    rag: word<Rag>('rag').notNull(),
    text: text('text').notNull(),
    completedOn: word<Day>('completed_on'),
    newDue: word<Day>('new_due'),
    whyMoved: text('why_moved').notNull(),
  },
  (table) => [primaryKey({ columns: [table.action, table.quarter] })],
);

export const milestoneProgress = sqliteTable(
  'milestone_progress',
  {
    milestone: word<Ref>('milestone').notNull(),
    quarter: word<Quarter>('quarter').notNull(),
    doneOn: word<Day>('done_on'),
    newDue: word<Day>('new_due'),
    why: text('why').notNull(),
  },
  (table) => [primaryKey({ columns: [table.milestone, table.quarter] })],
);

export const note = sqliteTable('note', {
  id: word<ItemId>('id').primaryKey(),
  item: word<Ref>('item'),
  quarter: word<Quarter>('quarter').notNull(),
  kind: word<Note['kind']>('kind').notNull(),
  title: text('title').notNull(),
  text: text('text').notNull(),
  travels: flag('travels').notNull(),
});

export const exceptionAnswer = sqliteTable(
  'exception_answer',
  {
    item: word<Ref>('item').notNull(),
    quarter: word<Quarter>('quarter').notNull(),
    what: text('what').notNull(),
    why: text('why').notNull(),
    doing: text('doing').notNull(),
    owner: text('owner').notNull(),
    by: word<Day>('by'),
    confidence: word<NonNullable<Answers['confidence']>>('confidence'),
    ask: json<Ask>('ask').notNull(),
    stillSo: flag('still_so').notNull(),
    arguedAway: text('argued_away'),
  },
  (table) => [primaryKey({ columns: [table.item, table.quarter] })],
);

export const raisedException = sqliteTable('raised_exception', {
  id: word<ItemId>('id').primaryKey(),
  quarter: word<Quarter>('quarter').notNull(),
  item: word<Ref>('item'),
  priority: word<Ref>('priority'),
  title: text('title').notNull(),
  class: word<ExceptionClass>('class').notNull(),
  why: text('why').notNull(),
  answers: json<Answers>('answers').notNull(),
});

export const gap = sqliteTable(
  'gap',
  {
    item: word<Ref>('item').notNull(),
    quarter: word<Quarter>('quarter').notNull(),
    state: word<Gap['state']>('state').notNull(),
    why: text('why').notNull(),
  },
  (table) => [primaryKey({ columns: [table.item, table.quarter] })],
);

export const contribution = sqliteTable(
  'contribution',
  {
    priority: word<Ref>('priority').notNull(),
    subGroup: word<SubGroupId>('sub_group').notNull(),
    quarter: word<Quarter>('quarter').notNull(),
    view: word<NonNullable<Contribution['view']>>('view'),
    text: text('text').notNull(),
  },
  (table) => [primaryKey({ columns: [table.priority, table.subGroup, table.quarter] })],
);

export const requestAnswer = sqliteTable(
  'request_answer',
  {
    request: word<Ref>('request').notNull(),
    quarter: word<Quarter>('quarter').notNull(),
    text: text('text').notNull(),
    complete: flag('complete').notNull(),
  },
  (table) => [primaryKey({ columns: [table.request, table.quarter] })],
);

export const draft = sqliteTable('draft', {
  place: text('place').primaryKey(),
  text: text('text').notNull(),
  at: whole<Instant>('at').notNull(),
});

export const standing = sqliteTable('standing', {
  item: word<Ref>('item').primaryKey(),
  class: word<ExceptionClass>('class').notNull(),
  since: word<Quarter>('since').notNull(),
  last: word<Quarter>('last').notNull(),
  quarters: whole('quarters').notNull(),
});
