import { Button, Radio } from '@mantine/core';
import { useState } from 'react';
import { sayQuarter } from '../../shared/words/periods.ts';
import { common } from '../../shared/words/screens/common.ts';
import { frame } from '../../shared/words/screens/frame.ts';
import { quarters } from '../../shared/words/screens/quarters.ts';
import { useDesk } from '../desk.tsx';
import { Dialog } from '../parts/Dialog.tsx';

/** The quarters of the plan up to the one that opens next, the newest first, each with where it stands. */
export function QuarterDialog({ opened, close }: { opened: boolean; close(): void }) {
  return (
    <Dialog title={frame.commands.quarter} opened={opened} close={close}>
      <Choice close={close} />
    </Dialog>
  );
}

function Choice({ close }: { close(): void }) {
  const { about, rounds, quarter, choose } = useDesk();
  const [picked, pick] = useState(quarter);
  const next = rounds.findIndex(({ opens }) => opens > about.today);
  const offered = next < 0 ? rounds : rounds.slice(0, next + 1);
  if (rounds.length === 0) return <p>{quarters.none}</p>;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        choose(picked);
        close();
      }}
    >
      <Radio.Group
        label={quarters.label}
        value={picked}
        onChange={(next) => pick(rounds.find((one) => one.quarter === next)?.quarter ?? picked)}
      >
        <div className="stack radios">
          {offered.toReversed().map((round) => (
            <Radio
              key={round.quarter}
              value={round.quarter}
              label={sayQuarter(round.quarter)}
              description={quarters.stands(round, about.today)}
            />
          ))}
        </div>
      </Radio.Group>
      <div>
        <Button type="submit">{common.choose}</Button>
      </div>
    </form>
  );
}
