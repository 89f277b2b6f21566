import { give } from '../../../shared/words/screens/hand-over.ts';

/** What comes of an order, said before its button. */
export const Happens = ({ lines }: { lines: readonly string[] }) => (
  <section className="stack">
    <h2>{give.happens}</h2>
    <ul className="bullets stack-tight">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </section>
);
