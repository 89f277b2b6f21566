import type { z } from 'zod';
import { refuse } from '../../shared/contract/faults.ts';
import { type Quarter, quarter } from '../../shared/model/period.ts';
import { parseQuarter } from '../../shared/rules/period-text.ts';
import { type Given, WrongUsage } from './command.ts';
import { given as givenFile } from './files.ts';
import { shortened } from './shortened.ts';

/** A JSON file of a known shape. @throws `file.*`, `input.json`, naming the place that is wrong */
export function jsonFile<S extends z.ZodType>(path: string, model: S): z.output<S> {
  const { name, bytes } = givenFile(path);
  return json(name, Buffer.from(bytes).toString('utf8'), model);
}

/** @throws `input.json` */
export function json<S extends z.ZodType>(name: string, text: string, model: S): z.output<S> {
  const parsed = model.safeParse(parse(name, text));
  if (parsed.success) return parsed.data;
  throw refuse('input.json', { name, place: parsed.error.issues[0]?.path.join('.') ?? '' });
}

function parse(name: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw refuse('input.json', { name, place: '' });
  }
}

/** The quarter that `--quarter` names, as people write it: `2026-27 Q2`. */
export function quarterOf(given: Given): Quarter {
  const typed = given.need('quarter');
  const found = quarter.safeParse(typed).data ?? parseQuarter(typed);
  if (found === null || found === undefined) {
    throw new WrongUsage(
      `“${shortened(typed)}” is not a quarter. Write it like "2026-27 Q2", which is July to September 2026.`,
    );
  }
  return found;
}
