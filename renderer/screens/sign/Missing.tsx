import type { Obstacle } from '../../../shared/contract/exceptions.ts';
import { sign as words } from '../../../shared/words/screens/sign.ts';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { useLeaveFor } from '../../return-to.ts';
import { isBuilt, type Place, paths, pathTo } from '../../routes.ts';
import { here } from './here.ts';

const where: Record<Obstacle['code'], Place> = {
  'answer-missing': 'exceptions',
  'answer-carried': 'exceptions',
  'gap-unexplained': 'figures',
  'contribution-missing': 'contributions',
  'progress-missing': 'actions',
};

/** The screen on which an obstacle is mended. */
function mendedAt({ code, item }: Obstacle): string | undefined {
  if (where[code] === 'exceptions' && item !== null && isBuilt('chair', 'exception'))
    return pathTo('exception', item);
  return isBuilt('chair', where[code]) ? paths[where[code]] : undefined;
}

/** What stands in the way of signing, each with the way to mend it. */
export function Missing({ obstacles }: { obstacles: readonly Obstacle[] }) {
  const leave = useLeaveFor(here);
  return (
    <section className="missing stack" aria-labelledby="missing">
      <h2 id="missing">{words.missingTitle}</h2>
      <p>{words.missing(obstacles.length)}</p>
      <ul className="bullets">
        {obstacles.map((one) => {
          const path = mendedAt(one);
          return (
            <li key={one.message}>
              {one.message}{' '}
              {path !== undefined && (
                <LinkButton act={() => leave(path)}>
                  {words.fix[one.code]} <span className="unseen">{one.item}</span>
                </LinkButton>
              )}
            </li>
          );
        })}
      </ul>
      <p>{words.missingFirst}</p>
    </section>
  );
}
