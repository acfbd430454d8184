import './no-telemetry.ts';
import { composeServices } from '@apollo/composition';
import { buildOperationContext, executeQueryPlan } from '@apollo/gateway';
import { QueryPlanner, type QueryPlan } from '@apollo/query-planner';
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  execute,
  parse,
  validate,
  type DocumentNode,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  type GraphQLTypeResolver,
} from 'graphql';
import { documentToPlan } from '../planning.ts';
import {
  prepareOperation,
  type ExecutionOutcome,
  type Fetcher,
  type FetchRequest,
  type FetchResult,
  type PrepareOptions,
} from '../executor.ts';

/** What each subgraph of a test is. */
export interface Subgraph {
  readonly name: string;
  readonly sdl: string;
  readonly resolvers?: object;
}

export interface FederationOptions {
  /** The schema that really runs, where it is to differ from the one that was composed. */
  readonly running?: (sdl: string) => string;
  /** Hand over graphql-js's own objects and errors, as a subgraph in the same process does, instead of what JSON makes of them. */
  readonly isInProcess?: boolean;
  readonly fieldResolver?: GraphQLFieldResolver<unknown, unknown>;
  readonly typeResolver?: GraphQLTypeResolver<unknown, unknown>;
}

/** Changes or replaces a subgraph's answer; throwing is a network failure. */
export type Intercept = (request: FetchRequest, answer: () => Promise<FetchResult>) => Promise<unknown>;

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@shareable", "@requires",
  "@external", "@provides", "@override", "@inaccessible", "@interfaceObject"])\n`;

/** Subgraphs composed and planned by Apollo, run by our executor or by Apollo's; between them JSON text, as over HTTP. */
export class Federation {
  readonly supergraphSdl: string;
  readonly apiSchema: GraphQLSchema;
  readonly supergraphSchema: GraphQLSchema;
  /** What was asked, in order, since the last `run`. */
  requests: FetchRequest[] = [];
  readonly #supergraph: Supergraph;
  readonly #planner: QueryPlanner;
  readonly #plans = new WeakMap<DocumentNode, QueryPlan>();
  readonly #running: ReadonlyMap<string, GraphQLSchema>;
  readonly #options: FederationOptions;

  constructor(subgraphs: readonly Subgraph[], options: FederationOptions = {}) {
    const services = subgraphs.map(({ name, sdl }) => ({ name, typeDefs: parse(LINK + sdl), url: `memory://${name}` }));
    const { supergraphSdl, errors } = composeServices(services);
    if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
    this.supergraphSdl = supergraphSdl;
    this.#supergraph = Supergraph.build(supergraphSdl, { validateSupergraph: false });
    this.apiSchema = this.#supergraph.apiSchema().toGraphQLJSSchema();
    this.supergraphSchema = this.#supergraph.schema.toGraphQLJSSchema();
    this.#planner = new QueryPlanner(this.#supergraph);
    this.#options = options;
    const running = options.running ?? ((sdl: string) => sdl);
    this.#running = new Map(
      subgraphs.map(({ name, sdl, resolvers = {} }) => [
        name,
        buildSubgraphSchema([{ typeDefs: parse(LINK + running(sdl)), resolvers: resolvers as never }]),
      ]),
    );
  }

  plan(document: DocumentNode, operationName?: string): QueryPlan {
    let plan = this.#plans.get(document);
    if (plan) return plan;
    const operation = operationFromDocument(
      this.#supergraph.apiSchema(),
      documentToPlan(document, this.apiSchema),
      operationName ? { operationName } : {},
    );
    plan = this.#planner.buildQueryPlan(operation);
    if (!operationName) this.#plans.set(document, plan);
    return plan;
  }

  prepare(source: string | DocumentNode, intercept?: Intercept, more: Partial<PrepareOptions<unknown>> = {}) {
    const document = typeof source === 'string' ? this.parse(source) : source;
    const fetchers = new Map([...this.#running.keys()].map((name) => [name, this.#fetcher(intercept)]));
    const { apiSchema, supergraphSchema } = this;
    const plan = more.plan ?? this.plan(document, more.operationName);
    return prepareOperation({ apiSchema, supergraphSchema, document, plan, fetchers, ...more });
  }

  async run(source: string | DocumentNode, variables: Record<string, unknown> = {}, intercept?: Intercept): Promise<ExecutionOutcome> {
    this.requests = [];
    return this.prepare(source, intercept).execute({ variables, context: {} });
  }

  /** `JSON.stringify` of what Apollo's own executor gives for the same plan. */
  async runStock(source: string | DocumentNode, variables: Record<string, unknown> = {}, intercept?: Intercept): Promise<string> {
    return this.stock(source, intercept)(variables);
  }

  /** Apollo's executor with all that it lets one prepare. */
  stock(source: string | DocumentNode, intercept?: Intercept): (variables: Record<string, unknown>) => Promise<string> {
    const document = typeof source === 'string' ? this.parse(source) : source;
    const plan = this.plan(document);
    const fetcher = this.#fetcher(intercept);
    const dataSource = (subgraph: string) => ({
      process: ({ request }: { request: { query: string; operationName?: string; variables: Record<string, unknown> } }) => {
        const { query, operationName, variables } = request;
        const body = JSON.stringify({ query, operationName, variables });
        return fetcher({ subgraph, kind: 'query', query, operationName, variables, body, document, signal: undefined }, {});
      },
    });
    const services = Object.fromEntries([...this.#running.keys()].map((name) => [name, dataSource(name)]));
    const operationContext = buildOperationContext({ schema: this.apiSchema, operationDocument: document });
    const logger = { debug() {}, info() {}, warn() {}, error() {} };
    return async (variables) => {
      const requestContext = { request: { variables }, context: {}, metrics: {}, logger, cache: undefined } as never;
      const api = this.#supergraph.apiSchema();
      return JSON.stringify(await executeQueryPlan(plan, services as never, requestContext, operationContext, this.supergraphSchema, api));
    };
  }

  parse(source: string): DocumentNode {
    const document = parse(source);
    const [error] = validate(this.apiSchema, document);
    if (error) throw error;
    return document;
  }

  #fetcher(intercept: Intercept = (_, answer) => answer()): Fetcher<unknown> {
    return async (request) => {
      this.requests.push(request);
      return (await intercept(request, () => this.#answer(request))) as FetchResult;
    };
  }

  async #answer({ subgraph, body }: FetchRequest): Promise<FetchResult> {
    const { query, operationName, variables } = JSON.parse(body) as {
      query: string;
      operationName?: string;
      variables: Record<string, unknown>;
    };
    const result = await execute({
      schema: this.#running.get(subgraph)!,
      document: parse(query),
      operationName,
      variableValues: variables,
      contextValue: { subgraph },
      fieldResolver: this.#options.fieldResolver,
      typeResolver: this.#options.typeResolver,
    });
    return (this.#options.isInProcess ? result : JSON.parse(JSON.stringify(result))) as FetchResult;
  }
}

/** The answer as the client reads it. */
export const answerOf = (outcome: ExecutionOutcome) =>
  JSON.parse(outcome.body) as {
    data?: unknown;
    errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
  };
