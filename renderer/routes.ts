import type { TaskName } from '../shared/model/status.ts';
import { frame } from '../shared/words/screens/frame.ts';

export type Role = 'chair' | 'secretariat';

/** Every address of an open workspace. Screens are added here and in screens/index.tsx. */
export const paths = {
  home: '/',
  settings: '/settings',
  safety: '/safety',
} as const;
export type Path = (typeof paths)[keyof typeof paths];

/** What the navigation offers, in its order. */
export const navigation: Record<Role, readonly { path: Path; label: string }[]> = {
  chair: [
    { path: paths.home, label: frame.nav.due },
    { path: paths.safety, label: frame.nav.safety },
    { path: paths.settings, label: frame.nav.settings },
  ],
  secretariat: [
    { path: paths.home, label: frame.nav.board },
    { path: paths.safety, label: frame.nav.safety },
    { path: paths.settings, label: frame.nav.settings },
  ],
};

/** Where each task of a chair is done; a task without a screen is shown and leads nowhere. */
export const taskPaths: Partial<Record<TaskName, Path>> = {};
