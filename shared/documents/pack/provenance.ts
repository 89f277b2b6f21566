import { fingerprint } from '../../model/fingerprint.ts';
import type { Pack } from '../../model/pack.ts';
import type { PackReturn, Provenance } from '../../model/pack-account.ts';
import { sayCoverage, thresholdWords } from '../../words/pack.ts';
import { authorWords, provenanceWords } from '../../words/pack-account.ts';
import { packHeadings, sectionTitles } from '../../words/pack-document.ts';
import { emptyWords, heads } from '../../words/pack-tables.ts';
import { sayDay, sayQuarter } from '../../words/periods.ts';
import { cell, columns, heading, list, section, table, words } from '../blocks.ts';
import type { Section, Table } from '../paper.ts';
import type { Edition } from './edition.ts';
import type { Half } from './half.ts';
import { sayEdition } from './opening.ts';

/** Where every word and figure comes from: merging the same documents again gives the same paper. */
export function provenanceSection(pack: Pack, edition: Edition, half: Half): Section {
  const { provenance, leftOut, returns } = pack;
  const { planVersion, keyringVersion, ruleSetVersion, appVersion } = provenance;
  return section({
    id: 'provenance',
    title: sectionTitles.provenance,
    newPage: true,
    wide: true,
    blocks: [
      words(
        provenanceWords.versions({
          plan: planVersion,
          keyring: keyringVersion,
          rules: ruleSetVersion,
          app: appVersion,
        }),
      ),
      words(sayEdition(edition)),
      words(provenanceWords.fingerprint(edition.fingerprint)),
      table(returnsTable(returns)),
      table(documentsTable(provenance.documents)),
      ...statements(pack, half),
      ...(leftOut.sentences.length === 0 ? [] : [heading(packHeadings.leftOut), list(leftOut.sentences, '')]),
    ],
  });
}

/** The same three for the annex. */
export const statementsSection = (pack: Pack, half: Half): Section =>
  section({
    id: `${half.prefix}statements`,
    title: sectionTitles.statements,
    exempt: half.exempt,
    blocks: statements(pack, half),
  });

/** Rulings, changed thresholds and notices: those that name a restricted item stand in the annex. */
const statements = ({ provenance }: Pack, half: Half) => [
  table(
    determinationsTable(
      provenance.determinations.filter(({ about }) => half.says(about)),
      `${half.prefix}determinations`,
    ),
  ),
  table(
    thresholdsTable(
      provenance.thresholdChanges.filter(({ indicator }) => half.about(indicator)),
      `${half.prefix}thresholds`,
    ),
  ),
  heading(packHeadings.notices),
  list(
    provenance.notices.filter((one) => half.says(one)),
    emptyWords.notices,
  ),
];

const returnsTable = (returns: readonly PackReturn[]): Table => ({
  id: 'returns',
  caption: packHeadings.returns,
  columns: columns(
    ['words', heads.subGroup, 16],
    ['words', heads.state, 18],
    ['short', heads.received, 11],
    ['words', heads.signedBy, 24],
    ['words', heads.coverage, 20],
    ['short', heads.fingerprint, 11],
  ),
  rows: returns.map((one) => [
    cell(one.subGroup.name),
    cell(one.stateText, notesOn(one)),
    cell(
      one.receivedOn === null ? emptyWords.notReceived : sayDay(one.receivedOn),
      one.late ? provenanceWords.late : '',
    ),
    signedCell(one),
    cell(sayCoverage(one.coverage)),
    cell(one.docId === null ? emptyWords.none : fingerprint(one.docId)),
  ]),
  empty: emptyWords.documents,
});

const notesOn = ({ nil, revision }: PackReturn): string =>
  [
    nil ? provenanceWords.nil : '',
    revision === null || revision === 1 ? '' : provenanceWords.revision(revision),
  ]
    .filter((one) => one !== '')
    .join(', ');

/** A transcribed return was signed by the secretariat, and by no chair. */
function signedCell({ subGroup, signer, onBehalfOf, transcribed }: PackReturn) {
  if (signer === null) return cell(emptyWords.notReceived);
  if (transcribed !== null)
    return cell(
      authorWords.transcribed(subGroup.name, transcribed),
      authorWords.source(transcribed.fileName, transcribed.sha256),
    );
  return cell(`${signer.name}, ${signer.title}`, onBehalfOf === '' ? '' : authorWords.behalf(onBehalfOf));
}

const documentsTable = (documents: Provenance['documents']): Table => ({
  id: 'documents',
  caption: packHeadings.documents,
  columns: columns(
    ['words', heads.subGroup, 19],
    ['words', heads.period, 20],
    ['figure', heads.serial, 8],
    ['words', heads.use, 15],
    ['words', heads.document, 38],
  ),
  rows: documents.map((one) => [
    cell(one.subGroup.name),
    cell(one.quarter === null ? emptyWords.noQuarter : sayQuarter(one.quarter)),
    cell(`${one.epoch}.${one.seq}`),
    cell(provenanceWords.uses[one.use]),
    cell(one.docId),
  ]),
  empty: emptyWords.documents,
});

const determinationsTable = (all: Provenance['determinations'], id: string): Table => ({
  id,
  caption: packHeadings.determinations,
  columns: columns(
    ['words', heads.about, 15],
    ['words', heads.why, 41],
    ['words', heads.ruledBy, 16],
    ['words', heads.restsOn, 15],
    ['words', heads.cameOf, 13],
  ),
  rows: all.map((one) => [
    cell(one.about),
    cell(one.why),
    cell(one.by, sayDay(one.on)),
    cell(one.restsOn.map(fingerprint).join(', ')),
    cell(one.applied ? provenanceWords.holds : one.fellAway),
  ]),
  empty: emptyWords.determinations,
});

const thresholdsTable = (all: Provenance['thresholdChanges'], id: string): Table => ({
  id,
  caption: packHeadings.thresholds,
  columns: columns(
    ['ref', heads.ref, 7],
    ['short', heads.field, 13],
    ['words', heads.before, 15],
    ['words', heads.after, 15],
    ['short', heads.changed, 13],
    ['words', heads.changedBy, 15],
    ['words', heads.why, 22],
  ),
  rows: all.map((one) => [
    cell(one.indicator),
    cell(thresholdWords[one.field] ?? one.field),
    cell(one.before),
    cell(one.after),
    cell(sayDay(one.on)),
    cell(one.by),
    cell(one.why),
  ]),
  empty: emptyWords.thresholds,
});
