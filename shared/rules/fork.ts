import type { Determination } from '../model/determination.ts';
import type { DocId, ItemId } from '../model/ids.ts';
import type { MergedDetermination } from '../model/merged.ts';
import { type Arrival, type Order, orderOf } from './order.ts';

/** The order of a sub-group's returns for a quarter once the determinations on it are heard. */
export type Settled = Order & {
  readonly setAside: readonly DocId[];
  readonly settledBy: ItemId | null;
  readonly determinations: readonly MergedDetermination[];
};

type FellAway = NonNullable<MergedDetermination['fellAway']>;

/**
 * Hears the determinations on a fork. One holds only while every return that it rests on is here and unreplaced,
 * and while no other on the same fork says otherwise; it sets aside those that it rests on and does not let
 * stand. A return that none has considered still makes a fork. No clock decides between two determinations.
 */
export function settle(arrivals: readonly Arrival[], determinations: readonly Determination[]): Settled {
  const order = orderOf(arrivals);
  const heard = determinations.map((one) => ({ one, ...hear(one, arrivals, order) }));
  const holding = heard.filter(({ fellAway }) => fellAway === null).map(({ one }) => one);
  const agreed = new Set(holding.map(standsBy)).size <= 1;
  const setAside = agreed ? ruledOut(holding, order.heads) : [];
  const heads = order.heads.filter((docId) => !setAside.includes(docId));
  const [only, ...more] = heads;
  const current = only !== undefined && more.length === 0 ? only : null;
  return {
    state: current === null ? order.state : stateOf(current, arrivals),
    current,
    heads,
    superseded: order.superseded,
    setAside,
    settledBy: agreed && setAside.length > 0 ? (holding[0]?.id ?? null) : null,
    determinations: heard.map(({ one, fellAway, documents }) =>
      fellAway === null && !agreed
        ? { id: one.id, applied: false, fellAway: 'contradicted', documents: [] }
        : { id: one.id, applied: fellAway === null, fellAway, documents },
    ),
  };
}

const standsBy = ({ matter }: Determination): DocId | null => (matter.kind === 'fork' ? matter.stands : null);

function hear(
  one: Determination,
  arrivals: readonly Arrival[],
  order: Order,
): { fellAway: FellAway | null; documents: DocId[] } {
  const absent = one.restsOn.filter((docId) => !arrivals.some((arrival) => arrival.docId === docId));
  const replaced = one.restsOn.filter((docId) => order.superseded.includes(docId));
  if (replaced.length > 0) return { fellAway: 'superseded', documents: replaced.sort() };
  if (absent.length > 0) return { fellAway: 'not-received', documents: absent.sort() };
  const stands = standsBy(one);
  if (stands === null || !order.heads.includes(stands)) return { fellAway: 'not-in-question', documents: [] };
  return { fellAway: null, documents: [] };
}

const ruledOut = (holding: readonly Determination[], heads: readonly DocId[]): DocId[] =>
  heads.filter((docId) => holding.some((one) => one.restsOn.includes(docId) && standsBy(one) !== docId));

const stateOf = (current: DocId, arrivals: readonly Arrival[]): Order['state'] =>
  arrivals.some((one) => one.docId === current && one.transcribed) ? 'transcribed' : 'received';
