import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type pg from 'pg';
import { openLog } from '@helix/service-kit/log';
import { openSubgraph } from '@helix/service-kit/subgraph';
import { connect, ensureDatabases } from './databases.ts';
import { definitionOf } from './subgraphs.ts';
import { testSecret } from './testing.ts';

describe('npm run followers', () => {
  const prefix = `helix_${inject('run')}_followers`;
  let client: pg.Client;
  beforeAll(async () => {
    const { institutions: url } = await ensureDatabases(inject('adminUrl'), ['institutions'], { prefix });
    const log = openLog('institutions', 'warn');
    const { database } = await openSubgraph(await definitionOf('institutions'), { databaseUrl: url, secret: testSecret, log });
    await database.migrate();
    await database.close();
    client = await connect(url, 'DATABASE_URL');
    await client.query(`insert into helix.follower (name, source, behind) values ('institutions/facts', 'projects', 7)`);
    await client.query(`insert into helix.parked_event (follower, entity, key, change, attempts, error, next_try_at, dead_at)
      values ('institutions/facts', 'Project', 'p-1', '{"entity": "Project", "key": "p-1", "operation": "UPDATE"}', 5, 'no such firm', 'infinity', now())`);
  });
  afterAll(async () => {
    await client.end();
    const admin = await connect(inject('adminUrl'), 'DATABASE_URL');
    await admin.query(`drop database "${prefix}_institutions" with (force)`);
    await admin.query(`drop role "${prefix}_institutions"`);
    await admin.end();
  });
  const run = (...given: string[]) =>
    spawnSync(process.execPath, [fileURLToPath(new URL('followers.ts', import.meta.url)), ...given], {
      env: { PATH: process.env['PATH'], DATABASE_URL: inject('adminUrl'), HELIX_DATABASE_PREFIX: prefix },
      encoding: 'utf8',
    });

  it('lists who follows and what failed, and has a dead letter tried again', async () => {
    const listed = run('institutions');
    expect(listed.stdout).toMatch(/institutions\/facts ← projects: .*behind 7, .*parked 0, .*dead 1/);
    const id = /#(\d+) institutions\/facts UPDATE Project p-1: no such firm/.exec(listed.stdout)![1]!;
    expect(run('institutions', 'replay', id)).toMatchObject({ status: 0, stdout: expect.stringContaining('1 dead letters') });
    const { rows } = await client.query('select attempts, dead_at from helix.parked_event where next_try_at <= now()');
    expect(rows).toEqual([{ attempts: 0, dead_at: null }]);
    expect(run('institutions', 'replay', id).status).toBe(1);
  });

  it('refuses what it does not understand', () => {
    for (const given of [['nobody'], ['institutions', 'replay'], ['institutions', 'replay', 'x']]) expect(run(...given).status).toBe(2);
  });
});
