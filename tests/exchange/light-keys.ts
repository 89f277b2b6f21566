import { type Identity, identity, newPrivateKeys } from '../../electron/core/exchange/private-key.ts';
import { tellTo } from '../../electron/core/tell.ts';
import type { DeskKeys } from '../../electron/core/workspace/desk-keys.ts';
import type { HeldKeys } from '../../electron/core/workspace/key-slots.ts';
import type { Kid } from '../../shared/model/ids.ts';
import { type Desk, passphrase } from '../chair/desks.ts';

const held = ({ signing, sealing }: Identity): HeldKeys => ({
  kid: signing.kid,
  signing: signing.jwk,
  sealing: sealing.jwk,
});

/** Keys that open at once and are written nowhere: what is real in them is all but the passphrase. */
function lightKeys(first: Identity): DeskKeys {
  const all = [first];
  let own = first;
  return {
    get own() {
      return held(own);
    },
    unlock: async () => own,
    open: async () => undefined,
    lock: () => undefined,
    get openers() {
      return all.map(({ sealing }) => sealing);
    },
    changePassphrase: async () => undefined,
    async renew() {
      const made = await identity(await newPrivateKeys());
      all.unshift(made);
      return { made: held(made), recoveryCode: 'AAAA-BBBB' };
    },
    use(kid: Kid) {
      own = all.find(({ signing }) => signing.kid === kid) ?? own;
    },
    addPerson: () => Promise.reject(new Error('Nobody else works at this desk.')),
    removePerson: async () => undefined,
  };
}

/** The same desk with keys that can be renewed without waiting for a passphrase. */
export async function withLightKeys(desk: Desk): Promise<Desk> {
  const core = { ...desk.core, keys: lightKeys(await desk.core.keys.unlock(passphrase)) };
  const tell = tellTo(core, (_, error) => {
    throw error;
  });
  return { core, tell };
}
