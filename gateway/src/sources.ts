import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { parse, validate, type DocumentNode, type ExecutionResult, type GraphQLError, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { Pool } from 'undici';
import { topLevelError } from '@helix/service-kit/errors';
import type { Bureau } from '@helix/service-kit/bureaus';
import { callerHeader, derivedKey, signCaller, type Viewer } from '@helix/service-kit/viewer';

/** What the gateway knows about each request, and data sources may use. */
export interface GatewayContext {
  readonly viewer: Viewer;
}

/** How the gateway reaches one subgraph. */
export interface SubgraphSource extends GraphQLDataSource<GatewayContext & Record<string, unknown>> {
  /** @throws when the subgraph or its database does not answer */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** What a client is told when a bureau's subgraph does not answer as it must. */
export const unavailable = (bureau: Bureau): GraphQLError =>
  topLevelError(
    'SUBGRAPH_UNAVAILABLE',
    [`${bureau.bureauZh}的数据暂时取不到`, `The data of the ${bureau.bureauEn} cannot be reached at the moment`],
    { ownerZh: bureau.bureauZh, ownerEn: bureau.bureauEn },
  );

/** The parts of a running subgraph that an in-process source needs; a service kit `Subgraph` has them. */
export interface LocalSubgraph {
  readonly schema: GraphQLSchema;
  answer(operation: {
    readonly document: DocumentNode;
    readonly operationName?: string | undefined;
    readonly variables?: Readonly<Record<string, unknown>> | undefined;
    readonly viewer: Viewer;
  }): Promise<ExecutionResult>;
  readonly database: { ping(): Promise<void> };
}

/** Reaches a subgraph of the same process: no HTTP, no text; each document is parsed and validated once. */
export function localSource(subgraph: LocalSubgraph): SubgraphSource {
  const documents = new LRUCache<string, DocumentNode>({ max: 1_000 });
  const documentOf = (query: string): DocumentNode => {
    const known = documents.get(query);
    if (known) return known;
    const document = parse(query, { noLocation: true });
    const [invalid] = validate(subgraph.schema, document);
    if (invalid) throw invalid;
    documents.set(query, document);
    return document;
  };
  return {
    async process({ request, context }: GraphQLDataSourceProcessOptions<GatewayContext & Record<string, unknown>>) {
      const result = await subgraph.answer({
        document: documentOf(request.query!),
        operationName: request.operationName,
        variables: request.variables,
        viewer: context.viewer,
      });
      return result as Awaited<ReturnType<GraphQLDataSource['process']>>;
    },
    ping: () => subgraph.database.ping(),
    close: async () => undefined,
  };
}

export interface RemoteOptions {
  readonly bureau: Bureau;
  /** The subgraph's GraphQL endpoint. */
  readonly url: string;
  readonly secret: string;
  /** How long an answer may take, in milliseconds. */
  readonly timeout?: number;
  /** The largest answer taken, in bytes. */
  readonly largestAnswer?: number;
  /** Connections kept to the subgraph. */
  readonly connections?: number;
}

/**
 * Reaches a subgraph over HTTP with a signed caller. Keeps connections, follows no redirect, takes no answer later than
 * its time-out or larger than its limit, and says nothing of hosts or bodies (hostile cases F1, F3 to F6, F9, F10).
 */
export function remoteSource({
  bureau,
  url,
  secret,
  timeout = 5_000,
  largestAnswer = 32 * 1024 * 1024,
  connections = 32,
}: RemoteOptions): SubgraphSource {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections, pipelining: 1, headersTimeout: timeout, bodyTimeout: timeout, connect: { timeout: 2_000 } });
  const key = derivedKey(secret, 'caller');

  const post = async (body: string, viewer: Viewer): Promise<unknown> => {
    const {
      statusCode,
      headers,
      body: stream,
    } = await pool.request({
      path: pathname,
      method: 'POST',
      headers: { 'content-type': 'application/json', [callerHeader]: signCaller(viewer, bureau.name, body, key) },
      body,
      signal: AbortSignal.timeout(timeout),
    });
    const type = headers['content-type'];
    if (statusCode !== 200 || typeof type !== 'string' || !type.includes('json')) {
      await stream.dump();
      throw new Error(`status ${statusCode}`);
    }
    const parts: Buffer[] = [];
    let size = 0;
    for await (const part of stream as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > largestAnswer) throw new Error('answer too large');
      parts.push(part);
    }
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  };

  return {
    async process({ request, context }) {
      const { query, operationName, variables } = request;
      let answer: ExecutionResult;
      try {
        answer = (await post(JSON.stringify({ query, operationName, variables }), context.viewer)) as ExecutionResult;
        if (answer === null || typeof answer !== 'object' || (answer.data == null && !answer.errors?.length)) throw new Error('no data');
      } catch {
        throw unavailable(bureau);
      }
      return answer as unknown as Awaited<ReturnType<GraphQLDataSource['process']>>;
    },
    async ping() {
      const { statusCode, body } = await pool.request({ path: '/readyz', method: 'GET', signal: AbortSignal.timeout(2_000) });
      await body.dump();
      if (statusCode !== 200) throw new Error(`status ${statusCode}`);
    },
    close: () => pool.close(),
  };
}
