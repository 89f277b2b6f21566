import { keyOf } from '../../../db/keyring.ts';
import { quarantined, quarantinedRaw } from '../../../db/quarantine.ts';
import { getWorkspace } from '../../../db/workspace.ts';
import type { GivenFile } from '../../../shared/contract/call.ts';
import { Refusal, refuse } from '../../../shared/contract/faults.ts';
import type { ItemId, Kid } from '../../../shared/model/ids.ts';
import { londonDay } from '../../../shared/rules/london-day.ts';
import type { Core } from '../core.ts';
import { writable } from '../desk.ts';
import { readFile } from '../exchange/bundle.ts';
import { inspectFile, verifyFile } from '../exchange/inspect.ts';
import { kidOf } from '../exchange/public-key.ts';
import { type ArrivedFile, takeIn } from '../exchange/take-in.ts';
import type { Handlers } from '../serve.ts';
import { safeFileName } from '../spreadsheet/file-name.ts';

type Names = 'files.import' | 'files.inspect' | 'files.verify' | 'files.quarantine' | 'files.quarantined';

export const fileHandlers: Pick<Handlers, Names> = {
  'files.import': (core, { files, tryOnly }) => {
    if (!tryOnly) writable(getWorkspace(core.store));
    return takeIn(
      core,
      files.map((file) => arrived(core, file)),
      { tryOnly },
    );
  },
  'files.inspect': (core, { file }) => inspectFile(file.bytes, (kid) => known(core, kid), core.keys.openers),
  'files.verify': async (core, { files, keys }) => {
    const keyFor =
      keys === undefined
        ? (kid: Kid) => known(core, kid)
        : (kid: Kid) => keys.find((one) => kidOf(one) === kid);
    const each = await Promise.all(
      files.map(({ name, bytes }) => verifyFile(name, bytes, keyFor, core.keys.openers)),
    );
    return each.flat();
  },
  'files.quarantine': (core) =>
    quarantined(core.store).map(({ id, name, fault, receivedAt }) => ({
      id,
      name,
      code: fault.code,
      message: fault.message,
      receivedOn: londonDay(receivedAt),
    })),
  'files.quarantined': (core, { id }) => {
    const raw = quarantinedRaw(core.store, id as ItemId);
    if (raw === undefined) throw refuse('file.missing');
    return { name: safeFileName(id, 'txt'), bytes: raw };
  },
};

const known = (core: Core, kid: Kid) => keyOf(core.store, kid)?.sign;

function arrived(core: Core, { name, bytes }: GivenFile): ArrivedFile {
  try {
    return { name, receivedAt: core.now(), documents: readFile(bytes) };
  } catch (error) {
    if (error instanceof Refusal) return { name, receivedAt: core.now(), documents: error.fault };
    throw error;
  }
}
