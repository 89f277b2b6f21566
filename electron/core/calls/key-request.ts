import { challengeOf } from '../../../db/enrolments.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { KeyRequestFile } from '../../../shared/model/key-request-file.ts';
import { fileNames } from '../../../shared/words/file-names.ts';
import type { Core } from '../core.ts';
import { chairDesk, headingOf, planInForce } from '../desk.ts';
import type { Identity } from '../exchange/private-key.ts';
import { kidOf } from '../exchange/public-key.ts';
import { type Sent, send } from '../exchange/send.ts';

/** A request to enrol this desk's key, signed by itself and bound to the plan file that invited it. */
export async function makeKeyRequest(core: Core, identity: Identity): Promise<Sent> {
  const db = core.store;
  const desk = chairDesk(db);
  const inForce = planInForce(db);
  const challenge = challengeOf(db, desk.subGroup);
  if (inForce === undefined || challenge === undefined) throw refuse('plan.none');
  const { id, partnership, sample, signer, createdAt } = headingOf(core, desk);
  const payload: KeyRequestFile = {
    schema: 'csp.key-request/1',
    kind: 'key-request',
    id,
    partnership,
    sample,
    signer,
    createdAt,
    iss: desk.subGroup,
    aud: { kid: kidOf(inForce.secretariat.sign) },
    challenge,
    sign: identity.signing.jwk,
    seal: identity.sealing.jwk,
  };
  return send('key-request', payload, identity, fileNames.keyRequest(desk.user.name), null);
}
