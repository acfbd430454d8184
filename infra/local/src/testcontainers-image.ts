import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, copyFile, cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { findServerBinaries } from './embedded-binaries.ts';

/**
 * Makes the container image that the tests use, without any registry: busybox for the shell, the C library of
 * this machine, and the PostgreSQL that npm installed.
 *
 * Usage: node infra/local/src/testcontainers-image.ts [name:tag]     needs docker, tar and busybox
 */
const image = process.argv[2] ?? 'helix-postgres:18';

/** Speaks the environment of the official image (POSTGRES_USER, POSTGRES_PASSWORD), so that either can be tested with. */
const entrypoint = `#!/bin/sh
set -eu
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  umask 077
  printf %s "\${POSTGRES_PASSWORD:?}" >/tmp/password
  initdb --pgdata "$PGDATA" --username "\${POSTGRES_USER:-postgres}" --pwfile /tmp/password --auth scram-sha-256 \\
    --encoding UTF8 --locale C --locale-provider builtin --builtin-locale C.UTF-8 --no-sync >/dev/null
  rm /tmp/password
  echo 'host all all all scram-sha-256' >>"$PGDATA/pg_hba.conf"
  echo "listen_addresses = '*'" >>"$PGDATA/postgresql.conf"
fi
# A test run that is killed leaves its container behind: two hours, then it ends by itself.
exec timeout -s INT 7200 "$@"
`;

function output(program: string, ...words: string[]): string {
  const { stdout, stderr, status, error } = spawnSync(program, words, { encoding: 'utf8' });
  if (error || status !== 0) throw new Error(`${program}: ${error?.message ?? stderr.trim()}`);
  return stdout;
}

/** What the loader of this machine gives these programs, the loader included. */
function systemLibraries(programs: readonly string[], root: string): Set<string> {
  const { stdout } = spawnSync('ldd', programs, { encoding: 'utf8' });
  const found = stdout.matchAll(/^\s+(?:\S+ => )?(\/\S+) \(0x/gm).map(([, path]) => path as string);
  return new Set(found.filter((path) => !path.startsWith(root)));
}

async function furnish(rootfs: string): Promise<void> {
  const { root } = await findServerBinaries(undefined);
  const isNeeded = (source: string) => !/\.a$|\/(pgxs|pkgconfig)$|\/(\w+_)?pl(perl|python3|tcl)\.so$/.test(source);
  await cp(root, join(rootfs, 'usr/local'), { recursive: true, verbatimSymlinks: true, filter: isNeeded });
  const busybox = output('/bin/sh', '-c', 'command -v busybox').trim();
  const libraries = (await readdir(join(root, 'lib'))).filter((name) => name.includes('.so')).map((name) => join(root, 'lib', name));
  for (const library of systemLibraries([busybox, join(root, 'bin/postgres'), join(root, 'bin/initdb'), ...libraries], root)) {
    await mkdir(join(rootfs, dirname(library)), { recursive: true });
    await copyFile(library, join(rootfs, library));
  }
  await mkdir(join(rootfs, 'bin'), { recursive: true });
  await copyFile(busybox, join(rootfs, 'bin/busybox'));
  for (const applet of output('busybox', '--list').trim().split('\n')) {
    if (applet !== 'busybox') await symlink('busybox', join(rootfs, 'bin', applet));
  }
  await mkdir(join(rootfs, 'etc'));
  await writeFile(join(rootfs, 'etc/passwd'), 'root:x:0:0::/:/bin/sh\npostgres:x:999:999::/var/lib/postgresql:/bin/sh\n');
  await writeFile(join(rootfs, 'etc/group'), 'root:x:0:\npostgres:x:999:\n');
  await writeFile(join(rootfs, 'entrypoint.sh'), entrypoint);
  await chmod(join(rootfs, 'entrypoint.sh'), 0o755);
  for (const folder of ['tmp', 'var/lib/postgresql']) {
    await mkdir(join(rootfs, folder), { recursive: true });
    await chmod(join(rootfs, folder), 0o1777);
  }
  await chmod(rootfs, 0o755);
}

async function importImage(rootfs: string): Promise<void> {
  const changes = [
    'ENTRYPOINT ["/entrypoint.sh"]',
    'CMD ["postgres"]',
    'USER 999:999',
    'EXPOSE 5432',
    'ENV PATH=/usr/local/bin:/bin',
    'ENV PGDATA=/var/lib/postgresql/data',
  ].flatMap((change) => ['--change', change]);
  const tar = spawn('tar', ['--create', '--directory', rootfs, '--owner=0', '--group=0', '--numeric-owner', '.'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const docker = spawn('docker', ['import', ...changes, '-', image], { stdio: ['pipe', 'ignore', 'inherit'] });
  const finished = Promise.all([once(tar, 'close'), once(docker, 'close')]) as Promise<[number | null][]>;
  await pipeline(tar.stdout, docker.stdin);
  if ((await finished).some(([code]) => code !== 0)) throw new Error('tar or docker import failed');
}

const rootfs = await mkdtemp(join(tmpdir(), 'helix-image-'));
try {
  await furnish(rootfs);
  await importImage(rootfs);
  process.stderr.write(`${image}: made\n`);
} finally {
  await rm(rootfs, { recursive: true, force: true });
}
