import { type Stretch, wordDifference } from '../../shared/rules/word-difference.ts';
import { difference } from '../../shared/words/screens/difference.ts';
import './word-difference.css';

type Props = {
  readonly before: string;
  readonly after: string;
};

/** What changed from one text to another: said in words at the place, underlined or struck through as well. */
export function WordDifference({ before, after }: Props) {
  const stretches = wordDifference(before, after);
  if (stretches.every(({ kind }) => kind === 'same')) return <p className="muted">{difference.same}</p>;
  return (
    <p className="word-difference">
      {stretches.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no name but their place
        <Words key={at} stretch={one} />
      ))}
    </p>
  );
}

function Words({ stretch: { kind, text } }: { stretch: Stretch }) {
  if (kind === 'same') return text;
  const label = <span className="word-difference-label">{difference[kind]} </span>;
  return kind === 'added' ? (
    <>
      <ins>
        {label}
        {text.trimEnd()}
      </ins>{' '}
    </>
  ) : (
    <>
      <del>
        {label}
        {text.trimEnd()}
      </del>{' '}
    </>
  );
}
