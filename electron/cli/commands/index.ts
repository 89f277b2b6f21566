import type { Command } from '../command.ts';
import { checkSeriesCommand } from './check-series.ts';
import { demo } from './demo.ts';
import { exceptions, exceptionsExplain } from './exceptions.ts';
import { inspect, merge, verify } from './files.ts';
import { handoverIn, handoverOut, handoverTakeBack } from './handover.ts';
import { keyEnrol, keyRequest, keyWords } from './keys.ts';
import { pack } from './pack.ts';
import { planImport, planIssue, valuesImport } from './plan.ts';
import { figuresRequest, figuresSign, returnSign, transcribe } from './returns.ts';
import { receipt, status } from './round.ts';
import { workspaceCreate } from './workspace.ts';

/** Every command, in the order of a quarter. */
export const commands: readonly Command[] = [
  demo,
  workspaceCreate,
  keyRequest,
  keyWords,
  keyEnrol,
  planImport,
  planIssue,
  valuesImport,
  exceptions,
  exceptionsExplain,
  returnSign,
  inspect,
  verify,
  merge,
  status,
  receipt,
  handoverOut,
  handoverIn,
  handoverTakeBack,
  transcribe,
  figuresRequest,
  figuresSign,
  pack,
  checkSeriesCommand,
];
