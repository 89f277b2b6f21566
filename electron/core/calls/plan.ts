import { getPartnership } from '../../../db/partnership.ts';
import { getPlan, putPlan } from '../../../db/plan.ts';
import { latestPlanVersion } from '../../../db/plan-versions.ts';
import { allReadings, takePlanReadings } from '../../../db/readings.ts';
import { write } from '../../../db/transaction.ts';
import { getWorkspace } from '../../../db/workspace.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { Output, Parsed } from '../../../shared/contract/index.ts';
import { nextPlan } from '../../../shared/rules/plan-import.ts';
import { planSourceOf } from '../../../shared/rules/plan-source-of.ts';
import { quartersBetween } from '../../../shared/rules/quarter.ts';
import { rehearse } from '../../../shared/rules/rehearsal.ts';
import { fileNames } from '../../../shared/words/file-names.ts';
import { type Core, newId, today } from '../core.ts';
import { secretariatDesk, writable } from '../desk.ts';
import type { Handlers } from '../serve.ts';
import { planTemplate, writePlanWorkbook } from '../spreadsheet/plan-out.ts';
import { readPlan } from '../spreadsheet/plan-read.ts';
import { issuePlan } from './plan-issue.ts';

type Names =
  | 'plan.partnership'
  | 'plan.current'
  | 'plan.import'
  | 'plan.workbook'
  | 'plan.issue'
  | 'plan.rehearse';

export const planHandlers: Pick<Handlers, Names> = {
  'plan.partnership': (core) => getPartnership(core.store),
  'plan.current': (core) => {
    const plan = getPlan(core.store);
    return plan && { plan, version: latestPlanVersion(core.store) };
  },
  'plan.import': importPlan,
  'plan.issue': issuePlan,
  'plan.workbook': async (core) => {
    const plan = getPlan(core.store);
    const about = getPartnership(core.store);
    const bytes = await (plan === null ? planTemplate(about) : writePlanWorkbook(planSourceOf(plan), about));
    return { name: fileNames.plansWorkbook, bytes };
  },
  'plan.rehearse': (core, { ruleSet, from, to }) => {
    const plan = getPlan(core.store);
    if (plan === null) throw refuse('plan.none');
    const { subGroup } = getWorkspace(core.store);
    const indicators = plan.indicators.filter(({ lead }) => subGroup === null || lead === subGroup);
    return rehearse(indicators, allReadings(core.store), quartersBetween(from, to), ruleSet);
  },
};

/** Reads a plan from JSON or a workbook, whichever the content is. Anything refused refuses the whole. */
async function importPlan(
  core: Core,
  { file, tryOnly }: Parsed<'plan.import'>,
): Promise<Output<'plan.import'>> {
  const desk = writable(secretariatDesk(core.store));
  const read = await readPlan(file.bytes, getPartnership(core.store), today(core));
  const { source } = read;
  if (source === undefined) return { taken: false, findings: [...read.findings], changes: [], readings: 0 };
  const made = nextPlan(source, getPlan(core.store), {
    newId: () => newId(core),
    today: today(core),
    by: desk.user.name,
  });
  const findings = [...read.findings, ...made.findings];
  const taken = !findings.some(({ severity }) => severity === 'refused');
  if (taken && !tryOnly) {
    write(core.store, (db) => {
      putPlan(db, made.plan);
      takePlanReadings(db, source.readings);
    });
  }
  return { taken, findings, changes: [...made.changes], readings: source.readings.length };
}
