import { refuse } from '../../../shared/contract/faults.ts';
import { kidOf } from './public-key.ts';
import { agree, signBytes, signJws, usableKey, verifyJws } from './suite.ts';

/**
 * Published answers that this computer's cryptography must give before anything is signed with it.
 * RFC 8037, appendix A: A.1 and A.2 (key), A.3 (thumbprint), A.4 (signature), A.6 (X25519 agreement, whose
 * keys and shared secret are those of RFC 7748, section 6.1).
 */
export const vectors = {
  key: {
    kty: 'OKP',
    crv: 'Ed25519',
    x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
    d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
  },
  thumbprint: 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
  signingInput: 'eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc',
  signature: 'hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg',
  ephemeral: {
    kty: 'OKP',
    crv: 'X25519',
    x: 'hSDwCYkwp1R0i33ctD73Wg2_Og0mOBr066SpjqqbTmo',
    d: 'dwdtCnMYpX08FsFyUbJmRd9ML4frwJkqsXf7pR25LCo',
  },
  bob: { kty: 'OKP', crv: 'X25519', x: '3p7bfXt9wbTTW2HC7OQ1Nz-DQ8hbeGdNrfx-FG-IK08' },
  secret: '4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742',
} as const;

let passed: Promise<boolean> | undefined;

/** Runs the self-test once for this process. @throws `key.self-test`, and then on every later call too */
export async function assertSelfTest(): Promise<void> {
  passed ??= selfTest();
  if (!(await passed)) throw refuse('key.self-test');
}

/** Whether every answer is the published one. `expected` is replaced only by the test of this test. */
export async function selfTest(expected: Record<keyof typeof vectors, unknown> = vectors): Promise<boolean> {
  const answers = await ownAnswers().catch(() => undefined);
  return (
    answers !== undefined &&
    answers.thumbprint === expected.thumbprint &&
    answers.signature === expected.signature &&
    answers.secret === expected.secret &&
    answers.judgesSignatures
  );
}

async function ownAnswers() {
  const { d: _, ...publicJwk } = vectors.key;
  const [signing, verifying] = [await usableKey(vectors.key), await usableKey(publicJwk)];
  const signature = await signBytes(Buffer.from(vectors.signingInput), signing);
  const secret = await agree(await usableKey(vectors.ephemeral), await usableKey(vectors.bob));
  const signed = await signJws({}, Buffer.from('Example of Ed25519 signing'), signing);
  const forged = { ...signed, payload: Buffer.from('Example of Ed25519 forging').toString('base64url') };
  return {
    thumbprint: kidOf(publicJwk) as string,
    signature: signature.toString('base64url'),
    secret: secret.toString('hex'),
    judgesSignatures:
      (await verifyJws(signed, verifying)) !== undefined &&
      (await verifyJws(forged, verifying)) === undefined,
  };
}
