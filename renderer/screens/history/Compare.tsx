import { useState } from 'react';
import { Link, useParams } from 'wouter';
import type { ComparedReturns } from '../../../shared/contract/own-returns.ts';
import { history as words } from '../../../shared/words/screens/history.ts';
import { useAsk } from '../../hooks.ts';
import { Heads } from '../../parts/Heads.tsx';
import { Known } from '../../parts/Known.tsx';
import { OneOf } from '../../parts/OneOf.tsx';
import { Page } from '../../parts/Page.tsx';
import { TableRegion } from '../../parts/TableRegion.tsx';
import { WordDifference } from '../../parts/WordDifference.tsx';
import { paths, pathTo } from '../../routes.ts';
import { useWhere } from '../../where.ts';
import { readPair } from './pair.ts';
import './history.css';

/** Two returns, the earlier beside the later: how items stood, and what was said. */
export function Compare() {
  const { pair = '' } = useParams<{ pair: string }>();
  const compared = useAsk('returns.compare', readPair(pair));
  return (
    <Page title={words.compareTitle} where={useWhere()}>
      <Known of={compared}>{(both) => <Both both={both} />}</Known>
    </Page>
  );
}

function Both({ both }: { both: ComparedReturns }) {
  const { earlier, later, items, texts, same } = both;
  const different = texts.filter(({ before, after }) => before !== after).length;
  const changed = items.filter(({ before, after }) => before !== after).length;
  return (
    <>
      <div className="stack">
        <p className="lead">{words.compareLead(earlier.reference, later.reference)}</p>
        <p>{changed + different === 0 ? words.noDifference : words.counts(changed, different)}</p>
        <p className="row">
          {[earlier, later].map(({ docId, reference }) => (
            <Link key={docId} href={pathTo('receipt', docId)}>
              {words.open(reference)}
            </Link>
          ))}
          <Link href={paths.history}>{words.back}</Link>
        </p>
      </div>
      <Items both={both} />
      <p className="muted">{words.same(same)}</p>
      <Texts both={both} />
    </>
  );
}

const Items = ({ both: { earlier, later, items } }: { both: ComparedReturns }) => (
  <TableRegion name={words.items}>
    <Heads of={[words.itemHeads.item, earlier.reference, later.reference, words.itemHeads.change]} />
    <tbody>
      {items.map(({ ref, title, before, after, change }) => (
        <tr key={ref}>
          <th scope="row">
            {ref} {title}
          </th>
          <td>{before}</td>
          <td>{after}</td>
          <td>{change}</td>
        </tr>
      ))}
    </tbody>
  </TableRegion>
);

type View = keyof typeof words.views;

function Texts({ both: { earlier, later, texts } }: { both: ComparedReturns }) {
  const [view, setView] = useState<View>('merged');
  return (
    <section className="stack">
      <h2>{words.texts}</h2>
      {texts.length === 0 ? (
        <p>{words.noTexts}</p>
      ) : (
        <OneOf<View>
          label={words.view}
          value={view}
          choices={[
            ['merged', words.views.merged],
            ['beside', words.views.beside],
          ]}
          choose={setView}
        />
      )}
      {texts.map((one) => (
        <article key={`${one.ref} ${one.title} ${one.term}`} className="compared stack">
          <h3>
            {one.ref} {one.title}: {one.term}
          </h3>
          {view === 'merged' ? (
            <WordDifference before={one.before} after={one.after} />
          ) : (
            <div className="beside">
              <Side name={earlier.reference} text={one.before} />
              <Side name={later.reference} text={one.after} />
            </div>
          )}
        </article>
      ))}
    </section>
  );
}

const Side = ({ name, text }: { name: string; text: string }) => (
  <div>
    <h4 className="small muted">{name}</h4>
    <p className="as-typed">{text === '' ? words.nothing : text}</p>
  </div>
);
