import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { databaseUrl, readSettings } from '@helix/service-kit/settings';
import { z } from 'zod';
import type { DatabaseServer } from './cluster.ts';
import { connect } from './databases.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';

const superuser = 'helix_admin';
const engineLimitMs = 5_000;
const containerLimitMs = 60_000;

/** Read at each call: a suite may set them for its own children. */
const settingsForTests = () =>
  readSettings({
    DATABASE_URL: databaseUrl.optional(),
    HELIX_TEST_SERVER: z.enum(['testcontainers', 'embedded']).optional(),
    HELIX_TEST_IMAGE: z.string().default('helix-postgres:18'),
  });

/** Nobody waits for a silent engine, such as a DOCKER_HOST that drops packets. */
const within = <T>(limitMs: number, work: Promise<T>, what: string): Promise<T> =>
  Promise.race([
    work,
    after(limitMs, undefined, { ref: false }).then(() => {
      throw new Error(`${what} did not answer within ${limitMs / 1000} s`);
    }),
  ]);

/**
 * Starts the image if an engine answers and has it. Looks first and never pulls: a test run downloads nothing.
 *
 * @returns why not, as text, where there is no engine or no image
 */
async function startContainer(image: string): Promise<DatabaseServer | string> {
  // The reaper is an image of its own that would be pulled; our container is removed by stop(), and ends by itself.
  process.env['TESTCONTAINERS_RYUK_DISABLED'] ??= 'true';
  const { GenericContainer, ImageName, Wait, getContainerRuntimeClient } = await import('testcontainers');
  const engine = await within(engineLimitMs, getContainerRuntimeClient(), 'the container engine').catch((error: unknown) => error as Error);
  if (engine instanceof Error) return 'no container engine answers';
  if (!(await within(engineLimitMs, engine.image.exists(ImageName.fromString(image)), 'the container engine'))) {
    return `the container engine has no image ${image}`;
  }
  const password = crypto.randomUUID();
  const container = await new GenericContainer(image)
    .withEnvironment({ POSTGRES_USER: superuser, POSTGRES_PASSWORD: password, POSTGRES_DB: 'postgres' })
    .withCommand([
      'postgres',
      ...['fsync', 'synchronous_commit', 'full_page_writes'].flatMap((name) => ['-c', `${name}=off`]),
      '-c',
      'max_connections=200',
    ])
    .withExposedPorts(5432)
    .withWaitStrategy(Wait.forListeningPorts())
    .withStartupTimeout(containerLimitMs)
    .start();
  const adminUrl = `postgres://${superuser}:${password}@${container.getHost()}:${container.getMappedPort(5432)}/postgres`;
  let stopped: Promise<unknown> | undefined;
  const stop = async () => {
    await (stopped ??= container.stop());
  };
  try {
    await accepts(adminUrl);
  } catch (error) {
    await stop();
    throw error;
  }
  return { kind: 'testcontainers', label: `testcontainers, ${image}`, adminUrl, stop };
}

/** A port that listens is not yet a server: Docker's proxy listens first, and a cluster may still be in the making. */
async function accepts(adminUrl: string): Promise<void> {
  for (const deadline = Date.now() + containerLimitMs; ; await after(50)) {
    try {
      const client = await connect(adminUrl, 'testcontainers');
      return await client.end();
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
  }
}

async function startThrowaway(): Promise<DatabaseServer> {
  const folder = await mkdtemp(join(tmpdir(), 'helix-test-postgres-'));
  await chmod(folder, 0o711);
  return startEmbeddedPostgres({ dataDirectory: folder, forTests: true, discard: true });
}

function announced(server: DatabaseServer, reason: string): DatabaseServer {
  process.stderr.write(`测试数据库 Test database: ${server.kind} (${server.label}), ${reason}\n`);
  return server;
}

/**
 * The server that tests run against: `DATABASE_URL`; else a container where an engine answers and has the image
 * `HELIX_TEST_IMAGE`; else the embedded server in a folder of its own. Says on standard error which and why.
 * `HELIX_TEST_SERVER` (`testcontainers` or `embedded`) insists on one of the last two.
 *
 * @throws Error when what was insisted on is not to be had
 */
export async function serverForTests(): Promise<DatabaseServer> {
  const { DATABASE_URL: url, HELIX_TEST_SERVER: wanted, HELIX_TEST_IMAGE: image } = settingsForTests();
  if (wanted === 'embedded') return announced(await startThrowaway(), 'because HELIX_TEST_SERVER asks for it');
  if (wanted === undefined && url !== undefined) {
    const client = await connect(url, 'DATABASE_URL');
    await client.end();
    return announced(
      { kind: 'external', label: 'DATABASE_URL', adminUrl: url, stop: () => Promise.resolve() },
      'because DATABASE_URL is set',
    );
  }
  const container = await startContainer(image).catch((error: Error) => `the container of ${image} did not start: ${error.message}`);
  if (typeof container !== 'string')
    return announced(container, `because ${wanted ? 'HELIX_TEST_SERVER asks for it' : 'an engine answers and has the image'}`);
  if (wanted === 'testcontainers') throw new Error(`HELIX_TEST_SERVER=testcontainers, but ${container}`);
  return announced(await startThrowaway(), `because ${container}`);
}
