import { Button, Radio } from '@mantine/core';
import { useRef } from 'react';
import type { AskedFor, ContributionForm } from '../../../shared/contract/contributions.ts';
import type { Quarter } from '../../../shared/model/period.ts';
import { viewFaults } from '../../../shared/rules/contribution-check.ts';
import { draftPlaces } from '../../../shared/rules/draft-places.ts';
import { contributions as words } from '../../../shared/words/screens/contributions.ts';
import { useTell } from '../../hooks.ts';
import { useKeptForm } from '../../kept-form.ts';
import { ErrorSummary } from '../../parts/ErrorSummary.tsx';
import { FaultNote } from '../../parts/FaultNote.tsx';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { Shape } from '../../parts/Shape.tsx';
import { StatusTag } from '../../parts/StatusTag.tsx';
import { TextArea } from '../../parts/TextArea.tsx';
import { useSavingForm } from '../../saving-form.ts';
import { statusOf } from './View.tsx';

type Props = { readonly quarter: Quarter; readonly one: AskedFor; saved(): void };

const blank: ContributionForm = { view: null, text: '' };
const views = ['on-track', 'at-risk', 'off-track'] as const;

/** The view and the words. What is whole counts at once; what lacks something is kept as typed. */
export function ContributionFields({ quarter, one, saved }: Props) {
  const { priority, said, unfinished } = one;
  const { ref } = priority;
  const put = useTell('contributions.put');
  const draft = useTell('drafts.put');
  const back = useTell('contributions.take-back');
  const place = draftPlaces.form('contribution', quarter, ref);
  const give = (form: ContributionForm) => put.tell({ quarter, priority: ref, ...form });
  const keep = (form: ContributionForm) => {
    if (viewFaults(form).length === 0) return give(form);
    const typed = form.view !== null || form.text !== '';
    return draft.tell({ place, text: typed ? JSON.stringify(form) : null });
  };
  const { form, change, flush } = useKeptForm<ContributionForm>(one.form, keep);
  const body = useRef<HTMLElement>(null);
  const saySo = async (told: ContributionForm): Promise<void> => {
    const reply = await give(told);
    if (reply.ok) saved();
  };
  const { goOn, field, tries, errorAt, errors } = useSavingForm({
    ...{ faults: viewFaults(form), about: ref, within: body, save: () => saySo(form) },
  });
  // What was typed goes first, so that nothing of it comes after and takes the place of what is said now.
  const sayNothing = (): void => {
    change(blank);
    void saySo(blank);
  };
  const takeBack = (): void => {
    change(blank);
    void back.tell({ quarter, priority: ref });
  };
  const nothing = said !== null && said.view === null && said.text === '';
  const fault = put.fault ?? back.fault;
  return (
    <section ref={body} className="stack" aria-label={words.now}>
      <ErrorSummary errors={errors} tries={tries} />
      {fault !== null && <FaultNote fault={fault} />}
      {nothing && !unfinished && (
        <p className="row-tight">
          <Shape name="tick" />
          <strong>{words.nothingToAdd}</strong>
        </p>
      )}
      <Radio.Group
        id={field('view')}
        label={words.view}
        error={errorAt('view')}
        value={form.view ?? ''}
        onChange={(view) => change({ view: view as ContributionForm['view'] })}
      >
        <div className="one-of-choices">
          {views.map((view) => (
            <Radio key={view} value={view} label={<StatusTag status={statusOf[view]} />} />
          ))}
        </div>
      </Radio.Group>
      <TextArea
        id={field('text')}
        label={words.text}
        hint={words.textHint}
        guide={60}
        error={errorAt('text')}
        value={form.text}
        change={(text) => change({ text })}
        left={flush}
      />
      {unfinished && <p className="small">{words.unfinished}</p>}
      <div className="row">
        <Button onClick={goOn}>
          {words.save}
          <kbd className="keys-hint">{words.keys}</kbd>
        </Button>
        {!nothing && (
          <Button variant="default" onClick={sayNothing}>
            {words.nothing}
          </Button>
        )}
        {said !== null && <LinkButton act={takeBack}>{words.takeBack}</LinkButton>}
        {said === null && unfinished && <LinkButton act={() => change(blank)}>{words.discard}</LinkButton>}
      </div>
    </section>
  );
}
