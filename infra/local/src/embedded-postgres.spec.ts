import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { chmod, chown, cp, mkdir, mkdtemp, readFile, readlink, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as after } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findServerBinaries, shellSucceedsAs } from './embedded-binaries.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';

const isRoot = process.getuid?.() === 0;
const moduleUrl = new URL('./embedded-postgres.ts', import.meta.url).href;
/** Any account of this machine that is neither root nor nobody. */
const accounts = readFileSync('/etc/passwd', 'utf8')
  .split('\n')
  .map((line) => line.split(':').map(Number));
const ordinaryUser = accounts.flatMap(([, , uid, gid]) => (uid && gid && uid !== 65_534 ? [{ uid, gid }] : []))[0] ?? { uid: 1, gid: 1 };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'helix-embedded-'));
  await chmod(folder, 0o755);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function rowsOf(adminUrl: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
}

const serverPidOf = async (dataDirectory: string) =>
  Number((await readFile(join(dataDirectory, 'cluster/postmaster.pid'), 'utf8')).split('\n')[0]);

/** A process that has ended may stay as a zombie where nobody collects it. */
async function isRunning(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return !/\) Z /.test(status);
}

async function ends(pid: number): Promise<boolean> {
  for (const deadline = Date.now() + 15_000; Date.now() < deadline; await after(20)) {
    if (!(await isRunning(pid))) return true;
  }
  return false;
}

interface Host {
  readonly child: ChildProcess;
  readonly said: string;
}

/** Another process that starts a server and then does `next`; resolves with its first line. */
async function hostOf(
  dataDirectory: string,
  next = 'setInterval(() => {}, 1000)',
  user: { uid?: number; gid?: number } = {},
): Promise<Host> {
  const code = `
    import { startEmbeddedPostgres } from ${JSON.stringify(moduleUrl)};
    try {
      const server = await startEmbeddedPostgres({ dataDirectory: ${JSON.stringify(dataDirectory)}, forTests: true });
      console.log(server.adminUrl);
      ${next}
    } catch (error) {
      console.log(error.message.replaceAll('\\n', ' '));
    }`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    ...user,
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { child, said };
}

describe('the embedded server', () => {
  it('is made on first use and keeps its rows over a restart, which takes no second set-up', async () => {
    const dataDirectory = join(folder, 'restart');
    const first = await startEmbeddedPostgres({ dataDirectory });
    await rowsOf(first.adminUrl, 'create table kept as select 42 as answer');
    await first.stop();
    const made = (await stat(join(dataDirectory, 'cluster/PG_VERSION'))).mtimeMs;

    const start = performance.now();
    const again = await startEmbeddedPostgres({ dataDirectory });
    const milliseconds = performance.now() - start;
    try {
      expect(await rowsOf(again.adminUrl, 'select answer from kept')).toEqual([42]);
      expect((await stat(join(dataDirectory, 'cluster/PG_VERSION'))).mtimeMs).toBe(made);
      expect(milliseconds, 'about 50 ms on an idle machine').toBeLessThan(1_000);
    } finally {
      await again.stop();
    }
  });

  it('is PostgreSQL 18 in UTF-8 with code point order, durable, and with a bounded appetite', async () => {
    const server = await startEmbeddedPostgres({ dataDirectory: join(folder, 'settings'), discard: true });
    try {
      const [version, fsync, buffers, connections, encoding, locale, upper] = await rowsOf(
        server.adminUrl,
        `select current_setting('server_version'), current_setting('fsync'), current_setting('shared_buffers'), current_setting('max_connections'),
                pg_encoding_to_char(encoding), datlocale, upper('é') from pg_database where datname = 'template0'`,
      );
      expect(version).toMatch(/^18\./);
      expect([fsync, buffers, connections]).toEqual(['on', '128MB', '200']);
      expect([encoding, locale, upper]).toEqual(['UTF8', 'C.UTF-8', 'É']);
    } finally {
      await server.stop();
    }
  });

  it('listens on the loopback address alone, at the port asked for, and lets nobody in without the password', async () => {
    const dataDirectory = join(folder, 'door');
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const { port } = probe.address() as AddressInfo;
    await expect(startEmbeddedPostgres({ dataDirectory, port, forTests: true })).rejects.toThrow(`Port ${port} of 127.0.0.1 is taken`);
    probe.close();
    await once(probe, 'close');

    const server = await startEmbeddedPostgres({ dataDirectory, port, forTests: true });
    try {
      expect(new URL(server.adminUrl).host).toBe(`127.0.0.1:${port}`);
      expect(await rowsOf(server.adminUrl, 'show listen_addresses')).toEqual(['127.0.0.1']);
      const guess = new URL(server.adminUrl);
      guess.password = 'guess';
      await expect(rowsOf(guess.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
      expect((await stat(join(dataDirectory, 'password'))).mode & 0o777).toBe(0o600);
      expect(server.label).not.toContain(new URL(server.adminUrl).password);
    } finally {
      await server.stop();
    }
  });

  it('keeps the data of a failed statement out of its log (PIPL §51)', async () => {
    const dataDirectory = join(folder, 'log');
    const server = await startEmbeddedPostgres({ dataDirectory, forTests: true });
    try {
      await rowsOf(server.adminUrl, `create table person (name text primary key)`);
      await rowsOf(server.adminUrl, `insert into person values ('某甲')`);
      await expect(rowsOf(server.adminUrl, `insert into person values ('某甲')`)).rejects.toMatchObject({ code: '23505' });
    } finally {
      await server.stop();
    }
    const log = await readFile(join(dataDirectory, 'server.log'), 'utf8');
    expect(log).toContain('duplicate key value violates unique constraint');
    expect(log).not.toContain('某甲');
  });

  it('refuses a directory in use, naming it and the process that uses it', async () => {
    const dataDirectory = join(folder, 'busy');
    const server = await startEmbeddedPostgres({ dataDirectory, forTests: true });
    try {
      const expected = `The data directory ${dataDirectory} is in use by process ${process.pid}`;
      await expect(startEmbeddedPostgres({ dataDirectory, forTests: true })).rejects.toThrow(expected);
      expect((await hostOf(dataDirectory)).said).toContain(expected);
      expect(await rowsOf(server.adminUrl, 'select 1'), 'the first one is unharmed').toEqual([1]);
    } finally {
      await server.stop();
    }
  });

  it('starts in spite of the pid file of a server long gone, whose number another process bears now', async () => {
    const dataDirectory = join(folder, 'stale');
    const server = await startEmbeddedPostgres({ dataDirectory, forTests: true });
    const pidFile = join(dataDirectory, 'cluster/postmaster.pid');
    const text = await readFile(pidFile, 'utf8');
    await server.stop();
    await writeFile(pidFile, text.replace(/^\d+/, String(process.pid)));
    if (isRoot) await chown(pidFile, 65_534, 65_534);
    const again = await startEmbeddedPostgres({ dataDirectory, forTests: true });
    expect(await rowsOf(again.adminUrl, 'select 1')).toEqual([1]);
    await again.stop();
  });

  it('begins anew where the very first start was interrupted', async () => {
    const dataDirectory = join(folder, 'interrupted');
    await mkdir(join(dataDirectory, 'unfinished-1/base'), { recursive: true });
    await writeFile(join(dataDirectory, 'password'), 'of the interrupted start');
    const server = await startEmbeddedPostgres({ dataDirectory, forTests: true });
    expect(await rowsOf(server.adminUrl, 'select 1')).toEqual([1]);
    await server.stop();
    await expect(stat(join(dataDirectory, 'unfinished-1'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('says so when the data directory is of another PostgreSQL', async () => {
    const dataDirectory = join(folder, 'older');
    await mkdir(join(dataDirectory, 'cluster'), { recursive: true });
    await writeFile(join(dataDirectory, 'cluster/PG_VERSION'), '17\n');
    await expect(startEmbeddedPostgres({ dataDirectory })).rejects.toThrow(`${dataDirectory} was made by PostgreSQL 17; this is 18`);
  });

  it('makes the links that a blocked install script did not', async () => {
    const installed = await findServerBinaries(undefined);
    const packageRoot = join(folder, 'package');
    await cp(join(installed.root, '..'), packageRoot, {
      recursive: true,
      filter: async (path) => (await readlink(path).catch(() => undefined)) === undefined,
    });
    await expect(stat(join(packageRoot, 'native/lib/libicui18n.so.60'))).rejects.toMatchObject({ code: 'ENOENT' });
    const mended = await findServerBinaries(undefined, packageRoot);
    expect(shellSucceedsAs(undefined, '"$1" --version', mended.path('postgres'))).toBe(true);
  });
});

describe('no server outlives the process that started it', () => {
  const endings: [string, (host: ChildProcess) => void][] = [
    ['SIGTERM', (host) => host.kill('SIGTERM')],
    ['SIGKILL', (host) => host.kill('SIGKILL')],
    // The terminal sends it to every process of the group; the server must hear of it from us alone.
    ['Ctrl-C', (host) => process.kill(-(host.pid as number), 'SIGINT')],
  ];
  it.each(endings)('when it ends by %s; the next start finds every committed row', async (ending, end) => {
    const dataDirectory = join(folder, `ended-by-${ending}`);
    const { child, said } = await hostOf(dataDirectory);
    await rowsOf(said, 'create table kept as select 42 as answer');
    const server = await serverPidOf(dataDirectory);
    end(child);
    expect(await ends(server)).toBe(true);
    const again = await startEmbeddedPostgres({ dataDirectory, forTests: true });
    expect(await rowsOf(again.adminUrl, 'select answer from kept')).toEqual([42]);
    await again.stop();
  });

  it('when it simply finishes without a word to the server', async () => {
    const dataDirectory = join(folder, 'finished');
    const { child } = await hostOf(dataDirectory, '');
    const server = await serverPidOf(dataDirectory).catch(() => 0);
    if (child.exitCode === null) await once(child, 'exit');
    expect(child.exitCode).toBe(0);
    expect(server === 0 || (await ends(server))).toBe(true);
  });

  it.runIf(process.platform === 'linux')('and one whose guard was killed too is ended by the next start', async () => {
    const dataDirectory = join(folder, 'unguarded');
    const { child, said } = await hostOf(dataDirectory);
    await rowsOf(said, 'create table kept as select 42 as answer');
    const old = await serverPidOf(dataDirectory);
    const children = (await readFile(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8')).trim().split(' ').map(Number);
    for (const guard of children.filter((pid) => pid !== old)) process.kill(guard, 'SIGKILL');
    child.kill('SIGKILL');
    await once(child, 'exit');
    await after(300);
    expect(await isRunning(old), 'nobody is left to end it').toBe(true);

    const again = await startEmbeddedPostgres({ dataDirectory, forTests: true });
    expect(await isRunning(old)).toBe(false);
    expect(await rowsOf(again.adminUrl, 'select answer from kept')).toEqual([42]);
    await again.stop();
  });

  it('and a start right after a SIGKILL waits for the old server instead of failing', async () => {
    const dataDirectory = join(folder, 'right-after');
    const { child } = await hostOf(dataDirectory);
    const old = await serverPidOf(dataDirectory);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const again = await startEmbeddedPostgres({ dataDirectory, forTests: true });
    expect(await isRunning(old)).toBe(false);
    expect(await rowsOf(again.adminUrl, 'select 1')).toEqual([1]);
    await again.stop();
  });

  it('and a throw-away directory goes with it', async () => {
    const dataDirectory = join(folder, 'discarded');
    const server = await startEmbeddedPostgres({ dataDirectory, forTests: true, discard: true });
    await server.stop();
    await server.stop();
    await expect(stat(dataDirectory)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe.runIf(isRoot)('whoever starts it', () => {
  it('root: the server runs as nobody, who owns the cluster and not what root writes beside it', async () => {
    const dataDirectory = join(folder, 'as-root');
    const server = await startEmbeddedPostgres({ dataDirectory, forTests: true });
    const status = await readFile(`/proc/${await serverPidOf(dataDirectory)}/status`, 'utf8');
    expect(status).toMatch(/^Uid:\s+65534\s+65534\s/m);
    expect(status).toMatch(/^Groups:\s*$/m);
    const owners = await Promise.all(
      ['cluster', 'server.log', 'helix.lock', '.'].map(async (name) => (await stat(join(dataDirectory, name))).uid),
    );
    expect(owners).toEqual([65_534, 0, 0, 0]);
    await server.stop();
  });

  it('root, below a folder that only root may enter, whose mode stays as it is', async () => {
    const home = await mkdtemp(join(folder, 'home-'));
    const dataDirectory = join(home, 'clone/.helix/postgres');
    const server = await startEmbeddedPostgres({ dataDirectory, forTests: true });
    await rowsOf(server.adminUrl, 'create table t ()');
    await server.stop();
    const again = await startEmbeddedPostgres({ dataDirectory, forTests: true });
    expect(await rowsOf(again.adminUrl, 'select count(*)::int from t')).toEqual([0]);
    await again.stop();
    expect((await stat(home)).mode & 0o777).toBe(0o700);
  });

  it('root, in a clone that only root may enter: the binaries are run from a copy', async () => {
    const installed = await findServerBinaries(undefined);
    const home = await mkdtemp(join(folder, 'home-'));
    await cp(join(installed.root, '..'), join(home, 'package'), { recursive: true, verbatimSymlinks: true });
    const nobody = { uid: 65_534, gid: 65_534 };
    const binaries = await findServerBinaries(nobody, join(home, 'package'));
    expect(binaries.root.startsWith(home)).toBe(false);
    expect(shellSucceedsAs(nobody, '"$1" --version', binaries.path('postgres'))).toBe(true);
  });

  // An ordinary user cannot run a program in a clone that only root may enter.
  const canReadTheClone = shellSucceedsAs(ordinaryUser, 'test -r "$1" && test -x "$2"', new URL(moduleUrl).pathname, process.execPath);
  it.runIf(canReadTheClone)('an ordinary user, in a directory of their own; so may root afterwards, and then they again', async () => {
    const dataDirectory = join(folder, 'ordinary');
    await mkdir(dataDirectory);
    await chown(dataDirectory, ordinaryUser.uid, ordinaryUser.gid);
    const { child, said } = await hostOf(dataDirectory, undefined, ordinaryUser);
    expect(await rowsOf(said, 'create table kept as select 42 as answer')).toEqual([]);
    const pid = await serverPidOf(dataDirectory);
    expect((await stat(`/proc/${pid}`)).uid).toBe(ordinaryUser.uid);
    child.kill('SIGTERM');
    expect(await ends(pid)).toBe(true);

    const again = await startEmbeddedPostgres({ dataDirectory, forTests: true });
    expect(await rowsOf(again.adminUrl, 'select answer from kept')).toEqual([42]);
    expect((await stat(`/proc/${await serverPidOf(dataDirectory)}`)).uid).toBe(ordinaryUser.uid);
    await again.stop();

    const third = await hostOf(dataDirectory, undefined, ordinaryUser);
    expect(await rowsOf(third.said, 'select answer from kept')).toEqual([42]);
    const thirdPid = await serverPidOf(dataDirectory);
    third.child.kill('SIGTERM');
    expect(await ends(thirdPid)).toBe(true);
  });

  it.runIf(canReadTheClone)('not an ordinary user in a directory of somebody else, who is told so', async () => {
    const dataDirectory = join(folder, 'of-root');
    await mkdir(dataDirectory);
    expect((await hostOf(dataDirectory, undefined, ordinaryUser)).said).toContain(`${dataDirectory} belongs to another user (uid 0)`);
  });
});
