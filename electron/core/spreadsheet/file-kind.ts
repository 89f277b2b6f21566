import { refuse } from '../../../shared/contract/faults.ts';
import { namesIn } from './archive.ts';

/** Whoever keeps a workbook of this size keeps something else in it. */
const MOST_BYTES = 20 * 1024 * 1024;

const starts = (bytes: Uint8Array, ...signature: number[]) => signature.every((byte, i) => bytes[i] === byte);

/** Whether the content is a zip archive, and so may be a workbook. A file's name is never asked. */
export const isArchive = (bytes: Uint8Array): boolean => starts(bytes, 0x50, 0x4b, 0x03, 0x04);

/** Whether the content is the container of Excel 97 to 2003, and of today's workbooks with a password. */
const isCompound = (bytes: Uint8Array) => starts(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

/** The first character that is not blank, after whatever marks the encoding. */
const opening = (bytes: Uint8Array) =>
  Buffer.from(bytes.subarray(0, 4096))
    .toString('latin1')
    .replace(/^(\xef\xbb\xbf)?\s*/, '')
    .charAt(0);

/** Whether the content can only be meant as JSON. */
export const isJson = (bytes: Uint8Array): boolean => ['{', '['].includes(opening(bytes));

/** Whether the content may be meant as CSV: text that is no web page. */
export const isPlainText = (bytes: Uint8Array): boolean =>
  !isArchive(bytes) && !isCompound(bytes) && !['<', '%'].includes(opening(bytes));

/**
 * Refuses whatever is not an .xlsx workbook, saying what it is instead; judged by content alone.
 * @throws workbook.* and input.empty, input.too-large
 */
export function mustBeWorkbook(bytes: Uint8Array): void {
  mustFit(bytes);
  if (isArchive(bytes)) {
    mustHoldWorkbook(namesIn(bytes));
    return;
  }
  if (isCompound(bytes)) throw refuse(isEncrypted(bytes) ? 'workbook.password' : 'workbook.old');
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) throw refuse('workbook.pdf');
  if (opening(bytes) === '<') throw refuse('workbook.web-page');
  throw refuse(bytes.subarray(0, 4096).includes(0) ? 'workbook.unknown' : 'workbook.text');
}

/** Refuses a workbook where a text file is expected. @throws input.empty, input.too-large, table.workbook, table.binary */
export function mustBeText(bytes: Uint8Array): void {
  mustFit(bytes);
  if (isArchive(bytes) || isCompound(bytes)) throw refuse('table.workbook');
  const wide = starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff);
  if (!wide && bytes.subarray(0, 65_536).includes(0)) throw refuse('table.binary');
}

function mustFit(bytes: Uint8Array): void {
  if (bytes.length === 0) throw refuse('input.empty');
  if (bytes.length > MOST_BYTES) throw refuse('input.too-large', { limit: '20 MB' });
}

function mustHoldWorkbook(names: readonly string[]): void {
  if (names.includes('xl/workbook.xml')) return;
  if (names.includes('xl/workbook.bin')) throw refuse('workbook.binary');
  if (names.includes('mimetype') && names.includes('content.xml')) throw refuse('workbook.open-document');
  throw refuse(names.includes('word/document.xml') ? 'workbook.word' : 'workbook.unknown');
}

/** [MS-OFFCRYPTO] 2.3.2: an encrypted workbook is the stream `EncryptedPackage`, its name in UTF-16. */
const isEncrypted = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
