import type { Migration } from './migrate.ts';

const files = import.meta.glob<string>('./migrations/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const nameOf = (path: string): string => path.slice('./migrations/'.length, -'.sql'.length);

/** Every migration, in order, built into the app, so that none is looked for on the disk. */
export const migrations: readonly Migration[] = Object.keys(files)
  .sort()
  .map((path) => ({ name: nameOf(path), sql: files[path] ?? '' }));
