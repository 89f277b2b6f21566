import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { begin } from '../../shared/words/screens/begin.ts';
import { unlock } from '../../shared/words/screens/unlock.ts';
import { useAsk } from '../hooks.ts';
import { Known } from './Known.tsx';
import { SecretField } from './SecretField.tsx';

/** A new passphrase: typed, or five words that the core offers. */
export function NewPassphrase({ value, change }: { value: string; change(value: string): void }) {
  const offer = useAsk('entry.offer-passphrase', {});
  const client = useQueryClient();
  const [taken, setTaken] = useState(0);
  return (
    <div className="stack">
      <SecretField
        key={taken}
        label={unlock.passphrase}
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
              <Button
                variant="subtle"
                onClick={() => void client.invalidateQueries({ queryKey: ['entry.offer-passphrase'] })}
              >
                {begin.another}
              </Button>
            </div>
          </div>
        )}
      </Known>
    </div>
  );
}
