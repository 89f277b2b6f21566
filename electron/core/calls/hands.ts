import { allHandovers, givenBy, type Handover, openHandover } from '../../../db/handovers.ts';
import { isConfirmed } from '../../../db/keyring.ts';
import { getPartnership } from '../../../db/partnership.ts';
import type { ReadDb } from '../../../db/store.ts';
import { write } from '../../../db/transaction.ts';
import { getWorkspace } from '../../../db/workspace.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { DeskPerson, Hand, Hands } from '../../../shared/contract/hands.ts';
import type { Parsed } from '../../../shared/contract/index.ts';
import { londonDay } from '../../../shared/rules/london-day.ts';
import type { Core } from '../core.ts';
import { planInForce, writable } from '../desk.ts';
import { kidOf } from '../exchange/public-key.ts';
import { digitsOf, wordsOf } from '../exchange/words-of-a-key.ts';
import type { Handlers } from '../serve.ts';
import { keepersDesk, keepPeople, peopleHere, sitHere, sitting } from '../workspace/people.ts';
import { recipientIn } from './handover-out.ts';

type Names = 'hands.get' | 'hands.recipient' | 'people.add' | 'people.remove';

export const handsHandlers: Pick<Handlers, Names> = {
  'hands.get': (core) => {
    const db = core.store;
    const { kid } = core.keys.own;
    const out = openHandover(db);
    const from = givenBy(db);
    return {
      people: people(core),
      out: out === undefined ? null : shown(out),
      from: from === undefined ? null : shown(from),
      past: allHandovers(db).map(shown).reverse(),
      own: { kid, words: wordsOf(kid).join(' '), digits: digitsOf(kid).join(' ') },
      secretariat: secretariatOf(db),
    };
  },
  'hands.recipient': async (core, { file }) => {
    const { name, title } = (await recipientIn(core, file.bytes)).signer;
    return { name, title };
  },
  'people.add': add,
  'people.remove': remove,
};

const shown = ({ at, endedAt, ...one }: Handover): Hand => ({
  docId: one.docId,
  direction: one.direction,
  name: one.name,
  purpose: one.purpose,
  why: one.why,
  on: londonDay(at),
  ended: one.ended,
  endedOn: endedAt === null ? null : londonDay(endedAt),
  endedWhy: one.endedWhy,
});

function people({ store, keys }: Core): DeskPerson[] {
  const { user } = getWorkspace(store);
  const all = peopleHere(store);
  if (all.length === 0) return [{ kid: keys.own.kid, ...user, role: 'keeper', here: true }];
  const here = sitting(store);
  return all.map((one) => ({ ...one, here: one.kid === here?.kid }));
}

/** The number on which keys are compared is the one that the partnership already holds. */
function secretariatOf(db: ReadDb): Hands['secretariat'] {
  const theirs = planInForce(db)?.secretariat.sign;
  if (theirs === undefined) return null;
  const { people: named, roles } = getPartnership(db);
  const posts = roles.filter(({ role }) => role === 'secretariat').map(({ person }) => person);
  const found = named.find(({ id }) => posts.includes(id));
  return {
    confirmed: isConfirmed(db, kidOf(theirs)),
    name: found?.name ?? '',
    phone: found?.phone ?? '',
  };
}

async function add(core: Core, { name, title, role, passphrase, theirs }: Parsed<'people.add'>) {
  const desk = writable(getWorkspace(core.store));
  keepersDesk(core.store);
  const held = await core.keys.addPerson(passphrase, theirs);
  const before = peopleHere(core.store);
  const keeper = { kid: core.keys.own.kid, ...desk.user, role: 'keeper' } as const;
  write(core.store, (db) => {
    keepPeople(db, [...(before.length === 0 ? [keeper] : before), { kid: held.kid, name, title, role }]);
    if (before.length === 0) sitHere(db, keeper);
  });
  return {};
}

async function remove(core: Core, { kid, passphrase }: Parsed<'people.remove'>) {
  writable(getWorkspace(core.store));
  keepersDesk(core.store);
  const others = peopleHere(core.store).filter((one) => one.kid !== kid);
  const gone = peopleHere(core.store).find((one) => one.kid === kid);
  if (gone === undefined || gone.role === 'keeper') throw refuse('people.unknown');
  await core.keys.removePerson(passphrase, kid);
  write(core.store, (db) => keepPeople(db, others.length === 1 ? [] : others));
  return {};
}
