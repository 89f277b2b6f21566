import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Instant } from '../../../shared/model/period.ts';
import { aFolder } from '../../../tests/a-store.ts';
import { entryWith } from './entry.ts';

const example = (name: string): Uint8Array => readFileSync(join('tests', 'examples', name));

function anEntry() {
  const none = () => Promise.reject(new Error('There is no sign-in here.'));
  return entryWith({
    ...{ folder: aFolder(), appVersion: '0.0.0', checkOutput: true, signInOffered: false },
    ...{ now: () => Date.now() as Instant, keep: () => {}, system: { protect: none, reveal: none } },
    surprise: (_, error) => {
      throw error;
    },
  });
}

test('a file says whose desk it would make, and nothing is made', async () => {
  const entry = anEntry();
  const plan = { role: 'chair', plan: example('plan.cspplan') };
  expect(await entry.serve('entry.look-at', { beginning: plan })).toMatchObject({
    ok: true,
    value: {
      label: { role: 'chair', body: 'Wetherdale Safer Communities Board', subGroup: 'Town Centre Group' },
      signInForbidden: false,
    },
  });
  const partnership = { role: 'secretariat', partnership: example('partnership.json') };
  expect(await entry.serve('entry.look-at', { beginning: partnership })).toMatchObject({
    ok: true,
    value: { label: { role: 'secretariat', body: 'Wetherdale Safer Communities Board', subGroup: null } },
  });
  expect(await entry.serve('entry.about', {})).toMatchObject({ value: { workspaces: [], open: null } });
});

test('a file that makes no desk is named as what it is before a passphrase is chosen', async () => {
  const entry = anEntry();
  const look = (name: string) =>
    entry.serve('entry.look-at', { beginning: { role: 'chair', plan: example(name) } });
  expect(await look('return.cspreturn')).toMatchObject({ ok: false, fault: { code: 'file.not-a-plan' } });
  expect(await look('partnership.json')).toMatchObject({ ok: false });
});
