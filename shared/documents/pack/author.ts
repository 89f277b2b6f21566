import type { Author } from '../../model/pack-exception.ts';
import { authorWords } from '../../words/pack-account.ts';

/** Whose words these are. What the secretariat typed in is never shown as signed by the chair. */
export const sayAuthor = ({ subGroup, signer, onBehalfOf, transcribed }: Author): string =>
  transcribed !== null
    ? authorWords.transcribed(subGroup.name, transcribed)
    : onBehalfOf === ''
      ? authorWords.signed(signer.name, signer.title, subGroup.name)
      : authorWords.signedFor(signer.name, signer.title, subGroup.name, onBehalfOf);
