import { useEffect, useState } from 'react';
import { ChoosePassphrase } from './ChoosePassphrase.tsx';
import { RecoverySheet } from './RecoverySheet.tsx';
import type { Beginning } from './step.ts';
import { WhoSits } from './WhoSits.tsx';

type Props = {
  readonly from: Beginning;
  readonly signInOffered: boolean;
  hold(held: boolean): void;
  back(): void;
};

/** Sets up a desk from a file: a passphrase, the recovery code on paper, and who sits there. */
export function Begin({ from, signInOffered, hold, back }: Props) {
  const [code, setCode] = useState<string | null>(null);
  const [kept, setKept] = useState(false);
  useEffect(() => {
    hold(true);
    return () => hold(false);
  }, [hold]);
  if (code === null)
    return (
      <ChoosePassphrase
        from={from}
        signInOffered={signInOffered && !from.signInForbidden}
        made={setCode}
        back={back}
      />
    );
  if (!kept) return <RecoverySheet code={code} onward={() => setKept(true)} />;
  return <WhoSits onward={() => hold(false)} />;
}
