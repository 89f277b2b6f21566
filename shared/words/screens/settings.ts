import type { Preferences } from '../../contract/preferences.ts';

/** Settings of this computer, and of whoever sits at this desk. */
export const settings = {
  title: 'Settings',
  lead: 'What you choose holds at once, on this computer.',
  here: 'Settings of this computer',
  looks: 'This window',
  textSize: 'Text size',
  percent: (size: Preferences['textSize']): string => (size === 100 ? '100% (usual)' : `${size}%`),
  contrast: 'Contrast',
  contrasts: {
    standard: 'Usual',
    high: 'High: black on white, no grey',
  } satisfies Record<Preferences['contrast'], string>,
  motion: 'Movement',
  motions: {
    system: 'As this computer is set',
    reduced: 'None',
  } satisfies Record<Preferences['motion'], string>,
  charts: 'Charts',
  chartKinds: {
    full: 'Line, limits and signals',
    plain: 'Plain: the line and its words',
  } satisfies Record<Preferences['charts'], string>,
  lockAfter: 'Lock when nobody touches it for',
  minutes: (count: number): string => (count === 60 ? 'an hour' : `${count} minutes`),
  marking: (code: string): string =>
    `Protective marking offered first: ${code}. Whoever looks after this computer has set it.`,
  person: 'Your name and title',
  personText:
    'They are printed on what you sign from now on. What is signed already keeps the name it was signed with.',
  personKept: 'Your name and title are saved.',
};
