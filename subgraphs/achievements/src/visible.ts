import { sql, type RawBuilder } from 'kysely';
import { batched, groupedBy, inOrderOf } from '@helix/service-kit/loaders';
import { columnOf, rowsWhere, type PropertyOf, type Row } from '@helix/service-kit/table';

/** One row by a unique property, or null where there is none or `visible` hides it: a hidden row and a missing one look alike. */
export const visibleOne = <Schema, Property extends PropertyOf<Schema>>(schema: Schema, property: Property, visible: RawBuilder<unknown>) =>
  batched(async (keys: readonly string[], request): Promise<(Row<Schema> | null)[]> => {
    const rows = await rowsWhere(request, schema, sql`${columnOf(schema, property)} = any(${[...keys]}) and ${visible}`);
    return inOrderOf(keys, rows, (row) => row[property] as unknown as string);
  });

/** The visible rows that point to each parent, for short lists; ordered as told. */
export const visibleMany = <Schema, Property extends PropertyOf<Schema>>(
  schema: Schema,
  property: Property,
  visible: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`t.id`,
) =>
  batched(async (keys: readonly string[], request): Promise<Row<Schema>[][]> => {
    const rows = await rowsWhere(request, schema, sql`${columnOf(schema, property)} = any(${[...keys]}) and ${visible}`, order);
    return groupedBy(keys, rows, (row) => row[property] as unknown as string);
  });

/** 向社会公开的需求 What the public may see of the demands `t`: public ones that are no drafts. */
export const publicDemand = sql`t.visibility = 'PUBLIC' and t.status <> 'DRAFT'`;
/** Rows `t` that belong to a public demand. */
export const ofPublicDemand = sql`exists (select from demand d where d.id = t.demand_id and d.visibility = 'PUBLIC' and d.status <> 'DRAFT')`;
/** 已发布 Achievements and supply items `t` that are published. */
export const published = sql`t.published_on is not null`;
/** Rows `t` that belong to a published achievement. */
export const ofPublishedAchievement = sql`exists (select from achievement a where a.id = t.achievement_id and a.published_on is not null)`;
