import { useParams } from 'wouter';
import type { ReturnReceipt } from '../../../shared/contract/own-returns.ts';
import type { DocId } from '../../../shared/model/ids.ts';
import { returns as words } from '../../../shared/words/screens/returns.ts';
import { useAsk } from '../../hooks.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { Known } from '../../parts/Known.tsx';
import { Page } from '../../parts/Page.tsx';
import { Told } from '../../parts/Told.tsx';
import { useWhere } from '../../where.ts';
import { CoverageTable } from '../sign/Accounted.tsx';
import { KeyWords } from './KeyWords.tsx';
import { NextStep } from './NextStep.tsx';
import { Panel } from './Panel.tsx';
import { Questions } from './Questions.tsx';
import { Revise } from './Revise.tsx';
import './returns.css';

/** One signed return: how it can be told from any other, where it has got to, and what comes next. */
export function Receipt() {
  const { docId } = useParams<{ docId: string }>();
  const receipt = useAsk('returns.receipt', { docId: docId as DocId });
  return (
    <Page title={words.title} where={useWhere()}>
      <Known of={receipt}>{(now) => <Shown now={now} />}</Known>
    </Page>
  );
}

function Shown({ now }: { now: ReturnReceipt }) {
  return (
    <>
      <Questions now={now} />
      <Panel now={now} />
      <NextStep now={now} />
      <KeyWords now={now} />
      <Revise now={now} />
      <Everything now={now} />
    </>
  );
}

function Everything({ now: { told } }: { now: ReturnReceipt }) {
  const { coverage, ...parts } = told;
  return (
    <Disclosure summary={words.readAll}>
      <div>
        {Object.values(parts)
          .flat()
          .map((one) => (
            <Told key={`${one.ref} ${one.title} ${one.tag}`} of={one} />
          ))}
      </div>
      <CoverageTable rows={coverage} />
    </Disclosure>
  );
}
