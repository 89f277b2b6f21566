import { useEffect, useEffectEvent } from 'react';
import { start } from '../../../shared/words/screens/start.ts';
import type { OpenedFile } from '../../opened-files.ts';
import { ChoiceList } from '../../parts/ChoiceList.tsx';
import { FaultNote } from '../../parts/FaultNote.tsx';
import { Plain } from '../../parts/Plain.tsx';
import { type EntryProps, useWaysIn } from './ways-in.ts';

/** Three ways in, and a fourth for the secretariat. */
export function Start(props: EntryProps) {
  const { about, opened, go } = props;
  const { fault, begin, choose } = useWaysIn(props);
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
