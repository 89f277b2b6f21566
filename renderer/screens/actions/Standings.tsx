import { Radio } from '@mantine/core';
import type { Standing } from '../../../shared/model/progress-form.ts';
import { actions as words } from '../../../shared/words/screens/actions.ts';
import { StatusTag } from '../../parts/StatusTag.tsx';

type Props = {
  readonly id: string;
  readonly chosen: Standing | null;
  readonly error: string | undefined;
  choose(standing: Standing): void;
};

const choices: readonly Standing[] = ['green', 'amber', 'red', 'complete'];

/** How an action stands, each choice with what it means. */
export const Standings = ({ id, chosen, error, choose }: Props) => (
  <Radio.Group
    id={id}
    label={words.standing}
    error={error}
    value={chosen ?? ''}
    onChange={(standing) => choose(standing as Standing)}
  >
    <div className="standings">
      {choices.map((standing) => (
        <Radio
          key={standing}
          value={standing}
          label={<StatusTag status={standing} />}
          description={words.meanings[standing]}
        />
      ))}
    </div>
  </Radio.Group>
);
