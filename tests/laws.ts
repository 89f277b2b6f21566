import { codeOnly, type Import, importsIn, importsOf, packageOf, type Sources } from './imports.ts';

/** A law reads the sources and names every offence in a line. */
export type Law = (sources: Sources) => string[];

type Room = 'shared' | 'db' | 'disk' | 'print' | 'core' | 'command line' | 'shell' | 'window' | 'workshop';

/** Which room of the house a path lies in. Tests and the build are the workshop: they never ship. */
export function roomOf(path: string): Room {
  if (/\.test\.tsx?$/.test(path) || /^(tests|build)\//.test(path)) return 'workshop';
  if (path.startsWith('shared/')) return 'shared';
  if (path.startsWith('db/')) return 'db';
  if (path.startsWith('renderer/')) return 'window';
  if (path.startsWith('electron/disk/')) return 'disk';
  if (path.startsWith('electron/print/')) return 'print';
  if (path.startsWith('electron/core/')) return 'core';
  if (/^electron\/cli(\.ts$|\/)/.test(path)) return 'command line';
  if (/^electron\/((main|preload)\.ts$|shell\/)/.test(path)) return 'shell';
  throw new Error(`${path} lies in no room of the house.`);
}

const offence = ({ from, to }: Import): string => `${from} imports ${to}`;

const shipped = (sources: Sources): Import[] =>
  importsIn(sources).filter(({ from }) => roomOf(from) !== 'workshop');

const outside = (sources: Sources): Import[] => shipped(sources).filter(({ inHouse }) => !inHouse);

/** Files of a room import from that room and from the named others, never from one above. */
export const reachesOnly =
  (room: Room, ...others: Room[]): Law =>
  (sources) =>
    shipped(sources)
      .filter(({ from, inHouse }) => inHouse && roomOf(from) === room)
      .filter(({ to }) => ![room, ...others].includes(roomOf(to)))
      .map(offence);

/** Files of a room use only the packages that `may` allows. */
export const usesOnly =
  (room: Room, may: (name: string, from: string) => boolean): Law =>
  (sources) =>
    outside(sources)
      .filter(({ from, to }) => roomOf(from) === room && !may(packageOf(to), from))
      .map(offence);

export const onlyTheShellSeesElectron: Law = (sources) =>
  importsIn(sources)
    .filter(({ to, inHouse }) => !inHouse && packageOf(to) === 'electron')
    .filter(({ from }) => roomOf(from) !== 'shell')
    .map(offence);

export const documentsStandOnTop: Law = (sources) =>
  shipped(sources)
    .filter(({ from, to }) => to.startsWith('shared/documents/') && from.startsWith('shared/'))
    .filter(({ from }) => !from.startsWith('shared/documents/'))
    .map(offence);

export const nothingShipsTheWorkshop: Law = (sources) =>
  shipped(sources)
    .filter(({ to, inHouse }) => inHouse && roomOf(to) === 'workshop')
    .map(offence);

/** What ships uses Node, Electron and declared dependencies: nothing that is there for development only. */
export const shipsOnly =
  (dependencies: readonly string[]): Law =>
  (sources) =>
    outside(sources)
      .filter(
        ({ to }) => !to.startsWith('node:') && to !== 'electron' && !dependencies.includes(packageOf(to)),
      )
      .map(offence);

export const everyImportIsWrittenOut: Law = (sources) =>
  [...sources]
    .filter(([path, source]) => roomOf(path) !== 'workshop' && importsOf(source).unnamed > 0)
    .map(([path]) => `${path} imports something that only running it would tell`);

const clocks =
  /\bDate\.now\b|\bnew Date(?!\w)\s*(?:\(\s*\)|(?!\s*\())|(?<![\w.]|new )Date\(|\bperformance\.now\b|\bMath\.random\b|\bTemporal\.Now\b|\brandomUUID\b|\bgetRandomValues\b/g;

export const sharedReadsNoClock: Law = (sources) =>
  [...sources]
    .filter(([path]) => roomOf(path) === 'shared')
    .flatMap(([path, source]) =>
      [...codeOnly(source).matchAll(clocks)].map(([found]) => `${path}: ${found}`),
    );

const markup =
  /\b(?:dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|srcDoc|DOMParser)\b|\bdocument\.write\b/g;
const renderers = /^(?:markdown|marked|remark|rehype|showdown|commonmark|snarkdown|dompurify|sanitize-html)/;

/** Text is shown as text: nobody's words are read as HTML or Markdown, on screen or on paper. */
export const textStaysText: Law = (sources) => [
  ...[...sources]
    .filter(([path]) => roomOf(path) !== 'workshop')
    .flatMap(([path, source]) =>
      [...codeOnly(source).matchAll(markup)].map(([found]) => `${path}: ${found}`),
    ),
  ...outside(sources)
    .filter(({ to }) => renderers.test(packageOf(to)))
    .map(offence),
];

/** Rings of files that import one another, type imports included, each told once from its first file. */
export const noRings: Law = (sources) => {
  const next = Map.groupBy(
    importsIn(sources).filter(({ inHouse, to }) => inHouse && sources.has(to)),
    ({ from }) => from,
  );
  const done = new Set<string>();
  const rings: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const seen = trail.indexOf(path);
    if (seen >= 0) rings.push([...trail.slice(seen), path].join(' → '));
    if (seen >= 0 || done.has(path)) return;
    for (const { to } of next.get(path) ?? []) walk(to, [...trail, path]);
    done.add(path);
  };
  for (const path of [...sources.keys()].sort()) walk(path, []);
  return rings;
};
