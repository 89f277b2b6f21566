import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../build/setup/place.mjs';
import { printPdf } from '../../electron/print/print-pdf.ts';
import { aFullQuarter, type FullQuarter } from '../journeys/a-full-quarter.ts';
import { undertakingRefs } from '../journeys/calderbrook.ts';
import { quarterCsv } from '../journeys/calderbrook-figures.ts';
import { textFile } from './desks.ts';

/** As many words as are asked for, in sentences that people write. */
const words = (count: number): string => {
  const said =
    'Theft from shops on Market Street was far above its target in every month of the quarter. Most of it was done by five people who are known to the courts and to the neighbourhood team. Two of the larger shops closed their doors to the precinct at noon, so that nobody saw who left. The patrol was taken off for the summer events at the castle. '
      .repeat(4)
      .split(' ');
  return `${said.slice(0, count).join(' ')}.`;
};

async function entered(place: FullQuarter, raised: number): Promise<string> {
  const { tell, core } = await place.chair();
  const { due } = place;
  await tell('readings.import', { file: textFile('values.csv', quarterCsv(due, due)) });
  const full = (ask: string) => ({
    ...{ what: words(60), why: words(60), doing: words(80), owner: 'Sergeant Ola Prendergast' },
    ...{ by: '2027-03-31', confidence: 'medium', stillSo: true, ask: { kind: ask, text: words(40) } },
  });
  const explanations = {
    schema: 'csp.explanations/1',
    quarter: due,
    actions: undertakingRefs.map((action) => ({
      ...{ action, status: 'in-progress', rag: 'green', text: 'Under way as planned.' },
      ...{ completedOn: null, newDue: null, whyMoved: '', milestones: [] },
    })),
    answers: [
      { item: 'TC-I02', ...full('decide') },
      { item: 'TC-I05', ...full('resource') },
      { item: 'TC-I09', ...full('note') },
    ],
    raised: ['TC-I01', 'TC-I10'].slice(0, raised).map((item) => ({
      ...{
        item,
        priority: null,
        title: 'Raised by the chair',
        class: 'under',
        why: 'The Board should know.',
      },
      answers: full('escalate'),
    })),
  };
  await tell('exceptions.explain', { explanations: explanations as never });
  const { html } = await tell('brief.get', { quarter: due });
  core.store.close();
  return html;
}

test.skipIf(!existsSync('/usr/bin/chromium'))(
  'the brief is one tagged side of A4, marked and dated, with three exceptions at their full length',
  async () => {
    const place = await aFullQuarter();
    const html = await entered(place, 0);
    const bytes = Buffer.from(await printPdf(html, () => {}));
    const pdf = bytes.toString('latin1');
    keep('brief', bytes);
    expect(pagesOf(pdf)).toBe(1);
    expect(pdf).toMatch(/\/MediaBox ?\[ ?0 0 59[45][.\d]* 84[12][.\d]* ?\]/);
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain('/Lang (en-GB)');
    expect(pdf).toMatch(/\/Title/);
    expect(html.match(/class="brief-one"/g)).toHaveLength(3);
    expect(html.match(/<svg/g)).toHaveLength(3);
    expect(html).toMatch(/@top-center \{ content: "OFFICIAL"/);
    expect(html).toMatch(/<title>Three minutes at the Board: Town Centre/);
    for (const said of [
      /Quarter \d \(\w+ to \w+\) \d{4} to \d{4}/,
      /Chief Inspector Tariq Hamir/,
      /Draft: the return is not signed yet/,
      /New: TC-I05/,
      /Still there: TC-I02/,
      /Asked \(TC-I02\): Support the exclusion notice scheme/,
      /RESOLVED 1: Note the rise in theft from shops/,
    ])
      expect(html).toMatch(said);

    const more = await entered(place, 2);
    expect(more.match(/class="brief-one"/g)).toHaveLength(3);
    expect(more).toMatch(/Not on this side: .*TC-I09.*They are in the return, in full\./);
    const fuller = Buffer.from(await printPdf(more, () => {}));
    keep('brief-more', fuller);
    expect(pagesOf(fuller.toString('latin1'))).toBe(1);

    const { tell } = await place.chair();
    const { html: signed } = await tell('brief.get', { quarter: place.past });
    expect(signed).toMatch(/From the return signed on \d+ \w+ \d{4}/);
    keep('brief-one', Buffer.from(await printPdf(signed, () => {})));
  },
  120_000,
);

const pagesOf = (pdf: string): number => pdf.match(/\/Type ?\/Page\b/g)?.length ?? 0;

/** For people to look at, in a folder that git ignores. */
function keep(name: string, pdf: Uint8Array): void {
  mkdirSync(join(root, '.cache', 'pictures'), { recursive: true });
  writeFileSync(join(root, '.cache', 'pictures', `${name}.pdf`), pdf);
}
