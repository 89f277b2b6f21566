import type { ReactNode } from 'react';
import './choice-list.css';

type Choice = {
  readonly title: string;
  readonly text: string;
  /** The one that most people are here for. */
  readonly first?: boolean;
  readonly disabled?: boolean;
  choose(): void;
};

/** Ways to go on, each a whole row to press, with a sentence that says what comes of it. */
export function ChoiceList({ label, choices }: { label: string; choices: readonly Choice[] }) {
  return (
    <ul className="choices" aria-label={label}>
      {choices.map(({ title, text, first = false, disabled = false, choose }) => (
        <li key={title}>
          <button
            type="button"
            className={first ? 'choice choice-first' : 'choice'}
            disabled={disabled}
            onClick={choose}
          >
            <Words title={title} text={text} />
          </button>
        </li>
      ))}
    </ul>
  );
}

const Words = ({ title, text }: { title: string; text: string }): ReactNode => (
  <>
    <span className="choice-title">{title}</span>
    <span className="choice-text">{text}</span>
  </>
);
