import { useState } from 'react';
import type { GivenFile } from '../../../shared/contract/call.ts';
import type { WorkspaceId, WorkspaceLabel } from '../../../shared/contract/entry.ts';
import type { Fault } from '../../../shared/contract/faults.ts';
import { call } from '../../client.ts';
import { useKeys } from '../../frame/use-keys.ts';
import type { Opened } from '../../opened-files.ts';
import { useShell } from '../../shell.ts';
import { beginningOf, type EntryAbout, type Step } from './step.ts';

export type EntryProps = { readonly about: EntryAbout; readonly opened: Opened; go(step: Step): void };

/** Where a file leads: to a new desk, to the desk that it is for, or nowhere, with the reason. */
export function useWaysIn({ about, opened, go }: EntryProps) {
  const [fault, setFault] = useState<Fault | null>(null);
  /** What comes for a desk that is here already is taken in there, where the work is. */
  const takeInAt = (workspace: WorkspaceId, file: GivenFile): void => {
    if (!opened.files.includes(file)) opened.add([file]);
    go({ at: 'unlock', workspace });
  };
  const begin = async (role: WorkspaceLabel['role'], file: GivenFile): Promise<void> => {
    const whose = await call('entry.whose', { file });
    if (whose.ok && whose.value.kind === 'handover') {
      if (whose.value.workspace !== null) return takeInAt(whose.value.workspace, file);
      opened.done();
      return go({ at: 'no-desk-yet', file: file.name });
    }
    const reply = await call('entry.look-at', { beginning: beginningOf(role, file) });
    if (!reply.ok) {
      opened.done();
      return setFault(reply.fault);
    }
    const { label, signInForbidden } = reply.value;
    const there = about.workspaces.find((one) => one.label !== null && isSame(one.label, label));
    if (there !== undefined) return takeInAt(there.id, file);
    opened.done();
    go({ at: 'begin', from: { file, label, signInForbidden } });
  };
  const choose = async (role: WorkspaceLabel['role']): Promise<void> => {
    const reply = await call('dialog.open', { kind: role === 'chair' ? 'csp' : 'partnership' });
    if (!reply.ok) return setFault(reply.fault);
    const [file] = reply.value;
    if (file !== undefined) await begin(role, file);
  };
  useKeys('Ctrl+O', () => void choose('chair'));
  useShell('menu', ({ command }) => void (command === 'open' && choose('chair')));
  return { fault, begin, choose };
}

const isSame = (one: WorkspaceLabel, other: WorkspaceLabel): boolean =>
  one.role === other.role &&
  one.body === other.body &&
  one.subGroup === other.subGroup &&
  one.sample === other.sample;
