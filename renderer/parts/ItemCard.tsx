import type { ReactNode, Ref } from 'react';
import './item-card.css';

type Props = {
  readonly id: string;
  /** The permanent ref, where the thing has one. */
  readonly about?: string;
  readonly title: string;
  readonly body?: Ref<HTMLElement>;
  readonly children: ReactNode;
};

/** One thing among several, with its name and all that is said of it and done with it. No card stands in a card. */
export const ItemCard = ({ id, about, title, body, children }: Props) => (
  <article id={id} ref={body} className="item-card stack" aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`} className="item-card-title">
      {about !== undefined && <span className="ref">{about}</span>} {title}
    </h2>
    {children}
  </article>
);
