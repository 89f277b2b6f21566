import type { IndicatorComment } from '../../../shared/contract/indicator.ts';
import { sayQuarter } from '../../../shared/words/periods.ts';
import { indicatorWords as words } from '../../../shared/words/screens/indicator.ts';

/** All that was said of the indicator at this desk, quarter by quarter, the newest first. */
export function Comments({ comments }: { comments: readonly IndicatorComment[] }) {
  const quarters = [...new Set(comments.map(({ quarter }) => quarter))];
  return (
    <section className="stack">
      <h2>{words.comments}</h2>
      {quarters.length === 0 && <p className="muted">{words.noComments}</p>}
      {quarters.map((quarter) => (
        <div key={quarter} className="stack said-in">
          <h3>{sayQuarter(quarter)}</h3>
          {comments
            .filter((one) => one.quarter === quarter)
            .map(({ title, lines }) => (
              <div key={`${title} ${lines[0]?.text}`}>
                <p>
                  <strong>{title}</strong>
                </p>
                <dl className="facts">
                  {lines.flatMap(({ term, text }) => [
                    <dt key={term}>{term}</dt>,
                    <dd key={`${term} text`} className="as-typed">
                      {text}
                    </dd>,
                  ])}
                </dl>
              </div>
            ))}
        </div>
      ))}
    </section>
  );
}
