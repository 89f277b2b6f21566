import { crc32, inflateRawSync } from 'node:zlib';
import { refuse } from '../../../shared/contract/faults.ts';

/** The parts of a zip archive by name, unpacked. */
export type Parts = ReadonlyMap<string, Buffer>;

const MOST_ENTRIES = 2000;
const MOST_UNPACKED = 50 * 1024 * 1024;
/** A workbook shrinks to a tenth or a fiftieth; what shrinks further was made to fill the memory. */
const MOST_RATIO = 250;
const SMALL = 1024 * 1024;

type Entry = { name: string; method: number; flags: number; packed: number; unpacked: number; at: number };

/** The names in an archive's directory, without unpacking anything. @throws workbook.damaged, workbook.packed */
export const namesIn = (bytes: Uint8Array): string[] => entriesOf(bytes).map((entry) => entry.name);

/**
 * Unpacks the parts that `wanted` names (PKWARE APPNOTE 6.3, sections 4.3.7 to 4.3.16), at most 50 MiB
 * together. Sizes are those of the directory and are held to: what unpacks to more than it declares is
 * never unpacked further.
 * @throws workbook.damaged, workbook.packed, workbook.password
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Parts {
  const entries = entriesOf(bytes).filter((entry) => wanted(entry.name));
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > MOST_UNPACKED || (unpacked > SMALL && unpacked > MOST_RATIO * bytes.length)) {
    throw refuse('workbook.packed');
  }
  const parts = new Map<string, Buffer>();
  for (const entry of entries) {
    if (parts.has(entry.name)) throw refuse('workbook.damaged');
    parts.set(entry.name, contentOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), entry));
  }
  return parts;
}

function contentOf(archive: Buffer, entry: Entry): Buffer {
  if (entry.flags & 1) throw refuse('workbook.password');
  try {
    if (archive.readUInt32LE(entry.at) !== LOCAL) throw refuse('workbook.damaged');
    const from = entry.at + 30 + archive.readUInt16LE(entry.at + 26) + archive.readUInt16LE(entry.at + 28);
    const packed = archive.subarray(from, from + entry.packed);
    const content =
      entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: entry.unpacked + 1 });
    if (content.length === entry.unpacked) return content;
  } catch {
    throw refuse('workbook.damaged');
  }
  throw refuse('workbook.damaged');
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;

function entriesOf(bytes: Uint8Array): Entry[] {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = endOf(archive);
  const count = archive.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) throw refuse('workbook.packed');
  const entries: Entry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== CENTRAL) throw refuse('workbook.damaged');
    const name = archive.readUInt16LE(at + 28);
    entries.push({
      name: archive.toString('utf8', at + 46, at + 46 + name),
      flags: archive.readUInt16LE(at + 8),
      method: archive.readUInt16LE(at + 10),
      packed: archive.readUInt32LE(at + 20),
      unpacked: archive.readUInt32LE(at + 24),
      at: archive.readUInt32LE(at + 42),
    });
    at += 46 + name + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function endOf(archive: Buffer): number {
  for (let at = archive.length - END_LENGTH; at >= Math.max(0, archive.length - END_LENGTH - 65_535); at--) {
    if (archive.readUInt32LE(at) === END) return at;
  }
  throw refuse('workbook.damaged');
}

/** The same parts as an archive without compression: whoever reads it sees what was checked, and nothing else. */
export function pack(parts: Parts): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of parts) {
    const title = Buffer.from(name, 'utf8');
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(title.length, 22);
    files.push(uint32(LOCAL), common, title, content);
    directory.push(uint32(CENTRAL), uint16(20), common, Buffer.alloc(10), uint32(at), title);
    at += 30 + title.length + content.length;
  }
  const size = directory.reduce((sum, one) => sum + one.length, 0);
  const count = uint16(parts.size);
  return Buffer.concat([
    ...files,
    ...directory,
    ...[uint32(END), uint32(0), count, count, uint32(size), uint32(at), uint16(0)],
  ]);
}

const uint16 = (value: number) => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
};
const uint32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
