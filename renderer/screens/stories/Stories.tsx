import { Button } from '@mantine/core';
import { useState } from 'react';
import type { KeptNote, NoteSheet } from '../../../shared/contract/notes.ts';
import { stories as words } from '../../../shared/words/screens/stories.ts';
import { useClosed } from '../../closed.ts';
import { useDesk } from '../../desk.tsx';
import { useAsk, useTell } from '../../hooks.ts';
import { useMovingOn } from '../../moving-on.ts';
import { FaultNote } from '../../parts/FaultNote.tsx';
import { Known } from '../../parts/Known.tsx';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { Page } from '../../parts/Page.tsx';
import { toast } from '../../parts/toasts.ts';
import { useWhere } from '../../where.ts';
import { NoteCard, noteId } from './NoteCard.tsx';
import { NoteFields } from './NoteFields.tsx';

/** What went well and what the figures do not tell; each travels only where that is ticked. */
export function Stories() {
  const { quarter } = useDesk();
  const closed = useClosed();
  const sheet = useAsk('notes.list', { quarter });
  return (
    <Page title={words.title} lead={words.lead} where={useWhere()}>
      <Known of={sheet}>{(found) => <Notes key={found.quarter} sheet={found} closed={closed} />}</Known>
    </Page>
  );
}

const freshId = 'note-new';

function Notes({ sheet, closed }: { sheet: NoteSheet; closed: boolean }) {
  const { quarter, notes, writing, items } = sheet;
  const [open, setOpen] = useState<string | null>(null);
  const [removed, setRemoved] = useState<readonly KeptNote[]>([]);
  const [added, setAdded] = useState(0);
  const goTo = useMovingOn();
  const remove = useTell('notes.remove');
  const put = useTell('notes.put');

  const takeAway = async (note: KeptNote): Promise<void> => {
    const reply = await remove.tell({ quarter, id: note.id });
    if (!reply.ok) return;
    setRemoved((before) => [...before, note]);
    goTo(removedId(note.id));
  };
  const putBack = async ({ form: _, unfinished: __, ...note }: KeptNote): Promise<void> => {
    const reply = await put.tell({ quarter, ...note });
    if (!reply.ok) return;
    setRemoved((before) => before.filter(({ id }) => id !== note.id));
    goTo(noteId(note.id));
  };
  const fault = remove.fault ?? put.fault;
  const gone = removed.filter(({ id }) => !notes.some((one) => one.id === id));
  return (
    <>
      {fault !== null && <FaultNote fault={fault} />}
      {notes.length === 0 && gone.length === 0 && (
        <section className="stack">
          <h2>{words.none}</h2>
          <p>{words.noneText}</p>
        </section>
      )}
      {notes.map((note) => (
        <NoteCard
          key={note.id}
          {...{ quarter, note, items }}
          closed={closed}
          open={open === note.id}
          edit={() => setOpen(note.id)}
          done={() => {
            setOpen(null);
            goTo(noteId(note.id));
          }}
          remove={() => void takeAway(note)}
        />
      ))}
      {gone.map((note) => (
        <p key={note.id} id={removedId(note.id)} className="row">
          {words.removed(note.title)}
          <LinkButton act={() => void putBack(note)}>{words.undo}</LinkButton>
        </p>
      ))}
      {!closed && (
        <section id={freshId} className="stack note-new" aria-label={words.freshTitle}>
          {open === 'new' || writing.title !== '' || writing.text !== '' ? (
            <NoteFields
              key={added}
              {...{ quarter, items }}
              id={null}
              form={writing}
              title={words.freshTitle}
              button={words.add}
              done={(title) => {
                setOpen(null);
                setAdded(added + 1);
                toast(words.added(title));
                goTo(freshId);
              }}
            />
          ) : (
            <div>
              <Button
                onClick={() => {
                  setOpen('new');
                  goTo(freshId);
                }}
              >
                {words.fresh}
              </Button>
            </div>
          )}
        </section>
      )}
    </>
  );
}

const removedId = (id: string): string => `removed-${id}`;
