import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CoreStart, FromCore, ToCore } from '../../shared/contract/core-messages.ts';
import type { Reply } from '../../shared/contract/index.ts';
import { giveUp, inside, say } from '../setup/place.mjs';

/**
 * Makes the sample's desks in a folder for the app, by the same call as the first screen does, unless they are
 * there. The folder gets its name when everything in it is whole.
 */
export async function makeSample(folder: string, fresh: boolean): Promise<void> {
  if (fresh) rmSync(folder, { recursive: true, force: true });
  if (existsSync(join(folder, 'workspaces'))) return;
  say('making the sample partnership (some seconds, once) ...');
  const unfinished = `${folder}.being-made`;
  rmSync(unfinished, { recursive: true, force: true });
  const reply = await madeIn(join(unfinished, 'workspaces'));
  if (!reply.ok) giveUp(`the sample could not be made. ${reply.fault.message}`);
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}

/** The built core, as the app starts it, asked for one thing. */
async function madeIn(folder: string): Promise<Reply<unknown>> {
  const { version } = JSON.parse(readFileSync(inside('package.json'), 'utf8')) as { version: string };
  const core = fork(inside('dist', 'core', 'process.cjs'), [], { serialization: 'advanced' });
  try {
    return await asked(core, { folder, appVersion: version, signInOffered: false, checkOutput: true });
  } finally {
    core.kill();
  }
}

const asked = (core: ChildProcess, start: CoreStart): Promise<Reply<unknown>> =>
  new Promise((resolve, reject) => {
    const send = (message: ToCore) => void core.send(message);
    core.on('message', (message: FromCore) => {
      if (message.kind === 'ready') send({ kind: 'call', id: 1, name: 'entry.look-round', input: {} });
      if (message.kind === 'reply') resolve(message.reply);
    });
    core.once('error', reject);
    core.once('exit', () => reject(new Error('The core ended before the sample was made.')));
    send({ kind: 'start', start });
  });
