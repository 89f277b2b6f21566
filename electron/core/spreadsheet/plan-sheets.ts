import { choiceWords } from '../../../shared/words/plan-sheets.ts';
import {
  amount,
  choice,
  day,
  type Kind,
  lines,
  marking,
  number,
  quarter,
  ref,
  refs,
  requester,
  subGroup,
  subGroups,
  text,
  yesNo,
} from './cell-kinds.ts';

/** A column of a plan's workbook. */
export type Column = {
  readonly heading: string;
  /** The member of the item that it holds, inner members after a dot: `unit.kind`. */
  readonly path: string;
  readonly kind: Kind;
  readonly needed: boolean;
};

export type SheetName = keyof typeof planSheets;

const must = (heading: string, path: string, kind: Kind): Column => ({ heading, path, kind, needed: true });
const may = (heading: string, path: string, kind: Kind): Column => ({ heading, path, kind, needed: false });

const guarded = [may('Marking', 'marking', marking), may('Restricted', 'restricted', yesNo)];

/** Every sheet of a plan's workbook and its columns: what is read is what is written. */
export const planSheets = {
  Plan: [must('Title', 'title', text), must('From', 'from', day), must('To', 'to', day)],
  Rules: [
    must('Version', 'version', amount),
    must('Target rule', 'targetRule', choice(choiceWords.targetRule)),
    must('Amber', 'amber', choice(choiceWords.amber)),
    must('Over-performance', 'overPerformance', yesNo),
    must('Run chart signals', 'spc', yesNo),
    must('Screen outliers', 'screenOutliers', yesNo),
    must('Points', 'points', amount),
    must('Adopted on', 'adoptedOn', day),
    must('Why', 'why', text),
  ],
  Calendar: [
    must('Quarter', 'quarter', quarter),
    must('Opens', 'opens', day),
    must('Due', 'due', day),
    must('Accuracy check', 'accuracyCheck', day),
    must('Dispatch', 'dispatch', day),
    must('Meets', 'meets', day),
  ],
  Evidence: [
    must('Ref', 'ref', ref),
    must('Kind', 'kind', choice(choiceWords.evidenceKind)),
    must('Title', 'title', text),
    must('Finding', 'finding', text),
    must('Source', 'source', text),
  ],
  Themes: [must('Ref', 'ref', ref), must('Title', 'title', text), may('Wording', 'wording', text)],
  Priorities: [
    must('Ref', 'ref', ref),
    must('Theme', 'theme', ref),
    must('Title', 'title', text),
    may('Wording', 'wording', text),
    must('Lead', 'lead', subGroup),
    may('Contributors', 'contributors', subGroups),
    may('Question to contributors', 'question', text),
    may('Evidence', 'evidence', refs),
    ...guarded,
  ],
  Indicators: [
    must('Ref', 'ref', ref),
    must('Priority', 'priority', ref),
    may('Lead', 'lead', subGroup),
    must('Title', 'title', text),
    must('Unit', 'unit.kind', choice(choiceWords.unit)),
    must('Unit label', 'unit.label', text),
    must('Decimals', 'unit.decimals', amount),
    must('Direction', 'direction', choice(choiceWords.direction)),
    must('Frequency', 'frequency', choice(choiceWords.frequency)),
    must('Roll-up', 'rollUp', choice(choiceWords.rollUp)),
    may('Numerator', 'ratio.numerator', text),
    may('Denominator', 'ratio.denominator', text),
    may('Per', 'ratio.per', amount),
    may('Lag in quarters', 'lag', amount),
    may('Baseline', 'baseline.label', text),
    may('Baseline value', 'baseline.value', number),
    may('Baseline source', 'baseline.source', text),
    must('Tolerance', 'tolerance.value', number),
    must('Tolerance in', 'tolerance.kind', choice(choiceWords.tolerance)),
    may('Small number', 'smallNumber', amount),
    may('Part of', 'partOf', ref),
    may('Supplied by', 'supplied', choice(choiceWords.supplied)),
    may('Always reported', 'alwaysReported', yesNo),
    must('What it is', 'card.what', text),
    must('How it is counted', 'card.how', text),
    must('What good looks like', 'card.good', text),
    must('Where it comes from', 'card.source', text),
    may('Caution', 'card.caution', text),
    ...guarded,
  ],
  Targets: [
    must('Indicator', 'indicator', ref),
    may('Quarter', 'quarter', quarter),
    may('Value', 'value', number),
    may('Lowest', 'low', number),
    may('Highest', 'high', number),
  ],
  Rebases: [
    must('Indicator', 'indicator', ref),
    must('From', 'from', text),
    must('Reason', 'reason', text),
    must('By', 'by', text),
    must('On', 'on', day),
  ],
  Actions: [
    must('Ref', 'ref', ref),
    must('Priority', 'priority', ref),
    may('Lead', 'lead', subGroup),
    must('Title', 'title', text),
    may('Outcome', 'outcome', text),
    must('Owners', 'names', lines),
    must('Agencies', 'agencies', lines),
    must('Due', 'due', day),
    may('Indicators', 'indicators', refs),
    ...guarded,
  ],
  Milestones: [
    must('Action', 'action', ref),
    must('Ref', 'ref', ref),
    must('Title', 'title', text),
    must('Due', 'due', day),
  ],
  Requests: [
    must('Ref', 'ref', ref),
    must('From', 'from', requester),
    must('Asked on', 'askedOn', day),
    must('Minute', 'minute', text),
    must('Text', 'text', text),
    may('Owner sub-group', 'owner.subGroup', subGroup),
    may('Outside owner', 'owner.name', text),
    may('Due', 'due', day),
    may('Answer', 'answer', text),
    may('Answered on', 'answeredOn', day),
  ],
  Readings: [
    must('Indicator', 'indicator', ref),
    must('Period', 'period', text),
    may('Value', 'value', number),
    may('Numerator', 'numerator', number),
    may('Denominator', 'denominator', number),
    may('State', 'state', text),
    may('Note', 'note', text),
  ],
} as const satisfies Record<string, readonly Column[]>;

/** A plan is nothing without these. */
export const neededSheets: readonly SheetName[] = ['Plan', 'Rules', 'Calendar', 'Themes', 'Priorities'];
