/** The parts of the window between which F6 moves, in the order in which they stand. */
const regions = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('[data-region]')].filter((one) => one.offsetParent !== null);

/** Puts the focus on the next region, or the one before, round and round. */
export function moveRegion(by: 1 | -1): void {
  const all = regions();
  const at = all.findIndex((one) => one.contains(document.activeElement));
  const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length;
  all[next]?.focus();
}
