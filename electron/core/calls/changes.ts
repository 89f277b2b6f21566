import { write } from '../../../db/transaction.ts';
import { nextRedo, nextUndo, redo, type StepTaken, steps, undo } from '../../../db/undo.ts';
import { getWorkspace } from '../../../db/workspace.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { Core } from '../core.ts';
import { writable } from '../desk.ts';
import type { Handlers } from '../serve.ts';

const shown = ({ id, name, who, at, rows, undone }: StepTaken) => ({
  step: String(id),
  name,
  who,
  at,
  rows,
  undone,
});

type Names = 'changes.list' | 'changes.next' | 'changes.undo' | 'changes.redo';

export const changeHandlers: Pick<Handlers, Names> = {
  'changes.list': (core, { limit }) => steps(core.store, limit).map(shown),
  'changes.next': ({ store }) => {
    const [undo, redo] = [nextUndo(store), nextRedo(store)];
    return { undo: undo ? shown(undo) : null, redo: redo ? shown(redo) : null };
  },
  'changes.undo': (core) => turn(core, 'undo'),
  'changes.redo': (core) => turn(core, 'redo'),
};

function turn(core: Core, what: 'undo' | 'redo') {
  const desk = writable(getWorkspace(core.store));
  const doing = { who: desk.user.name, at: core.now() };
  return write(core.store, (db) => {
    const step = what === 'undo' ? nextUndo(db) : nextRedo(db);
    if (step === undefined) throw refuse('changes.nothing', { what });
    return shown(what === 'undo' ? undo(db, step.id, doing) : redo(db, step.id, doing));
  });
}
