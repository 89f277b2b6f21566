type Help = { title: string; lines: readonly string[] };

const settings: Help = {
  title: 'Settings',
  lines: [
    'Text size, contrast and movement change this window at once, on this computer only.',
    'Your name and title are printed on what you sign.',
    'The workspace locks itself when nobody touches it. What you entered is saved before.',
  ],
};

const safety: Help = {
  title: 'Keys and safe copies',
  lines: [
    'The passphrase opens this workspace and signs. Nobody can look it up for you.',
    'The recovery code on paper does the same. Keep it where you keep a passport, not with the laptop.',
    'A dated copy of the workspace is made by itself, once a day and when you close after a change.',
    'Putting an older copy in place loses nothing: what was there is moved aside.',
  ],
};

const chairHome: Help = {
  title: 'What is due',
  lines: [
    'This page says what your sub-group owes for the quarter, and by when.',
    'The tasks may be done in any order. Only exceptions ask for words.',
    'Nothing leaves this computer until you sign the return and send the file yourself.',
    'To look at another quarter, press the quarter at the top.',
  ],
};

const board: Help = {
  title: 'Returns board',
  lines: [
    'Each row is a sub-group: what was sent to it, what came back, and what is open.',
    'Missing is said as missing. Silence is never counted as good news.',
    'Open the files that people sent you with Ctrl+O, any number at once.',
    'To look at another quarter, press the quarter at the top.',
  ],
};

const hands: Help = {
  title: 'Other hands',
  lines: [
    'Somebody else may work on this laptop with a passphrase of their own, or on theirs with a working copy.',
    'A working copy is sealed to one person. You compare eight words of their key by telephone before it is made.',
    'While a copy is away this one is read-only, so that no work is done twice and lost.',
    'Whoever signs, signs in their own name and with their own key. Nobody lends a passphrase.',
  ],
};

/** Help that stands beside a screen, in a few lines. */
export const help = {
  ask: 'Ask the secretariat',
  marks: 'Marks, by letter, word and shape',
  question: 'A question to paste into an e-mail',
  template: (screen: string, desk: string): string =>
    `I use CSP Returns for ${desk}. On the screen “${screen}” I wanted to `,
  version: (version: string, electron: string, chromium: string): string =>
    `CSP Returns ${version}, Electron ${electron}, Chromium ${chromium}`,
};

export function helpFor(role: 'chair' | 'secretariat', path: string): Help {
  if (path === '/settings') return settings;
  if (path === '/safety') return safety;
  if (path === '/hands' || path.startsWith('/hands/')) return hands;
  return role === 'chair' ? chairHome : board;
}
