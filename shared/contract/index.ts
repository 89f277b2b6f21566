import type { z } from 'zod';
import { actionCalls } from './actions.ts';
import { boardCalls } from './board.ts';
import { briefCalls } from './brief.ts';
import { changeCalls } from './changes.ts';
import { contributionCalls } from './contributions.ts';
import { draftCalls } from './drafts.ts';
import { exceptionCalls } from './exceptions.ts';
import { explainingCalls } from './explaining.ts';
import type { Fault } from './faults.ts';
import { fileCalls } from './files.ts';
import { handoverCalls } from './handover.ts';
import { handsCalls } from './hands.ts';
import { importCalls } from './import.ts';
import { indicatorCalls } from './indicator.ts';
import { keyCalls } from './keys.ts';
import { noteCalls } from './notes.ts';
import { ownReturnCalls } from './own-returns.ts';
import { packCalls } from './packs.ts';
import { planCalls } from './plan.ts';
import { readingCalls } from './readings.ts';
import { requestCalls } from './requests.ts';
import { returnCalls } from './returns.ts';
import { secretariatCalls } from './secretariat.ts';
import { sheetCalls } from './sheet.ts';
import { workspaceCalls } from './workspace.ts';

/** Every call that the core answers, by name. The desktop, the command line and the tests use no other way in. */
export const contract = {
  ...workspaceCalls,
  ...keyCalls,
  ...planCalls,
  ...readingCalls,
  ...indicatorCalls,
  ...importCalls,
  ...draftCalls,
  ...sheetCalls,
  ...exceptionCalls,
  ...explainingCalls,
  ...returnCalls,
  ...ownReturnCalls,
  ...fileCalls,
  ...secretariatCalls,
  ...handoverCalls,
  ...handsCalls,
  ...briefCalls,
  ...packCalls,
  ...changeCalls,
  ...actionCalls,
  ...contributionCalls,
  ...requestCalls,
  ...boardCalls,
  ...noteCalls,
} as const;

export type Contract = typeof contract;
export type CallName = keyof Contract;
export type QueryName = { [N in CallName]: Contract[N]['kind'] extends 'query' ? N : never }[CallName];
/** What a caller sends. */
export type Input<N extends CallName> = z.input<Contract[N]['input']>;
/** What a handler is given: parsed, with defaults filled in. */
export type Parsed<N extends CallName> = z.output<Contract[N]['input']>;
export type Output<N extends CallName> = z.output<Contract[N]['output']>;

/** A reply is a value: errors lose their fields on the way between processes, values do not. */
export type Reply<T> = { ok: true; value: T } | { ok: false; fault: Fault };
