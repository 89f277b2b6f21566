import type { Figures } from '../../model/exception.ts';
import type { Indicator } from '../../model/indicator.ts';
import { narrativeWords } from '../../words/narrative.ts';
import { formatValue } from '../number.ts';
import { type Claim, claimIn } from './claim.ts';
import { type Comparison, type Comparisons, changeOf, comparisonsMeant, percentOf } from './comparison.ts';
import type { Finding } from './finding.ts';
import { isSaid, type Quantity } from './quantity.ts';
import type { Subject, Told } from './subject.ts';

type Held = { readonly indicator: Indicator; readonly figures: Figures; readonly all: Comparisons };

/** Directions and sizes of change that no comparison bears out. */
export function wrongDirections(
  { text, start, sentence, known }: Told,
  subject: Subject,
  held: Held,
): Finding[] {
  const claim = claimIn(text);
  if (claim === null || !isAbout(claim, subject, known)) return [];
  const meant = comparisonsMeant(text, sentence, held.all, held.figures);
  if (meant === null || meant.some((one) => bearsOut(claim, one, held.indicator))) return [];
  const { quote } = claim;
  const message = narrativeWords.moved(quote, held.indicator, closest(claim, meant));
  return [{ quote, start: start + claim.start, message }];
}

function isAbout({ before, after, wholly, size }: Claim, subject: Subject, known: boolean): boolean {
  const about = subject.about(wholly ? `${before} ${after}` : before);
  if (about === 'other' || (about === 'stand-in' && !known)) return false;
  // “Fell by 12 minutes” is not about the indicator, whatever stands before it.
  const next = /^\s*\p{L}+/u.exec(after)?.[0] ?? '';
  return size?.unit !== 'plain' || subject.nothingElse(next);
}

function bearsOut(claim: Claim, one: Comparison, indicator: Indicator): boolean {
  const change = changeOf(one);
  const same = formatValue(indicator, one.from) === formatValue(indicator, one.to);
  const percent = percentOf(one);
  switch (claim.way) {
    case 'none':
      return same || (percent !== null && Math.abs(percent) < 0.5);
    case 'level':
      return same || (percent !== null && Math.abs(percent) <= 5);
    case 'times': {
      const [low, high] = claim.times ?? [0, 0];
      return one.from !== 0 && one.to / one.from >= low - 1e-9 && one.to / one.from <= high + 1e-9;
    }
    case 'up':
    case 'down':
      if (same || change > 0 !== (claim.way === 'up')) return false;
      return (claim.size === null || isChange(claim.size, one, indicator)) && reaches(claim.to, one);
  }
}

/** As a difference or in per cent; of a percentage either may be meant. */
function isChange(size: Quantity, one: Comparison, { unit }: Indicator): boolean {
  const change = changeOf(one);
  const percent = percentOf(one);
  const asShare = percent !== null && isSaid(size, percent);
  if (size.unit === 'percent') return asShare || (unit.kind === 'percent' && isSaid(size, change));
  return isSaid(size, change) || isSaid(size, shown(one, unit.decimals));
}

/** The difference between two figures as they are printed. */
const shown = ({ from, to }: Comparison, decimals: number): number =>
  Number(to.toFixed(decimals)) - Number(from.toFixed(decimals));

const reaches = (to: Quantity | null, one: Comparison): boolean => to === null || isSaid(to, one.to);

/** Those that go the way that was said, if any do: then it is the size that is asked about. */
function closest(claim: Claim, meant: readonly Comparison[]): readonly Comparison[] {
  const sameWay = meant.filter((one) => claim.way === 'up' && changeOf(one) > 0);
  const down = meant.filter((one) => claim.way === 'down' && changeOf(one) < 0);
  return [...sameWay, ...down, ...meant].filter((one, at, all) => all.indexOf(one) === at).slice(0, 2);
}
