import { Button } from '@mantine/core';
import { common } from '../../shared/words/screens/common.ts';
import { frame } from '../../shared/words/screens/frame.ts';
import { useDesk } from '../desk.tsx';
import { useAsk } from '../hooks.ts';
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
        return words.saved(clock(Math.max(saving.at, last)));
      case 'still':
        return words.saved(clock(last));
    }
  };
  return (
    <div className={failed === null ? 'saving' : 'saving saving-failed'}>
      <span role="status">{said()}</span>
      {failed !== null && (
        <Button size="compact-sm" variant="default" onClick={failed.again}>
          {common.tryAgain}
        </Button>
      )}
    </div>
  );
}

const time = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeStyle: 'short' });
const dayAndTime = new Intl.DateTimeFormat('en-GB', {
  ...{ timeZone: 'Europe/London', day: 'numeric', month: 'long', year: 'numeric' },
  ...{ hour: '2-digit', minute: '2-digit' },
});

/** `14:02`, or with its day where that is not today. */
const clock = (at: number): string =>
  Date.now() - at < 12 * 3_600_000 ? time.format(at) : dayAndTime.format(at).replace(' at', ',');
