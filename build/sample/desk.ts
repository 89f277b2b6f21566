import { samplePartnership } from '../../electron/core/sample/index.ts';

const secretariat = 'secretariat';

/** Every desk of the sample by the name that people know it by, and the other name that is taken for it. */
const desks: readonly { name: string; id: string }[] = [
  { name: secretariat, id: secretariat },
  ...samplePartnership.subGroups.map(({ name, id }) => ({ name, id: id.replace(/^sg:/, '') })),
];

const plain = (name: string): string => name.trim().toLowerCase().replace(/^sg:/, '');

/** The desk that somebody means by `City Tasking`, `city-tasking` or `sg:city-tasking`; undefined for anything else. */
export const deskMeant = (name: string): string | undefined =>
  desks.find((one) => plain(one.name) === plain(name) || one.id === plain(name))?.name;

/** What to say to somebody who named a desk that the sample does not have. */
export const noSuchDesk = (name: string): string =>
  `the sample has no desk called “${name}”. Its desks are ${desks.map((one) => `“${one.name}”`).join(', ')}.`;
