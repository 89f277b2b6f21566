import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Sheet, SheetRow } from '../../../shared/model/sheet.ts';
import { common } from '../../../shared/words/screens/common.ts';
import { figures as words } from '../../../shared/words/screens/figures.ts';
import { Asked } from './Asked.tsx';
import { type Asking, type At, DoingProvider, useFigures } from './doing.ts';
import { Filter, type FilterName } from './Filter.tsx';
import { Grid } from './Grid.tsx';
import { nextTask } from './next-task.ts';
import { Central, Tools } from './Tools.tsx';

/** The grid with what can be done to it, and the dialogs that ask. */
export function Entering({ sheet, readOnly }: { sheet: Sheet; readOnly: boolean }) {
  const [, go] = useLocation();
  const [asking, ask] = useState<Asking | null>(null);
  const [said, say] = useState('');
  const at = useRef<At | null>(null);
  const doing = useFigures(sheet.quarter, {
    ask,
    say,
    enter: (where) => {
      at.current = where;
    },
  });
  const [filter, setFilter] = useState<{ name: FilterName; refs: ReadonlySet<string> }>({
    name: 'all',
    refs: new Set(),
  });
  // What is filled in stays in sight until the rows are chosen anew: nothing moves away under the hands.
  const rows = filter.name === 'all' ? sheet.rows : sheet.rows.filter(({ ref }) => filter.refs.has(ref));
  const own = sheet.rows.some(({ supplied }) => supplied === 'chair');
  const next = () => go(nextTask());
  return (
    <DoingProvider value={doing}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a chord that works in all that stands here */}
      <div
        className="stack"
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && asking === null) next();
        }}
      >
        {!readOnly && own && <Tools sheet={sheet} at={() => current(sheet, at.current)} />}
        {!readOnly && <Central sheet={sheet} />}
        <Filter chosen={filter.name} rows={sheet.rows} choose={(name, refs) => setFilter({ name, refs })} />
        <p role="status" className="unseen">
          {said}
        </p>
        {rows.length === 0 && filter.name !== 'all' ? (
          <p>{words.emptyFilter[filter.name]}</p>
        ) : (
          <Grid
            {...{ sheet, rows, readOnly }}
            paste={(text) => ask({ what: 'paste', text, at: current(sheet, at.current) })}
          />
        )}
        <div className="row figures-foot">
          {own && <p>{words.count(sheet.entered, sheet.of)}</p>}
          <Button onClick={next}>{readOnly ? common.continue : words.go}</Button>
        </div>
      </div>
      <Asked {...{ sheet, asking, readOnly }} close={() => ask(null)} />
    </DoingProvider>
  );
}

/** The cell that was looked at last, as it is now. */
function current({ rows }: Sheet, at: At | null): At | null {
  const row: SheetRow | undefined = rows.find(({ ref }) => ref === at?.row.ref);
  const cell = row?.cells.find(({ period }) => period === at?.cell.period);
  return at === null || row === undefined || cell === undefined ? null : { ...at, row, cell };
}
