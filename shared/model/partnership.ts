import { z } from 'zod';
import { partnershipId, personId, subGroupId } from './ids.ts';
import { anyText, line, paragraph } from './text.ts';

/** A group that manages priorities for the body and answers to it each quarter. */
export const subGroup = z.strictObject({
  id: subGroupId,
  /** Opens every ref that the sub-group leads: `CT`. */
  code: z.string().regex(/^[A-Z]{1,4}$/),
  name: line,
  remit: paragraph,
  /** Its returns and handovers are sealed unless the secretariat says otherwise. */
  sensitive: z.boolean(),
});
export type SubGroup = z.infer<typeof subGroup>;

/** Somebody whom the partnership names. `phone` is the number on which keys are compared. */
export const person = z.strictObject({
  id: personId,
  name: line,
  agency: line,
  title: line,
  email: anyText,
  phone: anyText,
});

/** What a person does for the partnership. A preparer enters figures and words; a chair or a deputy signs. */
export const roleName = z.enum(['chair', 'deputy', 'preparer', 'secretariat', 'board-chair', 'observer']);
export type RoleName = z.infer<typeof roleName>;

export const role = z.strictObject({ person: personId, role: roleName, subGroup: subGroupId.nullable() });

/** A protective marking; a higher rank is more protective. */
export const marking = z.strictObject({ code: line, rank: z.int().min(0).max(9), handling: anyText });
export type Marking = z.infer<typeof marking>;

/** Whoever may ask something of the partnership: a scrutiny committee, the commissioner or mayor, the Board. */
export const requester = z.strictObject({ code: z.string().regex(/^[a-z][a-z-]{1,20}$/), name: line });

/** A community safety partnership and the body that its board meets as. All names are data. */
export const partnership = z.strictObject({
  id: partnershipId,
  name: line,
  /** The name under which its board meets: `Coventry Police and Crime Board`. */
  body: line,
  area: line,
  /** A sample carries made-up figures: its files are refused by real workspaces. */
  sample: z.boolean(),
  subGroups: z.array(subGroup).min(1).max(40),
  people: z.array(person).max(500),
  roles: z.array(role).max(1000),
  markings: z.array(marking).min(1).max(10),
  requesters: z.array(requester).max(20),
  /** Where a chair sends a return, in words: an address, a telephone number. */
  contact: paragraph,
});
export type Partnership = z.infer<typeof partnership>;

/** The file that a secretariat's workspace is made from. */
export const partnershipFile = z.strictObject({
  schema: z.literal('csp.partnership/1'),
  ...partnership.shape,
});
export type PartnershipFile = z.infer<typeof partnershipFile>;
