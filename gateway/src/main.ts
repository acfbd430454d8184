import './no-telemetry.ts';
import { readFileSync, watchFile } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { openLog } from '@helix/service-kit/log';
import { port, readSettings, secret } from '@helix/service-kit/settings';
import { drainOnSignal } from '@helix/service-kit/start';
import { bureaus } from '@helix/service-kit/bureaus';
import { authShape, trustedIssuerOf } from './auth/settings.ts';
import { policyOf, policyShape } from './limits/policy.ts';
import { storedOperations } from './operations.ts';
import { executors } from './execution.ts';
import { startGateway } from './server.ts';
import { remoteSource } from './sources.ts';

const endpoint = z.url({ protocol: /^https?$/, error: '必填，子图的 GraphQL 地址。 Required: the GraphQL endpoint of the subgraph.' });
const variableOf = (name: string): string => `${name.toUpperCase()}_URL`;

const settings = readSettings({
  ...policyShape,
  ...authShape,
  PORT: port.default(4000),
  HOST: z.string().default('127.0.0.1'),
  HELIX_SECRET: secret,
  HELIX_EXECUTOR: z.enum(executors).default('helix'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  HELIX_METRICS_HOST: z.string().default('127.0.0.1'),
  HELIX_METRICS_PORT: port.optional(),
  HELIX_DRAIN_MS: z.coerce.number({ error: '须为毫秒数。 Must be milliseconds.' }).int().min(0).default(0),
  HELIX_SCHEMA: z.string().default(new URL('../../schema/', import.meta.url).pathname),
  ...Object.fromEntries(bureaus.map(({ name }) => [variableOf(name), endpoint])),
});
const folder = pathToFileURL(settings.HELIX_SCHEMA.endsWith('/') ? settings.HELIX_SCHEMA : `${settings.HELIX_SCHEMA}/`);
const auth = trustedIssuerOf(settings);
const log = openLog('gateway', settings.LOG_LEVEL);
const urls = settings as unknown as Record<string, string>;

const policy = policyOf(settings);
const supergraph = new URL('supergraph.graphql', folder);

const gateway = await startGateway({
  supergraphSdl: readFileSync(supergraph, 'utf8'),
  bureaus,
  sources: new Map(
    bureaus.map((bureau) => {
      const url = urls[variableOf(bureau.name)]!;
      return [bureau.name, remoteSource({ bureau, url, secret: settings.HELIX_SECRET, timeout: policy.subgraphTimeout })];
    }),
  ),
  operations: storedOperations(new URL('operations/', folder)),
  log,
  policy,
  auth,
  executor: settings.HELIX_EXECUTOR,
  host: settings.HOST,
  port: settings.PORT,
  metrics: settings.HELIX_METRICS_PORT === undefined ? null : { host: settings.HELIX_METRICS_HOST, port: settings.HELIX_METRICS_PORT },
  drainFor: settings.HELIX_DRAIN_MS,
});
const reload = (): void => {
  try {
    gateway.reload(readFileSync(supergraph, 'utf8'));
  } catch (error) {
    log.error({ err: error }, 'the supergraph cannot be read; the old one stays');
  }
};
// A new file is noticed by itself; a signal has it read at once.
process.on('SIGHUP', reload);
watchFile(supergraph, { interval: 5_000, persistent: false }, reload);
log.info({ url: gateway.url }, 'gateway serves');
drainOnSignal(() => gateway.close());
