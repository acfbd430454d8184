import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, constants, openSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as after } from 'node:timers/promises';
import { SettingsError } from '@helix/service-kit/settings';
import { findServerBinaries, shellSucceedsAs, type ServerBinaries, type ServerUser } from './embedded-binaries.ts';

/** A running server of our own, on 127.0.0.1 alone. */
export interface EmbeddedPostgres {
  readonly kind: 'embedded';
  /** For people: version and address, no secret. */
  readonly label: string;
  /** Superuser, database `postgres`. Holds the password: never log it. */
  readonly adminUrl: string;
  /** Fast shutdown: sessions end, the last checkpoint is written. May be called twice. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** Made when missing. Holds the cluster, the superuser's password (0600) and `server.log`. */
  readonly dataDirectory: string;
  /** TCP port; a free one is chosen when it is not given. */
  readonly port?: number;
  /** Nothing survives a power failure: no fsync. For tests and rehearsals. */
  readonly forTests?: boolean;
  /** Delete the data directory once the server has stopped, however it stopped. */
  readonly discard?: boolean;
}

const superuser = 'helix_admin';
const majorVersion = '18';
/** The kernel's `nobody`: PostgreSQL refuses to run as root, and no account is added to anybody's machine. */
const nobody = { uid: 65_534, gid: 65_534 };
/** What the server sees of our environment: no PGDATA, PGPORT or library path of somebody's shell. */
const environment = process.platform === 'win32' ? {} : { env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' } };
const sqliteBusy = 5;
const startupLimitMs = 120_000;
const shutdownLimitMs = 20_000;

const settings: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '128MB',
  // One machine, no replica: a restart needs no more than this.
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '512MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // A failed statement and its DETAIL may hold a person's data; the log may not (PIPL §51).
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
};
const settingsForTests: Record<string, string> = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * When we die, by SIGKILL too, the pipe on its standard input closes, and the guard shuts the server down.
 * $1: a folder to delete afterwards, or nothing.
 */
const guardScript = `
read -r server || exit 0
read -r _
kill -INT "$server"
tries=0
while kill -0 "$server" 2>/dev/null && [ "$tries" -lt 300 ]; do sleep 0.1; tries=$((tries + 1)); done
kill -QUIT "$server" 2>/dev/null
[ -z "$1" ] || rm -rf -- "$1"`;

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';
const textOf = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });

/**
 * One process per data directory. The kernel holds the lock (SQLite asks for it), so it ends with its holder and is
 * never stale; the file beside it only says who the holder is.
 */
async function occupy(dataDirectory: string): Promise<() => void> {
  const holder = join(dataDirectory, 'helix.pid');
  const lock = new DatabaseSync(join(dataDirectory, 'helix.lock'));
  try {
    lock.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode !== sqliteBusy) throw error;
    const pid = (await textOf(holder)) ?? '?';
    throw new SettingsError(
      `数据目录 ${dataDirectory} 正由进程 ${pid} 使用：请先停止它，或用 HELIX_DATA 另指一个目录。\n` +
        `The data directory ${dataDirectory} is in use by process ${pid}: stop that one first, or name another directory in HELIX_DATA.`,
    );
  }
  await rm(holder, { force: true });
  await writeFile(holder, String(process.pid));
  // Root may have come between two starts of the directory's owner, who must find nothing that is not theirs.
  const { uid, gid } = await stat(dataDirectory);
  for (const name of ['helix.lock', 'helix.pid']) await chown(join(dataDirectory, name), uid, gid);
  return () => lock.close();
}

/**
 * Process ids are reused, after a restart of a container almost always: a live process is our server only if it was
 * started for the port that the server had. (What a process works on is hidden from root in most containers.)
 */
async function isServer(pid: number, port: string): Promise<boolean> {
  const words =
    process.platform === 'linux'
      ? ((await textOf(`/proc/${pid}/cmdline`).catch(() => '')) ?? '').split('\0')
      : (spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '').trim().split(' ');
  return (words[0] ?? '').includes('postgres') && words.includes(`--port=${port}`);
}

/** A server left by a predecessor that was killed: its guard is ending it, or the guard was killed too and we do. */
async function endPredecessor(cluster: string): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid');
  const [pid, , , port = ''] = ((await textOf(pidFile)) ?? '').split('\n');
  if (!Number(pid)) return;
  if (await isServer(Number(pid), port)) {
    process.kill(Number(pid), 'SIGINT');
    for (const deadline = Date.now() + shutdownLimitMs; await isServer(Number(pid), port); await after(20)) {
      if (Date.now() > deadline)
        throw new Error(`数据目录 ${cluster} 的旧服务进程 ${pid} 无法停止。 The old server of ${cluster}, process ${pid}, does not stop.`);
    }
  }
  await rm(pidFile, { force: true });
}

/**
 * The account that owns the data runs the server; a fresh directory made by root goes to nobody. Only the cluster itself
 * is handed to that account: what root writes beside it stays out of the reach of anything else that runs as nobody.
 */
async function prepareDirectory(dataDirectory: string): Promise<ServerUser> {
  await mkdir(dataDirectory, { recursive: true });
  const ourselves = process.getuid?.();
  if (ourselves === undefined) return undefined;
  const directory = await stat(dataDirectory);
  const { uid, gid } = await stat(join(dataDirectory, 'cluster')).catch(() => directory);
  if (ourselves !== 0 && (uid !== ourselves || directory.uid !== ourselves)) {
    const owner = uid === ourselves ? directory.uid : uid;
    throw new Error(
      `数据目录 ${dataDirectory} 属于另一个用户（uid ${owner}）：请以该用户或 root 运行，或用 HELIX_DATA 另指一个目录。\n` +
        `The data directory ${dataDirectory} belongs to another user (uid ${owner}): run as that user or as root, or name another directory in HELIX_DATA.`,
    );
  }
  await chmod(dataDirectory, directory.uid === 0 ? 0o711 : 0o700);
  if (ourselves !== 0) return undefined;
  return uid === 0 ? nobody : { uid, gid };
}

/** How the server's account gets at the data directory: by its name, or through a handle that root opened for it. */
interface Reach {
  readonly path: string;
  readonly stdio: readonly number[];
}

/**
 * Below a 0700 folder of root's the server's account cannot walk to its own data. Rather than open root's home to
 * everybody we hand over an open directory, which Linux lets it enter as /proc/self/fd/3.
 */
function openReach(dataDirectory: string, user: ServerUser): Reach {
  if (!user || shellSucceedsAs(user, 'cd "$1"', dataDirectory)) return { path: dataDirectory, stdio: [] };
  return { path: '/proc/self/fd/3', stdio: [openSync(dataDirectory, constants.O_RDONLY | constants.O_DIRECTORY)] };
}

async function initialise(
  dataDirectory: string,
  reach: Reach,
  binaries: ServerBinaries,
  user: ServerUser,
  forTests: boolean,
): Promise<void> {
  for (const leftover of await readdir(dataDirectory)) {
    if (leftover === 'password' || leftover.startsWith('unfinished-')) await rm(join(dataDirectory, leftover), { recursive: true });
  }
  const unfinished = `unfinished-${process.pid}`;
  await mkdir(join(dataDirectory, unfinished), { mode: 0o700 });
  await writeFile(join(dataDirectory, 'password'), randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
  if (user) for (const name of [unfinished, 'password']) await chown(join(dataDirectory, name), user.uid, user.gid);
  const initdb = spawn(
    binaries.path('initdb'),
    [
      `--pgdata=${join(reach.path, unfinished)}`,
      `--username=${superuser}`,
      `--pwfile=${join(reach.path, 'password')}`,
      '--auth=scram-sha-256',
      // Code point order and Unicode classes, alike on every machine; no locale of the machine takes part.
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      ...(forTests ? ['--no-sync'] : []),
    ],
    { ...user, ...environment, cwd: '/', detached: true, stdio: ['ignore', 'pipe', 'pipe', ...reach.stdio] },
  );
  let output = '';
  for (const stream of [initdb.stdout, initdb.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  const [code] = (await once(initdb, 'close')) as [number | null];
  if (code !== 0) {
    throw new Error(
      `无法创建 PostgreSQL 数据目录。 The PostgreSQL cluster in ${dataDirectory} could not be made:\n${output.trim().split('\n').slice(-8).join('\n')}`,
    );
  }
  // Under its name only when complete: an interrupted first start is simply begun anew.
  await rename(join(dataDirectory, unfinished), join(dataDirectory, 'cluster'));
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Resolves when the server takes connections, with undefined, or when it has given up, with the end of its log. */
async function settled(server: ChildProcess, cluster: string, log: string): Promise<string | undefined> {
  for (const deadline = Date.now() + startupLimitMs; ; await after(5)) {
    const lines = ((await textOf(join(cluster, 'postmaster.pid'))) ?? '').split('\n');
    if (Number(lines[0]) === server.pid && lines[7]?.trim() === 'ready') return undefined;
    const tooLate = Date.now() > deadline;
    if (tooLate) server.kill('SIGQUIT');
    if (tooLate || server.exitCode !== null || server.signalCode !== null)
      return ((await textOf(log)) ?? '').trim().split('\n').slice(-8).join('\n');
  }
}

/**
 * Starts the PostgreSQL 18 that npm installed: made on first use, about 50 ms when warm. Runs as root (the server then
 * runs as nobody) and as anybody else, survives Ctrl-C of the terminal, and ends when this process ends in any way.
 *
 * @throws Error when the directory is in use (naming it and the process), belongs to somebody else, was made by another
 *   PostgreSQL, or the server does not start (with the end of its log)
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { forTests = false, discard = false } = options;
  const dataDirectory = resolve(options.dataDirectory);
  const user = await prepareDirectory(dataDirectory);
  const release = await occupy(dataDirectory);
  try {
    const binaries = await findServerBinaries(user);
    const cluster = join(dataDirectory, 'cluster');
    await endPredecessor(cluster);
    const reach = openReach(dataDirectory, user);
    try {
      const madeBy = (await textOf(join(cluster, 'PG_VERSION')))?.trim();
      if (madeBy === undefined) await initialise(dataDirectory, reach, binaries, user, forTests);
      else if (madeBy !== majorVersion) {
        throw new Error(
          `数据目录 ${dataDirectory} 由 PostgreSQL ${madeBy} 创建，需要 ${majorVersion}。 ` +
            `${dataDirectory} was made by PostgreSQL ${madeBy}; this is ${majorVersion}: export it with the old one, or begin in another directory.`,
        );
      }
      const password = await readFile(join(dataDirectory, 'password'), 'utf8');
      const { port, server, guard } = await launch({ dataDirectory, reach, binaries, user, port: options.port, forTests, discard });
      const ended = once(server, 'exit').then(async () => {
        guard?.kill('SIGKILL');
        release();
        if (discard) await rm(dataDirectory, { recursive: true, force: true });
      });
      ended.catch(() => undefined); // Told by stop().
      return {
        kind: 'embedded',
        label: `PostgreSQL ${binaries.version}, 127.0.0.1:${port}`,
        adminUrl: `postgres://${superuser}:${password}@127.0.0.1:${port}/postgres`,
        stop: () => stop(server, binaries, cluster, ended),
      };
    } finally {
      for (const handle of reach.stdio) closeSync(handle);
    }
  } catch (error) {
    release();
    throw error;
  }
}

interface Launch {
  readonly dataDirectory: string;
  readonly reach: Reach;
  readonly binaries: ServerBinaries;
  readonly user: ServerUser;
  readonly port: number | undefined;
  readonly forTests: boolean;
  readonly discard: boolean;
}

async function launch({ dataDirectory, reach, binaries, user, forTests, discard, ...wanted }: Launch) {
  const cluster = join(dataDirectory, 'cluster');
  const log = join(dataDirectory, 'server.log');
  for (let attempt = 1; ; attempt++) {
    const port = wanted.port ?? (await freePort());
    await rename(log, `${log}.previous`).catch((error: unknown) => {
      if (!isMissing(error)) throw error;
    });
    const logHandle = openSync(log, 'a', 0o600);
    const words = Object.entries({ ...settings, ...(forTests ? settingsForTests : {}), port: String(port) }).map(
      ([name, value]) => `--${name}=${value}`,
    );
    // The guard stands before the server starts, so that there is no moment without one.
    const guard = process.platform === 'win32' ? undefined : standGuard(discard ? dataDirectory : '');
    const server = spawn(binaries.path('postgres'), ['-D', join(reach.path, 'cluster'), ...words], {
      ...user,
      ...environment,
      cwd: '/',
      // Ctrl-C is for us; the server ends by our order, after the last request.
      detached: true,
      stdio: ['ignore', logHandle, logHandle, ...reach.stdio],
    });
    guard?.stdin?.write(`${server.pid ?? ''}\n`);
    closeSync(logHandle);
    server.on('error', () => undefined); // Told through exitCode or the missing pid below.
    const failure = server.pid === undefined ? `cannot execute ${binaries.path('postgres')}` : await settled(server, cluster, log);
    if (failure === undefined) {
      server.unref();
      return { port, server, guard };
    }
    guard?.kill('SIGKILL');
    const taken = failure.includes('Address already in use') || failure.includes('could not bind');
    if (!taken) throw new Error(`PostgreSQL 未能启动。 PostgreSQL did not start; the end of ${log}:\n${failure}`);
    if (wanted.port !== undefined || attempt === 3) throw new Error(`端口 ${port} 已被占用。 Port ${port} of 127.0.0.1 is taken.`);
  }
}

function standGuard(folderToDelete: string): ChildProcess {
  const guard = spawn('/bin/sh', ['-c', guardScript, 'sh', folderToDelete], {
    ...environment,
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.unref();
  guard.stdin.on('error', () => undefined);
  (guard.stdin as unknown as { unref(): void }).unref();
  return guard;
}

async function stop(server: ChildProcess, binaries: ServerBinaries, cluster: string, ended: Promise<void>): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) {
    server.ref();
    if (process.platform === 'win32') spawnSync(binaries.path('pg_ctl'), ['stop', '-D', cluster, '-m', 'fast']);
    else server.kill('SIGINT');
    const impatience = setTimeout(() => server.kill('SIGQUIT'), shutdownLimitMs);
    await ended;
    clearTimeout(impatience);
  }
  await ended;
}
