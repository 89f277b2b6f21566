/** The origin of the window: everything that is shown comes from here. */
export const scheme = 'app';
export const host = 'bundle';
export const startPage = `${scheme}://${host}/index.html`;

/** Stands in the built page where each answer puts its own random nonce; build/vite.config.ts puts it there. */
export const noncePlaceholder = 'csp-nonce-of-this-answer';

/** What a page may load and do: its own scripts, styles, fonts and pictures, and nothing else at all. */
export const contentPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Whether an address is of the window's own origin. Compared part by part, never as text. */
export function isOwn(address: string): boolean {
  try {
    const url = new URL(address);
    return url.protocol === `${scheme}:` && url.host === host && url.username === '' && url.password === '';
  } catch {
    return false;
  }
}

/** What a paper may load while it is printed: the style that stands in it, by its hash, and what is in the file itself. */
export const paperPolicy = (styleHash: string): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    'sandbox',
  ].join('; ');
