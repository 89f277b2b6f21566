import './no-eval.ts';
import './theme/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { readPreferences } from './preferences.ts';
import { reportUncaught } from './report.ts';

reportUncaught();
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the window.');

// What was chosen is on the page before anything is drawn, so that nothing jumps.
void readPreferences().then(() =>
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);
