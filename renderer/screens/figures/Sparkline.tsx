const width = 84;
const height = 24;
const edge = 3;

/**
 * The last points of a run chart as a line, with gaps where a period has no figure and a dot at the newest. It
 * says nothing to a screen reader: the figures stand beside it, and the indicator's own page has the chart.
 */
export function Sparkline({ points }: { points: readonly (number | null)[] }) {
  const known = points.filter((point) => point !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const x = (nth: number) => edge + (nth * (width - 2 * edge)) / Math.max(1, points.length - 1);
  const y = (value: number) =>
    high === low ? height / 2 : edge + ((high - value) * (height - 2 * edge)) / (high - low);
  const line = points
    .map((value, nth) => {
      if (value === null) return '';
      const pen = nth === 0 || points[nth - 1] === null ? 'M' : 'L';
      return `${pen}${x(nth).toFixed(1)} ${y(value).toFixed(1)}`;
    })
    .join('');
  const last = points.findLastIndex((point) => point !== null);
  const newest = points[last];
  return (
    <svg className="sparkline" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <path d={line} />
      {newest !== undefined && newest !== null && <circle cx={x(last)} cy={y(newest)} r="2.5" />}
    </svg>
  );
}
