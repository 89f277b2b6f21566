import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as law from './laws.ts';
import { gaps } from './lock.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const pack = JSON.parse(read('package.json'));
const declared: Record<string, string> = {
  ...pack.dependencies,
  ...pack.devDependencies,
  ...pack.optionalDependencies,
};

const house = new Map(
  globSync('{electron,renderer,shared,db}/**/*.{ts,tsx}')
    .map((path) => path.replaceAll('\\', '/'))
    .map((path) => [path, read(path)] as const),
);

/** The law, a file that keeps it, and files that break it: a law that cannot fail protects nobody. */
type Case = { name: string; law: law.Law; kept: Record<string, string>; broken: Record<string, string>[] };

const cases: Case[] = [
  {
    name: 'shared imports nothing of the house but itself',
    law: law.reachesOnly('shared'),
    kept: { 'shared/a.ts': "import { b } from './rules/b.ts';" },
    broken: [
      { 'shared/a.ts': "import { open } from '../db/open.ts';" },
      { 'shared/rules/a.ts': "export type { Db } from '../../db/open.ts';" },
      { 'shared/a.ts': "let x: import('../electron/core/serve.ts').Serve;" },
    ],
  },
  {
    name: 'the database imports shared and nothing else of the house',
    law: law.reachesOnly('db', 'shared'),
    kept: { 'db/a.ts': "import { day } from '../shared/model/period.ts';" },
    broken: [{ 'db/a.ts': "const x = await import('../electron/core/serve.ts');" }],
  },
  {
    name: 'the core imports the database and shared, never the shell or the window',
    law: law.reachesOnly('core', 'disk', 'db', 'shared'),
    kept: { 'electron/core/a.ts': "import { open } from '../../db/open.ts';" },
    broken: [
      { 'electron/core/a.ts': "import { ask } from '../shell/dialogs.ts';" },
      { 'electron/core/calls/a.ts': "import '../../../renderer/app.tsx';" },
      { 'electron/core/a.ts': "import { run } from '../cli.ts';" },
    ],
  },
  {
    name: 'what touches the files of users imports shared and nothing else of the house',
    law: law.reachesOnly('disk', 'shared'),
    kept: { 'electron/disk/a.ts': "import { refuse } from '../../shared/contract/faults.ts';" },
    broken: [{ 'electron/disk/a.ts': "import { open } from '../../db/open.ts';" }],
  },
  {
    name: 'what prints with an installed browser imports shared and nothing else of the house',
    law: law.reachesOnly('print', 'shared'),
    kept: { 'electron/print/a.ts': "import { refuse } from '../../shared/contract/faults.ts';" },
    broken: [{ 'electron/print/a.ts': "import { serve } from '../core/serve.ts';" }],
  },
  {
    name: 'the command line is the core without a window',
    law: law.reachesOnly('command line', 'core', 'disk', 'print', 'db', 'shared'),
    kept: { 'electron/cli.ts': "import { serve } from './core/serve.ts';" },
    broken: [{ 'electron/cli.ts': "import { print } from './shell/printing.ts';" }],
  },
  {
    name: 'the shell imports shared, and leaves the core to a process of its own',
    law: law.reachesOnly('shell', 'disk', 'print', 'shared'),
    kept: { 'electron/main.ts': "import { open } from './shell/window.ts';" },
    broken: [
      { 'electron/main.ts': "import { serve } from './core/serve.ts';" },
      { 'electron/shell/ipc.ts': "import type { Db } from '../../db/open.ts';" },
    ],
  },
  {
    name: 'the window imports shared and nothing else of the house',
    law: law.reachesOnly('window', 'shared'),
    kept: { 'renderer/app.tsx': "import { words } from '../shared/words/screens.ts';" },
    broken: [
      { 'renderer/app.tsx': "import type {\n  Db,\n} from '../db/open.ts';" },
      { 'renderer/app.tsx': "import { call } from '../electron/preload.ts';" },
    ],
  },
  {
    name: 'only main, preload and the shell see Electron',
    law: law.onlyTheShellSeesElectron,
    kept: {
      'electron/main.ts': "import { app } from 'electron';",
      'electron/shell/menu.ts': "import { Menu } from 'electron/main';",
    },
    broken: [
      { 'electron/core/a.ts': "import { app } from 'electron';" },
      { 'electron/cli.ts': "import type { App } from 'electron';" },
      { 'db/a.test.ts': "const { app } = require('electron');" },
    ],
  },
  {
    name: 'shared uses zod, and React only to draw documents',
    law: law.usesOnly(
      'shared',
      (name, from) => name === 'zod' || (name === 'react' && from.startsWith('shared/documents/')),
    ),
    kept: {
      'shared/model/a.ts': "import { z } from 'zod';",
      'shared/documents/sheet.tsx': "import type { ReactNode } from 'react';",
      'shared/model/a.test.ts': "import { test } from 'vitest';",
    },
    broken: [
      { 'shared/rules/a.ts': "import { useState } from 'react';" },
      { 'shared/rules/a.ts': "import { readFileSync } from 'node:fs';" },
      { 'shared/documents/a.tsx': "import { renderToString } from 'react-dom/server';" },
    ],
  },
  {
    name: 'the window holds no disk, no database and no Node',
    law: law.usesOnly('window', (name) => !/^(node:.*|better-sqlite3|drizzle-orm|jose)$/.test(name)),
    kept: { 'renderer/app.tsx': "import { useState } from 'react';" },
    broken: [
      { 'renderer/app.tsx': "import { join } from 'node:path';" },
      { 'renderer/app.tsx': "import Database from 'better-sqlite3';" },
      { 'renderer/app.tsx': "import { eq } from 'drizzle-orm/sqlite-core';" },
    ],
  },
  {
    name: 'the rest of shared does not lean on the documents',
    law: law.documentsStandOnTop,
    kept: { 'shared/documents/pack.tsx': "import { Chart } from './chart.tsx';" },
    broken: [{ 'shared/rules/a.ts': "import { Chart } from '../documents/chart.tsx';" }],
  },
  {
    name: 'nothing that ships imports a test, the build or a development package',
    law: (sources) => [
      ...law.shipsOnly(Object.keys(pack.dependencies))(sources),
      ...law.nothingShipsTheWorkshop(sources),
    ],
    kept: { 'db/a.ts': "import Database from 'better-sqlite3';\nimport { hash } from 'node:crypto';" },
    broken: [
      { 'db/a.ts': "import fc from 'fast-check';" },
      { 'db/a.ts': "import { aPlan } from '../tests/builders.ts';" },
      { 'db/a.ts': "import { aRow } from './open.test.ts';" },
    ],
  },
  {
    name: 'no file imports itself by a roundabout way',
    law: law.noRings,
    kept: {
      'shared/a.ts': "import './b.ts';\nimport './c.ts';",
      'shared/b.ts': "import './c.ts';",
      'shared/c.ts': '',
    },
    broken: [
      { 'shared/a.ts': "import './a.ts';" },
      { 'shared/a.ts': "import './b.ts';", 'shared/b.ts': "import type { A } from './a.ts';" },
      {
        'shared/a.ts': "import './b.ts';",
        'shared/b.ts': "import './c.ts';",
        'shared/c.ts': "export * from './b.ts';",
      },
    ],
  },
  {
    name: 'every import is written out, so that these laws can read it',
    law: law.everyImportIsWrittenOut,
    kept: {
      'db/a.ts':
        "const files = import.meta.glob('./migrations/*.sql', { eager: true });\nawait import('./b.ts');",
    },
    broken: [{ 'db/a.ts': 'await import(path);' }, { 'db/a.ts': 'require(`./${name}.ts`);' }],
  },
  {
    name: 'E31: nobody’s words are read as HTML or Markdown, on screen or on paper',
    law: law.textStaysText,
    kept: { 'renderer/a.tsx': 'export const A = ({ text }: { text: string }) => <p>{text}</p>;' },
    broken: [
      { 'renderer/a.tsx': 'export const A = () => <p dangerouslySetInnerHTML={{ __html: said }} />;' },
      { 'renderer/a.ts': 'at.innerHTML = said;' },
      { 'shared/documents/a.ts': 'at.insertAdjacentHTML(place, said);' },
      { 'renderer/a.ts': "import { marked } from 'marked';" },
    ],
  },
  {
    name: 'shared reads no clock and throws no dice',
    law: law.sharedReadsNoClock,
    kept: {
      'shared/a.ts':
        "// Date.now()\nconst x = new Date(at);\nconst y = 'new Date()';\nconst z = Date.UTC(2026, 3);",
      'electron/core/a.ts': 'Date.now();',
    },
    broken: [
      { 'shared/a.ts': 'const x = Date.now();' },
      { 'shared/a.ts': 'const x = new Date( );' },
      { 'shared/a.ts': 'const x = new Date;' },
      { 'shared/a.ts': 'const x = Date();' },
      { 'shared/a.ts': 'const x = `${new Date()}`;' },
      { 'shared/a.ts': 'const x = performance.now();' },
      { 'shared/a.ts': 'const x = Math.random();' },
      { 'shared/a.ts': 'const x = crypto.randomUUID();' },
    ],
  },
];

describe('the house', () => {
  for (const { name, law: offences } of cases) {
    test(name, () => expect(offences(house)).toEqual([]));
  }

  test('has these rooms and no others', () => {
    const rooms = globSync('*/', { exclude: ['node_modules', 'dist', 'coverage'] }).filter(
      (name) => !name.startsWith('.') && statSync(name).isDirectory(),
    );
    expect(rooms.sort()).toEqual(['build', 'db', 'electron', 'renderer', 'shared', 'tests']);
    expect([...house.keys()].map(law.roomOf)).not.toHaveLength(0);
  });
});

describe('each law of the house', () => {
  for (const { name, law: offences, kept, broken } of cases) {
    test(`can be kept and can be broken: ${name}`, () => {
      expect(offences(new Map(Object.entries(kept)))).toEqual([]);
      for (const sources of broken) expect(offences(new Map(Object.entries(sources)))).not.toEqual([]);
    });
  }
});

describe('the packages', () => {
  const exact = /^(npm:(@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/;

  test('are pinned to one exact version each', () => {
    expect(Object.entries(declared).filter(([, version]) => !exact.test(version))).toEqual([]);
    for (const loose of ['^1.0.0', '~1.0.0', '1.x', '*', 'latest', 'npm:a@^1.0.0', '>=1.0.0']) {
      expect(loose).not.toMatch(exact);
    }
  });

  test('are all in the lock file, for every platform', () => {
    expect(gaps(JSON.parse(read('package-lock.json')).packages)).toEqual([]);
    const nested = {
      '': { dependencies: { a: '1.0.0' } },
      'node_modules/a': { dependencies: { '@s/b': '1.0.0' }, optionalDependencies: { 'b-win32': '1.0.0' } },
      'node_modules/a/node_modules/@s/b': { dependencies: { a: '1.0.0', 'b-win32': '1.0.0' } },
    };
    const missing = ['node_modules/a needs b-win32', 'node_modules/a/node_modules/@s/b needs b-win32'];
    expect(gaps(nested)).toEqual(missing);
    expect(gaps({ ...nested, 'node_modules/a/node_modules/b-win32': {} })).toEqual([]);
  });

  test('each have a line in the README that says why', () => {
    const section = read('README.md').split('## Why each dependency')[1]?.split('\n## ')[0] ?? '';
    const explained = section.split('\n').flatMap((line) => {
      const [names, reason] = line.split(/: (.*)/);
      const words = reason?.trim().split(/\s+/).length ?? 0;
      return line.startsWith('- `') && words >= 3 ? [...(names ?? '').matchAll(/`([^`]+)`/g)] : [];
    });
    const names = explained.map(([, name]) => name);
    expect(Object.keys(declared).filter((name) => !names.includes(name))).toEqual([]);
    expect(names.filter((name) => !(String(name) in declared))).toEqual([]);
  });
});

// A zip download has no list of tracked files.
describe.skipIf(!existsSync('.git'))('the tracked files', () => {
  test('name no path of the machine that they were written on', () => {
    const places = [['', 'work', ''].join('/'), ['', 'farm'].join('/'), ['', 'root', ''].join('/')];
    const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
      .split('\0')
      .filter(existsSync);
    const naming = tracked.filter((path) => {
      const text = read(path);
      return places.some((place) => text.includes(place));
    });
    expect(tracked.length).toBeGreaterThan(20);
    expect(naming).toEqual([]);
  });
});
