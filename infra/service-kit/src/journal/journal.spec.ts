import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadRows, rowsInMemory } from '../bulk.ts';
import { attribute } from './attribution.ts';
import { seal } from './chain.ts';
import { journalLog } from './chain.sql.ts';
import { addRegions, renameRegion, sealedRows, workbench, type Workbench } from './testing.ts';

let bench: Workbench;
beforeAll(async () => {
  bench = await workbench('institutions');
});
afterAll(() => bench.close());

type Entry = Readonly<Record<string, unknown>>;
const entriesOf = async (key: string): Promise<readonly Entry[]> =>
  (await sql<Entry>`select * from helix.journal where key = ${key} order by seq`.execute(bench.db)).rows;

describe('the journal 变更日志', () => {
  it('tells what every change made of a record, whatever made it', async () => {
    const { db, subgraph } = bench;
    const [region] = subgraph.definition.entities;
    await loadRows(db, region, rowsInMemory('test', [{ code: '330400', nameZh: '嘉兴市', nameEn: 'Jiaxing', level: 'CITY' }]));
    await loadRows(db, region, rowsInMemory('test', [{ code: '330400', nameZh: '嘉兴', nameEn: 'Jiaxing', level: 'CITY' }]));
    await loadRows(db, region, rowsInMemory('test', [{ code: '330400', nameZh: '嘉兴', nameEn: 'Jiaxing', level: 'CITY' }]));
    await sql`delete from region where code = '330400'`.execute(db);
    const entries = await entriesOf('330400');
    expect(entries.map(({ entity, operation, version }) => [entity, operation, version])).toEqual([
      ['Region', 'INSERT', 1],
      ['Region', 'UPDATE', 2],
      ['Region', 'DELETE', 2],
    ]);
    const name = (row: unknown) => (row as { name_zh: string } | null)?.name_zh ?? null;
    expect(entries.map(({ before, after }) => [name(before), name(after)])).toEqual([
      [null, '嘉兴市'],
      ['嘉兴市', '嘉兴'],
      ['嘉兴', null],
    ]);
  });

  it('records who acts, in which roles, with which command and why, and forgets it with the transaction', async () => {
    const { db } = bench;
    await db.transaction().execute(async (tx) => {
      await attribute(tx, {
        actor: 'officer-7',
        roles: ['PUBLIC', 'BUREAU_OFFICER'],
        reason: `电话 ${'139'}${'0'.repeat(8)} 核实`,
        command: 'addRegion',
      });
      await addRegions(tx, '620100');
    });
    await renameRegion(db, '620100', '兰州');
    const { rows } = await sql<{ user: string }>`select session_user as user`.execute(db);
    const [attributed, direct] = await entriesOf('620100');
    expect(attributed).toMatchObject({ actor: 'officer-7', roles: ['PUBLIC', 'BUREAU_OFFICER'], command: 'addRegion' });
    expect(attributed!['reason']).toMatch(/核实/);
    expect(attributed!['reason']).not.toContain('0'.repeat(8));
    expect(direct).toMatchObject({ actor: rows[0]!.user, roles: null, reason: null, command: null });
  });

  it('records what the unit of work writes, with the transaction it belongs to', async () => {
    const { subgraph } = bench;
    const em = subgraph.database.orm.em.fork();
    await em.transactional(async (inner) => {
      await attribute(inner.getKysely(), { actor: 'officer-8' });
      inner.persist(inner.create('Region' as never, { code: '451000', nameZh: '百色市', nameEn: 'Baise', level: 'CITY' } as never));
    });
    expect(await entriesOf('451000')).toMatchObject([{ operation: 'INSERT', actor: 'officer-8', version: 1 }]);
  });

  it('writes nothing of a transaction that was rolled back, and nothing for a statement that touched no row', async () => {
    const { db } = bench;
    const undone = db.transaction().execute(async (tx) => {
      await addRegions(tx, '999901');
      throw new Error('undo');
    });
    await expect(undone).rejects.toThrow('undo');
    await renameRegion(db, '999901', 'nobody');
    expect(await entriesOf('999901')).toEqual([]);
  });

  it('records what another database user copies in, under that user’s name', async () => {
    await bench.administer(
      `copy region (code, name_zh, name_en, level) from program 'printf "650001,a,b,CITY\\n650002,a,b,CITY\\n"' (format csv)`,
    );
    const { username } = new URL(inject('adminUrl'));
    expect(await entriesOf('650001')).toMatchObject([{ operation: 'INSERT', actor: username }]);
    expect(await entriesOf('650002')).toMatchObject([{ operation: 'INSERT', actor: username }]);
  });

  it('records rows that a foreign key changes', async () => {
    const client = await bench.subgraph.database.db.startTransaction().execute();
    await addRegions(client, '330000', '330600');
    await sql`update region set parent_code = '330000' where code = '330600'`.execute(client);
    await client.commit().execute();
    await sql`delete from region where code = '330000'`.execute(bench.db);
    const child = (await entriesOf('330600')).at(-1)!;
    expect(child).toMatchObject({ operation: 'UPDATE', before: { parent_code: '330000' }, after: { parent_code: null } });
  });

  it('tells a changed key as one record less and one more', async () => {
    await addRegions(bench.db, '500001');
    await sql`update region set code = '500002' where code = '500001'`.execute(bench.db);
    expect((await entriesOf('500001')).map(({ operation }) => operation)).toEqual(['INSERT', 'DELETE']);
    expect((await entriesOf('500002')).map(({ operation }) => operation)).toEqual(['INSERT']);
  });

  it('writes instants in UTC, whatever the session’s time zone', async () => {
    await bench.db.transaction().execute(async (tx) => {
      await sql`set local timezone = 'Asia/Shanghai'`.execute(tx);
      await addRegions(tx, '430300');
    });
    const [entry] = await entriesOf('430300');
    expect((entry!['after'] as { created_at: string }).created_at).toMatch(/\+00:00$/);
  });

  it.each(['update helix.journal set actor = null', 'delete from helix.journal', 'truncate helix.journal'])(
    '[E18] refuses: %s',
    async (statement) => {
      await expect(sql.raw(statement).execute(bench.db)).rejects.toThrow(/permission denied|append-only/);
      await sql`grant update, delete, truncate on helix.journal to current_user`.execute(bench.db);
      await expect(sql.raw(statement).execute(bench.db)).rejects.toThrow(/append-only/);
      await sql`revoke update, delete, truncate on helix.journal from current_user`.execute(bench.db);
      expect(await entriesOf('430300')).toHaveLength(1);
    },
  );

  it('[E18] refuses entries that no change made, a chain that is edited, and a head that goes back', async () => {
    await seal(bench.db, journalLog);
    for (const statement of [
      `insert into helix.journal (at, entity, key, operation, actor) values (now(), 'Region', 'x', 'DELETE', 'nobody')`,
      `delete from helix.journal_chain`,
      `update helix.journal_chain set hash = ''`,
      `update helix.chain_head set position = position - 1`,
      `delete from helix.chain_head`,
      `truncate helix.chain_head`,
    ]) {
      await expect(sql.raw(statement).execute(bench.db)).rejects.toThrow(/permission denied|append-only|only advances/);
    }
  });

  it('tells to whom a bureau gave leave to see what, and when it took it back', async () => {
    await sql`insert into helix.sharing_grant (id, grantee, coordinate, purpose, basis, valid_from, valid_to, granted_by)
      values ('g-1', 'c', 'Institution', 'test', 'a', '2026-01-01', '2026-12-31', 'o')`.execute(bench.db);
    await sql`update helix.sharing_grant set revoked_by = 'p', revoked_at = now() where id = 'g-1'`.execute(bench.db);
    expect(await entriesOf('g-1')).toMatchObject([{ operation: 'INSERT' }, { operation: 'UPDATE', after: { revoked_by: 'p' } }]);
  });

  it('refuses to empty a table of facts at one blow', async () => {
    await expect(sql`truncate region cascade`.execute(bench.db)).rejects.toThrow(/facts leave one by one/);
  });
});

describe('a table that comes under the journal', () => {
  it('is journaled from its first row when it is migrated, and with the rows it had before', async () => {
    const { db, subgraph } = bench;
    await sql`create table pilot_scheme (id text primary key, title text)`.execute(db);
    await sql`insert into pilot_scheme values ('p-1', '试点一'), ('p-2', '试点二')`.execute(db);
    await subgraph.database.migrate();
    await sql`delete from pilot_scheme where id = 'p-1'`.execute(db);
    const { rows } =
      await sql`select entity, key, operation, command from helix.journal where entity = 'pilot_scheme' order by seq`.execute(db);
    expect(rows).toEqual([
      { entity: 'pilot_scheme', key: 'p-1', operation: 'INSERT', command: 'baseline' },
      { entity: 'pilot_scheme', key: 'p-2', operation: 'INSERT', command: 'baseline' },
      { entity: 'pilot_scheme', key: 'p-1', operation: 'DELETE', command: null },
    ]);
    await subgraph.database.migrate();
    const { rows: again } = await sql`select 1 from helix.journal where entity = 'pilot_scheme'`.execute(db);
    expect(again).toHaveLength(3);
    await sql`drop table pilot_scheme`.execute(db);
  });

  it('needs a key, of one column or several', async () => {
    const { db, subgraph } = bench;
    await sql`create table heap_of_facts (note text)`.execute(db);
    await expect(subgraph.database.migrate()).rejects.toThrow(/heap_of_facts has no primary key/);
    await sql`drop table heap_of_facts`.execute(db);
    await sql`create table membership (alliance text, member text, since date, primary key (alliance, member))`.execute(db);
    await subgraph.database.migrate();
    await sql`insert into membership values ('a', 'm', '2026-01-01')`.execute(db);
    await sql`update membership set since = '2026-02-01'`.execute(db);
    expect((await entriesOf('["a", "m"]')).map(({ operation }) => operation)).toEqual(['INSERT', 'UPDATE']);
    await sql`drop table membership`.execute(db);
  });
});

describe('positions', () => {
  let own: Workbench;
  beforeAll(async () => {
    own = await workbench('institutions');
    await addRegions(own.db, 'E', 'F', 'G');
    await seal(own.db, journalLog);
  });
  afterAll(() => own.close());
  const begin = async () => {
    const tx = await own.db.startTransaction().execute();
    await sql`select pg_current_xact_id()`.execute(tx);
    return tx;
  };
  const namesOf = async (key: string) => (await sealedRows(own.db)).filter((row) => row.key === key).map(({ name }) => name);

  it('[E9] follow the order in which a record really changed, though an older transaction changed it last and another still runs', async () => {
    const a = await begin();
    const c = await begin();
    await renameRegion(c, 'F', 'by C');
    const b = await begin();
    await renameRegion(b, 'E', 'by B');
    await b.commit().execute();
    await renameRegion(a, 'E', 'by A');
    await a.commit().execute();
    await seal(own.db, journalLog);
    expect(await namesOf('E')).toEqual(['某市', 'by B', 'by A']);
    expect(await namesOf('F')).toEqual(['某市']);
    await c.commit().execute();
    await seal(own.db, journalLog);
    expect(await namesOf('F')).toEqual(['某市', 'by C']);
  });

  it('come to a change that committed late, and wait for no transaction that still runs', async () => {
    const late = await begin();
    await renameRegion(late, 'F', 'late');
    for (const name of ['one', 'two', 'three']) {
      await renameRegion(own.db, 'G', name);
      expect(await seal(own.db, journalLog)).toBe(true);
      expect((await namesOf('G')).at(-1)).toBe(name);
    }
    await late.commit().execute();
    await seal(own.db, journalLog);
    expect((await namesOf('F')).at(-1)).toBe('late');
  });

  it('have no gap, though transactions were rolled back and batches were cut', async () => {
    const undone = await begin();
    await renameRegion(undone, 'E', 'undone');
    await undone.rollback().execute();
    await sql`insert into region (code, name_zh, name_en, level) select 'many-' || n, '某市', 'Some city', 'CITY' from generate_series(1, 5000) n`.execute(
      own.db,
    );
    const long = await begin();
    await renameRegion(long, 'F', 'during');
    await seal(own.db, journalLog);
    await long.commit().execute();
    await seal(own.db, journalLog);
    const rows = await sealedRows(own.db);
    expect(rows.map(({ position }) => Number(position))).toEqual(rows.map((_, at) => at + 1));
    expect(rows.filter(({ key }) => key.startsWith('many-'))).toHaveLength(5000);
    expect(rows.map(({ name }) => name)).not.toContain('undone');
    const { rows: counted } = await sql<{ count: string }>`select count(*) from helix.journal`.execute(own.db);
    expect(rows).toHaveLength(Number(counted[0]!.count));
  });

  it('cost what is new, not what is there, whatever statistics say and whoever else is at work', async () => {
    await sql`insert into region (code, name_zh, name_en, level) select 'bulk-' || n, '某市', 'Some city', 'CITY' from generate_series(1, 20000) n`.execute(
      own.db,
    );
    await seal(own.db, journalLog);
    await sql`analyze helix.journal`.execute(own.db);
    const running = await begin();
    await seal(own.db, journalLog);
    const read = await own.db.connection().execute(async (session) => {
      const rowsRead = async (): Promise<number> => {
        await sql`select pg_stat_force_next_flush()`.execute(session);
        const { rows } = await sql<{ read: string }>`
          select (select sum(idx_tup_read) from pg_stat_user_indexes where schemaname = 'helix' and relname = 'journal')
            + (select seq_tup_read from pg_stat_user_tables where schemaname = 'helix' and relname = 'journal') as read`.execute(session);
        return Number(rows[0]!.read);
      };
      await sql`set stats_fetch_consistency = 'none'`.execute(session);
      const before = await rowsRead();
      await renameRegion(own.db, 'E', 'one more');
      await seal(session, journalLog);
      const after = await rowsRead();
      await sql`reset stats_fetch_consistency`.execute(session);
      return after - before;
    });
    await running.rollback().execute();
    expect((await namesOf('E')).at(-1)).toBe('one more');
    expect(read).toBeLessThan(20);
  });

  it('are not handed out by a transaction that changes facts itself', async () => {
    const sealing = own.db.transaction().execute(async (tx) => {
      await renameRegion(tx, 'E', 'own');
      await seal(tx, journalLog);
    });
    await expect(sealing).rejects.toThrow(/a transaction of its own/);
  });

  it('go on in a backup that was restored into another cluster, where transaction ids begin anew', async () => {
    await renameRegion(own.db, 'E', 'before the backup');
    await own.tamper(`update helix.chain_head set cluster = 1, settled = '900000000:900000000:' where log = 'journal'`);
    await renameRegion(own.db, 'E', 'after the restore');
    await seal(own.db, journalLog);
    await renameRegion(own.db, 'E', 'in the new era');
    await seal(own.db, journalLog);
    expect((await namesOf('E')).slice(-3)).toEqual(['before the backup', 'after the restore', 'in the new era']);
    const rows = await sealedRows(own.db);
    expect(rows.map(({ position }) => Number(position))).toEqual(rows.map((_, at) => at + 1));
  });
});
