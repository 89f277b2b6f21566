import type { EarlierDecision, LinkedAction, PackException } from '../../model/pack-exception.ts';
import type { RuleSet } from '../../model/rules.ts';
import { answerWords, askWords, indicatorWords, progressWords } from '../../words/pack-account.ts';
import { packHeadings } from '../../words/pack-document.ts';
import { emptyWords, heads } from '../../words/pack-tables.ts';
import { sayDay } from '../../words/periods.ts';
import { cell, columns, heading, note, table, terms } from '../blocks.ts';
import { plotOf } from '../chart/plot.ts';
import type { Block, Table } from '../paper.ts';
import { figuresTable, valuesTable } from './figures.ts';

/** The chart and figures of an indicator, or how far an action is. */
export function figuresOf(one: PackException, ruleSet: RuleSet, id: string): Block[] {
  switch (one.kind) {
    case 'indicator': {
      const plot = plotOf(one, ruleSet);
      return [
        { kind: 'chart', id: `${id}-chart`, plot, values: valuesTable(one, `${id}-values`) },
        table(figuresTable(one, `${id}-figures`)),
      ];
    }
    case 'action':
      return progressOf(one, id);
    case 'other':
      return [];
  }
}

function progressOf({ action, progress }: Extract<PackException, { kind: 'action' }>, id: string): Block[] {
  const { newDue, completedOn, text, milestones } = progress;
  return [
    terms([
      { term: heads.owner, text: ownersOf(action) },
      { term: heads.due, text: sayDay(progress.due) },
      newDue === null ? null : { term: progressWords.moved, text: sayDay(newDue) },
      completedOn === null ? null : { term: progressWords.completed, text: sayDay(completedOn) },
      text === '' ? null : { term: progressWords.progress, text },
    ]),
    ...(milestones.length === 0
      ? []
      : [
          table({
            id: `${id}-milestones`,
            caption: packHeadings.milestones,
            columns: columns(
              ['ref', heads.ref, 11],
              ['words', heads.milestone, 39],
              ['short', heads.due, 18],
              ['words', heads.state, 32],
            ),
            rows: milestones.map((each) => [
              cell(each.ref),
              cell(each.title),
              cell(sayDay(each.due)),
              cell(
                each.doneOn !== null
                  ? progressWords.doneOn(each.doneOn)
                  : each.newDue !== null
                    ? progressWords.movedTo(each.newDue)
                    : progressWords.open,
                each.why,
              ),
            ]),
            empty: '',
          }),
        ]),
  ];
}

export const ownersOf = ({ owners }: LinkedAction): string =>
  owners.map(({ name, agency }) => `${name} (${agency})`).join(', ');

/** The five answers. What better performance is asked differs: what worked, and who else could use it. */
export function answersOf({ class: as, answers }: PackException): Block {
  const { what, why, doing, owner, by, confidence, ask, stillSo } = answers;
  const said = (text: string) => (text === '' ? answerWords.notSaid : text);
  return terms([
    { term: answerWords.what, text: said(what) },
    { term: answerWords.why, text: said(why) },
    { term: as === 'over' ? answerWords.worked : answerWords.doing, text: said(doing) },
    {
      term: `${answerWords.owner}, ${answerWords.by.toLowerCase()}`,
      text: [said(owner), by === null ? '' : sayDay(by)].filter((part) => part !== '').join(', '),
    },
    confidence === null ? null : { term: answerWords.confidence, text: answerWords.levels[confidence] },
    {
      term: answerWords.ask,
      text: [askWords[ask.kind], ask.text].filter((part) => part !== '').join(': '),
    },
    stillSo ? { term: answerWords.confirmed, text: answerWords.stillSo } : null,
  ]);
}

export const linkedActions = (actions: readonly LinkedAction[], id: string): Block[] => [
  table({
    id: `${id}-actions`,
    caption: packHeadings.linkedActions,
    columns: columns(
      ['ref', heads.ref, 10],
      ['words', heads.action, 40],
      ['words', heads.owner, 35],
      ['short', heads.due, 15],
    ),
    rows: actions.map((one) => [cell(one.ref), cell(one.title), cell(ownersOf(one)), cell(sayDay(one.due))]),
    empty: emptyWords.linked,
  }),
];

export const earlierDecisions = (decisions: readonly EarlierDecision[], id: string): Block[] =>
  decisions.length === 0
    ? []
    : [table(decisionsTable(decisions, `${id}-decisions`, packHeadings.beforeDecisions))];

/** What was resolved, by number, and how it stands. */
export const decisionsTable = (
  decisions: readonly EarlierDecision[],
  id: string,
  caption: string,
): Table => ({
  id,
  caption,
  columns: columns(
    ['ref', heads.number, 6],
    ['words', heads.resolved, 42],
    ['words', heads.follows, 28],
    ['words', heads.cameOf, 24],
  ),
  rows: decisions.map((one) => [
    cell(`${one.number}`),
    cell(one.resolved, one.item === null ? '' : `${one.item.ref} ${one.item.title}`),
    cell(
      one.action === '' ? emptyWords.none : one.action,
      [one.owner, one.due === null ? '' : sayDay(one.due)].filter((part) => part !== '').join(', '),
    ),
    cell(one.cameOf === '' ? emptyWords.notGiven : one.cameOf),
  ]),
  empty: emptyWords.resolved,
});

/** What a reader must know of the indicator, in small print. */
export function aboutIndicator(one: PackException): Block[] {
  if (one.kind !== 'indicator') return [];
  const { what, how, good, source, caution } = one.indicator.card;
  const said = [
    what,
    how,
    good,
    indicatorWords.source(source),
    caution === undefined ? '' : indicatorWords.caution(caution),
    indicatorWords.priority(one.priority.ref, one.priority.title),
  ];
  return [heading(packHeadings.about), note(said.filter((text) => text !== '').join(' '))];
}
