import type { Hand } from '../../../shared/contract/hands.ts';
import { sayDay } from '../../../shared/words/periods.ts';
import { hands as words } from '../../../shared/words/screens/hands.ts';
import { Heads } from '../../parts/Heads.tsx';
import { TableRegion } from '../../parts/TableRegion.tsx';

/** Every time that the working copy changed hands. */
export function Past({ past }: { past: readonly Hand[] }) {
  if (past.length === 0)
    return (
      <section className="stack">
        <h2>{words.past}</h2>
        <p>{words.pastNone}</p>
      </section>
    );
  return (
    <TableRegion name={words.past}>
      <Heads of={[words.heads.when, words.heads.what, words.heads.why, words.heads.ended]} />
      <tbody>
        {past.map((one) => (
          <tr key={one.docId}>
            <th scope="row" className="whole">
              {sayDay(one.on)}
            </th>
            <td>{words.moved(one)}</td>
            <td>{one.why}</td>
            <td>{words.ended(one)}</td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  );
}
