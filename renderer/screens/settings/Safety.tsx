import { safety } from '../../../shared/words/screens/safety.ts';
import { useAsk } from '../../hooks.ts';
import { Known } from '../../parts/Known.tsx';
import { Page } from '../../parts/Page.tsx';
import { useWhere } from '../../where.ts';
import { ChangePassphrase } from './ChangePassphrase.tsx';
import { NewRecoveryCode } from './NewRecoveryCode.tsx';
import { SafeCopies } from './SafeCopies.tsx';
import { SignIn } from './SignIn.tsx';

/** What opens this desk, and the copies that it can be put back from. */
export function Safety() {
  const entry = useAsk('entry.about', {});
  return (
    <Page title={safety.title} where={useWhere()}>
      <ChangePassphrase />
      <NewRecoveryCode />
      <Known of={entry}>
        {({ open, workspaces, signInOffered, signInForbidden }) => (
          <>
            <SignIn
              offered={signInOffered}
              forbidden={signInForbidden}
              allowed={workspaces.find(({ id }) => id === open)?.signIn ?? false}
            />
            {open !== null && <SafeCopies workspace={open} />}
          </>
        )}
      </Known>
    </Page>
  );
}
