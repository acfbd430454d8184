import { sql, type Kysely } from 'kysely';
import type { Log } from '../log.ts';
import { maskPersonalNumbers } from '../personal-data.ts';
import type { Change, FeedReader } from './feed.ts';

type Tx = Kysely<unknown>;

/** ‘When X happens in bureau A, bureau B does Y’: data and one handler. */
export interface Follower {
  /** Unique in the consumer's database; its place in the feed is kept under it. */
  readonly name: string;
  /** The subgraph whose changes it follows. */
  readonly from: string;
  /** All open ones unless told. */
  readonly entities?: readonly string[];
  /**
   * What happened, in the domain's words (`project id + status`): the effect takes place once for each key, however often
   * and in whatever form the change comes. Null where nothing happened that concerns this follower. Without it every change is
   * an event of its own.
   */
  readonly eventKey?: (change: Change) => string | null;
  /**
   * The effect, wholly within `tx`: it is committed together with the follower's place in the feed, or not at all. What it
   * throws sends the event to be tried again, and after some tries to the dead letters.
   */
  readonly handle: (change: Change, tx: Tx) => Promise<void>;
}

export interface FollowingOptions {
  /** The consumer's database. */
  readonly db: Kysely<unknown>;
  /** The feed of `from`. */
  readonly read: FeedReader;
  readonly log: Log;
  /** Tries before an event is a dead letter. */
  readonly tries?: number;
  /** Pause after the n-th failed try, in milliseconds. */
  readonly pauseMs?: (failures: number) => number;
  /** How often it looks though nobody woke it, in milliseconds. */
  readonly pollMs?: number;
  /** Calls back when there may be something new; returns how to end that. */
  readonly wake?: (heard: () => void) => () => Promise<void>;
}

/** A follower at work. */
export interface Following {
  /** Has it look now. */
  wakeUp(): void;
  /** Lets it finish the page at hand. */
  stop(): Promise<void>;
}

const pageSize = 100;
const defaultTries = 5;
/** 1 s, 2 s, 4 s … at most five minutes. */
const doubling = (failures: number): number => Math.min(1_000 * 2 ** (failures - 1), 300_000);

/** Whether the effect was due: false where the event happened before, or is none. */
async function effect({ name, eventKey, handle }: Follower, change: Change, tx: Tx): Promise<void> {
  if (eventKey) {
    const event = eventKey(change);
    if (event === null) return;
    const { numAffectedRows } =
      await sql`insert into helix.follower_effect (follower, event_key) values (${name}, ${event}) on conflict do nothing`.execute(tx);
    if (!numAffectedRows) return;
  }
  await handle(change, tx);
}

/** What the effect threw, with all that it wrote undone; null when it took place. */
async function attempted(follower: Follower, change: Change, tx: Tx): Promise<Error | null> {
  await sql`savepoint effect`.execute(tx);
  try {
    await effect(follower, change, tx);
    await sql`release savepoint effect`.execute(tx);
    return null;
  } catch (error) {
    await sql`rollback to savepoint effect`.execute(tx);
    return error instanceof Error ? error : new Error(String(error));
  }
}

const told = (error: Error): string => maskPersonalNumbers(error.message).slice(0, 500);

/**
 * Reads one page of the feed and has its effects, in one transaction with the follower's place. A failed event steps aside with
 * the later ones of the same record behind it; those of other records go on.
 *
 * @returns whether more follows
 */
export async function advance(follower: Follower, options: FollowingOptions): Promise<boolean> {
  const { db, read, log, pauseMs = doubling } = options;
  const { name, from, entities } = follower;
  await sql`insert into helix.follower (name, source) values (${name}, ${from}) on conflict do nothing`.execute(db);
  const { rows } = await sql<{ cursor: string | null }>`select cursor from helix.follower where name = ${name}`.execute(db);
  const { cursor } = rows[0]!;
  const page = await read({ after: cursor, first: pageSize, entities: entities ?? null });
  if (page.endCursor === cursor) return false;
  await db.transaction().execute(async (tx) => {
    // Whoever else runs this follower waits here, then finds that the place has moved on.
    const moved = await sql`update helix.follower set cursor = ${page.endCursor}, behind = ${page.behind}, advanced_at = now()
      where name = ${name} and cursor is not distinct from ${cursor}`.execute(tx);
    if (!moved.numAffectedRows || !page.changes.length) return;
    const { rows: waiting } = await sql<{ record: string }>`
      select distinct entity || '/' || key as record from helix.parked_event where follower = ${name}`.execute(tx);
    const parked = new Set(waiting.map(({ record }) => record));
    for (const change of page.changes) {
      const record = `${change.entity}/${change.key}`;
      const error = parked.has(record) ? null : await attempted(follower, change, tx);
      if (error)
        log.warn({ err: error, follower: name, entity: change.entity, key: change.key }, 'an event failed and will be tried again');
      if (!error && !parked.has(record)) continue;
      const due = error ? sql`now() + ${`${pauseMs(1)} milliseconds`}::interval` : sql`'infinity'::timestamptz`;
      await sql`insert into helix.parked_event (follower, entity, key, change, attempts, error, next_try_at)
        values (${name}, ${change.entity}, ${change.key}, ${JSON.stringify(change)}::jsonb, ${error ? 1 : 0}, ${error && told(error)}, ${due})`.execute(
        tx,
      );
      parked.add(record);
    }
  });
  return page.hasMore;
}

interface Parked {
  readonly id: string;
  readonly change: Change;
  readonly attempts: number;
}

/** Tries every event again that is due; each in a transaction of its own. */
export async function retry(follower: Follower, { db, log, tries = defaultTries, pauseMs = doubling }: FollowingOptions): Promise<void> {
  const { name } = follower;
  for (let found = true; found;) {
    found = await db.transaction().execute(async (tx) => {
      const { rows } = await sql<Parked>`
        select id, change, attempts from helix.parked_event where follower = ${name} and next_try_at <= clock_timestamp()
        order by id limit 1 for update skip locked`.execute(tx);
      const [event] = rows;
      if (!event) return false;
      const { entity, key } = event.change;
      const error = await attempted(follower, event.change, tx);
      if (!error) {
        await sql`delete from helix.parked_event where id = ${event.id}`.execute(tx);
        await releaseNext(tx, name, entity, key);
        return true;
      }
      const failures = event.attempts + 1;
      const dead = failures >= tries;
      log[dead ? 'error' : 'warn'](
        { err: error, follower: name, entity, key, failures },
        dead ? 'an event is a dead letter' : 'an event failed again',
      );
      await sql`update helix.parked_event set attempts = ${failures}, error = ${told(error)},
        dead_at = ${dead ? sql`now()` : sql`null`},
        next_try_at = ${dead ? sql`'infinity'` : sql`clock_timestamp() + ${`${pauseMs(failures)} milliseconds`}::interval`}
        where id = ${event.id}`.execute(tx);
      return true;
    });
  }
}

const releaseNext = (tx: Tx, follower: string, entity: string, key: string) =>
  sql`update helix.parked_event set next_try_at = now() where id =
    (select min(id) from helix.parked_event where follower = ${follower} and entity = ${entity} and key = ${key})`.execute(tx);

/** An event that was given up on. */
export interface DeadLetter {
  readonly id: string;
  readonly follower: string;
  readonly change: Change;
  readonly error: string;
  readonly attempts: number;
  readonly deadAt: string;
  /** Later events of the same record that wait behind it. */
  readonly waiting: number;
}

/** Dead letters (死信) of a consumer's database, oldest first. */
export async function deadLetters(db: Kysely<unknown>, follower?: string): Promise<readonly DeadLetter[]> {
  const { rows } = await sql<DeadLetter>`
    select id, follower, change, error, attempts, dead_at as "deadAt",
      (select count(*)::int from helix.parked_event behind
        where behind.follower = p.follower and behind.entity = p.entity and behind.key = p.key and behind.id > p.id) as waiting
    from helix.parked_event p where dead_at is not null and (${follower ?? null}::text is null or follower = ${follower ?? null}) order by id`.execute(
    db,
  );
  return rows;
}

/** Has dead letters tried again from the first try on, each before what waits behind it. @returns how many */
export async function replayDeadLetters(db: Kysely<unknown>, ids: readonly string[]): Promise<number> {
  const { numAffectedRows } = await sql`
    update helix.parked_event set dead_at = null, attempts = 0, next_try_at = now()
    where id = any(${[...ids]}::bigint[]) and dead_at is not null`.execute(db);
  return Number(numAffectedRows ?? 0n);
}

/** Where a follower stood when it last looked. */
export interface FollowerState extends Omit<Lag, 'unread'> {
  readonly name: string;
  readonly source: string;
  /** Changes beyond what it had read; `lagOf` counts afresh. */
  readonly behind: number;
  /** Null before its first page. */
  readonly advancedAt: string | null;
}

/** Every follower that keeps its place in this database. */
export async function followersAt(db: Kysely<unknown>): Promise<readonly FollowerState[]> {
  const { rows } = await sql<FollowerState>`
    select name, source, behind, advanced_at as "advancedAt",
      (select count(*)::int from helix.parked_event where follower = name and dead_at is null) as parked,
      (select count(*)::int from helix.parked_event where follower = name and dead_at is not null) as dead
    from helix.follower order by name`.execute(db);
  return rows;
}

/** Places that a consumer's database keeps in the feeds of others: each a witness of what its source's journal held. */
export async function placesKept(db: Kysely<unknown>): Promise<readonly { readonly source: string; readonly cursor: string }[]> {
  const { rows } = await sql<{ source: string; cursor: string }>`
    select source, cursor from helix.follower where cursor is not null order by name`.execute(db);
  return rows;
}

/** How far a follower is behind: changes not yet read, events to be tried again, and those given up on. */
export interface Lag {
  readonly unread: number;
  readonly parked: number;
  readonly dead: number;
}

/** Asks the feed afresh, so that it holds for a follower that does not run too. */
export async function lagOf({ name, entities }: Follower, { db, read }: Pick<FollowingOptions, 'db' | 'read'>): Promise<Lag> {
  const { rows } = await sql<{ cursor: string | null; parked: number; dead: number }>`
    select (select cursor from helix.follower where name = ${name}) as cursor,
      count(*) filter (where dead_at is null)::int as parked, count(*) filter (where dead_at is not null)::int as dead
    from helix.parked_event where follower = ${name}`.execute(db);
  const { cursor, parked, dead } = rows[0]!;
  const page = await read({ after: cursor, first: 1, entities: entities ?? null });
  return { unread: page.behind + page.changes.length, parked, dead };
}

/**
 * Follows a feed until it is stopped: woken when something changes, and looking by itself from time to time. Several may run the
 * same follower; each change has its effect once.
 */
export function follow(follower: Follower, options: FollowingOptions): Following {
  const { db, log, pauseMs = doubling, pollMs = 5_000, wake } = options;
  let stopped = false;
  let woken = false;
  let rouse: () => void = () => undefined;
  const wakeUp = (): void => {
    woken = true;
    rouse();
  };

  const sleep = async (ms: number): Promise<void> => {
    if (woken || stopped) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      rouse = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  };

  const untilDue = async (): Promise<number> => {
    const { rows } = await sql<{ ms: number | null }>`
      select greatest(0, extract(epoch from min(next_try_at) - clock_timestamp()) * 1000)::float8 as ms
      from helix.parked_event where follower = ${follower.name} and next_try_at < 'infinity'`.execute(db);
    return Math.min(pollMs, rows[0]?.ms ?? pollMs);
  };

  const run = async (): Promise<void> => {
    for (let failures = 0; !stopped;) {
      let pause: number;
      try {
        woken = false;
        while (!stopped && (await advance(follower, options)));
        await retry(follower, options);
        pause = await untilDue();
        failures = 0;
      } catch (error) {
        failures += 1;
        pause = pauseMs(failures);
        log.warn({ err: error, follower: follower.name }, 'a follower could not go on and will try again');
        woken = false;
      }
      await sleep(pause);
    }
  };

  const running = run();
  const deafen = wake?.(wakeUp);
  return {
    wakeUp,
    async stop() {
      stopped = true;
      rouse();
      await deafen?.();
      await running;
    },
  };
}
