import { describe, expect, test } from 'vitest';
import { destinationsIn } from './destinations.ts';
import { printWithPages } from './passes.ts';

/** A PDF as Chromium lays one out, with named places on its pages. */
function aPdf(places: Record<string, number>, pages: number): Uint8Array {
  const names = Object.entries(places).map(([name, page]) => `/${name} [${page + 9} 0 R /XYZ 0 800 0]`);
  const numbers = Array.from({ length: pages }, (_, at) => at + 10);
  const half = Math.ceil(pages / 2);
  const kids = (all: readonly number[]) => all.map((one) => `${one} 0 R`).join(' ');
  const objects = new Map<number, string>([
    [1, '<</Type /Catalog\n/Pages 2 0 R\n/Dests 3 0 R>>'],
    [2, `<</Type /Pages\n/Kids [4 0 R 5 0 R]>>`],
    [3, `<<${names.join('\n')}>>`],
    [4, `<</Type /Pages\n/Kids [${kids(numbers.slice(0, half))}]>>`],
    [5, `<</Type /Pages\n/Kids [${kids(numbers.slice(half))}]>>`],
    ...numbers.map((one): [number, string] => [one, '<</Type /Page>>']),
  ]);
  let text = '%PDF-1.4\n';
  const size = pages + 10;
  const lines = Array.from({ length: size }, (_, number) => {
    const body = objects.get(number);
    if (body === undefined) return '0000000000 65535 f \n';
    const line = `${String(text.length).padStart(10, '0')} 00000 n \n`;
    text += `${number} 0 obj\n${body}\nendobj\n`;
    return line;
  });
  const start = text.length;
  text += `xref\n0 ${size}\n${lines.join('')}trailer\n<</Size ${size}\n/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}

describe('the places in a PDF', () => {
  test('are told with the page on which they lie, in reading order', () => {
    expect(destinationsIn(aPdf({ front: 1, summary: 3, 'exception-e1': 7 }, 7))).toEqual(
      new Map([
        ['front', 1],
        ['summary', 3],
        ['exception-e1', 7],
      ]),
    );
  });
  test('are not guessed where the file is built in another way', () => {
    expect(destinationsIn(new TextEncoder().encode('%PDF-1.7\nstartxref\n9\n%%EOF'))).toBeNull();
    expect(destinationsIn(new Uint8Array())).toBeNull();
  });
});

const line = (id: string) => `<a href="#${id}">x</a><span class="page" data-page-of="${id}"></span>`;

describe('the contents of a printed paper', () => {
  test('carry the page of every place, and the last print has tags', async () => {
    const asked: [string, string][] = [];
    const pdf = await printWithPages(line('front') + line('summary'), async (html, how) => {
      asked.push([how, html]);
      return aPdf({ front: 2, summary: 4 }, 5);
    });
    expect(asked.map(([how]) => how)).toEqual(['rehearsal', 'final']);
    expect(asked[1]?.[1]).toContain('data-page-of="front">2</span>');
    expect(asked[1]?.[1]).toContain('data-page-of="summary">4</span>');
    expect(destinationsIn(pdf)?.get('summary')).toBe(4);
  });
  test('are filled in again when the numbers themselves have moved something', async () => {
    let prints = 0;
    const html: string[] = [];
    await printWithPages(line('front'), async (text) => {
      html.push(text);
      return aPdf({ front: ++prints === 1 ? 1 : 2 }, 3);
    });
    expect(prints).toBe(3);
    expect(html.at(-1)).toContain('data-page-of="front">2</span>');
  });
  test('end even where a paper never comes to rest', async () => {
    let prints = 0;
    await printWithPages(line('front'), async () => aPdf({ front: 1 + (++prints % 2) }, 3));
    expect(prints).toBeLessThan(6);
  });
  test('stay without numbers where nobody knows them', async () => {
    const html: string[] = [];
    await printWithPages(line('front'), async (text) => {
      html.push(text);
      return new Uint8Array();
    });
    expect(html.at(-1)).toContain('data-page-of="front"></span>');
  });
  test('that ask for no page are printed once', async () => {
    let prints = 0;
    await printWithPages('<p>x</p>', async () => {
      prints++;
      return aPdf({}, 2);
    });
    expect(prints).toBe(1);
  });
});
