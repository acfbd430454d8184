import type { GraphQLDataSource } from '@apollo/gateway';
import { parse, validate, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { PoolUse } from '@helix/service-kit/bounded-pool';
import type { Bureau } from '@helix/service-kit/bureaus';
import { lifetime } from '@helix/service-kit/lifetime';
import type { Viewer } from '@helix/service-kit/viewer';
import type { FetchResult } from './executor/executor.ts';
import { guarded, type GatewayContext, type GuardOptions, type SubgraphSource } from './sources/guard.ts';
import { httpTransport } from './sources/http.ts';

export { unavailable, type GatewayContext, type SubgraphSource } from './sources/guard.ts';

/** The parts of a running subgraph that an in-process source needs; a service kit `Subgraph` has them. */
export interface LocalSubgraph {
  readonly definition: Bureau;
  readonly schema: GraphQLSchema;
  answer(operation: {
    readonly document: DocumentNode;
    readonly operationName?: string | undefined;
    readonly variables?: Readonly<Record<string, unknown>> | undefined;
    readonly viewer: Viewer;
    readonly signal?: AbortSignal | undefined;
  }): Promise<ExecutionResult>;
  readonly database: { ping(): Promise<void>; use(): PoolUse };
}

/** Reaches a subgraph of the same process: no HTTP, no text; each document is validated once. */
export function localSource(subgraph: LocalSubgraph, options?: GuardOptions): SubgraphSource {
  const valid = new WeakSet<DocumentNode>();
  const checked = (document: DocumentNode): DocumentNode => {
    if (valid.has(document)) return document;
    const [invalid] = validate(subgraph.schema, document);
    if (invalid) throw invalid;
    valid.add(document);
    return document;
  };
  return guarded(
    subgraph.definition,
    {
      async send({ document, operationName, variables }, { viewer, signal, wait }) {
        const work = lifetime(wait, signal);
        try {
          const answer = await subgraph.answer({ document: checked(document), operationName, variables, viewer, signal: work.signal });
          return answer as FetchResult;
        } finally {
          work.end();
        }
      },
      ping: () => subgraph.database.ping(),
      close: async () => undefined,
      use: () => subgraph.database.use(),
    },
    options,
  );
}

export interface RemoteOptions extends GuardOptions {
  readonly bureau: Bureau;
  /** The subgraph's GraphQL endpoint. */
  readonly url: string;
  readonly secret: string;
  /** The largest answer taken, in bytes. */
  readonly largestAnswer?: number;
}

/**
 * Reaches a subgraph over HTTP with a signed caller. Keeps connections, follows no redirect, takes no answer later than
 * its time-out or larger than its limit, and says nothing of hosts or bodies (hostile cases F1, F3 to F6, F9, F10).
 */
export function remoteSource({ bureau, url, secret, largestAnswer = 32 * 1024 * 1024, ...options }: RemoteOptions): SubgraphSource {
  const { timeout = 5_000, atOnce: connections = 32 } = options;
  const transport = httpTransport({ subgraph: bureau.name, url, secret, timeout, largestAnswer, connections });
  return guarded(bureau, transport, { ...options, atOnce: connections });
}

/** A source as Apollo's own executor asks it. */
export function apolloDataSource(source: SubgraphSource): GraphQLDataSource<GatewayContext & Record<string, unknown>> {
  const documents = new LRUCache<string, DocumentNode>({ max: 1_000 });
  const documentOf = (query: string): DocumentNode => {
    let document = documents.get(query);
    if (!document) documents.set(query, (document = parse(query, { noLocation: true })));
    return document;
  };
  return {
    async process({ request: { query = '', operationName, variables = {} }, context }) {
      const request = {
        subgraph: '',
        kind: /^\s*mutation\b/.test(query) ? ('mutation' as const) : ('query' as const),
        query,
        document: documentOf(query),
        operationName,
        variables,
        body: JSON.stringify({ query, operationName, variables }),
        signal: (context as GatewayContext).gone,
      };
      return source.fetch(request, context as GatewayContext);
    },
  };
}
