import type { Hands } from '../../../shared/contract/hands.ts';
import { request } from '../../../shared/words/screens/keys-and-passphrases.ts';

/** The eight words of our own key, to be read out. */
export const OwnWords = ({ own }: Pick<Hands, 'own'>) => (
  <div className="own-words stack-tight">
    <ol aria-label={request.words}>
      {own.words.split(' ').map((word, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a word may come twice, and they never change places
        <li key={at}>{word}</li>
      ))}
    </ol>
    <p className="small muted">
      {request.digits}: {own.digits}
    </p>
  </div>
);
