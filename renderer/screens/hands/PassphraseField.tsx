import { give } from '../../../shared/words/screens/hand-over.ts';
import { SecretField } from '../../parts/SecretField.tsx';
import { type Missing, needs } from './HandsForm.tsx';

export const needsPassphrase = (value: string) => needs('passphrase', value, give.passphraseMissing);

type Props = {
  readonly label?: string;
  readonly value: string;
  readonly missing: Missing;
  change(value: string): void;
};

/** The passphrase of whoever sits here, by which an order is theirs. */
export const PassphraseField = ({ label = give.passphrase, value, missing, change }: Props) => (
  <div id="passphrase">
    <SecretField label={label} value={value} change={change} fault={missing.at('passphrase') ?? null} />
  </div>
);
