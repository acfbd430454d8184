import { sql, type RawBuilder } from 'kysely';
import { batched, groupedBy, inOrderOf } from '@helix/service-kit/loaders';
import { columnOf, rowsWhere, type PropertyOf, type Row } from '@helix/service-kit/table';

/** 已公开 What was made public, or made known; before that a record answers as if it did not exist. */
export const published = sql`t.published_on is not null`;

/** One visible row by a unique property, batched; hidden and absent rows look alike. */
export const oneVisible = <Schema, Property extends PropertyOf<Schema>>(
  schema: Schema,
  property: Property,
  visible: RawBuilder<unknown> = published,
) =>
  batched(async (keys: readonly string[], request): Promise<(Row<Schema> | null)[]> => {
    const rows = await rowsWhere(request, schema, sql`${columnOf(schema, property)} = any(${[...keys]}) and ${visible}`);
    return inOrderOf(keys, rows, (row) => row[property] as unknown as string);
  });

/** All visible rows that point to a parent, batched, in the order given. */
export const manyVisible = <Schema, Property extends PropertyOf<Schema>>(
  schema: Schema,
  property: Property,
  order: RawBuilder<unknown>,
  visible: RawBuilder<unknown> = published,
) =>
  batched(async (keys: readonly string[], request): Promise<Row<Schema>[][]> => {
    const rows = await rowsWhere(request, schema, sql`${columnOf(schema, property)} = any(${[...keys]}) and ${visible}`, order);
    return groupedBy(keys, rows, (row) => row[property] as unknown as string);
  });
