import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openLog } from '@helix/service-kit/log';
import { openSubgraph } from '@helix/service-kit/subgraph';
import { connect, ensureDatabases } from './databases.ts';
import { loadWorld } from './load-world.ts';
import { definitionOf } from './subgraphs.ts';
import { testSecret } from './testing.ts';

const script = fileURLToPath(new URL('verify-journal.ts', import.meta.url));

describe('[E18] npm run journal:verify', () => {
  const prefix = `helix_${inject('run')}_verify`;
  let url: string;
  beforeAll(async () => {
    ({ institutions: url } = await ensureDatabases(inject('adminUrl'), ['institutions'], { prefix }));
    const subgraph = await openSubgraph(await definitionOf('institutions'), {
      databaseUrl: url,
      secret: testSecret,
      log: openLog('institutions', 'warn'),
    });
    await subgraph.database.migrate();
    await loadWorld(subgraph, 'real');
    await subgraph.close();
  });
  afterAll(async () => {
    const admin = await connect(inject('adminUrl'), 'DATABASE_URL');
    await admin.query(`drop database "${prefix}_institutions" with (force)`);
    await admin.query(`drop role "${prefix}_institutions"`);
    await admin.end();
  });

  const verify = (...given: string[]): Promise<{ code: number | null; out: string; err: string }> =>
    new Promise((done) => {
      const environment = { PATH: process.env['PATH'], DATABASE_URL: inject('adminUrl'), HELIX_DATABASE_PREFIX: prefix };
      const child = spawn(process.execPath, [script, ...given], { env: environment });
      let out = '';
      let err = '';
      child.stdout.on('data', (chunk) => (out += String(chunk)));
      child.stderr.on('data', (chunk) => (err += String(chunk)));
      child.on('close', (code) => done({ code, out, err }));
    });
  const tamper = async (...statements: string[]): Promise<void> => {
    const admin = new URL(inject('adminUrl'));
    admin.pathname = `/${prefix}_institutions`;
    const client = await connect(admin.href, 'DATABASE_URL');
    await client.query('set session_replication_role = replica');
    for (const statement of statements) await client.query(statement);
    await client.end();
  };

  it('says that journal and access log are whole, with the heads to keep elsewhere; then which position was touched first', async () => {
    const whole = await verify('institutions');
    expect(whole).toMatchObject({ code: 0, err: '' });
    const head = /--head (journal:\d+:[0-9a-f]{64})/.exec(whole.out)![1]!;
    expect(whole.out).toMatch(/institutions access_log: 完好，0 个位置/);
    expect((await verify('institutions', '--head', head)).code).toBe(0);

    await tamper(
      `delete from helix.journal_chain where position > 5`,
      `delete from helix.journal where seq not in (select seq from helix.journal_chain)`,
      `update helix.chain_head set position = 5, hash = (select hash from helix.journal_chain where position = 5) where log = 'journal'`,
    );
    expect((await verify('institutions')).code).toBe(0);
    expect(await verify('institutions', '--head', head)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/Position 6: the tail.*TAIL_REMOVED/),
    });

    await tamper(`update helix.journal set actor = 'nobody' where seq = (select seq from helix.journal_chain where position = 3)`);
    expect(await verify('institutions')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/institutions journal: 位置 3：.*\[ALTERED\]/),
    });
  });

  it('refuses what it does not understand', async () => {
    for (const given of [['nobody'], ['institutions', '--head', 'journal:x']]) expect((await verify(...given)).code).toBe(2);
  });
});
