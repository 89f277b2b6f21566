import type { TaskName } from '../shared/model/status.ts';
import { frame } from '../shared/words/screens/frame.ts';

export type Role = 'chair' | 'secretariat';

/** Every address of an open workspace. What follows a colon is filled in by `pathTo`. */
export const paths = {
  home: '/',
  figures: '/figures',
  import: '/figures/import',
  indicator: '/indicators/:ref',
  actions: '/actions',
  exceptions: '/exceptions',
  exception: '/exceptions/:ref',
  contributions: '/contributions',
  requests: '/requests',
  stories: '/stories',
  sign: '/sign',
  receipt: '/returns/:docId',
  board: '/from-the-board',
  brief: '/brief',
  history: '/history',
  /** Two returns by their ids, the earlier first, with a full stop between. */
  compare: '/history/compare/:pair',
  hands: '/hands',
  hand: '/hands/:task',
  changes: '/changes',
  safety: '/safety',
  settings: '/settings',
} as const;
export type Place = keyof typeof paths;

/**
 * The places of each desk that have a screen. Screens are added here, each on its own line, and in
 * screens/index.tsx; a place that is not here is offered nowhere.
 */
const built = {
  chair: {
    home: true,
    figures: true,
    actions: true,
    brief: true,
    exceptions: true,
    exception: true,
    contributions: true,
    requests: true,
    stories: true,
    board: true,
    hands: true,
    hand: true,
    sign: true,
    receipt: true,
    history: true,
    compare: true,
    changes: true,
    indicator: true,
    import: true,
    safety: true,
    settings: true,
  },
  secretariat: {
    home: true,
    changes: true,
    safety: true,
    settings: true,
  },
} as const satisfies Record<Role, Partial<Record<Place, true>>>;
export type PlaceOf<R extends Role> = keyof (typeof built)[R];

export const isBuilt = (role: Role, place: Place): boolean => Object.hasOwn(built[role], place);

/** The address of one thing: `pathTo('indicator', 'CT-I03')`. */
export const pathTo = (place: Place, which: string): string =>
  paths[place].replace(/:\w+/, encodeURIComponent(which));

const { nav } = frame;

/** What the navigation offers, in groups and in its order. */
const offered: Record<Role, readonly (readonly (readonly [Place, string])[])[]> = {
  chair: [
    [
      ['home', nav.due],
      ['figures', nav.figures],
      ['actions', nav.actions],
      ['exceptions', nav.exceptions],
      ['contributions', nav.contributions],
      ['requests', nav.requests],
      ['stories', nav.stories],
      ['sign', nav.sign],
    ],
    [
      ['board', nav.fromBoard],
      ['brief', nav.brief],
      ['history', nav.history],
    ],
    [
      ['hands', nav.hands],
      ['changes', nav.changes],
      ['safety', nav.safety],
      ['settings', nav.settings],
    ],
  ],
  secretariat: [
    [['home', nav.board]],
    [
      ['hands', nav.hands],
      ['changes', nav.changes],
      ['safety', nav.safety],
      ['settings', nav.settings],
    ],
  ],
};

export type Way = { readonly path: string; readonly label: string };

/** The groups of the navigation, with what has a screen alone. */
export const navigation = (role: Role): readonly (readonly Way[])[] =>
  offered[role]
    .map((group) =>
      group
        .filter(([place]) => isBuilt(role, place))
        .map(([place, label]) => ({ path: paths[place], label })),
    )
    .filter((group) => group.length > 0);

/** Where a chair does a task; one without a screen is shown and leads nowhere. */
export const taskPath = (task: TaskName): string | undefined =>
  isBuilt('chair', task) ? paths[task] : undefined;
