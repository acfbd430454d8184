import './no-telemetry.ts';
import { setTimeout as after } from 'node:timers/promises';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { isScalarType, type GraphQLSchema } from 'graphql';
import type { Bureau } from '@helix/service-kit/bureaus';
import { maskError } from '@helix/service-kit/errors';
import type { Log } from '@helix/service-kit/log';
import { scalarResolvers } from '@helix/service-kit/scalars';
import { openAuthentication, type TrustedIssuer } from './auth/authentication.ts';
import type { Executor } from './execution.ts';
import { registerExports } from './exports/exports.ts';
import { openHttp, serveGraphQl, type EndpointOptions } from './limits/endpoint.ts';
import type { Graph } from './limits/admission.ts';
import { policyFromEnvironment, type Policy } from './limits/policy.ts';
import { fromThisMachine, openMetrics, serveMetrics } from './metrics.ts';
import { Reception } from './limits/reception.ts';
import type { StoredOperation } from './operations.ts';
import { registerPages } from './pages/pages.ts';
import { plannedGraph, stringify } from './planned-graph.ts';
import { apolloDataSource, type GatewayContext, type SubgraphSource } from './sources.ts';

export interface GatewayOptions {
  readonly supergraphSdl: string;
  readonly bureaus: readonly Bureau[];
  /** How each subgraph of the supergraph is reached, by its name. */
  readonly sources: ReadonlyMap<string, SubgraphSource>;
  readonly operations: readonly StoredOperation[];
  readonly log: Log;
  /** What is served to whom, and how much of it; by default what the environment says. */
  readonly policy?: Policy;
  /** Whose access tokens are accepted; without it every caller is the public, and every token is refused. */
  readonly auth?: TrustedIssuer | null;
  /** Who runs the query plans: our executor, or the one that comes with Apollo's gateway, for comparison. */
  readonly executor?: Executor;
  readonly host?: string;
  readonly port: number;
  /** Where `/metrics` is served to everybody; without it the gateway's own port serves it, to this machine alone. */
  readonly metrics?: { readonly host: string; readonly port: number } | null;
  /** Milliseconds between saying that it is not ready any more and taking no more connections; 0 unless told. */
  readonly drainFor?: number;
}

export interface Gateway {
  /** Origin, without a trailing slash. */
  readonly url: string;
  /**
   * Answers by another supergraph from the next operation on. One that cannot be served is refused and logged, and the old one stays [G3] [G4].
   *
   * @returns whether it was taken
   */
  reload(supergraphSdl: string): boolean;
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
  policy = policyFromEnvironment(),
  auth = null,
  executor = 'helix',
  host = '127.0.0.1',
  port,
  metrics: scraped = null,
  drainFor = 0,
}: GatewayOptions): Promise<Gateway> {
  const metrics = openMetrics(bureaus, sources);
  const onOperation = (planned: { readonly milliseconds: number } | null): void => {
    metrics.looked('plan', planned === null);
    if (planned) metrics.planned(planned.milliseconds / 1_000);
  };
  const ours = executor === 'helix' ? plannedGraph({ supergraphSdl, bureaus, sources, log, onOperation }) : null;
  const gateway = ours ?? apolloGraph(supergraphSdl, sources);
  let graph: Graph | undefined;
  gateway.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) => {
    graph = { schema: withScalarRules(apiSchema), supergraphSdl: coreSupergraphSdl };
  });
  const apollo = new ApolloServer<GatewayContext>({
    gateway,
    introspection: policy.introspection,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginInlineTraceDisabled(), ApolloServerPluginUsageReportingDisabled()],
    formatError: (formatted, error) => maskError(formatted, error, log),
  });
  await apollo.start();

  const app = openHttp(policy, log);
  let draining = false;
  app.addHook('onSend', async (_, reply) => {
    if (draining) void reply.header('connection', 'close');
  });
  app.addHook('onResponse', async ({ url: asked }, reply) => {
    if (reply.statusCode >= 400 && asked.startsWith('/graphql')) metrics.refused(reply.statusCode);
  });
  if (!scraped) {
    app.get('/metrics', (request, reply) => (fromThisMachine(request) ? metrics.send(reply) : reply.callNotFound()));
  }
  const health = () => Promise.all(bureaus.map(async (bureau) => ({ ...bureau, ...(await answers(sources.get(bureau.name)!)) })));
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (_, reply) => {
    if (draining) return reply.status(503).send({ status: 'draining' });
    const states = await health();
    const down = states.filter(({ healthy }) => !healthy).map(({ name }) => name);
    return down.length ? reply.status(503).send({ status: 'not ready', down }) : { status: 'ready' };
  });
  const reception = new Reception(openAuthentication(auth, log), policy.clients);
  const answer: EndpointOptions['answer'] = async ({ text, operationName, variables, stored }, { viewer }, gone) => {
    const start = performance.now();
    const { http, body } = await apollo.executeOperation(
      { query: text, variables, ...(operationName !== undefined && { operationName }) },
      { contextValue: { viewer: viewer!, gone, deadline: start + policy.answerTimeout } },
    );
    if (body.kind !== 'single') throw new Error('The gateway answers in one piece');
    const { data, errors } = body.singleResult;
    const outcome = !errors?.length ? 'complete' : data == null ? 'failed' : 'partial';
    metrics.answered(stored ? (operationName ?? 'unnamed') : 'other', outcome, (performance.now() - start) / 1_000);
    return { status: http.status ?? 200, body: stringify(body.singleResult) };
  };
  const onDocument = (known: boolean): void => metrics.looked('document', known);
  serveGraphQl(app, { path: '/graphql', policy, reception, graph: () => graph!, operations, log, onDocument, answer });
  registerExports(app, { policy, reception, graph: () => graph!, bureaus, log, answer });
  await registerPages(app, {
    supergraphSdl: () => graph!.supergraphSdl,
    bureaus: health,
    operations,
    graphqlPath: '/graphql',
    schemaIsPublic: policy.introspection,
    signIn: auth?.clientId ? { issuer: auth.issuer, clientId: auth.clientId } : null,
    healthPaths: { live: '/healthz', ready: '/readyz' },
  });
  const url = await app.listen({ host, port });
  const scrapes = scraped && (await serveMetrics(metrics, scraped));
  return {
    url,
    reload(sdl) {
      try {
        if (!ours) throw new Error("Apollo's executor takes no other supergraph while it runs");
        ours.reload(sdl);
      } catch (error) {
        log.error({ err: error }, 'the new supergraph was refused; the old one stays');
        metrics.reloaded(false);
        return false;
      }
      log.info('a new supergraph serves');
      metrics.reloaded(true);
      return true;
    },
    async close() {
      draining = true;
      await after(drainFor);
      // Connections over which nothing was ever asked would hold us up for as long as they like.
      const impatience = setTimeout(() => app.server.closeAllConnections(), policy.answerTimeout + 1_000);
      await app.close();
      clearTimeout(impatience);
      await scrapes?.close();
      await apollo.stop();
      await Promise.all([...sources.values()].map((source) => source.close()));
    },
  };
}

const apolloGraph = (supergraphSdl: string, sources: ReadonlyMap<string, SubgraphSource>): ApolloGateway =>
  new ApolloGateway({
    supergraphSdl,
    buildService({ name }) {
      const source = sources.get(name);
      if (!source) throw new Error(`The supergraph names a subgraph that nobody serves: ${name}`);
      return apolloDataSource(source);
    },
  });

/**
 * Has the gateway's schema judge our scalars, in variables and in the document, as the subgraphs' schemas do: a malformed one is then refused
 * alike in every topology, before any subgraph is asked. Values are not changed.
 */
function withScalarRules(schema: GraphQLSchema): GraphQLSchema {
  for (const [name, { parseValue, parseLiteral }] of Object.entries(scalarResolvers)) {
    const scalar = schema.getType(name);
    if (isScalarType(scalar)) Object.assign(scalar, { parseValue, parseLiteral });
  }
  return schema;
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
