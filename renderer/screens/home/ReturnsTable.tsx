import type { SecretariatStatus, StatusReturn } from '../../../shared/model/status.ts';
import { sayDay } from '../../../shared/words/periods.ts';
import { home } from '../../../shared/words/screens/home.ts';
import { Shape, type ShapeName } from '../../parts/Shape.tsx';
import { TableRegion } from '../../parts/TableRegion.tsx';
import { Tag, type TagColour } from '../../parts/Tag.tsx';

/** A row for each sub-group: what was sent to it and what came back. */
export function ReturnsTable({ now: { quarter, returns } }: { now: SecretariatStatus }) {
  const { columns } = home;
  return (
    <TableRegion name={home.returns(quarter)}>
      <thead>
        <tr>
          <th scope="col">{columns.subGroup}</th>
          <th scope="col">{columns.issued}</th>
          <th scope="col">{columns.state}</th>
          <th scope="col" className="number">
            {columns.exceptions}
          </th>
          <th scope="col" className="number">
            {columns.queries}
          </th>
          <th scope="col">{columns.chased}</th>
        </tr>
      </thead>
      <tbody>
        {returns.map((one) => (
          <Row key={one.subGroup.id} one={one} />
        ))}
      </tbody>
    </TableRegion>
  );
}

function Row({ one }: { one: StatusReturn }) {
  const here = one.state !== 'missing';
  return (
    <tr>
      <th scope="row">{one.subGroup.name}</th>
      <td>
        {one.issued === null ? (
          home.notIssued
        ) : (
          <div className="cell-lines">
            <span>{home.version(one.issued.version)}</span>
            <span className="small muted whole">{sayDay(one.issued.on)}</span>
          </div>
        )}
      </td>
      <td>
        <State one={one} />
      </td>
      <td className="number">{here ? (one.nil ? home.nil : one.exceptions) : '–'}</td>
      <td className="number">{here ? one.openQueries : '–'}</td>
      <td className="whole">
        {one.chasedOn === null ? <span className="muted">{home.notChased}</span> : sayDay(one.chasedOn)}
      </td>
    </tr>
  );
}

const look: Record<StatusReturn['state'], { colour: TagColour; shape: ShapeName }> = {
  received: { colour: 'green', shape: 'circle' },
  transcribed: { colour: 'blue', shape: 'circle' },
  missing: { colour: 'grey', shape: 'ring' },
  fork: { colour: 'red', shape: 'diamond' },
};

function State({ one }: { one: StatusReturn }) {
  const { colour, shape } = look[one.state];
  return (
    <div className="cell-lines">
      <span className="row-tight">
        <Tag colour={colour}>
          <Shape name={shape} />
          {home.states[one.state]}
        </Tag>
        {one.late && (
          <Tag colour="amber">
            <Shape name="triangle" />
            {home.lateTag}
          </Tag>
        )}
      </span>
      {(one.state === 'transcribed' || one.state === 'fork') && (
        <span className="small">{one.stateText}</span>
      )}
      {one.receivedOn !== null && (
        <span className="small muted">
          {one.signedBy !== '' && `${one.signedBy}, `}
          <span className="whole">{sayDay(one.receivedOn)}</span>
        </span>
      )}
    </div>
  );
}
