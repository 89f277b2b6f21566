import { exemptWords, sectionTitles } from '../../words/pack-document.ts';
import { eachSection, type Paper, type Section } from '../paper.ts';
import { BlockView } from './blocks.tsx';
import { pageOf } from './page-margins.ts';
import { Prose } from './prose.tsx';

/**
 * A paper as one HTML file that needs nothing else: its style is in it, and there is no script. Printed by
 * Chromium 131 or later, every page carries the marking at its top and foot.
 */
export const PaperPage = ({ paper, css }: { readonly paper: Paper; readonly css: string }) => (
  <html lang="en-GB">
    <head>
      <meta charSet="utf-8" />
      <title>{paper.title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta httpEquiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
      <style>{css}</style>
    </head>
    <body>
      <Marking paper={paper} />
      <main>
        <CoverPage paper={paper} />
        {paper.opening.map((one) => (
          <SectionView key={one.id} section={one} depth={1} />
        ))}
        <Contents paper={paper} />
        {paper.sections.map((one) => (
          <SectionView key={one.id} section={one} depth={1} />
        ))}
      </main>
      <Marking paper={paper} />
    </body>
  </html>
);

/** On screen at the top and the foot of the document; on paper the margins of each page carry it. */
const Marking = ({ paper }: { readonly paper: Paper }) => <p className="marking">{paper.marking.code}</p>;

const CoverPage = ({ paper: { cover } }: { readonly paper: Paper }) => (
  <header className="cover">
    <p className="body">{cover.body}</p>
    <h1>{cover.title}</h1>
    <p className="subtitle">{cover.subtitle}</p>
    {cover.warnings.map((text) => (
      <p key={text} className="warning">
        {text}
      </p>
    ))}
    <dl>
      {cover.terms.map(({ term, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <Prose text={text} />
          </dd>
        </div>
      ))}
    </dl>
  </header>
);

/** Page numbers are filled in when the paper is printed: nobody knows them before. */
const Contents = ({ paper }: { readonly paper: Paper }) => (
  <nav className="contents" aria-labelledby="contents">
    <h2 id="contents">{sectionTitles.contents}</h2>
    <ol>
      {eachSection(paper.sections)
        .filter(({ depth, section }) => depth === 1 || (depth === 2 && !section.exempt))
        .map(({ section, depth }) => (
          <li key={section.id} className={`depth-${depth}`}>
            <a href={`#${section.id}`}>{section.title}</a>
            <span className="page" data-page-of={section.id} />
          </li>
        ))}
    </ol>
  </nav>
);

function SectionView({ section, depth }: { readonly section: Section; readonly depth: number }) {
  const { id, title, wide, newPage, exempt, blocks, sections } = section;
  const classes = [wide ? 'wide' : '', newPage ? 'new' : '', exempt ? 'exempt' : '', pageOf(section)];
  return (
    <section className={classes.filter((one) => one !== '').join(' ')} aria-labelledby={id}>
      <Heading depth={depth} id={id} title={title} />
      {exempt && depth === 1 && <p className="warning">{exemptWords.mark}</p>}
      {blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a static document never changes its order
        <BlockView key={at} block={block} depth={depth} />
      ))}
      {sections.map((one) => (
        <SectionView key={one.id} section={one} depth={depth + 1} />
      ))}
    </section>
  );
}

function Heading({ depth, id, title }: { depth: number; id: string; title: string }) {
  if (depth === 1) return <h2 id={id}>{title}</h2>;
  return depth === 2 ? <h3 id={id}>{title}</h3> : <h4 id={id}>{title}</h4>;
}
