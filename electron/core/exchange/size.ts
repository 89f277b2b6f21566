import { refuse } from '../../../shared/contract/faults.ts';
import type { DocumentKind } from '../../../shared/model/document-kind.ts';
import type { Limits } from './strict-json.ts';

const mebibyte = 1024 * 1024;

/** How long a document may be, in characters as it stands in its file. A handover carries a whole workspace. */
export const limitOf = (kind: DocumentKind): number => (kind === 'handover' ? 64 : 5) * mebibyte;

/**
 * How long the texts and lists of a payload may be. A plan carries the readings of past years: of forty
 * indicators, twenty years of months are 9,600. A handover's are whole files and whole tables.
 */
export function payloadLimits(kind: DocumentKind): Limits {
  if (kind === 'handover') return { string: 8 * mebibyte, rows: 1_000_000 };
  return { string: 20_000, rows: kind === 'plan' ? 20_000 : 5_000 };
}

/** @throws `file.empty`, `file.too-large` */
export function refuseSize(length: number, limit: number): void {
  if (length === 0) throw refuse('file.empty');
  if (length > limit) throw refuse('file.too-large', { limit: `${limit / mebibyte} MB` });
}
