import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Ref, SubGroupId } from '../../shared/model/ids.ts';
import type { Indicator } from '../../shared/model/indicator.ts';
import { flag, json, whole, word } from './columns.ts';
import { item, type Retirement } from './plan.ts';

/** What a nullable field of an indicator holds when there is something. */
type Given<F extends keyof Indicator> = NonNullable<Indicator[F]>;

export const indicator = sqliteTable('indicator', {
  ...item,
  priority: word<Ref>('priority').notNull(),
  lead: word<SubGroupId>('lead').notNull(),
  title: text('title').notNull(),
  unit: json<Indicator['unit']>('unit').notNull(),
  direction: word<Indicator['direction']>('direction').notNull(),
  frequency: word<Indicator['frequency']>('frequency').notNull(),
  rollUp: word<Indicator['rollUp']>('roll_up').notNull(),
  ratio: json<Given<'ratio'>>('ratio'),
  lag: whole('lag').notNull(),
  baseline: json<Given<'baseline'>>('baseline'),
  target: json<Given<'target'>>('target'),
  tolerance: json<Indicator['tolerance']>('tolerance').notNull(),
  smallNumber: whole('small_number').notNull(),
  partOf: word<Ref>('part_of'),
  supplied: word<Indicator['supplied']>('supplied').notNull(),
  alwaysReported: flag('always_reported').notNull(),
  rebases: json<Indicator['rebases']>('rebases').notNull(),
  card: json<Indicator['card']>('card').notNull(),
  marking: text('marking').notNull(),
  restricted: flag('restricted').notNull(),
  retired: json<Retirement>('retired'),
  position: whole('position'),
});
