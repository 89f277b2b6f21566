import { Radio } from '@mantine/core';
import './one-of.css';

type Props<T extends string | number> = {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly (readonly [T, string])[];
  choose(value: T): void;
};

/** One of a few, all of them seen. */
export function OneOf<T extends string | number>({ label, value, choices, choose }: Props<T>) {
  const chosen = (text: string): void => {
    const found = choices.find(([one]) => String(one) === text);
    if (found !== undefined) choose(found[0]);
  };
  return (
    <Radio.Group label={label} value={String(value)} onChange={chosen} className="one-of">
      <div className="one-of-choices">
        {choices.map(([one, words]) => (
          <Radio key={one} value={String(one)} label={words} />
        ))}
      </div>
    </Radio.Group>
  );
}
