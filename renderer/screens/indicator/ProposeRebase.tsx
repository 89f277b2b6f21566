import { Button, NativeSelect } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { IndicatorPage, RebaseProposal } from '../../../shared/contract/indicator.ts';
import type { Period } from '../../../shared/model/period.ts';
import { draftPlaces } from '../../../shared/rules/draft-places.ts';
import { sayPeriod } from '../../../shared/words/periods.ts';
import { common } from '../../../shared/words/screens/common.ts';
import { indicatorWords as words } from '../../../shared/words/screens/indicator.ts';
import { useDesk } from '../../desk.tsx';
import { useAsk, useTell } from '../../hooks.ts';
import { ErrorSummary } from '../../parts/ErrorSummary.tsx';
import { FaultNote } from '../../parts/FaultNote.tsx';
import { Known } from '../../parts/Known.tsx';
import { TextArea } from '../../parts/TextArea.tsx';
import { useTyped } from '../../typed.ts';
import type { Preview } from './preview.ts';

type Props = {
  readonly page: IndicatorPage;
  readonly current: RebaseProposal | undefined;
  show(preview: Preview | null): void;
  close(): void;
};

/** From when and why; what is typed is kept before it is a proposal. */
export function ProposeRebase(props: Props) {
  const { quarter } = useDesk();
  const place = draftPlaces.rebase(quarter, props.page.indicator.ref);
  const drafts = useAsk('drafts.list', { under: place });
  return <Known of={drafts}>{(kept) => <Form {...props} place={place} draft={kept[place]} />}</Known>;
}

type FormProps = Props & { readonly place: string; readonly draft: string | undefined };

function Form({ page, current, show, close, place, draft }: FormProps) {
  const { indicator, values } = page;
  const { quarter } = useDesk();
  const put = useTell('drafts.put');
  const { tell, telling, fault } = useTell('indicator.propose-rebase');
  const [from, setFrom] = useState<Period | null>(current?.from ?? null);
  const [tries, setTries] = useState(0);
  const why = useTyped({
    stored: draft ?? current?.why ?? '',
    keep: (text) => put.tell({ place, text: text === '' ? null : text }),
  });
  const errors = [
    ...(from === null ? [{ field: 'rebase-from', message: words.fromMissing }] : []),
    ...(why.text.trim() === '' ? [{ field: 'rebase-why', message: words.whyMissing }] : []),
  ];
  const at = (field: string) =>
    tries === 0 ? undefined : errors.find((one) => one.field === field)?.message;
  const choose = (period: Period | null): void => {
    setFrom(period);
    show(period === null ? null : { from: period, why: why.text });
  };
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTries(tries + 1);
    if (from === null || errors.length > 0) return;
    const reply = await tell({ ref: indicator.ref, quarter, from, why: why.text.trim() });
    if (!reply.ok) return;
    why.flush();
    await put.tell({ place, text: null });
    close();
  };
  return (
    <form className="stack proposing" onSubmit={(event) => void keep(event)} noValidate>
      <ErrorSummary errors={errors} tries={tries} />
      {fault !== null && <FaultNote fault={fault} />}
      <p>{words.proposeRule}</p>
      <NativeSelect
        id="rebase-from"
        className="field-column"
        label={words.proposeFrom}
        description={words.proposeFromHint}
        error={at('rebase-from')}
        aria-invalid={at('rebase-from') !== undefined}
        value={from ?? ''}
        onChange={(event) => choose((event.currentTarget.value || null) as Period | null)}
        data={[
          { value: '', label: words.choosePeriod },
          // The oldest has nothing before it to be told apart from.
          ...values.slice(0, -1).map(({ period }) => ({
            value: period,
            label: sayPeriod(period, indicator.frequency),
          })),
        ]}
      />
      <TextArea
        id="rebase-why"
        label={words.proposeWhy}
        hint={words.proposeWhyHint}
        error={at('rebase-why')}
        guide={40}
        value={why.text}
        change={why.setText}
        left={why.flush}
      />
      <div className="row">
        <Button type="submit" variant="default" disabled={telling}>
          {words.keep}
        </Button>
        <Button variant="subtle" onClick={close}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
