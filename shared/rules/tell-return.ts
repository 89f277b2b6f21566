import type { Exception } from '../model/exception.ts';
import type { Ref } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Plan } from '../model/plan.ts';
import type { ReturnFile } from '../model/return-file.ts';
import type { CoverageTold, ReturnTold, Told } from '../model/told.ts';
import { saySince } from '../words/merge.ts';
import {
  answerWords,
  askWords,
  classWords,
  figureWords,
  noteWords,
  progressWords,
} from '../words/pack-account.ts';
import { sayDay, sayPeriod } from '../words/periods.ts';
import { toldWords as words } from '../words/told.ts';
import { groupBy } from './group-by.ts';
import { formatValue } from './number.ts';

type Said = Pick<
  ReturnFile,
  'exceptions' | 'contributions' | 'requests' | 'disputes' | 'notes' | 'alwaysReported'
> & { readonly coverage: Pick<ReturnFile['coverage'], 'rows'> };

/** Everything that a return says, in words; titles and units are those of the plan that it speaks about. */
export function tellReturn(said: Said, plan: Plan): ReturnTold {
  const titles = new Map<Ref, string>(
    [...plan.indicators, ...plan.actions, ...plan.priorities, ...plan.requests].map((one) => [
      one.ref,
      'title' in one ? one.title : one.text,
    ]),
  );
  const indicators = new Map(plan.indicators.map((one) => [one.ref, one]));
  const titleOf = (ref: Ref | null): string => (ref === null ? '' : (titles.get(ref) ?? ref));
  const about = (ref: Ref | null, tag: string, given: Partial<Told> = {}): Told => ({
    ...{ ref: ref ?? '', title: titleOf(ref), tag, lines: [], said: [] },
    ...given,
  });
  return {
    exceptions: said.exceptions.map((one) => tellException(one, titleOf, indicators)),
    contributions: said.contributions.map(({ priority, view, text }) =>
      about(priority, words.view(view), { lines: lines(text) }),
    ),
    requests: said.requests.map(({ request, text, complete }) =>
      about(request, words.answered(complete), { lines: lines(text) }),
    ),
    notes: said.notes.map(({ item, kind, title, text }) =>
      about(item, noteWords[kind], { title, lines: lines(text) }),
    ),
    disputes: said.disputes.map(({ indicator, period, why }) =>
      about(indicator, words.disputed, { lines: [`${periodOf(indicators.get(indicator), period)}: ${why}`] }),
    ),
    always: alwaysTold(said.alwaysReported, indicators, about),
    coverage: said.coverage.rows.map(
      ({ item, kind, state, watch, why }): CoverageTold => ({
        ...{ ref: item.ref, title: titleOf(item.ref), kind, state, watch, why },
        stateText: words.state(state, watch),
      }),
    ),
  };
}

type Indicators = ReadonlyMap<Ref, Indicator>;

const lines = (text: string): string[] => (text === '' ? [] : [text]);

const periodOf = (indicator: Indicator | undefined, period: Parameters<typeof sayPeriod>[0]): string =>
  indicator === undefined ? period : sayPeriod(period, indicator.frequency);

function tellException(one: Exception, titleOf: (ref: Ref) => string, indicators: Indicators): Told {
  const ref = one.kind === 'other' ? one.priority.ref : one.item.ref;
  const since = one.continuing === null ? [] : [`${saySince(one.continuing)}.`];
  return {
    ref,
    title: one.kind === 'other' ? one.title : titleOf(ref),
    tag: classWords[one.class],
    lines: [...one.reasons.map(({ text }) => text), ...since],
    said: [...factsOf(one, indicators), ...answersOf(one)].filter(({ text }) => text !== ''),
  };
}

type Term = Told['said'][number];

function factsOf(one: Exception, indicators: Indicators): Term[] {
  switch (one.kind) {
    case 'other':
      return [];
    case 'indicator':
      return figureTerms(one, indicators.get(one.item.ref));
    case 'action': {
      const { status, due, newDue, text, milestones } = one.progress;
      return [
        {
          term: words.progress,
          text: [progressWords.states[status], text].filter((part) => part !== '').join('. '),
        },
        { term: words.due, text: words.dueText(due, newDue) },
        { term: words.milestones, text: milestones.map(sayMilestone).join('\n') },
      ];
    }
  }
}

type OfAction = Extract<Exception, { kind: 'action' }>['progress'];

function sayMilestone({ ref, title, doneOn, newDue, due, why }: OfAction['milestones'][number]): string {
  const how =
    doneOn !== null
      ? progressWords.doneOn(doneOn)
      : newDue !== null
        ? progressWords.movedTo(newDue)
        : `${progressWords.open}, ${progressWords.dueOn(due)}`;
  return words.milestone(ref, title, [how, why].filter((part) => part !== '').join('. '));
}

function figureTerms({ figures }: Extract<Exception, { kind: 'indicator' }>, indicator?: Indicator): Term[] {
  const shown = (value: number | null): string =>
    indicator === undefined ? String(value ?? '') : formatValue(indicator, value);
  const [first] = figures.series;
  const last = figures.series.at(-1);
  return [
    { term: words.figure, text: words.figureText(shown(figures.value), targetText(figures.target, shown)) },
    {
      term: words.series,
      text:
        first === undefined || last === undefined
          ? ''
          : words.seriesText(
              figures.series.length,
              periodOf(indicator, first.period),
              periodOf(indicator, last.period),
            ),
    },
  ];
}

function targetText(
  target: Extract<Exception, { kind: 'indicator' }>['figures']['target'],
  shown: (value: number) => string,
): string {
  if (target === null) return '';
  const { low, high } = target;
  if (low !== null && high !== null)
    return low === high ? shown(low) : figureWords.between(shown(low), shown(high));
  if (low !== null) return figureWords.atLeast(shown(low));
  return high === null ? '' : figureWords.atMost(shown(high));
}

function answersOf({ class: as, answers, arguedAway }: Exception): Term[] {
  const { what, why, doing, owner, by, confidence, ask, stillSo } = answers;
  return [
    { term: words.arguedAway, text: arguedAway ?? '' },
    { term: answerWords.what, text: what },
    { term: answerWords.why, text: why },
    { term: as === 'over' ? answerWords.worked : answerWords.doing, text: doing },
    { term: answerWords.owner, text: owner },
    { term: answerWords.by, text: by === null ? '' : sayDay(by) },
    { term: answerWords.confidence, text: confidence === null ? '' : answerWords.levels[confidence] },
    { term: answerWords.ask, text: [askWords[ask.kind], ask.text].filter((part) => part !== '').join(': ') },
    { term: answerWords.confirmed, text: stillSo ? answerWords.stillSo : '' },
  ];
}

function alwaysTold(
  readings: ReturnFile['alwaysReported'],
  indicators: Indicators,
  about: (ref: Ref, tag: string, given: Partial<Told>) => Told,
): Told[] {
  return [...groupBy(readings, ({ indicator }) => indicator)].map(([ref, all]) => {
    const indicator = indicators.get(ref);
    return about(ref, words.always, {
      said: all.map(({ period, value, numerator, denominator }) => ({
        term: periodOf(indicator, period),
        text:
          value === null && numerator !== null && denominator !== null
            ? figureWords.partsText(String(numerator), String(denominator))
            : indicator === undefined
              ? String(value ?? '')
              : formatValue(indicator, value),
      })),
    });
  });
}
