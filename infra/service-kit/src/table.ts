import type { EntityMetadata, EntityProperty, InferEntity } from '@mikro-orm/core';
import { sql, type RawBuilder } from 'kysely';
import { batched, groupedBy, inOrderOf } from './loaders.ts';
import type { RequestContext } from './request.ts';
import { noteReading, type Visible } from './row-policy.ts';

type Wire<Value> = Value extends Date ? string : Value extends bigint ? string : Value;

/**
 * A row as SQL reads give it: the entity's own columns under their property names. bigint and numeric are exact strings,
 * days 'YYYY-MM-DD' strings, instants PostgreSQL's text; absent values are null, never undefined.
 */
export type Row<Schema> = {
  [Property in keyof InferEntity<Schema> as Property extends string ? Property : never]-?: Wire<
    undefined extends InferEntity<Schema>[Property]
      ? Exclude<InferEntity<Schema>[Property], undefined> | null
      : InferEntity<Schema>[Property]
  >;
};

/** Name of a property that a table has. */
export type PropertyOf<Schema> = keyof Row<Schema> & string;

/** A table as its entity definition states it. */
export interface Table {
  readonly name: string;
  /** Name of the entity, which is that of its type in the graph. */
  readonly entity: string;
  readonly key: string;
  /** `t."a" as "a", t."b_c" as "bC"` */
  readonly columns: RawBuilder<unknown>;
  column(property: string): { readonly name: string; readonly type: string; readonly nullable: boolean };
  readonly properties: readonly EntityProperty[];
}

const completed = new WeakMap<object, EntityMetadata>();
const tables = new WeakMap<object, Table>();

/** Takes in what MikroORM worked out of a definition (table, columns, references); called once, when a database is opened. */
export function complete(schema: unknown, meta: EntityMetadata): void {
  completed.set(schema as object, meta);
}

/** A definition's metadata with table and columns. @throws before a database with this entity was opened */
export function metadataOf(schema: unknown): EntityMetadata {
  const meta = completed.get(schema as object);
  if (!meta) throw new Error(`${String((schema as { meta?: EntityMetadata }).meta?.className)} belongs to no database that is open`);
  return meta;
}

/** The table of an entity; worked out once. */
export function tableOf(schema: unknown): Table {
  const known = tables.get(schema as object);
  if (known) return known;
  const meta = metadataOf(schema);
  const properties = meta.props.filter((property) => property.persist !== false && property.fieldNames?.length === 1);
  const byName = new Map(properties.map((property) => [property.name, property]));
  const table: Table = {
    name: meta.tableName,
    entity: meta.className,
    key: String(meta.primaryKeys[0]),
    columns: sql.join(properties.map((property) => sql`${sql.ref(`t.${property.fieldNames[0]!}`)} as ${sql.ref(property.name)}`)),
    properties,
    column(property) {
      const found = byName.get(property);
      if (!found) throw new Error(`${meta.className} has no column for ${property}`);
      return { name: found.fieldNames[0]!, type: found.columnTypes[0]!, nullable: found.nullable === true };
    },
  };
  tables.set(schema as object, table);
  return table;
}

/** `t."column"` for a property of the table. */
export const columnOf = (schema: unknown, property: string): RawBuilder<unknown> => sql.ref(`t.${tableOf(schema).column(property).name}`);

/** Rows of a table under any condition, in one SELECT. Conditions speak of the table as `t`. */
export async function rowsWhere<Schema>(
  request: RequestContext,
  schema: Schema,
  condition: RawBuilder<unknown>,
  order?: RawBuilder<unknown>,
): Promise<Row<Schema>[]> {
  const table = tableOf(schema);
  const ordered = order ?? sql.ref(`t.${table.column(table.key).name}`);
  const { rows } = await sql<
    Row<Schema>
  >`select ${table.columns} from ${sql.table(table.name)} t where ${condition} order by ${ordered}`.execute(request.db);
  return rows;
}

/** What to select beside the columns so that `accountFor` can tell; nothing where every row that the caller sees is open. */
export function accountMark(request: RequestContext, visible: Visible | undefined): RawBuilder<unknown> {
  const unaccounted = visible?.unaccounted?.(request);
  return unaccounted ? sql`, (${unaccounted}) as "__open"` : sql``;
}

/** Notes for the access log which of the rows read are not open. */
export function accountFor(request: RequestContext, visible: Visible | undefined, key: string, rows: readonly object[]): void {
  if (!visible?.type) return;
  for (const row of rows as readonly Record<string, unknown>[]) {
    if (row['__open'] === false) request.disclosure.record('READ', visible.type, String(row[key]), '*');
  }
}

/** Rows under any condition that the caller may see, in one SELECT; noted for the access log where they are not open. */
export async function rowsVisible<Schema>(
  request: RequestContext,
  schema: Schema,
  visible: Visible,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
): Promise<Row<Schema>[]> {
  const table = tableOf(schema);
  const { rows } = await sql<
    Row<Schema>
  >`select ${table.columns}${accountMark(request, visible)} from ${sql.table(table.name)} t where ${condition} and ${visible(request)} order by ${order}`.execute(
    request.db,
  );
  accountFor(request, visible, table.key, rows);
  return rows;
}

const asRule = (visible: Visible | RawBuilder<unknown>): Visible => (typeof visible === 'function' ? visible : () => visible);

/** One row by a unique property, batched; null where there is none or the caller may not see it: both look alike. */
export function oneVisible<Schema, Property extends PropertyOf<Schema>>(
  schema: Schema,
  property: Property,
  visible: Visible | RawBuilder<unknown>,
) {
  const rule = asRule(visible);
  noteReading(schema, visible);
  return batched(async (keys: readonly string[], request): Promise<(Row<Schema> | null)[]> => {
    const order = columnOf(schema, tableOf(schema).key);
    const rows = await rowsVisible(request, schema, rule, sql`${columnOf(schema, property)} = any(${[...keys]})`, order);
    return inOrderOf(keys, rows, (row) => row[property] as unknown as string);
  });
}

/** The rows that point to a parent and that the caller may see, batched; for short lists, in the order given. */
export function manyVisible<Schema, Property extends PropertyOf<Schema>>(
  schema: Schema,
  property: Property,
  visible: Visible | RawBuilder<unknown>,
  order?: RawBuilder<unknown>,
) {
  const rule = asRule(visible);
  noteReading(schema, visible);
  return batched(async (keys: readonly string[], request): Promise<Row<Schema>[][]> => {
    const ordered = order ?? columnOf(schema, tableOf(schema).key);
    const rows = await rowsVisible(request, schema, rule, sql`${columnOf(schema, property)} = any(${[...keys]})`, ordered);
    return groupedBy(keys, rows, (row) => row[property] as unknown as string);
  });
}

/** One row by a unique property, batched: any number of references costs one SELECT; null where there is none. */
export function oneBy<Schema, Property extends PropertyOf<Schema>>(schema: Schema, property: Property) {
  return batched(async (keys: readonly string[], request): Promise<(Row<Schema> | null)[]> => {
    const rows = await rowsWhere(request, schema, sql`${columnOf(schema, property)} = any(${[...keys]})`);
    return inOrderOf(keys, rows, (row) => row[property] as unknown as string);
  });
}

/** All rows that point to a parent, batched; for short lists that belong to their parent (members, milestones, shares). */
export function manyBy<Schema, Property extends PropertyOf<Schema>>(
  schema: Schema,
  property: Property,
  orderBy: readonly PropertyOf<Schema>[] = [],
) {
  return batched(async (keys: readonly string[], request): Promise<Row<Schema>[][]> => {
    const table = tableOf(schema);
    const order = sql.join([...orderBy, table.key].map((name) => columnOf(schema, name)));
    const rows = await rowsWhere(request, schema, sql`${columnOf(schema, property)} = any(${[...keys]})`, order);
    return groupedBy(keys, rows, (row) => row[property] as unknown as string);
  });
}
