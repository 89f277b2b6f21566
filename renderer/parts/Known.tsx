import { type ReactNode, useEffect, useState } from 'react';
import { common } from '../../shared/words/screens/common.ts';
import type { Asked } from '../hooks.ts';
import { FaultNote } from './FaultNote.tsx';

/** Shows what an answer is for, once there is one; until then that it is being read, or why it was refused. */
export function Known<T>({ of, children }: { of: Asked<T>; children: (value: T) => ReactNode }) {
  switch (of.state) {
    case 'asking':
      return <Reading />;
    case 'refused':
      return <FaultNote fault={of.fault} again={of.again} />;
    case 'known':
      return children(of.value);
  }
}

/** Answers come within a frame or two; words that flash up and go help nobody. */
const patience = 400;

function Reading() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p role="status" className="muted">
      {late ? common.loading : ''}
    </p>
  );
}
