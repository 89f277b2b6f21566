import type { Day } from '../../shared/model/period.ts';
import { londonDay } from '../../shared/rules/london-day.ts';
import { isOldVersion } from '../../shared/rules/version-age.ts';
import { oldVersion } from '../../shared/words/version-age.ts';
import { useAsk } from '../hooks.ts';

type Props = {
  /** The day that this version came out; an unpacked app has none. */
  readonly releasedOn: Day | undefined;
  readonly today: Day;
};

/** Says of a version that came out more than a year ago that it should be replaced. Nothing asks a network. */
export function OldVersion({ releasedOn, today }: Props) {
  if (releasedOn === undefined || !isOldVersion(releasedOn, today)) return null;
  const { message, next } = oldVersion(releasedOn);
  return (
    <p>
      <strong>{message}</strong> {next}
    </p>
  );
}

/** The same of the version that is running. */
export function OldVersionHere() {
  const about = useAsk('app.about', {});
  if (about.state !== 'known') return null;
  return <OldVersion releasedOn={about.value.releasedOn} today={londonDay(Date.now())} />;
}
