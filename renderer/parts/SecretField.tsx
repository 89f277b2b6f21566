import { PasswordInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { unlock } from '../../shared/words/screens/unlock.ts';

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly fault?: string | null;
  readonly fresh?: boolean;
  readonly visible?: boolean;
  change(value: string): void;
};

/** A passphrase or code: may be pasted, may be shown, and says when Caps Lock is on. */
export function SecretField({ label, hint, value, fault, fresh = false, visible, change }: Props) {
  const [capsLock, setCapsLock] = useState(false);
  const look = (press: KeyboardEvent): void => setCapsLock(press.getModifierState('CapsLock'));
  return (
    <div>
      <PasswordInput
        label={label}
        {...(hint !== undefined && { description: hint })}
        {...(fault && { error: fault, 'aria-invalid': true })}
        {...(visible && { defaultVisible: true })}
        value={value}
        onChange={(event) => change(event.currentTarget.value)}
        onKeyDown={look}
        onKeyUp={look}
        autoComplete={fresh ? 'new-password' : 'current-password'}
        spellCheck={false}
        visibilityToggleButtonProps={{ 'aria-label': unlock.show }}
        className="secret"
      />
      <p role="status" className="small">
        {capsLock ? unlock.capsLock : ''}
      </p>
    </div>
  );
}
