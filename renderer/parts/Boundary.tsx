import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { broken } from '../../shared/words/screens/broken.ts';
import { call } from '../client.ts';
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
    const name = error instanceof Error ? error.name : typeof error;
    void call('log.report', { screen: screenName(), error: plain(name), at: plain(placeOf(error)) });
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

const screenName = (): string => plain(window.location.hash.slice(1) || '/');

/** The file and line of the first place in the trace, without the address before them. */
const placeOf = (error: unknown): string =>
  /([\w.-]+\.(?:js|tsx?):\d+:\d+)/.exec(error instanceof Error ? (error.stack ?? '') : '')?.[1] ?? 'unknown';

const plain = (name: string): string => name.replace(/[^\w.:/ -]/g, '').slice(0, 200) || 'unknown';
