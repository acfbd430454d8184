import { openLog } from './log.ts';
import { databaseUrl, port, readSettings, secret } from './settings.ts';
import { serveSubgraph } from './subgraph-server.ts';
import { openSubgraph, type SubgraphDefinition } from './subgraph.ts';
import { z } from 'zod';

/**
 * Runs one subgraph as a process of its own: reads its settings, migrates its database, serves, and drains when told
 * to stop. A second signal ends it at once.
 *
 * Settings: `<NAME>_DATABASE_URL`, `HELIX_SECRET`, `PORT`, `HOST`, `LOG_LEVEL`.
 */
export async function startSubgraph(definition: SubgraphDefinition): Promise<void> {
  const variable = `${definition.name.toUpperCase()}_DATABASE_URL`;
  const settings = readSettings({
    [variable]: databaseUrl,
    HELIX_SECRET: secret,
    PORT: port,
    HOST: z.string().default('127.0.0.1'),
    LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  }) as { HELIX_SECRET: string; PORT: number; HOST: string; LOG_LEVEL: string } & Record<string, string | number>;
  const log = openLog(definition.name, settings.LOG_LEVEL);
  const subgraph = await openSubgraph(definition, { databaseUrl: String(settings[variable]), secret: settings.HELIX_SECRET, log });
  const applied = await subgraph.database.migrate();
  if (applied.length) log.info({ applied }, 'migrations applied');
  const server = await serveSubgraph(subgraph, { port: settings.PORT, host: settings.HOST, secret: settings.HELIX_SECRET });
  drainOnSignal(async () => {
    await server.close();
    await subgraph.close();
  });
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
