import { z } from 'zod';
import { command, nothing, query } from './call.ts';

/** How the window looks and behaves on this computer, for whoever sits at it. Nothing of the work. */
export const preferences = z.strictObject({
  /** In per cent. */
  textSize: z.union([z.literal(100), z.literal(125), z.literal(150), z.literal(175), z.literal(200)]),
  contrast: z.enum(['standard', 'high']),
  /** `system` goes by what the system says. */
  motion: z.enum(['system', 'reduced']),
  charts: z.enum(['full', 'plain']),
  /** Minutes without a key or a click after which the workspace is locked. */
  lockAfter: z.union([z.literal(5), z.literal(15), z.literal(30), z.literal(60)]),
});
export type Preferences = z.infer<typeof preferences>;

export const usualPreferences: Preferences = {
  textSize: 100,
  contrast: 'standard',
  motion: 'system',
  charts: 'full',
  lockAfter: 15,
};

/** Calls that the shell answers, before and after a workspace is unlocked. */
export const preferenceCalls = {
  'preferences.get': query(nothing, preferences),
  'preferences.set': command(preferences, preferences, []),
} as const;
