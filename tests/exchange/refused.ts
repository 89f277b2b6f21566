import { expect } from 'vitest';
import type { GivenFile } from '../../shared/contract/call.ts';
import { type Office, tablesOf } from './office.ts';

/**
 * Takes a file in that must not be taken, and holds that it changed nothing: neither table nor row, but for
 * the quarantine where the file claims to be ours, and there the document lies byte for byte, with the code.
 */
export async function expectRefusal(
  { core, tell }: Office,
  file: GivenFile,
  code: string,
  result: 'refused' | 'quarantined',
  lies: Uint8Array = file.bytes,
): Promise<void> {
  const { quarantine: _, ...before } = tablesOf(core.store);
  const lay = await tell('files.quarantine', {});
  const [outcome, ...more] = await tell('files.import', { files: [file] });
  expect([outcome?.code, outcome?.result, more]).toEqual([code, result, []]);
  expect(outcome?.message).not.toBe('');
  const { quarantine: __, ...after } = tablesOf(core.store);
  expect(after).toEqual(before);
  const [newest, ...rest] = await tell('files.quarantine', {});
  if (result === 'refused') return void expect(lay).toEqual(newest === undefined ? [] : [newest, ...rest]);
  expect([newest?.code, newest?.name, rest]).toEqual([code, file.name, lay]);
  const kept = await tell('files.quarantined', { id: newest?.id ?? '' });
  expect(Buffer.from(kept.bytes).equals(lies)).toBe(true);
}
