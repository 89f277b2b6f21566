import type { Day } from '../../../shared/model/period.ts';
import type { About } from './cell-kinds.ts';
import { isJson } from './file-kind.ts';
import type { ReadPlan } from './plan-check.ts';
import { readPlanJson } from './plan-json.ts';
import { readPlanWorkbook } from './plan-workbook.ts';

/** Reads a plan from JSON or a workbook, whichever the content is; whatever is neither is named for what it is. */
export const readPlan = async (bytes: Uint8Array, about: About, today: Day): Promise<ReadPlan> =>
  isJson(bytes) ? readPlanJson(bytes, about, today) : readPlanWorkbook(bytes, about, today);
