import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useClosing } from './closing.ts';
import { AtDesk } from './desk.tsx';
import { Frame } from './frame/Frame.tsx';
import { forgetRecent } from './frame/recent.ts';
import { useAsk } from './hooks.ts';
import { useOpenedFiles } from './opened-files.ts';
import { Known } from './parts/Known.tsx';
import { paths } from './routes.ts';
import { forgetSaving } from './saving.ts';
import { Entry } from './screens/entry/Entry.tsx';
import { Screens } from './screens/index.tsx';

/** Shows the way in, or the workspace that is open. */
export function Doorway() {
  const entry = useAsk('entry.about', {});
  // A workspace that is being begun is open already; its recovery code is shown before its screens are.
  const [held, hold] = useState(false);
  const opened = useOpenedFiles();
  useClosing();
  useForgetting(entry.state === 'known' && entry.value.open === null);
  return (
    <Known of={entry}>
      {(about) =>
        about.open === null || held ? (
          <Entry about={about} opened={opened} hold={hold} />
        ) : (
          <AtDesk key={about.open}>
            <Frame opened={opened}>
              <Screens />
            </Frame>
          </AtDesk>
        )
      }
    </Known>
  );
}

/** What is kept of the answers when a workspace is locked: only what says nothing of its work. */
const harmless = ['entry.about', 'app.about'];

function useForgetting(locked: boolean): void {
  const client = useQueryClient();
  const [, go] = useLocation();
  useEffect(() => {
    if (!locked) return;
    client.removeQueries({ predicate: ({ queryKey: [name] }) => !harmless.includes(String(name)) });
    forgetSaving();
    forgetRecent();
    go(paths.home, { replace: true });
  }, [locked, client, go]);
}
