import { useState } from 'react';
import { useLocation } from 'wouter';
import { give, pen as words } from '../../../shared/words/screens/hand-over.ts';
import { hands } from '../../../shared/words/screens/hands.ts';
import { useAsk, useTell } from '../../hooks.ts';
import { Known } from '../../parts/Known.tsx';
import { Page } from '../../parts/Page.tsx';
import { toast } from '../../parts/toasts.ts';
import { paths } from '../../routes.ts';
import { useWhere } from '../../where.ts';
import { HandsForm, needs, useMissing } from './HandsForm.tsx';
import { Happens } from './Happens.tsx';
import { NothingToDo } from './NothingToDo.tsx';
import { WhyField } from './WhyField.tsx';

/** Takes the pen back without the working copy, with a reason and knowing what is lost. */
export function TakePen() {
  const held = useAsk('hands.get', {});
  const [why, setWhy] = useState('');
  const { tell, telling, fault } = useTell('handover.take-back');
  const missing = useMissing([needs('why', why, give.whyMissing)]);
  const [, go] = useLocation();
  const take = async (): Promise<void> => {
    if (!(await tell({ why })).ok) return;
    go(paths.hands);
    toast(words.done);
  };
  return (
    <Page title={hands.takePen} where={useWhere()}>
      <Known of={held}>
        {({ out }) =>
          out === null ? (
            <NothingToDo why={words.none} />
          ) : (
            <>
              <Happens lines={[words.warning(out.name), words.better(out.name)]} />
              <HandsForm
                missing={missing}
                fault={fault}
                telling={telling}
                label={words.do}
                send={() => void take()}
              >
                <WhyField
                  label={words.why}
                  hint={words.whyHint}
                  value={why}
                  change={setWhy}
                  missing={missing}
                />
              </HandsForm>
            </>
          )
        }
      </Known>
    </Page>
  );
}
