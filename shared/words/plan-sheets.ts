/** The words by which the closed sets of a plan are written in its workbook. */
export const choiceWords = {
  evidenceKind: {
    assessment: 'strategic assessment',
    consultation: 'consultation',
    commissioner: 'commissioner or mayor',
    scrutiny: 'scrutiny',
    other: 'other',
  },
  unit: {
    count: 'count',
    rate: 'rate',
    percent: 'percent',
    money: 'money',
    days: 'days',
    score: 'score',
  },
  direction: {
    higher: 'higher is better',
    lower: 'lower is better',
    range: 'within a range',
    monitor: 'monitor only',
  },
  frequency: { month: 'month', quarter: 'quarter', year: 'year', survey: 'survey' },
  rollUp: {
    sum: 'sum',
    mean: 'mean',
    latest: 'latest',
    maximum: 'maximum',
    ratio: 'ratio',
    'rolling-12': 'rolling 12 months',
  },
  tolerance: { percent: '% of target', absolute: 'same unit' },
  supplied: { chair: 'chair', centrally: 'centrally' },
  targetRule: { havering: 'havering', simple: 'simple' },
  amber: { watch: 'watch', under: 'under-performance' },
} as const;

/** The sheet that opens the workbook and tells how to fill in the others. */
export const howToSheet = {
  name: 'How to',
  lines: [
    'How to fill in this plan',
    'One row for each item. Leave no row out in the middle, merge no cells, and do not rename sheets or headings.',
    'Every item has a permanent reference such as CT-I03: the code of a sub-group, a hyphen, a letter or two and a number. Never give a reference to another item, even after the first has left the plan.',
    'An item whose row is deleted leaves the plan; its past is kept. A row that comes back is the same item again.',
    'Days: 3 November 2026 or 3/11/2026. Quarters: 2026-27 Q2, which is July to September 2026. Months: 2026-08 or Aug 2026.',
    'Sub-groups are written by name. Several are parted by semicolons; several references by commas.',
    'Targets: one row with a value and no quarter is the target of every quarter; a row for each quarter is a path; a row with lowest and highest is a range.',
    'Owners of an action: one a line, and the agency of each on the same line of the next cell (Alt and Enter make a new line).',
    'Tolerance: how far off target still counts as near, as a percentage of the target or in the unit of the indicator.',
    'This sheet is not read.',
  ],
} as const;
