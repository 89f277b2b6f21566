import type { WorkspaceLabel } from '../../contract/entry.ts';

/** Setting up a desk: passphrase, recovery sheet, name. */
export const begin = {
  title: ({ subGroup }: WorkspaceLabel): string =>
    subGroup === null ? 'Set up the secretariat’s desk' : `Set up the desk of ${subGroup}`,
  from: ({ body }: WorkspaceLabel, file: string): string => `${body}. From “${file}”.`,
  passphrase: 'Choose a passphrase',
  why: 'It locks everything on this computer and signs your returns. It is asked when you open the desk and when you sign.',
  rule: 'At least 12 characters, or four words that have nothing to do with one another. Paste it or type it; nothing is cut off.',
  passphraseMissing: 'Type a passphrase, or take the words offered.',
  offered: 'Or take these five words, chosen by chance:',
  take: 'Use these words',
  another: 'Offer others',
  signIn: 'Let this computer’s sign-in open the desk, so that the passphrase is asked only for signing',
  make: 'Set up the desk',
  making: 'Setting up… it takes a few seconds to make the keys.',

  sheetTitle: 'Keep the recovery code',
  sheetLead: 'If the passphrase is forgotten, this code opens the desk. It is shown once and kept nowhere.',
  sheetHead: 'Recovery sheet',
  sheetDesk: 'Desk',
  sheetBody: 'Body',
  sheetMade: 'Made on',
  sheetCode: 'Recovery code',
  sheetHow: [
    'Keep this sheet as you keep a passport, and not with the laptop.',
    'On the screen that asks for the passphrase, choose “Use the recovery code instead” and type it as printed.',
    'Whoever has this sheet and the computer can open the desk and sign in its name.',
    'Making a new code in the app cancels this one.',
  ],
  sheetPrint: 'Print this sheet',
  sheetKept: 'I have printed this sheet or written the code down',
  sheetNotKept: 'Tick the box when you have the code on paper.',

  whoTitle: 'Who sits at this desk?',
  whoLead: 'Your name and title are printed on what you sign. You can change them in the settings.',
  name: 'Name',
  nameMissing: 'Enter your name.',
  position: 'Title',
  positionHint: 'Such as Chief Inspector, or Head of Service',
  positionMissing: 'Enter your title.',
  enter: 'Open the desk',
};
