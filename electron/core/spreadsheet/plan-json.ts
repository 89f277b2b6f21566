import { Refusal, refuse } from '../../../shared/contract/faults.ts';
import type { Day } from '../../../shared/model/period.ts';
import { cellWords } from '../../../shared/words/plan-import.ts';
import { jsonPlace, placeWords } from '../../../shared/words/sheet-import.ts';
import type { About } from './cell-kinds.ts';
import { type Gathering, gather, type Place } from './found.ts';
import { nearest } from './nearest.ts';
import { checkPlan, type ReadPlan } from './plan-check.ts';
import type { Draft, Path } from './plan-draft.ts';
import { type ReadingField, readingColumns, type TypedReading } from './readings-columns.ts';
import { decodeText } from './text-bytes.ts';
import { tidyText } from './tidy-text.ts';
import type { Cell } from './workbook.ts';

/**
 * Reads a plan from JSON (`csp.plan-source/1`). Everything that is wrong is found at once, in the order of
 * the file; there is a plan only when nothing is refused. `today` bounds its readings.
 */
export function readPlanJson(bytes: Uint8Array, about: About, today: Day): ReadPlan {
  const found = gather();
  try {
    const content = tidied(parsed(decodeText(bytes).text), 0);
    if (!isObject(content) || content.schema !== 'csp.plan-source/1') {
      found.refused(WHOLE, cellWords.wrongSchema());
      return { findings: found.inOrder() };
    }
    return checkPlan(draftFrom(content, found), found, about, today);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    found.refused(WHOLE, error.fault);
    return { findings: found.inOrder() };
  }
}

const WHOLE: Place = { where: placeWords.file, order: [] };

type Members = { readonly [member: string]: unknown };

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const at = error instanceof SyntaxError ? /position (\d+)/.exec(error.message)?.[1] : undefined;
    const line = at === undefined ? null : text.slice(0, Number(at)).split('\n').length;
    throw refuse('input.not-json', { line });
  }
}

/** No plan is deeper; what is deeper is left as it is, and refused for its shape. */
const DEEPEST = 10;

/** The same content with every text tidy, so that it equals what a workbook with the same words gives. */
function tidied(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return tidyText(value);
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value;
  if (Array.isArray(value)) return value.map((one) => tidied(one, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, tidied(one, depth + 1)]));
}

function draftFrom({ readings, ...content }: Members, found: Gathering): Draft {
  const at = (path: Path) => placeIn({ ...content, readings }, path);
  return {
    content,
    readings: typedReadings(readings, at, found),
    at,
    name: (path) => String(path.at(-1) ?? ''),
    told: () => false,
  };
}

/** `indicators, item 3 (CT-I03), target`; the order is that of the file. */
function placeIn(content: unknown, path: Path): Place {
  const order: number[] = [];
  const steps: string[] = [];
  let at = content;
  for (const step of path) {
    const names = isObject(at) ? Object.keys(at) : [];
    order.push(typeof step === 'number' ? step : indexOr(names.indexOf(String(step)), names.length));
    at = typeof at === 'object' && at !== null ? (at as Members)[String(step)] : undefined;
    const ref = isObject(at) && typeof at.ref === 'string' ? at.ref : null;
    steps.push(typeof step === 'number' ? jsonPlace.item(step + 1, ref) : String(step));
  }
  return { where: steps.length === 0 ? placeWords.file : steps.join(', '), order };
}

const indexOr = (index: number, missing: number) => (index < 0 ? missing : index);

/** Readings are held against the indicators in the same way, whatever file they came in. */
function typedReadings(readings: unknown, at: (path: Path) => Place, found: Gathering): TypedReading[] {
  if (readings === undefined) return [];
  if (!Array.isArray(readings)) {
    found.refused(at(['readings']), cellWords.wrongForm({ name: 'readings' }));
    return [];
  }
  return readings.flatMap((reading: unknown, i) => {
    const place = at(['readings', i]);
    if (!isObject(reading)) {
      found.refused(place, cellWords.wrongForm({ name: 'readings' }));
      return [];
    }
    const known = Object.keys(readingColumns);
    const strange = Object.keys(reading).filter((name) => !known.includes(name));
    const odd = known.filter((name) => !isCell(reading[name]));
    for (const name of strange) {
      found.refused(
        at(['readings', i, name]),
        cellWords.unknownMember({ name, meant: nearest(name, known) }),
      );
    }
    for (const name of odd) found.refused(at(['readings', i, name]), cellWords.wrongForm({ name }));
    const cell = (field: ReadingField) => (odd.includes(field) ? null : filled(reading[field]));
    return {
      place,
      at: (field: ReadingField) => at(['readings', i, field]),
      cell,
      broken: strange.length + odd.length > 0,
    };
  });
}

const isCell = (value: unknown) => value == null || ['string', 'number', 'boolean'].includes(typeof value);

const filled = (value: unknown): Cell => (value === '' ? null : ((value ?? null) as Cell));
