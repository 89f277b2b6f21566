import {
  definitionCard,
  indicator,
  ratio,
  rebase,
  retirement,
  target,
  tolerance,
  unit,
} from '../../../shared/model/indicator.ts';
import type { Members, Part } from '../part.ts';

/** What every plan item has first. */
export const itemMembers: Members = {
  id: ['app', 'The permanent id of the item.'],
  ref: 'Its permanent human reference.',
  rev: ['app', 'Its revision: one more each time that its content changes.'],
};

export const indicatorMembers: Members = {
  ...itemMembers,
  priority: 'The priority that it measures.',
  lead: 'The sub-group whose return reports it.',
  title: 'Its name.',
  unit: 'What its values are counted in.',
  direction:
    'Which way is good: `higher`, `lower`, `range` (inside the bounds), `monitor` (neither: there is no target, and a signal is only watched).',
  frequency: 'How often it is read.',
  rollUp:
    'How readings make a quarter and a year to date: their `sum`, `mean`, `latest` or `maximum`; `ratio`, the sum of the numerators over the sum of the denominators; `rolling-12`, over twelve months.',
  ratio: 'What it is a ratio of; null when it is none.',
  lag: 'In whole quarters: with a lag of 1 it is judged in Quarter 2 on what happened in Quarter 1.',
  baseline: 'What it started from; null when that is not known.',
  'baseline.label': 'When, or of what.',
  'baseline.value': 'The value.',
  'baseline.source': 'Where the value is published.',
  target: 'What the partnership wants it to be; null when nothing was set.',
  tolerance: 'How far off target still counts as near.',
  smallNumber:
    'Counts above 0 and below this are suppressed in whatever leaves the partnership; 0 suppresses none.',
  partOf:
    'The indicator of which it is a part, where the total could give a suppressed part away; null otherwise.',
  supplied: 'Who supplies the readings: the `chair`, or an analyst `centrally`, through the plan file.',
  alwaysReported: 'Whether its value is in every return, exception or not.',
  rebases: 'Where its run chart was started afresh.',
  card: 'What a reader needs to know of it.',
  marking: "The code of one of the partnership's markings.",
  restricted: 'Whether it is left out of what scrutiny and the public are given.',
  retired: 'Set when it has left the plan; null while it is in it.',
};

export const indicatorParts: Record<string, Part> = {
  indicator: {
    schema: indicator,
    about: 'A measure of a priority.',
    by: 'secretariat',
    members: indicatorMembers,
  },
  unit: {
    schema: unit,
    about: 'What a value is counted in.',
    by: 'secretariat',
    members: {
      kind: 'The kind of number. A `percent` runs from 0 to 100.',
      label: 'What is printed in the head of a column: `incidents`, `%`.',
      decimals: 'How many decimals are printed. The value itself is not rounded.',
    },
  },
  ratio: {
    schema: ratio,
    about: 'What a ratio is made of. The value is the numerator over the denominator, times `per`.',
    by: 'secretariat',
    members: {
      numerator: 'What is counted above the line.',
      denominator: 'What is counted below it.',
      per: 'Per how many: 100 makes a percentage.',
    },
  },
  tolerance: {
    schema: tolerance,
    about: 'How far off target still counts as near.',
    by: 'secretariat',
    members: {
      kind: 'A percentage of the target, or an amount in the unit of the indicator.',
      value: 'How many.',
    },
  },
  target: {
    schema: target,
    about:
      'A target for the value of a quarter: the same in every quarter, one for each quarter, or the bounds of a range.',
    by: 'secretariat',
    members: {
      kind: 'Which of the three.',
      value: 'The target in every quarter.',
      points: 'The target in each quarter; a quarter that is not listed has none.',
      'points[].quarter': 'The quarter.',
      'points[].value': 'Its target.',
      low: 'The lower bound, itself inside.',
      high: 'The upper bound, itself inside.',
    },
  },
  rebase: {
    schema: rebase,
    about: 'The run chart starts afresh, by hand and with a reason.',
    by: 'secretariat',
    members: {
      from: 'The first period of the new stretch.',
      reason: 'What changed.',
      by: 'Who decided it.',
      on: 'When.',
    },
  },
  definitionCard: {
    schema: definitionCard,
    about: 'What a reader needs who meets an indicator for the first time.',
    by: 'secretariat',
    members: {
      what: 'What it measures.',
      how: 'How it is counted.',
      good: 'What good looks like.',
      source: 'Where the figures come from.',
      caution: 'What to beware of when reading it.',
    },
  },
  retirement: {
    schema: retirement,
    about: 'An item has left the plan; its past is kept.',
    by: 'secretariat',
    members: { on: 'The day.', reason: 'Why.' },
  },
};
