import { paragraphsOf } from '../paragraphs.ts';

/** Text as it was typed: an empty line begins a paragraph, a single break stays a break. */
export const Prose = ({ text, className }: { readonly text: string; readonly className?: string }) =>
  paragraphsOf(text).map((lines, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a static text never changes its order
    <p key={at} className={className}>
      <Lines lines={lines} />
    </p>
  ));

/** One paragraph's lines, for where no paragraph may stand. */
export const Lines = ({ lines }: { readonly lines: readonly string[] }) =>
  lines.map((line, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a static text never changes its order
    <span key={at}>
      {at > 0 && <br />}
      {line}
    </span>
  ));
