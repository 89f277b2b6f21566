import { type Column, getTableColumns } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/sqlite-core';
import { expect, test } from 'vitest';
import { aStore } from '../../tests/a-store.ts';
import { migrations } from '../bundled.ts';
import { ask } from '../connect.ts';
import { recordedTables, tables } from './tables.ts';

type Described = { name: string; type: string; notnull: number; pk: number };

const ownTables =
  "select name from pragma_table_list where type = 'table' and name not like 'sqlite!_%' escape '!'";

test('the tables of a new workspace are, column for column, what the code believes them to be', () => {
  const store = aStore({ migrations });
  const names = store.prepare(`${ownTables} order by name`).pluck().all();
  expect(names).toEqual(Object.keys(tables).sort());
  for (const [name, table] of Object.entries(tables)) {
    const actual = (store.pragma(`table_info("${name}")`) as Described[]).map(
      ({ name, type, notnull, pk }) =>
        `${name} ${type.toLowerCase()} ${notnull || pk ? 'not null' : 'null'} key ${pk}`,
    );
    const together = getTableConfig(table).primaryKeys[0]?.columns.map((column) => column.name) ?? [];
    const believed = Object.values<Column>(getTableColumns(table)).map((column) => {
      const place = column.primary ? 1 : together.indexOf(column.name) + 1;
      return `${column.name} ${column.getSQLType()} ${column.notNull ? 'not null' : 'null'} key ${place}`;
    });
    expect([name, actual]).toEqual([name, believed]);
  }
});

test('every table is strict, so that no number is kept as text or text as a number', () => {
  const store = aStore({ migrations });
  expect(store.prepare(`${ownTables} and strict = 0`).pluck().all()).toEqual([]);
});

test('no row is ever removed behind the record’s back', () => {
  const store = aStore({ migrations });
  const behind = store.prepare(
    `select tables.name || ' ' || links."table"
     from (${ownTables}) as tables, pragma_foreign_key_list(tables.name) as links
     where links.on_delete <> 'NO ACTION' or links.on_update <> 'NO ACTION'`,
  );
  expect(behind.pluck().all()).toEqual([]);
  expect(ask(store, 'foreign_keys')).toBe(1);
});

test('every link between tables leads to a column that names one row', () => {
  const store = aStore({ migrations });
  const links = store.prepare(
    `select links."table" as parent, links."to" as "column"
     from (${ownTables}) as tables, pragma_foreign_key_list(tables.name) as links`,
  );
  for (const { parent, column } of links.all() as { parent: string; column: string }[]) {
    const unique = store.prepare(
      `select 1 from pragma_table_info(?) where name = ? and pk = 1
       union
       select 1
       from pragma_index_list(?) as indexes, pragma_index_info(indexes.name) as columns
       where indexes."unique" = 1 and columns.name = ?`,
    );
    expect([parent, column, unique.all(parent, column, parent, column).length]).toEqual([parent, column, 1]);
  }
});

test('every table can be named in the record of changes by one primary key', () => {
  for (const [name, table] of Object.entries(recordedTables)) {
    const single = Object.values<Column>(getTableColumns(table)).filter((column) => column.primary);
    expect([name, single.length + getTableConfig(table).primaryKeys.length]).toEqual([name, 1]);
  }
});
