/**
 * What stands in a table where a number cannot, after the shorthand of the Government Analysis Function
 * ("Using symbols in tables"). A cell is never left empty: an empty cell says nothing to a screen reader.
 */
export const symbols = {
  confidential: '[c]',
  notAvailable: '[x]',
} as const;

/** The key printed under a table that uses a symbol. */
export const symbolKey: Record<keyof typeof symbols, string> = {
  confidential:
    '[c] A small number, or one that would give a small number away. It is left out to protect people.',
  notAvailable: '[x] There is no figure.',
};
