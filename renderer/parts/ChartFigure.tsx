import type { Plot } from '../../shared/documents/chart/plot.ts';
import { RunChart } from '../../shared/documents/chart/run-chart.tsx';
import { ChartKey } from '../../shared/documents/html/key.tsx';
import './run-chart.css';

/** A run chart with its key: the very one that the Board's pack draws, large or small by the room there is. */
export const ChartFigure = ({ plot, small = false }: { plot: Plot; small?: boolean }) => (
  <div className={small ? 'run-chart run-chart-small' : 'run-chart'}>
    {!small && <RunChart plot={plot} id="chart" />}
    <RunChart plot={plot} id="chart-small" size="small" />
    <ChartKey plot={plot} />
  </div>
);
