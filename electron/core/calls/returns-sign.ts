import { keepDocument, keepReturnRows, setDocumentState } from '../../../db/documents.ts';
import { getPartnership } from '../../../db/partnership.ts';
import { answerQueries } from '../../../db/queries.ts';
import type { ReadDb } from '../../../db/store.ts';
import { write } from '../../../db/transaction.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { Output, Parsed } from '../../../shared/contract/index.ts';
import { type ReturnFile, returnFile } from '../../../shared/model/return-file.ts';
import type { CheckedQuarter } from '../../../shared/rules/quarter-check.ts';
import { fileNames } from '../../../shared/words/file-names.ts';
import type { Core } from '../core.ts';
import { type ChairDesk, planInForce, signingDesk } from '../desk.ts';
import { nextVersion } from '../exchange/named-returns.ts';
import { send } from '../exchange/send.ts';
import { stored } from '../exchange/stored.ts';
import { checkedQuarter } from './quarter.ts';
import { returnOf } from './return-payload.ts';

/**
 * Signs a quarter's return: frozen from here on, with the rule set and the figures used. Refused while
 * anything is unaccounted for or unexplained; `nil` must be said exactly when there is no exception. It is
 * exported when `returns.saved` says that the file was saved.
 */
export async function signReturn(core: Core, input: Parsed<'returns.sign'>): Promise<Output<'returns.sign'>> {
  const db = core.store;
  const { desk, entries, checked } = checkedQuarter(db, input.quarter);
  signingDesk(db, desk);
  const inForce = planInForce(db);
  if (inForce === undefined) throw refuse('plan.none');
  refuseUnready(checked, input);
  refuseMarking(db, input.marking);
  const identity = await core.keys.unlock(input.passphrase);
  // Whatever does not have the shape of a return must not be signed: every secretariat would refuse it.
  const payload = returnFile.parse(
    await returnOf(core, { desk, entries, checked, inForce, input, identity }),
  );
  const sealed = input.sealed ?? inForce.settings.sealReturns;
  const name = fileNames.return(subGroupName(db, desk), input.quarter, nextVersion(db, input.quarter));
  const sent = await send('return', payload, identity, name, sealed ? inForce.secretariat.seal : null);
  write(db, (tx) => {
    keepDocument(
      tx,
      stored(sent.document, payload, sent.raw, {
        direction: 'out',
        state: 'signed',
        keptAt: core.now(),
        subGroup: desk.subGroup,
        quarter: payload.quarter,
        planVersion: payload.plan.version,
        epoch: payload.epoch,
        seq: payload.seq,
        prev: payload.prev,
        supersedes: payload.supersedes,
        fileName: sent.file.name,
      }),
    );
    keepReturnRows(tx, sent.docId, payload);
    if (payload.supersedes === null) return;
    setDocumentState(tx, payload.supersedes, 'superseded');
    answerQueries(tx, payload.supersedes, sent.docId);
  });
  return {
    docId: sent.docId,
    quarter: payload.quarter,
    seq: payload.seq,
    sealed: sent.sealed,
    exceptions: payload.exceptions.length,
    coverage: countStates(payload),
    file: sent.file,
  };
}

function refuseUnready(
  { obstacles, exceptions }: CheckedQuarter,
  { nil, quarter }: Parsed<'returns.sign'>,
): void {
  const [first] = obstacles;
  if (first !== undefined)
    throw refuse('return.not-ready', { count: obstacles.length, first: first.message });
  if (nil && exceptions.length > 0) throw refuse('return.not-nil', { count: exceptions.length });
  if (!nil && exceptions.length === 0) throw refuse('return.nil-unsaid', { quarter });
}

function refuseMarking(db: ReadDb, marking: string | undefined): void {
  if (marking !== undefined && !getPartnership(db).markings.some(({ code }) => code === marking))
    throw refuse('return.marking', { marking });
}

const subGroupName = (db: ReadDb, desk: ChairDesk): string =>
  getPartnership(db).subGroups.find(({ id }) => id === desk.subGroup)?.name ?? desk.subGroup;

const countStates = ({ coverage }: ReturnFile): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { state } of coverage.rows) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
};
