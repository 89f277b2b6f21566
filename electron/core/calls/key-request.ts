import { challengeOf } from '../../../db/enrolments.ts';
import { getWorkspace } from '../../../db/workspace.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { KeyRequestFile } from '../../../shared/model/key-request-file.ts';
import { fileNames } from '../../../shared/words/file-names.ts';
import type { Core } from '../core.ts';
import { chairDesk, headingOf, planInForce } from '../desk.ts';
import type { Identity } from '../exchange/private-key.ts';
import { kidOf } from '../exchange/public-key.ts';
import { type Sent, send } from '../exchange/send.ts';
import { newChallenge } from './plan-issue.ts';

/** A request to enrol this desk's key, signed by itself. */
export async function makeKeyRequest(core: Core, identity: Identity): Promise<Sent> {
  const desk = getWorkspace(core.store);
  const heading = headingOf(core, desk);
  const payload: KeyRequestFile = {
    schema: 'csp.key-request/1',
    kind: 'key-request',
    ...heading,
    iss: desk.subGroup ?? heading.partnership,
    ...invitation(core, identity),
    sign: identity.signing.jwk,
    seal: identity.sealing.jwk,
  };
  return send('key-request', payload, identity, fileNames.keyRequest(desk.user.name), null);
}

/**
 * What a request answers: at a sub-group's desk the plan file that invited it. Whoever joins the secretariat has
 * no such file, and knows of no other secretariat than this desk.
 */
function invitation({ store }: Core, { signing }: Identity): Pick<KeyRequestFile, 'aud' | 'challenge'> {
  if (getWorkspace(store).role === 'secretariat')
    return { aud: { kid: signing.kid }, challenge: newChallenge() };
  const inForce = planInForce(store);
  const challenge = challengeOf(store, chairDesk(store).subGroup);
  if (inForce === undefined || challenge === undefined) throw refuse('plan.none');
  return { aud: { kid: kidOf(inForce.secretariat.sign) }, challenge };
}
