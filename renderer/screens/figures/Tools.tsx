import { Button } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Fault } from '../../../shared/contract/faults.ts';
import type { Sheet, SheetRow } from '../../../shared/model/sheet.ts';
import { changes } from '../../../shared/words/screens/changes.ts';
import { figures as words } from '../../../shared/words/screens/figures.ts';
import { useTell } from '../../hooks.ts';
import { FaultNote } from '../../parts/FaultNote.tsx';
import { Toolbar } from '../../parts/Toolbar.tsx';
import { isBuilt, paths } from '../../routes.ts';
import { useNextSteps, useTurn } from '../../undo.ts';
import { type At, useDoing } from './doing.ts';

/** What is done to many cells at once, or for one. `at`: the cell that was looked at last. */
export function Tools({ sheet, at }: { sheet: Sheet; at(): At | null }) {
  const doing = useDoing();
  const [, go] = useLocation();
  const [said, say] = useState('');
  const [fault, setFault] = useState<Fault | null>(null);
  const { undo } = useNextSteps();
  const turn = useTurn((_, refused) => setFault(refused));
  const open = sheet.rows.filter((row) => row.open);

  const copy = () => {
    const where = at();
    if (where === null) return say(words.noCell);
    const { row, cell } = where;
    const { before } = cell;
    const name = `${cell.name}, ${row.ref}`;
    if (before === null) return say(words.nothingBefore(name));
    const parts = before.numerator !== null && before.denominator !== null;
    if (row.partsNeeded && !parts) return say(words.nothingBefore(name));
    const { numerator, denominator, value } = before;
    const figure = parts
      ? { value: null, numerator, denominator }
      : { value, numerator: null, denominator: null };
    void doing.put('copied', [{ indicator: row.ref, period: cell.period, figure }]);
    say(words.copied(name, before.name));
  };
  const noFigure = () => {
    const ref = at()?.row.ref;
    doing.ask({
      what: 'no-figure',
      refs: open.filter((row) => row.ref === ref).map((row) => row.ref),
      period: null,
      why: '',
    });
  };
  return (
    <>
      <Toolbar label={words.tools}>
        <Button variant="default" onClick={() => doing.ask({ what: 'paste', text: '', at: at() })}>
          {words.paste}
        </Button>
        {isBuilt('chair', 'import') && (
          <Button variant="default" onClick={() => go(paths.import)}>
            {words.import}
          </Button>
        )}
        <Button variant="default" onClick={copy}>
          {words.copy}
        </Button>
        <Button variant="default" onClick={noFigure}>
          {words.noData}
        </Button>
        <Button
          variant="default"
          onClick={() => {
            setFault(null);
            void turn('undo');
          }}
        >
          {changes.undo(undo)}
        </Button>
      </Toolbar>
      {said !== '' && <p role="status">{said}</p>}
      {fault !== null && <FaultNote fault={fault} />}
    </>
  );
}

/** One answer for all that was supplied centrally, and one for all that was not. */
export function Central({ sheet }: { sheet: Sheet }) {
  const doing = useDoing();
  const respond = useTell('figures.respond');
  const central = sheet.rows.filter(({ supplied }) => supplied === 'centrally');
  const unseen = central.flatMap(unseenOf);
  const missing = central.filter((row) => row.open).map(({ ref }) => ref);
  if (unseen.length < 2 && missing.length === 0) return null;
  return (
    <Toolbar label={words.centrally}>
      <span>{words.centrally}:</span>
      {unseen.length > 1 && (
        <Button
          variant="default"
          onClick={() => void respond.tell({ of: unseen, response: 'confirmed', why: '' })}
        >
          {words.confirmAll(unseen.length)}
        </Button>
      )}
      {missing.length > 0 && (
        <Button
          variant="default"
          onClick={() =>
            doing.ask({ what: 'no-figure', refs: missing, period: null, why: words.noFigure.notSupplied })
          }
        >
          {words.notSupplied(missing.length)}
        </Button>
      )}
    </Toolbar>
  );
}

const unseenOf = ({ ref, cells }: SheetRow) =>
  cells
    .filter(({ supplied }) => supplied?.response === 'unseen')
    .map(({ period }) => ({ indicator: ref, period }));
