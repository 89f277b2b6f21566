// `npm start` opens the app, with any files named after it: `npm start -- Plan.cspplan`.
import { resolve } from 'node:path';
import { endWith, passSignals, startApp } from './app-window.ts';

const app = await startApp(process.argv.slice(2).map((one) => (one.startsWith('-') ? one : resolve(one))));
passSignals(() => app);
app.on('exit', endWith);
