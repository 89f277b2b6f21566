/**
 * The bytes of a base64url text (RFC 4648, section 5, without padding), or undefined unless it is the one
 * right way to write them: no padding, no space, no other alphabet, no stray bits in the last character.
 */
export function strictBase64url(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64url');
  return bytes.toString('base64url') === text ? bytes : undefined;
}
