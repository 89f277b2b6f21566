import { Button } from '@mantine/core';
import type { KeptNote, NoteSheet } from '../../../shared/contract/notes.ts';
import type { Quarter } from '../../../shared/model/period.ts';
import { stories as words } from '../../../shared/words/screens/stories.ts';
import { ItemCard } from '../../parts/ItemCard.tsx';
import { Shape } from '../../parts/Shape.tsx';
import { Tag } from '../../parts/Tag.tsx';
import { NoteFields } from './NoteFields.tsx';

type Props = {
  readonly quarter: Quarter;
  readonly note: KeptNote;
  readonly items: NoteSheet['items'];
  readonly closed: boolean;
  readonly open: boolean;
  edit(): void;
  done(): void;
  remove(): void;
};

export const noteId = (id: string): string => `note-${id}`;

/** One story or note as it will be read, or its form. */
export function NoteCard({ quarter, note, items, closed, open, edit, done, remove }: Props) {
  const { id, kind, title, text, item, travels, form, unfinished } = note;
  if (open && !closed)
    return (
      <section id={noteId(id)} className="item-card" aria-label={title}>
        <NoteFields {...{ quarter, id, form, items, done }} title={title} button={words.done} />
      </section>
    );
  const about = items.find(({ ref }) => ref === item);
  const named = <span className="unseen">{words.of(title)}</span>;
  return (
    <ItemCard id={noteId(id)} title={title}>
      <p className="row-tight">
        <Tag colour={kind === 'success' ? 'green' : 'grey'}>{words.kinds[kind]}</Tag>
        {item !== null && (
          <span className="muted">
            {words.about} {about === undefined ? item : `${item} ${about.title}`}
          </span>
        )}
      </p>
      <p className="as-typed">{text}</p>
      <p className="small row-tight">
        <Shape name={travels ? 'tick' : 'ring'} />
        {travels ? words.travels : words.stays}
      </p>
      {unfinished && <p className="small">{words.unfinished}</p>}
      {!closed && (
        <div className="row">
          <Button variant="default" onClick={edit}>
            {words.edit}
            {named}
          </Button>
          <Button variant="default" onClick={remove}>
            {words.remove}
            {named}
          </Button>
        </div>
      )}
    </ItemCard>
  );
}
