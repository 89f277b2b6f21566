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
  /** Hands everything over to another gathering. */
  pourInto(other: Gathering): void;
};

export function gather(): Gathering {
  const found: Found[] = [];
  return {
    refused: (place, said) => void found.push({ severity: 'refused', place, said }),
    check: (place, said) => void found.push({ severity: 'check', place, said }),
    inOrder: () => found.toSorted((a, b) => compareOrder(a.place.order, b.place.order)).map(finding),
    anyRefused: () => found.some(({ severity }) => severity === 'refused'),
    pourInto(other) {
      for (const { severity, place, said } of found) other[severity](place, said);
    },
  };
}

type Found = { severity: Finding['severity']; place: Place; said: Said };

const finding = ({ severity, place, said: { message, next } }: Found): Finding => ({
  severity,
  where: place.where,
  message,
  ...(next === undefined ? {} : { next }),
});

function compareOrder(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? -1) - (b[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
