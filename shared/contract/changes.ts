import { z } from 'zod';
import { instant } from '../model/period.ts';
import { command, nothing, query } from './call.ts';

export const changeStep = z.strictObject({
  step: z.string(),
  name: z.string(),
  who: z.string(),
  at: instant,
  rows: z.int(),
  undone: z.boolean(),
});

/** Everything whose changes are recorded, and so can be undone. */
const recorded = [
  'readings',
  'actions',
  'exceptions',
  'notes',
  'requests',
  'plan',
  'determinations',
  'decisions',
  'changes',
] as const;

export const changeCalls = {
  'changes.list': query(z.strictObject({ limit: z.int().min(1).max(1000).default(50) }), z.array(changeStep)),
  /** The steps that undoing and redoing would turn. */
  'changes.next': query(
    nothing,
    z.strictObject({ undo: changeStep.nullable(), redo: changeStep.nullable() }),
  ),
  /** Takes back the newest step that still stands; refused when a row has moved on since. */
  'changes.undo': command(nothing, changeStep, recorded),
  'changes.redo': command(nothing, changeStep, recorded),
} as const;
