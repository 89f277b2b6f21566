import { useEffect, useState } from 'react';
import type { GivenFile } from '../../../shared/contract/call.ts';
import { ChoosePassphrase } from './ChoosePassphrase.tsx';
import { RecoverySheet } from './RecoverySheet.tsx';
import { WhoSits } from './WhoSits.tsx';

type Props = {
  readonly role: 'chair' | 'secretariat';
  readonly file: GivenFile;
  readonly signInOffered: boolean;
  hold(held: boolean): void;
  back(): void;
};

/** Sets up a desk from a file: a passphrase, the recovery code on paper, and who sits there. */
export function Begin({ role, file, signInOffered, hold, back }: Props) {
  const [code, setCode] = useState<string | null>(null);
  const [kept, setKept] = useState(false);
  useEffect(() => {
    hold(true);
    return () => hold(false);
  }, [hold]);
  if (code === null)
    return (
      <ChoosePassphrase role={role} file={file} signInOffered={signInOffered} made={setCode} back={back} />
    );
  if (!kept) return <RecoverySheet code={code} onward={() => setKept(true)} />;
  return <WhoSits onward={() => hold(false)} />;
}
