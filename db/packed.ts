import { deflateRawSync, inflateRawSync } from 'node:zlib';

/**
 * A long text as it is kept: compressed (deflate, RFC 1951). What documents say is the most of every workspace
 * and repeats itself; a tenth of it is a tenth of the pages to encrypt, to write twice, to check and to copy.
 */
export const packed = (text: string): Buffer => deflateRawSync(text, { level: 1 });

export const unpacked = (bytes: Uint8Array): string => inflateRawSync(bytes).toString('utf8');
