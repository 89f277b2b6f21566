/** What a step is called in the list of things done, for undoing it by name. */
export const stepNames = {
  readings: (count: number, file: string): string =>
    `${count === 1 ? 'One value' : `${count} values`} from ${file}`,
  withdrawn: (quarter: string, why: string): string => `Return for ${quarter} withdrawn: ${why}`,
  supplied: (ref: string): string => `Supplied figure of ${ref} looked at`,
};
