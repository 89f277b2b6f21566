/** A count with what is counted: `1 return`, `3 returns`; `more` where the plural is not made with an s. */
export const some = (count: number, one: string, more = `${one}s`): string =>
  `${count} ${count === 1 ? one : more}`;
