import { common } from '../shared/words/screens/common.ts';

let parts: readonly string[] = [];
let troubles = 0;

const show = (): void => {
  document.title = `${troubles > 0 ? `${common.errorInTitle} ` : ''}${[...parts, common.app].join(' - ')}`;
};

/** What the window shows, the nearest first: page, sub-group, quarter. */
export function titleWindow(...shown: readonly string[]): void {
  parts = shown;
  show();
}

/** Says at the head of the title that something is wrong, until the given end is called. */
export function troubleInTitle(): () => void {
  troubles += 1;
  show();
  return () => {
    troubles -= 1;
    show();
  };
}
