/** Words about the desk and who sits at it. */
export const desk = {
  /** Where the partnership has not said who it is. */
  unnamed: (role: string) => ({
    name: 'Name not given',
    title: role === 'secretariat' ? 'Secretariat' : 'Chair',
  }),
  recoveryKey: { name: 'Recovery key', title: 'Lies in a safe' },
  replaced: 'A newer one was made.',
  madeHere: 'made on this computer',
  byTelephone: 'eight words compared by telephone',
  leftThePlan: (version: number) => `No longer in this sub-group’s plan since version ${version}.`,
  firstPlan: 'came with the first plan; its words are still to be compared',
};
