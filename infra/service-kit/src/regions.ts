import { sql, type RawBuilder } from 'kysely';
import { where, type FilterRule } from './filters.ts';
import { regionStem } from './identifiers.ts';

/** The column holds a region whose code begins with the stem; a range, so that an index on the column serves. Letters sort after digits. */
export const below = (column: RawBuilder<unknown>, stem: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`${column} >= ${stem} and ${column} < ${stem} || 'A'`;

/** The column's region is the given one or lies below it. */
export const withinRegion = (property = 'regionCode'): FilterRule =>
  where<string>((code, column) => below(column(property), sql`${regionStem(code)}::text`));

/** The period from one column to another, null meaning open, holds the day. */
export const holds = (from: RawBuilder<unknown>, to: RawBuilder<unknown>, day: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`${from} <= ${day} and (${to} is null or ${to} >= ${day})`;

/** The period from one property to another holds the given day. */
export const holding = (from: string, to: string): FilterRule =>
  where<string>((day, column) => holds(column(from), column(to), sql`${day}::date`));
