import { faultWords } from '../words/faults/index.ts';

type FaultWords = typeof faultWords;

/** Every way in which the core may refuse. The list is closed: a code exists because it has words. */
export type FaultCode = keyof FaultWords;

/** The closed list of codes, the same on screen, in `--json`, in quarantine and in tests. */
export const faultCodes = Object.keys(faultWords).sort() as FaultCode[];

/** What a caller is told when it is refused: a code for programs, sentences for people. */
export type Fault = {
  readonly code: FaultCode;
  /** What happened, in one sentence. */
  readonly message: string;
  /** What to do next, in one sentence. */
  readonly next?: string;
  /** Where: a file, a sheet and cell, or a path inside a document. */
  readonly at?: string;
};

type About<C extends FaultCode> = Parameters<FaultWords[C]>;

/** Makes the fault for a code from its words. `about` is what the words of that code need. */
export function fault<C extends FaultCode>(code: C, ...about: About<C>): Fault {
  const say = faultWords[code] as (...about: unknown[]) => Omit<Fault, 'code'>;
  return { code, ...say(...about) };
}

/** An expected refusal: thrown inside the core, turned into a value by `serve()`, never shown as a stack. */
export class Refusal extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.message);
    this.name = 'Refusal';
    this.fault = fault;
  }
}

/** `throw refuse('file.too-large', { limit: '5 MB' })`. */
export const refuse = <C extends FaultCode>(code: C, ...about: About<C>): Refusal =>
  new Refusal(fault(code, ...about));
