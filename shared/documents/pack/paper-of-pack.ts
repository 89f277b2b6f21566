import type { Pack } from '../../model/pack.ts';
import { coverWords, exemptWords, sectionTitles } from '../../words/pack-document.ts';
import { sayDay } from '../../words/periods.ts';
import { section, words } from '../blocks.ts';
import type { Paper, Section } from '../paper.ts';
import { coverageSection } from './coverage.ts';
import {
  actionsSection,
  decisionsSection,
  disputesSection,
  notesSection,
  requestsSection,
} from './doings.ts';
import { type Edition, shortFingerprint } from './edition.ts';
import { arguedAwaySection, exceptionSections } from './exceptions.ts';
import { type Half, halvesOf } from './half.ts';
import { legible } from './legible.ts';
import { coverOf, footEdition, frontSection, reportSection } from './opening.ts';
import { prioritySections } from './priorities.ts';
import { provenanceSection, statements } from './provenance.ts';
import { readingSection } from './reading.ts';
import { summarySection } from './summary.ts';

/** The paper for the body, from the pack alone. What is restricted stands in an annex of its own, at the end. */
export function packPaper(given: Pack, edition: Edition): Paper {
  const pack = legible(given);
  const { open, exempt } = halvesOf(pack);
  return {
    title: `${pack.partnership.body}: ${pack.texts.title}`,
    marking: pack.marking,
    foot: [
      pack.asAt === null ? coverWords.noData : `${coverWords.asAt} ${sayDay(pack.asAt)}`,
      `${footEdition(edition)}, ${shortFingerprint(edition)}`,
    ],
    cover: coverOf(pack, edition),
    sections: [
      frontSection(pack, open),
      reportSection(pack),
      summarySection(pack, open),
      exceptionSections(pack, open),
      arguedAwaySection(pack, open),
      prioritySections(pack, open),
      actionsSection(pack, open),
      decisionsSection(pack, open),
      requestsSection(pack),
      notesSection(pack, open),
      disputesSection(pack, open),
      coverageSection(pack, open),
      readingSection(pack),
      provenanceSection(pack, edition, open),
      ...(exempt === null ? [] : [annex(pack, exempt)]),
    ],
  };
}

const annex = (pack: Pack, half: Half): Section =>
  section({
    id: 'exempt',
    title: sectionTitles.exempt,
    newPage: true,
    exempt: true,
    blocks: [words(exemptWords.intro)],
    sections: [
      { ...frontSection(pack, half), newPage: false },
      summarySection(pack, half),
      exceptionSections(pack, half),
      arguedAwaySection(pack, half),
      prioritySections(pack, half),
      actionsSection(pack, half),
      decisionsSection(pack, half),
      notesSection(pack, half),
      disputesSection(pack, half),
      coverageSection(pack, half),
      section({
        id: 'exempt-provenance',
        title: sectionTitles.statements,
        exempt: true,
        blocks: statements(pack, half),
      }),
    ],
  });
