import { draftsUnder, putDraft } from '../../../db/drafts.ts';
import { write } from '../../../db/transaction.ts';
import { getWorkspace } from '../../../db/workspace.ts';
import { writable } from '../desk.ts';
import type { Handlers } from '../serve.ts';

export const draftHandlers: Pick<Handlers, 'drafts.list' | 'drafts.put'> = {
  'drafts.list': (core, { under }) => draftsUnder(core.store, under),
  'drafts.put': (core, { place, text }) => {
    writable(getWorkspace(core.store));
    write(core.store, (db) => putDraft(db, place, text, core.now()));
    return {};
  },
};
