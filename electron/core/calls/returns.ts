import { beginStep } from '../../../db/change.ts';
import { documentOf, headingsWhere, setDocumentState } from '../../../db/documents.ts';
import { receiptLineOf } from '../../../db/receipt-lines.ts';
import { write } from '../../../db/transaction.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { Output, Parsed } from '../../../shared/contract/index.ts';
import type { ReceiptLine } from '../../../shared/model/receipt-file.ts';
import type { ReturnFile } from '../../../shared/model/return-file.ts';
import { next, type SignedState } from '../../../shared/rules/life.ts';
import { stepNames } from '../../../shared/words/steps.ts';
import type { Core } from '../core.ts';
import { chairDesk, signingDesk } from '../desk.ts';
import { gistFor } from '../exchange/received.ts';
import type { Handlers } from '../serve.ts';
import { keepWithdrawal, returnFileOf } from './returns-kept.ts';
import { signReturn } from './returns-sign.ts';
import { transcribe } from './transcribe.ts';

type Names = 'returns.sign' | 'returns.export' | 'returns.withdraw' | 'returns.list' | 'returns.transcribe';

export const returnHandlers: Pick<Handlers, Names> = {
  'returns.sign': signReturn,
  'returns.transcribe': transcribe,
  'returns.export': async (core, { docId, sealed }) => (await returnFileOf(core, docId, sealed)).file,
  'returns.withdraw': withdraw,
  'returns.list': (core, { quarter }) =>
    headingsWhere(core.store, quarter === undefined ? { kind: 'return' } : { kind: 'return', quarter }).map(
      ({ docId, seq, state, late, transcribed }) => {
        const { iss, quarter: about, signedBy, onBehalfOf, nil, exceptions } = gistFor(core.store, docId);
        return {
          docId,
          subGroup: iss,
          quarter: about,
          seq: seq ?? 0,
          state,
          signedBy,
          onBehalfOf,
          late,
          nil,
          transcribed,
          exceptions,
        };
      },
    ),
};

/** Takes back a return that was signed and never sent. The one that it replaced stands again. */
function withdraw(core: Core, { docId, why }: Parsed<'returns.withdraw'>): Output<'returns.withdraw'> {
  const desk = signingDesk(core.store, chairDesk(core.store));
  const found = documentOf<ReturnFile>(core.store, docId);
  if (found?.kind !== 'return' || found.direction !== 'out') throw refuse('return.unknown');
  if (found.state === 'received' || found.state === 'queried') throw refuse('return.received');
  const { quarter, supersedes } = found.payload;
  write(core.store, (db) => {
    beginStep(db, { name: stepNames.withdrawn(quarter, why), who: desk.user.name, at: core.now() });
    setDocumentState(db, docId, next(found.state, 'withdraw'));
    keepWithdrawal(db, docId, why);
    if (supersedes !== null) setDocumentState(db, supersedes, standingOf(receiptLineOf(db, supersedes)));
  });
  return {};
}

/** Where a return of ours stands by the last that was heard of it. */
function standingOf(line: ReceiptLine | undefined): SignedState {
  if (line === undefined) return 'exported';
  return line.outcome === 'accepted' || line.outcome === 'queried' ? line.outcome : 'received';
}
