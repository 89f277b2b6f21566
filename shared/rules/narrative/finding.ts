import type { Figures } from '../../model/exception.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Day, Quarter } from '../../model/period.ts';

/** Words against which the figures speak: which, and what the figures say. */
export type Finding = {
  readonly quote: string;
  readonly start: number;
  readonly message: string;
};

/** What a text is held against. */
export type Known = {
  /** The quarter of the return. */
  readonly quarter: Quarter;
  readonly today: Day;
  /** Null for an exception that is not about an indicator. */
  readonly measured: { readonly indicator: Indicator; readonly figures: Figures } | null;
};
