import { z } from 'zod';
import { ref, subGroupId } from '../../../shared/model/ids.ts';
import { quarter } from '../../../shared/model/period.ts';
import { planSource } from '../../../shared/model/plan-source.ts';
import type { Said } from '../../../shared/words/faults/said.ts';
import { cellWords } from '../../../shared/words/plan-import.ts';
import type { Gathering } from './found.ts';
import { nearest } from './nearest.ts';
import type { Draft, Path } from './plan-draft.ts';

/** Says every way in which a draft is not of the shape of a plan, where it stands and in plain words. */
export function sayShape(draft: Draft, { issues }: z.ZodError, found: Gathering): void {
  for (const issue of issues) {
    const path = issue.path;
    if (issue.code === 'unrecognized_keys') {
      const known = membersAt(path);
      for (const name of issue.keys) {
        found.refused(
          draft.at([...path, name]),
          cellWords.unknownMember({ name, meant: nearest(name, known) }),
        );
      }
    } else if (!draft.told(path)) {
      found.refused(draft.at(path), wordsFor(issue, draft.name(path), valueAt(draft.content, path)));
    }
  }
}

/** The members that a plan may have at a place, by its published schema. */
function membersAt(path: Path): string[] {
  const shapes = path.reduce<Shape[]>(
    (at, step) =>
      at
        .flatMap(unfolded)
        .flatMap((one) => (typeof step === 'number' ? one.items : one.properties?.[String(step)]) ?? []),
    [z.toJSONSchema(planSource, { io: 'input', unrepresentable: 'any' }) as Shape],
  );
  return shapes.flatMap(unfolded).flatMap((one) => Object.keys(one.properties ?? {}));
}

type Shape = { properties?: Record<string, Shape>; items?: Shape; anyOf?: Shape[]; oneOf?: Shape[] };

const unfolded = (shape: Shape): Shape[] => [shape, ...(shape.anyOf ?? []), ...(shape.oneOf ?? [])];

export const valueAt = (content: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined),
    content,
  );

type Issue = z.ZodError['issues'][number];

function wordsFor(issue: Issue, name: string, value: unknown): Said {
  if (value === undefined || value === null || value === '') return cellWords.missing({ name });
  const typed = typeof value === 'object' ? null : String(value);
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue, name);
    case 'invalid_value':
      return typed === null
        ? cellWords.wrongForm({ name })
        : wrongChoice(issue.values.map(String), name, typed);
    case 'invalid_format':
      return wrongFormat(issue, name, String(typed));
    case 'too_big':
      return tooBig(issue, name);
    case 'too_small':
      if (issue.origin === 'array') return cellWords.tooFew({ name });
      return cellWords.tooSmall({ name, least: Number(issue.minimum) });
    case 'custom':
      return typeof value === 'string' ? notOneLine(value, name) : cellWords.wrongForm({ name });
    case 'invalid_union':
      return typed === null ? cellWords.wrongForm({ name }) : wrongUnion(issue, name, typed);
    case 'unrecognized_keys':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
      return cellWords.wrongForm({ name });
  }
}

/** A quarter or a financial year whose second year does not follow the first is refused by the same code as a broken line. */
const notOneLine = (value: string, name: string) =>
  /^\d{4}-\d{2}( Q[1-4])?$/.test(value)
    ? cellWords.notQuarter({ name, typed: value })
    : cellWords.notOneLine({ name });

function wrongType(issue: Extract<Issue, { code: 'invalid_type' }>, name: string): Said {
  if (issue.expected === 'int') return cellWords.notWhole({ name });
  if (issue.expected === 'number') return cellWords.notNumber({ name });
  return issue.expected === 'string' ? cellWords.notText({ name }) : cellWords.wrongForm({ name });
}

const wrongChoice = (choices: string[], name: string, typed: string) =>
  cellWords.notChoice({ name, typed, choices, meant: nearest(typed, choices) });

/** A union of single values is a choice; a union of shapes is told by its wrong member. */
function wrongUnion(issue: Extract<Issue, { code: 'invalid_union' }>, name: string, typed: string): Said {
  const single = issue.errors.flat().flatMap((one) => (one.code === 'invalid_value' ? one.values : []));
  const kinds = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
  const choices = [...single, ...kinds].map(String);
  return choices.length > 0 ? wrongChoice(choices, name, typed) : cellWords.wrongForm({ name });
}

/** The pattern that a schema holds a text against. */
function patternOf(schema: z.ZodType): string | undefined {
  const [issue] = schema.safeParse('').error?.issues ?? [];
  return issue?.code === 'invalid_format' ? issue.pattern : undefined;
}

function wrongFormat(issue: Extract<Issue, { code: 'invalid_format' }>, name: string, typed: string): Said {
  if (issue.format === 'date') return cellWords.notDay({ name, typed });
  if (issue.pattern === patternOf(ref)) return cellWords.notRef({ name, typed });
  if (issue.pattern === patternOf(quarter)) return cellWords.notQuarter({ name, typed });
  return issue.pattern === patternOf(subGroupId)
    ? cellWords.notId({ name, typed })
    : cellWords.wrongForm({ name });
}

function tooBig(issue: Extract<Issue, { code: 'too_big' }>, name: string): Said {
  const most = Number(issue.maximum);
  if (issue.origin === 'string') return cellWords.tooLong({ name, most });
  return issue.origin === 'array' ? cellWords.tooMany({ name, most }) : cellWords.tooLarge({ name, most });
}
