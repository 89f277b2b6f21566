import type { Period, Quarter } from '../shared/model/period.ts';
import type { SheetCell, SheetRow } from '../shared/model/sheet.ts';
import { sayMonth } from '../shared/words/periods.ts';
import { ref } from './a-quarter.ts';

/** An empty cell of the grid. */
export const aSheetCell = (period: string, column: number, given: Partial<SheetCell> = {}): SheetCell => ({
  period: period as Period,
  name: sayMonth(period as never),
  column,
  span: 1,
  needed: true,
  value: null,
  numerator: null,
  denominator: null,
  shown: '[x]',
  state: null,
  note: '',
  drafts: [],
  asks: [],
  before: null,
  supplied: null,
  ...given,
});

/** An indicator of the grid for Quarter 2, read by months, with nothing entered. */
export const aSheetRow = (of: string, title: string, given: Partial<SheetRow> = {}): SheetRow => ({
  ref: ref(of),
  title,
  unit: { kind: 'count', label: 'offences', decimals: 0 },
  frequency: 'month',
  ratio: null,
  partsNeeded: false,
  good: 'Fewer is better',
  rule: 'Sum',
  source: 'Police',
  supplied: 'chair',
  judged: '2026-27 Q2' as Quarter,
  remark: '',
  cells: ['2026-07', '2026-08', '2026-09'].map((month, nth) => aSheetCell(month, nth)),
  elsewhere: [],
  last: '[x]',
  now: '[x]',
  target: 'At most 300',
  status: { name: 'none', letter: '', word: 'No figure yet', reason: 'Not filled in.' },
  exception: false,
  points: [],
  gap: null,
  open: true,
  ...given,
});
