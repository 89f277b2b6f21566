import type { Pack } from '../../model/pack.ts';
import type { PackPosition, PackPriority } from '../../model/pack-account.ts';
import { trackWords } from '../../words/merge.ts';
import { priorityWords } from '../../words/pack-account.ts';
import { packHeadings, sectionTitles } from '../../words/pack-document.ts';
import { emptyWords, heads } from '../../words/pack-tables.ts';
import { cell, columns, ifSaid, note, section, table, words } from '../blocks.ts';
import type { Block, Section, Table } from '../paper.ts';
import { sayAuthor } from './author.ts';
import type { Half } from './half.ts';
import { trackStatus } from './status.ts';

/** All priorities on one table, then what each sub-group says of those that are owned together. */
export function prioritySections(pack: Pack, half: Half): Section {
  const all = half.of(pack.priorities);
  return section({
    id: `${half.prefix}priorities`,
    title: sectionTitles.priorities,
    newPage: true,
    exempt: half.exempt,
    blocks: [table(overview(all, `${half.prefix}priorities-table`))],
    sections: all
      .filter((one) => one.crossCutting)
      .map((one) =>
        section({
          id: `priority-${one.ref.toLowerCase()}`,
          title: `${one.ref} ${one.title}`,
          exempt: half.exempt,
          blocks: together(one),
        }),
      ),
  });
}

const overview = (all: readonly PackPriority[], id: string): Table => ({
  id,
  caption: packHeadings.priorities,
  columns: columns(
    ['ref', heads.ref, 8],
    ['words', heads.priority, 36],
    ['words', heads.lead, 20],
    ['short', heads.status, 16],
    ['figure', heads.under, 6],
    ['figure', heads.over, 6],
    ['figure', heads.unknown, 8],
  ),
  rows: all.map((one) => [
    cell(one.ref),
    cell(one.title, one.theme),
    cell(one.lead.subGroup.name),
    { text: one.statusText, status: trackStatus(one.status) },
    cell(`${one.lead.under}`),
    cell(`${one.lead.over}`),
    cell(`${one.lead.unknown}`),
  ]),
  empty: emptyWords.priorities,
});

function together(one: PackPriority): Block[] {
  const { contributors, question, conflict, ruling, attention } = one;
  const names = contributors.map(({ subGroup }) => subGroup.name).join(', ');
  return [
    { kind: 'status', status: trackStatus(one.status), text: priorityWords.crossCutting(names) },
    ...ifSaid(question, (text) => note(priorityWords.question(text))),
    ...(ruling === null
      ? []
      : [words(priorityWords.ruled(ruling.wording, ruling.why, ruling.by, ruling.on))]),
    ...(conflict && ruling === null ? [words(priorityWords.conflict)] : []),
    ...(attention === null
      ? []
      : [
          note(
            priorityWords.attention(
              attention.from.map(({ name }) => name).join(', '),
              trackWords[attention.status],
            ),
          ),
        ]),
    table({
      id: `positions-${one.ref.toLowerCase()}`,
      caption: `${packHeadings.positions}: ${one.title}`,
      columns: columns(['words', heads.subGroup, 20], ['short', heads.seen, 17], ['words', heads.text, 63]),
      rows: [row(one.lead, true), ...contributors.map((each) => row(each, false))],
      empty: emptyWords.positions,
    }),
  ];
}

const row = (one: PackPosition, leads: boolean) => [
  cell(one.subGroup.name, leads ? priorityWords.lead : ''),
  { text: one.statusText, status: trackStatus(one.status) },
  cell(one.text === '' ? priorityWords.noWords : one.text, one.author === null ? '' : sayAuthor(one.author)),
];
