/** What became of a document that was taken in, in words for the list of outcomes. */
export const intakeWords = {
  parked: (name: string) => ({
    message: `It is whole, and signed with a key of ${name} that is not enrolled yet. Nothing of it is used until then.`,
    next: 'Telephone the signer on the number that you hold, and type the eight words that they read out.',
  }),
  parkedAgain: { message: 'It is already waiting for its key to be enrolled.' },
  keyRequest: (name: string) => ({
    message: `${name} asks to have a key enrolled.`,
    next: 'Telephone them on the number that you hold, and type the eight words that they read out.',
  }),
  otherName: (signed: string, enrolled: string): string =>
    `It is signed in the name of ${signed}; the key was enrolled for ${enrolled}.`,
  keyKnown: (name: string) => ({ message: `The key of ${name} is already enrolled. Nothing has changed.` }),
  plan: (version: number) => ({
    message: `Version ${version} of the plan is now in force. What you had entered is kept.`,
  }),
  planAgain: (version: number) => ({
    message: `Version ${version} of the plan is already here. Nothing has changed.`,
  }),
  receipt: (lines: number, queries: number) => ({
    message:
      queries === 0
        ? `The secretariat confirms ${lines === 1 ? 'one document' : `${lines} documents`}.`
        : `The secretariat has ${queries === 1 ? 'a question' : `${queries} questions`}.`,
    ...(queries === 0 ? {} : { next: 'Answer by signing the return again.' }),
  }),
  again: { message: 'It was opened before. Nothing has changed.' },
  decisions: (count: number) => ({
    message: `${count === 1 ? 'One decision' : `${count} decisions`} of the Board ${count === 1 ? 'was' : 'were'} taken in.`,
  }),
};
