import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parsePolicy, policyPath, readPolicy } from './policy.ts';
import { signInOffered, systemSignIn } from './sign-in.ts';

const anna = { platform: 'linux', user: 'anna', home: '/home/anna' } as const;
const ben = { platform: 'win32', user: 'ben', home: 'C:\\Users\\ben' } as const;

const parsed = (policy: unknown, person: typeof anna | typeof ben = anna) =>
  parsePolicy(JSON.stringify(policy), '/etc/csp-returns/policy.json', person);

const folder = () => mkdtempSync(join(tmpdir(), 'csp-returns-policy-'));

test('the policy of a computer lies where its administrators alone write', () => {
  const at = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv = {}) => policyPath({ platform, env });
  expect(at('win32', { PROGRAMDATA: 'D:\\ProgramData' })).toBe('D:\\ProgramData\\CSP Returns\\policy.json');
  expect(at('win32')).toBe('C:\\ProgramData\\CSP Returns\\policy.json');
  expect(at('darwin')).toBe('/Library/Application Support/CSP Returns/policy.json');
  expect(at('linux')).toBe('/etc/csp-returns/policy.json');
});

test('a policy may say as little as nothing', () => {
  expect(parsed({})).toEqual({});
  expect(parsed({ marking: 'OFFICIAL-SENSITIVE' })).toEqual({ marking: 'OFFICIAL-SENSITIVE' });
  expect(parsed({ systemSignIn: 'forbidden' })).toEqual({ systemSignIn: 'forbidden' });
});

test('each person gets a data folder of their own', () => {
  expect(parsed({ dataFolder: '/srv/csp/{user}' })).toEqual({ dataFolder: '/srv/csp/anna' });
  expect(parsed({ dataFolder: '{home}/CSP Returns' })).toEqual({ dataFolder: '/home/anna/CSP Returns' });
  expect(parsed({ dataFolder: 'D:\\CSP Returns\\{user}' }, ben)).toEqual({
    dataFolder: 'D:\\CSP Returns\\ben',
  });
});

test('a policy that Notepad saved with its own mark is read all the same', () => {
  expect(parsePolicy('\uFEFF{"marking":"OFFICIAL"}', '/policy.json', anna)).toEqual({ marking: 'OFFICIAL' });
});

const broken: [why: string, text: string, says: RegExp][] = [
  ['is no JSON', '{', /not JSON/],
  ['is empty', '', /not JSON/],
  ['was saved in UTF-16', Buffer.from('{}', 'utf16le').toString('utf8'), /not JSON/],
  ['is a list', '[]', /not a JSON object/],
  ['says what no policy can say', '{"dataFolders":"/srv/{user}","colour":"blue"}', /“dataFolders”, “colour”/],
  ['has a data folder that everybody would share', '{"dataFolder":"/srv/csp"}', /dataFolder.*\{user\}/],
  ['has a data folder that is no whole path', '{"dataFolder":"csp/{user}"}', /dataFolder/],
  ['has a data folder that is a number', '{"dataFolder":1}', /dataFolder/],
  ['has an empty marking', '{"marking":""}', /marking/],
  ['neither allows nor forbids the sign-in', '{"systemSignIn":"Forbidden"}', /systemSignIn/],
  ['forbids the sign-in with a truth value', '{"systemSignIn":false}', /systemSignIn/],
];

for (const [why, text, says] of broken) {
  test(`the app refuses to start with a policy that ${why}, and names the file`, () => {
    const path = join(folder(), 'policy.json');
    writeFileSync(path, text || ' ');
    expect(() => readPolicy(path, anna)).toThrow(
      expect.objectContaining({
        fault: expect.objectContaining({
          code: 'policy.broken',
          message: expect.stringMatching(says),
          at: path,
        }),
      }),
    );
  });
}

test('a computer without a policy is as usual', () => {
  expect(readPolicy(join(folder(), 'policy.json'), anna)).toEqual({});
});

const unreadable = (path: string) =>
  expect(() => readPolicy(path, anna)).toThrow(
    expect.objectContaining({ fault: expect.objectContaining({ code: 'policy.unreadable', at: path }) }),
  );

test('a policy that is there and cannot be read is never taken for none', () => {
  const inside = folder();
  const empty = join(inside, 'empty.json');
  writeFileSync(empty, '');
  unreadable(empty);
  mkdirSync(join(inside, 'policy.json'));
  unreadable(join(inside, 'policy.json'));
});

test('where IT forbids the sign-in, it is neither offered nor used, whatever the system can do', async () => {
  const able = {
    isEncryptionAvailable: () => true,
    encryptString: (text: string) => Buffer.from(text),
  } as never;
  const secret = Uint8Array.of(1, 2, 3);
  expect(signInOffered(able, 'win32', {})).toBe(true);
  await expect(systemSignIn(able, 'win32', {}).protect(secret)).resolves.toBeInstanceOf(Uint8Array);
  const forbidden = { systemSignIn: 'forbidden' } as const;
  expect(signInOffered(able, 'win32', forbidden)).toBe(false);
  await expect(systemSignIn(able, 'win32', forbidden).protect(secret)).rejects.toThrow();
});
