import type { Explained } from '../../../shared/contract/explaining.ts';
import type { ExceptionClass } from '../../../shared/model/exception.ts';
import { exceptions as words } from '../../../shared/words/screens/exceptions.ts';
import { Shape, type ShapeName } from '../../parts/Shape.tsx';
import { Tag, type TagColour } from '../../parts/Tag.tsx';

/** For the worse or for the better, by word and shape. */
export const ClassTag = ({ of }: { of: ExceptionClass }) => (
  <Tag colour={of === 'under' ? 'red' : 'blue'}>
    <Shape name={of === 'under' ? 'diamond' : 'tick'} />
    {words.classes[of]}
  </Tag>
);

const look: Record<Explained, { readonly colour: TagColour; readonly shape: ShapeName }> = {
  'not-started': { colour: 'grey', shape: 'ring' },
  draft: { colour: 'amber', shape: 'triangle' },
  done: { colour: 'green', shape: 'tick' },
  'argued-away': { colour: 'grey', shape: 'tick' },
};

/** How far the explanation is, by word and shape. */
export const StateTag = ({ of }: { of: Explained }) => (
  <Tag colour={look[of].colour}>
    <Shape name={look[of].shape} />
    {words.states[of]}
  </Tag>
);
