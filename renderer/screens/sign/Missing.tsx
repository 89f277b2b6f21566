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

/** As many of one kind are each said by themselves; more become one line. */
const eachSaid = 3;

/** What is missing in one line: one thing, or many of a kind, and the screen on which it is mended. */
type Line = {
  readonly message: string;
  readonly fix: string;
  readonly of: string;
  readonly path: string | undefined;
};

function linesOf(obstacles: readonly Obstacle[]): Line[] {
  const kinds = [...new Set(obstacles.map(({ code }) => code))];
  return kinds.flatMap((code) => {
    const alike = obstacles.filter((one) => one.code === code);
    return alike.length > eachSaid ? [manyIn(code, alike)] : alike.map(oneIn);
  });
}

function oneIn({ code, item, message }: Obstacle): Line {
  const single = where[code] === 'exceptions' && item !== null && isBuilt('chair', 'exception');
  const path = single ? pathTo('exception', item) : screenFor(code);
  return { message, fix: words.fix[code], of: item ?? '', path };
}

function manyIn(code: Obstacle['code'], alike: readonly Obstacle[]): Line {
  const refs = alike.flatMap(({ item }) => item ?? []);
  return { message: words.many[code](refs), fix: words.fixMany[code], of: '', path: screenFor(code) };
}

const screenFor = (code: Obstacle['code']): string | undefined =>
  isBuilt('chair', where[code]) ? paths[where[code]] : undefined;

/** What stands in the way of signing, each with the way to mend it. */
export function Missing({ obstacles }: { obstacles: readonly Obstacle[] }) {
  const leave = useLeaveFor(here);
  return (
    <section className="missing stack" aria-labelledby="missing">
      <h2 id="missing">{words.missingTitle}</h2>
      <p>{words.missing(obstacles.length)}</p>
      <ul className="bullets">
        {linesOf(obstacles).map(({ message, fix, of, path }) => (
          <li key={message}>
            {message}{' '}
            {path !== undefined && (
              <LinkButton act={() => leave(path)}>
                {fix}
                {of !== '' && <span className="unseen"> {of}</span>}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
      <p>{words.missingFirst}</p>
    </section>
  );
}
