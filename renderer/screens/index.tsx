import type { ComponentType } from 'react';
import { Route, Switch } from 'wouter';
import { useDesk } from '../desk.tsx';
import { SignedNote } from '../parts/SignedNote.tsx';
import { WayBack } from '../parts/WayBack.tsx';
import { type Place, type PlaceOf, paths, type Role } from '../routes.ts';
import { Actions } from './actions/Actions.tsx';
import { FromTheBoard } from './board/FromTheBoard.tsx';
import { Brief } from './brief/Brief.tsx';
import { Changes } from './changes/Changes.tsx';
import { Contributions } from './contributions/Contributions.tsx';
import { Exceptions } from './exceptions/Exceptions.tsx';
import { OneException } from './exceptions/OneException.tsx';
import { Figures } from './figures/Figures.tsx';
import { Hands } from './hands/Hands.tsx';
import { Task as HandsTask } from './hands/Task.tsx';
import { Compare } from './history/Compare.tsx';
import { History } from './history/History.tsx';
import { ChairHome } from './home/ChairHome.tsx';
import { ReturnsBoard } from './home/ReturnsBoard.tsx';
import { Import } from './import/Import.tsx';
import { Indicator } from './indicator/Indicator.tsx';
import { NotHere } from './NotHere.tsx';
import { Requests } from './requests/Requests.tsx';
import { Receipt } from './returns/Receipt.tsx';
import { Safety } from './settings/Safety.tsx';
import { Settings } from './settings/Settings.tsx';
import { Sign } from './sign/Sign.tsx';
import { Stories } from './stories/Stories.tsx';

/** Each reads what its address carries by `useParams`. */
const screens: { readonly [R in Role]: Record<PlaceOf<R>, ComponentType> } = {
  chair: {
    home: ChairHome,
    figures: Figures,
    actions: Actions,
    brief: Brief,
    exceptions: Exceptions,
    exception: OneException,
    contributions: Contributions,
    requests: Requests,
    stories: Stories,
    board: FromTheBoard,
    hands: Hands,
    hand: HandsTask,
    sign: Sign,
    receipt: Receipt,
    history: History,
    compare: Compare,
    changes: Changes,
    indicator: Indicator,
    import: Import,
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
    <>
      <WayBack />
      <SignedNote />
      <Switch>
        {own.map(([place, screen]) => (
          <Route key={place} path={paths[place]} component={screen} />
        ))}
        <Route component={NotHere} />
      </Switch>
    </>
  );
}
