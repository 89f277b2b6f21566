import { createDecipheriv } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeCopy } from '../../db/copies.ts';
import { copiesFolder } from '../../db/folder.ts';
import { closeStore } from '../../db/store.ts';
import { write } from '../../db/transaction.ts';
import { aKey, aMoment } from '../a-store.ts';
import { aWorkspace, reopen } from './launch.ts';

const canary = 'CANARY: the witness lives in Hillfields';
const page = 4096;

/**
 * A reader of SQLCipher 4 files that shares nothing with the driver: each page is AES-256-CBC under the
 * raw key, its last 80 bytes the IV (16) and an HMAC-SHA-512 (64), and the first page begins with 16 bytes
 * of salt (https://www.zetetic.net/sqlcipher/design/).
 */
function decrypted(pages: Buffer, begins: number): Buffer {
  const iv = pages.subarray(page - 80, page - 64);
  const decipher = createDecipheriv('aes-256-cbc', aKey, iv).setAutoPadding(false);
  return Buffer.concat([decipher.update(pages.subarray(begins, page - 80)), decipher.final()]);
}

function plainTextOf(path: string): string {
  const file = readFileSync(path);
  const pages = Array.from({ length: file.length / page }, (_, n) =>
    decrypted(file.subarray(n * page, (n + 1) * page), n === 0 ? 16 : 0),
  );
  return Buffer.concat(pages).toString('latin1');
}

/** The log has a header of 32 bytes, and one of 24 before each page (https://sqlite.org/fileformat2.html, section 4). */
function plainTextOfLog(path: string): string {
  const log = readFileSync(path);
  const frames = Math.floor((log.length - 32) / (page + 24));
  const pages = Array.from({ length: frames }, (_, n) => {
    const start = 32 + n * (page + 24);
    const first = log.readUInt32BE(start) === 1;
    return decrypted(log.subarray(start + 24, start + 24 + page), first ? 16 : 0);
  });
  return Buffer.concat(pages).toString('latin1');
}

const addNotes = "insert into note values (?, null, '2026-27 Q2', 'note', 'Kept', ?, 0)";

// R22
test('without the key nothing of what was typed can be read: not in the file, its log or its copies', () => {
  const path = aWorkspace();
  const store = reopen(path);
  write(store, (db) => db.prepare(addNotes).run('1', canary));
  takeCopy(store, aKey, copiesFolder(path), 'daily', aMoment);
  const files = [
    path,
    `${path}-wal`,
    ...readdirSync(copiesFolder(path)).map((name) => join(copiesFolder(path), name)),
  ];
  expect(files).toHaveLength(4);
  for (const file of files) {
    const bytes = readFileSync(file);
    for (const trace of ['CANARY', 'Hillfields', 'create table', 'SQLite format']) {
      expect([file, bytes.includes(trace)]).toEqual([file, false]);
    }
  }
  expect(plainTextOfLog(`${path}-wal`)).toContain(canary);
  closeStore(store);
  expect(plainTextOf(path)).toContain(canary);
});

// R28
test('what is deleted is gone from the file and its log, even for somebody with the key', () => {
  const path = aWorkspace();
  const store = reopen(path);
  write(store, (db) => {
    for (let n = 0; n < 50; n++) db.prepare(addNotes).run(`${n}`, n % 5 === 0 ? canary.repeat(200) : 'Kept');
  });
  closeStore(store);
  expect(plainTextOf(path)).toContain('CANARY');
  const again = reopen(path);
  write(again, (db) => db.exec("delete from note where text like 'CANARY%'"));
  again.pragma('wal_checkpoint(truncate)');
  expect(plainTextOf(path)).not.toContain('CANARY');
  expect(readFileSync(`${path}-wal`).length).toBe(0);
  closeStore(again);
  expect(existsSync(`${path}-wal`)).toBe(false);
  expect(plainTextOf(path)).toContain('Kept');
});
