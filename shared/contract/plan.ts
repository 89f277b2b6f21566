import { z } from 'zod';
import { docId, ref, subGroupId } from '../model/ids.ts';
import { partnership } from '../model/partnership.ts';
import { quarter } from '../model/period.ts';
import { plan } from '../model/plan.ts';
import { ruleSet } from '../model/rules.ts';
import { line } from '../model/text.ts';
import { command, givenFile, madeFile, nothing, passphrase, query } from './call.ts';
import { finding } from './finding.ts';

const planChange = z.strictObject({
  ref: line,
  what: z.enum(['new', 'changed', 'retired', 'revived']),
  title: z.string(),
});

/** A version of the plan, and the files that carry it. */
export const issuedPlans = z.strictObject({
  version: z.int(),
  files: z.array(z.strictObject({ subGroup: subGroupId, docId, sealed: z.boolean(), file: madeFile })),
});

export const planCalls = {
  'plan.partnership': query(nothing, partnership),
  /** The plan as it stands at this desk; null until there is one. `version` is that of the last issue. */
  'plan.current': query(nothing, z.strictObject({ plan, version: z.int().min(0) }).nullable()),
  /** Reads a plan from JSON or a workbook. Refused findings refuse the whole. `tryOnly` writes nothing. */
  'plan.import': command(
    z.strictObject({ file: givenFile, tryOnly: z.boolean().default(false) }),
    z.strictObject({
      taken: z.boolean(),
      findings: z.array(finding),
      changes: z.array(planChange),
      readings: z.int(),
    }),
    ['plan', 'readings', 'requests'],
  ),
  /** The plan as a workbook, to be edited and read back; an empty one to fill in while there is no plan. */
  'plan.workbook': query(nothing, madeFile),
  /** Signs one plan file for each sub-group, or for those named. */
  'plan.issue': command(
    z.strictObject({ passphrase, subGroups: z.array(subGroupId).optional() }),
    issuedPlans,
    ['plan', 'files'],
  ),
  /** Runs a rule set over past readings: how many exceptions it would have raised, and which. */
  'plan.rehearse': query(
    z.strictObject({ ruleSet, from: quarter, to: quarter }),
    z.array(
      z.strictObject({
        quarter,
        judged: z.int(),
        exceptions: z.array(
          z.strictObject({ item: ref, class: z.enum(['under', 'over']), reasons: z.array(line) }),
        ),
      }),
    ),
  ),
} as const;
