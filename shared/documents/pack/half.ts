import type { Pack } from '../../model/pack.ts';

/** Either what is open in a paper, or what is restricted and stands in its annex. */
export type Half = {
  readonly exempt: boolean;
  /** Keeps ids of sections in the two halves apart. */
  readonly prefix: '' | 'exempt-';
  readonly of: <T extends { readonly restricted: boolean }>(all: readonly T[]) => T[];
  /** Whether something about an item belongs here; what is about no item is open. */
  readonly about: (ref: string | null) => boolean;
  /** Whether a sentence belongs here: one that names a restricted item by its ref is for the annex. */
  readonly says: (text: string) => boolean;
};

/** The two halves of a pack; the second is null when nothing in it is restricted. */
export function halvesOf(pack: Pack): { open: Half; exempt: Half | null } {
  const flagged = [
    ...pack.appendix.filter((one) => one.restricted).map((one) => one.ref),
    ...pack.priorities.filter((one) => one.restricted).map((one) => one.ref),
    ...[...pack.exceptions, ...pack.arguedAway].filter((one) => one.restricted).flatMap(refsOf),
  ];
  const refs = new Set<string>(flagged);
  const half = (exempt: boolean): Half => ({
    exempt,
    prefix: exempt ? 'exempt-' : '',
    of: (all) => all.filter((one) => one.restricted === exempt),
    about: (ref) => exempt === (ref !== null && refs.has(ref)),
    says: (text) => exempt === [...refs].some((ref) => text.includes(ref)),
  });
  return { open: half(false), exempt: refs.size > 0 ? half(true) : null };
}

const refsOf = (one: Pack['exceptions'][number]) => (one.kind === 'other' ? [] : [one.item.ref]);
