import { Link } from 'wouter';
import type { NamedReturn, ReturnReceipt } from '../../../shared/contract/own-returns.ts';
import { sayQuarter } from '../../../shared/words/periods.ts';
import { returns as words } from '../../../shared/words/screens/returns.ts';
import { sayTime } from '../../../shared/words/times.ts';
import { Facts } from '../../parts/Facts.tsx';
import { Shape, type ShapeName } from '../../parts/Shape.tsx';
import { pathTo } from '../../routes.ts';

type State = ReturnReceipt['state'];

const look: Record<State, { colour: string; shape: ShapeName }> = {
  draft: { colour: 'grey', shape: 'ring' },
  signed: { colour: 'amber', shape: 'triangle' },
  exported: { colour: 'green', shape: 'tick' },
  received: { colour: 'green', shape: 'tick' },
  queried: { colour: 'amber', shape: 'triangle' },
  accepted: { colour: 'green', shape: 'tick' },
  superseded: { colour: 'grey', shape: 'ring' },
  withdrawn: { colour: 'grey', shape: 'ring' },
};

/** Where a return has got to, and everything by which it is told from any other. */
export function Panel({ now }: { now: ReturnReceipt }) {
  const { colour, shape } = look[now.state];
  return (
    <section className={`receipt receipt-${colour}`} aria-labelledby="receipt-state">
      <div className="receipt-head">
        <h2 id="receipt-state">
          <Shape name={shape} /> {words.panel[now.state]}
        </h2>
        <p className="receipt-reference">{now.reference}</p>
        {said(now).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <div className="receipt-body">
        <Facts facts={factsOf(now)} />
      </div>
    </section>
  );
}

function said({ quarter, line, revising }: ReturnReceipt): string[] {
  const outcome = line?.outcome;
  return [
    sayQuarter(quarter),
    ...(line === null ? [] : [words.arrived(line)]),
    ...(outcome === 'parked' || outcome === 'fork' || outcome === 'quarantined' ? [words[outcome]] : []),
    ...(revising === null ? [] : [words.revising(revising)]),
  ];
}

const link = ({ docId, reference }: NamedReturn) => <Link href={pathTo('receipt', docId)}>{reference}</Link>;

function factsOf(now: ReturnReceipt) {
  const { signedBy, onBehalfOf, signedAt, file, fingerprint, fingerprintWords, marking, plan } = now;
  return [
    { term: words.signedBy, text: words.signer(signedBy.name, signedBy.title) },
    ...(onBehalfOf === '' ? [] : [{ term: words.onBehalf, text: onBehalfOf }]),
    { term: words.signedAt, text: sayTime(signedAt) },
    { term: words.file, text: words.fileText(file.name, file.size, file.sealed) },
    { term: words.fingerprint, text: <span className="receipt-code">{fingerprint}</span> },
    { term: words.fingerprintWords, text: fingerprintWords },
    { term: words.marking, text: marking },
    { term: words.says, text: words.exceptions(now.exceptions, now.nil) },
    { term: words.plan, text: words.planText(plan.version, plan.current) },
    ...(now.supersedes === null
      ? []
      : [{ term: words.replaces, text: words.replacesText(now.supersedes.reference, now.whyAgain) }]),
    ...(now.supersededBy === null ? [] : [{ term: words.replacedBy, text: link(now.supersededBy) }]),
    ...(now.withdrawn === '' ? [] : [{ term: words.withdrawnWhy, text: now.withdrawn }]),
  ];
}
