import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import type { WindowOutput } from '../../../shared/contract/window.ts';
import { importWords } from '../../../shared/words/screens/import.ts';
import { Page } from '../../parts/Page.tsx';
import { isBuilt, paths } from '../../routes.ts';
import { useWhere } from '../../where.ts';

const words = importWords.done;

type Props = { readonly file: string; readonly result: WindowOutput<'import.take'>; again(): void };

/** What was entered, and how to take it back. */
export function Imported({ file, result, again }: Props) {
  const [, go] = useLocation();
  const figures = isBuilt('chair', 'figures');
  return (
    <Page key="done" title={words.title} where={useWhere()} lead={words.lead(result.taken, file)}>
      <div className="stack">
        <p>{words.undo(result.step)}</p>
        <p>{words.remembered}</p>
        <div className="row">
          {figures && <Button onClick={() => go(paths.figures)}>{words.figures}</Button>}
          <Button variant={figures ? 'default' : 'filled'} onClick={again}>
            {words.again}
          </Button>
        </div>
      </div>
    </Page>
  );
}
