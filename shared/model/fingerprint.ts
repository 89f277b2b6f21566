import type { DocId } from './ids.ts';

/**
 * A document's fingerprint for paper: the first 16 digits of its docId in groups of four, `9f86 d081 884c 7d65`.
 * It helps a reader to find the document; only the whole docId proves which one it is.
 */
export const fingerprint = (id: DocId): string => id.slice(0, 16).replace(/(.{4})(?!$)/g, '$1 ');
