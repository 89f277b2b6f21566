import type { Pack } from '../../model/pack.ts';
import { coverageWords, noteWords, requestWords } from '../../words/pack-account.ts';
import { sheetHeads as heads, sheetNames, sheetWords } from '../../words/pack-sheets.ts';
import { sayPeriod, sayQuarter } from '../../words/periods.ts';
import { sayAuthor } from '../pack/author.ts';
import { ownersOf } from '../pack/exception-parts.ts';
import { actionStatus, trackStatus } from '../pack/status.ts';
import { countCell, dayCell, type Sheet, sheetOf, shownCell, textCell, yesNo } from './sheet.ts';

/** Every allocated item with its state, and the quarter's figure where it may be printed; then each reading of it. */
export const coverageSheet = ({ appendix }: Pack): Sheet =>
  sheetOf(
    sheetNames.coverage,
    appendix.flatMap((one) => [
      { one, period: one.figure && sayQuarter(one.figure.judged), figure: one.figure },
      ...one.readings.map((reading) => ({
        one,
        period: sayPeriod(reading.period, one.indicator?.frequency ?? 'month'),
        figure: { ...reading, provisional: reading.state === 'provisional', source: one.figure?.source },
      })),
    ]),
    [
      [heads.ref, ({ one }) => one.ref],
      [heads.title, ({ one }) => one.title],
      [heads.subGroup, ({ one }) => one.subGroup.name],
      [heads.kind, ({ one }) => coverageWords.kinds[one.kind]],
      [heads.priority, ({ one }) => `${one.priority.ref} ${one.priority.title}`],
      [heads.state, ({ one }) => one.stateText],
      [heads.watched, ({ one }) => yesNo(one.watch)],
      [heads.why, ({ one }) => textCell(one.why)],
      [heads.period, ({ period }) => period],
      [heads.value, ({ one, figure }) => one.indicator && figure && shownCell(one.indicator.unit, figure)],
      [heads.unit, ({ one, figure }) => (figure && one.indicator?.unit.label) ?? null],
      [heads.source, ({ figure }) => (figure?.source ? coverageWords.sources[figure.source] : null)],
      [heads.provisional, ({ figure }) => figure && yesNo(figure.provisional)],
      [heads.exempt, ({ one }) => yesNo(one.restricted)],
    ],
  );

export const actionsSheet = ({ actions }: Pack): Sheet =>
  sheetOf(sheetNames.actions, actions, [
    [heads.ref, (one) => one.ref],
    [heads.title, (one) => one.title],
    [heads.subGroup, (one) => one.subGroup.name],
    [heads.priority, (one) => `${one.priority.ref} ${one.priority.title}`],
    [heads.owner, ownersOf],
    [heads.due, (one) => dayCell(one.due)],
    [heads.state, (one) => one.stateText],
    [heads.watched, (one) => yesNo(one.watch)],
    [heads.status, (one) => actionStatus(one)?.word ?? null],
    [heads.newDue, (one) => dayCell(one.progress?.newDue ?? null)],
    [heads.completed, (one) => dayCell(one.progress?.completedOn ?? null)],
    [heads.progress, (one) => textCell(one.progress?.text ?? '')],
    [heads.outcome, (one) => textCell(one.outcome)],
    [heads.exempt, (one) => yesNo(one.restricted)],
  ]);

/** A priority is a row for its lead, and one for each contributor. */
export const prioritiesSheet = ({ priorities }: Pack): Sheet =>
  sheetOf(
    sheetNames.priorities,
    priorities.flatMap((one) => [one.lead, ...one.contributors].map((position) => ({ one, position }))),
    [
      [heads.ref, ({ one }) => one.ref],
      [heads.title, ({ one }) => one.title],
      [heads.subGroup, ({ position }) => position.subGroup.name],
      [heads.status, ({ one, position }) => (position === one.lead ? trackStatus(one.status).word : null)],
      [heads.state, ({ position }) => position.statusText],
      [heads.under, ({ position }) => countCell(position.under)],
      [heads.over, ({ position }) => countCell(position.over)],
      [heads.unknown, ({ position }) => countCell(position.unknown)],
      [heads.words, ({ position }) => textCell(position.text)],
      [heads.author, ({ position }) => position.author && sayAuthor(position.author)],
      [heads.exempt, ({ one }) => yesNo(one.restricted)],
    ],
  );

export const requestsSheet = ({ requests }: Pack): Sheet =>
  sheetOf(sheetNames.requests, requests, [
    [heads.ref, (one) => one.ref],
    [heads.title, (one) => one.text],
    [heads.subGroup, (one) => one.owner],
    [heads.from, (one) => one.from],
    [heads.asked, (one) => dayCell(one.askedOn)],
    [heads.minute, (one) => one.minute],
    [heads.due, (one) => dayCell(one.due)],
    [heads.state, (one) => one.stateText],
    [
      heads.answers,
      (one) =>
        textCell(
          one.answers
            .map((each) =>
              requestWords.answered(each.from, sayQuarter(each.quarter), each.text, each.complete),
            )
            .join('\n'),
        ),
    ],
    [heads.recorded, ({ recorded }) => recorded && requestWords.recorded(recorded.on, recorded.text)],
  ]);

export const decisionsSheet = ({ lastMeeting }: Pack): Sheet =>
  sheetOf(sheetNames.decisions, lastMeeting?.decisions ?? [], [
    [heads.ref, (one) => one.item?.ref ?? null],
    [heads.title, (one) => one.resolved],
    [heads.subGroup, () => null],
    [heads.number, (one) => countCell(one.number)],
    [heads.follows, (one) => textCell(one.action)],
    [heads.owner, (one) => textCell(one.owner)],
    [heads.due, (one) => dayCell(one.due)],
    [heads.stands, (one) => textCell(one.cameOf)],
  ]);

/** Success stories and notes, disputed figures, and exceptions that stood before. */
export const notesSheet = ({ notes, disputes, earlier }: Pack): Sheet => ({
  name: sheetNames.notes,
  heads: [heads.ref, heads.title, heads.subGroup, heads.kind, heads.words, heads.exempt],
  rows: [
    ...notes.map((one) => [
      one.item?.ref ?? null,
      one.title,
      one.subGroup.name,
      noteWords[one.kind],
      one.text,
      yesNo(one.restricted),
    ]),
    ...disputes.map((one) => [
      one.item.ref,
      one.item.title,
      one.subGroup.name,
      sheetWords.dispute,
      one.why,
      yesNo(one.restricted),
    ]),
    ...earlier.map((one) => [
      one.item.ref,
      one.raised ?? one.item.title,
      one.subGroup.name,
      sheetWords.earlier,
      one.outcomeText,
      yesNo(one.restricted),
    ]),
  ],
});
