import { refuse } from '../../../shared/contract/faults.ts';
import type { DocumentKind } from '../../../shared/model/document-kind.ts';

const mebibyte = 1024 * 1024;

/** How long a document may be, in characters as it stands in its file. A handover carries a whole workspace. */
export const limitOf = (kind: DocumentKind): number => (kind === 'handover' ? 64 : 5) * mebibyte;

/** @throws `file.empty`, `file.too-large` */
export function refuseSize(length: number, limit: number): void {
  if (length === 0) throw refuse('file.empty');
  if (length > limit) throw refuse('file.too-large', { limit: `${limit / mebibyte} MB` });
}
