import { recordAdmission } from '../../../db/admissions.ts';
import { keyOf } from '../../../db/keyring.ts';
import { quarantinedFile, releaseFile } from '../../../db/quarantine.ts';
import { write } from '../../../db/transaction.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { Output, Parsed } from '../../../shared/contract/index.ts';
import type { ItemId } from '../../../shared/model/ids.ts';
import type { Core } from '../core.ts';
import { secretariatDesk, writable } from '../desk.ts';
import type { FoundDocument } from '../exchange/bundle.ts';
import { groundsOf } from '../exchange/grounds.ts';
import { keysOf, prove } from '../exchange/prove.ts';
import { takeReturn } from '../exchange/take-return.ts';

/**
 * Lets a document in that was put aside for its key alone. By every other rule it is judged again, by the day on
 * which it first came; while any of them refuses it, it stays where it is.
 * @throws `file.missing`, `signer.not-admitted`, and what `prove` and `takeReturn` throw
 */
export async function admit(core: Core, { id, why }: Parsed<'files.admit'>): Promise<Output<'files.admit'>> {
  const db = core.store;
  const desk = writable(secretariatDesk(db));
  const lies = quarantinedFile(db, id as ItemId);
  if (lies === undefined) throw refuse('file.missing');
  if (!forItsKey.includes(lies.code)) throw refuse('signer.not-admitted');
  const { raw, document } = await prove(core, foundIn(lies.raw), keysOf(db));
  const signer = keyOf(db, document.kid);
  if (signer === undefined) throw refuse('signer.unknown');
  return write(db, (tx) => {
    const grounds = { ...groundsOf(tx), admitted: true };
    const taken = takeReturn(tx, { raw, document, signer }, lies.receivedAt, grounds);
    if (taken.result !== 'duplicate')
      recordAdmission(tx, { docId: document.docId, why, by: desk.user.name, at: core.now() });
    releaseFile(tx, lies.id);
    return { ...taken, name: lies.name, document: 1 };
  });
}

const forItsKey: readonly string[] = ['signer.revoked', 'signer.retired', 'order.old-epoch'];

const foundIn = (bytes: Uint8Array): FoundDocument => {
  const text = Buffer.from(bytes).toString('utf8');
  return { form: text.startsWith('{') ? 'jws' : 'sealed', text };
};
