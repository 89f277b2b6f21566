import type { ItemId } from '../model/ids.ts';
import { sameContent } from './same-content.ts';

/** What became of one item. Evidence, milestones and requests that are no longer there count as retired too. */
export type PlanChange = {
  readonly ref: string;
  readonly what: 'new' | 'changed' | 'retired' | 'revived';
  readonly title: string;
};

type Numbered = { readonly id: ItemId; readonly ref: string; readonly rev: number };
type Retirable = Numbered & { readonly retired: Leaving | null };
type Leaving = { readonly on: string; readonly reason: string };
type Titled = { readonly ref: string; readonly title?: string; readonly text?: string };

type Desk = { readonly newId: () => ItemId; readonly leaving: Leaving; readonly changes: PlanChange[] };

/** The items of a source with the ids and revisions that they have, or are given. */
export function carry<S extends Titled, C extends Numbered>(
  fresh: readonly S[],
  current: readonly C[],
  desk: Desk,
): (S & Numbered)[] {
  const old = new Map(current.map((one) => [one.ref, one]));
  const next = fresh.map((content) => numbered(content, old.get(content.ref), desk));
  const there = new Set(fresh.map(({ ref }) => ref));
  for (const one of current) if (!there.has(one.ref)) say(desk, 'retired', one);
  return next;
}

/** The same for items that are kept when they leave: behind the others, with the day and the reason. */
export function carryOn<S extends Titled, C extends Retirable>(
  fresh: readonly S[],
  current: readonly C[],
  desk: Desk,
): ((S & Retirable) | C)[] {
  const old = new Map(current.map((one) => [one.ref, one]));
  const there = new Set(fresh.map(({ ref }) => ref));
  const next = fresh.map((content) => {
    const before = old.get(content.ref);
    if (!before?.retired) return numbered({ ...content, retired: null }, before, desk);
    say(desk, 'revived', content);
    return { ...content, id: before.id, rev: before.rev + 1, retired: null };
  });
  const left = current
    .filter(({ ref }) => !there.has(ref))
    .map((one) => {
      if (one.retired) return one;
      say(desk, 'retired', one);
      return { ...one, rev: one.rev + 1, retired: desk.leaving };
    });
  return [...next, ...left];
}

function numbered<S extends Titled>(content: S, before: Numbered | undefined, desk: Desk): S & Numbered {
  if (!before) {
    say(desk, 'new', content);
    return { ...content, id: desk.newId(), rev: 1 };
  }
  const { id, rev } = before;
  if (sameContent({ ...content, id, rev }, before)) return { ...content, id, rev };
  say(desk, 'changed', content);
  return { ...content, id, rev: rev + 1 };
}

/** A request has no title; its text says what it is. */
const say = ({ changes }: Desk, what: PlanChange['what'], { ref, title, text }: Titled) =>
  void changes.push({ ref, what, title: title ?? text ?? '' });
