import type { Pack } from '../../model/pack.ts';
import type { PackAction, PackRequest } from '../../model/pack-account.ts';
import {
  coverageWords,
  meetingWords,
  noteWords,
  progressWords,
  requestWords,
} from '../../words/pack-account.ts';
import { packHeadings, sectionTitles } from '../../words/pack-document.ts';
import { emptyWords, heads } from '../../words/pack-tables.ts';
import { sayDay, sayPeriod, sayQuarter } from '../../words/periods.ts';
import { cell, columns, heading, note, section, table, words } from '../blocks.ts';
import type { Block, Cell, Section } from '../paper.ts';
import { decisionsTable, ownersOf } from './exception-parts.ts';
import type { Half } from './half.ts';
import { actionStatus } from './status.ts';

/** Actions that are late, at risk, off track or done; the others are in the appendix. */
export function actionsSection(pack: Pack, half: Half): Section {
  const telling = half
    .of(pack.actions)
    .filter((one) => one.state === 'exception' || one.state === 'complete' || one.watch);
  return section({
    id: `${half.prefix}actions`,
    title: sectionTitles.actions,
    wide: true,
    newPage: true,
    exempt: half.exempt,
    blocks: [
      table({
        id: `${half.prefix}actions-table`,
        caption: packHeadings.actions,
        columns: columns(
          ['ref', heads.ref, 7],
          ['words', heads.action, 25],
          ['words', heads.owner, 21],
          ['short', heads.due, 12],
          ['short', heads.status, 13],
          ['words', heads.progress, 22],
        ),
        rows: telling.map((one) => [
          cell(one.ref),
          cell(one.title, one.subGroup.name),
          cell(ownersOf(one)),
          cell(
            sayDay(one.due),
            one.progress?.newDue == null ? '' : progressWords.movedTo(one.progress.newDue),
          ),
          standing(one),
          cell(one.progress === null || one.progress.text === '' ? emptyWords.notGiven : one.progress.text),
        ]),
        empty: emptyWords.actions,
      }),
    ],
  });
}

function standing(one: PackAction): Cell {
  const status = actionStatus(one);
  const text = one.watch ? `${one.stateText}, ${coverageWords.watch}` : one.stateText;
  return status === null ? cell(text) : { text, status };
}

/** What the body resolved at its last meeting, and what came of it. */
export function decisionsSection({ lastMeeting }: Pack, half: Half): Section {
  const decisions = (lastMeeting?.decisions ?? []).filter((one) => half.about(one.item?.ref ?? null));
  return section({
    id: `${half.prefix}decisions`,
    title: sectionTitles.decisions,
    newPage: true,
    exempt: half.exempt,
    blocks:
      lastMeeting === null
        ? [words(emptyWords.decisions)]
        : [
            words(meetingWords.met(lastMeeting.on, lastMeeting.minute, sayQuarter(lastMeeting.quarter))),
            table(decisionsTable(decisions, `${half.prefix}decisions-table`, meetingWords.resolved)),
          ],
  });
}

/** Everything asked of the partnership, with every answer that has come. */
export const requestsSection = ({ requests }: Pack): Section =>
  section({
    id: 'requests',
    title: sectionTitles.requests,
    blocks: requests.length === 0 ? [words(emptyWords.requests)] : requests.flatMap(requestBlocks),
  });

function requestBlocks(one: PackRequest): Block[] {
  const { ref, from, askedOn, minute, text, owner, due, stateText, answers, recorded } = one;
  return [
    heading(`${ref} ${from}`),
    words(text),
    note(requestWords.about(askedOn, minute, owner, due, stateText)),
    ...answers.map((answer) =>
      words(requestWords.answered(answer.from, sayQuarter(answer.quarter), answer.text, answer.complete)),
    ),
    ...(recorded === null ? [] : [words(requestWords.recorded(recorded.on, recorded.text))]),
  ];
}

/** What went well, and whatever else was sent with a return. */
export function notesSection(pack: Pack, half: Half): Section {
  const notes = half.of(pack.notes);
  return section({
    id: `${half.prefix}notes`,
    title: sectionTitles.notes,
    exempt: half.exempt,
    blocks:
      notes.length === 0
        ? [words(emptyWords.notes)]
        : [...notes]
            .sort((a, b) => Number(b.kind === 'success') - Number(a.kind === 'success'))
            .flatMap((one) => [
              heading(one.title),
              words(one.text),
              note(
                [
                  noteWords[one.kind],
                  one.subGroup.name,
                  one.item === null ? '' : `${one.item.ref} ${one.item.title}`,
                ]
                  .filter((part) => part !== '')
                  .join('. '),
              ),
            ]),
  });
}

/** Figures supplied centrally that a chair says are wrong. */
export function disputesSection(pack: Pack, half: Half): Section {
  const frequencies = new Map(pack.appendix.map((one) => [one.ref, one.indicator?.frequency]));
  return section({
    id: `${half.prefix}disputes`,
    title: sectionTitles.disputes,
    exempt: half.exempt,
    blocks: [
      table({
        id: `${half.prefix}disputes-table`,
        caption: packHeadings.disputes,
        columns: columns(
          ['ref', heads.ref, 9],
          ['words', heads.item, 37],
          ['short', heads.period, 16],
          ['words', heads.why, 38],
        ),
        rows: half
          .of(pack.disputes)
          .map((one) => [
            cell(one.item.ref),
            cell(one.item.title, one.subGroup.name),
            cell(sayPeriod(one.period, frequencies.get(one.item.ref) ?? 'month')),
            cell(one.why),
          ]),
        empty: emptyWords.disputes,
      }),
    ],
  });
}
