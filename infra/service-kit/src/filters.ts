import { sql, type RawBuilder } from 'kysely';
import { badUserInput } from './errors.ts';
import { fenFromWan } from './money.ts';
import type { RequestContext } from './request.ts';

/** Turns the value of one filter field, already validated by the schema, into a condition on the table `t`. */
export type FilterRule = (value: never, column: (property: string) => RawBuilder<unknown>, request: RequestContext) => RawBuilder<unknown>;

const rule = <Value>(
  build: (value: Value, column: (property: string) => RawBuilder<unknown>, request: RequestContext) => RawBuilder<unknown>,
): FilterRule => build;

/** The column equals the value. */
export const is = (property: string): FilterRule => rule<string | number | boolean>((value, column) => sql`${column(property)} = ${value}`);

/** The column is one of the values; an empty list matches nothing. */
export const anyOf = (property: string): FilterRule =>
  rule<readonly string[]>((values, column) => sql`${column(property)} = any(${[...values]}::text[])`);

/** The array column shares at least one value with the list. */
export const overlaps = (property: string): FilterRule =>
  rule<readonly string[]>((values, column) => sql`${column(property)} && ${[...values]}::text[]`);

/** True: the column has a value; false: it has none. */
export const exists = (property: string): FilterRule =>
  rule<boolean>((value, column) => (value ? sql`${column(property)} is not null` : sql`${column(property)} is null`));

/** A closed range of days; either end may be open. */
export const within = (property: string): FilterRule =>
  rule<{ from?: string | number | null; to?: string | number | null }>(({ from, to }, column) => {
    const conditions = [from == null ? null : sql`${column(property)} >= ${from}`, to == null ? null : sql`${column(property)} <= ${to}`];
    return sql.join([sql`true`, ...conditions.filter((condition) => condition !== null)], sql` and `);
  });

/** The day lies in the calendar year; written so that an index on the day serves. */
export const inYear = (property: string): FilterRule =>
  rule<number>((year, column) => sql`${column(property)} >= ${`${year}-01-01`}::date and ${column(property)} <= ${`${year}-12-31`}::date`);

/** Amount in fen within bounds given in 万元. */
export const wanWithin = (property: string): FilterRule =>
  rule<{ fromWan?: string | null; toWan?: string | null }>(({ fromWan, toWan }, column) => {
    const fen = (wan: string): string => String(fenFromWan(wan));
    const conditions = [
      fromWan == null ? null : sql`${column(property)} >= ${fen(fromWan)}::bigint`,
      toWan == null ? null : sql`${column(property)} <= ${fen(toWan)}::bigint`,
    ];
    return sql.join([sql`true`, ...conditions.filter((condition) => condition !== null)], sql` and `);
  });

/** Any of the columns contains the text, whatever its case; `%`, `_` and `\` are literal (hostile case C6). */
export const contains = (...properties: readonly string[]): FilterRule =>
  rule<string>((text, column) => {
    const sought = text.trim();
    if (!sought) throw badUserInput('检索词不能为空', 'The search text must not be empty');
    const pattern = `%${sought.replace(/[\\%_]/g, (character) => `\\${character}`)}%`;
    return sql.join(
      properties.map((property) => sql`${column(property)} ilike ${pattern}`),
      sql` or `,
    );
  });

/** A condition of its own: `t` is the listed table. */
export const where = <Value>(
  build: (value: Value, column: (property: string) => RawBuilder<unknown>, request: RequestContext) => RawBuilder<unknown>,
): FilterRule => rule(build);
