import { randomBytes } from 'node:crypto';
import { lstat, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { CustomScheme, Protocol } from 'electron';
import { contentPolicy, host, noncePlaceholder, scheme } from './content-policy.ts';

/** A page of its own origin, which counts as secure; no other power is asked for. */
export const privileges: CustomScheme = { scheme, privileges: { standard: true, secure: true } };

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/**
 * Which listed file an address means, if any. The list was made when the window was built; an address is
 * compared with it letter by letter, so that no way of writing another path can mean anything.
 */
export function fileAt(address: string, listed: ReadonlySet<string>): string | undefined {
  const start = `${scheme}://${host}/`;
  if (!address.startsWith(start)) return undefined;
  const name = address.slice(start.length).replace(/[?#].*$/s, '');
  const wanted = name === '' ? 'index.html' : name;
  return listed.has(wanted) && types[extname(wanted)] !== undefined ? wanted : undefined;
}

type Asked = { readonly url: string; readonly method: string };

/** Answers for the window's origin from a folder and the list of its files. */
export function servingFrom(folder: string, listed: ReadonlySet<string>) {
  return async ({ url, method }: Asked): Promise<Response> => {
    const name = method === 'GET' ? fileAt(url, listed) : undefined;
    const bytes = name === undefined ? undefined : await regularFile(join(folder, name));
    if (name === undefined || bytes === undefined) return answer(404, '', 'text/plain');
    const nonce = randomBytes(16).toString('base64');
    const body = name.endsWith('.html') ? bytes.toString('utf8').replaceAll(noncePlaceholder, nonce) : bytes;
    return answer(200, body, types[extname(name)] ?? '', nonce);
  };
}

/** What is in an ordinary file; nothing of a link, which could lead out of the folder. */
async function regularFile(path: string): Promise<Buffer | undefined> {
  try {
    return (await lstat(path)).isFile() ? await readFile(path) : undefined;
  } catch {
    return undefined;
  }
}

const answer = (status: number, body: string | Buffer, type: string, nonce = 'none'): Response =>
  new Response(typeof body === 'string' ? body : Uint8Array.from(body), {
    status,
    headers: {
      'content-type': type,
      'content-security-policy': contentPolicy(nonce),
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    },
  });

/** The list that the build left beside the files. */
export async function listedFiles(folder: string): Promise<ReadonlySet<string>> {
  return new Set(JSON.parse(await readFile(join(folder, 'files.json'), 'utf8')) as string[]);
}

/** Serves the window's files; once more, when they were built anew. */
export async function serveWindowFiles(protocol: Protocol, folder: string): Promise<void> {
  const serve = servingFrom(folder, await listedFiles(folder));
  if (protocol.isProtocolHandled(scheme)) protocol.unhandle(scheme);
  protocol.handle(scheme, serve);
}
