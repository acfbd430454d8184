import { createHash } from 'node:crypto';
import {
  getVariableValues,
  GraphQLError,
  Kind,
  NoSchemaIntrospectionCustomRule,
  parse,
  print,
  specifiedRules,
  stripIgnoredCharacters,
  validate,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type ValueNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { topLevelError } from '@helix/service-kit/errors';
import type { StoredOperation } from '../operations.ts';
import { CostModel } from './cost.ts';
import { fragmentsOf, measure, operationsOf, refuseName, refuseText, scan, scanVariables } from './measure.ts';
import { personalSearchIn, refusePersonalSearch } from './personal-search.ts';
import type { Policy } from './policy.ts';
import { atMost, badRequest, faultsOf, Refusal } from './refusal.ts';

/** What a client sends, its JSON types checked. */
export interface GraphQlRequest {
  readonly query?: string | undefined;
  /** The id of a stored operation, or `sha256:` and the digest of its text. */
  readonly documentId?: string | undefined;
  readonly operationName?: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** An operation that may run: valid against the schema, its variables too, and within every limit. */
export interface Admitted {
  readonly text: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | undefined;
  /** As the client sent them. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** See `CostModel`. */
  readonly cost: number;
  /** Whether it is one of the stored operations. */
  readonly stored: boolean;
}

/** The graph as it is now. */
export interface Graph {
  /** What clients see. */
  readonly schema: GraphQLSchema;
  readonly supergraphSdl: string;
}

/** What is known of a document whatever the variables; kept with it. */
interface Known {
  readonly document: DocumentNode;
  readonly stored: boolean;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly operations: readonly KnownOperation[];
  /** What is wrong with it whatever the variables. */
  readonly faults: Refusal | null;
}

interface KnownOperation {
  readonly node: OperationDefinitionNode;
  /** The variables that page sizes read. */
  readonly pageVariables: readonly string[];
  /** Cost by the values of those. */
  readonly costs: LRUCache<string, number>;
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Decides what runs. What does not depend on variables is decided once per document and remembered, refusals too. */
export class Admission {
  readonly #policy: Policy;
  readonly #graph: () => Graph;
  readonly #onDocument: ((known: boolean) => void) | undefined;
  readonly #stored: ReadonlyMap<string, string>;
  readonly #storedTexts: ReadonlySet<string>;
  readonly #documents = new LRUCache<string, Known | Refusal>({
    max: 5_000,
    maxSize: 20_000_000,
    sizeCalculation: (_, text) => text.length + 1_000,
  });
  #served: Graph | undefined;
  #costs: CostModel | undefined;

  constructor(policy: Policy, graph: () => Graph, operations: readonly StoredOperation[], onDocument?: (known: boolean) => void) {
    this.#policy = policy;
    this.#onDocument = onDocument;
    this.#graph = graph;
    this.#stored = new Map(
      operations.flatMap(({ id, document }) => [
        [id, document],
        [`sha256:${digestOf(document)}`, document],
      ]),
    );
    this.#storedTexts = new Set(operations.map(({ document }) => stripIgnoredCharacters(document)));
  }

  /** @throws Refusal */
  admit(request: GraphQlRequest, method: 'GET' | 'POST'): Admitted {
    const text = request.query ?? this.#storedText(request.documentId!);
    const { limits } = this.#policy;
    scanVariables(request.variables, limits);
    if (request.operationName !== undefined) refuseName(request.operationName);
    const { document, stored, fragments, operations, faults } = this.#known(text);
    const operation = choose(operations, request.operationName);
    const { node } = operation;
    if (method === 'GET' && node.operation !== 'query') {
      throw badRequest('变更操作须用 POST 发送', 'Only queries may be sent by GET', 405, { allow: 'POST' });
    }
    if (faults) throw faults;
    const { schema } = this.#served!;
    if (!schema.getRootType(node.operation)) {
      throw new Refusal(400, [
        topLevelError('GRAPHQL_VALIDATION_FAILED', [`本图不提供 ${node.operation}`, `This graph serves no ${node.operation}`]),
      ]);
    }
    if (node.variableDefinitions?.length) {
      const { errors } = getVariableValues(schema, node.variableDefinitions, request.variables, {
        maxErrors: 9,
        hideSuggestions: !this.#policy.introspection,
      });
      if (errors) throw faultsOf('BAD_USER_INPUT', errors);
      refusePersonalSearch(node, request.variables, schema);
    }
    const cost = this.#costOf(operation, fragments, request.variables);
    atMost(limits.cost, cost, '代价', 'cost');
    return { text, document, operation: node, operationName: node.name?.value, variables: request.variables, cost, stored };
  }

  #storedText(id: string): string {
    const text = this.#stored.get(id);
    if (text === undefined) throw new Refusal(400, [topLevelError('PERSISTED_QUERY_NOT_FOUND')]);
    return text;
  }

  #known(text: string): Known {
    const graph = this.#graph();
    if (graph.schema !== this.#served?.schema) {
      this.#documents.clear();
      this.#costs = new CostModel(graph.schema, graph.supergraphSdl);
      this.#served = graph;
    }
    let known = this.#documents.get(text);
    this.#onDocument?.(known !== undefined);
    if (!known) {
      try {
        known = this.#examine(text, graph.schema);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        known = error;
      }
      this.#documents.set(text, known);
    }
    if (known instanceof Refusal) throw known;
    return known;
  }

  #examine(text: string, schema: GraphQLSchema): Known {
    const { limits, introspection, operations } = this.#policy;
    orRefuse(() => scan(text, limits));
    const stored = this.#storedTexts.has(stripIgnoredCharacters(text));
    if (operations === 'stored' && !stored) {
      throw new Refusal(400, [
        topLevelError('PERSISTED_QUERY_NOT_FOUND', [
          '只接受本版本存储的查询，这不是其中之一',
          'Only the stored operations of this release are answered, and this is none of them',
        ]),
      ]);
    }
    const document = orRefuse(() => parse(text));
    measure(document, limits);
    const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
    const faults = validate(schema, document, rules, { maxErrors: 9, hideSuggestions: !introspection });
    return {
      document,
      stored,
      faults: faults.length ? faultsOf('GRAPHQL_VALIDATION_FAILED', faults) : personalSearchIn(document, text, schema),
      fragments: fragmentsOf(document),
      operations: operationsOf(document).map((node) => ({
        node,
        pageVariables: (node.variableDefinitions ?? [])
          .filter(({ type }) => /^Int!?$/.test(print(type)))
          .map(({ variable }) => variable.name.value),
        costs: new LRUCache({ max: 50 }),
      })),
    };
  }

  #costOf(operation: KnownOperation, fragments: Known['fragments'], variables: Readonly<Record<string, unknown>>): number {
    const { node, pageVariables, costs } = operation;
    const numberOf = (name: string): unknown => {
      if (Object.hasOwn(variables, name)) return variables[name];
      const value = node.variableDefinitions?.find(({ variable }) => variable.name.value === name)?.defaultValue;
      return value?.kind === Kind.INT ? Number(value.value) : undefined;
    };
    const key = pageVariables.map((name) => numberOf(name)).join(' ');
    let cost = costs.get(key);
    if (cost === undefined) {
      cost = this.#costs!.cost(node, fragments, (argument: ValueNode) => {
        const size =
          argument.kind === Kind.INT ? Number(argument.value) : argument.kind === Kind.VARIABLE ? numberOf(argument.name.value) : null;
        // The owner of the list refuses what is no size.
        return typeof size === 'number' && size >= 0 ? size : undefined;
      });
      costs.set(key, cost);
    }
    return cost;
  }
}

/** @throws Refusal GRAPHQL_PARSE_FAILED, or BAD_USER_INPUT for a lone surrogate written as an escape */
function orRefuse<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    // The lexer meets the escape of a lone surrogate before there is a text to look at.
    if (/Invalid Unicode escape sequence: "\\u\{?0*d[89a-f]/i.test(error.message)) refuseText('\ud800');
    throw faultsOf('GRAPHQL_PARSE_FAILED', [error]);
  }
}

function choose(operations: readonly KnownOperation[], name: string | undefined): KnownOperation {
  const named = name === undefined ? operations : operations.filter(({ node }) => node.name?.value === name);
  const [operation, ...others] = named;
  if (operation && !others.length) return operation;
  throw new Refusal(400, [
    topLevelError(
      'OPERATION_RESOLUTION_FAILURE',
      name === undefined
        ? ['文档中须恰有一个操作，否则须给出 operationName', 'The document must hold one operation, or operationName must name one']
        : ['文档中没有 operationName 所指的操作', 'The document has no operation of the name in operationName'],
    ),
  ]);
}
