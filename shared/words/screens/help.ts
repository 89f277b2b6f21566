import { chairHelp } from './help-chair.ts';
import { deskHelp, type Help, secretariatHelp } from './help-desk.ts';

/** Words of the panel itself. */
export const help = {
  ask: 'Send the secretariat a question',
  marks: 'Marks, by letter, word and shape',
  question: 'A question to paste into an e-mail',
  template: (screen: string, desk: string): string =>
    `I use CSP Returns for ${desk}. On the screen “${screen}” I wanted to `,
  version: (version: string, electron: string, chromium: string): string =>
    `CSP Returns ${version}, Electron ${electron}, Chromium ${chromium}`,
};

const byRole = {
  chair: { ...deskHelp, ...chairHelp },
  secretariat: { ...deskHelp, ...secretariatHelp },
};

/** Help for an address, in which `:ref` stands for anything; a screen without its own has that of the one above. */
export function helpFor(role: 'chair' | 'secretariat', path: string): Help {
  const own: Record<string, Help> = byRole[role];
  const found = own[path] ?? Object.entries(own).find(([pattern]) => fits(pattern, path))?.[1];
  return found ?? helpFor(role, path.slice(0, path.lastIndexOf('/')) || '/');
}

function fits(pattern: string, path: string): boolean {
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  return (
    wanted.length === given.length && wanted.every((part, at) => part.startsWith(':') || part === given[at])
  );
}
