/** Whether two values of a document say the same, in whatever order their members stand. */
export function sameContent(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const names = Object.keys(a).filter((name) => Reflect.get(a, name) !== undefined);
  const others = Object.keys(b).filter((name) => Reflect.get(b, name) !== undefined);
  return (
    names.length === others.length &&
    names.every((name) => Object.hasOwn(b, name) && sameContent(Reflect.get(a, name), Reflect.get(b, name)))
  );
}
