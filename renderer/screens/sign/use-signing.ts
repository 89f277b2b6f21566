import { useState } from 'react';
import { useLocation } from 'wouter';
import type { ReturnPreview } from '../../../shared/contract/own-returns.ts';
import { sign as words } from '../../../shared/words/screens/sign.ts';
import { useTell } from '../../hooks.ts';
import type { FieldError } from '../../parts/ErrorSummary.tsx';
import { pathTo } from '../../routes.ts';
import { useSaveReturn } from '../returns/save-return.ts';

export const fields = {
  marking: 'sign-marking',
  lower: 'sign-lower',
  again: 'sign-again',
  nil: 'sign-nil',
  behalf: 'sign-behalf',
  passphrase: 'sign-passphrase',
} as const;

/** Reasons that were typed and not signed yet: whoever goes away to change something finds them again. */
const before = new Map<string, string>();

/** What a signer says before the passphrase, and whether anything of it is still to be said. */
export function useSigning(now: ReturnPreview) {
  const [marking, setMarking] = useState(now.marking.code);
  const [lower, setLower] = useState(false);
  const [why, setWhy] = useState(before.get(now.reference) ?? now.whyAgain);
  const [nil, setNil] = useState(false);
  const [behalf, setBehalf] = useState(now.deputy);
  const [chair, setChair] = useState(now.chair);
  const [passphrase, setPassphrase] = useState('');
  const [tries, setTries] = useState(0);
  const { tell, telling, fault } = useTell('returns.sign');
  const save = useSaveReturn();
  const [, go] = useLocation();

  const keepWhy = (text: string): void => {
    before.set(now.reference, text);
    setWhy(text);
  };

  const isNil = now.told.exceptions.length === 0;
  const codes = now.markings.map(({ code }) => code);
  const isLower = codes.indexOf(marking) < codes.indexOf(now.marking.code);
  const wrong = fault?.code === 'key.passphrase' ? fault.message : null;
  const errors: FieldError[] = [
    ...(isLower && !lower
      ? [{ field: fields.lower, message: words.markingLowerMissing(now.marking.code) }]
      : []),
    ...(now.replaces !== null && why.trim() === ''
      ? [{ field: fields.again, message: words.againMissing }]
      : []),
    ...(isNil && !nil ? [{ field: fields.nil, message: words.nilMissing }] : []),
    ...(behalf && chair.trim() === '' ? [{ field: fields.behalf, message: words.onBehalfMissing }] : []),
    ...(passphrase === '' ? [{ field: fields.passphrase, message: words.passphraseMissing }] : []),
  ];

  const submit = async (): Promise<void> => {
    if (telling) return;
    setTries(tries + 1);
    if (errors.length > 0) return;
    const reply = await tell({
      quarter: now.quarter,
      passphrase,
      marking,
      nil: isNil,
      onBehalfOf: behalf ? chair.trim() : '',
      whyAgain: now.replaces === null ? '' : why.trim(),
    });
    if (!reply.ok) return;
    await save(reply.value.docId, reply.value.file);
    go(pathTo('receipt', reply.value.docId));
  };
  const errorAt = (field: string): string | undefined =>
    tries === 0 ? undefined : errors.find((one) => one.field === field)?.message;

  return {
    marking: { value: marking, set: setMarking, isLower },
    lower: { value: lower, set: setLower },
    why: { value: why, set: keepWhy },
    nil: { asked: isNil, value: nil, set: setNil },
    behalf: { value: behalf, set: setBehalf, chair, setChair },
    passphrase: { value: passphrase, set: setPassphrase, wrong },
    ...{ errors, tries, telling, submit, errorAt },
    fault: wrong === null ? fault : null,
  };
}
export type Signing = ReturnType<typeof useSigning>;
