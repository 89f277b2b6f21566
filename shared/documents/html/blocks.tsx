import { packHeadings } from '../../words/pack-document.ts';
import { RunChart } from '../chart/run-chart.tsx';
import type { Block } from '../paper.ts';
import { ChartKey } from './key.tsx';
import { Prose } from './prose.tsx';
import { StatusTag } from './status.tsx';
import { TableBlock } from './table.tsx';

/** One block of a section; `depth` is that of the section, for the headings in it. */
export function BlockView({ block, depth }: { readonly block: Block; readonly depth: number }) {
  switch (block.kind) {
    case 'words':
      return <Prose text={block.text} />;
    case 'headline':
      return <Prose text={block.text} className="headline" />;
    case 'note':
      return <Prose text={block.text} className="note" />;
    case 'heading':
      return depth === 1 ? <h3>{block.text}</h3> : <h4>{block.text}</h4>;
    case 'status':
      return (
        <p className="standing">
          <StatusTag status={block.status} /> {block.text}
        </p>
      );
    case 'statuses':
      return (
        <p className="statuses">
          {block.statuses.map((status) => (
            <StatusTag key={status.word} status={status} />
          ))}
        </p>
      );
    case 'list':
      return block.numbered ? <ol>{items(block.items)}</ol> : <ul>{items(block.items)}</ul>;
    case 'terms':
      return (
        <dl>
          {block.terms.map(({ term, text }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>
                <Prose text={text} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return <TableBlock table={block.table} />;
    case 'chart':
      return (
        <figure>
          <RunChart plot={block.plot} id={block.id} />
          <RunChart plot={block.plot} id={`${block.id}-small`} size="small" />
          <figcaption>
            <ChartKey plot={block.plot} />
            {block.plot.notes.map((text) => (
              <p key={text} className="note">
                {text}
              </p>
            ))}
          </figcaption>
          <details>
            <summary>{packHeadings.chartValues}</summary>
            <TableBlock table={block.values} />
          </details>
        </figure>
      );
  }
}

const items = (all: readonly string[]) =>
  all.map((text, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a static list never changes its order
    <li key={at}>
      <Prose text={text} />
    </li>
  ));
