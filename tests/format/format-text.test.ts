import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documents, parts } from '../../build/format/documents.ts';
import { membersOf, schemaOf } from '../../build/format/json-schema.ts';
import { withBlock } from '../../build/format/marks.ts';
import { blocks } from '../../build/format/tables.ts';
import { wordsOf } from '../../electron/core/exchange/words-of-a-key.ts';
import { faultCodes } from '../../shared/contract/faults.ts';
import { shown } from './shown.ts';

const text = readFileSync('FORMAT.md', 'utf8');
const codes: readonly string[] = faultCodes;

/** What stands under a heading of any level, up to the next one of that level. */
function under(heading: string): string {
  const [level = ''] = heading.split(' ');
  const after = text.split(`\n${heading}\n`)[1];
  if (after === undefined) throw new Error(`FORMAT.md has no ${heading}.`);
  return after.split(new RegExp(`\\n#{2,${level.length}} `))[0] ?? '';
}

const firstCells = (section: string): string[] =>
  [...section.matchAll(/^\| (`[^|]*?`) \|/gm)].flatMap(([, cell]) =>
    [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''),
  );

describe('FORMAT.md', () => {
  test('says what the models and the examples say today (after a change: npm run schemas)', async () => {
    const made = Object.entries({ ...blocks, ...(await shown()) });
    const today = made.reduce((so, [name, block]) => withBlock(so, name, block()), text);
    expect(today).toBe(text);
    expect(text.match(/<!-- made: /g)).toHaveLength(made.length);
  });

  test('names only codes that exist, in every table of refusals', () => {
    const named = firstCells(under('## Reading a file, step by step'));
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((code) => !codes.includes(code))).toEqual([]);
    const elsewhere = [
      ...text.matchAll(
        /`((?:envelope|payload|sealed|armour|bundle|signer|signature|binding|order|words)\.[a-z-]+)`/g,
      ),
    ];
    expect(elsewhere.map(([, code]) => code).filter((code) => !codes.includes(code ?? ''))).toEqual([]);
  });

  test('tells of every code with which a file may be refused', () => {
    const kinds =
      /^(file|envelope|payload|sealed|armour|bundle|signer|signature|binding|order|coverage)(\.|$)/;
    const told = firstCells(under('## Reading a file, step by step'));
    expect(codes.filter((code) => kinds.test(code) && !told.includes(code))).toEqual([]);
  });

  test.each(Object.keys(documents))('tells of every member of %s and of its parts', (name) => {
    const { $defs = {}, ...root } = schemaOf(name);
    const shapes = {
      [name]: root,
      ...Object.fromEntries(Object.entries($defs).filter(([part]) => parts[part]?.members)),
    };
    for (const [shape, schema] of Object.entries(shapes)) {
      const told = firstMembers(under(`### ${shape}`));
      expect(
        membersOf(schema)
          .map(({ path }) => path)
          .filter((path) => !told.includes(path)),
        shape,
      ).toEqual([]);
    }
  });

  test('tells of every value', () => {
    const told = firstCells(under('## Values'));
    const values = Object.keys(parts).filter((name) => !parts[name]?.members);
    expect(values.filter((name) => !told.includes(name))).toEqual([]);
  });

  test('has the golden vector of the eight words', () => {
    const kid = 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k' as Parameters<typeof wordsOf>[0];
    expect(under('## Enrolling a key: eight words')).toContain(wordsOf(kid).join(' '));
  });

  test('has no link that leads nowhere', () => {
    const headings = [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
      slug(heading ?? ''),
    );
    expect(new Set(headings).size).toBe(headings.length);
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, to]) => to ?? '');
    const broken = links.filter((to) =>
      to.startsWith('#') ? !headings.includes(to.slice(1)) : !existsSync(to),
    );
    expect(broken).toEqual([]);
  });

  test('is what the README sends readers to', () => {
    expect(readFileSync('README.md', 'utf8').split('## File format')[1]?.split('\n## ')[0]).toContain(
      '(FORMAT.md)',
    );
  });
});

/** A member of a union is followed by the forms that have it. */
const firstMembers = (section: string): string[] =>
  [...section.matchAll(/^\| `([^`|]+)`(?: \([^|]*\))? \|/gm)].map(([, name]) => name ?? '');

/** The anchor that GitHub gives a heading. */
const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
