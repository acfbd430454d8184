import { sql, type Kysely } from 'kysely';
import { positionIn, readCursor, writeCursor } from '../cursor.ts';
import { badUserInput } from '../errors.ts';
import { metadataOf } from '../table.ts';
import { seal } from './chain.ts';
import { journalLog } from './chain.sql.ts';
import type { Witness } from './verify.ts';

/** What became of a record. `MERGE` is reserved for two records found to be one. */
export type ChangeOperation = 'INSERT' | 'UPDATE' | 'DELETE' | 'MERGE';

/** Open columns of a record by property name: bigint and numeric as exact strings, days `YYYY-MM-DD`, instants ISO 8601 in UTC. */
export type OpenRecord = Readonly<Record<string, unknown>>;

/**
 * One change of one record. Whoever keeps a copy puts `after` in the place of what it has under this entity and key, and
 * removes it on `DELETE`; what it does not have yet may come as an `UPDATE` too.
 */
export interface Change {
  /** Where to read on after this change. */
  readonly cursor: string;
  readonly entity: string;
  readonly key: string;
  readonly operation: ChangeOperation;
  /** Of the record, after the change; null where it has none. */
  readonly version: number | null;
  /** Instant of the change, ISO 8601. */
  readonly at: string;
  /** Null when it was added. */
  readonly before: OpenRecord | null;
  /** Null when it was removed. */
  readonly after: OpenRecord | null;
}

export interface ChangePage {
  readonly changes: readonly Change[];
  /** Where to read on, though the page be empty. */
  readonly endCursor: string;
  readonly hasMore: boolean;
  /** Changes of whatever entity that lie beyond this page: how far its reader is behind. */
  readonly behind: number;
}

export interface FeedRequest {
  /** A page's `endCursor`, or null to replay from the first change on. */
  readonly after?: string | null | undefined;
  /** 1 to 1,000; 100 unless told. */
  readonly first?: number | null | undefined;
  /** Of these entities only; a cursor belongs to the entities with which it was read. */
  readonly entities?: readonly string[] | null | undefined;
}

/** Reads a feed, wherever it lies. */
export type FeedReader = (request: FeedRequest) => Promise<ChangePage>;

/** Properties of an entity that may leave its bureau; `none` where the entity itself may not. */
export type OpenColumns = (entity: string) => ReadonlySet<string> | 'none';

/** What nobody opened stays where it is. */
export const nothingOpen: OpenColumns = () => 'none';

export const defaultFeedPage = 100;
export const maximalFeedPage = 1_000;

export interface FeedOptions {
  readonly db: Kysely<unknown>;
  /** Definitions of the entities that the database holds. */
  readonly entities: readonly unknown[];
  readonly openColumns: OpenColumns;
  /** Binds cursors to this deployment. */
  readonly cursorKey: Buffer;
}

const cursorOf = (entities: readonly string[] | null | undefined): string =>
  `changes/${entities ? JSON.stringify([...new Set(entities)].toSorted()) : '*'}`;

/** What a feed's cursor remembers of the chain: it still stands as long as the journal leads through it. */
export function witnessOf(cursor: string): Witness {
  const [position, hash] = positionIn(cursor);
  return { position: BigInt(position ?? 0), hash: hash ?? '' };
}

interface Sealed {
  readonly position: string;
  readonly mark: string;
  readonly entity: string;
  readonly key: string;
  readonly operation: ChangeOperation;
  readonly version: number | null;
  readonly at: string;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * The change feed (变更流) of one database: every change of the open entities in the order in which it was sealed, deletions
 * included. What is committed when a page is asked for is on that page or a later one; a replay from zero gives the records
 * as they are.
 *
 * @returns a reader; it throws BAD_USER_INPUT for a page size out of bounds, an entity that is not open, and a cursor that
 *   is not its own or lies where the journal no longer is (the reader then begins anew)
 */
export function openFeed({ db, entities, openColumns, cursorKey }: FeedOptions): FeedReader {
  const shapes = new Map(
    entities.flatMap((entity) => {
      const { className } = metadataOf(entity);
      const open = openColumns(className);
      return open === 'none' ? [] : [[className, shapeOf(entity, open)] as const];
    }),
  );

  return async ({ after, first, entities: asked }) => {
    const size = first ?? defaultFeedPage;
    if (!Number.isInteger(size) || size < 1 || size > maximalFeedPage) {
      throw badUserInput(`first 须在 1 至 ${maximalFeedPage} 之间`, `first must be from 1 to ${maximalFeedPage}`);
    }
    const closed = asked?.find((entity) => !shapes.has(entity));
    if (closed !== undefined) throw badUserInput(`变更流中没有 ${closed}`, `The feed has no ${closed}`);
    const of = cursorOf(asked);
    const place = after == null ? null : readCursor(after, of, cursorKey);
    if (after != null && !place) {
      throw badUserInput('游标无效：须取自同一变更流和同样的实体', 'Invalid cursor: it must come from the same feed and the same entities');
    }
    await seal(db, journalLog);
    const { rows: heads } = await sql<{ head: string; start: string; first_mark: string; mark: string | null }>`
      select position as head, start_position as start, encode(substring(start_hash for 8), 'hex') as first_mark,
        (select encode(substring(c.hash for 8), 'hex') from helix.journal_chain c where c.position = ${place?.[0] ?? null}::bigint) as mark
      from helix.chain_head where log = 'journal'`.execute(db);
    const { head, start, first_mark: firstMark, mark } = heads[0]!;
    const [from, known] = place ? [Number(place[0]), place[1]] : [Number(start), firstMark];
    if (from < Number(start) || from > Number(head) || (mark ?? firstMark) !== known) {
      throw badUserInput(
        '此处的变更日志已不存在：请从头读取（不带 after）',
        'The journal is no longer what it was here: read from the beginning (without after)',
      );
    }
    // A page of each entity by the index that begins with it (the comparison of pairs fits no other), then the first of them
    // all: bounded, however rare or frequent an entity is.
    const { rows } = await sql<Sealed>`
      select page.position, encode(substring(page.hash for 8), 'hex') as mark, j.entity, j.key, j.operation, j.version,
        to_char(j.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, j.before::text, j.after::text
      from (
        select link.* from unnest(${asked ? [...new Set(asked)] : [...shapes.keys()]}::text[]) as wanted (name)
          cross join lateral (
            select c.position, c.seq, c.hash from helix.journal_chain c
            where (c.entity, c.position) > (wanted.name, ${from}::bigint) and (c.entity, c.position) <= (wanted.name, ${head}::bigint)
            order by c.entity, c.position limit ${size + 1}) link
        order by link.position limit ${size + 1}
      ) page join helix.journal j using (seq) order by page.position`.execute(db);
    const hasMore = rows.length > size;
    const kept = rows.slice(0, size);
    const write = (position: string, at: string): string => writeCursor([position, at], of, cursorKey);
    const changes = kept.map((row): Change => {
      const { entity, key, operation, version, at, before, after: made } = row;
      const shape = shapes.get(entity)!;
      const record = (text: string | null): OpenRecord | null => (text === null ? null : openRecord(text, shape));
      return { cursor: write(row.position, row.mark), entity, key, operation, version, at, before: record(before), after: record(made) };
    });
    if (hasMore) {
      const last = kept.at(-1)!;
      return { changes, endCursor: write(last.position, last.mark), hasMore, behind: Number(head) - Number(last.position) };
    }
    return { changes, endCursor: await endOf(db, head, firstMark, write), hasMore, behind: 0 };
  };
}

/** A reader who saw the last change of its entities need not look at the others' again. */
async function endOf(
  db: Kysely<unknown>,
  head: string,
  firstMark: string,
  write: (position: string, mark: string) => string,
): Promise<string> {
  const { rows } = await sql<{
    mark: string;
  }>`select encode(substring(hash for 8), 'hex') as mark from helix.journal_chain where position = ${head}::bigint`.execute(db);
  return write(head, rows[0]?.mark ?? firstMark);
}

/** Column → the property under which it leaves, and whether its numbers are exact strings. */
type Shape = ReadonlyMap<string, { readonly property: string; readonly exact: boolean }>;

function shapeOf(entity: unknown, open: ReadonlySet<string>): Shape {
  const columns = metadataOf(entity).props.filter(
    ({ name, fieldNames, persist }) => persist !== false && fieldNames?.length === 1 && open.has(name),
  );
  return new Map(
    columns.map(({ name, fieldNames, columnTypes }) => [
      fieldNames[0]!,
      { property: name, exact: /^(bigint|numeric|decimal)/.test(columnTypes[0] ?? '') },
    ]),
  );
}

/** A number that JavaScript cannot hold as it was written stays as it was written. */
const exactly = (_: string, value: unknown, context?: { readonly source?: string }): unknown =>
  typeof value === 'number' && context?.source !== undefined && String(value) !== context.source ? context.source : value;

function openRecord(text: string, shape: Shape): OpenRecord {
  const row = JSON.parse(text, exactly) as Record<string, unknown>;
  const record: Record<string, unknown> = {};
  for (const [column, { property, exact }] of shape) {
    const value = row[column] ?? null;
    record[property] = exact && typeof value === 'number' ? String(value) : value;
  }
  return record;
}
