type Locked = { dependencies?: Record<string, string>; optionalDependencies?: Record<string, string> };

/** What a lock file locks, by folder; the project itself is ''. */
export type Lock = Record<string, Locked>;

/** The folders in which Node looks for a package from another: its own, then each one above it. */
const lookedFor = (from: string, name: string): string[] => {
  const folders = from.split(/\/?(?=node_modules\/(?:@[^/]+\/)?[^/]+)/).filter(Boolean);
  return folders
    .map((_, at) => folders.slice(0, folders.length - at).join('/'))
    .concat('')
    .map((folder) => `${folder}${folder && '/'}node_modules/${name}`);
};

/**
 * Every dependency that the lock file names and does not lock, as `who needs what`. npm leaves out, without
 * a word, an optional binary that its registry does not have; `npm ci` then refuses on every machine.
 */
export const gaps = (lock: Lock): string[] =>
  Object.entries(lock).flatMap(([from, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !lookedFor(from, name).some((folder) => folder in lock))
      .map((name) => `${from} needs ${name}`),
  );
