import type { Brief, BriefException } from '../../contract/brief.ts';
import type { Decision } from '../../model/decisions-file.ts';
import type { Exception } from '../../model/exception.ts';
import type { Ref } from '../../model/ids.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Plan } from '../../model/plan.ts';
import { cardOf, everythingShown, showFigures } from '../../rules/pack-figures.ts';
import { shorten } from '../../rules/shorten.ts';
import { briefWords as words } from '../../words/brief.ts';
import { askWords, classWords, progressWords } from '../../words/pack-account.ts';
import { sayFigure, sayTarget } from '../pack/figures.ts';

export type BriefOf = {
  readonly plan: Plan;
  /** Those of the quarter that nobody argued away. */
  readonly exceptions: readonly Exception[];
  /** How many items were judged. */
  readonly items: number;
  /** Those of the quarter before, of its return; null without one. */
  readonly before: readonly Exception[] | null;
  /** What the body resolved about the quarter before. */
  readonly decisions: readonly Decision[];
};

type Told = Pick<Brief, 'summary' | 'exceptions' | 'others' | 'changed' | 'asked' | 'shortened'>;

/** Most letters of each part, by how many exceptions share the side. */
const room = {
  1: { what: 420, why: 480, doing: 560, ask: 320, below: 420 },
  2: { what: 240, why: 300, doing: 340, ask: 220, below: 300 },
  3: { what: 100, why: 140, doing: 150, ask: 120, below: 190 },
} as const;
const most = 3;

/** What a side says: at most three exceptions in full, those first that ask something, then the worst. */
export function briefOf({ plan, exceptions, items, before, decisions }: BriefOf): Told {
  const ranked = exceptions
    .map((one, at) => ({ one, at }))
    .sort((a, b) => rank(a.one) - rank(b.one) || a.at - b.at);
  const chosen = ranked
    .slice(0, most)
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
  const left = ranked.slice(most).map(({ one }) => nameOf(plan, one));
  const fits = room[Math.max(1, chosen.length) as keyof typeof room];
  const told = chosen.map((one) => exceptionOf(plan, one));
  const short = told.map(({ who, ...one }) => ({
    ...one,
    what: shorten(one.what, fits.what),
    why: shorten(one.why, fits.why),
    // Who, and by when, is never what is cut off.
    doing: [shorten(one.doing, fits.doing), who].filter(Boolean).join(' '),
    ask: shorten(one.ask, fits.ask),
    title: shorten(one.title, 90),
  }));
  const over = exceptions.filter((one) => one.class === 'over').length;
  const said = {
    summary: words.summary(exceptions.length - over, over, items),
    exceptions: short,
    others: left.length === 0 ? '' : words.others(shorten(left.join('; '), 120)),
    changed: shorten(changedOf(plan, exceptions, before), fits.below),
    asked: shorten(askedOf(before, decisions), fits.below),
  };
  return { ...said, shortened: JSON.stringify(said).includes(' …') };
}

/** Whoever asks something of the Board comes first, then what is worse, then what is off track. */
const rank = (one: Exception): number =>
  (one.answers.ask.kind === 'note' ? 4 : 0) +
  (one.class === 'over' ? 2 : 0) +
  (one.kind === 'indicator' && one.verdict.target === 'red' ? 0 : 1);

const refOf = (one: Exception): Ref => (one.kind === 'other' ? one.priority.ref : one.item.ref);

const titleOf = (plan: Plan, one: Exception): string =>
  one.kind === 'other'
    ? one.title
    : ([...plan.indicators, ...plan.actions].find(({ ref }) => ref === one.item.ref)?.title ?? one.item.ref);

const nameOf = (plan: Plan, one: Exception): string => `${refOf(one)} ${shorten(titleOf(plan, one), 60)}`;

function exceptionOf(plan: Plan, one: Exception): BriefException & { who: string } {
  const { what, why, doing, owner, by, ask } = one.answers;
  const who = [owner, by === null ? '' : words.byWhen(by)].filter((part) => part !== '').join(', ');
  const since = one.continuing === null ? words.isNew : words.since(one.continuing.quarters);
  const indicator = plan.indicators.find(({ ref }) => ref === refOf(one));
  const shown = one.kind === 'indicator' && indicator !== undefined ? shownOf(one, indicator) : null;
  const asks = [ask.kind === 'note' ? '' : askWords[ask.kind], ask.text].filter((part) => part !== '');
  return {
    ref: refOf(one),
    title: titleOf(plan, one),
    class: one.class,
    tag: `${classWords[one.class]}, ${since}`,
    figure: shown === null ? progressOf(one) : figureOf(shown),
    chart: shown,
    what: what === '' ? (one.reasons[0]?.text ?? '') : what,
    why: why === '' ? words.notSaid : why,
    doing: doing === '' ? words.notSaid : doing,
    who: who === '' ? '' : `${who}.`,
    ask: asks.length === 0 ? words.note : asks.join(': '),
  };
}

type Charted = NonNullable<BriefException['chart']>;

function shownOf(one: Extract<Exception, { kind: 'indicator' }>, indicator: Indicator): Charted {
  const { shown } = showFigures(indicator, one.figures, one.verdict, everythingShown);
  return {
    item: { ref: indicator.ref, title: indicator.title },
    indicator: cardOf(indicator, everythingShown),
    figures: shown,
  };
}

function figureOf({ indicator: { unit }, figures }: Charted): string {
  const { value, target, lastQuarter, lastYear } = figures;
  const counted = unit.kind === 'count' ? `${sayFigure(unit, value)} ${unit.label}` : sayFigure(unit, value);
  return [
    words.against(counted, sayTarget(unit, target)),
    ...(lastQuarter.value === null ? [] : [words.before(sayFigure(unit, lastQuarter))]),
    ...(lastYear.value === null ? [] : [words.lastYear(sayFigure(unit, lastYear))]),
  ].join('; ');
}

function progressOf(one: Exception): string {
  if (one.kind !== 'action') return '';
  const { status, due, newDue } = one.progress;
  return [
    progressWords.states[status],
    words.due(due),
    ...(newDue === null ? [] : [words.movedTo(newDue)]),
  ].join('; ');
}

const matter = (one: Exception): string =>
  `${refOf(one)} ${one.kind === 'other' ? one.title : ''}${one.class}`;

function changedOf(plan: Plan, now: readonly Exception[], before: readonly Exception[] | null): string {
  if (before === null) return words.noPast;
  const [had, has] = [new Set(before.map(matter)), new Set(now.map(matter))];
  const names = (all: readonly Exception[]) => all.map((one) => nameOf(plan, one)).join('; ');
  const [fresh, still] = [
    now.filter((one) => !had.has(matter(one))),
    now.filter((one) => had.has(matter(one))),
  ];
  const gone = before.filter((one) => !has.has(matter(one)));
  const said = [
    ...(fresh.length === 0 ? [] : [words.appeared(names(fresh))]),
    ...(still.length === 0 ? [] : [words.stays(names(still))]),
    ...(gone.length === 0 ? [] : [words.resolved(names(gone))]),
  ];
  return said.length === 0 ? words.unchanged : said.join(' ');
}

function askedOf(before: readonly Exception[] | null, decisions: readonly Decision[]): string {
  const asks = (before ?? []).filter(({ answers }) => answers.ask.kind !== 'note');
  const asked = asks.map((one) =>
    words.askedFor(refOf(one), shorten(one.answers.ask.text || askWords[one.answers.ask.kind], 90)),
  );
  const got = decisions
    .filter(({ item }) => item === null || asks.some((one) => refOf(one) === item))
    .map(({ number, resolved }) => words.got(number, shorten(resolved, 120)));
  const titles = asked.length === 0 ? [words.nothingAsked] : asked;
  return [...titles, ...(got.length === 0 ? [words.noDecisions] : got)].join(' ');
}
