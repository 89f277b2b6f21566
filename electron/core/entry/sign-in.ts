import type { ReadDb } from '../../../db/store.ts';
import { planInForce } from '../desk.ts';
import { keysPath } from '../workspace/folder.ts';
import { readKeys, writeKeys } from '../workspace/key-file.ts';
import { removeSignIn } from '../workspace/key-slots.ts';

/** Whether the plan at this desk forbids that the computer's own sign-in opens it. The secretariat's has none. */
export const planForbidsSignIn = (db: ReadDb): boolean =>
  planInForce(db)?.settings.systemSignIn === 'forbidden';

/** Whether the computer keeps a secret that opens the workspace in this folder. */
export function hasSignIn(folder: string): boolean {
  try {
    return readKeys(keysPath(folder)).signIn !== undefined;
  } catch {
    return false; // what is wrong with the key file is said when it is opened
  }
}

/** Forgets the secret that the computer keeps, where a plan has come to forbid it. */
export function dropForbiddenSignIn(folder: string, db: ReadDb): void {
  if (planForbidsSignIn(db) && hasSignIn(folder))
    writeKeys(keysPath(folder), removeSignIn(readKeys(keysPath(folder))));
}
