/** What a screen is, in a few lines that stand beside it. */
export type Help = { readonly title: string; readonly lines: readonly string[] };

/** Five lines for each screen that every desk has, by its address. */
export const deskHelp: Record<string, Help> = {
  '/changes': {
    title: 'Changes',
    lines: [
      'Every step that was taken at this desk: what, by whom, and when.',
      'Undo takes back the newest step that still stands; again, and the one before it.',
      'Ctrl+Z does the same from any screen. In a text field it takes back your typing first.',
      'What was undone can be done again with Ctrl+Y, until you change something else.',
      'What was signed or sent is never changed by undoing.',
    ],
  },
  '/hands': {
    title: 'Other hands',
    lines: [
      'Somebody else may work on this laptop with a passphrase of their own, or on theirs with a working copy.',
      'A working copy is sealed to one person. You compare eight words of their key by telephone before it is made.',
      'While a copy is away this one is read-only, so that no work is done twice and lost.',
      'Whoever signs, signs in their own name and with their own key. Nobody lends a passphrase.',
      'If the copy does not come back, take the pen back and say why.',
    ],
  },
  '/safety': {
    title: 'Keys and safe copies',
    lines: [
      'The passphrase opens this workspace and signs. Nobody can look it up for you.',
      'The recovery code on paper does the same. Keep it where you keep a passport, not with the laptop.',
      'A dated copy of the workspace is made by itself, once a day and when you close after a change.',
      'Putting an older copy in place loses nothing: what was there is moved aside.',
      'Whether this computer’s sign-in may open the desk is for you, IT and the plan to agree on.',
    ],
  },
  '/settings': {
    title: 'Settings',
    lines: [
      'Text size, contrast and movement change this window at once, on this computer only.',
      'Plain charts show the line and its words, without limits and signals.',
      'Your name and title are printed on what you sign.',
      'The workspace locks itself when nobody touches it. What you entered is saved before.',
      'The same settings can be reached before a desk is unlocked.',
    ],
  },
};

export const secretariatHelp: Record<string, Help> = {
  '/': {
    title: 'Returns board',
    lines: [
      'Each row is a sub-group: what was sent to it, what came back, and what is open.',
      'Missing is said as missing. Silence is never counted as good news.',
      'Open the files that people sent you with Ctrl+O, any number at once and in any order.',
      'The line at the top names the next thing to do.',
      'To look at another quarter, press the quarter at the top.',
    ],
  },
};
