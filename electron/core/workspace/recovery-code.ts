import { refuse } from '../../../shared/contract/faults.ts';
import { randomBelow } from '../exchange/suite.ts';

/** Crockford's base 32: no I, L, O or U, so that what is read aloud or copied by hand is not mistaken. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const secretLength = 26;
const checkLength = 2;

/** A new recovery code: 130 random bits and a check, as seven groups of four to print, `XXXX-XXXX-...`. */
export function newRecoveryCode(): string {
  const secret = Array.from({ length: secretLength }, () => alphabet.charAt(randomBelow(32))).join('');
  return (secret + checkOf(secret)).replace(/(.{4})(?!$)/g, '$1-');
}

/**
 * The code as it was printed, from how it was typed: case, spaces and hyphens do not matter, O is read as 0,
 * I and L as 1.
 * @throws `key.recovery-mistyped` when a character is missing, wrong or out of place
 */
export function readRecoveryCode(typed: string): string {
  const code = typed
    .toUpperCase()
    .replace(/[\s\-–—]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const secret = code.slice(0, secretLength);
  const right = code.length === secretLength + checkLength && [...code].every((c) => alphabet.includes(c));
  if (!right || checkOf(secret) !== code.slice(secretLength)) throw refuse('key.recovery-mistyped');
  return code.replace(/(.{4})(?!$)/g, '$1-');
}

/**
 * The code as a number modulo 1021, the largest prime below 32²: any one wrong character and any two
 * neighbours exchanged always change it.
 */
function checkOf(secret: string): string {
  const sum = [...secret].reduce((rest, c) => (rest * 32 + alphabet.indexOf(c)) % 1021, 0);
  return alphabet.charAt(sum >> 5) + alphabet.charAt(sum & 31);
}
