import { readdirSync, readFileSync } from 'node:fs';
import { inside } from '../setup/place.mjs';

type Locked = {
  version: string;
  name?: string;
  license?: string;
  integrity: string;
  dev?: true;
  devOptional?: true;
  optional?: true;
};

/** A package of others that the app is made with. */
export type Shipped = {
  /** By its own name, which an alias in package.json may hide. */
  name: string;
  version: string;
  /** An SPDX expression. */
  licence: string;
  /** As npm writes it: `sha512-` and base64. */
  integrity: string;
  folder: string;
};

/** Every package that ships, in the order of their names: what the lock file has, but for development. */
export function shippedPackages(): Shipped[] {
  const lock = JSON.parse(readFileSync(inside('package-lock.json'), 'utf8')).packages as Record<
    string,
    Locked
  >;
  return Object.entries(lock)
    .filter(([folder, { dev, devOptional, optional }]) => folder !== '' && !(dev || devOptional || optional))
    .map(([folder, { name, version, license, integrity }]) => ({
      name: name ?? folder.split('node_modules/').at(-1) ?? folder,
      licence: license ?? 'unknown',
      ...{ version, integrity, folder },
    }))
    .sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}

/** The licence as the package brings it, word for word; undefined where it brings none. */
export function licenceText({ folder }: Shipped): string | undefined {
  const texts = readdirSync(inside(folder))
    .filter((file) => /^(licen[cs]e|notice|copying)/i.test(file))
    .sort()
    .map((file) => readFileSync(inside(folder, file), 'utf8').trim());
  return texts.length > 0 ? texts.join('\n\n') : undefined;
}
