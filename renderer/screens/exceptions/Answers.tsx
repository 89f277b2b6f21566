import { Button, Checkbox } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { OneException } from '../../../shared/contract/explaining.ts';
import { draftPlaces } from '../../../shared/rules/draft-places.ts';
import { explaining as words } from '../../../shared/words/screens/explaining.ts';
import { useKeys } from '../../frame/use-keys.ts';
import { useTell } from '../../hooks.ts';
import { allKept } from '../../leaving.ts';
import { ErrorSummary, type FieldError } from '../../parts/ErrorSummary.tsx';
import { FaultNote } from '../../parts/FaultNote.tsx';
import { OneOf } from '../../parts/OneOf.tsx';
import { Shape } from '../../parts/Shape.tsx';
import { paths, pathTo } from '../../routes.ts';
import { AskField } from './AskField.tsx';
import { fieldId } from './field-id.ts';
import { Prompt } from './Prompt.tsx';
import { When } from './When.tsx';

type Mark = 'complete' | 'later';

/** The prompts, each kept by itself as it is typed. What is required is asked for once the chair says it is complete. */
export function Answers({ one }: { one: OneException }) {
  const { quarter, which, class: as, after, last, continuing, answers, brief } = one;
  const answer = useTell('exceptions.answer');
  const draft = useTell('drafts.put');
  const [mark, setMark] = useState(one.mark);
  const [comparing, compare] = useState(false);
  const [tries, setTries] = useState(0);
  const [, go] = useLocation();
  const client = useQueryClient();
  const errors = tries > 0 ? missingIn(one) : [];
  const errorAt = (field: string) => errors.find((one) => one.field === fieldId(field))?.message;
  const place = draftPlaces.mark(quarter, which);

  const goOn = async (): Promise<void> => {
    await allKept(client);
    if (mark === 'complete') {
      const now = client.getQueryData<OneException>(['exceptions.one', { quarter, item: which }]) ?? one;
      setTries((before) => before + 1);
      if (missingIn(now).length > 0) return;
    }
    go(after === null ? paths.exceptions : pathTo('exception', after));
  };
  const choose = (next: Mark | ''): void => {
    if (next === '') return;
    setMark(next);
    void draft.tell({ place, text: next });
  };
  useKeys('Ctrl+Enter', () => void goOn());

  const shared = { one, comparing, errorAt };
  return (
    <section className="stack stack-wide" aria-label={words.form}>
      <ErrorSummary errors={errors} tries={tries} />
      {answer.fault !== null && <FaultNote fault={answer.fault} />}
      <p className="row-tight explaining-warning">
        <Shape name="triangle" />
        <strong>{words.warning}</strong>
      </p>
      {continuing !== null && last !== null && as === 'under' && (
        <Checkbox
          label={words.stillSo(last.quarter)}
          description={words.stillSoHint}
          checked={answers.stillSo}
          onChange={(event) =>
            void answer.tell({ quarter, item: which, answers: { stillSo: event.currentTarget.checked } })
          }
        />
      )}
      {last !== null && (
        <Checkbox
          label={words.compare}
          checked={comparing}
          onChange={(event) => compare(event.currentTarget.checked)}
        />
      )}
      <Prompt {...shared} field="what" optional={!brief} />
      <Prompt {...shared} field="why" optional={brief} />
      <Prompt {...shared} field="doing" optional={brief} />
      <Prompt {...shared} field="owner" optional />
      {as === 'under' && <When {...shared} />}
      <AskField {...shared} />
      <OneOf<Mark | ''> label={words.far} value={mark ?? ''} choices={words.marks} choose={choose} />
      <div>
        <Button onClick={() => void goOn()}>
          {after === null ? words.saveLast : words.saveNext}
          <kbd className="keys-hint">{words.keys}</kbd>
        </Button>
      </div>
    </section>
  );
}

/** What an explanation lacks that is said to be complete. */
function missingIn({ lacking, carried, class: as }: OneException): FieldError[] {
  const label = (field: string): string => {
    if (field === 'ask') return words.ask;
    return field === 'owner' ? words.owner.label : words.prompts[as][field as 'what'].label;
  };
  const waits = Object.keys(carried);
  return [
    ...lacking
      .filter((field) => !waits.includes(field))
      .map((field) => ({ field: fieldId(field), message: words.missing[field] })),
    ...waits.map((field) => ({ field: fieldId(field), message: words.missingCarried(label(field)) })),
  ];
}
