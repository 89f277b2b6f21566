import { expect, test } from 'vitest';
import { noAnswers } from '../shared/rules/quarter-check.ts';
import {
  aChairsDesk,
  answer,
  answers,
  figure,
  gap,
  note,
  now,
  progress,
  raised,
  said,
} from '../tests/a-chairs-desk.ts';
import { does, undoes } from '../tests/a-desk.ts';
import { anId, q, ref } from '../tests/a-quarter.ts';
import { answersIn, argueAway, putAnswers } from './answers.ts';
import type { Step } from './change.ts';
import { contributionsIn, putContribution, removeContribution } from './contributions.ts';
import { gapsIn, putGap, removeGap } from './gaps.ts';
import { keptNotesIn, notesIn, putNote, removeNote } from './notes.ts';
import { progressIn, putProgress } from './progress.ts';
import { putRaised, raisedIn, removeRaised } from './raised.ts';
import { enterReadings, readingsOf } from './readings.ts';
import { putRequestAnswer, removeRequestAnswer, requestAnswersIn } from './request-answers.ts';
import type { ReadDb, WriteDb } from './store.ts';
import { respondToSupplied, suppliedIn } from './supplied.ts';

/** Everything that a chair may enter: how, how it is read, and what is read once it was entered. */
const kinds: Record<
  string,
  { enter: (db: WriteDb, step: Step) => unknown; read: (db: ReadDb) => unknown; kept: unknown }
> = {
  'a reading': {
    enter: (db, step) => enterReadings(db, step, [figure]),
    read: (db) => readingsOf(db, figure.indicator).map(({ value }) => value),
    kept: [12],
  },
  'what is said of a supplied figure': {
    enter: (db, step) =>
      respondToSupplied(db, step, figure.indicator, figure.period, {
        response: 'disputed',
        why: 'Counted twice.',
      }),
    read: (db) => suppliedIn(db),
    kept: [{ ...figure, response: 'disputed', why: 'Counted twice.' }],
  },
  'progress of an action and its milestones': {
    enter: (db, step) => putProgress(db, step, progress()),
    read: (db) => [...progressIn(db, now)],
    kept: [['CT-A01', progress()]],
  },
  'answers to an exception': {
    enter: (db, step) => putAnswers(db, step, now, ref('CT-I01'), answers),
    read: (db) => [...answersIn(db, now)],
    kept: [['CT-I01', { answers, arguedAway: null }]],
  },
  'an exception argued away': {
    enter: (db, step) => argueAway(db, step, now, ref('CT-I01'), 'A recording error.'),
    read: (db) => [...answersIn(db, now)],
    kept: [['CT-I01', { answers: noAnswers, arguedAway: 'A recording error.' }]],
  },
  'a raised exception': {
    enter: (db, step) => putRaised(db, step, now, raised),
    read: (db) => raisedIn(db, now),
    kept: [raised],
  },
  'a gap': {
    enter: (db, step) => putGap(db, step, gap),
    read: (db) => [...gapsIn(db, now)],
    kept: [['CT-I01', gap]],
  },
  'a contribution': {
    enter: (db, step) => putContribution(db, step, said),
    read: (db) => contributionsIn(db, now),
    kept: [said],
  },
  'an answer to a request': {
    enter: (db, step) => putRequestAnswer(db, step, answer),
    read: (db) => requestAnswersIn(db, now),
    kept: [answer],
  },
  'a note': {
    enter: (db, step) => putNote(db, step, anId(60), note),
    read: (db) => notesIn(db, now),
    kept: [note],
  },
};

for (const [kind, { enter, read, kept }] of Object.entries(kinds)) {
  test(`${kind} comes back exactly as entered, and undoing takes it back whole`, () => {
    const store = aChairsDesk();
    const before = read(store);
    expect(before).not.toEqual(kept);
    const step = does(store, enter);
    expect(read(store)).toEqual(kept);
    undoes(store, step);
    expect(read(store)).toEqual(before);
  });
}

test('what is said of one quarter is not said of another', () => {
  const store = aChairsDesk();
  for (const { enter } of Object.values(kinds)) does(store, enter);
  const other = q('2026-27 Q1');
  expect([progressIn, answersIn, gapsIn].map((read) => read(store, other).size)).toEqual([0, 0, 0]);
  expect([
    ...raisedIn(store, other),
    ...contributionsIn(store, other),
    ...requestAnswersIn(store, other),
    ...notesIn(store, other),
  ]).toEqual([]);
});

test('what was entered can be removed again, and undoing the removal brings it back', () => {
  const store = aChairsDesk();
  does(store, (db, step) => {
    putRaised(db, step, now, raised);
    putGap(db, step, gap);
    putContribution(db, step, said);
    putRequestAnswer(db, step, answer);
    putNote(db, step, anId(60), note);
  });
  const all = () => [
    ...raisedIn(store, now),
    ...gapsIn(store, now).values(),
    ...contributionsIn(store, now),
    ...requestAnswersIn(store, now),
    ...keptNotesIn(store, now),
  ];
  const before = all();
  const step = does(store, (db, step) => {
    removeRaised(db, step, raised.id);
    removeGap(db, step, now, gap.item);
    removeContribution(db, step, said);
    removeRequestAnswer(db, step, now, answer.request);
    removeNote(db, step, anId(60));
  });
  expect(all()).toEqual([]);
  undoes(store, step);
  expect(all()).toEqual(before);
  expect(before).toHaveLength(5);
});

test('answering leaves the argument standing, arguing leaves the answers, and both can be taken back', () => {
  const store = aChairsDesk();
  const item = ref('CT-I01');
  const kept = () => answersIn(store, now).get(item);
  does(store, (db, step) => argueAway(db, step, now, item, null));
  expect(kept()).toBeUndefined();
  does(store, (db, step) => argueAway(db, step, now, item, 'A recording error.'));
  does(store, (db, step) => putAnswers(db, step, now, item, answers));
  expect(kept()).toEqual({ answers, arguedAway: 'A recording error.' });
  does(store, (db, step) => argueAway(db, step, now, item, null));
  expect(kept()).toEqual({ answers, arguedAway: null });
});

test('a milestone of which nothing is said any more is as planned, and undoing brings back what was said', () => {
  const store = aChairsDesk();
  does(store, (db, step) => putProgress(db, step, progress()));
  const [first] = progress().milestones;
  const less = progress({ rag: 'green', milestones: first ? [first] : [] });
  const step = does(store, (db, step) => putProgress(db, step, less));
  expect(progressIn(store, now).get(ref('CT-A01'))).toEqual(less);
  undoes(store, step);
  expect(progressIn(store, now).get(ref('CT-A01'))).toEqual(progress());
});
