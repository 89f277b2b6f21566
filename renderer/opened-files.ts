import { useCallback, useEffect, useState } from 'react';
import type { WindowOutput } from '../shared/contract/window.ts';
import { call } from './client.ts';
import { useShell } from './shell.ts';

export type OpenedFile = WindowOutput<'opened.take'>[number];

/** Files that were opened with the app, by double click or argument, and wait to be taken in. */
export type Opened = {
  readonly files: readonly OpenedFile[];
  add(files: readonly OpenedFile[]): void;
  done(): void;
};

export function useOpenedFiles(): Opened {
  const [files, setFiles] = useState<readonly OpenedFile[]>([]);
  const add = useCallback((more: readonly OpenedFile[]) => setFiles((before) => [...before, ...more]), []);
  const done = useCallback(() => setFiles([]), []);
  const take = useCallback(async () => {
    const reply = await call('opened.take', {});
    if (reply.ok && reply.value.length > 0) add(reply.value);
  }, [add]);
  useShell('opened', () => void take());
  useEffect(() => void take(), [take]);
  return { files, add, done };
}
