import type { Sheet } from '../../../shared/model/sheet.ts';
import { figures as words } from '../../../shared/words/screens/figures.ts';
import { paste } from '../../../shared/words/screens/paste.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { About } from './About.tsx';
import { Dispute } from './Dispute.tsx';
import type { Asking } from './doing.ts';
import { NoFigure } from './NoFigure.tsx';
import { Paste } from './Paste.tsx';

type Props = {
  readonly sheet: Sheet;
  readonly asking: Asking | null;
  readonly readOnly: boolean;
  close(): void;
};

/** The dialogs of the grid, one at a time. */
export function Asked({ sheet, asking, readOnly, close }: Props) {
  return (
    <Dialog title={asking === null ? '' : titleOf(asking)} opened={asking !== null} close={close}>
      {asking !== null && <Content {...{ sheet, asking, readOnly, close }} />}
    </Dialog>
  );
}

function titleOf(asking: Asking): string {
  switch (asking.what) {
    case 'paste':
      return paste.title;
    case 'no-figure':
      return words.noFigure.title;
    case 'dispute':
      return words.disputing.title(asking.row.ref);
    case 'about':
      return words.about.title(asking.row.ref, asking.row.title);
  }
}

function Content({ sheet, asking, readOnly, close }: Props & { asking: Asking }) {
  switch (asking.what) {
    case 'paste':
      return <Paste sheet={sheet} first={asking.text} at={asking.at} close={close} />;
    case 'no-figure':
      return <NoFigure sheet={sheet} first={asking} close={close} />;
    case 'dispute':
      return <Dispute row={asking.row} close={close} />;
    case 'about': {
      const row = sheet.rows.find(({ ref }) => ref === asking.row.ref) ?? asking.row;
      return <About row={row} readOnly={readOnly || row.supplied === 'centrally'} />;
    }
  }
}
