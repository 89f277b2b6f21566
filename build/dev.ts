// `npm run dev` opens the sample as `npm run sample` does, and builds what changes while it is open: after a change
// of the window alone the window is loaded again where it stands; after any other the app is started again.
import { watch } from 'node:fs';
import { endWith, passSignals, startApp } from './app-window.ts';
import { sampleAsked } from './sample/asked.ts';
import { buildStale, windowParts } from './setup/app.mjs';
import { inside, say } from './setup/place.mjs';

const args = await sampleAsked(process.argv.slice(2));
let restarting = false;
let app = await started();
passSignals(() => app);

async function started() {
  const one = await startApp(args, ['inherit', 'inherit', 'inherit', 'ipc']);
  one.on('exit', async (code, signal) => {
    if (!restarting) return endWith(code, signal);
    restarting = false;
    app = await started();
  });
  return one;
}

/** Files are often written in several steps, and several at a time. */
let waiting: NodeJS.Timeout | undefined;
const changed = (): void => {
  clearTimeout(waiting);
  waiting = setTimeout(rebuild, 50);
};

function rebuild(): void {
  const { built, failed } = buildStale(process.execPath, windowParts);
  if (failed !== undefined) say(`${failed} stays as it was until that is mended.`);
  if (built.some((mode) => mode !== 'renderer')) {
    restarting = true;
    app.kill();
  } else if (built.length > 0) app.send('reload');
}

for (const folder of ['renderer', 'shared', 'electron', 'db'])
  watch(inside(folder), { recursive: true }, changed);
