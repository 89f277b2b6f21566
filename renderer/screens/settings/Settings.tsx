import { common } from '../../../shared/words/screens/common.ts';
import { settings as words } from '../../../shared/words/screens/settings.ts';
import { useDesk } from '../../desk.tsx';
import { OldVersionHere } from '../../parts/OldVersion.tsx';
import { Page } from '../../parts/Page.tsx';
import { toast } from '../../parts/toasts.ts';
import { WhoForm } from '../../parts/WhoForm.tsx';
import { useWhere } from '../../where.ts';
import { ThisWindow } from './ThisWindow.tsx';

/** How the window looks and behaves here, and who sits at this desk. */
export function Settings() {
  const { about } = useDesk();
  return (
    <Page title={words.title} where={useWhere()} lead={words.lead}>
      <OldVersionHere />
      <section className="stack">
        <h2>{words.looks}</h2>
        <ThisWindow />
      </section>
      <section className="stack">
        <h2>{words.person}</h2>
        <p>{words.personText}</p>
        <WhoForm user={about.user} label={common.save} done={() => toast(words.personKept)} />
      </section>
    </Page>
  );
}
