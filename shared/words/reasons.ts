import type { ActionFigures, Figures, Reason, ReasonCode } from '../model/exception.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Day, Period } from '../model/period.ts';
import { whereItFits } from '../model/text.ts';
import { formatNumber, formatValue } from '../rules/number.ts';
import type { Signal } from '../rules/spc-verdict.ts';
import type { TargetVerdict } from '../rules/target.ts';
import { sayDay, sayPeriod, sayQuarter } from './periods.ts';
import { saySignal } from './signals.ts';

type Judged = Extract<TargetVerdict, { kind: 'judged' }>;

/** Why an indicator is an exception or is watched: one sentence each, with the figures that decide it. */
export const indicatorReasons = {
  offTarget: (indicator: Indicator, figures: Figures, verdict: Judged): string => {
    const shown = (value: number | null) => formatValue(indicator, value);
    const value = `${shown(figures.value)} in ${sayQuarter(figures.judged)}`;
    const against = `${awayFrom(verdict)} the target of ${shown(verdict.target)}`;
    return `${value} is ${against}${besideLastYear[verdict.because](shown(verdict.lastYear))}.`;
  },
  over: (indicator: Indicator, figures: Figures, verdict: Judged): string =>
    `${formatValue(indicator, figures.value)} in ${sayQuarter(figures.judged)} is better than the target of ` +
    `${formatValue(indicator, verdict.target)} by more than the tolerance of ` +
    `${formatValue(indicator, verdict.tolerance)}.`,
  cannotMeet: (indicator: Indicator, lower: number, upper: number): string =>
    `Ordinary variation runs from ${formatValue(indicator, lower)} to ${formatValue(indicator, upper)}, wholly on the ` +
    'wrong side of the target: it cannot be met without a change.',
  signal: (indicator: Indicator, period: Period | null, signal: Signal, trial: boolean): string =>
    `${period === null ? 'The latest point' : sayPeriod(period, indicator.frequency)} is ${saySignal(signal.label)}` +
    `${trial ? ', judged by trial limits from fewer than 13 points' : ''}.`,
};

function awayFrom({ gapPercent }: Judged): string {
  if (gapPercent === null || !Number.isFinite(gapPercent)) return 'off';
  const size = Math.round(Math.abs(gapPercent) * 10) / 10;
  return size === 0 ? 'less than 0.1% off' : `${formatNumber(size, Number.isInteger(size) ? 0 : 1)}% off`;
}

/** How the figure compares with the same quarter last year, where the rule asks. */
const besideLastYear: Record<Judged['because'], (lastYear: string) => string> = {
  met: () => '',
  near: () => '',
  off: () => '',
  'off-and-worse': (lastYear) => `, and worse than the ${lastYear} of the same quarter last year`,
  'off-no-worse': (lastYear) => `, but no worse than the ${lastYear} of the same quarter last year`,
  'off-no-last-year': () => ', and there is no figure for the same quarter last year to set it against',
};

/** Why an action is an exception or is watched. */
export const actionReasons: Record<Extract<ReasonCode, `action-${string}`>, (at: ActionFigures) => string> = {
  'action-overdue': ({ due, newDue }) =>
    newDue === null
      ? `It was due on ${sayDay(due)} and is not complete.`
      : `It was due on ${sayDay(due)}, then on ${sayDay(newDue)}, and is not complete.`,
  'action-red': () => 'Its lead says that it is off track (red).',
  'action-amber': () => 'Its lead says that it is at risk (amber).',
  'action-early': ({ due, completedOn }) =>
    completedOn === null
      ? `It is complete ahead of ${sayDay(due)}.`
      : `It was completed on ${sayDay(completedOn)}, ahead of its due day, ${sayDay(due)}.`,
};

/** A day that was moved: the action's own, or a milestone's. */
export const hasMoved = (title: string, due: Day, newDue: Day): string =>
  `“${title}” has moved from ${sayDay(due)} to ${sayDay(newDue)}.`;

/** A milestone whose day is past. */
export const notDone = (title: string, due: Day, newDue: Day | null): string =>
  newDue === null
    ? `“${title}” was due on ${sayDay(due)} and is not done.`
    : `“${title}” was due on ${sayDay(due)}, then on ${sayDay(newDue)}, and is not done.`;

/** The reason of an exception that no rule found. */
export const raisedReason = (why: string): Reason => ({
  code: 'raised',
  text: whereItFits(`Raised by the chair: ${why}`, why),
});
