import { refuse } from '../../../shared/contract/faults.ts';
import type { DocumentKind } from '../../../shared/model/document-kind.ts';
import { sha256 } from './suite.ts';

/** What a pasted text may hold: one document, sealed or not, or several. */
export type ArmourKind = DocumentKind | 'bundle';

/** The check at the end of the text: the first eight hex digits of the SHA-256 of the file. */
const checkOf = (bytes: Uint8Array) => sha256(bytes).toString('hex').slice(0, 8);

/**
 * The file as text to paste into a message: base64 in lines of 64, then `=` and a check, between a BEGIN and
 * an END line. The label is for people; only what is inside decides.
 */
export function armour(bytes: Uint8Array, kind: ArmourKind): string {
  const label = `CSP ${kind.replace('-', ' ').toUpperCase()}`;
  const base64 = Buffer.from(bytes).toString('base64').replace(/=+$/, '');
  const lines = base64.match(/.{1,64}/g) ?? [];
  const body = [...lines, `=${checkOf(bytes)}`].join('\n');
  return `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----\n`;
}

// Word processors turn two hyphens into a dash. Bounded repeats keep the search linear.
const beginning = /[-–—]{1,5}BEGIN CSP [A-Z ]{1,20}[-–—]{1,5}/g;
const ending = /[-–—]{1,5}END CSP [A-Z ]{1,20}[-–—]{1,5}/g;

const mark = 'BEGIN CSP ';

/** How every signed document begins, and no text that people write around one. */
const bareBeginning = '{"protected":"';

/** The text of bytes that hold an armoured file, whatever program saved them, or undefined. */
export function armouredText(bytes: Uint8Array): string | undefined {
  const held = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (held.toString('latin1', 0, bareBeginning.length) === bareBeginning) return undefined;
  // A bare document never holds the mark: base64url has no space.
  if (!held.includes(mark) && !held.includes(Buffer.from(mark, 'utf16le'))) return undefined;
  return new TextDecoder().decode(bytes).replaceAll('\0', '');
}

/**
 * The bytes inside an armoured text. Prose around it, quote marks, line ends and wraps are tolerated, because
 * mail programs make them; nothing inside is.
 * @throws `armour.incomplete`, `armour.several`, `armour.damaged`
 */
export function openArmour(text: string): Buffer {
  const begins = [...text.matchAll(beginning)];
  const ends = [...text.matchAll(ending)];
  if (begins.length > 1 || ends.length > 1) throw refuse('armour.several');
  const [begin, end] = [begins[0], ends[0]];
  if (!begin || !end || end.index < begin.index) throw refuse('armour.incomplete');
  const body = text.slice(begin.index + begin[0].length, end.index).replace(/[\s>|]/g, '');
  const [, base64 = '', check] = /^([A-Za-z0-9+/]+)=([0-9a-f]{8})$/.exec(body) ?? [];
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.toString('base64').replace(/=+$/, '') !== base64) throw refuse('armour.damaged');
  if (checkOf(bytes) !== check) throw refuse('armour.damaged');
  return bytes;
}
