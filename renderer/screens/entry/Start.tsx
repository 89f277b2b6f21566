import { useEffect, useEffectEvent, useState } from 'react';
import type { GivenFile } from '../../../shared/contract/call.ts';
import type { WorkspaceLabel } from '../../../shared/contract/entry.ts';
import type { Fault } from '../../../shared/contract/faults.ts';
import { start } from '../../../shared/words/screens/start.ts';
import { call } from '../../client.ts';
import { useKeys } from '../../frame/use-keys.ts';
import type { Opened, OpenedFile } from '../../opened-files.ts';
import { ChoiceList } from '../../parts/ChoiceList.tsx';
import { FaultNote } from '../../parts/FaultNote.tsx';
import { Plain } from '../../parts/Plain.tsx';
import { useShell } from '../../shell.ts';
import { beginningOf, type EntryAbout, type Step } from './step.ts';

type Props = { readonly about: EntryAbout; readonly opened: Opened; go(step: Step): void };

/** Three ways in, and a fourth for the secretariat. */
export function Start({ about, opened, go }: Props) {
  const [fault, setFault] = useState<Fault | null>(null);
  const begin = async (role: WorkspaceLabel['role'], file: GivenFile): Promise<void> => {
    const reply = await call('entry.look-at', { beginning: beginningOf(role, file) });
    if (!reply.ok) {
      opened.done();
      return setFault(reply.fault);
    }
    const { label, signInForbidden } = reply.value;
    const there = about.workspaces.find((one) => one.label !== null && isSame(one.label, label));
    if (there === undefined) {
      opened.done();
      return go({ at: 'begin', from: { file, label, signInForbidden } });
    }
    // A newer plan for a desk that is here already is taken in there, where the work is.
    if (!opened.files.includes(file)) opened.add([file]);
    go({ at: 'unlock', workspace: there.id });
  };
  const choose = async (role: WorkspaceLabel['role']): Promise<void> => {
    const reply = await call('dialog.open', { kind: role === 'chair' ? 'csp' : 'partnership' });
    if (!reply.ok) return setFault(reply.fault);
    const [file] = reply.value;
    if (file !== undefined) await begin(role, file);
  };
  useKeys('Ctrl+O', () => void choose('chair'));
  useShell('menu', ({ command }) => void (command === 'open' && choose('chair')));
  const [waiting] = opened.files;
  const some = about.workspaces.length > 0;
  // On a new computer a file that was double-clicked can only be meant to begin with.
  const beginWith = useEffectEvent((file: OpenedFile) => void ('bytes' in file && begin('chair', file)));
  useEffect(() => {
    if (waiting !== undefined && !some) beginWith(waiting);
  }, [waiting, some]);
  return (
    <Plain title={some ? start.again : start.title} lead={some ? undefined : start.lead}>
      {fault !== null && <FaultNote fault={fault} />}
      {waiting !== undefined && 'fault' in waiting && <FaultNote fault={waiting.fault} />}
      {some && waiting !== undefined && 'bytes' in waiting && (
        <ChoiceList
          label={start.chosen}
          choices={[
            {
              title: start.chosen,
              text: start.chosenText(waiting.name),
              choose: () => void begin('chair', waiting),
            },
          ]}
        />
      )}
      {some && (
        <ChoiceList
          label={start.desks}
          choices={about.workspaces.map(({ id, label }, at) => ({
            title: start.desk(label),
            text: start.deskText(label),
            first: at === 0,
            choose: () => go({ at: 'unlock', workspace: id }),
          }))}
        />
      )}
      <section className="stack">
        {some && <h2>{start.ways}</h2>}
        <ChoiceList
          label={start.ways}
          choices={[
            {
              title: start.plan,
              text: start.planText,
              first: !some,
              choose: () => void choose('chair'),
            },
            ...(about.workspaces.some(({ label }) => label?.sample)
              ? []
              : [{ title: start.sample, text: start.sampleText, choose: () => go({ at: 'look-round' }) }]),
          ]}
        />
      </section>
      <section className="stack">
        <h2>{start.secretariat}</h2>
        <ChoiceList
          label={start.secretariat}
          choices={[{ title: start.setUp, text: start.setUpText, choose: () => void choose('secretariat') }]}
        />
      </section>
    </Plain>
  );
}

const isSame = (one: WorkspaceLabel, other: WorkspaceLabel): boolean =>
  one.role === other.role &&
  one.body === other.body &&
  one.subGroup === other.subGroup &&
  one.sample === other.sample;
