import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloneDatabase, connect, dropDatabase, ensureDatabases, urlOf } from './databases.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.ts';

const names = ['institutions', 'talent', 'projects', 'achievements', 'funding', 'coordination'] as const;

let folder: string;
let server: EmbeddedPostgres;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'helix-databases-'));
  server = await startEmbeddedPostgres({ dataDirectory: join(folder, 'postgres'), forTests: true });
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = await connect(url, 'DATABASE_URL');
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
}

const withParts = (url: string, parts: Partial<Pick<URL, 'username' | 'password' | 'pathname' | 'host'>>): string =>
  Object.assign(new URL(url), parts).href;

/** An administrator of another kind on the same server. */
async function administrator(name: string, rights: string): Promise<string> {
  await ask(server.adminUrl, `create role ${name} login password 'word of ${name}' ${rights}`);
  return withParts(server.adminUrl, { username: name, password: `word of ${name}` });
}

describe('a database and a role per subgraph', () => {
  it('are made once, however many processes ask for them at the same time', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => ensureDatabases(server.adminUrl, names)));
    const again = await ensureDatabases(server.adminUrl, names);
    for (const urls of answers) expect(urls).toEqual(again);
    for (const name of names) {
      expect(await ask(again[name], 'select current_user, current_database()')).toEqual([`helix_${name}`, `helix_${name}`]);
    }
  });

  it('keep what is in them', async () => {
    const { projects } = await ensureDatabases(server.adminUrl, names);
    await ask(projects, 'create table kept as select 42 as answer');
    expect(await ask((await ensureDatabases(server.adminUrl, names)).projects, 'select answer from kept')).toEqual([42]);
  });

  it('let no role into the database of another [D18]', async () => {
    const { talent, funding } = await ensureDatabases(server.adminUrl, names);
    await ask(talent, `create table person (name text)`);
    const stranger = withParts(funding, { pathname: '/helix_talent' });
    await expect(ask(stranger, 'select * from person')).rejects.toThrow('This user may not connect to the database. (42501)');
    expect(await ask(talent, `select has_database_privilege('helix_funding', 'helix_talent', 'connect')`)).toEqual([false]);
  });

  it('give their roles no right beyond their own database', async () => {
    await ensureDatabases(server.adminUrl, names);
    const powers = `select rolsuper, rolcreatedb, rolcreaterole, rolbypassrls, rolreplication from pg_roles where rolname = 'helix_funding'`;
    expect(await ask(server.adminUrl, powers)).toEqual([false, false, false, false, false]);
  });

  it('order text by code point and know every letter, whatever the server was made with', async () => {
    const { talent } = await ensureDatabases(server.adminUrl, names);
    const [sorted, upper] = await ask(
      talent,
      `select (select string_agg(t, '' order by t) from unnest(array['上', 'b', 'B', '百', 'é']) t), upper('é')`,
    );
    expect([sorted, upper]).toEqual(['Bbé上百', 'É']);
  });

  it('have passwords that follow from the administrator’s and are known to the server only as SCRAM verifiers', async () => {
    const { talent } = await ensureDatabases(server.adminUrl, ['talent', 'funding']);
    expect(urlOf(server.adminUrl, 'helix_talent', 'helix_talent')).toBe(talent);
    const password = new URL(talent).password;
    expect(password).not.toBe(new URL(urlOf(server.adminUrl, 'helix_funding', 'x')).password);
    expect(Buffer.from(password, 'base64url')).toHaveLength(32);
    const [kept] = await ask(server.adminUrl, `select rolpassword from pg_authid where rolname = 'helix_talent'`);
    expect(kept).toMatch(/^SCRAM-SHA-256\$4096:/);
  });

  it('follow the administrator to a new password', async () => {
    const boss = await administrator('changing_boss', 'superuser');
    const before = (await ensureDatabases(boss, ['talent'], { prefix: 'moving' })).talent;
    await ask(server.adminUrl, `alter role changing_boss password 'next word'`);
    const after = (await ensureDatabases(withParts(boss, { password: 'next word' }), ['talent'], { prefix: 'moving' })).talent;
    expect(await ask(after, 'select current_user')).toEqual(['moving_talent']);
    await expect(ask(before, 'select 1')).rejects.toThrow('(28P01)');
  });

  it('can be made by an administrator who may create roles and databases and nothing else', async () => {
    const modest = await administrator('modest_boss', 'createdb createrole');
    const { talent, funding } = await ensureDatabases(modest, ['talent', 'funding'], { prefix: 'modest' });
    expect(await ask(talent, 'select current_user')).toEqual(['modest_talent']);
    await expect(ask(withParts(funding, { pathname: '/modest_talent' }), 'select 1')).rejects.toThrow('(42501)');
    expect(await ensureDatabases(modest, ['talent', 'funding'], { prefix: 'modest' })).toEqual({ talent, funding });
    const copy = await cloneDatabase(modest, 'modest_talent', 'modest_copy', 'modest_talent');
    expect(await ask(copy, 'select current_database()')).toEqual(['modest_copy']);
  });

  it('name the right that an administrator lacks, and the way without it', async () => {
    const message = /DATABASE_URL: this user lacks CREATEDB and CREATEROLE\. .*TALENT_DATABASE_URL, FUNDING_DATABASE_URL/;
    const powerless = await administrator('powerless_boss', '');
    await expect(ensureDatabases(powerless, ['talent', 'funding'], { prefix: 'never' })).rejects.toThrow(message);
    const halfway = await administrator('halfway_boss', 'createrole');
    await expect(ensureDatabases(halfway, ['talent'], { prefix: 'never' })).rejects.toThrow('this user lacks CREATEDB.');
  });
});

describe('copies for tests', () => {
  it('hold what the template holds, belong to its owner alone, and change nothing in it', async () => {
    const { achievements } = await ensureDatabases(server.adminUrl, names);
    await ask(achievements, 'create table patent as select 1 as id');
    const copy = await cloneDatabase(server.adminUrl, 'helix_achievements', 'copy_1', 'helix_achievements');
    await ask(copy, 'insert into patent values (2)');
    expect(await ask(copy, 'select id from patent order by id')).toEqual([1, 2]);
    expect(await ask(achievements, 'select id from patent')).toEqual([1]);
    await expect(ask(urlOf(server.adminUrl, 'helix_funding', 'copy_1'), 'select 1')).rejects.toThrow('(42501)');
  });

  it('can be made side by side, and dropped while somebody is connected or when they are gone already', async () => {
    await ensureDatabases(server.adminUrl, names);
    const urls = await Promise.all(
      ['side_1', 'side_2', 'side_3'].map((name) => cloneDatabase(server.adminUrl, 'helix_talent', name, 'helix_talent')),
    );
    expect(new Set(urls).size).toBe(3);
    const lingering = await connect(urls[0] as string, 'DATABASE_URL');
    await dropDatabase(server.adminUrl, 'side_1');
    await dropDatabase(server.adminUrl, 'side_1');
    expect(await ask(server.adminUrl, `select count(*)::int from pg_database where datname = 'side_1'`)).toEqual([0]);
    await lingering.end().catch(() => undefined);
  });
});

describe('a server that cannot be used is told by the name of the variable, never by its value [G14]', () => {
  const secrets = ['helix_admin', '127.0.0.1', 'wrong-word', 'somebody', 'nowhere.invalid'];
  async function refusal(url: string): Promise<string> {
    const error = (await ensureDatabases(url, names).catch((caught: unknown) => caught)) as Error;
    const told = `${error.message} ${JSON.stringify(error)} ${String(error.cause)} ${error.stack}`;
    for (const secret of [...secrets, new URL(server.adminUrl).password]) expect(told).not.toContain(secret);
    return error.message;
  }

  it('wrong password', async () => {
    expect(await refusal(withParts(server.adminUrl, { password: 'wrong-word' }))).toMatch(
      /^DATABASE_URL: .*refuses the user name or password\. \(28P01\)/,
    );
  });
  it('unknown user, unknown database', async () => {
    expect(await refusal(withParts(server.adminUrl, { username: 'somebody' }))).toMatch(/^DATABASE_URL: .*\(28P01\)/);
    expect(await refusal(withParts(server.adminUrl, { pathname: '/somebody' }))).toMatch(/^DATABASE_URL: .*does not exist\. \(3D000\)/);
  });
  it('nothing listens', async () => {
    expect(await refusal('postgres://helix_admin:wrong-word@127.0.0.1:1/postgres')).toMatch(
      /^DATABASE_URL: .*Nothing answers at the address\. \(ECONNREFUSED\)/,
    );
  });
  it('host unknown', async () => {
    expect(await refusal('postgres://helix_admin:wrong-word@nowhere.invalid:5432/postgres')).toMatch(/^DATABASE_URL: .*host name/);
  });
  it('something listens and never answers: given up after five seconds', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const start = performance.now();
    expect(await refusal(`postgres://helix_admin:wrong-word@127.0.0.1:${(silent.address() as AddressInfo).port}/postgres`)).toMatch(
      /^DATABASE_URL: .*did not answer in time/,
    );
    expect(performance.now() - start).toBeLessThan(8_000);
    silent.close();
  });
  it('malformed, of another kind, without a password', async () => {
    for (const url of ['helix_admin:wrong-word@127.0.0.1', 'mysql://helix_admin:wrong-word@127.0.0.1/x', 'postgres:///somebody']) {
      expect(await refusal(url)).toMatch(/^DATABASE_URL: .*Should read postgres:\/\/user:password@host:port\/database/);
    }
    expect(await refusal('postgres://helix_admin@127.0.0.1/x')).toMatch(/^DATABASE_URL: .*No password/);
  });
});
