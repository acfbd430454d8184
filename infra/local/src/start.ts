import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openLog } from '@helix/service-kit/log';
import { keepLogs } from '@helix/service-kit/journal/keeper';
import { retentionOf } from '@helix/service-kit/journal/retention';
import { SettingsError } from '@helix/service-kit/settings';
import { drainOnSignal } from '@helix/service-kit/start';
import { openSubgraph, type Subgraph } from '@helix/service-kit/subgraph';
import { bureaus } from '@helix/service-kit/bureaus';
import { storedOperations } from '@helix/gateway/operations';
import type { TrustedIssuer } from '@helix/gateway/auth/authentication';
import { trustedIssuerOf } from '@helix/gateway/auth/settings';
import { policyFromEnvironment } from '@helix/gateway/limits/policy';
import { startGateway } from '@helix/gateway/server';
import { localSource } from '@helix/gateway/sources';
import { openDatabases, type OpenDatabases } from './cluster.ts';
import { currentSupergraph, compositionProblems } from './composition.ts';
import { pagesClient } from './identity/identities.ts';
import { audience, startIssuer } from './identity/issuer.ts';
import { databaseSettings, localSettings } from './settings.ts';
import { allDefinitions, subgraphNames, type SubgraphName } from './subgraphs.ts';
import { ensureWorld } from './world-state.ts';

const root = new URL('../../../', import.meta.url);
const say = (zh: string, en: string): void => void process.stdout.write(`${zh}  ${en}\n`);

type Settings = ReturnType<typeof localSettings>;

/** The deployment's secret: given, or made once and kept in the data folder for its owner alone. */
function secretOf({ HELIX_SECRET, HELIX_DATA }: Settings): string {
  if (HELIX_SECRET) return HELIX_SECRET;
  mkdirSync(HELIX_DATA, { recursive: true });
  const file = resolve(HELIX_DATA, 'secret');
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8');
}

/** Opens the six subgraphs on migrated, loaded databases. */
async function openAll(settings: Settings, databases: OpenDatabases<SubgraphName>, secret: string): Promise<Subgraph[]> {
  const definitions = await allDefinitions();
  const subgraphs = await Promise.all(
    definitions.map((definition) =>
      openSubgraph(definition, {
        databaseUrl: databases.urls[definition.name as SubgraphName],
        secret,
        log: openLog(definition.name, settings.LOG_LEVEL),
      }),
    ),
  );
  await Promise.all(subgraphs.map(({ database }) => database.migrate()));
  const written = await ensureWorld(subgraphs, settings.HELIX_WORLD);
  if (written !== null) say(`已载入数据 ${written} 行。`, `Loaded ${written} rows.`);
  return subgraphs;
}

/** What both ways of starting need to know of the gateway. */
interface Entrance {
  readonly port: number;
  readonly auth: TrustedIssuer;
}

/** Who vouches for callers: the issuer that the settings name, or else the development issuer, started beside the gateway. */
async function openSignIn(settings: Settings, gatewayPort: number): Promise<{ auth: TrustedIssuer; close(): Promise<void> }> {
  const named = trustedIssuerOf(settings);
  if (named) return { auth: named, close: async () => undefined };
  const port = settings.PORT > 0 && settings.PORT + 20 <= 65_535 ? settings.PORT + 20 : 0;
  const pages = [...new Set(['127.0.0.1', 'localhost', settings.HOST])].map((host) => `http://${host}:${gatewayPort}`);
  const issuer = await startIssuer({ port, pages, dataDirectory: resolve(settings.HELIX_DATA) });
  return { auth: { issuer: issuer.url, audience, clientId: pagesClient }, close: issuer.close };
}

async function startInOneProcess(
  settings: Settings,
  databases: OpenDatabases<SubgraphName>,
  secret: string,
  { port, auth }: Entrance,
): Promise<{ url: string; close(): Promise<void> }> {
  const subgraphs = await openAll(settings, databases, secret);
  const composition = currentSupergraph(subgraphs.map(({ definition }) => definition));
  if ('problems' in composition)
    throw new SettingsError(`组合失败。 The subgraphs do not compose:\n${compositionProblems(composition.problems)}`);
  const gateway = await startGateway({
    supergraphSdl: composition.supergraphSdl,
    bureaus,
    sources: new Map(
      subgraphs.map((subgraph) => [subgraph.definition.name, localSource(subgraph, { timeout: policyFromEnvironment().subgraphTimeout })]),
    ),
    operations: storedOperations(new URL('schema/operations/', root)),
    log: openLog('gateway', settings.LOG_LEVEL),
    executor: settings.HELIX_EXECUTOR,
    auth,
    host: settings.HOST,
    port,
  });
  const keepers = subgraphs.map(({ database, log }) => keepLogs(database.db, retentionOf(settings), log));
  return {
    url: gateway.url,
    async close() {
      await gateway.close();
      await Promise.all(keepers.map((stopKeeping) => stopKeeping()));
      await Promise.all(subgraphs.map((subgraph) => subgraph.close()));
    },
  };
}

/** A port that is free now. */
const freePort = (): Promise<number> =>
  new Promise((found, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => found(port));
    });
  });

const untilHealthy = async (url: string, child: ChildProcess, name: string): Promise<void> => {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    if (child.exitCode !== null) throw new SettingsError(`${name} 未能启动。 ${name} did not start.`);
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new SettingsError(`${name} 30 秒内未应答。 ${name} did not answer within 30 seconds.`);
};

/** Six subgraphs and the gateway, each a process of its own, over HTTP with signed requests. */
async function startDistributed(
  settings: Settings,
  databases: OpenDatabases<SubgraphName>,
  secret: string,
  { port: gatewayPort, auth }: Entrance,
): Promise<{ url: string; close(): Promise<void> }> {
  const subgraphs = await openAll(settings, databases, secret);
  await Promise.all(subgraphs.map((subgraph) => subgraph.close()));
  const ports = new Map<string, number>();
  for (const [at, name] of subgraphNames.entries()) ports.set(name, settings.PORT ? settings.PORT + 1 + at : await freePort());
  const children: ChildProcess[] = [];
  const run = (path: string, environment: Record<string, string>): ChildProcess => {
    const child = spawn(process.execPath, [fileURLToPath(new URL(path, root))], {
      env: { ...process.env, HELIX_SECRET: secret, HOST: settings.HOST, LOG_LEVEL: settings.LOG_LEVEL, ...environment },
      // Ctrl-C reaches this process alone, which ends its children in order; they end too when this pipe closes.
      stdio: ['pipe', 'inherit', 'inherit'],
      detached: true,
    });
    children.push(child);
    return child;
  };
  const close = async (): Promise<void> => {
    for (const child of children.toReversed()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await ended;
    }
  };
  try {
    await Promise.all(
      subgraphNames.map((name) => {
        const port = String(ports.get(name));
        const child = run(`subgraphs/${name}/src/server.ts`, {
          [`${name.toUpperCase()}_DATABASE_URL`]: databases.urls[name],
          PORT: port,
          HELIX_PARENT_PIPE: '1',
        });
        return untilHealthy(`http://${settings.HOST}:${port}/readyz`, child, name);
      }),
    );
    const gateway = run('gateway/src/main.ts', {
      PORT: String(gatewayPort),
      HELIX_OIDC_ISSUER: auth.issuer,
      HELIX_OIDC_AUDIENCE: auth.audience,
      ...(auth.clientId && { HELIX_OIDC_CLIENT_ID: auth.clientId }),
      HELIX_PARENT_PIPE: '1',
      ...Object.fromEntries(
        subgraphNames.map((name) => [`${name.toUpperCase()}_URL`, `http://${settings.HOST}:${ports.get(name)}/graphql`]),
      ),
    });
    const url = `http://${settings.HOST}:${gatewayPort}`;
    await untilHealthy(`${url}/readyz`, gateway, 'gateway');
    return { url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function main(): Promise<void> {
  const settings = localSettings();
  trustedIssuerOf(settings);
  const secret = secretOf(settings);
  const databases = await openDatabases(databaseSettings(settings), subgraphNames);
  let running: { url: string; close(): Promise<void> } | undefined;
  let starting: Promise<void> | undefined;
  let signIn: Awaited<ReturnType<typeof openSignIn>> | undefined;
  drainOnSignal(async () => {
    await starting?.catch(() => undefined);
    await running?.close();
    await signIn?.close();
    await databases.stop();
  });
  say(`数据库：${databases.server.label}`, `Database: ${databases.server.label}`);
  try {
    starting = (async () => {
      const port = settings.PORT || (await freePort());
      signIn = await openSignIn(settings, port);
      const start = process.argv.includes('--distributed') ? startDistributed : startInOneProcess;
      running = await start(settings, databases, secret, { port, auth: signIn.auth });
    })();
    await starting;
  } catch (error) {
    await databases.stop();
    throw error;
  }
  const { url } = running!;
  say('Helix Graph 已启动：', 'Helix Graph is up:');
  for (const [path, zh, en] of [
    ['/', '首页', 'start page'],
    ['/playground', '查询台与示例问题', 'playground with example questions'],
    ['/explorer', '模式浏览', 'schema explorer'],
    ['/graphql', 'GraphQL 端点', 'GraphQL endpoint'],
  ] as const) {
    process.stdout.write(`  ${url}${path.padEnd(12)} ${zh} ${en}\n`);
  }
  if (!settings.HELIX_OIDC_ISSUER) {
    process.stdout.write(
      `  ${signIn!.auth.issuer.padEnd(url.length + 12)} 开发用登录服务；取令牌：npm run token -- RESEARCHER  development issuer\n`,
    );
  }
  say('按 Ctrl-C 停止。', 'Ctrl-C stops it.');
}

main().catch((error: unknown) => {
  const expected = error instanceof SettingsError || (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  process.stderr.write(`${expected ? (error as Error).message : ((error as Error).stack ?? String(error))}\n`);
  process.exit(1);
});
