import { Checkbox } from '@mantine/core';
import type { AskedOf, RequestForm } from '../../../shared/contract/requests.ts';
import type { Quarter } from '../../../shared/model/period.ts';
import { answerFaults } from '../../../shared/rules/contribution-check.ts';
import { draftPlaces } from '../../../shared/rules/draft-places.ts';
import { requests as words } from '../../../shared/words/screens/requests.ts';
import { useTell } from '../../hooks.ts';
import { useKeptForm } from '../../kept-form.ts';
import { FaultNote } from '../../parts/FaultNote.tsx';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { TextArea } from '../../parts/TextArea.tsx';

/** The answer, kept as it is typed; without words there is none. */
export function Answer({ quarter, one }: { quarter: Quarter; one: AskedOf }) {
  const { ref, said } = one;
  const put = useTell('requests.put');
  const back = useTell('requests.take-back');
  const draft = useTell('drafts.put');
  const place = draftPlaces.form('request', quarter, ref);
  const keep = async (form: RequestForm) => {
    if (form.text.trim() !== '') return put.tell({ quarter, request: ref, ...form });
    const taken = said === null ? { ok: true } : await back.tell({ quarter, request: ref });
    return taken.ok ? draft.tell({ place, text: form.complete ? JSON.stringify(form) : null }) : taken;
  };
  const { form, change, flush } = useKeptForm<RequestForm>(one.form, keep);
  const [lacks] = answerFaults(form);
  const state = (): string => {
    if (lacks !== undefined) return words.states.lacking;
    if (said === null) return words.states.none;
    return said.complete ? words.states.full : words.states.part;
  };
  const takeBack = (): void => {
    change({ text: '', complete: false });
    flush();
  };
  const fault = put.fault ?? back.fault;
  return (
    <div className="stack">
      {fault !== null && <FaultNote fault={fault} />}
      <TextArea
        id={`request-${ref}-text`}
        label={words.answer}
        hint={words.hint}
        error={lacks?.message}
        value={form.text}
        change={(text) => change({ text })}
        left={flush}
      />
      <Checkbox
        label={words.complete}
        checked={form.complete}
        onChange={(event) => change({ complete: event.currentTarget.checked })}
        onBlur={flush}
      />
      <div className="row">
        <span role="status" className="muted">
          {state()}
        </span>
        {said !== null && <LinkButton act={takeBack}>{words.takeBack}</LinkButton>}
      </div>
    </div>
  );
}
