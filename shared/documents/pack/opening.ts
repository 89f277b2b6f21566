import type { FrontLine, Pack } from '../../model/pack.ts';
import {
  coverWords,
  editionWords,
  packHeadings,
  sectionTitles,
  variantWords,
} from '../../words/pack-document.ts';
import { emptyWords } from '../../words/pack-tables.ts';
import { sayDay } from '../../words/periods.ts';
import { heading, ifSaid, list, section, words } from '../blocks.ts';
import type { Cover, Section, Term } from '../paper.ts';
import { type Edition, shortFingerprint } from './edition.ts';
import type { Half } from './half.ts';

/** What stands on the first page. The marking and the dates are there as real text: margins are not read aloud. */
export function coverOf(pack: Pack, edition: Edition): Cover {
  const { partnership, calendar, texts, marking, variant } = pack;
  const terms: (Term | null)[] = [
    { term: coverWords.version, text: variantWords[variant].name },
    calendar === null ? null : { term: coverWords.meets, text: sayDay(calendar.meets) },
    texts.agendaItem === '' ? null : { term: coverWords.agendaItem, text: texts.agendaItem },
    { term: coverWords.reportOf, text: texts.reportOf },
    { term: coverWords.asAt, text: pack.asAt === null ? coverWords.noData : sayDay(pack.asAt) },
    { term: coverWords.returns, text: coverWords.returnsText(pack.summary.returns) },
    { term: coverWords.plan, text: coverWords.planText(pack.plan.title, pack.plan.version) },
    { term: coverWords.edition, text: sayEdition(edition) },
    {
      term: coverWords.marking,
      text: [marking.code, marking.handling].filter((one) => one !== '').join('. '),
    },
    { term: coverWords.contact, text: partnership.contact },
  ];
  const notAll = [variantWords[variant].about, ...pack.leftOut.sentences]
    .filter((one) => one !== '')
    .join(' ');
  return {
    body: partnership.body,
    title: texts.title,
    subtitle: texts.title.includes(pack.quarterText) ? partnership.name : pack.quarterText,
    warnings: [...(partnership.sample ? [coverWords.sample] : []), ...(notAll === '' ? [] : [notAll])],
    terms: terms.filter((one) => one !== null),
  };
}

export function sayEdition(edition: Edition): string {
  const { frozen, replaces } = edition;
  const first =
    frozen !== null
      ? editionWords.frozen(frozen.edition, frozen.on)
      : replaces === null
        ? editionWords.draft
        : editionWords.changed(replaces);
  const second = frozen !== null && replaces !== null ? editionWords.replaces(replaces) : '';
  return [`${first}.`.replace('..', '.'), second, editionWords.fingerprint(shortFingerprint(edition))]
    .filter((one) => one !== '')
    .join(' ');
}

export const footEdition = ({ frozen }: Edition): string => editionWords.shortly(frozen?.edition ?? null);

/** Page one: what changed, what persists, what was asked and what came of it. */
export function frontSection({ front }: Pack, half: Half): Section {
  const lines = (all: readonly FrontLine[], empty: string) =>
    list(
      half.of(all).map(({ text }) => text),
      empty,
    );
  return section({
    id: `${half.prefix}front`,
    title: sectionTitles.front,
    newPage: true,
    exempt: half.exempt,
    blocks: [
      heading(sectionTitles.changed),
      lines(front.changed, emptyWords.changed),
      heading(sectionTitles.persists),
      lines(front.persists, emptyWords.persists),
      heading(sectionTitles.asked),
      lines(front.asked, emptyWords.asked),
    ],
  });
}

/** What a committee is used to: purpose, numbered recommendations, implications. */
export const reportSection = ({ texts }: Pack): Section =>
  section({
    id: 'report',
    title: sectionTitles.report,
    blocks: [
      heading(packHeadings.purpose),
      words(texts.purpose),
      heading(packHeadings.recommendations),
      ...ifSaid(texts.recommendations.length === 0 ? '' : packHeadings.recommended),
      list(texts.recommendations, emptyWords.recommendations, true),
      ...texts.implications.flatMap(({ title, text }) => [heading(title), words(text)]),
    ],
  });
