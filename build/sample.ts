// `npm run sample` opens the app on the sample partnership, as its secretariat; `npm run sample -- --as NAME` as
// anybody else. The desks are kept, so that the second start is quick; `--fresh` makes them anew.
import { endWith, passSignals, startApp } from './app-window.ts';
import { sampleAsked } from './sample/asked.ts';

const app = await startApp(await sampleAsked(process.argv.slice(2)));
passSignals(() => app);
app.on('exit', endWith);
