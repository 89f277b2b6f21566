import { beginStep } from '../../../db/change.ts';
import { putDraft } from '../../../db/drafts.ts';
import { getPartnership } from '../../../db/partnership.ts';
import { getPlan } from '../../../db/plan.ts';
import { enterReadings } from '../../../db/readings.ts';
import type { ReadDb } from '../../../db/store.ts';
import { write } from '../../../db/transaction.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { Output, Parsed } from '../../../shared/contract/index.ts';
import type { Quarter } from '../../../shared/model/period.ts';
import { draftPlace } from '../../../shared/rules/sheet-cell-of.ts';
import { type Match, matchFaults } from '../../../shared/rules/table-match.ts';
import { leftOutWords } from '../../../shared/words/screens/import.ts';
import { stepNames } from '../../../shared/words/steps.ts';
import { type Core, today } from '../core.ts';
import { chairDesk, writable } from '../desk.ts';
import type { Handlers } from '../serve.ts';
import { columnLetters } from '../spreadsheet/address.ts';
import { textOf } from '../spreadsheet/cell-kinds.ts';
import { cellShown, type Eyes, guessColumns, guessHeader } from '../spreadsheet/column-guess.ts';
import type { Grid } from '../spreadsheet/grid.ts';
import { indicatorsNamed, type KnownIndicator } from '../spreadsheet/known-indicators.ts';
import type { Reader } from '../spreadsheet/matched-table.ts';
import { openTables } from '../spreadsheet/opened-tables.ts';
import { writtenPeriod } from '../spreadsheet/written-period.ts';
import { rememberedMatch, rememberMatch } from './import-memory.ts';
import { prepare } from './import-preview.ts';

type Names = 'import.look' | 'import.match' | 'import.preview' | 'import.take';

export const importHandlers: Pick<Handlers, Names> = {
  'import.look': look,
  'import.match': match,
  'import.preview': async (core, input) => {
    const { reader, known } = await readerOf(core, input);
    return prepare(core.store, reader, enterable(known), today(core)).preview;
  },
  'import.take': take,
};

/** Every indicator of the plan, and why some of them are not entered at this desk. */
function knownAt(db: ReadDb): KnownIndicator[] {
  const { subGroup } = chairDesk(db);
  const plan = getPlan(db);
  if (plan === null) throw refuse('plan.none');
  const nameOf = (id: string) => getPartnership(db).subGroups.find((one) => one.id === id)?.name ?? id;
  return plan.indicators.map((indicator) => {
    const { lead, retired, supplied } = indicator;
    if (lead !== subGroup) return { indicator, why: leftOutWords.other(nameOf(lead)) };
    if (retired !== null) return { indicator, why: leftOutWords.retired };
    return { indicator, why: supplied === 'centrally' ? leftOutWords.central : null };
  });
}

const enterable = (known: readonly KnownIndicator[]) =>
  known.filter(({ why }) => why === null).map(({ indicator }) => indicator);

const eyesOf = (known: readonly KnownIndicator[], quarter: Quarter): Eyes => ({
  named: indicatorsNamed(known),
  quarter,
});

const TOP = { rows: 15, columns: 8, letters: 60 };

async function look(core: Core, { file, quarter }: Parsed<'import.look'>): Promise<Output<'import.look'>> {
  const eyes = eyesOf(knownAt(core.store), quarter);
  const { kind, tables, notes } = await openTables(file.bytes);
  return {
    kind,
    notes: [...notes],
    sheets: tables.map(({ name, grid }) => ({
      name,
      rows: grid.rows.length,
      columns: grid.rows.reduce((most, row) => Math.max(most, row.length), 0),
      top: grid.rows.slice(0, TOP.rows).map((row) => row.slice(0, TOP.columns).map(inShort)),
      header: guessHeader(grid, eyes),
    })),
  };
}

const inShort = (cell: Grid['rows'][number][number]): string =>
  cell === null ? '' : cellShown(cell).slice(0, TOP.letters);

type Asked = Pick<Parsed<'import.match'>, 'file' | 'sheet' | 'header' | 'quarter'>;

/** The table that is meant. @throws table.no-sheet when the file is not the one that was looked at */
async function tableOf({ file, sheet, header }: Asked) {
  const { kind, tables } = await openTables(file.bytes);
  const grid = tables[sheet]?.grid;
  if (grid === undefined || header >= grid.rows.length) throw refuse('table.no-sheet');
  return { kind, grid };
}

async function match(core: Core, asked: Parsed<'import.match'>): Promise<Output<'import.match'>> {
  const { header, quarter } = asked;
  const eyes = eyesOf(knownAt(core.store), quarter);
  const { grid } = await tableOf(asked);
  const remembered = rememberedMatch(core.store, grid, header, eyes);
  const columns = guessColumns(grid, header, eyes).map((guess, column) => {
    const heading = grid.rows[header]?.[column] ?? null;
    const as = remembered?.as[column];
    return {
      column,
      letter: columnLetters(column),
      heading: heading === null ? '' : textOf(heading),
      samples: samplesIn(grid, header, column),
      readAs: readAsOf(heading, eyes),
      ...(as === undefined ? guess : { as, sure: as === 'none' ? null : ('sure' as const) }),
    };
  });
  return { columns, remembered: remembered && { file: remembered.file, on: remembered.on } };
}

function samplesIn(grid: Grid, header: number, column: number): string[] {
  const filled = grid.rows.slice(header + 1, header + 200).flatMap((row) => row[column] ?? []);
  return filled.slice(0, 3).map(inShort);
}

/** How a heading that is a period or an indicator is read. */
function readAsOf(heading: Grid['rows'][number][number], { named, quarter }: Eyes): string {
  const period = writtenPeriod(heading, quarter);
  if (period !== null || typeof heading !== 'string') return period?.said ?? '';
  const { indicator } = named(heading);
  return indicator === null ? '' : `${indicator.ref} ${indicator.title}`;
}

/** @throws import.match when the columns could not have been matched so on screen */
async function readerOf(core: Core, asked: Asked & { columns: readonly Match[] }) {
  const { columns: matches, header, quarter } = asked;
  if (matchFaults(matches).length > 0) throw refuse('import.match');
  const known = knownAt(core.store);
  const eyes = eyesOf(known, quarter);
  const { grid, kind } = await tableOf(asked);
  const reader: Reader = { grid, kind, header, matches, ...eyes };
  return { reader, known, eyes };
}

async function take(core: Core, asked: Parsed<'import.take'>): Promise<Output<'import.take'>> {
  const desk = writable(chairDesk(core.store));
  const { reader, known, eyes } = await readerOf(core, asked);
  const { file, header, columns: matches } = asked;
  return write(core.store, (db) => {
    const { readings } = prepare(db, reader, enterable(known), today(core));
    if (readings.length === 0) return { taken: 0, step: '' };
    const name = stepNames.readings(readings.length, file.name);
    enterReadings(db, beginStep(db, { name, who: desk.user.name, at: core.now() }), readings);
    for (const { indicator, period } of readings)
      for (const field of ['value', 'numerator', 'denominator'] as const)
        putDraft(db, draftPlace(indicator, period, field), null, core.now());
    rememberMatch(db, reader.grid, header, eyes, { matches, file: file.name, on: today(core) });
    return { taken: readings.length, step: name };
  });
}
