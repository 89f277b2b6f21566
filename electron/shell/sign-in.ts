import type { SafeStorage } from 'electron';
import type { Policy } from './policy.ts';

/** The system's own keeping of secrets, bound to who is signed in. */
export type SignIn = {
  protect(secret: Uint8Array): Promise<Uint8Array>;
  reveal(kept: Uint8Array): Promise<Uint8Array>;
};

/**
 * Whether the system keeps secrets so that only this user's sign-in gives them back: Windows (DPAPI) and macOS
 * (Keychain). Linux may fall back to a password that everybody knows (Electron's `basic_text`), so it is not asked.
 * Nor is any system where IT forbids it.
 */
export const signInOffered = (
  safeStorage: SafeStorage,
  platform: NodeJS.Platform,
  policy: Policy = {},
): boolean =>
  policy.systemSignIn !== 'forbidden' &&
  (platform === 'win32' || platform === 'darwin') &&
  safeStorage.isEncryptionAvailable();

export function systemSignIn(
  safeStorage: SafeStorage,
  platform: NodeJS.Platform,
  policy: Policy = {},
): SignIn {
  const offered = () => {
    if (!signInOffered(safeStorage, platform, policy)) throw new Error('No sign-in keeps secrets here.');
  };
  return {
    async protect(secret) {
      offered();
      return Uint8Array.from(safeStorage.encryptString(Buffer.from(secret).toString('base64')));
    },
    async reveal(kept) {
      offered();
      return Uint8Array.from(Buffer.from(safeStorage.decryptString(Buffer.from(kept)), 'base64'));
    },
  };
}
