import type { Inspected } from '../contract/files.ts';

const signatures: Record<Inspected['signature'], string> = {
  verified: 'Its signature holds, and the key is known here.',
  'unknown-signer': 'It is not known whose key signed it. Nothing in it is proven.',
  bad: 'Its signature does not hold. Do not use it.',
  sealed: 'It is sealed, and cannot be opened here.',
};

/** What a file is, one sentence a line. */
export function inspectWords({ kind, signature, payload, docId }: Inspected): string[] {
  const said = payload !== null && typeof payload === 'object' ? (payload as Record<string, unknown>) : {};
  const about = ['iss', 'subGroup', 'quarter', 'version'].flatMap((name) =>
    typeof said[name] === 'string' || typeof said[name] === 'number'
      ? [`${labels[name]}: ${said[name]}`]
      : [],
  );
  return [
    `Kind: ${kind}`,
    ...about,
    ...signedBy(said.signer),
    ...(docId === null ? [] : [`Document: ${docId}`]),
    signatures[signature],
  ];
}

/** What the file says of its signer; the line about its signature says whether that is proven. */
const signedBy = (signer: unknown): string[] => {
  const { name, title } = (signer ?? {}) as { name?: unknown; title?: unknown };
  return typeof name === 'string' && typeof title === 'string' ? [`Signed by: ${name}, ${title}`] : [];
};

const labels: Record<string, string> = {
  iss: 'From',
  subGroup: 'For',
  quarter: 'Quarter',
  version: 'Plan version',
};
