import { Button } from '@mantine/core';
import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import type { IndicatorPage } from '../../../shared/contract/indicator.ts';
import type { Ref } from '../../../shared/model/ids.ts';
import { indicatorWords as words } from '../../../shared/words/screens/indicator.ts';
import { useDesk } from '../../desk.tsx';
import { useOneOfARow } from '../../frame/neighbours.ts';
import { useAsk } from '../../hooks.ts';
import { Known } from '../../parts/Known.tsx';
import { Page } from '../../parts/Page.tsx';
import { Shape } from '../../parts/Shape.tsx';
import { Tag } from '../../parts/Tag.tsx';
import { isBuilt, pathTo } from '../../routes.ts';
import { useWhere } from '../../where.ts';
import { Chart } from './Chart.tsx';
import { Comments } from './Comments.tsx';
import { Facts } from './Facts.tsx';
import { History } from './History.tsx';
import type { Preview } from './preview.ts';
import { Rebases } from './Rebases.tsx';
import { Values } from './Values.tsx';
import './indicator.css';

/** One measure, understood: what it says in words, its chart, what it is, and what was said of it. */
export function Indicator() {
  const { ref = '' } = useParams();
  const { quarter } = useDesk();
  const page = useAsk('indicator.page', { ref: ref as Ref, quarter });
  return <Known of={page}>{(one) => <Shown key={`${one.indicator.ref} ${quarter}`} page={one} />}</Known>;
}

function Shown({ page }: { page: IndicatorPage }) {
  const { indicator, previous, next } = page;
  const [, go] = useLocation();
  const [preview, setPreview] = useState<Preview | null>(null);
  useOneOfARow({
    ...words.row,
    step: (by) => {
      const one = by === 1 ? next : previous;
      if (one !== null) go(pathTo('indicator', one.ref));
    },
  });
  return (
    <Page title={`${indicator.ref} ${indicator.title}`} where={useWhere()} lead={page.headline}>
      <Standing page={page} />
      <Chart page={page} preview={preview} />
      <Values page={page} />
      <Facts page={page} />
      <History page={page} />
      <Rebases page={page} show={setPreview} />
      <Comments comments={page.comments} />
    </Page>
  );
}

/** Whether it is an exception and why, and the ways on from here. */
function Standing({ page }: { page: IndicatorPage }) {
  const { indicator, number, of, lead, state, class: as, reasons, previous, next } = page;
  const [, go] = useLocation();
  const explain = state === 'exception' && page.own && isBuilt('chair', 'exception');
  const toNext = next !== null && (
    <Button variant={explain ? 'default' : 'filled'} onClick={() => go(pathTo('indicator', next.ref))}>
      {words.next(next.ref)}
    </Button>
  );
  return (
    <section className="stack" aria-label={words.place(number, of, lead)}>
      <p className="muted">{words.place(number, of, lead)}</p>
      {indicator.retired !== null && <p>{words.retired(indicator.retired.on, indicator.retired.reason)}</p>}
      {as !== null && (
        <div>
          <Tag colour={as === 'under' ? 'red' : 'blue'}>
            <Shape name={as === 'under' ? 'diamond' : 'tick'} />
            {words.class[as]}
          </Tag>
        </div>
      )}
      {reasons.length > 0 && (
        <div className="stack reasons">
          <h2>{state === 'exception' ? words.reasons : words.watched}</h2>
          <ul className="bullets">
            {reasons.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="row">
        {explain && <Button onClick={() => go(pathTo('exception', indicator.ref))}>{words.explain}</Button>}
        {toNext}
        {previous !== null && (
          <Button variant="default" onClick={() => go(pathTo('indicator', previous.ref))}>
            {words.previous(previous.ref)}
          </Button>
        )}
      </div>
    </section>
  );
}
