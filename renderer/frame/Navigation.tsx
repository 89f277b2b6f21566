import { Link, useLocation } from 'wouter';
import { frame } from '../../shared/words/screens/frame.ts';
import { deskName, useDesk } from '../desk.tsx';
import { navigation } from '../routes.ts';

/** Where one can go. On a narrow window it is a menu that the bar's button opens. */
export function Navigation({ open, chosen }: { open: boolean; chosen(): void }) {
  const desk = useDesk();
  const [path] = useLocation();
  const { name, title } = desk.about.user;
  return (
    <nav
      id="navigation"
      className="nav"
      data-region
      data-open={open}
      tabIndex={-1}
      aria-label={frame.regions.nav}
    >
      <div className="nav-inside">
        <p className="nav-desk">
          <strong>{deskName(desk)}</strong>
          <span className="muted small">{frame.nav.whose(desk.about.role)}</span>
          <span className="muted small">
            {name}, {title}
          </span>
        </p>
        {navigation(desk.about.role).map((group) => (
          <ul key={group[0]?.path}>
            {group.map(({ path: to, label }) => (
              <li key={to}>
                <Link
                  href={to}
                  className="nav-link ring-inside"
                  aria-current={current(to, path)}
                  onClick={chosen}
                >
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        ))}
      </div>
    </nav>
  );
}

/** The page itself, or what stands under it: the import of figures is among the figures. */
function current(to: string, path: string): 'page' | 'true' | undefined {
  if (to === path) return 'page';
  return path.startsWith(`${to}/`) ? 'true' : undefined;
}
