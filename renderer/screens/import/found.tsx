import type { Finding } from '../../../shared/contract/finding.ts';
import type { ImportedValue, ImportPreview } from '../../../shared/contract/import.ts';
import { importWords } from '../../../shared/words/screens/import.ts';
import { Heads } from '../../parts/Heads.tsx';
import { TableRegion } from '../../parts/TableRegion.tsx';
import { Tag } from '../../parts/Tag.tsx';

const words = importWords.preview;

type Props = { readonly found: ImportPreview };

/** What is wrong with cells, or ought to be looked at, by cell. */
export function Findings({ found, severity, name }: Props & { severity: Finding['severity']; name: string }) {
  const own = found.findings.filter((one) => one.severity === severity);
  if (own.length === 0) return null;
  return (
    <TableRegion name={name}>
      <Heads of={[words.problemHeads.where, words.problemHeads.what, words.problemHeads.next]} />
      <tbody>
        {own.map(({ where, message, next }) => (
          <tr key={`${where} ${message}`}>
            <th scope="row" className="cell-name">
              {where}
            </th>
            <td className="roomy">{message}</td>
            <td className="roomy">{next}</td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  );
}

/** What will be written, beside what is entered now. */
export function Values({ found: { values, counts } }: Props) {
  const all = counts.new + counts.changed;
  if (values.length === 0) return null;
  const { heads } = words;
  return (
    <div className="stack">
      <TableRegion name={words.values}>
        <thead>
          <tr>
            <th scope="col">{heads.where}</th>
            <th scope="col">{heads.indicator}</th>
            <th scope="col">{heads.period}</th>
            <th scope="col" className="number">
              {heads.was}
            </th>
            <th scope="col" className="number">
              {heads.now}
            </th>
            <th scope="col">{heads.what}</th>
            <th scope="col">{heads.read}</th>
          </tr>
        </thead>
        <tbody>
          {values.map((one) => (
            <ValueRow key={one.where} one={one} />
          ))}
        </tbody>
      </TableRegion>
      {all > values.length && <p>{words.shown(values.length, all)}</p>}
    </div>
  );
}

const ValueRow = ({ one }: { one: ImportedValue }) => (
  <tr>
    <th scope="row">{one.where}</th>
    <td className="roomy">
      {one.ref} {one.title}
    </td>
    <td className="whole">{one.periodText}</td>
    <td className="number">
      {one.was === null ? <span className="muted">{words.nothingNow}</span> : one.was}
    </td>
    <td className="number">{one.now}</td>
    <td>
      <Tag colour={one.what === 'changed' ? 'amber' : 'grey'}>{words.what[one.what]}</Tag>
    </td>
    <td className="small">{one.read.join('; ')}</td>
  </tr>
);

/** Rows that are about nothing that is entered here: listed, never dropped without a word. */
export function LeftOut({ found: { leftOut, counts } }: Props) {
  if (leftOut.length === 0) return null;
  const { leftOutHeads: heads } = words;
  return (
    <div className="stack">
      <TableRegion name={words.leftOut}>
        <Heads of={[heads.where, heads.text, heads.why]} />
        <tbody>
          {leftOut.map(({ where, text, why }) => (
            <tr key={where}>
              <th scope="row">{where}</th>
              <td className="roomy">{text}</td>
              <td className="roomy">{why}</td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
      {counts.leftOut > leftOut.length && <p>{words.moreLeftOut(counts.leftOut - leftOut.length)}</p>}
    </div>
  );
}
