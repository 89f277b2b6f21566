import { Button } from '@mantine/core';
import { sayDay } from '../../shared/words/periods.ts';
import { begin } from '../../shared/words/screens/begin.ts';
import { start } from '../../shared/words/screens/start.ts';
import { useAsk } from '../hooks.ts';
import { useShell } from '../shell.ts';
import { Known } from './Known.tsx';
import './sheet.css';

const print = (): void => window.print();

/** The sheet of paper that carries a recovery code, as it is printed. */
export function Sheet({ code }: { code: string }) {
  const about = useAsk('workspace.about', {});
  useShell('menu', ({ command }) => {
    if (command === 'print') print();
  });
  return (
    <section className="sheet stack" aria-label={begin.sheetHead}>
      <h2>{begin.sheetHead}</h2>
      <Known of={about}>
        {({ role, body, subGroup, sample, today }) => (
          <dl className="facts">
            <dt>{begin.sheetDesk}</dt>
            <dd>
              {start.desk(
                role === 'chair'
                  ? { role, body, sample, subGroup: subGroup?.name ?? null }
                  : { role, body, sample, subGroup: null },
              )}
            </dd>
            <dt>{begin.sheetBody}</dt>
            <dd>{body}</dd>
            <dt>{begin.sheetMade}</dt>
            <dd>{sayDay(today)}</dd>
            <dt>{begin.sheetCode}</dt>
            <dd className="code">{code}</dd>
          </dl>
        )}
      </Known>
      <ul className="bullets">
        {begin.sheetHow.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className="not-printed">
        <Button variant="default" onClick={print}>
          {begin.sheetPrint}
        </Button>
      </div>
    </section>
  );
}
