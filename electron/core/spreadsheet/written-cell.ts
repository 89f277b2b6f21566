/** A cell for `write-excel-file`. There is no way here to write a formula. */
export type WrittenCell =
  | { readonly value: string; readonly type: StringConstructor }
  | { readonly value: number; readonly type: NumberConstructor };

export const aNumber = (value: number): WrittenCell => ({ value, type: Number });

/**
 * Text as a text cell. Two things must not happen to it: Excel takes `_x0041_` for an escaped character
 * (ECMA-376, part 1, 22.9.2.19), and `write-excel-file` 4.1.1 keeps its texts in a plain object, so that one
 * that is called like a member of every object (`constructor`) would come out as a function. A blank behind
 * it, which reading takes off, sets it apart.
 */
export const aText = (text: string): WrittenCell => ({
  value: text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') + (text in {} ? ' ' : ''),
  type: String,
});
