import { createHash } from 'node:crypto';
import { setTimeout as after } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { metadataOf } from '../table.ts';
import { maximalFeedPage, nothingOpen, openFeed, type Change, type FeedReader, type OpenColumns } from './feed.ts';
import { addRegions, renameRegion, workbench, type Workbench } from './testing.ts';

const cursorKey = Buffer.alloc(32, 7);

/** Every stored property of every entity: what a follower would need to keep a whole copy. */
const allOpen =
  ({ subgraph }: Workbench): OpenColumns =>
  (name) => {
    const entity = subgraph.definition.entities.find((candidate) => metadataOf(candidate).className === name);
    return new Set(metadataOf(entity).props.map((property) => property.name));
  };

const feedOf = (bench: Workbench, openColumns: OpenColumns = allOpen(bench)): FeedReader =>
  openFeed({ db: bench.db, entities: bench.subgraph.definition.entities, openColumns, cursorKey });

/** Reads from a cursor to the end. */
async function drain(read: FeedReader, from: string | null = null, first = 500): Promise<{ changes: Change[]; cursor: string | null }> {
  const changes: Change[] = [];
  let cursor = from;
  for (;;) {
    const page = await read({ after: cursor, first });
    changes.push(...page.changes);
    cursor = page.endCursor;
    if (!page.hasMore) return { changes, cursor };
  }
}

describe('the change feed 变更流', () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await workbench('institutions');
  });
  afterAll(() => bench.close());

  it('gives every change once, page by page, deletions included, and then only what is new', async () => {
    const read = feedOf(bench);
    await addRegions(bench.db, '1', '2', '3');
    await renameRegion(bench.db, '2', '乙');
    await sql`delete from region where code = '3'`.execute(bench.db);
    const { changes, cursor } = await drain(read, null, 2);
    expect(changes.map(({ operation, key }) => `${operation} ${key}`)).toEqual([
      'INSERT 1',
      'INSERT 2',
      'INSERT 3',
      'UPDATE 2',
      'DELETE 3',
    ]);
    expect(changes[3]).toMatchObject({ entity: 'Region', version: 2, before: { nameZh: '某市' }, after: { nameZh: '乙' } });
    expect(changes[4]).toMatchObject({ before: { code: '3' }, after: null });
    expect(await read({ after: cursor })).toMatchObject({ changes: [], hasMore: false, behind: 0 });
    await renameRegion(bench.db, '1', '甲');
    expect((await drain(read, cursor)).changes.map(({ key }) => key)).toEqual(['1']);
    expect((await drain(read, changes[2]!.cursor)).changes.map(({ key }) => key)).toEqual(['2', '3', '1']);
  });

  it('says how far its reader is behind', async () => {
    const page = await feedOf(bench)({ first: 2 });
    expect(page).toMatchObject({ hasMore: true, behind: 4 });
  });

  it('lets out only open columns, and of entities that nobody opened nothing at all', async () => {
    const read = feedOf(bench, (entity) => (entity === 'Region' ? new Set(['code', 'level']) : 'none'));
    const [first] = (await read({})).changes;
    expect(first!.after).toEqual({ code: '1', level: 'CITY' });
    expect((await feedOf(bench, nothingOpen)({})).changes).toEqual([]);
    await expect(read({ entities: ['Institution'] })).rejects.toThrow(/The feed has no Institution/);
  });

  it('keeps large amounts and decimals exactly as they are', async () => {
    const money = await workbench('funding');
    const budget = money.subgraph.definition.entities.find((entity) => metadataOf(entity).props.some(({ name }) => name.endsWith('Fen')))!;
    const { className, props } = metadataOf(budget);
    const amount = props.find(({ name }) => name.endsWith('Fen'))!;
    await money.tamper(
      `insert into helix.journal (at, entity, key, operation, actor, after) values (now(), '${className}', 'x', 'INSERT', 'a', '{"${amount.fieldNames[0]}": 999999999999999999}')`,
    );
    const [change] = (await feedOf(money)({})).changes;
    expect(change!.after![amount.name]).toBe('999999999999999999');
    await money.close();
  });

  it('refuses a cursor of another deployment, of other entities, and one that was edited', async () => {
    const read = feedOf(bench);
    const { endCursor } = await read({ first: 2 });
    const other = openFeed({ db: bench.db, entities: [], openColumns: nothingOpen, cursorKey: Buffer.alloc(32, 8) });
    await expect(other({ after: endCursor })).rejects.toThrow(/Invalid cursor/);
    await expect(read({ after: endCursor, entities: ['Region'] })).rejects.toThrow(/Invalid cursor/);
    const edited = `${Buffer.from('["1","00"]').toString('base64url')}.${endCursor.split('.')[1]}`;
    await expect(read({ after: edited })).rejects.toThrow(/Invalid cursor/);
    for (const first of [0, -1, maximalFeedPage + 1, 1.5]) await expect(read({ first })).rejects.toThrow(/first must be/);
  });

  it('[G15] tells a reader whose journal was set back to an older backup to begin anew', async () => {
    const own = await workbench('institutions');
    const read = feedOf(own);
    await addRegions(own.db, '1', '2', '3');
    const { endCursor } = await read({});
    await own.tamper(
      `delete from helix.journal_chain where position = 3`,
      `delete from helix.journal where seq = 3`,
      `update helix.chain_head set position = 2, hash = (select hash from helix.journal_chain where position = 2) where log = 'journal'`,
    );
    await expect(read({ after: endCursor })).rejects.toThrow(/read from the beginning/);
    await addRegions(own.db, '4');
    await expect(read({ after: endCursor })).rejects.toThrow(/read from the beginning/);
    expect((await drain(read)).changes.map(({ key }) => key)).toEqual(['1', '2', '4']);
    await own.close();
  });
});

describe('a replay from zero', () => {
  it('rebuilds the snapshot hash for hash', async () => {
    const bench = await workbench('institutions', 1);
    await sql`update institution set is_leading = not is_leading, version = version + 1 where id in (select id from institution order by id limit 40)`.execute(
      bench.db,
    );
    await sql`delete from enterprise_qualification where id in (select id from enterprise_qualification order by id limit 25)`.execute(
      bench.db,
    );
    const copy = new Map<string, unknown>();
    for (const { entity, key, operation, after: record } of (await drain(feedOf(bench))).changes) {
      if (operation === 'DELETE') copy.delete(`${entity}/${key}`);
      else copy.set(`${entity}/${key}`, record);
    }
    const snapshot = new Map<string, unknown>();
    for (const entity of bench.subgraph.definition.entities) {
      const { className, tableName, props, primaryKeys } = metadataOf(entity);
      const stored = props.filter(({ fieldNames, persist }) => persist !== false && fieldNames?.length === 1);
      const { rows } = await sql<{ row: Record<string, unknown> }>`select to_jsonb(t) as row from ${sql.table(tableName)} t`.execute(
        bench.db,
      );
      for (const { row } of rows) {
        const record = Object.fromEntries(
          stored.map(({ name, fieldNames, columnTypes }) => {
            const value = row[fieldNames[0]!];
            // The feed gives amounts as exact strings.
            return [name, columnTypes[0] === 'bigint' && value !== null ? String(value) : value];
          }),
        );
        snapshot.set(`${className}/${String(record[primaryKeys[0]!])}`, record);
      }
    }
    const hashOf = (records: ReadonlyMap<string, unknown>): string =>
      createHash('sha256')
        .update(JSON.stringify([...records].toSorted(([one], [other]) => (one < other ? -1 : 1))))
        .digest('hex');
    expect(copy.size).toBeGreaterThan(1_000);
    expect(hashOf(copy)).toBe(hashOf(snapshot));
    await bench.close();
  });
});

describe('twenty writers and one reader', () => {
  it('[E9] nothing is missed, nothing comes twice, and each record’s changes come in their order', async () => {
    const bench = await workbench('institutions', 'none', 40);
    const { db } = bench;
    const codes = Array.from({ length: 12 }, (_, at) => `r-${at}`);
    await addRegions(db, ...codes);
    const read = feedOf(bench);
    let random = 42;
    const upTo = (limit: number): number => {
      random = (random * 1_103_515_245 + 12_345) % 2_147_483_648;
      return random % limit;
    };
    let committed = 0;
    const write = async (): Promise<void> => {
      for (let round = 0; round < 12; round++) {
        const chosen = [...new Set([upTo(12), upTo(12), upTo(12)])].toSorted((one, other) => one - other);
        const undo = upTo(5) === 0;
        const tx = await db.startTransaction().execute();
        await sql`select pg_current_xact_id()`.execute(tx);
        await after(upTo(8));
        for (const at of chosen) {
          await renameRegion(tx, codes[at]!, `name ${round}`);
          await after(upTo(4));
        }
        await (undo ? tx.rollback() : tx.commit()).execute();
        if (!undo) committed += chosen.length;
      }
    };
    let writing = true;
    const seen: Change[] = [];
    const follow = async (): Promise<void> => {
      for (let cursor: string | null = null, last = false; ;) {
        const page = await read({ after: cursor, first: 7 });
        seen.push(...page.changes);
        cursor = page.endCursor;
        if (page.hasMore) continue;
        if (last) return;
        last = !writing;
      }
    };
    const following = follow();
    await Promise.all(Array.from({ length: 20 }, write));
    writing = false;
    await following;
    expect(seen).toHaveLength(codes.length + committed);
    expect(new Set(seen.map(({ cursor }) => cursor)).size).toBe(seen.length);
    for (const code of codes) {
      const versions = seen.filter(({ key }) => key === code).map(({ version }) => version);
      expect(versions).toEqual(versions.map((_, at) => at + 1));
    }
    await bench.close();
  });
});
