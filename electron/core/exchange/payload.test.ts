import { expect, test } from 'vitest';
import type { DocumentKind } from '../../../shared/model/document-kind.ts';
import { refusalOf } from '../../../tests/signed.ts';
import { readPayload } from './payload.ts';

const withRows = (kind: DocumentKind, count: number) =>
  refusalOf(() => readPayload(kind, Buffer.from(JSON.stringify({ rows: Array(count).fill(0) }))));

test('a plan may carry twenty years of months of forty indicators', async () => {
  expect(await withRows('plan', 40 * 20 * 12)).toBe('not refused');
  expect(await withRows('plan', 20_001)).toBe('payload.limits');
});

test('no other list is as long, but for the tables of a handover', async () => {
  expect(await withRows('return', 5_000)).toBe('not refused');
  expect(await withRows('return', 5_001)).toBe('payload.limits');
  expect(await withRows('handover', 1_000_000)).toBe('not refused');
});
