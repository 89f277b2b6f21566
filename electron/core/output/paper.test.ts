import { describe, expect, test } from 'vitest';
import { packPaper } from '../../../shared/documents/pack/paper-of-pack.ts';
import { eachSection } from '../../../shared/documents/paper.ts';
import type { Pack } from '../../../shared/model/pack.ts';
import { aTranscription } from '../../../tests/a-quarter.ts';
import { aDraft, aSamplePack } from '../../../tests/a-sample-pack.ts';
import { harm, subGroups } from '../../../tests/a-sample-return.ts';
import { tablesInHtml } from '../../../tests/read-back.ts';
import { writeHtml } from './html.ts';

const htmlOf = (pack: Pack): string => new TextDecoder().decode(writeHtml(packPaper(pack, aDraft)));
/** The words of a part of the paper, from one heading to another. */
const wordsOf = (html: string, from = '<main>', to = '</main>'): string =>
  html
    .slice(html.indexOf(from), html.indexOf(to, html.indexOf(from)))
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, ' ');

const board = aSamplePack();
const html = htmlOf(board);

describe('the paper on screen', () => {
  test('is one file in British English that needs nothing else', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
    expect(html).toMatch(/<title>Coventry Police and Crime Board: Exceptions report/);
    expect(html).not.toMatch(/<script|<link|<img| src=|@import|url\(|style="/);
    expect(html).toContain("default-src 'none'".replaceAll("'", '&#x27;'));
  });

  test('has one first heading, and no level is left out below it', () => {
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThan(2);
  });

  test('gives every table a caption and says what each head is the head of', () => {
    const tables = html.match(/<table[\s\S]*?<\/table>/g) ?? [];
    expect(tables.length).toBeGreaterThan(20);
    for (const table of tables) {
      expect(table).toMatch(/<caption id="[^"]+">[^<]+<\/caption>/);
      expect(table.match(/<th(?=[ >])(?! scope="(col|row)")/g)).toBeNull();
    }
    for (const { heads, rows } of tablesInHtml(html))
      for (const row of rows) {
        expect(row).toHaveLength(heads.length);
        expect(row.filter((cell) => cell.length === 0)).toEqual([]);
      }
  });

  test('gives every id once, and every link in it leads somewhere', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
    for (const [, names = ''] of html.matchAll(/aria-labelledby="([^"]+)"/g))
      expect(names.split(' ').filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('tells every status by letter, word and shape', () => {
    const tags = html.match(/<span class="tag[\s\S]*?<\/span>/g) ?? [];
    expect(tags.length).toBeGreaterThan(15);
    for (const tag of tags)
      expect(tag).toMatch(/<svg[\s\S]*<path[\s\S]*<b>[RAGCN]<\/b> (Off|At|On|Complete|Not)/);
  });

  test('carries the marking at its top, at its foot, on its cover and in the margins of every page', () => {
    expect(html.match(/<p class="marking">OFFICIAL-SENSITIVE<\/p>/g)).toHaveLength(2);
    expect(wordsOf(html, '<header', '</header>')).toContain('OFFICIAL-SENSITIVE. Named recipients only.');
    expect(html).toMatch(/@top-center\{?[^}]*"OFFICIAL\\2d SENSITIVE"/);
  });

  test('says that a sample is a sample', () => {
    expect(wordsOf(html, '<header', '</header>')).toContain(
      'The people and the figures in this paper are made up.',
    );
  });
});

describe('what a reader finds', () => {
  test('the counts in words and every exception on one line', () => {
    const summary = wordsOf(html, 'id="summary"', 'id="exceptions"');
    expect(summary).toContain('10 exceptions are reported: 8 under-performance and 2 over-performance');
    const table = tablesInHtml(html).find(({ heads }) => heads.includes('Run chart'));
    expect(table?.rows).toHaveLength(board.exceptions.filter((one) => !one.restricted).length);
    expect(table?.heads).toEqual([
      'No.',
      'Ref',
      'Indicator or action',
      'Status',
      'Value',
      'Target',
      'Run chart',
      'Owner',
      'By when',
      'Asks',
    ]);
  });

  test('for each exception its reasons, its chart, the five answers, who signed them and what was resolved', () => {
    const first = wordsOf(html, 'id="exception-1"', 'id="exception-2"');
    for (const said of [
      'Worse than expected',
      '16.9% off the target of 1,700',
      'Run chart of Anti-social behaviour incidents',
      'What happened',
      'Why',
      'What is being done',
      'By whom, by when',
      'What is asked of the Board',
      'Signed by Chief Inspector Leila Haverstock',
      'CT-A01',
      'ride-outs and off-road bikes',
    ])
      expect(first).toContain(said);
  });

  test('what better performance is asked: what worked, and who else could use it', () => {
    const over = board.exceptions.find((one) => one.class === 'over');
    const text = wordsOf(html, `id="exception-${over?.number}"`, 'id="exception-10"');
    expect(text).toContain('What worked, and who else could use it');
  });

  test('every contributor’s own words beside the lead’s, and the determination', () => {
    const text = wordsOf(html, 'id="priority-ct-p02"', 'id="priority-ha-p02"');
    expect(text).toContain('Determined by Beatrice Amankwah-Bell');
    for (const name of [
      'City Tasking',
      'Harm and Abuse Reduction Partnership',
      'Reducing Re-Offending Group',
      'Prevent',
    ])
      expect(text).toContain(name);
    expect(text).toContain('The safe space was shut on eleven nights');
  });

  test('every allocated item, once, with its state in words', () => {
    const rows = tablesInHtml(html)
      .filter(({ caption }) => caption === 'Every allocated item')
      .flatMap(({ rows: all }) => all);
    expect(rows.map(([ref]) => ref?.[0]).sort()).toEqual(board.appendix.map(({ ref }) => String(ref)).sort());
    expect(rows.every(([, , , state]) => state?.[0] !== undefined)).toBe(true);
  });

  test('every document that the paper is made from, in full', () => {
    const text = wordsOf(html, 'id="provenance"');
    for (const { docId } of board.provenance.documents) expect(text).toContain(docId);
    expect(text).toContain('rule set 1 and key ring 5');
  });

  test('text in paragraphs and lines as it was typed', () => {
    const [first, ...rest] = board.exceptions;
    if (first === undefined) throw new Error('no exception');
    const told = { ...first, answers: { ...first.answers, what: 'One.\nTwo.\n\nThree.' } };
    const made = htmlOf({ ...board, exceptions: [told, ...rest] });
    expect(made).toMatch(
      /<p><span>One\.<\/span><span><br\/?>Two\.<\/span><\/p><p><span>Three\.<\/span><\/p>/,
    );
  });
});

describe('a return that was typed in', () => {
  const typed = {
    ...board,
    exceptions: board.exceptions.map((one) => ({
      ...one,
      author: { ...one.author, transcribed: aTranscription },
    })),
  };

  test('is never shown as signed by its chair', () => {
    const text = wordsOf(htmlOf(typed), 'id="exception-1"', 'id="exception-2"');
    expect(text).toContain(
      'typed in by the secretariat (B. Secretary, 20 October 2026) from a Word document',
    );
    expect(text).toContain('not signed by the chair');
    expect(text).not.toContain('Signed by');
  });
});

describe('what is restricted', () => {
  const annexed = (pack: Pack) => htmlOf(pack).split('id="exempt"');

  test('stands in the annex alone, and the open part says how much there is', () => {
    const [open = '', annex = ''] = annexed(board);
    const restricted = board.appendix.filter((one) => one.restricted);
    expect(restricted.length).toBeGreaterThan(0);
    for (const { ref } of restricted) {
      expect(open).not.toContain(ref);
      expect(annex).toContain(ref);
    }
    expect(open).toContain(`${restricted.length} more items are in the exempt annex.`);
  });

  test('takes its decisions, notices and exceptions with it', () => {
    const [one] = board.exceptions.filter((each) => each.kind === 'indicator' && each.decisions.length > 0);
    if (one === undefined || one.kind !== 'indicator') throw new Error('no such exception');
    const { ref } = one.item;
    const secret = { ...one, restricted: true, number: 'E1' };
    const made: Pack = {
      ...board,
      exceptions: [secret, ...board.exceptions.filter((each) => each !== one)],
      appendix: board.appendix.map((row) => (row.ref === ref ? { ...row, restricted: true } : row)),
      front: { changed: [], persists: [], asked: [] },
      requests: [],
      provenance: { ...board.provenance, notices: [`${ref} is spoken of.`] },
    };
    const [open = '', annex = ''] = annexed(made);
    expect(open).not.toContain(ref);
    expect(open).toContain('One more exception is in the exempt annex.');
    expect(annex).toContain(`E1 ${ref}`);
    expect(annex).toContain(`${ref} is spoken of.`);
    expect(annex).toContain(one.decisions[0]?.resolved);
  });

  test('is in no other version, which has no annex and says what it leaves out', () => {
    for (const variant of ['scrutiny', 'public'] as const) {
      const pack = aSamplePack(variant);
      const made = htmlOf(pack);
      expect(made).not.toContain('id="exempt"');
      for (const { ref } of board.appendix.filter((one) => one.restricted)) expect(made).not.toContain(ref);
      for (const sentence of pack.leftOut.sentences)
        expect(wordsOf(made, '<header', '</header>')).toContain(sentence);
    }
  });
});

describe('where there is nothing', () => {
  const empty = aSamplePack('board', { missing: subGroups, lastMeeting: null });

  test('the paper says so in words, section by section', () => {
    const text = wordsOf(
      htmlOf({ ...empty, requests: [], earlier: [], front: { changed: [], persists: [], asked: [] } }),
    );
    for (const said of [
      'No exceptions are reported.',
      'The sub-groups ask nothing of the Board.',
      'No exception of an earlier quarter has ended.',
      'Nothing has changed',
      'No action is late, at risk, off track or newly complete.',
      'There was no meeting before',
      'Nothing has been asked of the partnership.',
      'No sub-group sent a success story or a note.',
      'No return has arrived.',
      '0 of 4 received. Missing or not counted: City Tasking',
    ])
      expect(text).toContain(said);
  });

  test('silence is never fine: a missing return leaves its items without an account', () => {
    const made = aSamplePack('board', { missing: [harm] });
    const rows = tablesInHtml(htmlOf(made)).filter(({ caption }) => caption === 'Every allocated item');
    const states = rows.flatMap(({ rows: all }) =>
      all.filter(([ref]) => ref?.[0]?.startsWith('HA-')).map(([, , , state]) => state?.[0]),
    );
    expect(states.length).toBeGreaterThan(5);
    expect(new Set(states)).toEqual(new Set(['No return']));
  });
});

test('every section has an id of its own that a PDF can name', () => {
  const ids = eachSection(packPaper(board, aDraft).sections).map(({ section }) => section.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
});
