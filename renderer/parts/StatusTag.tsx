import { type StatusName, statusWords } from '../../shared/words/screens/status-tag.ts';
import { Shape, type ShapeName } from './Shape.tsx';
import './tag.css';

const look: Record<StatusName, { colour: string; shape: ShapeName }> = {
  red: { colour: 'red', shape: 'diamond' },
  amber: { colour: 'amber', shape: 'triangle' },
  green: { colour: 'green', shape: 'circle' },
  complete: { colour: 'blue', shape: 'tick' },
  none: { colour: 'grey', shape: 'ring' },
};

/** A status by letter, word and shape, so that nobody needs its colour. */
export function StatusTag({ status }: { status: StatusName }) {
  const { colour, shape } = look[status];
  const { letter, word } = statusWords[status];
  return (
    <span className={`tag tag-${colour}`}>
      <Shape name={shape} />
      {letter !== '' && <strong>{letter}</strong>}
      <span>{word}</span>
    </span>
  );
}
