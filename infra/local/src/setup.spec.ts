import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, copyFile, mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** A clone in small: the real set-up, a lock file, and a local package that ships `node` as the real ones do. */
let clone: string;
beforeEach(async () => {
  clone = await mkdtemp(join(tmpdir(), 'helix-setup-'));
  await mkdir(join(clone, 'infra'));
  await copyFile(new URL('../../setup.mjs', import.meta.url), join(clone, 'infra/setup.mjs'));
  await ship(`#!/bin/sh\nexec '${process.execPath}' "$@"\n`);
  await writeFile(join(clone, 'package.json'), JSON.stringify({ name: 'clone', private: true, dependencies: { shipped: 'file:shipped' } }));
  spawnSync('npm', ['install', '--package-lock-only', '--offline', '--no-audit'], { cwd: clone });
});
afterEach(() => rm(clone, { recursive: true, force: true }));

async function ship(node: string): Promise<void> {
  await mkdir(join(clone, 'shipped'), { recursive: true });
  await writeFile(join(clone, 'shipped/package.json'), JSON.stringify({ name: 'shipped', version: '1.0.0', bin: { node: 'node' } }));
  await writeFile(join(clone, 'shipped/node'), node);
  await chmod(join(clone, 'shipped/node'), 0o755);
}

interface Run {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>;
}

function setup(words: readonly string[] = []): Run {
  const child = spawn(process.execPath, [...words, 'infra/setup.mjs'], { cwd: clone, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  return { child, ended: once(child, 'close').then(([code]) => ({ code: code as number | null, said })) };
}

const installing = 'Installing dependencies';

describe('setting up a clone', () => {
  it('installs once, says so in both languages, and is silent afterwards', async () => {
    const first = await setup().ended;
    expect(first.said).toMatch(/正在安装依赖.*Installing dependencies[\s\S]*依赖已就绪.*Dependencies are ready/);
    expect(first.code).toBe(0);
    expect(await setup().ended).toEqual({ code: 0, said: '' });
    expect(await readdir(join(clone, '.helix'))).toEqual([]);
  });

  it('counts an installation made by hand, and a new date on an unchanged lock file', async () => {
    spawnSync('npm', ['ci', '--offline', '--no-audit'], { cwd: clone });
    await utimes(join(clone, 'package-lock.json'), new Date(), new Date(Date.now() + 60_000));
    expect(await setup().ended).toEqual({ code: 0, said: '' });
  });

  it('installs again when the lock file asks for something else', async () => {
    await setup().ended;
    await mkdir(join(clone, 'other'));
    await writeFile(join(clone, 'other/package.json'), JSON.stringify({ name: 'other', version: '1.0.0' }));
    spawnSync('npm', ['install', '--package-lock-only', '--offline', '--no-audit', './other'], { cwd: clone });
    expect((await setup().ended).said).toContain(installing);
    expect((await stat(join(clone, 'node_modules/other'))).isDirectory()).toBe(true);
  });

  it('installs once when two start at the same time; both end well', async () => {
    const runs = await Promise.all([setup().ended, setup().ended]);
    expect(runs.map(({ code }) => code)).toEqual([0, 0]);
    expect(runs.filter(({ said }) => said.includes(installing))).toHaveLength(1);
  });

  it('sweeps away what a process left that was killed while it reached for the lock', async () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    await mkdir(join(clone, '.helix'), { recursive: true });
    for (const name of [`setup.lock.${pid}`, `setup.lock.${pid}.stale`]) await writeFile(join(clone, '.helix', name), '');
    expect((await setup().ended).code).toBe(0);
    expect(await readdir(join(clone, '.helix'))).toEqual([]);
  });

  it('is not held up by the lock of a process that was killed', async () => {
    const { child, ended } = setup();
    while ((await readdir(join(clone, '.helix')).catch(() => [])).length === 0) await after(5);
    child.kill('SIGKILL');
    await ended;
    expect((await setup().ended).code).toBe(0);
    expect(await readdir(join(clone, '.helix'))).toEqual([]);
  });

  it('says what to mend when the Node that it ships does not run here, and does not leave it in the way', async () => {
    await ship(`#!/bin/sh\necho "version 'GLIBC_2.28' not found" >&2\nexit 1\n`);
    const { code, said } = await setup().ended;
    expect(code).toBe(1);
    expect(said).toMatch(/does not run on this machine \(.*GLIBC_2\.28' not found[\s\S]*omit=optional/);
    await expect(stat(join(clone, 'node_modules/.bin/node'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('hands on what npm says when it fails, without its pages of usage', async () => {
    await writeFile(
      join(clone, 'package.json'),
      JSON.stringify({ name: 'clone', dependencies: { shipped: 'file:shipped', absent: 'file:absent' } }),
    );
    const { code, said } = await setup().ended;
    expect(code).toBe(1);
    expect(said).toContain('Missing: absent@');
    expect(said).toContain('npm ci failed (1)');
  });

  it('refuses a Node before 20.19 by name', async () => {
    const pretend = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.18.3'}})`;
    const { code, said } = await setup(['--import', pretend]).ended;
    expect(code).toBe(1);
    expect(said).toContain('Node.js 20.19 or newer is needed; this is 20.18.3');
    await expect(stat(join(clone, 'node_modules'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
