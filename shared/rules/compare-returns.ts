import type { Exception } from '../model/exception.ts';
import type { Ref } from '../model/ids.ts';
import type { Plan } from '../model/plan.ts';
import type { ReturnFile } from '../model/return-file.ts';
import type { ReturnTold, Told } from '../model/told.ts';
import { ownReturns as words } from '../words/own-returns.ts';
import { toldWords } from '../words/told.ts';
import { formatValue } from './number.ts';
import { compareRefs } from './ref-order.ts';
import { tellReturn } from './tell-return.ts';

type Side = { readonly payload: ReturnFile; readonly plan: Plan };
type Row = { ref: Ref; title: string; before: string; after: string; change: string };
type Text = { ref: string; title: string; term: string; before: string; after: string };

/** Two returns side by side: every item whose account differs, and every text of either. Neither need be the better. */
export function compareReturns(earlier: Side, later: Side): { items: Row[]; same: number; texts: Text[] } {
  const [then, now] = [accounts(earlier), accounts(later)];
  const refs = [...new Set([...then.keys(), ...now.keys()])].sort(compareRefs);
  const rows = refs.map((ref): Row & { told: boolean } => {
    const [before, after] = [then.get(ref), now.get(ref)];
    return {
      ref,
      title: after?.title ?? before?.title ?? '',
      before: before?.text ?? words.absent,
      after: after?.text ?? words.absent,
      change: changeOf(before, after),
      told: before?.exception === true || after?.exception === true,
    };
  });
  const shown = rows.filter(({ told, before, after }) => told || before !== after);
  return {
    items: shown.map(({ told: _, ...row }) => row),
    same: rows.length - shown.length,
    texts: textsOf(tellReturn(earlier.payload, earlier.plan), tellReturn(later.payload, later.plan)),
  };
}

type Account = {
  title: string;
  text: string;
  exception: boolean;
  value: number | null;
  shown(value: number): string;
};

function accounts({ payload, plan }: Side): Map<Ref, Account> {
  const indicators = new Map(plan.indicators.map((one) => [one.ref, one]));
  const exceptions = new Map(
    payload.exceptions.flatMap((one): [Ref, Exception][] =>
      one.kind === 'other' ? [] : [[one.item.ref, one]],
    ),
  );
  return new Map(
    tellReturn(payload, plan).coverage.map(({ ref, title, state, stateText }) => {
      const one = exceptions.get(ref);
      const indicator = indicators.get(ref);
      const value = one?.kind === 'indicator' ? one.figures.value : null;
      const shown = (given: number): string =>
        indicator === undefined ? String(given) : formatValue(indicator, given);
      const text = words.valueText(stateText, value === null ? '' : shown(value));
      return [ref, { title, text, exception: state === 'exception', value, shown }];
    }),
  );
}

function changeOf(before: Account | undefined, after: Account | undefined): string {
  if (before === undefined) return words.fresh;
  if (after === undefined) return words.gone;
  if (before.text === after.text) return words.unchanged;
  if (before.value === null || after.value === null || before.value === after.value) return words.changed;
  const by = after.shown(Math.abs(after.value - before.value));
  return after.value > before.value ? words.up(by) : words.down(by);
}

/** Every text of either return by what it is about and what it answers, in the order of the later one. */
function textsOf(earlier: ReturnTold, later: ReturnTold): Text[] {
  const [then, now] = [textsIn(earlier), textsIn(later)];
  const keys = [...now.keys(), ...[...then.keys()].filter((key) => !now.has(key))];
  return keys.map((key) => {
    const [before, after] = [then.get(key), now.get(key)];
    const { ref = '', title = '', term = '' } = after ?? before ?? {};
    return { ref, title, term, before: before?.text ?? '', after: after?.text ?? '' };
  });
}

type Said = { ref: string; title: string; term: string; text: string };

const textsIn = (told: ReturnTold): Map<string, Said> =>
  new Map(
    [
      ...told.exceptions.flatMap((one) => one.said.map((said) => ({ ...named(one), ...said }))),
      ...[...told.contributions, ...told.requests, ...told.notes, ...told.disputes].map((one) => ({
        ...named(one),
        term: toldWords.text,
        text: [one.tag, ...one.lines].join('\n'),
      })),
    ].map((said) => [`${said.ref}/${said.title}/${said.term}`, said]),
  );

const named = ({ ref, title }: Told) => ({ ref, title });
