/** A number times a power of ten, moved by its decimal digits so that no binary noise comes in. */
function movePoint(number: number, places: number): number {
  const [digits, exponent = '0'] = String(number).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/**
 * Rounded to a number of decimals as people and spreadsheets do it: half away from zero on the decimal
 * digits that are shown, so 2.675 gives 2.68 and 1.005 gives 1.01. Never gives minus zero.
 */
export function roundTo(number: number, decimals: number): number {
  const size = Math.abs(number);
  const scaled = movePoint(size, decimals);
  const rounded = scaled < Number.MAX_SAFE_INTEGER ? movePoint(Math.round(scaled), -decimals) : size;
  return number < 0 && rounded !== 0 ? -rounded : rounded;
}
