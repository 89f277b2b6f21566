import { beginStep } from '../../../db/change.ts';
import { documentOf, setDocumentState } from '../../../db/documents.ts';
import { lockOf, openQuarter } from '../../../db/locks.ts';
import type { ReadDb } from '../../../db/store.ts';
import { write } from '../../../db/transaction.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { Output, Parsed } from '../../../shared/contract/index.ts';
import type { ownReturnCalls } from '../../../shared/contract/own-returns.ts';
import type { DocId } from '../../../shared/model/ids.ts';
import type { ReturnFile } from '../../../shared/model/return-file.ts';
import { next } from '../../../shared/rules/life.ts';
import { stepNames } from '../../../shared/words/steps.ts';
import type { Core } from '../core.ts';
import { chairDesk, signingDesk, writable } from '../desk.ts';
import { namedOf } from '../exchange/named-returns.ts';
import type { Handlers } from '../serve.ts';
import { compareOf } from './returns-compare.ts';
import { previewOf } from './returns-preview.ts';
import { historyOf, receiptOf } from './returns-receipt.ts';
import { sheetOf } from './returns-sheet.ts';

export const ownReturnHandlers: Pick<Handlers, keyof typeof ownReturnCalls> = {
  'returns.preview': (core, { quarter }) => previewOf(core, quarter),
  'returns.lock': ({ store }, { quarter }) => namedOf(store, lockOf(store, quarter) ?? null),
  'returns.receipt': (core, { docId }) => receiptOf(core, docId),
  'returns.history': (core) => {
    chairDesk(core.store);
    return historyOf(core.store);
  },
  'returns.compare': (core, which) => compareOf(core.store, which),
  'returns.sheet': (core, { docId }) => sheetOf(core, docId),
  'returns.saved': saved,
  'returns.revise': revise,
};

function own(db: ReadDb, docId: DocId) {
  const found = documentOf<ReturnFile>(db, docId);
  if (found?.kind !== 'return' || found.direction !== 'out') throw refuse('return.unknown');
  return found;
}

function saved(core: Core, { docId }: Parsed<'returns.saved'>): Output<'returns.saved'> {
  writable(chairDesk(core.store));
  const { state } = own(core.store, docId);
  write(core.store, (db) => setDocumentState(db, docId, next(state, 'export')));
  return {};
}

function revise(core: Core, { docId, why }: Parsed<'returns.revise'>): Output<'returns.revise'> {
  const desk = signingDesk(core.store, chairDesk(core.store));
  const { quarter, state } = own(core.store, docId);
  if (state === 'superseded' || state === 'withdrawn' || quarter === null)
    throw refuse('return.life', { state, event: 'sign' });
  write(core.store, (db) => {
    beginStep(db, { name: stepNames.revising(quarter, why), who: desk.user.name, at: core.now() });
    openQuarter(db, quarter, { docId, why });
  });
  return {};
}
