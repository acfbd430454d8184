import { ApolloServer, type BaseContext } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance } from 'fastify';
import { maskError } from './errors.ts';
import type { Subgraph } from './subgraph.ts';
import { unsigned } from './subgraph.ts';
import { callerHeader, derivedKey, verifyCaller } from './viewer.ts';

export interface SubgraphServer {
  readonly url: string;
  /** Answers what is under way, then stops. */
  close(): Promise<void>;
}

/**
 * Serves a subgraph over HTTP for a gateway in another process. Answers nothing that the gateway did not sign,
 * health aside (hostile cases D1 to D3).
 */
export async function serveSubgraph(subgraph: Subgraph, { port, secret }: { port: number; secret: string }): Promise<SubgraphServer> {
  const { definition, log } = subgraph;
  const key = derivedKey(secret, 'caller');
  const apollo = new ApolloServer<BaseContext>({
    schema: subgraph.schema,
    introspection: true,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginInlineTraceDisabled()],
    formatError: (formatted, error) => maskError(formatted, error, log),
  });
  await apollo.start();
  const app: FastifyInstance = Fastify({ logger: false, bodyLimit: 8 * 1024 * 1024, forceCloseConnections: 'idle' });
  app.get('/healthz', () => ({ status: 'ok', subgraph: definition.name }));
  app.get('/readyz', async (_, reply) => {
    try {
      await subgraph.database.ping();
      return { status: 'ready', subgraph: definition.name };
    } catch {
      return reply.status(503).send({ status: 'database unavailable', subgraph: definition.name });
    }
  });
  app.addHook('onRequest', async (request, reply) => {
    if (request.url === '/healthz' || request.url === '/readyz') return;
    const header = request.headers[callerHeader];
    const viewer = await verifyCaller(typeof header === 'string' ? header : undefined, definition.name, key);
    if (!viewer) return reply.status(401).send({ errors: [unsigned().toJSON()] });
    (request as { viewer?: unknown }).viewer = viewer;
  });
  await app.register(fastifyApollo(apollo));
  app.route({
    url: '/graphql',
    method: ['POST'],
    handler: fastifyApolloHandler(apollo, {
      context: async (request) => subgraph.requestFor((request as unknown as { viewer: Parameters<Subgraph['requestFor']>[0] }).viewer),
    }),
  });
  const url = await app.listen({ host: '127.0.0.1', port });
  log.info({ url }, 'subgraph serves');
  return {
    url: `${url}/graphql`,
    async close() {
      await app.close();
      await apollo.stop();
    },
  };
}
