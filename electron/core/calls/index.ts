import type { Handlers } from '../serve.ts';
import { actionHandlers } from './actions.ts';
import { admit } from './admit.ts';
import { boardHandlers } from './board.ts';
import { briefHandlers } from './brief.ts';
import { changeHandlers } from './changes.ts';
import { contributionHandlers } from './contributions.ts';
import { draftHandlers } from './drafts.ts';
import { exceptionHandlers } from './exceptions.ts';
import { explainingHandlers } from './explaining.ts';
import { figureHandlers } from './figures.ts';
import { fileHandlers } from './files.ts';
import { handoverHandlers } from './handover.ts';
import { handsHandlers } from './hands.ts';
import { importHandlers } from './import.ts';
import { indicatorHandlers } from './indicator.ts';
import { keyHandlers } from './keys.ts';
import { keyChangeHandlers } from './keys-change.ts';
import { noteHandlers } from './notes.ts';
import { ownReturnHandlers } from './own-returns.ts';
import { packHandlers } from './packs.ts';
import { planHandlers } from './plan.ts';
import { readingHandlers } from './readings.ts';
import { issueReceipts } from './receipts.ts';
import { requestHandlers } from './requests.ts';
import { returnHandlers } from './returns.ts';
import { secretariatHandlers } from './secretariat.ts';
import { sheetHandlers } from './sheet.ts';
import { getStatus } from './status.ts';
import { workspaceHandlers } from './workspace.ts';

/** What answers every call of the contract. */
export const handlers: Handlers = {
  ...workspaceHandlers,
  ...keyHandlers,
  ...keyChangeHandlers,
  ...planHandlers,
  ...readingHandlers,
  ...indicatorHandlers,
  ...importHandlers,
  ...draftHandlers,
  ...sheetHandlers,
  ...exceptionHandlers,
  ...explainingHandlers,
  ...returnHandlers,
  ...ownReturnHandlers,
  ...figureHandlers,
  ...fileHandlers,
  'files.admit': admit,
  ...secretariatHandlers,
  'receipts.issue': issueReceipts,
  'status.get': getStatus,
  ...handoverHandlers,
  ...handsHandlers,
  ...briefHandlers,
  ...packHandlers,
  ...changeHandlers,
  ...actionHandlers,
  ...contributionHandlers,
  ...requestHandlers,
  ...boardHandlers,
  ...noteHandlers,
};
