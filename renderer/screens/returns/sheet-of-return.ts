import type { Fault } from '../../../shared/contract/faults.ts';
import type { DocId } from '../../../shared/model/ids.ts';
import { call } from '../../client.ts';

/** Gives the paper of a return to the system's own dialog for printing; a fault where that cannot be. */
export async function printSheet(docId: DocId): Promise<Fault | null> {
  const sheet = await call('returns.sheet', { docId });
  if (!sheet.ok) return sheet.fault;
  const sent = await call('print.send', { document: sheet.value.document });
  return sent.ok ? null : sent.fault;
}

/** Saves the paper of a return as a PDF; without a name where the user cancels. */
export async function sheetPdf(docId: DocId): Promise<{ name: string | null } | { fault: Fault }> {
  const sheet = await call('returns.sheet', { docId });
  if (!sheet.ok) return sheet;
  const made = await call('print.pdf', { document: sheet.value.document });
  if (!made.ok) return made;
  const file = { name: `${sheet.value.name}.pdf`, bytes: made.value.bytes };
  const saved = await call('dialog.save', { file });
  return saved.ok ? { name: saved.value?.name ?? null } : saved;
}
