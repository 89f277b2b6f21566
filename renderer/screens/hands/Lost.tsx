import { forgotten as words } from '../../../shared/words/screens/keys-and-passphrases.ts';

/** What can be had, and what to do, when neither passphrase nor recovery code is to be found. */
export const Lost = () => (
  <>
    <p>{words.lostText}</p>
    <Lines title={words.still} lines={words.stillList} />
    <Lines title={words.gone} lines={words.goneList} />
    <Lines title={words.todo} lines={words.todoList} numbered />
  </>
);

type Props = { readonly title: string; readonly lines: readonly string[]; readonly numbered?: boolean };

function Lines({ title, lines, numbered = false }: Props) {
  const List = numbered ? 'ol' : 'ul';
  return (
    <>
      <h3>{title}</h3>
      <List className="bullets">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </List>
    </>
  );
}
