import { recipientKey } from '../../electron/core/exchange/public-key.ts';
import { sealFor, unseal } from '../../electron/core/exchange/seal.ts';
import { Refusal } from '../../shared/contract/faults.ts';
import { examples } from './examples.ts';
import { people } from './people.ts';

/** The example return sealed to the secretariat. The one given is kept while it holds the same document. */
export async function sealedExample(before: string): Promise<string> {
  const text = (await examples()).find(({ name }) => name === 'return')?.signed?.text ?? '';
  if ((await opened(before)) === text) return before;
  const { sealing } = (await people()).secretariat;
  return sealFor(await recipientKey(sealing.jwk), text);
}

/** What the secretariat finds inside, or nothing when it cannot be opened. */
export async function opened(sealed: string): Promise<string | undefined> {
  try {
    return await unseal(sealed, (await people()).secretariat.sealing);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
