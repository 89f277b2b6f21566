import type { z } from 'zod';

/** Who decides a member's value. `app`: the program that writes the document. `plan`: copied from the plan file. */
type SetBy = 'app' | 'chair' | 'secretariat' | 'plan' | 'rules';

/** What a member means; with who sets it where that is not who sets the rest of the part. */
type Meaning = string | readonly [SetBy, string];

/** By name; `coverage.items` is a member of the object `coverage`, `owners[].name` one of each row of `owners`. */
export type Members = Readonly<Record<string, Meaning>>;

/** A named shape of the format: an object with members, or, without them, a value. */
export type Part = {
  readonly schema: z.ZodType;
  /** What it is, in one sentence or a few. */
  readonly about: string;
  readonly by?: SetBy;
  readonly members?: Members;
};

/** A whole document, which has a JSON Schema of its own. */
export type DocumentPart = Part & {
  readonly by: SetBy;
  readonly members: Members;
  /** `input`: people write it, so members that have a default may be left out. */
  readonly io: 'input' | 'output';
};

/** The same meanings for members that lie deeper. */
export const under = (path: string, members: Members): Members =>
  Object.fromEntries(Object.entries(members).map(([name, meaning]) => [`${path}.${name}`, meaning]));

/** The meanings less those of members that a shape leaves out, and of what lies within these. */
export const without = (members: Members, ...names: readonly string[]): Members =>
  Object.fromEntries(
    Object.entries(members).filter(([path]) => !names.includes(path.split(/[.[]/)[0] ?? '')),
  );

export const meaningOf = (meaning: Meaning): string => (typeof meaning === 'string' ? meaning : meaning[1]);
export const setterOf = (meaning: Meaning, otherwise: SetBy): SetBy =>
  typeof meaning === 'string' ? otherwise : meaning[0];
