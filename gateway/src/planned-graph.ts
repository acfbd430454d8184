import './no-telemetry.ts';
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import type {
  GatewayExecutionResult,
  GatewayExecutor,
  GatewayGraphQLRequestContext,
  GatewayInterface,
  GatewaySchemaLoadOrUpdateCallback,
} from '@apollo/server-gateway-interface';
import { getVariableValues, GraphQLError, type FormattedExecutionResult, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Bureau } from '@helix/service-kit/bureaus';
import { topLevelCodes, topLevelError } from '@helix/service-kit/errors';
import type { Log } from '@helix/service-kit/log';
import {
  prepareOperation,
  type Complaint,
  type ExecutionOutcome,
  type Fetcher,
  type FormattedError,
  type PreparedOperation,
} from './executor/executor.ts';
import { documentToPlan } from './executor/planning.ts';
import { unsafeShapes } from './executor/schema-check.ts';
import { unavailable, type GatewayContext, type SubgraphSource } from './sources.ts';

export interface PlannedGraphOptions {
  /** As composed; composition has checked it, so it is not checked again. */
  readonly supergraphSdl: string;
  /** The owners of the subgraphs, whom a client is told of when one cannot be reached. */
  readonly bureaus: readonly Bureau[];
  /** How each subgraph of the supergraph is reached, by its name. Whoever made them closes them. */
  readonly sources: ReadonlyMap<string, SubgraphSource>;
  /** Learns why a subgraph could not be asked, where clients learn only whose it is. */
  readonly log: Log;
  /** How many operations are kept ready, those longest unused leave first; 1,000 unless told. */
  readonly planCacheSize?: number;
  /** Hears whether an operation was ready, or how many milliseconds it took to plan and prepare it. */
  readonly onOperation?: (planned: { readonly milliseconds: number } | null) => void;
}

/** The graph for Apollo Server's `gateway` option, and a way to another supergraph while it serves. */
export interface PlannedGraph extends GatewayInterface {
  /**
   * Answers by this supergraph from the next operation on; those under way end by the old one [G3].
   *
   * @throws what is wrong with it; then the old one stays [G4]
   */
  reload(supergraphSdl: string): void;
}

/** One supergraph and what was prepared for it. */
interface Generation {
  readonly apiSchema: GraphQLSchema;
  readonly operations: LRUCache<string, PreparedOperation<Incoming>>;
  prepare(incoming: Incoming): PreparedOperation<Incoming>;
}

type Incoming = GatewayGraphQLRequestContext<GatewayContext & Record<string, unknown>>;

/** However many they are, the documents of the operations kept ready have no more characters than this together. */
const MOST_TEXT = 8_000_000;

/**
 * The graph for Apollo Server's `gateway` option: Apollo's plans, run by our own executor. Takes the place of `ApolloGateway`; errors, nulls and
 * the order of keys follow the GraphQL specification where Apollo's executor does not (`executor/README.md`).
 *
 * The `data` it answers with is text already: `JSON.stringify` writes it like any object, and `stringify` without parsing it. Nobody else should
 * look inside. `load` is rejected when the supergraph cannot be read or names a subgraph that has no source.
 */
export function plannedGraph({
  supergraphSdl,
  bureaus,
  sources,
  log,
  planCacheSize = 1_000,
  onOperation,
}: PlannedGraphOptions): PlannedGraph {
  const listeners = new Set<GatewaySchemaLoadOrUpdateCallback>();
  const describeFailure = failuresByOwner(bureaus, log);
  // By the schema against which Apollo Server has validated a request, which may be that of yesterday's supergraph.
  const generations = new WeakMap<GraphQLSchema, Generation>();
  let current: Generation | undefined;

  const begin = (sdl: string): void => {
    const supergraph = Supergraph.build(sdl, { validateSupergraph: false });
    const planned = supergraph.apiSchema();
    const apiSchema = planned.toGraphQLJSSchema();
    const supergraphSchema = supergraph.schema.toGraphQLJSSchema();
    const planner = new QueryPlanner(supergraph);
    const fetchers = new Map(
      supergraph.subgraphsMetadata().map(({ name }) => {
        const source = sources.get(name);
        if (!source) throw new Error(`The supergraph names a subgraph that nobody serves: ${name}`);
        return [name, fetcherOf(source)] as const;
      }),
    );
    const prepare = ({ document, operationName }: Incoming): PreparedOperation<Incoming> => {
      const named = operationName === null ? {} : { operationName };
      const plan = planner.buildQueryPlan(operationFromDocument(planned, documentToPlan(document, apiSchema), named));
      return prepareOperation({
        apiSchema,
        supergraphSchema,
        document,
        ...named,
        plan,
        fetchers,
        describeFailure,
        locatedExtensions: ['withheld'],
      });
    };
    const operations = new LRUCache<string, PreparedOperation<Incoming>>({ max: planCacheSize, maxSize: MOST_TEXT });
    const generation = { apiSchema, operations, prepare };
    generations.set(apiSchema, generation);
    for (const tell of listeners) tell({ apiSchema, coreSupergraphSdl: sdl });
    current = generation;
  };

  const ready = (incoming: Incoming, { operations, prepare }: Generation): PreparedOperation<Incoming> => {
    // A name has no space, so no name and text run together as another name and another text do.
    const key = `${incoming.operationName ?? ''} ${incoming.source}`;
    const known = operations.get(key);
    if (known) {
      onOperation?.(null);
      return known;
    }
    const start = performance.now();
    const operation = prepare(incoming);
    operations.set(key, operation, { size: key.length });
    onOperation?.({ milliseconds: performance.now() - start });
    return operation;
  };

  const execute: GatewayExecutor = async (request) => {
    // Apollo Server asks even when it found no operation of the name given, and tells the client so once it has an error.
    if (!(request.operation as GatewayGraphQLRequestContext['operation'] | undefined)) {
      return { errors: [topLevelError('OPERATION_RESOLUTION_FAILURE')] };
    }
    const incoming = request as Incoming;
    const generation = generations.get(incoming.schema) ?? current!;
    const variables = incoming.request.variables ?? {};
    const { errors } = getVariableValues(generation.apiSchema, incoming.operation.variableDefinitions ?? [], variables);
    if (errors) return { errors };
    // What a mutation has begun it ends, whether or not somebody still listens.
    const signal = incoming.operation.operation === 'query' ? incoming.context.gone : undefined;
    try {
      return resultOf(await ready(incoming, generation).execute({ variables, context: incoming, signal }));
    } catch (error) {
      if (signal?.aborted) return { errors: [topLevelError('TIMEOUT', ['请求方已断开', 'The client went away'])] };
      throw error;
    }
  };

  return {
    onSchemaLoadOrUpdate(callback) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
    async load() {
      begin(supergraphSdl);
      return { executor: execute };
    },
    reload(sdl) {
      const [unsafe] = unsafeShapes(sdl);
      if (unsafe) throw new Error(`${unsafe.type}.${unsafe.field}: ${unsafe.reasonEn}`);
      begin(sdl);
    },
    async stop() {
      current?.operations.clear();
    },
  };
}

/**
 * Apollo Server's `stringifyResult`, or what to call instead of `JSON.stringify` on what its `executeOperation` gives: the same text, errors first,
 * but what the executor has written goes out as it is, neither parsed nor written again.
 */
export function stringify({ errors, data, extensions }: FormattedExecutionResult): string {
  const parts: string[] = [];
  if (errors !== undefined) parts.push(`"errors":${JSON.stringify(errors)}`);
  if (data !== undefined) parts.push(`"data":${data instanceof Written ? data.text : JSON.stringify(data)}`);
  if (extensions !== undefined) parts.push(`"extensions":${JSON.stringify(extensions)}`);
  return `{${parts.join(',')}}`;
}

/** Data as the executor wrote them. */
class Written {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

function resultOf({ dataText, errors, extensions }: ExecutionOutcome): GatewayExecutionResult {
  return {
    ...(errors.length > 0 && { errors: errors.map(thrown) }),
    ...(dataText !== undefined && { data: dataText === 'null' ? null : new Written(dataText) }),
    ...(extensions && { extensions }),
  };
}

/** Apollo Server and its plugins take errors as GraphQL errors alone; those can be told a place only with the nodes that stand there. */
const thrown = ({ message, path, locations, extensions }: FormattedError): GraphQLError =>
  Object.assign(new GraphQLError(message, { path: path ?? null, extensions: { ...extensions } }), locations && { locations });

const fetcherOf =
  ({ fetch }: SubgraphSource): Fetcher<Incoming> =>
  (request, { context }) =>
    fetch(request, context);

/** Words for a subgraph that could not be asked: those of its source, or else whose data are missing; then the reason is logged. */
function failuresByOwner(bureaus: readonly Bureau[], log: Log): (subgraph: string, error: unknown) => Complaint {
  const owners = new Map(bureaus.map((bureau) => [bureau.name, bureau]));
  return (subgraph, error) => {
    if (error instanceof GraphQLError && topLevelCodes.some((code) => code === error.extensions['code'])) {
      if (error.originalError) log.error({ err: error.originalError, subgraph }, 'a subgraph did not answer');
      return complaintOf(error);
    }
    log.error({ err: error, subgraph }, 'a subgraph could not be asked');
    const owner = owners.get(subgraph);
    if (!owner) return complaintOf(topLevelError('SUBGRAPH_UNAVAILABLE'));
    return complaintOf(unavailable(owner));
  };
}

const complaintOf = ({ message, extensions }: GraphQLError): Complaint => ({ message, extensions });
