import { z } from 'zod';
import { documents, parts } from './documents.ts';
import { type Members, meaningOf } from './part.ts';

/** As much of JSON Schema as zod writes. */
export type JsonSchema = {
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  description?: string;
  minimum?: number;
  maximum?: number;
  maxItems?: number;
  minItems?: number;
  pattern?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  propertyNames?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
};

/** An address for a schema that nobody expects to download. */
export const urnOf = (schema: string): string => `urn:csp-returns:schema:${schema}`;

/** `csp.key-request/1` is kept in `key-request-1.schema.json`. */
export const fileOf = (schema: string): string => `${schema.slice(4).replace('/', '-')}.schema.json`;

/** The JSON Schema (draft 2020-12) of one document, with its parts as definitions. */
export function schemaOf(name: string): JsonSchema {
  const { schema, about, members, io } = documents[name] ?? missing(name);
  const named = z.registry<{ id: string; description: string }>();
  for (const [id, part] of Object.entries(parts)) named.add(part.schema, { id, description: part.about });
  const {
    $schema,
    $defs = {},
    ...root
  } = z.toJSONSchema(schema, { metadata: named, io }) as JsonSchema & {
    $schema: string;
  };
  describe(root, members, name);
  for (const [id, definition] of Object.entries($defs)) describe(definition, parts[id]?.members ?? {}, id);
  if ($defs.line) $defs.line.pattern = '^[^\\n\\r]*$';
  const sorted = Object.fromEntries(Object.entries($defs).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { $schema, $id: urnOf(name), title: name, description: about, ...root, $defs: sorted } as JsonSchema;
}

const missing = (what: string): never => {
  throw new Error(`build/format says nothing about ${what}.`);
};

/** Gives every member its meaning, and finds members without a meaning and meanings without a member. */
function describe(schema: JsonSchema, members: Members, name: string): void {
  const found = new Set<string>();
  for (const { path, member } of membersOf(schema)) {
    member.description = meaningOf(members[path] ?? missing(`${name} ${path}`));
    found.add(path);
  }
  const stray = Object.keys(members).find((path) => !found.has(path));
  if (stray !== undefined) missing(`${name} ${stray}, which is no member any more`);
}

/** A member of a shape, or of an object that lies within it and has no name of its own. */
export type Found = {
  /** `coverage.items`, `owners[].name`, `tables.*.rows`. */
  path: string;
  member: JsonSchema;
  required: boolean;
  /** The form of a union that has it; undefined outside unions. */
  form?: string | undefined;
};

/** The forms of a union are told apart by what they are, or by whose they are. */
const formOf = ({ properties }: JsonSchema): string =>
  String(properties?.kind?.const ?? properties?.role?.const);

export function membersOf(schema: JsonSchema, prefix = '', form?: string): Found[] {
  const named = Object.entries(schema.properties ?? {}).flatMap(([name, member]): Found[] => {
    const path = prefix + name;
    return [
      { path, member, required: schema.required?.includes(name) ?? false, form },
      ...membersOf(member, `${path}.`, form),
      ...(member.items ? membersOf(member.items, `${path}[].`, form) : []),
    ];
  });
  const forms = (schema.oneOf ?? []).flatMap((one) => membersOf(one, prefix, formOf(one)));
  const either = (schema.anyOf ?? []).flatMap((one) => membersOf(one, prefix, form));
  const any = schema.additionalProperties;
  const byName = typeof any === 'object' ? membersOf(any, `${prefix}*.`, form) : [];
  return [...named, ...forms, ...either, ...byName];
}

/** As it is kept in its file. */
export const schemaText = (name: string): string => `${JSON.stringify(schemaOf(name), null, 2)}\n`;
