import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { begin } from '../../shared/words/screens/begin.ts';
import { useAsk } from '../hooks.ts';
import { Known } from './Known.tsx';
import { LinkButton } from './LinkButton.tsx';
import { SecretField } from './SecretField.tsx';

type Props = {
  readonly label: string;
  readonly value: string;
  /** Whether to go on was asked already, so that what is missing is said. */
  readonly asked: boolean;
  change(value: string): void;
};

/** A new passphrase: typed, or five words that the core offers. */
export function NewPassphrase({ label, value, asked, change }: Props) {
  const offer = useAsk('entry.offer-passphrase', {});
  const client = useQueryClient();
  const [taken, setTaken] = useState(0);
  return (
    <div className="stack">
      <SecretField
        key={taken}
        label={label}
        fault={asked && value === '' ? begin.passphraseMissing : null}
        hint={begin.rule}
        value={value}
        change={change}
        fresh
        visible={taken > 0}
      />
      <Known of={offer}>
        {({ passphrase }) => (
          <div className="stack">
            <p>{begin.offered}</p>
            <p className="offered">{passphrase}</p>
            <div className="row">
              <Button
                variant="default"
                onClick={() => {
                  change(passphrase);
                  setTaken(taken + 1);
                }}
              >
                {begin.take}
              </Button>
              <LinkButton act={() => void client.invalidateQueries({ queryKey: ['entry.offer-passphrase'] })}>
                {begin.another}
              </LinkButton>
            </div>
          </div>
        )}
      </Known>
    </div>
  );
}
