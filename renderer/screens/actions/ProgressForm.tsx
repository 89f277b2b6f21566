import { Button, Checkbox } from '@mantine/core';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { ActionOnSheet } from '../../../shared/contract/actions.ts';
import type { Quarter } from '../../../shared/model/period.ts';
import type { ProgressForm as Form, Standing } from '../../../shared/model/progress-form.ts';
import { draftPlaces } from '../../../shared/rules/draft-places.ts';
import { faultsIn, warningsIn } from '../../../shared/rules/progress-check.ts';
import { progressOf } from '../../../shared/rules/progress-form.ts';
import { actions as words } from '../../../shared/words/screens/actions.ts';
import { useDesk } from '../../desk.tsx';
import { useTell } from '../../hooks.ts';
import { useKeptForm } from '../../kept-form.ts';
import { DateField } from '../../parts/DateField.tsx';
import { ErrorSummary } from '../../parts/ErrorSummary.tsx';
import { FaultNote } from '../../parts/FaultNote.tsx';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { Shape } from '../../parts/Shape.tsx';
import { TextArea } from '../../parts/TextArea.tsx';
import { useSavingForm } from '../../saving-form.ts';
import { MilestoneFields } from './MilestoneFields.tsx';
import { MovedFields } from './MovedFields.tsx';
import { Standings } from './Standings.tsx';

type Props = {
  readonly quarter: Quarter;
  readonly one: ActionOnSheet;
  /** Chosen by the button that opened the form. */
  readonly preset: Standing | null;
  readonly last: boolean;
  saved(): void;
  close(): void;
};

/** All that can be said of an action. What is whole is an entry at once; what lacks something is kept as typed. */
export function ProgressForm({ quarter, one, preset, last, saved, close }: Props) {
  const { about } = useDesk();
  const { action } = one;
  const { ref } = action;
  const put = useTell('actions.put');
  const draft = useTell('drafts.put');
  const place = draftPlaces.form('action', quarter, ref);
  const wrong = (form: Form) => faultsIn(action, form, about.today);
  const discarded = useRef(false);
  const keep = async (form: Form) => {
    if (discarded.current) return { ok: true };
    const progress = wrong(form).length === 0 ? progressOf(ref, quarter, form) : null;
    return progress === null ? draft.tell({ place, text: JSON.stringify(form) }) : put.tell(progress);
  };
  const { form, change } = useKeptForm<Form>(one.form, keep);
  const preselect = useEffectEvent(() => {
    if (preset !== null && form.standing !== preset) change({ standing: preset });
  });
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    preselect();
    const chosen = body.current?.querySelector<HTMLElement>('input:checked');
    (chosen ?? body.current?.querySelector<HTMLElement>('input'))?.focus();
  }, []);

  const discard = async (): Promise<void> => {
    discarded.current = true;
    await draft.tell({ place, text: null });
    close();
  };
  const save = async (): Promise<void> => {
    const progress = progressOf(ref, quarter, form);
    const reply = progress && (await put.tell(progress));
    if (reply?.ok) saved();
  };
  const { goOn, field, tries, errorAt, errors } = useSavingForm({
    ...{ faults: wrong(form), about: ref, within: body, save },
  });

  return (
    <section ref={body} className="stack action-form" aria-label={words.formTitle(ref)}>
      <ErrorSummary errors={errors} tries={tries} />
      {put.fault !== null && <FaultNote fault={put.fault} />}
      <Standings
        id={field('standing')}
        chosen={form.standing}
        error={errorAt('standing')}
        choose={(standing) => change({ standing })}
      />
      {warningsIn(action, form, quarter).map((line) => (
        <p key={line} className="row-tight looks-odd" role="status">
          <Shape name="triangle" />
          {line}
        </p>
      ))}
      {form.standing === 'complete' ? (
        <DateField
          id={field('completedOn')}
          label={words.completedDay}
          error={errorAt('completedOn')}
          value={form.completedOn}
          change={(completedOn) => change({ completedOn })}
        />
      ) : (
        <>
          <Checkbox
            label={words.begun}
            checked={!form.begun}
            onChange={(event) => change({ begun: !event.currentTarget.checked })}
          />
          <Checkbox
            label={words.moveDue(action.due)}
            checked={form.moved}
            onChange={(event) => change({ moved: event.currentTarget.checked })}
          />
          <MovedFields at={form} {...{ field, errorAt, change }} />
        </>
      )}
      {action.milestones.map((milestone) => (
        <MilestoneFields key={milestone.ref} {...{ milestone, form, field, errorAt, change }} />
      ))}
      <TextArea
        id={field('text')}
        label={words.text}
        hint={words.textHint}
        guide={60}
        error={errorAt('text')}
        value={form.text}
        change={(text) => change({ text })}
      />
      <div className="row">
        <Button onClick={goOn}>
          {last ? words.saveLast : words.save}
          <kbd className="keys-hint">{words.keys}</kbd>
        </Button>
        <LinkButton act={close}>{words.closeForm}</LinkButton>
        {one.unfinished && <LinkButton act={() => void discard()}>{words.discard}</LinkButton>}
      </div>
    </section>
  );
}
