import type { CallName, Input, QueryName } from '../../shared/contract/index.ts';
import type { Ref } from '../../shared/model/ids.ts';
import type { Desk } from './a-large-desk.ts';
import { lastQuarter } from './a-large-plan.ts';
import { lastMonth } from './a-long-series.ts';

/** Milliseconds to answer one query, of many askings. */
export type Asked = { query: string; median: number; p95: number; longest: number };

type Asking = { [N in QueryName]?: Input<N> };

const quarter = lastQuarter;

/** What the screens of both desks ask. */
const atAnyDesk: Asking = {
  'workspace.about': {},
  'plan.partnership': {},
  'plan.current': {},
  'status.get': { quarter },
  'returns.list': { quarter },
  'changes.list': { limit: 50 },
};

export const atSecretariat: Asking = {
  ...atAnyDesk,
  'readings.of': { indicator: 'AA-I01' as Ref },
  'merge.get': { quarter },
  'pack.get': { quarter, variant: 'board' },
  'keys.ring': {},
  'keys.waiting': {},
  'files.quarantine': {},
  'determinations.list': { quarter },
  'decisions.list': { quarter },
};

export const atChair: Asking = {
  ...atAnyDesk,
  'readings.of': { indicator: 'AA-I01' as Ref },
  'readings.supplied': { quarter },
  'exceptions.check': { quarter },
  'exceptions.answers': { quarter },
  'figures.waiting': {},
  'keys.words': {},
};

/** A small change, such as somebody makes between one screen and the next: nothing of before may be answered again. */
export type Change = (time: number) => Promise<unknown>;

export const aCall =
  ({ tell }: Desk): Change =>
  () =>
    tell('chase.record', { quarter, subGroup: 'sg:group-01' as never, tone: 'friendly', note: 'A call.' });

export const aFigure =
  ({ tell }: Desk): Change =>
  (time) =>
    tell('readings.put', {
      step: 'A figure',
      readings: [
        {
          ...{ indicator: 'AA-I01' as Ref, period: lastMonth, value: 100 + time },
          ...{ numerator: null, denominator: null, state: 'final', note: '' },
        },
      ],
    });

/** Asks each query in turn, many times over, something having changed before each round. */
export async function ask({ tell }: Desk, asking: Asking, change: Change, rounds: number): Promise<Asked[]> {
  const queries = Object.entries(asking) as [CallName, never][];
  const spent = new Map<string, number[]>(queries.map(([query]) => [query, []]));
  for (let round = -warmUp; round < rounds; round++) {
    await change(round);
    for (const [query, input] of queries) {
      const began = performance.now();
      await tell(query, input);
      if (round >= 0) spent.get(query)?.push(performance.now() - began);
    }
  }
  return [...spent].map(([query, times]) => ({ query, ...spreadOf(times) }));
}

const warmUp = 10;

export function spreadOf(times: readonly number[]): Omit<Asked, 'query'> {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95), longest: at(1) };
}
