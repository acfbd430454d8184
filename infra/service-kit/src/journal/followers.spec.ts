import { setTimeout as after } from 'node:timers/promises';
import { sql, type Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testSecret } from '@helix/local/testing';
import { openLog } from '../log.ts';
import { openSubgraph, type Subgraph } from '../subgraph.ts';
import { serveSubgraph } from '../subgraph-server.ts';
import { callerHeader, derivedKey, publicViewer, signCaller } from '../viewer.ts';
import { changesScope } from './changes.ts';
import { openFeed, type Change, type FeedReader, type OpenColumns } from './feed.ts';
import {
  advance,
  deadLetters,
  follow,
  followersAt,
  lagOf,
  replayDeadLetters,
  retry,
  type Follower,
  type FollowingOptions,
} from './followers.ts';
import { graphFeed } from './graph-feed.ts';
import { addRegions, renameRegion, workbench, type Workbench } from './testing.ts';
import { listen } from './wake.ts';

const log = openLog('followers', 'silent');
const openColumns: OpenColumns = (entity) => (entity === 'Region' ? new Set(['code', 'nameZh']) : 'none');

let source: Workbench;
let consumer: Workbench;
let read: FeedReader;
beforeEach(async () => {
  [source, consumer] = await Promise.all([workbench('institutions'), workbench('coordination')]);
  read = openFeed({ db: source.db, entities: source.subgraph.definition.entities, openColumns, cursorKey: Buffer.alloc(32, 1) });
  await sql`create table effect (id bigint generated always as identity primary key, key text, name text)`.execute(consumer.db);
});
afterEach(() => Promise.all([source.close(), consumer.close()]));

const write = (change: Change, tx: Kysely<unknown>) =>
  sql`insert into effect (key, name) values (${change.key}, ${String(change.after?.['nameZh'])})`.execute(tx);
const recording: Follower = {
  name: 'recording',
  from: 'institutions',
  entities: ['Region'],
  handle: async (change, tx) => {
    await write(change, tx);
  },
};
const effects = async (): Promise<string[]> =>
  (await sql<{ effect: string }>`select key || ' ' || name as effect from effect order by id`.execute(consumer.db)).rows.map(
    (row) => row.effect,
  );
const options = (more: Partial<FollowingOptions> = {}): FollowingOptions => ({
  db: consumer.db,
  read,
  log,
  tries: 3,
  pauseMs: () => 0,
  ...more,
});
const drain = async (follower: Follower, given = options()): Promise<void> => {
  while (await advance(follower, given));
  await retry(follower, given);
};

describe('a follower 跟随者', () => {
  it('has the effect of every change once and in order, and knows how far it is behind', async () => {
    await addRegions(source.db, 'a', 'b');
    await renameRegion(source.db, 'a', '甲');
    expect(await lagOf(recording, options())).toEqual({ unread: 3, parked: 0, dead: 0 });
    await drain(recording);
    await drain(recording);
    expect(await effects()).toEqual(['a 某市', 'b 某市', 'a 甲']);
    expect(await lagOf(recording, options())).toEqual({ unread: 0, parked: 0, dead: 0 });
  });

  it('[E9] that dies between effect and acknowledgement has one effect when it comes back', async () => {
    await addRegions(source.db, 'a');
    const dying: Follower = {
      ...recording,
      handle: async (change, tx) => {
        await write(change, tx);
        await sql`select pg_terminate_backend(pg_backend_pid())`.execute(tx);
      },
    };
    await expect(advance(dying, options())).rejects.toThrow();
    expect(await effects()).toEqual([]);
    await drain(recording);
    expect(await effects()).toEqual(['a 某市']);
  });

  it('[E9] has one effect of an event that several changes tell, or that comes twice', async () => {
    const once: Follower = { ...recording, eventKey: ({ key, after: row }) => (row?.['nameZh'] === '某市' ? null : `${key} was named`) };
    await addRegions(source.db, 'a', 'b');
    for (const name of ['甲', '乙', '丙']) await renameRegion(source.db, 'a', name);
    await drain(once);
    await sql`update helix.follower set cursor = null`.execute(consumer.db);
    await drain(once);
    expect(await effects()).toEqual(['a 甲']);
  });

  it('has each effect once where two run it side by side', async () => {
    await addRegions(source.db, ...Array.from({ length: 250 }, (_, at) => `r-${at}`));
    await Promise.all([drain(recording), drain(recording), drain(recording)]);
    await drain(recording);
    const found = await effects();
    expect(found).toHaveLength(250);
    expect(new Set(found).size).toBe(250);
  });
});

describe('a poison event', () => {
  let poisoned: boolean;
  let seen: string[];
  beforeEach(() => {
    poisoned = true;
    seen = [];
  });
  const sensitive: Follower = {
    ...recording,
    name: 'sensitive',
    handle: async (change, tx) => {
      await write(change, tx);
      seen.push(change.key);
      if (poisoned && change.after?.['nameZh'] === '毒') throw new Error(`cannot digest, call ${'137'}${'0'.repeat(8)}`);
    },
  };

  it('goes to the dead letters after its tries, with the record’s later events behind it, and stops no other record', async () => {
    await addRegions(source.db, 'a', 'b');
    await renameRegion(source.db, 'a', '毒');
    await renameRegion(source.db, 'a', '愈');
    await renameRegion(source.db, 'b', '乙');
    await drain(sensitive);
    expect(await effects()).toEqual(['a 某市', 'b 某市', 'b 乙']);
    const [letter, ...others] = await deadLetters(consumer.db, 'sensitive');
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ follower: 'sensitive', attempts: 3, waiting: 1, change: { key: 'a', version: 2 } });
    expect(letter!.error).toMatch(/cannot digest/);
    expect(letter!.error).not.toContain('0'.repeat(8));
    expect(seen.filter((key) => key === 'a')).toHaveLength(4);
    expect(await lagOf(sensitive, options())).toEqual({ unread: 0, parked: 1, dead: 1 });
    expect(await followersAt(consumer.db)).toMatchObject([{ name: 'sensitive', source: 'institutions', behind: 0, parked: 1, dead: 1 }]);
    await renameRegion(source.db, 'a', '又');
    await renameRegion(source.db, 'b', '丙');
    await drain(sensitive);
    expect((await effects()).slice(3)).toEqual(['b 丙']);
  });

  it('has its effect when it is replayed, and then those behind it have theirs, in order', async () => {
    await addRegions(source.db, 'a');
    for (const name of ['毒', '愈', '再']) await renameRegion(source.db, 'a', name);
    await drain(sensitive);
    const [letter] = await deadLetters(consumer.db);
    poisoned = false;
    expect(await replayDeadLetters(consumer.db, [letter!.id])).toBe(1);
    await retry(sensitive, options());
    expect(await effects()).toEqual(['a 某市', 'a 毒', 'a 愈', 'a 再']);
    expect(await deadLetters(consumer.db)).toEqual([]);
    expect(await replayDeadLetters(consumer.db, [letter!.id])).toBe(0);
  });

  it('is tried again after a pause that grows, and not before', async () => {
    const pauses: number[] = [];
    const waiting = options({ pauseMs: (failures) => (pauses.push(failures), failures === 1 ? 0 : 60_000) });
    await addRegions(source.db, 'a');
    await renameRegion(source.db, 'a', '毒');
    await drain(sensitive, waiting);
    await retry(sensitive, waiting);
    expect(pauses).toEqual([1, 2]);
    expect(seen.filter((key) => key === 'a')).toHaveLength(3);
    expect(await deadLetters(consumer.db)).toEqual([]);
  });
});

describe('a follower at work', () => {
  it('is woken within a second of the commit, without being told when to look', async () => {
    const following = follow(recording, options({ pollMs: 60_000, wake: (heard) => listen(source.url, 'test', heard, log) }));
    await after(500);
    const delays: number[] = [];
    for (const code of ['a', 'b', 'c']) {
      await addRegions(source.db, code);
      const committed = performance.now();
      while (!(await effects()).some((effect) => effect.startsWith(code))) await after(5);
      delays.push(performance.now() - committed);
    }
    await following.stop();
    expect(Math.max(...delays)).toBeLessThan(1_000);
  });

  it('looks by itself where nobody wakes it, goes on when the feed was away, and stops when it is told', async () => {
    let away = true;
    const flaky: FeedReader = (request) => (away ? Promise.reject(new Error('away')) : read(request));
    const following = follow(recording, options({ read: flaky, pollMs: 50, pauseMs: () => 20 }));
    await addRegions(source.db, 'a');
    await after(100);
    expect(await effects()).toEqual([]);
    away = false;
    while (!(await effects()).length) await after(10);
    await following.stop();
    await addRegions(source.db, 'b');
    await after(150);
    expect(await effects()).toEqual(['a 某市']);
  });

  it('listens again after its connection was cut, and hears what happened in between', async () => {
    let heard = 0;
    const deafen = listen(source.url, 'test', () => (heard += 1), log);
    while (!heard) await after(10);
    const before = heard;
    await source.administer(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'helix-test-listen'`);
    while (heard === before) await after(10);
    const reconnected = heard;
    await addRegions(source.db, 'a');
    while (heard === reconnected) await after(10);
    await deafen();
    expect(heard).toBeGreaterThan(2);
  });

  it('follows a bureau in another process by the graph in the same way', async () => {
    const served: Subgraph = await openSubgraph(
      { ...source.subgraph.definition, openColumns },
      { databaseUrl: source.url, secret: testSecret, log },
    );
    const server = await serveSubgraph(served, { port: 0, secret: testSecret });
    const viewer = { ...publicViewer, subject: 'coordination', client: 'coordination', roles: ['PUBLIC', 'SYSTEM'] as const };
    const asking = (scopes: readonly string[]) =>
      graphFeed('institutions', async (query, variables) => {
        const body = JSON.stringify({ query, variables });
        const caller = signCaller({ ...viewer, scopes }, 'institutions', body, derivedKey(testSecret, 'caller'));
        const response = await fetch(server.url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', [callerHeader]: caller },
          body,
        });
        return (await response.json()) as { data?: unknown; errors?: { message: string }[] };
      });
    await addRegions(source.db, 'a');
    await renameRegion(source.db, 'a', '甲');
    await drain(recording, options({ read: asking([changesScope('institutions')]) }));
    expect(await effects()).toEqual(['a 某市', 'a 甲']);
    await expect(asking([])({})).rejects.toThrow(/authorised systems/);
    await server.close();
    await served.close();
  });
});
