/**
 * A text on one line and no longer than it may be: as many whole sentences as fit, where they make most of it,
 * or else cut after a word and marked with an ellipsis.
 */
export function shorten(text: string, most: number): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  if (whole.length <= most) return whole;
  const ends = [...whole.slice(0, most).matchAll(/[.!?](?=\s)/g)].map(({ index }) => index + 1);
  const sentences = whole.slice(0, ends.at(-1) ?? 0);
  if (sentences.length >= most * 0.6) return `${sentences} …`;
  const cut = whole.slice(0, most - 2);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > most / 2 ? space : undefined).replace(/[,;:.]$/, '')} …`;
}
