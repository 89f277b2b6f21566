/** Passphrase, recovery code, sign-in and safe copies of an open desk. */
export const safety = {
  title: 'Keys and safe copies',
  passphrase: 'Change the passphrase',
  passphraseText:
    'The old passphrase opens nothing from then on. Copies made before keep the passphrase that they were made with.',
  old: 'Passphrase now',
  oldMissing: 'Type the passphrase that holds now.',
  fresh: 'New passphrase',
  change: 'Change the passphrase',
  changed: 'The passphrase is changed.',
  recovery: 'Recovery sheet',
  recoveryText:
    'Make a new recovery code if the sheet is lost or somebody may have seen it. The old sheet opens nothing from then on.',
  replace: 'Make a new recovery code',
  signIn: 'This computer’s sign-in',
  signInText:
    'With it, whoever is signed in to this computer opens the desk without the passphrase. Signing always asks for the passphrase.',
  signInOn: 'The sign-in opens this desk.',
  signInOff: 'The sign-in does not open this desk.',
  signInNone:
    'This computer offers no safe sign-in to open a desk with, so the passphrase is asked each time.',
  signInForbidden:
    'The plan does not let this computer’s sign-in open this desk, as for every sub-group whose work few may see. The passphrase is asked each time.',
  allow: 'Let the sign-in open this desk',
  forbid: 'Ask for the passphrase each time',
  copies: 'Safe copies on this computer',
  copiesText:
    'The app makes them by itself and checks each. To put an older one in place, type the passphrase; what is there now is moved aside, not deleted.',
  copiesNone: 'None yet. The first is made when you close the desk after a change.',
};
