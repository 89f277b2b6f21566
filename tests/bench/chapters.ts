import type { Asked } from './asking.ts';

/** One figure: of what, in what unit, beside what, and what it should be. */
export type Figure = {
  readonly name: string;
  readonly what: string;
  readonly measured: number;
  readonly unit: 'ms' | '×' | 'MB';
  /** In words: what it is compared with, or what stands behind it. */
  readonly beside: string;
  /** At most, or at least, this much; left out where none was set. */
  readonly goal?: { readonly most: number } | { readonly least: number };
  /** Everything behind it, for whoever asks for JSON. */
  readonly parts?: unknown;
};

/** Runs a measurement of `work.ts` in a process of its own. */
export type Run = <T>(name: string, count?: number) => T;

type Chapter = (run: Run) => Figure[];
type Taken = { ms: number; mb: number };

/** What is measured, in the order of measuring. The window's start and the pack's PDF get chapters of their own. */
export const chapters: Readonly<Record<string, Chapter>> = { merging, asking, judging, opening };

const few = 1200;
const many = 12_000;

/** Signed returns into the encrypted workspace, against the least that anybody could do and what people do now. */
function merging(run: Run): Figure[] {
  run('make-merging', many / few);
  const pairs = [1, 2, 3].map(() => ({ ours: run<Taken>('take', few), bare: run<Taken>('floor', few) }));
  const ours = middle(pairs.map((one) => one.ours.ms));
  const bare = middle(pairs.map((one) => one.bare.ms));
  const sample = 120;
  const workbooks = (run<{ ms: number }>('workbooks', sample).ms / sample) * few;
  const large = run<Taken>('take', many);
  const memory = Math.max(...pairs.map((one) => one.ours.mb));
  return [
    {
      name: 'merge.floor',
      what: '1,200 signed returns of 12 exceptions each, taken into the encrypted workspace',
      measured: ours / bare,
      unit: '×',
      beside: `${said(ours)} against ${said(bare)} for base64url, Ed25519, JSON.parse and the same rows in one transaction`,
      goal: { most: 2 },
      parts: pairs,
    },
    {
      name: 'merge.workbooks',
      what: 'The same, against reading the same content from .xlsx files',
      measured: workbooks / ours,
      unit: '×',
      beside: `${said(workbooks)} to read 1,200 workbooks with read-excel-file (${sample} read, times ${few / sample})`,
      goal: { least: 20 },
    },
    {
      name: 'growth.time',
      what: 'Time for each return when there are 12,000, against 1,200',
      measured: large.ms / many / (ours / few),
      unit: '×',
      beside: `${said(large.ms)} for all of them, given 100 at a time`,
      goal: { most: 1.2 },
    },
    ...([few, many] as const).map(
      (count): Figure => ({
        name: `growth.memory-${count}`,
        what: `Memory of the core for ${count.toLocaleString('en-GB')} returns`,
        measured: count === few ? memory : large.mb,
        unit: 'MB',
        beside: 'the most that the system ever counted',
        goal: { most: 300 },
      }),
    ),
  ];
}

/** What the screens ask, at two desks with twenty sub-groups, forty indicators each, and twenty years of months. */
function asking(run: Run): Figure[] {
  run('make-asking');
  return (['secretariat', 'chair'] as const).map((desk) => {
    const { asked } = run<{ asked: Asked[] }>(desk, 60);
    const [slowest] = [...asked].sort((a, b) => b.p95 - a.p95);
    return {
      name: `query.${desk}`,
      what: `The slowest query of a ${desk}’s screens, p95, each after a change`,
      measured: slowest?.p95 ?? 0,
      unit: 'ms',
      beside: `${slowest?.query}; ${asked.filter(({ p95 }) => p95 <= 16).length} of ${asked.length} keep within 16 ms`,
      goal: { most: 16 },
      parts: asked,
    };
  });
}

/** Verdicts on series of 60 points. */
function judging(run: Run): Figure[] {
  const [tenth, all] = [1000, 10_000].map((count) => run<{ judged: number; limits: number }>('judge', count));
  if (tenth === undefined || all === undefined) return [];
  return [
    {
      name: 'judge.time',
      what: '10,000 series of 60 points judged by every rule',
      measured: all.judged,
      unit: 'ms',
      beside: `${said(all.limits)} for their limits and labels alone`,
      goal: { most: 1000 },
    },
    {
      name: 'judge.growth',
      what: 'Time for each series when there are 10,000, against 1,000',
      measured: all.judged / 10 / tenth.judged,
      unit: '×',
      beside: `${said(tenth.judged)} for 1,000`,
      goal: { most: 1.2 },
    },
  ];
}

/** A workspace of three years and twenty sub-groups, opened with every page of it checked. */
function opening(run: Run): Figure[] {
  const spent = run<Omit<Asked, 'query'>>('opening', 7);
  return [
    {
      name: 'open.time',
      what: 'Opening three years of twenty sub-groups, every page checked',
      measured: spent.median,
      unit: 'ms',
      beside: `at the longest ${said(spent.longest)}; the passphrase takes its second besides, on purpose`,
      goal: { most: 2000 },
    },
  ];
}

const middle = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const said = (ms: number): string => (ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`);
