import { beforeEach, expect, test, vi } from 'vitest';
import { fault } from '../shared/contract/faults.ts';
import { forgetSaving, savedBy, savingNow } from './saving.ts';

beforeEach(forgetSaving);
const done = async () => ({ ok: true as const, value: {} });
const refused = async () => ({ ok: false as const, fault: fault('core.gone') });
const again = () => {};

test('what was entered is said to be saved only when the core has said so', async () => {
  const answer = Promise.withResolvers<Awaited<ReturnType<typeof done>>>();
  const reply = savedBy('changes.undo', {}, { send: () => answer.promise, again });
  expect(savingNow().state).toBe('saving');
  answer.resolve(await done());
  await reply;
  expect(savingNow()).toMatchObject({ state: 'saved' });
});

test('what was not saved says why and can be tried again', async () => {
  const retry = vi.fn();
  await savedBy('changes.undo', {}, { send: refused, again: retry });
  const now = savingNow();
  if (now.state !== 'failed') throw new Error(`It is said to be ${now.state}.`);
  expect(now.fault.code).toBe('core.gone');
  now.again();
  expect(retry).toHaveBeenCalledOnce();
});

test('questions, orders to the shell and orders with a passphrase say nothing of saving', async () => {
  await savedBy('dialog.open', { kind: 'csp' }, { send: done, again });
  await savedBy('entry.lock', {}, { send: done, again });
  await savedBy('returns.sign', { passphrase: 'secret' }, { send: refused, again });
  await savedBy('status.get', {}, { send: done, again });
  expect(savingNow()).toEqual({ state: 'still' });
});
