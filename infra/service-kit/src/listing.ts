import { createHash } from 'node:crypto';
import { sql, type RawBuilder } from 'kysely';
import { readCursor, writeCursor } from './cursor.ts';
import { badUserInput } from './errors.ts';
import type { FilterRule } from './filters.ts';
import { batched } from './loaders.ts';
import type { RequestContext } from './request.ts';
import { noteReading, type Visible } from './row-policy.ts';
import { accountFor, accountMark, columnOf, tableOf, type PropertyOf, type Row } from './table.ts';

/** Rows per page when the caller does not say. */
export const defaultPageSize = 20;
/** The largest page. */
export const maximalPageSize = 100;

type Direction = 'ASC' | 'DESC';

/** Arguments of every connection field. */
export interface ConnectionArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
  readonly filter?: object | null | undefined;
  readonly orderBy?: { readonly field: string; readonly direction: Direction } | null | undefined;
}

interface Page<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** Where facets keep the region to which their list was narrowed; what is classified is counted for the offices of that region alone. */
export const listedRegion = Symbol('the region that a list was narrowed to');

/** A GitHub-style connection. Each part is fetched when it is asked for: a page, a count and a facet are one SELECT each. */
export interface Connection<Node> {
  nodes(): Promise<readonly Node[]>;
  edges(): Promise<readonly { readonly cursor: string; readonly node: Node }[]>;
  pageInfo(): Promise<{ hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }>;
  totalCount(): Promise<number>;
  facets(): Record<string, () => Promise<readonly { value: unknown; count: number }[]>>;
}

/** A connection of whatever records; what resolver types need to know of one. */
export type AnyConnection = Connection<unknown>;

export interface ListingShape<Schema> {
  /** One rule per field of the filter input. */
  readonly filter?: Readonly<Record<string, FilterRule>>;
  /** Value of the order enum → the property it sorts by; the key breaks ties. */
  readonly order: Readonly<Record<string, PropertyOf<Schema>>>;
  readonly defaultOrder: { readonly field: string; readonly direction: Direction };
  /** Facet field → the property counted. */
  readonly facets?: Readonly<Record<string, PropertyOf<Schema>>>;
  /** Which rows this caller may see at all; joined to every filter with AND, so that no filter can widen it. */
  readonly visible?: Visible;
}

/** `sql` for rows `t` that belong to the parent whose key is `key`. */
export type Belonging = (key: RawBuilder<unknown>) => RawBuilder<unknown>;

export interface Listing<Schema> {
  /** All rows, filtered and ordered. @throws BAD_USER_INPUT for a page size out of 1–100 or a foreign cursor */
  page(request: RequestContext, args: ConnectionArguments): Connection<Row<Schema>>;
  /** The rows of each parent: any number of parents costs one SELECT per part asked for. */
  of(
    name: string,
    belongs: Belonging,
  ): { page(request: RequestContext, parent: string, args: ConnectionArguments): Connection<Row<Schema>> };
}

interface Ask {
  readonly parent: string;
  readonly window: Window;
}

interface Window {
  readonly size: number;
  readonly backwards: boolean;
  readonly order: readonly {
    readonly column: RawBuilder<unknown>;
    readonly type: string;
    readonly nullable: boolean;
    readonly ascending: boolean;
  }[];
  readonly start: readonly (string | null)[] | null;
  readonly condition: RawBuilder<unknown>;
  /** Equal for asks that one SELECT can answer. */
  readonly group: string;
  readonly fingerprint: string;
}

/**
 * Declares how a table is listed: its filters, orders and facets. Properties are checked against the entity.
 * Cursors are keyset positions, signed and bound to filter, order and parent list (hostile case C9).
 */
export function listing<Schema>(schema: Schema, shape: ListingShape<Schema>): Listing<Schema> {
  type Node = Row<Schema>;
  noteReading(schema, shape.visible);

  const conditionOf = (request: RequestContext, filter: object | null | undefined): RawBuilder<unknown> => {
    const conditions: RawBuilder<unknown>[] = [];
    if (shape.visible) conditions.push(sql`(${shape.visible(request)})`);
    for (const [name, value] of Object.entries(filter ?? {})) {
      if (value == null) continue;
      const rule = shape.filter?.[name];
      if (!rule) throw new Error(`${tableOf(schema).name}: no rule for filter field ${name}`);
      conditions.push(sql`(${rule(value as never, (property) => columnOf(schema, property), request)})`);
    }
    return conditions.length ? sql.join(conditions, sql` and `) : sql`true`;
  };

  const windowOf = (request: RequestContext, args: ConnectionArguments, list: string): Window => {
    const { first, last, after, before } = args;
    if (first != null && last != null) throw badUserInput('first 与 last 只能给一个', 'Give first or last, not both');
    if (after != null && before != null) throw badUserInput('after 与 before 只能给一个', 'Give after or before, not both');
    const backwards = last != null || before != null;
    if (backwards && first != null) throw badUserInput('before 须配 last', 'before goes with last');
    if (last != null && after != null) throw badUserInput('after 须配 first', 'after goes with first');
    const size = first ?? last ?? defaultPageSize;
    if (!Number.isInteger(size) || size < 1 || size > maximalPageSize) {
      throw badUserInput(`first 与 last 须在 1 至 ${maximalPageSize} 之间`, `first and last must be from 1 to ${maximalPageSize}`);
    }
    const { field, direction } = args.orderBy ?? shape.defaultOrder;
    const property = shape.order[field];
    if (!property) throw badUserInput(`不能按 ${field} 排序`, `Cannot order by ${field}`);
    const table = tableOf(schema);
    const ascending = (direction === 'ASC') !== backwards;
    const order = [...new Set([property, table.key])].map((name) => ({ column: columnOf(schema, name), ...table.column(name), ascending }));
    const asked = JSON.stringify([table.name, list, field, direction, args.filter ?? null]);
    const fingerprint = createHash('sha256').update(asked).digest('base64url').slice(0, 12);
    const cursor = after ?? before;
    return {
      size,
      backwards,
      order,
      start: cursor == null ? null : startOf(cursor, fingerprint, request.cursorKey),
      condition: conditionOf(request, args.filter),
      group: JSON.stringify([asked, size, backwards, cursor ?? null]),
      fingerprint,
    };
  };

  const beyond = ({ order, start }: Window): RawBuilder<unknown> => {
    if (!start) return sql`true`;
    const [sorted, key = sorted] = order as [Window['order'][0], Window['order'][0]?];
    const [value, id] = start as [string | null, string];
    const compare = sql.raw(sorted.ascending ? '>' : '<');
    const keyBeyond = sql`${key.column} ${compare} ${id}::${sql.raw(key.type)}`;
    if (sorted === key) return keyBeyond;
    if (!sorted.nullable) {
      return sql`(${sorted.column}, ${key.column}) ${compare} (${value}::${sql.raw(sorted.type)}, ${id}::${sql.raw(key.type)})`;
    }
    // Nulls come last going up and first going down, as PostgreSQL sorts them.
    if (value === null)
      return sorted.ascending ? sql`(${sorted.column} is null and ${keyBeyond})` : sql`(${sorted.column} is not null or ${keyBeyond})`;
    const typed = sql`${value}::${sql.raw(sorted.type)}`;
    const afterValue = sql`${sorted.column} ${compare} ${typed} or (${sorted.column} = ${typed} and ${keyBeyond})`;
    return sorted.ascending ? sql`(${afterValue} or ${sorted.column} is null)` : sql`(${afterValue})`;
  };

  const orderBy = ({ order }: Window): RawBuilder<unknown> =>
    sql.join(order.map(({ column, ascending }) => sql`${column} ${sql.raw(ascending ? 'asc' : 'desc')}`));

  type Fetched = Node & { __at: string | null; __key: string; __parent?: string };
  const selected = (window: Window, request: RequestContext): RawBuilder<unknown> =>
    sql`${tableOf(schema).columns}, ${window.order[0]!.column}::text as "__at", ${window.order.at(-1)!.column}::text as "__key"${accountMark(request, shape.visible)}`;

  const pageOf = (window: Window, fetched: Fetched[], request: RequestContext): Page<Node> => {
    const more = fetched.length > window.size;
    const kept = more ? fetched.slice(0, window.size) : fetched;
    if (window.backwards) kept.reverse();
    accountFor(request, shape.visible, tableOf(schema).key, kept);
    return {
      edges: kept.map((node) => ({ cursor: writeCursor([node.__at, node.__key], window.fingerprint, request.cursorKey), node })),
      hasNextPage: window.backwards ? window.start !== null : more,
      hasPreviousPage: window.backwards ? more : window.start !== null,
    };
  };

  const connection = (
    { filter }: ConnectionArguments,
    page: () => Promise<Page<Node>>,
    totalCount: () => Promise<number>,
    facet: (property: string) => Promise<readonly { value: unknown; count: number }[]>,
  ): Connection<Node> => {
    let fetched: Promise<Page<Node>> | undefined;
    const once = (): Promise<Page<Node>> => (fetched ??= page());
    const { withinRegion = null }: { readonly withinRegion?: string | null } = filter ?? {};
    return {
      nodes: async () => (await once()).edges.map(({ node }) => node),
      edges: async () => (await once()).edges,
      pageInfo: async () => {
        const { edges, hasNextPage, hasPreviousPage } = await once();
        return { hasNextPage, hasPreviousPage, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null };
      },
      totalCount,
      facets: () => ({
        ...Object.fromEntries(Object.entries(shape.facets ?? {}).map(([name, property]) => [name, () => facet(property)])),
        [listedRegion]: withinRegion,
      }),
    };
  };

  return {
    page(request, args) {
      const window = windowOf(request, args, '');
      const from = sql`from ${sql.table(tableOf(schema).name)} t where ${window.condition}`;
      return connection(
        args,
        async () => {
          const query = sql<Fetched>`select ${selected(window, request)} ${from} and ${beyond(window)} order by ${orderBy(window)} limit ${sql.lit(window.size + 1)}`;
          return pageOf(window, (await query.execute(request.db)).rows, request);
        },
        async () => Number((await sql<{ count: string }>`select count(*) as count ${from}`.execute(request.db)).rows[0]!.count),
        async (property) => {
          const query = sql<{
            value: unknown;
            count: string;
          }>`select ${columnOf(schema, property)} as value, count(*) as count ${from} group by 1 order by 2 desc, 1`;
          return (await query.execute(request.db)).rows.map(({ value, count }) => ({ value, count: Number(count) }));
        },
      );
    },

    of(name, belongs) {
      const parents = (asks: readonly Ask[]): RawBuilder<unknown> => sql`unnest(${asks.map(({ parent }) => parent)}::text[]) as k(key)`;
      const table = (): RawBuilder<unknown> => sql`${sql.table(tableOf(schema).name)} t`;
      const inGroup = async <Result>(
        asks: readonly Ask[],
        answer: (window: Window, asks: readonly Ask[]) => Promise<Map<string, Result>>,
        none: () => Result,
      ): Promise<Result[]> => {
        const groups = Map.groupBy(asks, ({ window }) => window.group);
        const answers = new Map(
          await Promise.all([...groups].map(async ([group, members]) => [group, await answer(members[0]!.window, members)] as const)),
        );
        return asks.map(({ parent, window }) => answers.get(window.group)!.get(parent) ?? none());
      };
      const keyOfAsk = ({ parent, window }: Ask): string => JSON.stringify([parent, window.group]);

      const pages = batched(
        (asks: readonly Ask[], request) =>
          inGroup(
            asks,
            async (window, members) => {
              const query = sql<Fetched>`
                select k.key as "__parent", x.* from ${parents(members)} cross join lateral (
                  select ${selected(window, request)} from ${table()} where ${belongs(sql.ref('k.key'))} and ${window.condition} and ${beyond(window)}
                  order by ${orderBy(window)} limit ${sql.lit(window.size + 1)}) x`;
              return Map.groupBy((await query.execute(request.db)).rows, (row) => row.__parent!);
            },
            () => [],
          ),
        keyOfAsk,
      );
      const counts = batched(
        (asks: readonly Ask[], request) =>
          inGroup(
            asks,
            async (window, members) => {
              const query = sql<{ key: string; count: string }>`
                select k.key, x.count from ${parents(members)} cross join lateral (
                  select count(*) as count from ${table()} where ${belongs(sql.ref('k.key'))} and ${window.condition}) x`;
              return new Map((await query.execute(request.db)).rows.map(({ key, count }) => [key, Number(count)]));
            },
            () => 0,
          ),
        keyOfAsk,
      );
      const facets = batched(
        (asks: readonly (Ask & { property: string })[], request) =>
          Promise.all(
            [...Map.groupBy(asks, ({ property, window }) => JSON.stringify([property, window.group])).values()].map(async (members) => {
              const { property, window } = members[0]!;
              const query = sql<{ key: string; value: unknown; count: string }>`
                select k.key, x.value, x.count from ${parents(members)} cross join lateral (
                  select ${columnOf(schema, property)} as value, count(*) as count from ${table()}
                  where ${belongs(sql.ref('k.key'))} and ${window.condition} group by 1 order by 2 desc, 1) x`;
              const buckets = Map.groupBy((await query.execute(request.db)).rows, ({ key }) => key);
              return members.map((ask) => [ask, buckets.get(ask.parent) ?? []] as const);
            }),
          ).then((groups) => {
            const answers = new Map(groups.flat());
            return asks.map((ask) => answers.get(ask)!.map(({ value, count }) => ({ value, count: Number(count) })));
          }),
        (ask) => `${ask.property} ${keyOfAsk(ask)}`,
      );
      return {
        page(request, parent, args) {
          const window = windowOf(request, args, name);
          const ask = { parent, window };
          return connection(
            args,
            async () => pageOf(window, await pages(request).load(ask), request),
            () => counts(request).load(ask),
            (property) => facets(request).load({ ...ask, property }),
          );
        },
      };
    },
  };
}

const foreignCursor = () =>
  badUserInput('游标无效：须取自同一列表、同一筛选和同一排序', 'Invalid cursor: it must come from the same list, filter and order');

function startOf(cursor: string, fingerprint: string, key: Buffer): readonly (string | null)[] {
  const start = readCursor(cursor, fingerprint, key);
  if (!start) throw foreignCursor();
  return start;
}
