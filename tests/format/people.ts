import { type Identity, identity } from '../../electron/core/exchange/private-key.ts';
import type { PrivateJwk } from '../../electron/core/exchange/suite.ts';
import type { ItemId } from '../../shared/model/ids.ts';
import type { SealingJwk, SigningJwk } from '../../shared/model/key.ts';

/**
 * The two people of the worked examples. Their private keys are published, so these keys prove nothing.
 * The secretariat's are those of RFC 8037, appendix A.1, and of Bob in RFC 7748, section 6.1. The chair's
 * private keys are the SHA-256 of the two texts below.
 */
export const chairSeeds = {
  signing: "CSP Returns worked example: the chair's signing key",
  sealing: "CSP Returns worked example: the chair's sealing key",
};

type Keys = { signing: PrivateJwk<SigningJwk>; sealing: PrivateJwk<SealingJwk> };

export const secretariatKeys: Keys = {
  signing: {
    kty: 'OKP',
    crv: 'Ed25519',
    x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
    d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
  },
  sealing: {
    kty: 'OKP',
    crv: 'X25519',
    x: '3p7bfXt9wbTTW2HC7OQ1Nz-DQ8hbeGdNrfx-FG-IK08',
    d: 'XasIfmJKikt54X-Lg4AO5m87sSkmGLb9HC-LJ_-I4Os',
  },
};

export const chairKeys: Keys = {
  signing: {
    kty: 'OKP',
    crv: 'Ed25519',
    x: '3Wmuhj1qWcoszXn431hYTdepe-fsK9anwUafTk7KPH8',
    d: 'J_dM1mDsen7zcSZDBwm5JHqwh5MNWOWPyLbU6MF_X1w',
  },
  sealing: {
    kty: 'OKP',
    crv: 'X25519',
    x: '0lcqSw3N2dsgRHFxxB-lGBygNJfhV8Iyl2Q5j4d2rz0',
    d: 'Qs8728vcfSgcnl3NoAMqETqFH50xR9gcUG6qSma8AzQ',
  },
};

export type People = { readonly secretariat: Identity; readonly chair: Identity };

export const people = async (): Promise<People> => ({
  secretariat: await identity(secretariatKeys),
  chair: await identity(chairKeys),
});

/** A UUIDv7 whose time is the instant given and whose other bits count, so that it can be told apart by eye. */
export function idAt(instant: number, count: number): ItemId {
  const time = instant.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${count.toString().padStart(12, '0')}` as ItemId;
}

export const at = (utc: string): number => Date.parse(`${utc}Z`);

export const secretariatHolder = {
  name: 'Ruth Calloway',
  title: 'Partnership Officer',
  role: 'secretariat',
} as const;
export const chairHolder = {
  name: 'Daniel Okafor',
  title: 'Chair of the Town Centre Group',
  role: 'chair',
} as const;
