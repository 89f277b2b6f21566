import { addressee } from '../../../shared/model/heading.ts';
import { itemCite } from '../../../shared/model/ids.ts';
import { keyHolder, keyring, ringKey, sealingJwk, signingJwk } from '../../../shared/model/key.ts';
import { planCite } from '../../../shared/model/return-file.ts';
import type { Part } from '../part.ts';

/** Keys, who holds them, and how documents cite one another. */
export const keyParts: Record<string, Part> = {
  signingJwk: {
    schema: signingJwk,
    about:
      'An Ed25519 public key (RFC 8037, section 2), members in this order, which is that of its thumbprint.',
    by: 'app',
    members: {
      crv: 'The curve.',
      kty: 'The key type.',
      x: 'The 32 bytes of the public key, in base64url. Points of small order and non-canonical encodings are refused.',
    },
  },
  sealingJwk: {
    schema: sealingJwk,
    about: 'An X25519 public key (RFC 8037, section 2), to which files are sealed.',
    by: 'app',
    members: {
      crv: 'The curve.',
      kty: 'The key type.',
      x: 'The 32 bytes of the public key, in base64url. Points of small order and non-canonical encodings are refused.',
    },
  },
  keyHolder: {
    schema: keyHolder,
    about:
      'Who holds a key. Before the key is enrolled these are their own words; afterwards the keyring is to be believed.',
    by: 'chair',
    members: {
      name: 'The name of the person.',
      title: 'What they are: `Chair of the Town Centre Group`.',
      role: 'What the key may sign: see the table of signers. A `recovery` key lies in a safe and may only sign a plan that names a new secretariat key.',
    },
  },
  addressee: {
    schema: addressee,
    about: 'To whom a document is addressed, so that nobody else can pass it on as theirs.',
    by: 'plan',
    members: { kid: "The kid of the secretariat's signing key." },
  },
  ringKey: {
    schema: ringKey,
    about: 'One key that the secretariat vouches for, or no longer does.',
    by: 'secretariat',
    members: {
      kid: ['app', 'The kid of `sign`.'],
      iss: 'For whom the key speaks: a sub-group, or the partnership itself through its secretariat.',
      holder: 'Who holds it, as the secretariat has it.',
      sign: 'The public signing key.',
      seal: 'The public sealing key; null for a key that nothing is sealed to.',
      epoch:
        "Goes up by one when a sub-group's keys are replaced for a reason; a document of an earlier epoch is not taken unless the secretariat admits it.",
      status: '`active`; `retired`, replaced in good order; `revoked`, lost or stolen.',
      since: 'The day on which it was enrolled.',
      verified: 'How it was verified, in words.',
    },
  },
  keyring: {
    schema: keyring,
    about: 'Every key that the secretariat vouches for.',
    by: 'secretariat',
    members: {
      version: ['app', 'One more than that of the keyring before it.'],
      keys: 'The keys, those no longer in use included.',
    },
  },
  itemCite: {
    schema: itemCite,
    about: 'A plan item as a document cites it.',
    by: 'plan',
    members: {
      id: 'Its permanent id.',
      ref: 'Its human reference.',
      rev: 'Its revision: one more each time that its content changes.',
    },
  },
  planCite: {
    schema: planCite,
    about: 'The exact plan file that a document speaks about.',
    by: 'plan',
    members: {
      id: 'The id of the plan, the same in all its versions.',
      version: 'The version.',
      docId:
        'The docId of the plan file as it was issued to this sub-group. Every sub-group has its own file of a version, so their docIds differ.',
    },
  },
};
