/** A document with one thing wrong in it, and where. */
export type Mutation = {
  readonly what: 'extra' | 'missing' | 'wrong type';
  readonly at: string;
  readonly value: unknown;
};

/** One more member in every object, every member left out once, and every value of another type once. */
export function mutationsOf(value: unknown, at = ''): Mutation[] {
  if (Array.isArray(value)) {
    return value.flatMap((one, index) => [
      { what: 'wrong type' as const, at: `${at}[${index}]`, value: value.with(index, otherType(one)) },
      ...mutationsOf(one, `${at}[${index}]`).map((inner) => ({
        ...inner,
        value: value.with(index, inner.value),
      })),
    ]);
  }
  if (typeof value !== 'object' || value === null) return [];
  const members = Object.entries(value);
  return [
    { what: 'extra', at, value: { ...value, unexpected: 1 } },
    ...members.flatMap(([name, member]): Mutation[] => {
      const place = at === '' ? name : `${at}.${name}`;
      return [
        {
          what: 'missing',
          at: place,
          value: Object.fromEntries(members.filter(([other]) => other !== name)),
        },
        { what: 'wrong type', at: place, value: { ...value, [name]: otherType(member) } },
        ...mutationsOf(member, place).map((inner) => ({
          ...inner,
          value: { ...value, [name]: inner.value },
        })),
      ];
    }),
  ];
}

/** No member of any document may be an empty object where it may be a value, a list or null. */
const otherType = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? 7 : {};
