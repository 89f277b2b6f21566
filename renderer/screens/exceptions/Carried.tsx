import { Button } from '@mantine/core';
import type { OneException, SaidField } from '../../../shared/contract/explaining.ts';
import { draftPlaces } from '../../../shared/rules/draft-places.ts';
import { explaining as words } from '../../../shared/words/screens/explaining.ts';
import { useTell } from '../../hooks.ts';
import { focusField } from '../../parts/focus-fault.ts';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { Shape } from '../../parts/Shape.tsx';
import { Tag } from '../../parts/Tag.tsx';
import { fieldId } from './field-id.ts';

type Props = {
  readonly one: OneException;
  readonly field: SaidField;
  readonly label: string;
  /** What stands in the box now. */
  readonly text: string;
  /** What was said last time. */
  readonly before: string;
};

/** Offers last time's text, and holds it as nobody's words until it is confirmed or edited. */
export function Carried({ one, field, label, text, before }: Props) {
  const { quarter, which, carried, answers } = one;
  const draft = useTell('drafts.put');
  const answer = useTell('exceptions.answer');
  const place = draftPlaces.carried(quarter, which, field);
  const unseen = <span className="unseen">{words.of(label)}</span>;
  const then = (done: Promise<unknown>): void => void done.then(() => focusField(fieldId(field)));
  if (carried[field] === undefined) {
    if (before === '' || text !== '') return null;
    return (
      <div>
        <LinkButton act={() => then(draft.tell({ place, text: before }))}>
          {words.useLast}
          {unseen}
        </LinkButton>
      </div>
    );
  }
  const said = field === 'ask' ? { ask: { ...answers.ask, text } } : { [field]: text };
  return (
    <div className="row">
      <Tag colour="amber">
        <Shape name="triangle" />
        {words.carried}
      </Tag>
      <span className="small">{words.carriedText}</span>
      <Button
        variant="default"
        size="sm"
        onClick={() => then(answer.tell({ quarter, item: which, answers: said }))}
      >
        {words.confirm}
        {unseen}
      </Button>
      <LinkButton act={() => then(draft.tell({ place, text: null }))}>
        {words.takeOut}
        {unseen}
      </LinkButton>
    </div>
  );
}
