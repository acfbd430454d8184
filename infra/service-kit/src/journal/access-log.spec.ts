import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testNow, testSubgraph, type TestSubgraph } from '@helix/local/testing';
import { publicViewer, type Viewer } from '../viewer.ts';
import { recordAccess, type Access } from './access-log.ts';

const officer: Viewer = {
  ...publicViewer,
  subject: 'officer-7',
  client: 'casework',
  roles: ['PUBLIC', 'BUREAU_OFFICER'],
  department: 'TALENT_OFFICE',
  purpose: 'PU-03',
  reason: '核实落户资格',
};
const mobile: Access = { outcome: 'REVEALED', type: 'Talent', key: 't-1', fields: ['Talent.mobile'] };

describe('the access log 访问日志', () => {
  let talent: TestSubgraph;
  beforeAll(async () => {
    talent = await testSubgraph('talent', { world: 'none' });
  });
  afterAll(() => talent.close());
  const db = () => talent.subgraph.database.db;
  const logged = async (requestId: string) =>
    (await sql<Record<string, unknown>>`select * from helix.access_log where request_id = ${requestId} order by seq`.execute(db())).rows;

  it('says who touched which fields of which record, when, through what, for which purpose and with what outcome', async () => {
    await recordAccess(db(), officer, [mobile], testNow, 'r-1');
    const [row, ...others] = await logged('r-1');
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      at: '2026-11-22 04:00:00+00',
      subject: 'officer-7',
      client: 'casework',
      roles: ['PUBLIC', 'BUREAU_OFFICER'],
      department: 'TALENT_OFFICE',
      purpose: 'PU-03',
      reason: '核实落户资格',
      outcome: 'REVEALED',
      entity: 'Talent',
      keys: ['t-1'],
      fields: ['Talent.mobile'],
    });
  });

  it('takes any number of records in one statement and joins those that share outcome, type and fields', async () => {
    const read = Array.from({ length: 300 }, (_, at): Access => ({ ...mobile, outcome: 'READ', key: `t-${at}` }));
    const denied: Access = { ...mobile, outcome: 'DENIED', key: 't-300' };
    const { statements } = await talent.recorded(() => recordAccess(db(), officer, [...read, denied], testNow, 'r-2'));
    expect(statements).toHaveLength(1);
    const rows = await logged('r-2');
    expect(rows.map(({ outcome, keys }) => [outcome, (keys as string[]).length])).toEqual([
      ['READ', 300],
      ['DENIED', 1],
    ]);
  });

  it('sends nothing where nothing protected was touched', async () => {
    const { statements } = await talent.recorded(() => recordAccess(db(), officer, [], testNow));
    expect(statements).toEqual([]);
  });

  it('records the public as nobody, and a caller without a request by name', async () => {
    await recordAccess(db(), publicViewer, [{ ...mobile, outcome: 'DENIED', key: 'nobody' }], testNow);
    const { rows } = await sql<{
      subject: unknown;
      request_id: unknown;
    }>`select subject, request_id from helix.access_log where keys @> array['nobody']`.execute(db());
    expect(rows).toEqual([{ subject: null, request_id: null }]);
  });

  it('masks a phone number that a caller wrote into the reason', async () => {
    const number = `138${'0'.repeat(4)}1234`;
    await recordAccess(db(), { ...officer, reason: `回拨 ${number}` }, [mobile], testNow, 'r-3');
    const [row] = await logged('r-3');
    expect(row!['reason']).not.toContain(number);
  });

  it.each(['update helix.access_log set subject = null', 'delete from helix.access_log', 'truncate helix.access_log'])(
    '[E18] refuses: %s',
    async (statement) => {
      await expect(sql.raw(statement).execute(db())).rejects.toThrow(/permission denied|append-only/);
      expect(await logged('r-1')).toHaveLength(1);
    },
  );

  it('[E18] refuses by trigger where the right was granted again', async () => {
    await sql`grant update, delete, truncate on helix.access_log to current_user`.execute(db());
    for (const statement of ['update helix.access_log set subject = null', 'delete from helix.access_log', 'truncate helix.access_log']) {
      await expect(sql.raw(statement).execute(db())).rejects.toThrow(/append-only/);
    }
    await sql`revoke update, delete, truncate on helix.access_log from current_user`.execute(db());
  });

  it('[G9] throws when the log cannot be written, so that the sensitive action fails with it', async () => {
    const act = db()
      .transaction()
      .execute(async (tx) => {
        await sql`insert into helix.migration (name) values ('the sensitive action')`.execute(tx);
        await recordAccess(tx, officer, [{ ...mobile, outcome: 'ERASED' as never }], testNow);
      });
    await expect(act).rejects.toThrow(/access_log/);
    const { rows } = await sql`select 1 from helix.migration where name = 'the sensitive action'`.execute(db());
    expect(rows).toEqual([]);
    await sql`alter table helix.access_log rename to access_log_away`.execute(db());
    await expect(recordAccess(db(), officer, [mobile], testNow)).rejects.toThrow(/access_log/);
    await sql`alter table helix.access_log_away rename to access_log`.execute(db());
  });

  it('lies outside what the entities say about the database', async () => {
    expect(await talent.subgraph.database.drift()).toBe('');
  });
});
