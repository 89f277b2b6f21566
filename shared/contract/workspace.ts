import { z } from 'zod';
import { itemId, partnershipId, subGroupId } from '../model/ids.ts';
import { day, instant } from '../model/period.ts';
import { anyText, line } from '../model/text.ts';
import { command, nothing, query } from './call.ts';

/** Whose desk this is, and who sits at it. */
export const aboutWorkspace = z.strictObject({
  id: itemId,
  role: z.enum(['secretariat', 'chair']),
  partnership: partnershipId,
  body: line,
  subGroup: z.strictObject({ id: subGroupId, name: line }).nullable(),
  sample: z.boolean(),
  user: z.strictObject({ name: line, title: line }),
  today: day,
  createdAt: instant,
  /** Why nothing may be changed here; empty while it may. */
  readOnly: anyText,
});
export type AboutWorkspace = z.infer<typeof aboutWorkspace>;

export const workspaceCalls = {
  'workspace.about': query(nothing, aboutWorkspace),
  /** Says who sits at this desk from now on; the name is printed on what they sign. */
  'workspace.introduce': command(z.strictObject({ name: line, title: line }), aboutWorkspace, ['workspace']),
} as const;
