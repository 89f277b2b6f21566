import type { Told as ToldThing } from '../../shared/model/told.ts';
import { Facts } from './Facts.tsx';
import { Tag } from './Tag.tsx';
import './told.css';

/** What a return says of one thing, in the words that travel. */
export function Told({ of: { ref, title, tag, lines, said } }: { of: ToldThing }) {
  return (
    <article className="told stack">
      <h3>
        {ref !== '' && <span className="told-ref">{ref} </span>}
        {title}
      </h3>
      <div>
        <Tag colour="grey">{tag}</Tag>
      </div>
      {lines.map((line) => (
        <p key={line} className="as-typed">
          {line}
        </p>
      ))}
      {said.length > 0 && <Facts facts={said} />}
    </article>
  );
}
