import { activeKeys } from '../../../db/keyring.ts';
import type { ReadDb } from '../../../db/store.ts';
import type { DocumentKind } from '../../../shared/model/document-kind.ts';
import type { SealingJwk } from '../../../shared/model/key.ts';
import type { SubGroup } from '../../../shared/model/partnership.ts';
import { fileNames } from '../../../shared/words/file-names.ts';
import type { Identity } from './private-key.ts';
import { recipientKey } from './public-key.ts';
import { sealFor } from './seal.ts';
import { fileOf, type Sent, send } from './send.ts';

/** A document signed once, and the files in which it leaves: one, or one for each person it is sealed to. */
export type SentToGroup = { readonly sent: Sent; readonly copies: readonly Sent[] };

/**
 * Signs a document for a sub-group and seals it to each of its keys where the plan marks the group sensitive. As
 * long as such a group has no key, the document leaves open: what must not, the caller keeps out of it.
 * @throws as `send`
 */
export async function sendToGroup(
  db: ReadDb,
  kind: DocumentKind,
  payload: object,
  identity: Identity,
  name: string,
  subGroup: SubGroup,
): Promise<SentToGroup> {
  const sent = await send(kind, payload, identity, name, null);
  const to = sealedTo(db, subGroup);
  if (to.length === 0) return { sent, copies: [sent] };
  const copies = to.map(async (one) => {
    const content = await sealFor(await recipientKey(one.seal), sent.raw);
    const named = to.length === 1 ? name : fileNames.forOne(name, one.name);
    return { ...sent, sealed: true, file: fileOf(kind, named, content) };
  });
  return { sent, copies: await Promise.all(copies) };
}

/** Every file that leaves, with the sub-group to which it goes. */
export const copiesOf = (made: readonly { subGroup: SubGroup['id']; signed: SentToGroup }[]) =>
  made.flatMap(({ subGroup, signed }) =>
    signed.copies.map(({ docId, sealed, file }) => ({ subGroup, docId, sealed, file })),
  );

const sealedTo = (db: ReadDb, { id, sensitive }: SubGroup): { name: string; seal: SealingJwk }[] =>
  sensitive
    ? activeKeys(db, id).flatMap(({ holder, seal }) => (seal === null ? [] : [{ name: holder.name, seal }]))
    : [];
