import './no-telemetry.ts';
import { readFileSync } from 'node:fs';
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
  HELIX_SCHEMA: z.string().default(new URL('../../schema/', import.meta.url).pathname),
  ...Object.fromEntries(bureaus.map(({ name }) => [variableOf(name), endpoint])),
});
const folder = pathToFileURL(settings.HELIX_SCHEMA.endsWith('/') ? settings.HELIX_SCHEMA : `${settings.HELIX_SCHEMA}/`);
const auth = trustedIssuerOf(settings);
const log = openLog('gateway', settings.LOG_LEVEL);
const urls = settings as unknown as Record<string, string>;

const gateway = await startGateway({
  supergraphSdl: readFileSync(new URL('supergraph.graphql', folder), 'utf8'),
  bureaus,
  sources: new Map(
    bureaus.map((bureau) => [bureau.name, remoteSource({ bureau, url: urls[variableOf(bureau.name)]!, secret: settings.HELIX_SECRET })]),
  ),
  operations: storedOperations(new URL('operations/', folder)),
  log,
  policy: policyOf(settings),
  auth,
  executor: settings.HELIX_EXECUTOR,
  host: settings.HOST,
  port: settings.PORT,
});
log.info({ url: gateway.url }, 'gateway serves');
drainOnSignal(() => gateway.close());
