import type { ComponentType } from 'react';
import { Route, Switch } from 'wouter';
import { useDesk } from '../desk.tsx';
import { type Place, type PlaceOf, paths, type Role } from '../routes.ts';
import { Actions } from './actions/Actions.tsx';
import { Changes } from './changes/Changes.tsx';
import { Hands } from './hands/Hands.tsx';
import { Task as HandsTask } from './hands/Task.tsx';
import { ChairHome } from './home/ChairHome.tsx';
import { ReturnsBoard } from './home/ReturnsBoard.tsx';
import { Indicator } from './indicator/Indicator.tsx';
import { NotHere } from './NotHere.tsx';
import { Safety } from './settings/Safety.tsx';
import { Settings } from './settings/Settings.tsx';

/** Each reads what its address carries by `useParams`. */
const screens: { readonly [R in Role]: Record<PlaceOf<R>, ComponentType> } = {
  chair: {
    home: ChairHome,
    actions: Actions,
    hands: Hands,
    hand: HandsTask,
    changes: Changes,
    indicator: Indicator,
    safety: Safety,
    settings: Settings,
  },
  secretariat: {
    home: ReturnsBoard,
    changes: Changes,
    safety: Safety,
    settings: Settings,
  },
};

/** The screen that the address names. */
export function Screens() {
  const { about } = useDesk();
  const own = Object.entries(screens[about.role]) as [Place, ComponentType][];
  return (
    <Switch>
      {own.map(([place, screen]) => (
        <Route key={place} path={paths[place]} component={screen} />
      ))}
      <Route component={NotHere} />
    </Switch>
  );
}
