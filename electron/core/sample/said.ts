import type { z } from 'zod';
import type { explanationsFile } from '../../../shared/model/explanations-file.ts';

/** What a chair says about a quarter, as typed. */
export type Said = Omit<z.input<typeof explanationsFile>, 'schema' | 'quarter'>;

type Progress = NonNullable<Said['actions']>[number];
type Milestones = Progress['milestones'];

const asPlanned = { completedOn: null, newDue: null, whyMoved: '' } as const;

/** An action that is under way; green unless its lead says otherwise. */
export const underWay = (
  action: string,
  text: string,
  milestones: Milestones = [],
  rag: Progress['rag'] = 'green',
): Progress => ({ action, status: 'in-progress', rag, text, ...asPlanned, milestones });

export const notStarted = (action: string, text: string): Progress => ({
  action,
  status: 'not-started',
  rag: 'green',
  text,
  ...asPlanned,
  milestones: [],
});

export const completed = (
  action: string,
  completedOn: string,
  text: string,
  milestones: Milestones,
): Progress => ({ action, status: 'complete', rag: 'green', text, ...asPlanned, completedOn, milestones });

export const done = (milestone: string, doneOn: string): Milestones[number] => ({
  milestone,
  doneOn,
  newDue: null,
  why: '',
});

export const moved = (milestone: string, newDue: string, why: string): Milestones[number] => ({
  milestone,
  doneOn: null,
  newDue,
  why,
});
