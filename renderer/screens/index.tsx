import { Route, Switch } from 'wouter';
import { useDesk } from '../desk.tsx';
import { paths } from '../routes.ts';
import { ChairHome } from './home/ChairHome.tsx';
import { ReturnsBoard } from './home/ReturnsBoard.tsx';
import { NotHere } from './NotHere.tsx';
import { Safety } from './settings/Safety.tsx';
import { Settings } from './settings/Settings.tsx';

/** The screen that the address names. */
export function Screens() {
  const { about } = useDesk();
  return (
    <Switch>
      <Route path={paths.home} component={about.role === 'chair' ? ChairHome : ReturnsBoard} />
      <Route path={paths.settings} component={Settings} />
      <Route path={paths.safety} component={Safety} />
      <Route component={NotHere} />
    </Switch>
  );
}
