import type { Pack } from '../../model/pack.ts';
import type { PackException } from '../../model/pack-exception.ts';
import type { RuleSet } from '../../model/rules.ts';
import { classWords } from '../../words/pack-account.ts';
import { packHeadings, sectionTitles } from '../../words/pack-document.ts';
import { emptyWords } from '../../words/pack-tables.ts';
import { heading, headline, list, note, section, words } from '../blocks.ts';
import type { Block, Section } from '../paper.ts';
import { sayAuthor } from './author.ts';
import { aboutIndicator, answersOf, earlierDecisions, figuresOf, linkedActions } from './exception-parts.ts';
import type { Half } from './half.ts';
import { statusOf } from './status.ts';

/** `1 CT-I03 Robbery in the city centre`. */
export const nameOf = (one: PackException): string =>
  [one.number, one.kind === 'other' ? '' : one.item.ref, one.kind === 'other' ? one.title : one.item.title]
    .filter((part) => part !== '')
    .join(' ');

/** The place in the paper where a numbered exception is told. */
export const placeOf = ({ number }: PackException): string => `exception-${number.toLowerCase()}`;

export const refOf = (one: PackException): string => (one.kind === 'other' ? one.priority.ref : one.item.ref);

/** One section for each exception, each on a page of its own. */
export const exceptionSections = (pack: Pack, half: Half): Section =>
  section({
    id: `${half.prefix}exceptions`,
    title: sectionTitles.exceptions,
    newPage: true,
    exempt: half.exempt,
    blocks: half.of(pack.exceptions).length === 0 ? [words(emptyWords.exceptions)] : [],
    sections: half.of(pack.exceptions).map((one, at) =>
      section({
        id: placeOf(one),
        title: nameOf(one),
        newPage: at > 0,
        running: true,
        exempt: half.exempt,
        blocks: exceptionBlocks(one, pack.ruleSet),
      }),
    ),
  });

/** What meets the rules and is held by its chair to be no exception, with the reason. */
export function arguedAwaySections(pack: Pack, half: Half): Section[] {
  const held = half.of(pack.arguedAway);
  if (held.length === 0) return [];
  const all = section({
    id: `${half.prefix}held`,
    title: sectionTitles.arguedAway,
    newPage: true,
    exempt: half.exempt,
    sections: held.map((one, at) =>
      section({
        id: `${half.prefix}held-${at + 1}`,
        title: nameOf(one),
        exempt: half.exempt,
        blocks: [
          statusLine(one),
          headline(one.arguedAway ?? ''),
          note(sayAuthor(one.author)),
          heading(packHeadings.whyException),
          list(
            one.reasons.map(({ text }) => text),
            emptyWords.none,
          ),
          ...figuresOf(one, pack.ruleSet, `${half.prefix}held-${at + 1}`),
        ],
      }),
    ),
  });
  return [all];
}

const statusLine = (one: PackException): Block => ({
  kind: 'status',
  status: statusOf(one),
  text: `${classWords[one.class]}. ${one.sinceText}.`,
});

function exceptionBlocks(one: PackException, ruleSet: RuleSet): Block[] {
  const [first, ...rest] = one.reasons;
  const id = placeOf(one);
  return [
    statusLine(one),
    headline(first?.text ?? ''),
    ...(rest.length === 0
      ? []
      : [
          list(
            rest.map(({ text }) => text),
            '',
          ),
        ]),
    ...figuresOf(one, ruleSet, id),
    heading(packHeadings.account),
    note(sayAuthor(one.author)),
    answersOf(one),
    ...(one.kind === 'indicator' ? linkedActions(one.actions, id) : []),
    ...earlierDecisions(one.decisions, id),
    ...aboutIndicator(one),
  ];
}
