import { commentsOn } from '../../../db/comments.ts';
import type { ReadDb } from '../../../db/store.ts';
import type { IndicatorComment } from '../../../shared/contract/indicator.ts';
import type { Answers } from '../../../shared/model/entries.ts';
import type { Ref } from '../../../shared/model/ids.ts';
import { compareQuarters } from '../../../shared/rules/quarter.ts';
import { answerWords, askWords } from '../../../shared/words/pack-account.ts';
import { sayDay } from '../../../shared/words/periods.ts';
import { indicatorWords } from '../../../shared/words/screens/indicator.ts';

const { said } = indicatorWords;

/** Everything that was said of an item at this desk in any quarter, the newest first. */
export function commentsAbout(db: ReadDb, item: Ref): IndicatorComment[] {
  const { answers, raised, gaps, notes } = commentsOn(db, item);
  const all: IndicatorComment[] = [
    ...answers.flatMap(({ quarter, arguedAway, ...one }) => [
      { quarter, title: said.answers, lines: linesOf(one) },
      ...(arguedAway === null
        ? []
        : [{ quarter, title: said.arguedAway, lines: [{ term: said.why, text: arguedAway }] }]),
    ]),
    ...raised.map(({ quarter, title, why, answers: own }) => ({
      quarter,
      title: said.raised(title),
      lines: [{ term: said.why, text: why }, ...linesOf(own)],
    })),
    ...gaps.map(({ quarter, state, why }) => ({
      quarter,
      title: said.gap[state],
      lines: [{ term: said.why, text: why }],
    })),
    ...notes.map(({ quarter, kind, title, text }) => ({
      quarter,
      title: said[kind](title),
      lines: [{ term: said.text, text }],
    })),
  ];
  return all
    .filter(({ lines }) => lines.length > 0)
    .toSorted((a, b) => compareQuarters(b.quarter, a.quarter));
}

/** The answers that were given; what was left empty says nothing. */
function linesOf({ what, why, doing, owner, by, confidence, ask, stillSo }: Answers) {
  const asked = ask.kind === 'note' && ask.text === '' ? [] : [askWords[ask.kind], ask.text];
  const lines = [
    { term: answerWords.what, text: what },
    { term: answerWords.why, text: why },
    { term: answerWords.doing, text: doing },
    { term: answerWords.owner, text: owner },
    { term: answerWords.by, text: by === null ? '' : sayDay(by) },
    { term: answerWords.confidence, text: confidence === null ? '' : answerWords.levels[confidence] },
    { term: answerWords.ask, text: asked.filter((part) => part !== '').join(': ') },
    { term: answerWords.confirmed, text: stillSo ? answerWords.stillSo : '' },
  ];
  return lines.filter(({ text }) => text !== '');
}
