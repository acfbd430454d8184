import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testNow } from '@helix/local/testing';
import { publicViewer } from '../viewer.ts';
import { recordAccess } from './access-log.ts';
import { seal } from './chain.ts';
import { accessLog, journalLog } from './chain.sql.ts';
import { addRegions, renameRegion, workbench, type Workbench } from './testing.ts';
import { verifyLog, type Witness } from './verify.ts';

describe('[E18] the chain of a log', () => {
  let bench: Workbench;
  beforeEach(async () => {
    bench = await workbench('institutions');
    await addRegions(bench.db, '1', '2', '3', '4', '5');
    for (const name of ['甲', '乙', '丙', '丁', '戊']) await renameRegion(bench.db, '3', name);
    await seal(bench.db, journalLog);
  });
  afterEach(() => bench.close());
  const fault = async (...witnesses: Witness[]) => (await verifyLog(bench.db, journalLog, witnesses)).fault;
  const seqAt = (position: number) => `(select seq from helix.journal_chain where position = ${position})`;

  it('is whole as long as nobody touches it', async () => {
    const { rows } = await sql<{ hash: string }>`select encode(hash, 'hex') as hash from helix.chain_head where log = 'journal'`.execute(
      bench.db,
    );
    expect(await verifyLog(bench.db, journalLog)).toEqual({ checked: 10, head: { position: 10n, hash: rows[0]!.hash }, fault: null });
  });

  it.each([
    ['what was written before', `after = jsonb_set(after, '{name_zh}', '"改"')`],
    ['who acted', `actor = 'somebody else'`],
    ['when', `at = at - interval '1 day'`],
    ['which record was meant', `key = '2'`],
  ])('names the first position at which an administrator changed %s', async (_, change) => {
    await bench.tamper(`update helix.journal set ${change} where seq = ${seqAt(7)}`);
    expect(await fault()).toEqual({ kind: 'ALTERED', position: 7n });
  });

  it('names a row that was removed', async () => {
    await bench.tamper(`delete from helix.journal where seq = ${seqAt(4)}`);
    expect(await fault()).toEqual({ kind: 'ROW_REMOVED', position: 4n });
  });

  it('names a position that was removed with its row', async () => {
    await bench.tamper(`delete from helix.journal where seq = ${seqAt(4)}`, `delete from helix.journal_chain where position = 4`);
    expect(await fault()).toEqual({ kind: 'GAP', position: 4n });
  });

  it('is not mended by renumbering what follows', async () => {
    await bench.tamper(
      `delete from helix.journal_chain where position = 4`,
      ...[5, 6, 7, 8, 9, 10].map((position) => `update helix.journal_chain set position = ${position - 1} where position = ${position}`),
      `update helix.chain_head set position = 9 where log = 'journal'`,
    );
    expect(await fault()).toEqual({ kind: 'ALTERED', position: 4n });
  });

  it('names a tail that was removed', async () => {
    await bench.tamper(`delete from helix.journal where seq >= ${seqAt(9)}`, `delete from helix.journal_chain where position >= 9`);
    expect(await fault()).toEqual({ kind: 'TAIL_REMOVED', position: 9n });
  });

  it('names a tail that was removed together with the head, as long as a witness remembers it', async () => {
    const { head } = await verifyLog(bench.db, journalLog);
    await bench.tamper(
      `delete from helix.journal where seq >= ${seqAt(9)}`,
      `delete from helix.journal_chain where position >= 9`,
      `update helix.chain_head set position = 8, hash = (select hash from helix.journal_chain where position = 8) where log = 'journal'`,
    );
    expect(await fault(head)).toEqual({ kind: 'TAIL_REMOVED', position: 9n });
    for (const name of ['己', '庚']) await renameRegion(bench.db, '3', name);
    await seal(bench.db, journalLog);
    expect(await fault()).toBeNull();
    expect(await fault(head)).toEqual({ kind: 'REWRITTEN', position: 10n });
  });

  it('names rows that the chain was cut short of, though the head was set back with it', async () => {
    await bench.tamper(
      `delete from helix.journal_chain where position >= 9`,
      `update helix.chain_head set position = 8, hash = (select hash from helix.journal_chain where position = 8) where log = 'journal'`,
    );
    expect(await fault()).toEqual({ kind: 'UNSEALED', position: 9n });
  });

  it('names a table whose triggers were switched off', async () => {
    await sql`alter table region disable trigger helix_journal_update`.execute(bench.db);
    expect(await fault()).toEqual({ kind: 'TRIGGER_MISSING', position: 11n, table: 'region' });
  });

  it('guards the access log in the same way', async () => {
    for (const key of ['a', 'b', 'c']) {
      await recordAccess(bench.db, publicViewer, [{ outcome: 'DENIED', type: 'Institution', key, fields: ['Institution.uscc'] }], testNow);
    }
    await seal(bench.db, accessLog);
    expect(await verifyLog(bench.db, accessLog)).toMatchObject({ checked: 3, fault: null });
    await bench.tamper(`update helix.access_log set outcome = 'READ' where keys = array['b']`);
    expect((await verifyLog(bench.db, accessLog)).fault).toEqual({ kind: 'ALTERED', position: 2n });
  });
});
