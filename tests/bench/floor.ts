import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packed } from '../../db/packed.ts';
import type { Store } from '../../db/store.ts';
import type { SigningJwk } from '../../shared/model/key.ts';
import type { Instant } from '../../shared/model/period.ts';
import type { ReturnFile } from '../../shared/model/return-file.ts';

/**
 * The least that anybody could do to get returns into the database: base64url, an Ed25519 signature checked by
 * Node itself, JSON.parse, and the same rows by prepared statements in one transaction. It checks nothing else.
 */
export function takeBare(store: Store, folder: string, names: readonly string[], now: Instant): void {
  const keys = keysOf(store);
  const document = store.prepare(`
    insert into document (
      doc_id, typ, kind, id, direction, kid, iss, sub_group, quarter, plan_version, epoch, seq, prev, supersedes,
      state, late, transcribed, created_at, kept_at, file_name, signature, payload
    ) values (?, 'csp-return+jws', 'return', ?, 'in', ?, ?, ?, ?, ?, ?, ?, ?, ?, 'accepted', 0, 0, ?, ?, '', ?, ?)`);
  const exception = store.prepare('insert into return_exception values (?, ?, ?, ?, ?, ?)');
  const coverage = store.prepare('insert into return_coverage values (?, ?, ?, ?, ?, ?, ?)');
  store.exec('begin immediate');
  for (const name of names) {
    const raw = readFileSync(join(folder, name), 'utf8');
    const parts = JSON.parse(raw) as { protected: string; payload: string; signature: string };
    const { kid } = JSON.parse(Buffer.from(parts.protected, 'base64url').toString()) as { kid: string };
    const signed = Buffer.from(`${parts.protected}.${parts.payload}`);
    const signature = Buffer.from(parts.signature, 'base64url');
    if (!verify(null, signed, keys.get(kid) as KeyObject, signature)) throw new Error('A signature is bad.');
    const text = Buffer.from(parts.payload, 'base64url').toString();
    const file = JSON.parse(text) as ReturnFile;
    const docId = createHash('sha256').update(signed).digest('hex');
    const { id, iss, quarter, plan, epoch, seq, prev, supersedes, createdAt } = file;
    document.run(
      ...[docId, id, kid, iss, iss, quarter, plan.version, epoch, seq],
      ...[prev, supersedes, createdAt, now, parts.signature, packed(text)],
    );
    for (const [at, one] of file.exceptions.entries()) {
      const [item, priority] = one.kind === 'other' ? [null, one.priority.ref] : [one.item.ref, null];
      exception.run(docId, at, item, priority, one.kind, one.class);
    }
    for (const { item, kind, state, watch, why } of file.coverage.rows)
      coverage.run(docId, item.ref, item.rev, kind, state, watch ? 1 : 0, why);
  }
  store.exec('commit');
}

/** The enrolled keys, ready to check signatures with. */
function keysOf(store: Store): Map<string, KeyObject> {
  const rows = store.prepare('select kid, sign from key').all() as { kid: string; sign: string }[];
  return new Map(
    rows.map(({ kid, sign }) => [
      kid,
      createPublicKey({ key: JSON.parse(sign) as SigningJwk, format: 'jwk' }),
    ]),
  );
}
