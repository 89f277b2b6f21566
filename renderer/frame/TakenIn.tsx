import { useLocation } from 'wouter';
import type { ImportOutcome } from '../../shared/contract/files.ts';
import { takeIn } from '../../shared/words/screens/take-in.ts';
import { useDesk } from '../desk.tsx';
import { LinkButton } from '../parts/LinkButton.tsx';
import { isBuilt, type Place, paths, pathTo } from '../routes.ts';

type SaidProps = {
  readonly name: string;
  readonly message: string;
  readonly next?: string | undefined;
  readonly more?: readonly string[];
};

/** What became of one file or document, in a sentence, and what to do next. */
export const Said = ({ name, message, next, more = [] }: SaidProps) => (
  <div className="said">
    <h3>{name}</h3>
    <p>{message}</p>
    {more.map((line) => (
      <p key={line}>{line}</p>
    ))}
    {next !== undefined && <p className="muted">{next}</p>}
  </div>
);

/** One document that was taken in or not, told apart by what it is, with the way on. */
export function TakenIn({ one, close }: { one: ImportOutcome; close(): void }) {
  const { about } = useDesk();
  const [, go] = useLocation();
  const { name, kind, message, next, warnings } = one;
  const way = about.role === 'chair' ? onward(one) : undefined;
  const follow = (path: string): void => {
    close();
    go(path);
  };
  return (
    <>
      <Said
        name={takeIn.named(takeIn.kinds[kind ?? ''], name)}
        message={message}
        next={next}
        more={warnings}
      />
      {way !== undefined && (
        <p>
          <LinkButton act={() => follow(way.path)}>{takeIn.onward[way.to]}</LinkButton>
        </p>
      )}
    </>
  );
}

type Way = { readonly to: keyof typeof takeIn.onward; readonly path: string };

/** Where somebody goes on from a document. */
function onward({ about, kind, code }: ImportOutcome): Way | undefined {
  if (about !== undefined) return { to: 'return', path: pathTo('receipt', about) };
  if (code === 'signer.unknown') return built('keys', 'safety');
  if (kind === 'handover') return built('hands', 'hands');
  if (code === 'file.unrecognised') return built('import', 'import');
  if (code !== undefined) return undefined;
  if (kind === 'decisions') return built('board', 'board');
  return kind === 'plan' ? built('due', 'home') : undefined;
}

const built = (to: Way['to'], place: Place): Way | undefined =>
  isBuilt('chair', place) ? { to, path: paths[place] } : undefined;
