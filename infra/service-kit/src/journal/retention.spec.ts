import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '../settings.ts';
import { publicViewer } from '../viewer.ts';
import { recordAccess } from './access-log.ts';
import { seal } from './chain.ts';
import { accessLog, journalLog } from './chain.sql.ts';
import { openFeed, type OpenColumns } from './feed.ts';
import { retentionOf, retentionSettings, retire, type Retention } from './retention.ts';
import { addRegions, renameRegion, workbench, type Workbench } from './testing.ts';
import { verifyLog } from './verify.ts';

const usual: Retention = { journalDays: 365, accessDays: 180, sharingDays: 1_096 };
const ago = (days: number): Date => new Date(Date.now() - days * 86_400_000);

describe('[H13] how long logs are kept', () => {
  it('is the least that the law asks for unless told, and the journal for good', () => {
    expect(retentionOf(readSettings(retentionSettings, {}))).toEqual({ journalDays: null, accessDays: 180, sharingDays: 1_096 });
  });

  it.each([
    ['HELIX_JOURNAL_DAYS', '179'],
    ['HELIX_ACCESS_LOG_DAYS', '179'],
    ['HELIX_SHARING_LOG_DAYS', '1095'],
    ['HELIX_JOURNAL_DAYS', 'a year'],
  ])('refuses to start with %s=%s', (name, value) => {
    expect(() => readSettings(retentionSettings, { [name]: value })).toThrow(name);
  });
});

describe('[H13] retiring what is old', () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await workbench('institutions');
  });
  afterAll(() => bench.close());

  it.each([
    ['the journal', { ...usual, journalDays: 179 }],
    ['the access log', { ...usual, accessDays: 179 }],
    ['records of sharing', { ...usual, sharingDays: 1_000 }],
  ])('is refused by the database itself for %s before its time', async (_, retention) => {
    await expect(retire(bench.db, retention, new Date())).rejects.toThrow(/at least/);
  });

  it('removes old entries, yet a replay still gives every record, and the chain is whole', async () => {
    const { db } = bench;
    await addRegions(db, 'unchanged', 'changed', 'removed');
    await renameRegion(db, 'changed', '旧');
    await sql`delete from region where code = 'removed'`.execute(db);
    await bench.tamper(`update helix.journal set at = at - interval '400 days'`);
    await renameRegion(db, 'changed', '新');
    await seal(db, journalLog);
    const openColumns: OpenColumns = (entity) => (entity === 'Region' ? new Set(['code', 'nameZh']) : 'none');
    const read = openFeed({ db, entities: bench.subgraph.definition.entities, openColumns, cursorKey: Buffer.alloc(32) });
    const { endCursor: old } = await read({ first: 1 });
    const { head } = await verifyLog(db, journalLog);

    expect(await retire(db, usual, new Date())).toMatchObject({ journal: 5 });
    const replayed = new Map<string, unknown>();
    for (const change of (await read({})).changes) replayed.set(change.key, change.after);
    expect([...replayed].toSorted()).toEqual([
      ['changed', { code: 'changed', nameZh: '新' }],
      ['unchanged', { code: 'unchanged', nameZh: '某市' }],
    ]);
    await expect(read({ after: old })).rejects.toThrow(/read from the beginning/);
    expect(await verifyLog(db, journalLog, [head])).toMatchObject({ fault: null });
    const { rows } = await sql`select version from region where code = 'unchanged'`.execute(db);
    expect(rows).toEqual([{ version: 1 }]);
    const { rows: accounted } = await sql`select outcome, keys from helix.access_log where entity = 'helix.journal'`.execute(db);
    expect(accounted).toEqual([{ outcome: 'DELETED', keys: ['1-5'] }]);
  });

  it('leaves nothing behind with which anybody else could delete', async () => {
    await expect(sql`delete from helix.journal`.execute(bench.db)).rejects.toThrow(/permission denied|append-only/);
    await sql`grant delete on helix.journal to current_user`.execute(bench.db);
    await expect(sql`delete from helix.journal`.execute(bench.db)).rejects.toThrow(/append-only/);
    await sql`revoke delete on helix.journal from current_user`.execute(bench.db);
  });

  it('keeps accounts of sharing, and whatever follows them, for three years', async () => {
    const { db } = bench;
    const read = (key: string, at: Date, purpose: string | null) =>
      recordAccess(
        db,
        { ...publicViewer, subject: 's', purpose },
        [{ outcome: 'READ', type: 'Talent', key, fields: ['Talent.mobile'] }],
        at,
      );
    await sql`select 1`.execute(db);
    await bench.tamper(`delete from helix.access_log`, `delete from helix.access_chain`);
    await bench.tamper(`update helix.chain_head set position = 0, hash = start_hash where log = 'access_log' and start_position = 0`);
    await read('very old', ago(1_200), 'PU-01');
    await read('old', ago(200), null);
    await read('old, shared', ago(200), 'PU-01');
    await read('old too', ago(200), null);
    await seal(db, accessLog);
    expect(await retire(db, usual, new Date())).toMatchObject({ accessLog: 2 });
    await seal(db, accessLog);
    const { rows } = await sql<{ keys: string[] }>`select keys from helix.access_log where entity = 'Talent' order by seq`.execute(db);
    expect(rows.map(({ keys }) => keys[0])).toEqual(['old, shared', 'old too']);
    expect(await verifyLog(db, accessLog)).toMatchObject({ fault: null });
  });
});
