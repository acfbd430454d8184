import { setTimeout as after } from 'node:timers/promises';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo from '@as-integrations/fastify';
import Fastify from 'fastify';
import { maskError, topLevelError, type TopLevelCode } from './errors.ts';
import { lifetime, longestWork, regardless, waitHeader, whileWanted } from './lifetime.ts';
import type { RequestContext } from './request.ts';
import { unaccountable, type Subgraph } from './subgraph.ts';
import { callerHeader, derivedKey, onceOnly, verifyCaller, type SignedCaller } from './viewer.ts';

export interface SubgraphServer {
  readonly url: string;
  /** Answers what is under way, then stops. */
  close(): Promise<void>;
}

export interface ServeOptions {
  readonly port: number;
  readonly host?: string;
  readonly secret: string;
  /** Milliseconds between saying that it is not ready any more and taking no more connections; 0 unless told. */
  readonly drainFor?: number;
}

/** The most entities that one request may ask for (hostile case B13); a page of 100 with 100 references each is as large. */
const mostRepresentations = 10_000;

const refusal = (code: TopLevelCode, words: readonly [string, string]): object => topLevelError(code, [...words]).toJSON();
const unsigned = { errors: [refusal('UNAUTHENTICATED', ['请求未经网关签名', 'The request is not signed by the gateway'])] };

/** Lets no answer leave that is not accounted for. */
const accounting = (subgraph: Subgraph): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () => ({
    async willSendResponse({ contextValue, response: { body } }) {
      if (body.kind !== 'single') return;
      const { singleResult } = body;
      // What a request shows before its time is up is accounted for after it.
      const accounted = await regardless(() => subgraph.account(contextValue, singleResult));
      body.singleResult = accounted ?? { errors: [unaccountable().toJSON()] };
    },
  }),
});

/**
 * Serves a subgraph over HTTP for a gateway in another process. Answers nothing that the gateway did not sign,
 * health aside (hostile cases D1 to D3).
 */
export async function serveSubgraph(
  subgraph: Subgraph,
  { port, host = '127.0.0.1', secret, drainFor = 0 }: ServeOptions,
): Promise<SubgraphServer> {
  const { definition, log } = subgraph;
  const key = derivedKey(secret, 'caller');
  const apollo = new ApolloServer<RequestContext>({
    schema: subgraph.schema,
    introspection: true,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginInlineTraceDisabled(), accounting(subgraph)],
    formatError: (formatted, error) => maskError(formatted, error, log),
  });
  await apollo.start();
  const callers = new WeakMap<object, SignedCaller>();
  const app = Fastify({ logger: false, bodyLimit: 8 * 1024 * 1024, forceCloseConnections: 'idle', return503OnClosing: false });
  let draining = false;
  app.addHook('onSend', async (_, reply) => {
    if (draining) void reply.header('connection', 'close');
  });
  app.get('/healthz', () => ({ status: 'ok', subgraph: definition.name }));
  app.get('/readyz', async (_, reply) => {
    if (draining) return reply.status(503).send({ status: 'draining', subgraph: definition.name });
    try {
      await subgraph.database.ping();
      return { status: 'ready', subgraph: definition.name, connections: subgraph.database.use() };
    } catch {
      return reply.status(503).send({ status: 'database unavailable', subgraph: definition.name });
    }
  });
  app.addHook('onRequest', async (request, reply) => {
    if (request.url === '/healthz' || request.url === '/readyz') return;
    const header = request.headers[callerHeader];
    const caller = verifyCaller(typeof header === 'string' ? header : undefined, definition.name, key);
    if (!caller) return reply.status(401).send(unsigned);
    callers.set(request, caller);
  });
  // The body is taken as the bytes that were signed, and read as JSON only when they are the ones.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  const isFirst = onceOnly();
  app.addHook('preValidation', async (request, reply) => {
    const caller = callers.get(request);
    if (!caller) return;
    const body = (request.body ?? Buffer.alloc(0)) as Buffer;
    if (!caller.isSentWith(body) || !isFirst(caller.id)) return reply.status(401).send(unsigned);
    request.body = JSON.parse(body.toString('utf8')) as unknown;
  });
  app.addHook('preHandler', async (request, reply) => {
    const { variables } = (request.body ?? {}) as { variables?: { representations?: unknown } };
    const asked = Array.isArray(variables?.representations) ? variables.representations.length : 0;
    if (asked > mostRepresentations) {
      const words = [
        `一次最多取 ${mostRepresentations} 个实体`,
        `At most ${mostRepresentations} entities may be asked for at once`,
      ] as const;
      return reply.status(400).send({ errors: [refusal('OPERATION_TOO_LARGE', words)] });
    }
  });
  // The last hook before the operation: its statements end once the gateway has hung up or waits no longer [B16].
  app.addHook('preHandler', (request, reply, run) => {
    const asked = Number(request.headers[waitHeader]);
    const hungUp = new AbortController();
    const { signal, end } = lifetime(asked > 0 && asked < longestWork ? asked : longestWork, hungUp.signal);
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) hungUp.abort(topLevelError('TIMEOUT'));
      end();
    });
    whileWanted(signal, run);
  });
  await app.register(fastifyApollo(apollo), {
    path: '/graphql',
    method: ['POST'],
    context: (request) => subgraph.openRequest(callers.get(request)!.viewer),
  });
  const url = await app.listen({ host, port });
  log.info({ url }, 'subgraph serves');
  return {
    url: `${url}/graphql`,
    async close() {
      draining = true;
      await after(drainFor);
      // Connections over which nothing was ever asked would hold us up for as long as they like.
      const impatience = setTimeout(() => app.server.closeAllConnections(), longestWork);
      await app.close();
      clearTimeout(impatience);
      await apollo.stop();
    },
  };
}
