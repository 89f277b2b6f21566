import type { Pack, PackVariant } from '../model/pack.ts';
import type { Day } from '../model/period.ts';
import { sayDay } from './periods.ts';

/** How a version of the paper introduces itself. */
export const variantWords: Record<PackVariant, { name: string; about: string }> = {
  board: { name: 'For the Board', about: '' },
  scrutiny: {
    name: 'For scrutiny',
    about:
      'This version leaves out what is restricted, and figures so small that they could point to people.',
  },
  public: {
    name: 'For the public',
    about:
      'This version leaves out what is restricted or specially marked, and figures so small that they could point to people.',
  },
};

export const coverWords = {
  quarter: 'Period',
  meets: 'Meeting',
  agendaItem: 'Agenda item',
  reportOf: 'Report of',
  asAt: 'Data as at',
  noData: 'No return has arrived.',
  returns: 'Returns',
  edition: 'Edition',
  marking: 'Marking',
  plan: 'Plan',
  contact: 'Contact',
  version: 'Version',
  returnsText: ({ received, expected, missing }: Pack['summary']['returns']): string =>
    `${received} of ${expected} received${missing.length === 0 ? '' : `. Missing or not counted: ${missing.map(({ name }) => name).join(', ')}`}`,
  planText: (title: string, version: number): string => `${title}, version ${version}`,
  sample: 'Sample. The people and the figures in this paper are made up.',
};

export const editionWords = {
  frozen: (edition: number, on: Day): string => `Edition ${edition}, frozen on ${sayDay(on)}`,
  replaces: (edition: number): string => `It replaces edition ${edition}.`,
  draft: 'Draft, not frozen',
  changed: (edition: number): string =>
    `Draft. It differs from edition ${edition}, which was frozen: something has arrived or changed since.`,
  fingerprint: (digits: string): string => `Fingerprint ${digits}.`,
  shortly: (edition: number | null): string => (edition === null ? 'Draft' : `Edition ${edition}`),
};

export const sectionTitles = {
  contents: 'Contents',
  front: 'What changed, what persists, and what we asked and got',
  changed: 'What changed',
  persists: 'What persists',
  asked: 'What we asked and got',
  report: 'Purpose and recommendations',
  summary: 'Summary',
  exceptions: 'Exceptions',
  arguedAway: 'Held by chairs to be no exception',
  priorities: 'Priorities',
  actions: 'Actions',
  decisions: 'What the Board resolved before',
  requests: 'Requests',
  notes: 'Success stories and notes',
  disputes: 'Figures that chairs dispute',
  coverage: 'Appendix A: every item and its state',
  coverageExempt: 'Every restricted item and its state',
  reading: 'Appendix B: how to read this paper',
  provenance: 'Appendix C: where this paper comes from',
  exempt: 'Exempt annex',
  statements: 'Determinations, thresholds and notices',
};

export const packHeadings = {
  priorities: 'Every priority, by its lead’s return',
  actions: 'Late, at risk, off track or complete',
  disputes: 'Supplied centrally, and disputed',
  purpose: 'Purpose',
  recommendations: 'Recommendations',
  recommended: 'The Board is recommended:',
  whyException: 'Why it is an exception',
  account: 'The chair’s account',
  values: 'Values of the run charts',
  chartValues: 'Values of the chart',
  linkedActions: 'Actions that are meant to move it',
  beforeDecisions: 'What the Board resolved before, and what came of it',
  about: 'About this indicator',
  milestones: 'Milestones',
  returns: 'Returns',
  documents: 'Documents',
  determinations: 'Determinations',
  thresholds: 'Thresholds changed since the quarter began',
  notices: 'What a reader should know',
  leftOut: 'What is left out of this version',
  earlier: 'Earlier exceptions',
  asks: 'What the Board is asked for',
  positions: 'What each sub-group says',
};

export const exemptWords = {
  intro:
    'What follows is restricted, and is not for publication. Its exceptions are numbered apart, with an E before the number.',
  more: (count: number): string =>
    count === 1
      ? 'One more exception is in the exempt annex.'
      : `${count} more exceptions are in the exempt annex.`,
  mark: 'Exempt: not for publication',
};
