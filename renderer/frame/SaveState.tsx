import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { common } from '../../shared/words/screens/common.ts';
import { frame } from '../../shared/words/screens/frame.ts';
import { hands } from '../../shared/words/screens/hands.ts';
import { sayWhen } from '../../shared/words/times.ts';
import { useDesk } from '../desk.tsx';
import { useAsk } from '../hooks.ts';
import { isBuilt, paths } from '../routes.ts';
import { useSaving } from '../saving.ts';

/** One of four: saved and when, saving, not saved and why, read-only and why. Said politely, never shouted. */
export function SaveState() {
  const { about } = useDesk();
  const saving = useSaving();
  const changes = useAsk('changes.list', { limit: 1 });
  const last = changes.state === 'known' ? (changes.value[0]?.at ?? about.createdAt) : about.createdAt;
  const words = frame.saving;
  const failed = saving.state === 'failed' ? saving : null;
  const said = (): string => {
    if (about.readOnly !== '') return words.readOnly(about.readOnly);
    switch (saving.state) {
      case 'saving':
        return words.saving;
      case 'failed':
        return words.failed(saving.fault.message);
      case 'saved':
        return words.saved(sayWhen(Math.max(saving.at, last), Date.now()));
      case 'still':
        return words.saved(sayWhen(last, Date.now()));
    }
  };
  const away = about.readOnly !== '';
  const look = failed === null ? '' : ' saving-failed';
  return (
    <div className={away ? 'saving saving-away' : `saving${look}`}>
      <span role="status">{said()}</span>
      {away && isBuilt(about.role, 'hands') && <Link href={paths.hands}>{hands.strip}</Link>}
      {failed !== null && (
        <Button size="compact-sm" variant="default" onClick={failed.again}>
          {common.tryAgain}
        </Button>
      )}
    </div>
  );
}
