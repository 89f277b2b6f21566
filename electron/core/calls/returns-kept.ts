import { type DocumentHeading, documentOf, rawOf } from '../../../db/documents.ts';
import { getPartnership } from '../../../db/partnership.ts';
import { getSetting, putSetting } from '../../../db/settings.ts';
import type { ReadDb, WriteDb } from '../../../db/store.ts';
import type { MadeFile } from '../../../shared/contract/call.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { DocId } from '../../../shared/model/ids.ts';
import { type ReturnFile, returnFile } from '../../../shared/model/return-file.ts';
import { fileNames } from '../../../shared/words/file-names.ts';
import type { Core } from '../core.ts';
import { planInForce } from '../desk.ts';
import { readEnvelope } from '../exchange/envelope.ts';
import { returnsOf } from '../exchange/named-returns.ts';
import { recipientKey } from '../exchange/public-key.ts';
import { sealFor } from '../exchange/seal.ts';
import { fileOf } from '../exchange/send.ts';

/** Whether what is kept of a return still is what was signed: its fingerprint is computed again. */
export function isIntact(db: ReadDb, docId: DocId): boolean {
  try {
    const raw = rawOf(db, docId);
    return raw !== undefined && readEnvelope(raw).docId === docId;
  } catch {
    return false;
  }
}

/** A return of this desk with what it says. @throws `return.unknown`, `return.damaged` */
export function readReturn(db: ReadDb, docId: DocId): DocumentHeading & { payload: ReturnFile } {
  if (!returnsOf(db).some((one) => one.docId === docId)) throw refuse('return.unknown');
  if (!isIntact(db, docId)) throw refuse('return.damaged');
  const found = documentOf<ReturnFile>(db, docId);
  if (found === undefined) throw refuse('return.unknown');
  return found;
}

/**
 * A return as the file that leaves: the very bytes that were signed, sealed where that is asked for, or else where
 * the plan demands it. @throws `return.unknown`, `plan.none`
 */
export async function returnFileOf(
  { store: db }: Core,
  docId: DocId,
  asked?: boolean,
): Promise<{ file: MadeFile; sealed: boolean }> {
  const found = documentOf(db, docId);
  if (found === undefined || found.kind !== 'return') throw refuse('return.unknown');
  const { iss, quarter } = returnFile.parse(found.payload);
  const inForce = planInForce(db);
  const sealed = asked ?? inForce?.settings.sealReturns ?? false;
  if (sealed && inForce === undefined) throw refuse('plan.none');
  const to = sealed ? inForce?.secretariat.seal : undefined;
  const content = to === undefined ? found.raw : await sealFor(await recipientKey(to), found.raw);
  const named = getPartnership(db).subGroups.find(({ id }) => id === iss)?.name ?? iss;
  const made = fileOf('return', fileNames.return(named, quarter, 1), content);
  return { file: found.fileName === '' ? made : { ...made, name: found.fileName }, sealed };
}

const place = (docId: DocId): string => `withdrawn/${docId}`;

/** Why a return was taken back. */
export const keepWithdrawal = (db: WriteDb, docId: DocId, why: string): void =>
  putSetting(db, place(docId), why);
/** Why a return was taken back; empty where it was not. */
export const withdrawalOf = (db: ReadDb, docId: DocId): string => getSetting<string>(db, place(docId)) ?? '';
