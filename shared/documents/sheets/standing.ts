import type { Pack } from '../../model/pack.ts';
import { stateWords } from '../../words/merge.ts';
import { provenanceWords } from '../../words/pack-account.ts';
import { coverWords, variantWords } from '../../words/pack-document.ts';
import { sheetHeads as heads, sheetNames, sheetWords as words } from '../../words/pack-sheets.ts';
import { sayDay, sayQuarter } from '../../words/periods.ts';
import { sayAuthor } from '../pack/author.ts';
import type { Edition } from '../pack/edition.ts';
import { sayEdition } from '../pack/opening.ts';
import { countCell, dayCell, type Sheet, type SheetCell, textCell, yesNo } from './sheet.ts';

/** Which paper this is, and its counts. */
export function summarySheet(pack: Pack, edition: Edition): Sheet {
  const { partnership, summary, calendar, marking, variant, leftOut } = pack;
  const { returns, exceptions, coverage } = summary;
  const said = (title: string, text: string): SheetCell[] => [null, title, null, null, text];
  const counted = (title: string, count: number): SheetCell[] => [null, title, null, countCell(count), null];
  return {
    name: sheetNames.summary,
    heads: [heads.ref, heads.title, heads.subGroup, heads.number, heads.words],
    rows: [
      ...(partnership.sample ? [said(words.sample, words.sampleText)] : []),
      said(words.marking, [marking.code, marking.handling].filter((one) => one !== '').join('. ')),
      said(words.body, partnership.body),
      said(words.partnership, partnership.name),
      said(words.quarter, pack.quarterText),
      said(words.version, variantWords[variant].name),
      ...(calendar === null ? [] : [said(words.meets, sayDay(calendar.meets))]),
      said(words.asAt, pack.asAt === null ? coverWords.noData : sayDay(pack.asAt)),
      said(words.plan, coverWords.planText(pack.plan.title, pack.plan.version)),
      said(words.edition, sayEdition(edition)),
      said(words.fingerprint, edition.fingerprint),
      counted(words.expected, returns.expected),
      counted(words.received, returns.received),
      counted(words.all, exceptions.all),
      counted(words.under, exceptions.under),
      counted(words.over, exceptions.over),
      counted(words.fresh, exceptions.new),
      counted(words.continuing, exceptions.continuing),
      counted(words.arguedAway, exceptions.arguedAway),
      counted(words.resolved, exceptions.resolved),
      counted(words.items, coverage.items),
      ...(Object.keys(stateWords) as (keyof typeof stateWords)[]).map((state) =>
        counted(stateWords[state], coverage[state]),
      ),
      counted(words.watch, coverage.watch),
      ...summary.sentences.map((text) => said(words.sentence, text)),
      ...leftOut.sentences.map((text) => said(words.leftOut, text)),
    ],
  };
}

/** Where it all comes from. */
export function provenanceSheet({ returns, provenance }: Pack): Sheet {
  const { planVersion, keyringVersion, ruleSetVersion, appVersion } = provenance;
  const row = (title: string, given: Partial<Record<keyof typeof places, SheetCell>>): SheetCell[] => [
    given.ref ?? null,
    title,
    given.subGroup ?? null,
    ...(['period', 'state', 'on', 'late', 'author', 'chain', 'document', 'words'] as const).map(
      (name) => given[name] ?? null,
    ),
  ];
  return {
    name: sheetNames.provenance,
    heads: Object.values(places),
    rows: [
      row(words.app, {
        words: provenanceWords.versions({
          plan: planVersion,
          keyring: keyringVersion,
          rules: ruleSetVersion,
          app: appVersion,
        }),
      }),
      ...returns.map((one) =>
        row(words.return, {
          subGroup: one.subGroup.name,
          state: one.stateText,
          on: dayCell(one.receivedOn),
          late: yesNo(one.late),
          author:
            one.signer === null || one.docId === null
              ? null
              : sayAuthor({ ...one, signer: one.signer, docId: one.docId }),
          document: one.docId,
          words: one.transcribed && textCell(one.transcribed.fileName),
        }),
      ),
      ...provenance.documents.map((one) =>
        row(words.document, {
          subGroup: one.subGroup.name,
          period: one.quarter && sayQuarter(one.quarter),
          state: provenanceWords.uses[one.use],
          chain: `${one.epoch}.${one.seq}`,
          document: one.docId,
        }),
      ),
      ...provenance.determinations.map((one) =>
        row(words.determination, {
          state: one.applied ? provenanceWords.holds : one.fellAway,
          on: dayCell(one.on),
          author: one.by,
          document: one.restsOn.join('\n'),
          words: `${one.about}: ${one.why}`,
        }),
      ),
      ...provenance.thresholdChanges.map((one) =>
        row(words.threshold, {
          ref: one.indicator,
          on: dayCell(one.on),
          author: one.by,
          words: `${words.changedFrom(one.before, one.after)} ${one.why}`.trim(),
        }),
      ),
      ...provenance.notices.map((text) => row(words.notice, { words: text })),
    ],
  };
}

const places = {
  ref: heads.ref,
  title: heads.title,
  subGroup: heads.subGroup,
  period: heads.period,
  state: heads.state,
  on: heads.on,
  late: heads.late,
  author: heads.author,
  chain: heads.chain,
  document: heads.document,
  words: heads.words,
};
