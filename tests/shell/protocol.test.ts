import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentPolicy, isOwn, noncePlaceholder } from '../../electron/shell/content-policy.ts';
import { listedFiles, privileges, servingFrom } from '../../electron/shell/protocol.ts';
import { aFolder } from '../a-store.ts';

const page = `<meta nonce="${noncePlaceholder}"><script nonce="${noncePlaceholder}"></script>`;

/** A folder as the build leaves it, with a secret beside it and a link that leads to the secret. */
async function aWindow() {
  const outside = aFolder();
  const folder = join(outside, 'renderer');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(outside, 'secret.js'), 'secret');
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'assets', 'a.js'), 'ours');
  writeFileSync(join(folder, 'unlisted.js'), 'not listed');
  writeFileSync(join(folder, 'assets', 'a.exe'), 'of no known kind');
  symlinkSync(join(outside, 'secret.js'), join(folder, 'link.js'));
  writeFileSync(
    join(folder, 'files.json'),
    JSON.stringify(['index.html', 'assets/a.js', 'assets/a.exe', 'link.js', 'gone.js']),
  );
  const serve = servingFrom(folder, await listedFiles(folder));
  return (url: string, method = 'GET') => serve({ url, method });
}

test('E4: the window’s scheme is standard and secure, and asks for no other power', () => {
  expect(privileges).toEqual({ scheme: 'app', privileges: { standard: true, secure: true } });
});

test('E5: the listed files are served, and only by their own names', async () => {
  const ask = await aWindow();
  for (const url of [
    'app://bundle/',
    'app://bundle/index.html',
    'app://bundle/index.html#/home',
    'app://bundle/?x=1',
  ])
    expect((await ask(url)).status, url).toBe(200);
  expect(await (await ask('app://bundle/assets/a.js')).text()).toBe('ours');
});

const elsewhere = [
  'app://bundle/../secret.js',
  'app://bundle/assets/../../secret.js',
  'app://bundle/%2e%2e/secret.js',
  'app://bundle/%2e%2e%2fsecret.js',
  'app://bundle/..%2fsecret.js',
  'app://bundle/..%5csecret.js',
  'app://bundle/..\\secret.js',
  'app://bundle/assets\\a.js',
  'app://bundle/assets/a.js%00',
  'app://bundle/assets/a.js%00.html',
  'app://bundle/assets/a.js\0',
  'app://bundle//assets/a.js',
  'app://bundle//etc/passwd',
  'app://bundle/assets//a.js',
  'app://bundle/assets/',
  'app://bundle/assets',
  'app://bundle/./index.html',
  'app://bundle/ASSETS/A.JS',
  'app://bundle/assets/a.js ',
  'app://bundle/unlisted.js',
  'app://bundle/files.json',
  'app://bundle/link.js',
  'app://bundle/gone.js',
  'app://bundle/assets/a.exe',
  'app://bundle/__proto__',
  'app://bundle/constructor',
  'app://other/index.html',
  'app://bundle.evil/index.html',
  'app://bundle:80/index.html',
  'app://user@bundle/index.html',
  'app:bundle/index.html',
  'file:///etc/passwd',
  'https://bundle/index.html',
  'APP://bundle/index.html',
];
test.each(elsewhere)('E5: %j is not there', async (url) => {
  const ask = await aWindow();
  expect((await ask(url)).status).toBe(404);
});

test('E5: files are read, and nothing else can be asked of them', async () => {
  const ask = await aWindow();
  for (const method of ['POST', 'PUT', 'DELETE', 'HEAD'])
    expect((await ask('app://bundle/index.html', method)).status).toBe(404);
});

test('E6: every answer carries the policy, and each page a nonce of its own', async () => {
  const ask = await aWindow();
  const [one, two] = [await ask('app://bundle/'), await ask('app://bundle/')];
  const nonceOf = (answer: Response) =>
    /style-src 'self' 'nonce-([A-Za-z0-9+/]{22}==)'/.exec(
      answer.headers.get('content-security-policy') ?? '',
    )?.[1];
  expect(nonceOf(one)).toBeTruthy();
  expect(nonceOf(one)).not.toBe(nonceOf(two));
  const text = await one.text();
  expect(text).toBe(page.replaceAll(noncePlaceholder, nonceOf(one) ?? ''));
  for (const url of ['app://bundle/assets/a.js', 'app://bundle/nowhere'])
    expect((await ask(url)).headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(one.headers.get('x-content-type-options')).toBe('nosniff');
});

test('E6: the policy lets in the window’s own files and nothing else', () => {
  const rules = contentPolicy('N').split('; ');
  expect(rules).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'nonce-N'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ]);
});

test('an address is ours by its parts, never by what it contains', () => {
  expect(isOwn('app://bundle/index.html#/x')).toBe(true);
  const others = [
    '',
    'x',
    'about:blank',
    'app://bundle.evil/',
    'app://evil/app://bundle/',
    'https://bundle/',
    'app://a@bundle/',
    'file:///app://bundle/',
  ];
  expect(others.filter(isOwn)).toEqual([]);
});
