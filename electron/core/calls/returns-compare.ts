import type { ReadDb } from '../../../db/store.ts';
import type { ComparedReturns } from '../../../shared/contract/own-returns.ts';
import type { DocId } from '../../../shared/model/ids.ts';
import { compareReturns } from '../../../shared/rules/compare-returns.ts';
import { readReturn } from './returns-kept.ts';
import { historic, planOfReturn } from './returns-receipt.ts';

/** Two returns of this desk, the earlier beside the later. @throws `return.unknown`, `return.damaged` */
export function compareOf(db: ReadDb, { earlier, later }: { earlier: DocId; later: DocId }): ComparedReturns {
  const [before, after] = [readReturn(db, earlier), readReturn(db, later)];
  return {
    earlier: historic(db, before),
    later: historic(db, after),
    ...compareReturns(
      { payload: before.payload, plan: planOfReturn(db, before.payload) },
      { payload: after.payload, plan: planOfReturn(db, after.payload) },
    ),
  };
}
