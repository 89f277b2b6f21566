import type { Day } from '../../model/period.ts';

/** Which paper this is: what was frozen, or a draft of what may be. */
export type Edition = {
  /** SHA-256 of the pack's text, 64 hex digits. */
  readonly fingerprint: string;
  /** Null for a draft. */
  readonly frozen: { readonly edition: number; readonly on: Day } | null;
  /** The edition that it replaces, or would replace when frozen; null for a first. */
  readonly replaces: number | null;
};

/** The first 16 digits in groups of four, as on every page. */
export const shortFingerprint = ({ fingerprint }: Pick<Edition, 'fingerprint'>): string =>
  fingerprint.slice(0, 16).replace(/(.{4})(?!$)/g, '$1 ');
