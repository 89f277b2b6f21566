import { Link } from 'wouter';
import { closed as words } from '../../shared/words/screens/closed.ts';
import type { Closed } from '../closed.ts';
import { isBuilt, pathTo } from '../routes.ts';
import './closed-note.css';

/** Says why a quarter can be read only, and leads to where that is changed. */
export function ClosedNote({ closed }: { closed: Closed }) {
  if (closed === null) return null;
  const { why, by } = closed;
  return (
    <p className="closed-note">
      <strong>{words.title}.</strong> {why}{' '}
      {by !== null && isBuilt('chair', 'receipt') && <Link href={pathTo('receipt', by)}>{words.revise}</Link>}
    </p>
  );
}
