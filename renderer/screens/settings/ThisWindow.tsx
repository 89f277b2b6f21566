import type { Preferences } from '../../../shared/contract/preferences.ts';
import { settings as words } from '../../../shared/words/screens/settings.ts';
import { useAsk } from '../../hooks.ts';
import { OneOf } from '../../parts/OneOf.tsx';
import { prefer, usePreferences } from '../../preferences.ts';

const sizes: readonly Preferences['textSize'][] = [100, 125, 150, 175, 200];
const waits: readonly Preferences['lockAfter'][] = [5, 15, 30, 60];

/** How the window looks and behaves on this computer, for whoever sits at it; nothing of a desk. */
export function ThisWindow() {
  const now = usePreferences();
  const about = useAsk('app.about', {});
  const marking = about.state === 'known' ? about.value.marking : undefined;
  return (
    <>
      <div className="settings">
        <OneOf
          label={words.textSize}
          value={now.textSize}
          choices={sizes.map((size) => [size, words.percent(size)])}
          choose={(textSize) => void prefer({ textSize })}
        />
        <OneOf
          label={words.contrast}
          value={now.contrast}
          choices={[
            ['standard', words.contrasts.standard],
            ['high', words.contrasts.high],
          ]}
          choose={(contrast) => void prefer({ contrast })}
        />
        <OneOf
          label={words.motion}
          value={now.motion}
          choices={[
            ['system', words.motions.system],
            ['reduced', words.motions.reduced],
          ]}
          choose={(motion) => void prefer({ motion })}
        />
        <OneOf
          label={words.charts}
          value={now.charts}
          choices={[
            ['full', words.chartKinds.full],
            ['plain', words.chartKinds.plain],
          ]}
          choose={(charts) => void prefer({ charts })}
        />
        <OneOf
          label={words.lockAfter}
          value={now.lockAfter}
          choices={waits.map((minutes) => [minutes, words.minutes(minutes)])}
          choose={(lockAfter) => void prefer({ lockAfter })}
        />
      </div>
      {marking !== undefined && <p>{words.marking(marking)}</p>}
    </>
  );
}
