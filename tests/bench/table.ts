import { cpus, totalmem } from 'node:os';
import type { Figure } from './chapters.ts';

/** The figures as a table in Markdown, under a line about the machine. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, measured, unit, goal, beside }) => [
    what,
    numberOf(measured, unit),
    goal === undefined ? '' : goalOf(goal, unit),
    goal === undefined ? '' : meets(measured, goal) ? 'yes' : '**no**',
    beside,
  ]);
  const lines = [['what', 'measured', 'goal', 'met', 'beside'], ['---', '--:', '--:', '---', '---'], ...rows];
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}, Node ${process.version}`;
  return [machine, '', ...lines.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
}

type Goal = NonNullable<Figure['goal']>;

const meets = (measured: number, goal: Goal): boolean =>
  'most' in goal ? measured <= goal.most : measured >= goal.least;

const goalOf = (goal: Goal, unit: Figure['unit']): string =>
  'most' in goal ? `≤ ${shown(goal.most)} ${unit}` : `≥ ${shown(goal.least)} ${unit}`;

const shown = (number: number): string => number.toLocaleString('en-GB');

function numberOf(measured: number, unit: Figure['unit']): string {
  switch (unit) {
    case '×':
      return `${measured.toFixed(2)} ×`;
    case 'ms':
    case 'MB':
      return `${measured.toFixed(measured < 10 ? 1 : 0)} ${unit}`;
  }
}
