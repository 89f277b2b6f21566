import type { ReturnPreview } from '../../../shared/contract/own-returns.ts';
import type { CoverageTold } from '../../../shared/model/told.ts';
import { sign as words } from '../../../shared/words/screens/sign.ts';
import { Heads } from '../../parts/Heads.tsx';
import { TableRegion } from '../../parts/TableRegion.tsx';

/** How every allocated item stands, in words; and what leaves this computer of them. */
export function Accounted({ now }: { now: ReturnPreview }) {
  return (
    <>
      <div className="stack">
        <CoverageTable rows={now.told.coverage} />
        <p>{words.coverageText(now.told.coverage.length)}</p>
      </div>
      <section className="stack">
        <h2>{words.leaves}</h2>
        <ul className="bullets">
          {words.leavesText(now).map((line) => (
            <li key={line}>{line}</li>
          ))}
          <li>{now.sealed ? words.sealed : words.notSealed}</li>
          {now.asksForKey && <li>{words.asksForKey}</li>}
        </ul>
      </section>
    </>
  );
}

export const CoverageTable = ({ rows }: { rows: readonly CoverageTold[] }) => (
  <TableRegion name={words.coverage}>
    <Heads of={Object.values(words.heads)} />
    <tbody>
      {rows.map(({ ref, title, stateText, why }) => (
        <tr key={ref}>
          <th scope="row" className="whole">
            {ref}
          </th>
          <td>{title}</td>
          <td>{stateText}</td>
          <td>{why}</td>
        </tr>
      ))}
    </tbody>
  </TableRegion>
);
