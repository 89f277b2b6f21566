import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { broken } from '../../shared/words/screens/broken.ts';
import { call } from '../client.ts';
import { report } from '../report.ts';
import { Plain } from './Plain.tsx';

type Props = { readonly children: ReactNode };
type State = { readonly failed: boolean };

/** Shows a clear screen when drawing fails, and tells the log by names alone: no word that was typed. */
export class Boundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    report(error);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <Plain title={broken.title} lead={broken.what}>
        <p>{broken.next}</p>
        <div className="row">
          <Button onClick={() => window.location.reload()}>{broken.again}</Button>
          <Button variant="default" onClick={() => void call('log.copy', {})}>
            {broken.copyLog}
          </Button>
        </div>
      </Plain>
    );
  }
}
