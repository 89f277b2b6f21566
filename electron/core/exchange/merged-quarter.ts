import { allDeterminations } from '../../../db/determinations.ts';
import { getPartnership } from '../../../db/partnership.ts';
import { getPlan } from '../../../db/plan.ts';
import { latestPlanVersion } from '../../../db/plan-versions.ts';
import type { ReadDb } from '../../../db/store.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { Merged } from '../../../shared/model/merged.ts';
import type { Quarter } from '../../../shared/model/period.ts';
import type { Standing } from '../../../shared/model/plan-file.ts';
import { mergeGists } from '../../../shared/rules/merge.ts';
import { figuresIn, receivedGists, receivedReturns } from './received.ts';

/** Everything that the secretariat knows of a quarter, from the set of returns that it holds. @throws `plan.none` */
export function mergedQuarter(db: ReadDb, quarter: Quarter): Merged {
  const plan = getPlan(db);
  if (plan === null) throw refuse('plan.none');
  return mergeGists({
    quarter,
    plan,
    planVersion: Math.max(1, latestPlanVersion(db)),
    partnership: getPartnership(db),
    returns: receivedReturns(db, quarter),
    gists: receivedGists(db),
    others: figuresIn(db),
    determinations: allDeterminations(db),
  });
}

/** The exceptions that stood in a quarter, as a plan file carries them to a new laptop. */
export const standingExceptions = (db: ReadDb, quarter: Quarter): Standing[] =>
  mergedQuarter(db, quarter).exceptions.flatMap(({ exception, since, quarters }) =>
    exception.kind === 'other'
      ? []
      : [{ item: exception.item.ref, class: exception.class, since, last: quarter, quarters }],
  );
