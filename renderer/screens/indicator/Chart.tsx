import type { IndicatorPage } from '../../../shared/contract/indicator.ts';
import { plotOf } from '../../../shared/documents/chart/plot.ts';
import { sayPeriod } from '../../../shared/words/periods.ts';
import { indicatorWords as words } from '../../../shared/words/screens/indicator.ts';
import { ChartFigure } from '../../parts/ChartFigure.tsx';
import { AssuranceIcon, VariationIcon } from './icons.tsx';
import type { Preview } from './preview.ts';

/** The run chart, the very one that the Board's pack draws, and what it says in words. */
export function Chart({ page, preview }: { page: IndicatorPage; preview: Preview | null }) {
  const { indicator, figures, ruleSet, chart, gaps, values } = page;
  const plot = plotOf({ item: indicator, indicator: cardWith(page, preview), figures }, ruleSet);
  if (plot.points.length === 0)
    return (
      <section className="stack">
        <h2>{words.chart}</h2>
        <p>{words.noChart}</p>
      </section>
    );
  return (
    <section className="stack">
      <h2>{words.chart}</h2>
      <dl className="says">
        <div>
          <dt>{words.variation}</dt>
          <dd>
            <VariationIcon variation={chart.variation} heading={chart.heading} />
            {chart.variationText}
          </dd>
        </div>
        <div>
          <dt>{words.assurance}</dt>
          <dd>
            <AssuranceIcon assurance={chart.assurance} />
            {chart.assuranceText}
          </dd>
        </div>
      </dl>
      {preview !== null && (
        <p className="preview" role="status">
          {words.preview(sayPeriod(preview.from, indicator.frequency))}
        </p>
      )}
      <ChartFigure plot={plot} />
      {[chart.limitsText, ...plot.notes.slice(1)].map((note) => (
        <p key={note}>{note}</p>
      ))}
      {values.length > figures.series.length && (
        <p className="muted">{words.window(figures.series.length)}</p>
      )}
      <Gaps gaps={gaps} page={page} />
    </section>
  );
}

/** A fresh start that is only proposed is drawn, and judges nothing: the words are the core's. */
const cardWith = ({ card, indicator }: IndicatorPage, preview: Preview | null): IndicatorPage['card'] =>
  preview === null
    ? card
    : {
        ...card,
        rebases: [
          ...card.rebases,
          { from: preview.from, reason: preview.why, by: indicator.lead, on: '1970-01-01' as never },
        ],
      };

function Gaps({ gaps, page }: { gaps: IndicatorPage['gaps']; page: IndicatorPage }) {
  if (gaps.length === 0) return null;
  return (
    <div className="stack">
      <h3>{words.gaps}</h3>
      <ul className="bullets">
        {gaps.map(({ period, why }) => (
          <li key={period}>{words.gap(sayPeriod(period, page.indicator.frequency), why)}</li>
        ))}
      </ul>
    </div>
  );
}
