import type { Finding } from '../../../shared/contract/finding.ts';
import type { Said } from '../../../shared/words/faults/said.ts';

/** Where something stands: in words for people, and as numbers that put findings into the order of the file. */
export type Place = { readonly where: string; readonly order: readonly number[] };

/** Collects everything that is found in a file, in whatever order it is found. */
export type Gathering = {
  /** Stops the import. */
  refused(place: Place, said: Said): void;
  /** Asks for a look; the import may go on. */
  check(place: Place, said: Said): void;
  /** All of it, in the order of the file. */
  inOrder(): Finding[];
  anyRefused(): boolean;
};

export function gather(): Gathering {
  const found: { order: readonly number[]; finding: Finding }[] = [];
  const put = (severity: Finding['severity'], { where, order }: Place, { message, next }: Said) => {
    const finding = { severity, where, message, ...(next === undefined ? {} : { next }) };
    found.push({ order, finding });
  };
  return {
    refused: (place, said) => put('refused', place, said),
    check: (place, said) => put('check', place, said),
    inOrder: () => found.toSorted((a, b) => compareOrder(a.order, b.order)).map(({ finding }) => finding),
    anyRefused: () => found.some(({ finding }) => finding.severity === 'refused'),
  };
}

function compareOrder(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? -1) - (b[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
