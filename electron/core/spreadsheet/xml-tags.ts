import { refuse } from '../../../shared/contract/faults.ts';

/** One tag as it stands in the text, its name without a namespace. */
export type Tag = {
  readonly name: string;
  readonly closes: boolean;
  /** Opens and closes in one. */
  readonly empty: boolean;
  readonly attributes: ReadonlyMap<string, string>;
  /** The characters between this tag and the next, as they stand. */
  readonly text: string;
};

/**
 * Every tag of an XML text, one after the other. This is a scan and not a parser: each character is looked
 * at a fixed number of times whatever the text is made of, so that no file can make it slow.
 */
export function* tagsOf(xml: string, names: ReadonlySet<string>): Generator<Tag> {
  for (const found of xml.matchAll(/<(\/?)(?:\w{1,40}:)?(\w{1,40})(?=[\s/>])([^<>]*)>([^<]*)/g)) {
    const [, slash = '', name = '', inside = '', text = ''] = found;
    if (!names.has(name)) continue;
    if (inside.length > MOST_ATTRIBUTES) throw refuse('workbook.damaged');
    yield { name, closes: slash !== '', empty: inside.endsWith('/'), attributes: attributesOf(inside), text };
  }
}

/**
 * Refuses XML in which a tag opens before the one before it has ended. XML forbids it (1.0, section 3.1), and
 * `read-excel-file` 9.3.17 takes more than a minute over 3 MB of it. @throws workbook.damaged
 */
export function mustEndTags(xml: string): void {
  if (/<[^<>!?][^<>]*(?:<|$)/.test(xml)) throw refuse('workbook.damaged');
}

const MOST_ATTRIBUTES = 4000;

function attributesOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of text.matchAll(
    /(?:\w{1,40}:)?(\w{1,40})\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    found.set(name, unescaped(double ?? single ?? ''));
  }
  return found;
}

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const unescaped = (text: string) =>
  text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w{1,10}));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities.get(name) ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
