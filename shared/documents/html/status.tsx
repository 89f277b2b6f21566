import type { Status } from '../paper.ts';

const shapes: Record<Status['shape'], string> = {
  diamond: 'M6 0.5L11.5 6L6 11.5L0.5 6z',
  triangle: 'M6 0.8L11.6 10.8H0.4z',
  circle: 'M6 0.8a5.2 5.2 0 1 0 0.001 0z',
  tick: 'M0.8 6.4L4.4 10L11.2 1.8',
  ring: 'M6 1.4a4.6 4.6 0 1 0 0.001 0z',
};

/** A state by letter, shape and word, on a light ground with a border; the colour only repeats it. */
export const StatusTag = ({ status }: { readonly status: Status }) => (
  <span className={`tag tag-${status.shape}`}>
    <svg viewBox="0 0 12 12" className="shape" aria-hidden="true">
      <path
        d={shapes[status.shape]}
        {...(status.shape === 'tick' || status.shape === 'ring'
          ? { fill: 'none', stroke: 'currentColor', strokeWidth: 2.2 }
          : { fill: 'currentColor' })}
      />
    </svg>
    <b>{status.letter}</b> {status.word}
  </span>
);
