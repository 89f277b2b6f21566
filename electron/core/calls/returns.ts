import { documentOf, documentsWhere, rawOf, setDocumentState } from '../../../db/documents.ts';
import { getPartnership } from '../../../db/partnership.ts';
import { write } from '../../../db/transaction.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import { returnFile } from '../../../shared/model/return-file.ts';
import { next } from '../../../shared/rules/life.ts';
import { fileNames } from '../../../shared/words/file-names.ts';
import { chairDesk, planInForce, writable } from '../desk.ts';
import { recipientKey } from '../exchange/public-key.ts';
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
    return fileOf('return', fileNames.return(named, quarter, 1), content);
  },
  'returns.withdraw': (core, { docId }) => {
    writable(chairDesk(core.store));
    const found = documentOf(core.store, docId);
    if (found === undefined || found.direction !== 'out') throw refuse('return.unknown');
    write(core.store, (db) => setDocumentState(db, docId, next(found.state, 'withdraw')));
    return {};
  },
  'returns.list': (core, { quarter }) =>
    documentsWhere(core.store, quarter === undefined ? { kind: 'return' } : { kind: 'return', quarter }).map(
      (one) => {
        const payload = returnFile.parse(one.payload);
        return {
          docId: one.docId,
          subGroup: payload.iss,
          quarter: payload.quarter,
          seq: payload.seq,
          state: one.state,
          signedBy: payload.signer.name,
          onBehalfOf: payload.onBehalfOf,
          late: one.late,
          nil: payload.nil,
          transcribed: one.transcribed,
          exceptions: payload.exceptions.length,
        };
      },
    ),
};
