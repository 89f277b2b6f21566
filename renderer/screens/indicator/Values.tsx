import type { IndicatorPage } from '../../../shared/contract/indicator.ts';
import { formatNumber, formatValue } from '../../../shared/rules/number.ts';
import { readingValue } from '../../../shared/rules/reading-value.ts';
import { sayPeriod } from '../../../shared/words/periods.ts';
import { indicatorWords as words } from '../../../shared/words/screens/indicator.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { TableRegion } from '../../parts/TableRegion.tsx';

/** Every value at this desk, the newest first, behind one press. */
export function Values({ page: { indicator, values } }: { page: IndicatorPage }) {
  if (values.length === 0) return null;
  const { heads } = words;
  const parts = indicator.ratio;
  const part = (value: number | null) =>
    value === null ? '' : formatNumber(value, Number.isInteger(value) ? 0 : 2);
  return (
    <Disclosure summary={words.table(values.length)}>
      <TableRegion name={words.tableName(indicator.title)}>
        <thead>
          <tr>
            <th scope="col">{heads.period}</th>
            <th scope="col" className="number">
              {heads.value} ({indicator.unit.label})
            </th>
            {parts !== null && (
              <>
                <th scope="col" className="number">
                  {parts.numerator}
                </th>
                <th scope="col" className="number">
                  {parts.denominator}
                </th>
              </>
            )}
            <th scope="col">{heads.state}</th>
            <th scope="col">{heads.note}</th>
            <th scope="col">{heads.source}</th>
          </tr>
        </thead>
        <tbody>
          {values.map((one) => (
            <tr key={one.period}>
              <th scope="row" className="whole">
                {sayPeriod(one.period, indicator.frequency)}
              </th>
              <td className="number">{formatValue(indicator, readingValue(one, parts))}</td>
              {parts !== null && (
                <>
                  <td className="number">{part(one.numerator)}</td>
                  <td className="number">{part(one.denominator)}</td>
                </>
              )}
              <td className="whole">{words.states[one.state]}</td>
              <td>{one.note}</td>
              <td className="whole">{words.sources[one.source]}</td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
    </Disclosure>
  );
}
