import {
  executeSync,
  Kind,
  OperationTypeNode,
  visit,
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Complaint } from './reach.ts';
import type { FieldShape } from './shape.ts';

/** The JSON text of one introspection field, or why there is none. */
export interface Introspected {
  readonly text: string | undefined;
  readonly complaints: readonly Complaint[];
}

/** Answers `__schema` and `__type` from the API schema with graphql-js. Answers that no variable can change are kept as text. */
export class Introspection {
  readonly #schema: GraphQLSchema;
  readonly #operation: OperationDefinitionNode;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #documents = new WeakMap<FieldShape, { document: DocumentNode; variables: ReadonlySet<string> }>();
  readonly #constant = new WeakMap<FieldShape, Introspected>();

  constructor(schema: GraphQLSchema, operation: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#schema = schema;
    this.#operation = operation;
    this.#fragments = fragments;
  }

  answer(field: FieldShape, variables: Readonly<Record<string, unknown>>): Introspected {
    const constant = this.#constant.get(field);
    if (constant) return constant;
    let prepared = this.#documents.get(field);
    if (!prepared) this.#documents.set(field, (prepared = this.#documentFor(field)));
    const { data, errors = [] } = executeSync({ schema: this.#schema, document: prepared.document, variableValues: variables });
    const value = data?.[field.key];
    const answer: Introspected = {
      text: value === undefined ? undefined : JSON.stringify(value),
      complaints: errors.map(({ message, extensions }) => ({ message, extensions: { code: 'INTERNAL_SERVER_ERROR', ...extensions } })),
    };
    if (prepared.variables.size === 0) this.#constant.set(field, answer);
    return answer;
  }

  #documentFor(field: FieldShape): { document: DocumentNode; variables: ReadonlySet<string> } {
    const variables = new Set<string>();
    const used = new Map<string, FragmentDefinitionNode>();
    const look = (node: ASTNode): void => {
      visit(node, {
        Variable: ({ name }) => void variables.add(name.value),
        FragmentSpread: ({ name }) => {
          const fragment = this.#fragments.get(name.value);
          if (!fragment || used.has(name.value)) return;
          used.set(name.value, fragment);
          look(fragment);
        },
      });
    };
    field.nodes.forEach(look);
    const operation: OperationDefinitionNode = {
      kind: Kind.OPERATION_DEFINITION,
      operation: OperationTypeNode.QUERY,
      variableDefinitions: (this.#operation.variableDefinitions ?? []).filter(({ variable }) => variables.has(variable.name.value)),
      selectionSet: { kind: Kind.SELECTION_SET, selections: field.nodes },
    };
    return { document: { kind: Kind.DOCUMENT, definitions: [operation, ...used.values()] }, variables };
  }
}
