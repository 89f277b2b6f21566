import { Button } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Sheet } from '../../../shared/model/sheet.ts';
import { common } from '../../../shared/words/screens/common.ts';
import { figures as words } from '../../../shared/words/screens/figures.ts';
import { useDesk } from '../../desk.tsx';
import { useAsk } from '../../hooks.ts';
import { Known } from '../../parts/Known.tsx';
import { Page } from '../../parts/Page.tsx';
import { useWhere } from '../../where.ts';
import { Entering } from './Entering.tsx';
import { nextTask } from './next-task.ts';

/** The figures of a quarter: entered by the chair, or supplied and looked at. */
export function Figures() {
  const { quarter } = useDesk();
  const asked = useAsk('figures.sheet', { quarter });
  const lead =
    asked.state === 'known' && asked.value.of > 0 && asked.value.readOnly === '' && !asked.value.signed
      ? words.lead
      : undefined;
  return (
    <Page title={words.title} where={useWhere()} {...(lead !== undefined && { lead })}>
      <Known of={asked}>{(sheet) => <Sheets key={quarter} sheet={sheet} />}</Known>
    </Page>
  );
}

function Sheets({ sheet }: { sheet: Sheet }) {
  // A signed return stays as it is whatever is put right here; why, stands above the screen.
  const [again, setAgain] = useState(false);
  const [, go] = useLocation();
  const readOnly = sheet.readOnly !== '' || (sheet.signed && !again);
  if (sheet.rows.length === 0)
    return (
      <section className="stack">
        <p>{words.nothing}</p>
        <div>
          <Button onClick={() => go(nextTask())}>{common.continue}</Button>
        </div>
      </section>
    );
  const isOwn = sheet.rows.some(({ supplied }) => supplied === 'chair');
  return (
    <>
      {sheet.readOnly !== '' && <p className="notice">{sheet.readOnly}</p>}
      {sheet.readOnly === '' && readOnly && (
        <div>
          <Button variant="default" onClick={() => setAgain(true)}>
            {words.change}
          </Button>
        </div>
      )}
      {!isOwn && (
        <section className="stack">
          <h2>{words.none}</h2>
          <p>{words.noneText}</p>
        </section>
      )}
      <Entering sheet={sheet} readOnly={readOnly} />
    </>
  );
}
