/** Enough of what somebody typed to know it by, however long it is. */
export const shortened = (text: string, most = 80): string =>
  text.length > most ? `${text.slice(0, most)}…` : text;
