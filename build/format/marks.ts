/** Where a made block of a text begins and ends: `<!-- made: values -->` and `<!-- end: values -->`. */
const beginning = (name: string) => `<!-- made: ${name} -->`;
const ending = (name: string) => `<!-- end: ${name} -->`;

const between = (name: string): RegExp => new RegExp(`${beginning(name)}\n[\\s\\S]*?${ending(name)}`);

/** The text with one made block put in the place of the last one of its name. */
export function withBlock(text: string, name: string, block: string): string {
  if (!between(name).test(text)) throw new Error(`There is no place for ${name}: ${beginning(name)}.`);
  return text.replace(between(name), () => `${beginning(name)}\n\n${block.trim()}\n\n${ending(name)}`);
}
