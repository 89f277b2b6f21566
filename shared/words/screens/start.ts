import type { WorkspaceLabel } from '../../contract/entry.ts';

/** The first screen: ways in. */
export const start = {
  title: 'Where would you like to start?',
  again: 'Choose a desk',
  lead: 'Your sub-group’s quarterly return: what is due, what needs explaining, signed and sent. It all stays on this computer until you send a file yourself.',
  ways: 'Begin another desk',
  desks: 'Desks on this computer',
  desk: (label: WorkspaceLabel | null): string =>
    label === null ? 'A desk whose label cannot be read' : (label.subGroup ?? `Secretariat of ${label.body}`),
  deskText: (label: WorkspaceLabel | null): string => {
    if (label === null) return 'It may be sound all the same. Unlock it to see.';
    if (label.sample) return 'Sample: nothing in it is real.';
    return label.subGroup === null
      ? 'Continue where you stopped.'
      : `${label.body}. Continue where you stopped.`;
  },
  plan: 'Open the plan file that the secretariat sent you',
  planText: 'Its name ends in .cspplan. It sets up your sub-group’s desk on this computer.',
  sample: 'Look round with sample data',
  sampleText:
    'A partnership with made-up figures. Nothing in it is real, and its files are refused by real desks.',
  secretariat: 'For the secretariat',
  setUp: 'Set up the secretariat’s desk',
  setUpText:
    'From the partnership file: who the sub-groups are, and who chairs them. Once for each partnership.',
  copyTitle: 'This is a working copy that somebody hands over',
  copyLead: (file: string): string =>
    `“${file}” is sealed to one person’s key, and no desk on this computer has that key.`,
  copySteps: [
    'Set up your own desk here, with a plan file of the sub-group. Whoever hands over, or the secretariat, can send you one.',
    'At your desk choose “Other hands”, make your key request, and send it to whoever hands over. They telephone you to compare eight words.',
    'They seal the working copy to your key and send it. Open that file here, and take it in at your desk.',
  ],
  copyPlan: 'Open the plan file',

  chosen: 'A file was opened with the app',
  chosenText: (name: string): string =>
    `“${name}” waits. Begin a desk with it, or continue a desk to take it in there.`,
};
