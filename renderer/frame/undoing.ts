import { useEffect, useRef } from 'react';
import { type Turn, useTurn } from '../undo.ts';
import { type OwnUndo, watchFields } from './own-undo.ts';
import type { Refused } from './UndoDialog.tsx';

/** Undo and redo for the whole desk, beside those of the field that is being typed in. */
export function useUndoing(refuse: (refused: Refused) => void) {
  const own = useRef<OwnUndo | null>(null);
  useEffect(() => {
    const watch = watchFields(document);
    own.current = watch;
    return watch.stop;
  }, []);
  const turn = useTurn((what, fault) => refuse({ what, fault }));
  return {
    turn: (what: Turn): void => {
      own.current?.forget();
      void turn(what);
    },
    fieldHas: (what: Turn): boolean => own.current?.has(what) ?? false,
  };
}
