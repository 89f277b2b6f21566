import type { IndicatorPage } from '../../../shared/contract/indicator.ts';
import { thresholdWords } from '../../../shared/words/pack.ts';
import { sayDay } from '../../../shared/words/periods.ts';
import { indicatorWords as words } from '../../../shared/words/screens/indicator.ts';
import { Heads } from '../../parts/Heads.tsx';
import { TableRegion } from '../../parts/TableRegion.tsx';

/** Every change of its target and rules, who made it and why. */
export function History({ page: { changes } }: { page: IndicatorPage }) {
  const { changeHeads: heads } = words;
  if (changes.length === 0)
    return (
      <section className="stack">
        <h2>{words.history}</h2>
        <p className="muted">{words.noHistory}</p>
      </section>
    );
  return (
    <TableRegion name={words.history}>
      <Heads of={[heads.on, heads.what, heads.before, heads.after, heads.who, heads.why]} />
      <tbody>
        {changes.map((one) => (
          <tr key={`${one.on} ${one.field} ${one.after}`}>
            <td className="whole">{sayDay(one.on)}</td>
            <td>{thresholdWords[one.field] ?? one.field}</td>
            <td>{one.before}</td>
            <td>{one.after}</td>
            <td>{one.by}</td>
            <td>{one.why}</td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  );
}
