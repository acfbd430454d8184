import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabases } from './cluster.ts';
import { connect, ensureDatabases } from './databases.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.ts';

const names = ['institutions', 'talent', 'projects', 'achievements', 'funding', 'coordination'] as const;

let folder: string;
let server: EmbeddedPostgres;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'helix-cluster-'));
  server = await startEmbeddedPostgres({ dataDirectory: join(folder, 'external'), forTests: true });
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = await connect(url, 'a test');
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
}

const databasesOn = (adminUrl: string) => ask(adminUrl, 'select datname from pg_database order by 1');

describe('where the databases come from', () => {
  it('six URLs: these and nothing else; nothing is made, on disk or on the server', async () => {
    const given = await ensureDatabases(server.adminUrl, names, { prefix: 'given' });
    const before = await databasesOn(server.adminUrl);
    const dataDirectory = join(folder, 'untouched');
    const opened = await openDatabases({ databaseUrl: server.adminUrl, subgraphDatabaseUrls: given, dataDirectory }, names);
    expect(opened.urls).toEqual(given);
    expect(opened.server.kind).toBe('external');
    await opened.stop();
    expect(await databasesOn(server.adminUrl)).toEqual(before);
    await expect(stat(dataDirectory)).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await ask(given.talent, 'select 1'), 'a server that is not ours is not stopped').toEqual([1]);
  });

  it('DATABASE_URL: six databases on that server, which goes on when we stop', async () => {
    const opened = await openDatabases(
      { databaseUrl: server.adminUrl, subgraphDatabaseUrls: {}, dataDirectory: join(folder, 'untouched') },
      names,
    );
    for (const name of names) expect(await ask(opened.urls[name], 'select current_database()')).toEqual([`helix_${name}`]);
    expect(opened.server).toEqual({ kind: 'external', label: 'DATABASE_URL' });
    await opened.stop();
    expect(await ask(server.adminUrl, 'select 1')).toEqual([1]);
  });

  it('DATABASE_URL and one URL: that one as given, the others on the server', async () => {
    const { talent } = await ensureDatabases(server.adminUrl, ['talent'], { prefix: 'given' });
    const opened = await openDatabases({ databaseUrl: server.adminUrl, subgraphDatabaseUrls: { talent }, dataDirectory: folder }, names);
    expect(opened.urls.talent).toBe(talent);
    expect(await ask(opened.urls.funding, 'select current_database()')).toEqual(['helix_funding']);
  });

  it('nothing: the embedded server below HELIX_DATA, where the rows of the last time still are', async () => {
    const settings = { subgraphDatabaseUrls: {}, dataDirectory: join(folder, 'data') };
    const first = await openDatabases(settings, names);
    await ask(first.urls.projects, 'create table kept as select 42 as answer');
    expect(first.server.kind).toBe('embedded');
    await first.stop();
    await first.stop();
    await expect(ask(first.urls.projects, 'select 1')).rejects.toThrow('(ECONNREFUSED)');
    expect((await stat(join(folder, 'data/postgres/cluster'))).isDirectory()).toBe(true);

    const again = await openDatabases(settings, names);
    expect(await ask(again.urls.projects, 'select answer from kept')).toEqual([42]);
    await again.stop();
  });
});

describe('settings that cannot work are refused at once', () => {
  it('some URLs and not all: names the missing ones', async () => {
    const { talent, funding } = await ensureDatabases(server.adminUrl, names, { prefix: 'given' });
    await expect(openDatabases({ subgraphDatabaseUrls: { talent, funding }, dataDirectory: folder }, names)).rejects.toThrow(
      'Missing: INSTITUTIONS_DATABASE_URL, PROJECTS_DATABASE_URL, ACHIEVEMENTS_DATABASE_URL, COORDINATION_DATABASE_URL.',
    );
  });

  it('one URL of six with a wrong password: names that variable and never its value [G14]', async () => {
    const given = await ensureDatabases(server.adminUrl, names, { prefix: 'given' });
    const funding = Object.assign(new URL(given.funding), { password: 'wrong-word' }).href;
    const opening = openDatabases({ subgraphDatabaseUrls: { ...given, funding }, dataDirectory: folder }, names);
    const message = await opening.then(String, (error: Error) => error.message);
    expect(message).toMatch(/^FUNDING_DATABASE_URL: .*\(28P01\)$/);
    expect(message).not.toMatch(/wrong-word|given_funding|127\.0\.0\.1/);
  });
});
