import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { begin } from '../../../shared/words/screens/begin.ts';
import { common } from '../../../shared/words/screens/common.ts';
import { focusFault } from '../../parts/focus-fault.ts';
import { Plain } from '../../parts/Plain.tsx';
import { Sheet } from '../../parts/Sheet.tsx';

/** The recovery code, once, with a sheet to print. It goes on only when the code is on paper. */
export function RecoverySheet({ code, onward }: { code: string; onward(): void }) {
  const [kept, setKept] = useState(false);
  const [asked, setAsked] = useState(false);
  return (
    <Plain title={begin.sheetTitle} lead={begin.sheetLead}>
      <Sheet code={code} />
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (kept) onward();
          else focusFault(event.currentTarget);
        }}
      >
        <Checkbox
          label={begin.sheetKept}
          checked={kept}
          error={asked && !kept ? begin.sheetNotKept : undefined}
          aria-invalid={asked && !kept}
          onChange={(event) => setKept(event.currentTarget.checked)}
        />
        <div>
          <Button type="submit">{common.continue}</Button>
        </div>
      </form>
    </Plain>
  );
}
