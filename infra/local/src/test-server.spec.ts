import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connect } from './databases.ts';
import { serverForTests } from './test-server.ts';

async function answerOf(url: string): Promise<string | undefined> {
  const client = await connect(url, 'a test');
  try {
    return (await client.query<{ fsync: string }>('show fsync')).rows[0]?.fsync;
  } finally {
    await client.end();
  }
}

const throwaways = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('helix-test-postgres-'));

describe('the server that tests run against', () => {
  const said: string[] = [];
  beforeEach(() => {
    said.length = 0;
    for (const name of ['DATABASE_URL', 'HELIX_TEST_SERVER', 'HELIX_TEST_IMAGE']) vi.stubEnv(name, undefined);
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });

  it('is the embedded one where no engine has the image: fast, throw-away, and it says why', async () => {
    const before = new Set(await throwaways());
    vi.stubEnv('HELIX_TEST_IMAGE', 'helix-postgres:of-no-machine');
    const server = await serverForTests();
    const ours = (await throwaways()).filter((name) => !before.has(name));
    expect(await answerOf(server.adminUrl)).toBe('off');
    expect(server.kind).toBe('embedded');
    expect(said).toEqual([
      expect.stringMatching(
        /^测试数据库 Test database: embedded \(PostgreSQL 18\.\d+, 127\.0\.0\.1:\d+\), because (no|the) container engine /,
      ),
    ]);
    await server.stop();
    const left = new Set(await throwaways());
    expect(ours.length).toBeGreaterThan(0);
    expect(ours.filter((name) => left.has(name))).toEqual([]);
  });

  it('is that of DATABASE_URL when it is set, and outlives the run', async () => {
    vi.stubEnv('HELIX_TEST_SERVER', 'embedded');
    const host = await serverForTests();
    vi.stubEnv('HELIX_TEST_SERVER', undefined);
    vi.stubEnv('DATABASE_URL', host.adminUrl);
    const server = await serverForTests();
    expect(server).toMatchObject({ kind: 'external', label: 'DATABASE_URL', adminUrl: host.adminUrl });
    await server.stop();
    expect(await answerOf(server.adminUrl)).toBe('off');
    expect(said.join('')).not.toContain(new URL(host.adminUrl).password);
    await host.stop();
  });

  it('is not silently another one when DATABASE_URL does not answer', async () => {
    vi.stubEnv('DATABASE_URL', 'postgres://somebody:wrong-word@127.0.0.1:1/postgres');
    await expect(serverForTests()).rejects.toThrow(/^DATABASE_URL: .*\(ECONNREFUSED\)$/);
  });

  it('is not silently another one when a container was asked for', async () => {
    vi.stubEnv('HELIX_TEST_SERVER', 'testcontainers');
    vi.stubEnv('HELIX_TEST_IMAGE', 'helix-postgres:of-no-machine');
    await expect(serverForTests()).rejects.toThrow(
      /^HELIX_TEST_SERVER=testcontainers, but (no container engine answers|the container engine has no image)/,
    );
  });
});
