import type { z } from 'zod';
import type { EntryCalls } from '../../../shared/contract/entry.ts';
import type { Hall } from './hall.ts';

type In<N extends keyof EntryCalls> = z.output<EntryCalls[N]['input']>;
type Out<N extends keyof EntryCalls> = z.input<EntryCalls[N]['output']>;

/** What answers the calls of the entry. */
export type EntryHandlers = {
  [N in keyof EntryCalls]: (hall: Hall, input: In<N>) => Out<N> | Promise<Out<N>>;
};
