import { createContext, use, useLayoutEffect, useRef, useState } from 'react';
import type { SheetEntry } from '../../../shared/contract/sheet.ts';
import type { Ref } from '../../../shared/model/ids.ts';
import type { Quarter } from '../../../shared/model/period.ts';
import type { SheetCell, SheetField, SheetRow } from '../../../shared/model/sheet.ts';
import { draftPlace, keptPlace } from '../../../shared/rules/sheet-cell-of.ts';
import { useTell } from '../../hooks.ts';
import type { KeptOrNot } from '../../typist.ts';

/** A cell of the grid, as the keys and the toolbar know it. */
export type At = { readonly row: SheetRow; readonly cell: SheetCell; readonly field: SheetField };

/** What is asked in a dialog. */
export type Asking =
  | { readonly what: 'paste'; readonly text: string; readonly at: At | null }
  | {
      readonly what: 'no-figure';
      readonly refs: readonly Ref[];
      readonly period: string | null;
      readonly why: string;
    }
  | { readonly what: 'dispute'; readonly row: SheetRow }
  | { readonly what: 'about'; readonly row: SheetRow };

/** What a cell may do. It stays the same object, so that a row is drawn again only when its own figures change. */
export type Doing = {
  put(how: 'typed' | 'pasted' | 'copied', entries: SheetEntry[]): Promise<KeptOrNot>;
  draft(ref: Ref, cell: SheetCell, field: SheetField, text: string | null): Promise<KeptOrNot>;
  /** Answers what was asked about a figure. */
  keep(ref: Ref, cell: SheetCell): void;
  respond(row: SheetRow, periods: readonly SheetCell['period'][], response: 'confirmed' | 'unseen'): void;
  takeBack(ref: Ref): void;
  ask(what: Asking): void;
  /** Has it read aloud. */
  say(text: string): void;
  /** The cell that has the focus, or had it last. */
  enter(at: At): void;
};

const DoingContext = createContext<Doing | null>(null);
export const DoingProvider = DoingContext;

export function useDoing(): Doing {
  const doing = use(DoingContext);
  if (doing === null) throw new Error('A cell is shown outside its grid.');
  return doing;
}

/** What the cells of a quarter's grid do. */
export function useFigures(quarter: Quarter, on: Pick<Doing, 'ask' | 'say' | 'enter'>): Doing {
  const puts = useTell('figures.put');
  const drafts = useTell('drafts.put');
  const gaps = useTell('figures.gap');
  const responses = useTell('figures.respond');
  const now: Doing = {
    ...on,
    put: (how, entries) => puts.tell({ quarter, how, entries }),
    draft: (ref, cell, field, text) => drafts.tell({ place: draftPlace(ref, cell.period, field), text }),
    keep: (ref, cell) => void drafts.tell({ place: keptPlace(ref, cell.period), text: String(cell.value) }),
    respond: ({ ref }, periods, response) =>
      void responses.tell({ of: periods.map((period) => ({ indicator: ref, period })), response, why: '' }),
    takeBack: (ref) => void gaps.tell({ quarter, items: [ref], gap: null }),
  };
  const latest = useRef(now);
  useLayoutEffect(() => {
    latest.current = now;
  });
  const [doing] = useState<Doing>(() => ({
    put: (...given) => latest.current.put(...given),
    draft: (...given) => latest.current.draft(...given),
    keep: (...given) => latest.current.keep(...given),
    respond: (...given) => latest.current.respond(...given),
    takeBack: (...given) => latest.current.takeBack(...given),
    ask: (...given) => latest.current.ask(...given),
    say: (...given) => latest.current.say(...given),
    enter: (...given) => latest.current.enter(...given),
  }));
  return doing;
}
