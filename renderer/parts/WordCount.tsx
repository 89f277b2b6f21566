import { useEffect, useState } from 'react';
import { countWords } from '../../shared/rules/word-count.ts';
import { form } from '../../shared/words/screens/form.ts';

/** Below a box: how much is written, once three quarters of the guide are (GOV.UK, "Character count"). */
export function WordCount({ text, guide }: { text: string; guide: number }) {
  const count = countWords(text);
  const said = count >= 0.75 * guide ? form.words(count, guide) : '';
  const heard = useSettled(said);
  return (
    <div className="small muted">
      <span aria-hidden="true">{said}</span>
      <span className="unseen" role="status">
        {heard}
      </span>
    </div>
  );
}

/** What stands still for a second, so that a screen reader does not count along with every word. */
function useSettled(said: string): string {
  const [settled, settle] = useState(said);
  useEffect(() => {
    const timer = setTimeout(() => settle(said), 1000);
    return () => clearTimeout(timer);
  }, [said]);
  return settled;
}
