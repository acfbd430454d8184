import './no-telemetry.ts';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo from '@as-integrations/fastify';
import Fastify from 'fastify';
import type { Bureau } from '@helix/service-kit/bureaus';
import { maskError } from '@helix/service-kit/errors';
import type { Log } from '@helix/service-kit/log';
import { publicViewer } from '@helix/service-kit/viewer';
import type { StoredOperation } from './operations.ts';
import { registerPages } from './pages/pages.ts';
import type { GatewayContext, SubgraphSource } from './sources.ts';

export interface GatewayOptions {
  readonly supergraphSdl: string;
  readonly bureaus: readonly Bureau[];
  /** How each subgraph of the supergraph is reached, by its name. */
  readonly sources: ReadonlyMap<string, SubgraphSource>;
  readonly operations: readonly StoredOperation[];
  readonly log: Log;
  readonly host?: string;
  readonly port: number;
}

export interface Gateway {
  /** Origin, without a trailing slash. */
  readonly url: string;
  /** Answers what is under way, then stops. */
  close(): Promise<void>;
}

/** Serves the one graph, its pages and its health on one port. */
export async function startGateway({
  supergraphSdl,
  bureaus,
  sources,
  operations,
  log,
  host = '127.0.0.1',
  port,
}: GatewayOptions): Promise<Gateway> {
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService({ name }) {
      const source = sources.get(name);
      if (!source) throw new Error(`The supergraph names a subgraph that nobody serves: ${name}`);
      return source;
    },
  });
  const apollo = new ApolloServer<GatewayContext>({
    gateway,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginInlineTraceDisabled(), ApolloServerPluginUsageReportingDisabled()],
    formatError: (formatted, error) => maskError(formatted, error, log),
  });
  await apollo.start();

  const app = Fastify({ logger: false, bodyLimit: 2 * 1024 * 1024, forceCloseConnections: 'idle' });
  const health = () => Promise.all(bureaus.map(async (bureau) => ({ ...bureau, ...(await answers(sources.get(bureau.name)!)) })));
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (_, reply) => {
    const states = await health();
    const down = states.filter(({ healthy }) => !healthy).map(({ name }) => name);
    return down.length ? reply.status(503).send({ status: 'not ready', down }) : { status: 'ready' };
  });
  await app.register(fastifyApollo(apollo), {
    path: '/graphql',
    method: ['GET', 'POST'],
    context: () => Promise.resolve({ viewer: publicViewer }),
  });
  await registerPages(app, {
    supergraphSdl: () => supergraphSdl,
    bureaus: health,
    operations,
    graphqlPath: '/graphql',
    healthPaths: { live: '/healthz', ready: '/readyz' },
  });
  const url = await app.listen({ host, port });
  return {
    url,
    async close() {
      await app.close();
      await apollo.stop();
      await Promise.all([...sources.values()].map((source) => source.close()));
    },
  };
}

async function answers(source: SubgraphSource): Promise<{ healthy: boolean; latencyMs: number | null }> {
  const start = performance.now();
  try {
    await source.ping();
    return { healthy: true, latencyMs: Math.round(performance.now() - start) };
  } catch {
    return { healthy: false, latencyMs: null };
  }
}
