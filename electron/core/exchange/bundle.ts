import { refuse } from '../../../shared/contract/faults.ts';
import { armouredText, openArmour } from './armour.ts';
import { limitOf, refuseSize } from './size.ts';
import { strictJson, strictText } from './strict-json.ts';

/** One document found in a file, not yet read: a signed one, or one sealed around a signed one. */
export type FoundDocument = { readonly form: 'jws' | 'sealed'; readonly text: string };

const most = 50;

/**
 * Finds the documents in a file by what it holds, whatever it is called: a signed document, a sealed one, a
 * bundle of them, or armoured text around any of these. Each document is then judged alone.
 * @throws `file.empty`, `file.too-large`, `file.encoding`, `file.json`, `file.unrecognised`, `armour.*`, `bundle.*`
 */
export function readFile(bytes: Uint8Array): FoundDocument[] {
  refuseSize(bytes.length, limitOf('handover') * armourGrowth);
  const armoured = armouredText(bytes);
  return readDocuments(armoured === undefined ? bytes : openArmour(armoured));
}

/** Whether the bytes begin as a document does, if need be behind a mark or space that is refused later, by name. */
const looksBare = (bytes: Uint8Array): boolean =>
  /^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\0\s]*(\{|\[|eyJ)/.test(
    Buffer.from(bytes.subarray(0, 16)).toString('latin1'),
  );

/** Base64 in lines of 64 makes a file 65/48 as long; prose around it may add to that. */
const armourGrowth = 1.5;

/** Puts documents into one file. @throws `bundle.empty`, `bundle.too-many` */
export function writeBundle(documents: readonly FoundDocument[]): string {
  refuseCount(documents.length);
  return `[${documents.map(({ form, text }) => (form === 'jws' ? text : JSON.stringify(text))).join(',')}]`;
}

function readDocuments(bytes: Uint8Array): FoundDocument[] {
  refuseSize(bytes.length, limitOf('handover'));
  if (!looksBare(bytes)) throw refuse('file.unrecognised');
  const text = strictText(bytes);
  if (text === undefined) throw refuse('file.encoding');
  if (text.trimStart().startsWith('[')) return readBundle(text);
  return [{ form: text.trimStart().startsWith('{') ? 'jws' : 'sealed', text }];
}

function readBundle(text: string): FoundDocument[] {
  refuseSize(text.length, limitOf('return'));
  const members = strictJson(text, () => refuse('file.json')) as unknown[];
  refuseCount(members.length);
  return members.map((member) => {
    if (typeof member === 'string') return { form: 'sealed', text: member };
    if (typeof member !== 'object' || member === null || Array.isArray(member))
      throw refuse('bundle.members');
    return { form: 'jws', text: JSON.stringify(member) };
  });
}

function refuseCount(count: number): void {
  if (count === 0) throw refuse('bundle.empty');
  if (count > most) throw refuse('bundle.too-many', { most });
}
