import { posix } from 'node:path';

/** Source files by path from the top of the repository, with forward slashes. */
export type Sources = ReadonlyMap<string, string>;

const commentOrText =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;

/** The source without comments; what stands in quotes stays, since imports name files there. */
export const withoutComments = (source: string): string =>
  source.replace(commentOrText, (found) => (/^\/[/*]/.test(found) ? ' ' : found));

/** The source without comments and without quoted text; templates stay, since code stands in them. */
export const codeOnly = (source: string): string =>
  source.replace(commentOrText, (found) => {
    if (found.startsWith('`')) return found;
    return /^\/[/*]/.test(found) ? ' ' : "''";
  });

// `import x from 'y'`, `import type`, `export ... from`, and `import 'y'` for its effect.
const standing = /^\s*(?:import|export)\b(?:[^'"`;()=]*?\bfrom\b)?\s*['"]([^'"\n]+)['"]/gm;
// `import('y')` in code and in types, `require('y')`, `import.meta.glob('y')`.
const called =
  /(?<![\w.])(?:import|require|import\.meta\.glob)\s*(?:<[^>(]*>)?\(\s*(?:(['"`])([^'"`\n]+)\1|[^)\s])/g;

/** What a file imports: what it names, and how many times it imports what only running it would tell. */
export function importsOf(source: string): { named: string[]; unnamed: number } {
  const text = withoutComments(source);
  const calls = [...text.matchAll(called)];
  const plain = calls.flatMap(([, , name]) => (name === undefined || name.includes('${') ? [] : [name]));
  const standingNames = [...text.matchAll(standing)].flatMap(([, name]) =>
    name === undefined ? [] : [name],
  );
  return { named: [...standingNames, ...plain], unnamed: calls.length - plain.length };
}

export type Import = {
  readonly from: string;
  /** A path from the top of the repository, or the name of a package. */
  readonly to: string;
  readonly inHouse: boolean;
};

/** Every import of every file, relative ones resolved to a path. */
export function importsIn(sources: Sources): Import[] {
  return [...sources].flatMap(([from, source]) =>
    importsOf(source).named.map((name) => {
      const inHouse = name.startsWith('.');
      const path = name.replace(/\?.*$/, '');
      return { from, to: inHouse ? posix.join(posix.dirname(from), path) : path, inHouse };
    }),
  );
}

/** The package that an import names: `zod/v4` is `zod`, `@scure/bip39/wordlists` is `@scure/bip39`. */
export const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
