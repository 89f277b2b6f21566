import { explaining as words } from '../../../shared/words/screens/explaining.ts';
import { WordDifference } from '../../parts/WordDifference.tsx';

/** What changed in an answer since last time. */
export const Since = ({ before, after }: { before: string; after: string }) => (
  <div className="explaining-since stack-tight">
    <p className="small muted">{words.compared}</p>
    <WordDifference before={before} after={after} />
  </div>
);
