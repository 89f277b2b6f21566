import { hands } from '../../../shared/words/screens/hands.ts';
import { WayTo } from './WayTo.tsx';

/** Why a task of this page is not to be done now, and the way back to the others. */
export function NothingToDo({ why }: { why: string }) {
  return (
    <>
      <p>{why}</p>
      <p>
        <WayTo task={null}>{hands.other}</WayTo>
      </p>
    </>
  );
}
