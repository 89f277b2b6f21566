import { chromium, type Page } from 'playwright-core';

/**
 * The window of an app that was started with `--remote-debugging-port=0`, through Chromium's own protocol, as soon
 * as there is something in it. `said` is all that the app has said so far.
 */
export async function windowOf(said: () => string, patience = 15_000): Promise<Page> {
  const address = await until(() => /DevTools listening on ws:\/\/([^/]+)/.exec(said())?.[1], said, patience);
  // Whoever connects before there is a page may keep it from ever loading.
  await until(() => titles(address).then((all) => all.find((title) => title.includes('CSP Returns'))), said);
  const browser = await chromium.connectOverCDP(`http://${address}`, { noDefaults: true });
  const pages = () => browser.contexts().flatMap((context) => context.pages());
  return until(() => pages().find((one) => one.url().startsWith('app://')), said);
}

/** The titles of the pages that are open, as Chromium lists them. */
async function titles(address: string): Promise<string[]> {
  const pages = await fetch(`http://${address}/json/list`).then((answer) => answer.json());
  return (pages as { title: string }[]).map(({ title }) => title);
}

/** Waits until there is something. */
async function until<T>(
  look: () => T | undefined | Promise<T | undefined>,
  why: () => string,
  patience = 15_000,
): Promise<T> {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The app did not start: ${why()}`);
}
