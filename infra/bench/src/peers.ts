import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../', import.meta.url);
const stamp = new URL('node_modules/.installed', folder);

const lockDigest = (): string =>
  createHash('sha256')
    .update(readFileSync(new URL('package-lock.json', folder)))
    .digest('hex');

/**
 * Installs the other gateways as the lock file has them, unless they are there.
 *
 * @param tell hears that it takes a while, where it does
 * @returns undefined, or why they could not be installed
 */
export async function installPeers(tell: (line: string) => void): Promise<string | undefined> {
  const wanted = lockDigest();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return undefined;
  tell('正在安装对比网关… Installing the gateways to compare with (900 MB, once)…');
  const words = ['ci', '--prefix', fileURLToPath(folder), '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = spawn('npm', words, { cwd: fileURLToPath(folder), stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
  let output = '';
  for (const stream of [npm.stdout, npm.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const code = await Promise.race([
    once(npm, 'close').then(([status]) => status as number),
    once(npm, 'error').then(([error]) => {
      output += String(error);
      return 1;
    }),
  ]);
  if (code !== 0) return `npm ci failed (${code}): ${output.trim().slice(0, 500)}`;
  writeFileSync(stamp, wanted);
  return undefined;
}

/** Versions of the peers as installed, by package. */
export function peerVersions(): Readonly<Record<string, string | null>> {
  const { dependencies, optionalDependencies } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as {
    dependencies: Record<string, string>;
    optionalDependencies: Record<string, string>;
  };
  const versionOf = (name: string): string | null => {
    const file = new URL(`node_modules/${name}/package.json`, folder);
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version : null;
  };
  return Object.fromEntries(Object.keys({ ...dependencies, ...optionalDependencies }).map((name) => [name, versionOf(name)]));
}
