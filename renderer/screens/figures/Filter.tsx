import { Radio } from '@mantine/core';
import type { SheetRow } from '../../../shared/model/sheet.ts';
import { figures as words } from '../../../shared/words/screens/figures.ts';

export type FilterName = keyof typeof words.filters;

const belongs: Record<FilterName, (row: SheetRow) => boolean> = {
  all: () => true,
  open: ({ open }) => open,
  exceptions: ({ exception }) => exception,
};
const names = Object.keys(words.filters) as FilterName[];

type Props = {
  readonly chosen: FilterName;
  readonly rows: readonly SheetRow[];
  choose(name: FilterName, refs: ReadonlySet<string>): void;
};

/** Which rows are shown, with how many there are of each kind. */
export function Filter({ chosen, rows, choose }: Props) {
  const of = (name: FilterName) => rows.filter(belongs[name]);
  const pick = (name: string) => {
    const found = names.find((one) => one === name);
    if (found !== undefined) choose(found, new Set(of(found).map(({ ref }) => ref)));
  };
  return (
    <Radio.Group aria-label={words.show} value={chosen} onChange={pick}>
      <div className="row">
        {names.map((name) => (
          <Radio key={name} value={name} label={words.filter(words.filters[name], of(name).length)} />
        ))}
      </div>
    </Radio.Group>
  );
}
