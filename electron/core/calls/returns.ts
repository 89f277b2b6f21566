import { beginStep } from '../../../db/change.ts';
import { documentOf, headingsWhere, rawOf, setDocumentState } from '../../../db/documents.ts';
import { getPartnership } from '../../../db/partnership.ts';
import { receiptLineOf } from '../../../db/receipt-lines.ts';
import { write } from '../../../db/transaction.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { Output, Parsed } from '../../../shared/contract/index.ts';
import type { ReceiptLine } from '../../../shared/model/receipt-file.ts';
import { type ReturnFile, returnFile } from '../../../shared/model/return-file.ts';
import { next, type SignedState } from '../../../shared/rules/life.ts';
import { fileNames } from '../../../shared/words/file-names.ts';
import { stepNames } from '../../../shared/words/steps.ts';
import type { Core } from '../core.ts';
import { chairDesk, planInForce, signingDesk } from '../desk.ts';
import { recipientKey } from '../exchange/public-key.ts';
import { gistFor } from '../exchange/received.ts';
import { sealFor } from '../exchange/seal.ts';
import { fileOf } from '../exchange/send.ts';
import type { Handlers } from '../serve.ts';
import { signReturn } from './returns-sign.ts';
import { transcribe } from './transcribe.ts';

type Names = 'returns.sign' | 'returns.export' | 'returns.withdraw' | 'returns.list' | 'returns.transcribe';

export const returnHandlers: Pick<Handlers, Names> = {
  'returns.sign': signReturn,
  'returns.transcribe': transcribe,
  'returns.export': async (core, { docId, sealed }) => {
    const found = documentOf(core.store, docId);
    const raw = rawOf(core.store, docId);
    if (found === undefined || found.kind !== 'return' || raw === undefined) throw refuse('return.unknown');
    const { iss, quarter } = returnFile.parse(found.payload);
    const named = getPartnership(core.store).subGroups.find(({ id }) => id === iss)?.name ?? iss;
    const to = planInForce(core.store)?.secretariat.seal;
    if (sealed && to === undefined) throw refuse('plan.none');
    const content = sealed && to !== undefined ? await sealFor(await recipientKey(to), raw) : raw;
    const made = fileOf('return', fileNames.return(named, quarter, 1), content);
    return found.fileName === '' ? made : { ...made, name: found.fileName };
  },
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
    if (supersedes !== null) setDocumentState(db, supersedes, standingOf(receiptLineOf(db, supersedes)));
  });
  return {};
}

/** Where a return of ours stands by the last that was heard of it. */
function standingOf(line: ReceiptLine | undefined): SignedState {
  if (line === undefined) return 'exported';
  return line.outcome === 'accepted' || line.outcome === 'queried' ? line.outcome : 'received';
}
