/**
 * A second process that owns a store, for tests that stop it, kill it or starve it. `launch.ts` builds it
 * and runs `node child.js WORK PATH ...`; it says a line for each thing that it has done.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync, writeSync } from 'node:fs';
import { migrations } from '../../db/bundled.ts';
import { beginStep, insert } from '../../db/change.ts';
import { writeCopy } from '../../db/copies.ts';
import type { Migration } from '../../db/migrate.ts';
import { openStore } from '../../db/open.ts';
import { addRow } from '../../db/rows.ts';
import { closeStore, type Store, type WriteDb } from '../../db/store.ts';
import { write } from '../../db/transaction.ts';
import { Refusal } from '../../shared/contract/faults.ts';
import type { DocId, ItemId, Kid, Ref, SubGroupId } from '../../shared/model/ids.ts';
import type { Instant, Quarter } from '../../shared/model/period.ts';

const key = new Uint8Array(32).fill(7);
const now = Date.UTC(2026, 9, 5, 9) as Instant;
const quarter = '2026-27 Q2' as Quarter;
const [, , work = '', path = '', more = '', times = ''] = process.argv;

const say = (line: string | number): void => void writeSync(1, `${line}\n`);
const open = (steps = migrations): Store =>
  openStore(path, key, { now, migrations: steps, keyChecked: true });
const count = (store: Store, table: string): number =>
  store.prepare(`select count(*) from ${table}`).pluck().get() as number;

/** Two tables in one change: a note and a gap of the same number. */
function addPair(db: WriteDb, number: number): void {
  const step = beginStep(db, { name: `Change ${number}`, who: 'Child', at: now });
  const id = `01997000-0000-7000-8000-${String(number).padStart(12, '0')}` as ItemId;
  insert(
    db,
    'note',
    { id, item: null, quarter, kind: 'note', title: `${number}`, text: 'x'.repeat(300), travels: false },
    step,
  );
  insert(db, 'gap', { item: `CT-I${number}` as Ref, quarter, state: 'no-data', why: 'Not supplied' }, step);
}

/** A received document with twelve exceptions and sixty coverage rows. */
function addReturn(db: WriteDb, number: number): void {
  const docId = String(number).padStart(64, '0') as DocId;
  addRow(db, 'document', {
    docId,
    typ: 'csp-return+jws',
    kind: 'return',
    id: '01997000-0000-7000-8000-000000000001' as ItemId,
    direction: 'in',
    kid: 'k'.repeat(43) as Kid,
    iss: 'sg:city-tasking' as SubGroupId,
    state: 'accepted',
    late: false,
    transcribed: false,
    createdAt: now,
    keptAt: now,
    fileName: 'return.cspreturn',
    signature: '',
    payload: JSON.stringify(randomBytes(10_000).toString('hex')),
  });
  const exception = db.prepare(
    "insert into return_exception values (?, ?, 'CT-I01', null, 'indicator', 'under')",
  );
  for (let n = 0; n < 12; n++) exception.run(docId, n);
  const coverage = db.prepare("insert into return_coverage values (?, ?, 1, 'indicator', 'normal', 0, '')");
  for (let n = 0; n < 60; n++) coverage.run(docId, `CT-I${n}`);
}

function keepAdding(table: string, add: (db: WriteDb, number: number) => void, limit = 1_000_000): void {
  const store = open();
  say('open');
  for (let number = count(store, table) + 1; number <= limit; number++) {
    write(store, (db) => add(db, number));
    say(number);
  }
}

const works: Record<string, () => void> = {
  pairs: () => keepAdding('note', addPair, more ? Number(more) : undefined),
  returns: () => keepAdding('document', addReturn),
  migrate: () => closeStore(open([...migrations, JSON.parse(readFileSync(more, 'utf8')) as Migration])),
  copy: () => {
    const store = open();
    for (let number = 1; number <= (Number(times) || 1_000_000); number++) {
      writeCopy(store, key, `${more}/${number}.db`);
      say(number);
    }
  },
  /** Holds a change open until a line comes in, then keeps it. */
  hold: () => {
    const store = open();
    write(store, (db) => {
      addPair(db, count(store, 'note') + 1);
      say('holding');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(more));
    });
    say('kept');
  },
  open: () => say(count(open(), 'note')),
};

try {
  works[work]?.();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  say(error.fault.code);
}
