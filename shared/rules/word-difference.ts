/** A stretch of one text, of the other, or of both. */
export type Stretch = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

/** A word or a mark, and the space after it, which is shown but says nothing. */
type Token = { readonly word: string; readonly text: string };

/** Beyond so many pairs of words a table of them would take too long: what differs is then shown as a whole. */
const MOST = 4_000_000;

/**
 * What was added and what removed between two texts, word by word: by their longest common subsequence (Hunt and
 * McIlroy, "An algorithm for differential file comparison", 1976). Space between words counts for nothing. What
 * is the same or removed makes up `before`, and what is the same or added `after`, but for spaces. Where hardly a
 * word stands between two changes, they are told as one.
 */
export function wordDifference(before: string, after: string): Stretch[] {
  const [old, now] = [tokensOf(before), tokensOf(after)];
  const head = commonHead(old, now);
  const tail = commonTail(old.slice(head), now.slice(head));
  const [oldEnd, nowEnd] = [old.length - tail, now.length - tail];
  return joined(
    mended([
      ...now.slice(0, head).map((one) => told('same', one)),
      ...between(old.slice(head, oldEnd), now.slice(head, nowEnd)),
      ...now.slice(nowEnd).map((one) => told('same', one)),
    ]),
  );
}

/** Whether two texts differ in more than their spaces. */
export const wordsDiffer = (before: string, after: string): boolean =>
  wordDifference(before, after).some(({ kind }) => kind !== 'same');

/** Figures and words with marks inside stay whole: `1,204`, `2026-27`, `don’t`. */
const tokensOf = (text: string): Token[] =>
  [...text.trimStart().matchAll(/(£?[\p{L}\p{N}]+(?:[’'.,:/-][\p{L}\p{N}]+)*%?|[^\s\p{L}\p{N}])\s*/gu)].map(
    ([text, word = '']) => ({ word, text }),
  );

const told = (kind: Stretch['kind'], { text }: Token): Stretch => ({ kind, text });

function commonHead(old: readonly Token[], now: readonly Token[]): number {
  const end = old.findIndex(({ word }, at) => word !== now[at]?.word);
  return end < 0 ? Math.min(old.length, now.length) : end;
}

const commonTail = (old: readonly Token[], now: readonly Token[]): number =>
  commonHead(old.toReversed(), now.toReversed());

/** The words between a common head and a common tail. */
function between(old: readonly Token[], now: readonly Token[]): Stretch[] {
  const removed = (): Stretch[] => old.map((one) => told('removed', one));
  const added = (): Stretch[] => now.map((one) => told('added', one));
  if (old.length * now.length > MOST) return [...removed(), ...added()];
  const lengths = lengthsOf(old, now);
  const width = now.length + 1;
  const length = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  const found: Stretch[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [was, is] = [old[i], now[j]];
    if (was !== undefined && is !== undefined && was.word === is.word) {
      found.push(told('same', is));
      i += 1;
      j += 1;
    } else if (was !== undefined && (is === undefined || length(i + 1, j) >= length(i, j + 1))) {
      found.push(told('removed', was));
      i += 1;
    } else if (is !== undefined) {
      found.push(told('added', is));
      j += 1;
    }
  }
  return found;
}

/** At `[i, j]`, row by row: how many words the rests of both texts from there have in common, in order. */
function lengthsOf(old: readonly Token[], now: readonly Token[]): Uint16Array {
  const width = now.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      lengths[at] =
        old[i]?.word === now[j]?.word
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  return lengths;
}

/** A lone short word or mark that happens to be in both texts, amid changes, only tears them apart. */
function mended(stretches: readonly Stretch[]): Stretch[] {
  const runs = joined(stretches);
  return runs.flatMap((one, at): Stretch[] => {
    const amid = runs[at - 1] !== undefined && runs[at + 1] !== undefined;
    const { kind, text } = one;
    return amid && kind === 'same' && /^\S{1,3}\s*$/.test(text)
      ? [
          { kind: 'removed', text },
          { kind: 'added', text },
        ]
      : [one];
  });
}

/** Neighbours of one kind made one; of a change, what was removed comes first. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  let [removed, added] = ['', ''];
  const close = (): void => {
    if (removed !== '') found.push({ kind: 'removed', text: removed });
    if (added !== '') found.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const { kind, text } of stretches) {
    const last = found.at(-1);
    if (kind === 'removed') removed = spaced(removed, text);
    else if (kind === 'added') added = spaced(added, text);
    else if (removed === '' && added === '' && last?.kind === 'same')
      found[found.length - 1] = { kind, text: spaced(last.text, text) };
    else {
      close();
      found.push({ kind, text });
    }
  }
  close();
  return found;
}

/** A word that was the last of its text has no space after it. */
const spaced = (before: string, more: string): string =>
  /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(more) ? `${before} ${more}` : before + more;
