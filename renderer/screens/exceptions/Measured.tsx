import type { OneException } from '../../../shared/contract/explaining.ts';
import { plotOf } from '../../../shared/documents/chart/plot.ts';
import { sayFigure, sayTarget } from '../../../shared/documents/pack/figures.ts';
import { sayPeriod } from '../../../shared/words/periods.ts';
import { explaining as words } from '../../../shared/words/screens/explaining.ts';
import { ChartFigure } from '../../parts/ChartFigure.tsx';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { TableRegion } from '../../parts/TableRegion.tsx';

type Props = { readonly chart: NonNullable<OneException['chart']> };

/** The run chart, the very one that the Board's pack draws, with its figures. */
export function Measured({ chart: { item, indicator, figures, rules } }: Props) {
  const plot = plotOf({ item, indicator, figures }, rules);
  const { unit, frequency } = indicator;
  return (
    <section className="stack">
      <h2 className="beside-title">{words.chart}</h2>
      <ChartFigure plot={plot} small />
      {plot.notes.map((note) => (
        <p key={note} className="small">
          {note}
        </p>
      ))}
      <dl className="facts">
        <dt>{words.figures.now}</dt>
        <dd>{sayFigure(unit, figures.value)}</dd>
        <dt>{words.figures.target}</dt>
        <dd>{sayTarget(unit, figures.target)}</dd>
        <dt>{words.figures.lastQuarter}</dt>
        <dd>{sayFigure(unit, figures.lastQuarter)}</dd>
        <dt>{words.figures.lastYear}</dt>
        <dd>{sayFigure(unit, figures.lastYear)}</dd>
      </dl>
      <Disclosure summary={words.chartValues(figures.series.length)}>
        <TableRegion name={words.chartValues(figures.series.length)}>
          <thead>
            <tr>
              <th scope="col">{words.period}</th>
              <th scope="col" className="number">
                {unit.label}
              </th>
            </tr>
          </thead>
          <tbody>
            {figures.series.toReversed().map((one) => (
              <tr key={one.period}>
                <th scope="row" className="whole">
                  {sayPeriod(one.period, frequency)}
                </th>
                <td className="number">{sayFigure(unit, one)}</td>
              </tr>
            ))}
          </tbody>
        </TableRegion>
      </Disclosure>
    </section>
  );
}
