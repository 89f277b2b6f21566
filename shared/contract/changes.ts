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

export const changeCalls = {
  'changes.list': query(z.strictObject({ limit: z.int().min(1).max(1000).default(50) }), z.array(changeStep)),
  /** Takes back the newest step that still stands; refused when a row has moved on since. */
  'changes.undo': command(nothing, changeStep, [
    'readings',
    'actions',
    'exceptions',
    'notes',
    'requests',
    'changes',
  ]),
  'changes.redo': command(nothing, changeStep, [
    'readings',
    'actions',
    'exceptions',
    'notes',
    'requests',
    'changes',
  ]),
} as const;
