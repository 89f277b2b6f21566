import type { Preferences } from '../../../shared/contract/preferences.ts';
import { common } from '../../../shared/words/screens/common.ts';
import { settings as words } from '../../../shared/words/screens/settings.ts';
import { useDesk } from '../../desk.tsx';
import { OneOf } from '../../parts/OneOf.tsx';
import { Page } from '../../parts/Page.tsx';
import { toast } from '../../parts/toasts.ts';
import { WhoForm } from '../../parts/WhoForm.tsx';
import { prefer, usePreferences } from '../../preferences.ts';
import { useWhere } from '../../where.ts';

const sizes: readonly Preferences['textSize'][] = [100, 125, 150, 175, 200];
const waits: readonly Preferences['lockAfter'][] = [5, 15, 30, 60];

/** How the window looks and behaves here, and who sits at this desk. */
export function Settings() {
  const { about } = useDesk();
  const now = usePreferences();
  return (
    <Page title={words.title} where={useWhere()} lead={words.lead}>
      <section className="stack">
        <h2>{words.looks}</h2>
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
      </section>
      <section className="stack">
        <h2>{words.person}</h2>
        <p>{words.personText}</p>
        <WhoForm user={about.user} label={common.save} done={() => toast(words.personKept)} />
      </section>
    </Page>
  );
}
