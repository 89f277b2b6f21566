import { useState } from 'react';
import type { WindowOutput } from '../../../shared/contract/window.ts';
import { CheckValues } from './CheckValues.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import { ChooseHeader } from './ChooseHeader.tsx';
import type { Chosen } from './chosen.ts';
import { Imported } from './Imported.tsx';
import { MatchColumns } from './MatchColumns.tsx';
import './import.css';

type Step = 'file' | 'header' | 'match' | 'check' | 'done';

/** Figures out of any spreadsheet, in four steps. Nothing is entered before the last one. */
export function Import() {
  const [step, go] = useState<Step>('file');
  const [chosen, choose] = useState<Chosen | null>(null);
  const [taken, setTaken] = useState<WindowOutput<'import.take'>>({ taken: 0, step: '' });
  const begin = (): void => {
    choose(null);
    go('file');
  };
  const first = <ChooseFile chosen={chosen} choose={choose} go={() => go('header')} />;
  if (chosen === null) return first;
  switch (step) {
    case 'file':
      return first;
    case 'header':
      return (
        <ChooseHeader
          key={chosen.sheet}
          chosen={chosen}
          choose={(header) => {
            choose({ ...chosen, header, columns: header === chosen.header ? chosen.columns : null });
            go('match');
          }}
          back={() => go('file')}
        />
      );
    case 'match':
      return (
        <MatchColumns
          chosen={chosen}
          choose={(columns) => {
            choose({ ...chosen, columns });
            go('check');
          }}
          back={(columns) => {
            choose({ ...chosen, columns });
            go('header');
          }}
        />
      );
    case 'check':
      return (
        <CheckValues
          chosen={chosen}
          taken={(result) => {
            setTaken(result);
            go('done');
          }}
          back={() => go('match')}
        />
      );
    case 'done':
      return <Imported file={chosen.file.name} result={taken} again={begin} />;
  }
}
