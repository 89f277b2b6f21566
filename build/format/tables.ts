import { documents, parts } from './documents.ts';
import { type JsonSchema, membersOf, schemaOf } from './json-schema.ts';
import { type DocumentPart, type Part, setterOf } from './part.ts';
import { values } from './parts/values.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly string[]): string =>
  [row(...head), `|${'---|'.repeat(head.length)}`, ...rows].join('\n');

/** The type of a member in words, with a link to every shape that has a section of its own. */
export function sayType(schema: JsonSchema): string {
  const { $ref, type, items, anyOf, oneOf } = schema;
  if ($ref) return sayName($ref.replace('#/$defs/', ''));
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return schema.enum.map((one) => `\`${JSON.stringify(one)}\``).join(', ');
  const forms = anyOf ?? oneOf;
  if (forms) return forms.map(sayType).join(' or ');
  if (Array.isArray(type)) return type.join(' or ');
  if (type === 'array') return `list${atMost(schema)} of ${items ? sayType(items) : 'anything'}`;
  if (type === 'object')
    return schema.propertyNames ? `object by name (\`${schema.propertyNames.pattern}\`)` : 'object';
  if (type === 'integer' || type === 'number') return `${type}${range(schema)}`;
  return schema.pattern ? `${type} (\`${schema.pattern}\`)` : String(type);
}

const sayName = (name: string): string => `[${name}](#${name in values ? 'values' : name.toLowerCase()})`;

const atMost = ({ minItems, maxItems }: JsonSchema): string => {
  if (maxItems === undefined) return '';
  return minItems === undefined ? ` (at most ${maxItems})` : ` (${minItems} to ${maxItems})`;
};

const range = ({ minimum, maximum = Number.MAX_SAFE_INTEGER }: JsonSchema): string => {
  if (minimum === undefined || minimum === Number.MIN_SAFE_INTEGER) return '';
  return maximum === Number.MAX_SAFE_INTEGER ? ` from ${minimum}` : ` ${minimum} to ${maximum}`;
};

/** The members of a shape, one a row. */
function memberTable(schema: JsonSchema, { members = {}, by = 'app' }: Part): string {
  const rows = merged(membersOf(schema)).map(({ path, member, required, forms }) => {
    const only = forms.length > 0 ? ` (${forms.join(', ')})` : '';
    const left =
      member.default === undefined ? 'optional' : `optional, \`${JSON.stringify(member.default)}\``;
    const setter = setterOf(members[path] ?? '', by);
    return row(
      `\`${path}\`${only}`,
      `${sayType(member)}${required ? '' : `; ${left}`}`,
      member.description ?? '',
      setter,
    );
  });
  return table(['member', 'type', 'meaning', 'set by'], rows);
}

type Row = { path: string; member: JsonSchema; required: boolean; forms: string[] };

/** A member that every form of a union has is one row; its type is that of them all. */
function merged(found: ReturnType<typeof membersOf>): Row[] {
  const kinds = new Set(found.map(({ form }) => form));
  const rows = Map.groupBy(found, ({ path }) => path);
  return [...rows].map(([path, same]) => {
    const types = same.map(({ member }) => member);
    const forms = [...new Set(same.map(({ form }) => form))];
    const constants = [...new Set(types.map((one) => one.const))].filter((one) => one !== undefined);
    const [first = {}] = types;
    return {
      path,
      member: constants.length > 1 ? { ...first, const: undefined, enum: constants } : first,
      required: same.every(({ required }) => required),
      forms: forms.length === kinds.size ? [] : forms.map(String),
    };
  });
}

const definitions: Record<string, JsonSchema> = Object.assign(
  {},
  ...Object.keys(documents).map((name) => schemaOf(name).$defs),
);

function definition(name: string): JsonSchema {
  const found = definitions[name];
  if (!found) throw new Error(`No document has a ${name}.`);
  return found;
}

const valueTable = (): string =>
  table(
    ['name', 'pattern', 'meaning'],
    Object.entries(values).map(([name, { about }]) => {
      const { pattern } = definition(name);
      return row(`\`${name}\``, pattern && name !== 'day' && name !== 'line' ? `\`${pattern}\`` : '', about);
    }),
  );

const section = (level: string, name: string, schema: JsonSchema, part: Part | DocumentPart): string =>
  [`${level} ${name}`, '', part.about, '', memberTable(schema, part)].join('\n');

/** What FORMAT.md says about every value, document and part: all that can be made from the models. */
export const blocks: Readonly<Record<string, () => string>> = {
  values: valueTable,
  documents: () =>
    Object.entries(documents)
      .map(([name, part]) => section('###', name, schemaOf(name), part))
      .join('\n\n'),
  parts: () =>
    Object.entries(parts)
      .filter(([, { members }]) => members)
      .map(([name, part]) => section('###', name, definition(name), part))
      .join('\n\n'),
};
