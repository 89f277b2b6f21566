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
import { arguedAwaySections, exceptionSections } from './exceptions.ts';
import { type Half, halvesOf } from './half.ts';
import { legible } from './legible.ts';
import { coverOf, footEdition, frontSection, reportSection } from './opening.ts';
import { prioritySections } from './priorities.ts';
import { provenanceSection, statementsSection } from './provenance.ts';
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
    opening: [reportSection(pack)],
    sections: [
      frontSection(pack, open),
      summarySection(pack, open),
      exceptionSections(pack, open),
      ...arguedAwaySections(pack, open),
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

/** Only what there is: an annex that lists what it has not would say where the restricted things are not. */
function annex(pack: Pack, half: Half): Section {
  const told = [
    frontSection(pack, half),
    summarySection(pack, half),
    exceptionSections(pack, half),
    ...arguedAwaySections(pack, half),
    prioritySections(pack, half),
    actionsSection(pack, half),
    decisionsSection(pack, half),
    notesSection(pack, half),
    disputesSection(pack, half),
    coverageSection(pack, half),
    statementsSection(pack, half),
  ].filter(tells);
  return section({
    id: 'exempt',
    title: sectionTitles.exempt,
    newPage: true,
    exempt: true,
    // As its first part lies, so that its title is not alone on a page.
    wide: told[0]?.wide ?? false,
    blocks: [words(exemptWords.intro)],
    sections: told.map((one, at) => (at === 0 ? { ...one, newPage: false } : one)),
  });
}

/** Whether a section says anything but that there is nothing. */
const tells = ({ blocks, sections }: Section): boolean =>
  sections.length > 0 ||
  blocks.some(({ kind, ...block }) => {
    if (kind === 'words' || kind === 'heading') return false;
    return !('table' in block) || block.table.rows.length > 0;
  });
