import type { ReturnReceipt } from '../contract/own-returns.ts';
import type { Told } from '../model/told.ts';
import { londonDay } from '../rules/london-day.ts';
import { sayDay, sayQuarter } from '../words/periods.ts';
import { returnSheet as words } from '../words/return-sheet.ts';
import { cell, columns, list, words as say, section, table, terms } from './blocks.ts';
import type { Block, Paper, Section } from './paper.ts';

export type SheetOf = {
  readonly receipt: ReturnReceipt;
  readonly body: string;
  readonly subGroup: string;
  readonly planTitle: string;
  readonly marking: Paper['marking'];
  readonly sample: boolean;
};

/** One return as a paper to print and to keep: everything that it says, who signed it, and how to tell it is this one. */
export function returnSheet(of: SheetOf): Paper {
  const { receipt, body, subGroup, marking } = of;
  const { told, reference, quarter, declaration } = receipt;
  return {
    title: words.title(subGroup, quarter),
    marking,
    foot: [words.foot(reference, londonDay(receipt.signedAt)), body],
    cover: {
      body,
      title: words.title(subGroup, quarter),
      subtitle: reference,
      warnings: warningsOf(of),
      terms: coverTerms(of),
    },
    opening: [],
    sections: [
      part('exceptions', words.exceptions, told.exceptions, words.noExceptions),
      ...ifAny('contributions', words.contributions, told.contributions),
      ...ifAny('requests', words.requests, told.requests),
      ...ifAny('notes', words.notes, told.notes),
      ...ifAny('disputes', words.disputes, told.disputes),
      ...ifAny('always', words.always, told.always),
      coverage(receipt),
      section({
        id: 'declaration',
        title: words.declaration,
        blocks: [say(declaration), say(words.attested)],
      }),
    ],
  };
}

const warningsOf = ({ receipt: { state, supersededBy }, sample }: SheetOf): string[] => [
  ...(sample ? [words.sample] : []),
  ...(state === 'withdrawn' ? [words.withdrawn] : []),
  ...(supersededBy === null ? [] : [words.superseded(supersededBy.reference)]),
];

const coverTerms = ({ receipt, planTitle, marking }: SheetOf): Paper['cover']['terms'] => {
  const { signedBy, signedAt, onBehalfOf, supersedes, whyAgain, fingerprint, fingerprintWords, plan } =
    receipt;
  return [
    { term: words.quarter, text: sayQuarter(receipt.quarter) },
    { term: words.signedBy, text: `${signedBy.name}, ${signedBy.title}` },
    ...(onBehalfOf === '' ? [] : [{ term: words.onBehalf, text: onBehalfOf }]),
    { term: words.signedOn, text: sayDay(londonDay(signedAt)) },
    ...(supersedes === null
      ? []
      : [{ term: words.replaces, text: words.replacesText(supersedes.reference, whyAgain) }]),
    { term: words.plan, text: words.planText(planTitle, plan.version) },
    { term: words.marking, text: [marking.code, marking.handling].filter((one) => one !== '').join('. ') },
    { term: words.fingerprint, text: words.fingerprintText(fingerprint, fingerprintWords) },
  ];
};

const ifAny = (id: string, title: string, all: readonly Told[]): Section[] =>
  all.length === 0 ? [] : [part(id, title, all, words.none)];

const part = (id: string, title: string, all: readonly Told[], empty: string): Section =>
  section({
    id,
    title,
    blocks: all.length === 0 ? [say(empty)] : [],
    sections: all.map((one, at) =>
      section({
        id: `${id}-${at + 1}`,
        title: [one.ref, one.title].filter((text) => text !== '').join(' '),
        blocks: blocksOf(one),
      }),
    ),
  });

const blocksOf = ({ tag, lines, said }: Told): Block[] => [
  { kind: 'headline', text: tag },
  ...(lines.length > 1 ? [list(lines, '')] : lines.map(say)),
  ...(said.length === 0 ? [] : [terms(said)]),
];

const coverage = ({ told }: ReturnReceipt): Section =>
  section({
    id: 'coverage',
    title: words.coverage,
    blocks: [
      table({
        id: 'coverage-table',
        caption: words.coverageCaption,
        columns: columns(
          ['ref', words.heads.ref, 12],
          ['words', words.heads.title, 40],
          ['words', words.heads.state, 20],
          ['words', words.heads.why, 28],
        ),
        rows: told.coverage.map(({ ref, title, stateText, why }) => [
          cell(ref),
          cell(title),
          cell(stateText),
          cell(why),
        ]),
        empty: words.none,
      }),
    ],
  });
