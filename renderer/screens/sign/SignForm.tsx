import { Button, Checkbox, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import type { ReturnPreview } from '../../../shared/contract/own-returns.ts';
import { sayDay } from '../../../shared/words/periods.ts';
import { sign as words } from '../../../shared/words/screens/sign.ts';
import { useKeys } from '../../frame/use-keys.ts';
import { ErrorSummary } from '../../parts/ErrorSummary.tsx';
import { Facts } from '../../parts/Facts.tsx';
import { FaultNote } from '../../parts/FaultNote.tsx';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { OneOf } from '../../parts/OneOf.tsx';
import { SecretField } from '../../parts/SecretField.tsx';
import { TextArea } from '../../parts/TextArea.tsx';
import { Warning } from '../../parts/Warning.tsx';
import { useLeaveFor } from '../../return-to.ts';
import { paths } from '../../routes.ts';
import { here } from './here.ts';
import { fields, type Signing, useSigning } from './use-signing.ts';

/** The signing: what is declared, by whom, under which marking; then the passphrase. */
export function SignForm({ now }: { now: ReturnPreview }) {
  const signing = useSigning(now);
  const { errors, tries, telling, submit, fault, passphrase, errorAt } = signing;
  useKeys('Ctrl+Enter', () => void submit());
  const sent = (event: FormEvent): void => {
    event.preventDefault();
    void submit();
  };
  return (
    <form className="stack sign-form" onSubmit={sent} noValidate>
      <h2>{words.signTitle}</h2>
      <ErrorSummary errors={errors} tries={tries} />
      {fault !== null && <FaultNote fault={fault} />}
      <Again now={now} signing={signing} />
      <MarkingChoice now={now} signing={signing} />
      <Declaration now={now} signing={signing} />
      <Behalf signing={signing} />
      <Warning word={words.warningWord}>{words.warning(now.version)}</Warning>
      <div id={fields.passphrase}>
        <SecretField
          label={words.passphrase}
          hint={words.passphraseHint}
          value={passphrase.value}
          change={passphrase.set}
          fault={errorAt(fields.passphrase) ?? passphrase.wrong}
        />
      </div>
      <div>
        <Button type="submit" disabled={telling}>
          {telling ? words.signing : words.submit(now.quarter)}
        </Button>
      </div>
    </form>
  );
}

type Props = { readonly now: ReturnPreview; readonly signing: Signing };

function Again({ now: { replaces }, signing: { why, errorAt } }: Props) {
  if (replaces === null) return null;
  return (
    <TextArea
      id={fields.again}
      label={words.again(replaces.reference)}
      hint={words.againHint}
      value={why.value}
      change={why.set}
      error={errorAt(fields.again)}
      guide={40}
    />
  );
}

function MarkingChoice({ now, signing: { marking, lower, errorAt } }: Props) {
  const { code, because } = now.marking;
  return (
    <div id={fields.marking} className="stack">
      <OneOf<string>
        label={words.marking}
        value={marking.value}
        choices={now.markings.map((one) => [one.code, [one.code, one.handling].filter(Boolean).join('. ')])}
        choose={marking.set}
      />
      <p className="small muted">{words.markingHint(code, because)}</p>
      {marking.isLower && (
        <Checkbox
          id={fields.lower}
          label={words.markingLower(code)}
          checked={lower.value}
          onChange={(event) => lower.set(event.currentTarget.checked)}
          error={errorAt(fields.lower)}
        />
      )}
    </div>
  );
}

function Declaration({ now: { declaration, signer, today }, signing: { nil, errorAt } }: Props) {
  const leave = useLeaveFor(here);
  return (
    <div className="stack">
      <h3>{words.declaration}</h3>
      <p>{declaration}</p>
      {nil.asked && (
        <Checkbox
          id={fields.nil}
          label={words.nil}
          checked={nil.value}
          onChange={(event) => nil.set(event.currentTarget.checked)}
          error={errorAt(fields.nil)}
        />
      )}
      <Facts
        facts={[
          { term: words.name, text: signer.name },
          { term: words.role, text: signer.title },
          { term: words.date, text: sayDay(today) },
        ]}
      />
      <p>
        <LinkButton act={() => leave(paths.settings)}>{words.changeName}</LinkButton>
      </p>
    </div>
  );
}

function Behalf({ signing: { behalf, errorAt } }: Pick<Props, 'signing'>) {
  return (
    <div className="stack">
      <Checkbox
        label={words.onBehalf}
        checked={behalf.value}
        onChange={(event) => behalf.set(event.currentTarget.checked)}
      />
      {behalf.value && (
        <TextInput
          id={fields.behalf}
          className="field-column"
          label={words.onBehalfName}
          value={behalf.chair}
          onChange={(event) => behalf.setChair(event.currentTarget.value)}
          error={errorAt(fields.behalf)}
        />
      )}
    </div>
  );
}
