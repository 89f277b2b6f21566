import { Link, useLocation } from 'wouter';
import { sign } from '../../shared/words/screens/sign.ts';
import { useDesk } from '../desk.tsx';
import { useAsk } from '../hooks.ts';
import { paths, pathTo } from '../routes.ts';

import './signed-note.css';

/** The screens on which something is said of a quarter. */
const entered: readonly string[] = [
  paths.actions,
  paths.exceptions,
  paths.contributions,
  paths.requests,
  paths.stories,
  paths.figures,
];

/** Above a screen on which a signed quarter would be changed: that it is locked, and how it is opened again. */
export function SignedNote() {
  const { about, quarter } = useDesk();
  const [path] = useLocation();
  const shown = about.role === 'chair' && entered.some((one) => path === one || path.startsWith(`${one}/`));
  const lock = useAsk('returns.lock', { quarter }, { when: shown });
  if (!shown || lock.state !== 'known' || lock.value === null) return null;
  const { reference, docId } = lock.value;
  return (
    <div className="inset signed-note">
      <p>
        <strong>{sign.lockedTitle(reference)}.</strong>{' '}
        {path.startsWith(paths.figures) ? sign.lockedFigures : sign.lockedText}{' '}
        <Link href={pathTo('receipt', docId)}>{sign.openSigned}</Link>
      </p>
    </div>
  );
}
