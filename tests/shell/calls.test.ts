import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { answeringWindow, type Desk } from '../../electron/shell/shell-calls.ts';
import { answering } from '../../shared/contract/answer.ts';
import { entryCalls } from '../../shared/contract/entry.ts';
import { refuse } from '../../shared/contract/faults.ts';
import { contract } from '../../shared/contract/index.ts';
import { savedName, shellCalls } from '../../shared/contract/shell.ts';
import { type WindowCallName, windowCalls } from '../../shared/contract/window.ts';
import { Recorder } from './fakes.ts';

const names = Object.keys(windowCalls) as WindowCallName[];

test('E15: every call that a window may make has one name, in one of three lists', () => {
  const each = [shellCalls, entryCalls, contract].map((list) => Object.keys(list).length);
  expect(names).toHaveLength(each.reduce((sum, one) => sum + one));
});

test('E15: a call that is not in the list reaches nobody', async () => {
  const reached: string[] = [];
  const serve = answering(windowCalls, (name) => void reached.push(name), { surprise: () => {} });
  for (const name of [
    '',
    'toString',
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'entry.resume',
    'resume',
    'csp:call',
  ])
    expect(await serve(name, {}), name).toMatchObject({ ok: false, fault: { code: 'call.unknown' } });
  expect(reached).toEqual([]);
});

// Bytes are made by hand, since a random value is next to never one.
const anything = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withTypedArray: true,
      withNullPrototype: true,
    }),
  },
  fc.object({
    key: fc.constantFrom(
      'file',
      'files',
      'bytes',
      'name',
      'place',
      'kind',
      'workspace',
      'by',
      'passphrase',
      '__proto__',
    ),
  }),
);

test('E17: of a thousand made-up values for each call, none reaches the app but what its schema takes', {
  timeout: 60_000,
}, async () => {
  for (const name of names) {
    const { input } = windowCalls[name] as { input: z.ZodType };
    const serve = answering(
      { [name]: { input, output: z.unknown() } },
      (_name, given) => {
        // Whatever came through is what the schema itself gives, and nothing besides.
        expect(input.safeParse(given).success, name).toBe(true);
      },
      {
        surprise: (_call, error) => {
          throw error;
        },
      },
    );
    await fc.assert(
      fc.asyncProperty(anything, async (value) => {
        const reply = await serve(name, value);
        expect(reply.ok, name).toBe(input.safeParse(value).success);
      }),
      { numRuns: name in contract ? 200 : 1000 },
    );
  }
});

/** Every object inside a JSON Schema that has named members and would take others besides. */
const openObjects = (node: unknown): unknown[] => {
  if (node === null || typeof node !== 'object') return [];
  const inside = Object.values(node).flatMap(openObjects);
  const { properties, additionalProperties } = node as {
    properties?: unknown;
    additionalProperties?: unknown;
  };
  return properties && additionalProperties !== false ? [node, ...inside] : inside;
};
const schemaOf = (schema: z.ZodType) => z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' });

test('E17: no call takes a member that it does not know, at any depth', () => {
  const open = names.filter((name) => openObjects(schemaOf(windowCalls[name].input)).length > 0);
  expect(open).toEqual([]);
  expect(openObjects(schemaOf(z.object({ a: z.string() })))).toHaveLength(1);
});

test('E18: no call of the shell or the entry has anything that could be a path', () => {
  const members = [...Object.entries(shellCalls), ...Object.entries(entryCalls)].flatMap(
    ([name, { input, output }]) =>
      [input, output].flatMap((side) => {
        const schema = JSON.stringify(z.toJSONSchema(side, { unrepresentable: 'any' }));
        return [...schema.matchAll(/"(\w+)":\{/g)].map(([, member]) => `${name} ${member}`);
      }),
  );
  expect(members.length).toBeGreaterThan(50);
  expect(members.filter((one) => /\s(path|folder|file_?path|dir|directory|url|href)$/i.test(one))).toEqual(
    [],
  );
});

test('E32: a file is saved under no name that could be a place, a device or hidden', () => {
  const good = [
    'Return of City Tasking 2026-27 Q2.cspreturn',
    'Plan.xlsx',
    'Board pack 2026-27 Q2 (public).html',
    '_CON.txt',
    'a1',
  ];
  const bad = [
    '',
    '.',
    '..',
    'a',
    '/etc/passwd',
    '..\\x',
    'a/b',
    'C:x',
    'CON',
    'con.txt',
    'LPT1.cspplan',
    'nul .txt',
    '.hidden',
    'ends ',
    'ends.',
    'tab\t.txt',
    'a\0b',
    'é.txt',
    'a:b',
    'a*b',
    `${'x'.repeat(121)}`,
    '‮txt.exe',
    '-rf',
  ];
  expect(good.filter((name) => !savedName.safeParse(name).success)).toEqual([]);
  expect(bad.filter((name) => savedName.safeParse(name).success)).toEqual([]);
});

const about: Desk['about'] = {
  version: '1.0.0',
  platform: 'linux x64',
  electron: '45',
  chromium: '156',
  packaged: true,
};

function aDesk(core: Partial<Desk['core']> = {}) {
  const noted: { event: string }[] = [];
  const copied: string[] = [];
  const desk: Desk = {
    about,
    dialogs: Recorder.make(),
    ...{ preferences: Recorder.make(), printing: Recorder.make() },
    opened: { open: () => {}, take: () => [] },
    core: {
      call: async () => ({ ok: true, value: 'from the core' }),
      goOn: async () => ({ ok: true, value: undefined }),
      ...core,
    },
    log: { note: (one) => void noted.push(one), recent: () => ['{"event":"started"}'] },
    clipboard: { writeText: (text) => void copied.push(text) },
    mayClose: () => {},
  };
  let clock = 0;
  return {
    serve: answeringWindow(desk, () => clock),
    noted,
    copied,
    tick: (by: number) => {
      clock += by;
    },
  };
}

test('the shell answers its own calls, and the core all others', async () => {
  const { serve } = aDesk();
  expect(await serve('app.about', {})).toEqual({ ok: true, value: about });
  expect(await serve('workspace.about', {})).toEqual({ ok: true, value: 'from the core' });
  expect(await serve('core.continue', {})).toEqual({ ok: true, value: {} });
});

test('E20: an error crosses as a code and a safe sentence, without its words, its place or its stack', async () => {
  const secret = '/home/chair/notes.db: select * from note';
  const { serve, noted } = aDesk({
    goOn: async () => {
      throw Object.assign(new Error(secret), { code: 'SQLITE_IOERR', path: secret });
    },
  });
  const reply = await serve('core.continue', {});
  expect(reply).toMatchObject({ ok: false, fault: { code: 'call.internal' } });
  expect(JSON.stringify([reply, noted])).not.toMatch(/chair|select|stack|SQLITE/);
  const refused = aDesk({ goOn: async () => ({ ok: false, fault: refuse('entry.locked').fault }) });
  expect(await refused.serve('core.continue', {})).toMatchObject({
    ok: false,
    fault: { code: 'entry.locked' },
  });
});

test('a slow or refused call is noted by its name alone', async () => {
  const desk = aDesk({
    call: async () => {
      desk.tick(250);
      return { ok: false, fault: refuse('entry.locked').fault };
    },
  });
  await desk.serve('readings.set', { secret: 'what was typed' });
  expect(desk.noted).toEqual([
    { event: 'call', about: { name: 'readings.set', took: 250, fault: 'entry.locked' } },
  ]);
});

test('“Copy for IT” puts the versions and the log on the clipboard', async () => {
  const { serve, copied } = aDesk();
  expect(await serve('log.copy', {})).toEqual({ ok: true, value: { lines: 1 } });
  expect(copied).toEqual([`${JSON.stringify(about)}\n{"event":"started"}`]);
});

test('E13: nothing is ever opened outside the app', () => {
  const shell = [
    ...globSync('electron/{main,preload}.ts'),
    ...globSync('electron/shell/*.ts'),
    ...globSync('renderer/**/*.{ts,tsx}'),
  ];
  expect(shell.length).toBeGreaterThan(20);
  const opening = shell.filter((path) =>
    /\b(openExternal|openPath|beep|moveItemToTrash|trashItem)\b/.test(readFileSync(path, 'utf8')),
  );
  expect(opening).toEqual([]);
});
