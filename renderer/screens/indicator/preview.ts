import type { Period } from '../../../shared/model/period.ts';

/** A fresh start that is drawn before the plan has it. */
export type Preview = { readonly from: Period; readonly why: string };
