import { planCheckWords } from '../../../shared/words/plan-checks.ts';
import type { Place } from './found.ts';
import { nearest } from './nearest.ts';
import type { Checking, Path } from './plan-draft.ts';
import type { PlanView, Seen } from './plan-view.ts';

/** Every reference is given once and means something: across the whole plan, not only within its list. */
export function sayRefs(view: PlanView, checking: Checking): void {
  sayRepeated(view, checking);
  const known = {
    unknownTheme: refsOf(view.themes),
    unknownPriority: refsOf(view.priorities),
    unknownIndicator: refsOf(view.indicators),
    unknownEvidence: refsOf(view.evidence),
  };
  const { draft, found } = checking;
  const must = (words: keyof typeof known, typed: string | null | undefined, path: Path) => {
    if (typed == null || known[words].includes(typed)) return;
    found.refused(draft.at(path), planCheckWords[words]({ typed, meant: nearest(typed, known[words]) }));
  };
  for (const { path, item } of view.priorities) {
    must('unknownTheme', item.theme, [...path, 'theme']);
    for (const [i, one] of (item.evidence ?? []).entries())
      must('unknownEvidence', one, [...path, 'evidence', i]);
  }
  for (const { path, item } of view.indicators) {
    must('unknownPriority', item.priority, [...path, 'priority']);
    must('unknownIndicator', item.partOf, [...path, 'partOf']);
    if (isPartOfItself(item.ref, view))
      found.refused(draft.at([...path, 'partOf']), planCheckWords.partOfItself());
  }
  for (const { path, item } of view.actions) {
    must('unknownPriority', item.priority, [...path, 'priority']);
    for (const [i, one] of (item.indicators ?? []).entries()) {
      must('unknownIndicator', one, [...path, 'indicators', i]);
    }
  }
}

const refsOf = (items: readonly Seen<{ ref: string }>[]): string[] =>
  items.flatMap(({ item }) => item.ref ?? []);

function sayRepeated(view: PlanView, { draft, found }: Checking): void {
  const first = new Map<string, Place>();
  const { evidence, themes, priorities, indicators, actions, milestones, requests } = view;
  const lists: readonly Seen<{ ref: string }>[][] = [
    evidence,
    themes,
    priorities,
    indicators,
    actions,
    milestones,
    requests,
  ];
  for (const { path, item } of lists.flat()) {
    if (item.ref === undefined) continue;
    const place = draft.at([...path, 'ref']);
    const earlier = first.get(item.ref);
    if (earlier) found.refused(place, planCheckWords.repeatedRef({ ref: item.ref, first: earlier.where }));
    else first.set(item.ref, place);
  }
}

function isPartOfItself(ref: string | undefined, { indicators }: PlanView): boolean {
  const wholes = new Map(indicators.map(({ item }) => [item.ref as string | undefined, item.partOf]));
  let at = wholes.get(ref) ?? undefined;
  for (let steps = 0; at !== undefined && steps <= indicators.length; steps++) {
    if (at === ref) return true;
    at = wholes.get(at) ?? undefined;
  }
  return false;
}
