import { openLog } from './log.ts';
import { chainOf, pgErrorCode } from './errors.ts';
import { keepLogs } from './journal/keeper.ts';
import { retentionOf, retentionSettings } from './journal/retention.ts';
import { databaseUrl, port, readSettings, secret, SettingsError } from './settings.ts';
import { serveSubgraph } from './subgraph-server.ts';
import { openSubgraph, type SubgraphDefinition } from './subgraph.ts';
import { z } from 'zod';

/**
 * Runs one subgraph as a process of its own: reads its settings, migrates its database, serves, and drains when told
 * to stop. A second signal ends it at once.
 *
 * Settings: `<NAME>_DATABASE_URL`, `HELIX_SECRET`, `PORT`, `HOST`, `HELIX_DRAIN_MS`, `LOG_LEVEL`, and how long logs are kept
 * (`HELIX_JOURNAL_DAYS`, `HELIX_ACCESS_LOG_DAYS`, `HELIX_SHARING_LOG_DAYS`).
 */
export async function startSubgraph(definition: SubgraphDefinition): Promise<void> {
  const variable = `${definition.name.toUpperCase()}_DATABASE_URL`;
  const settings = readSettings({
    [variable]: databaseUrl,
    HELIX_SECRET: secret,
    PORT: port,
    HOST: z.string().default('127.0.0.1'),
    HELIX_DRAIN_MS: z.coerce.number({ error: '须为毫秒数。 Must be milliseconds.' }).int().min(0).default(0),
    LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
    ...retentionSettings,
  }) as Parameters<typeof retentionOf>[0] & {
    HELIX_SECRET: string;
    PORT: number;
    HOST: string;
    HELIX_DRAIN_MS: number;
    LOG_LEVEL: string;
  } & Record<string, string | number>;
  const log = openLog(definition.name, settings.LOG_LEVEL);
  const subgraph = await openSubgraph(definition, { databaseUrl: String(settings[variable]), secret: settings.HELIX_SECRET, log });
  const applied = await subgraph.database.migrate().catch((error: unknown) => {
    throw connectionRefused(variable, error) ?? error;
  });
  if (applied.length) log.info({ applied }, 'migrations applied');
  const server = await serveSubgraph(subgraph, {
    port: settings.PORT,
    host: settings.HOST,
    secret: settings.HELIX_SECRET,
    drainFor: settings.HELIX_DRAIN_MS,
  });
  const stopKeeping = keepLogs(subgraph.database.db, retentionOf(settings), log);
  drainOnSignal(async () => {
    await server.close();
    await stopKeeping();
    await subgraph.close();
  });
}

const refusals: Readonly<Record<string, string>> = {
  '28P01': '密码或用户名被拒绝。 The server refuses the user name or password.',
  '28000': '服务器不允许此登录。 The server does not allow this login.',
  '3D000': '地址中的数据库不存在。 The database in the URL does not exist.',
  '42501': '该用户无权连接此数据库。 This user may not connect to the database.',
  ENOTFOUND: '主机名无法解析。 The host name is unknown.',
};

/** Names the variable whose database cannot be reached, and why; the driver's own words hold user, host and port, parts of its value [G14]. */
function connectionRefused(variable: string, error: unknown): SettingsError | undefined {
  for (const { code } of chainOf(error)) {
    if (typeof code === 'string' && Object.hasOwn(refusals, code)) return new SettingsError(`${variable}: ${refusals[code]}`);
  }
  return pgErrorCode(error) === 'SERVICE_UNAVAILABLE'
    ? new SettingsError(`${variable}: 该地址没有服务器应答。 No server answers at the address.`)
    : undefined;
}

/** Calls `stop` once at the first SIGINT or SIGTERM, then ends the process; a second signal ends it at once. */
export function drainOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const onSignal = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  // A process that another one started ends with it, however that one ended.
  if (process.env.HELIX_PARENT_PIPE) process.stdin.on('end', onSignal).resume();
}
