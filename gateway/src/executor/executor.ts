import type { QueryPlan } from '@apollo/query-planner';
import {
  Kind,
  visit,
  type ASTNode,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { Introspection } from './introspection.ts';
import { readOwn, type Data } from './json.ts';
import { Locator } from './locate.ts';
import { compilePlan, type CompiledPlan } from './plan.ts';
import type { FormattedError } from './problems.ts';
import type { Complaint, ResponsePath } from './reach.ts';
import type { Fetcher } from './request.ts';
import { Run, type Note } from './run.ts';
import { OperationShape, type FieldShape } from './shape.ts';
import { writeCarefully } from './write-carefully.ts';
import { compileWriter, IRREGULAR, type Writing } from './write.ts';

export type { FormattedError } from './problems.ts';
export type { Complaint } from './reach.ts';
export type { Fetcher, FetchRequest, FetchResult } from './request.ts';

/** What one operation needs to be prepared. */
export interface PrepareOptions<Context> {
  /** What clients see: no inaccessible elements. */
  readonly apiSchema: GraphQLSchema;
  /** What the planner sees: interface objects, inaccessible types. */
  readonly supergraphSchema: GraphQLSchema;
  /** A document that is valid against the API schema. */
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly plan: QueryPlan;
  /** One fetcher for each subgraph that the plan names. */
  readonly fetchers: ReadonlyMap<string, Fetcher<Context>>;
  /** What a client is told about a fetch that was rejected or broke the contract; by default the subgraph's name and no more. */
  readonly describeFailure?: ((subgraph: string, error: unknown) => Complaint) | undefined;
  /**
   * Keys of subgraphs' `extensions` whose value is a list of objects with a `path` in the subgraph's answer. They are gathered in the
   * response's `extensions`, each at every position of the client's answer that it speaks of; those about other fields are left out.
   */
  readonly locatedExtensions?: readonly string[] | undefined;
}

/** One operation, ready to run any number of times, also at once. */
export interface PreparedOperation<Context> {
  /**
   * Runs the operation. What goes wrong in subgraphs is told in the outcome; the promise is rejected only with `signal.reason` when the
   * signal aborts. `variables` have been checked against the operation; absent ones take the defaults of their definitions.
   */
  execute(input: {
    readonly variables: Record<string, unknown>;
    readonly context: Context;
    readonly signal?: AbortSignal | undefined;
  }): Promise<ExecutionOutcome>;
}

/** A GraphQL response (specification 7.1), as text. */
export interface ExecutionOutcome {
  /** `{"data":…}`, with `"errors":[…]` and `"extensions":{…}` behind it when there are any; `{"errors":[…]}` alone when the operation could not begin. */
  readonly body: string;
  readonly hasErrors: boolean;
  readonly errors: readonly FormattedError[];
  /** What subgraphs said in `locatedExtensions`, by key, with the client's paths; undefined when nothing. */
  readonly extensions: Extensions | undefined;
  /** `data` as text, `null` included; undefined when the operation could not begin. */
  readonly dataText: string | undefined;
  /** `data` as objects, parsed from the text at each call; undefined when the operation could not begin. */
  data(): unknown;
}

export type Extensions = Readonly<Record<string, readonly (Data & { readonly path: ResponsePath })[]>>;

/** Shapes kept per operation: one for each assignment of the variables that its conditions read. */
const MOST_SHAPES = 64;

/**
 * Prepares an operation: its plan, the requests it makes and the shape of its answer are compiled once.
 *
 * @throws Error when the document has no such operation, when the plan needs what is not executed (subscriptions, `@defer`,
 * `@fromContext`), names a subgraph without a fetcher, or is empty although the operation asks for data.
 */
export function prepareOperation<Context>(options: PrepareOptions<Context>): PreparedOperation<Context> {
  return new Prepared(options);
}

interface Variant {
  readonly shape: OperationShape;
  readonly write: (data: Data, writing: Writing) => string;
}

class Prepared<Context> implements PreparedOperation<Context> {
  readonly #apiSchema: GraphQLSchema;
  readonly #supergraph: GraphQLSchema;
  readonly #operation: OperationDefinitionNode;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #plan: CompiledPlan;
  readonly #fetchers: ReadonlyMap<string, Fetcher<Context>>;
  readonly #describeFailure: (subgraph: string, error: unknown) => Complaint;
  readonly #locatedExtensions: readonly string[];
  readonly #introspection: Introspection;
  readonly #conditions: readonly string[];
  readonly #variants = new Map<string, Variant>();

  constructor(options: PrepareOptions<Context>) {
    const { apiSchema, supergraphSchema, document, operationName, plan, fetchers } = options;
    this.#apiSchema = apiSchema;
    this.#supergraph = supergraphSchema;
    this.#operation = operationIn(document, operationName);
    this.#fragments = fragmentsOf(document);
    this.#fetchers = fetchers;
    this.#describeFailure = options.describeFailure ?? unavailable;
    this.#locatedExtensions = options.locatedExtensions ?? [];
    this.#plan = compilePlan(plan, supergraphSchema);
    if (!this.#plan.step && asksForData(this.#operation.selectionSet, this.#fragments)) {
      throw new Error('The query plan is empty, but the operation asks for data');
    }
    for (const subgraph of this.#plan.subgraphs) {
      if (!fetchers.has(subgraph)) throw new Error(`No fetcher for subgraph "${subgraph}"`);
    }
    this.#introspection = new Introspection(apiSchema, this.#operation, this.#fragments);
    this.#conditions = [...new Set([...this.#plan.conditions, ...conditionVariables(this.#operation, this.#fragments)])];
  }

  async execute(input: {
    variables: Record<string, unknown>;
    context: Context;
    signal?: AbortSignal | undefined;
  }): Promise<ExecutionOutcome> {
    const { variables, context, signal } = input;
    signal?.throwIfAborted();
    const conditions = this.#conditionValues(variables);
    if (typeof conditions === 'string') return refused(conditions);
    const isTrue = (variable: string) => conditions.get(variable) === true;
    const variant = this.#variantFor(conditions, isTrue);
    const run = new Run({
      plan: this.#plan,
      supergraph: this.#supergraph,
      fetchers: this.#fetchers,
      describeFailure: this.#describeFailure,
      locatedExtensions: this.#locatedExtensions,
      variables,
      isTrue,
      context,
      signal,
      isOver: (root, wasAsked) => lacksRequiredField(variant.shape, root, wasAsked),
    });
    await unlessAborted(run.execute(), signal);
    const extensions = run.notes && gathered(run.notes, new Locator(variant.shape, run.root));
    const introspect = (field: FieldShape) => this.#introspection.answer(field, variables);
    if (!run.problems) {
      const text = fastText(variant, run.root, run.shared, introspect);
      if (text !== undefined) return new Outcome(text, [], extensions);
    }
    const { text, errors } = writeCarefully(variant.shape, run.root, run.problems, introspect, run.absent);
    return new Outcome(text, errors, extensions);
  }

  #variantFor(conditions: ReadonlyMap<string, boolean>, isTrue: (variable: string) => boolean): Variant {
    let key = '';
    for (const name of this.#conditions) key += conditions.get(name) ? '1' : '0';
    let variant = this.#variants.get(key);
    if (!variant) {
      const shape = new OperationShape(this.#apiSchema, this.#operation, this.#fragments, isTrue);
      variant = { shape, write: compileWriter(shape.root) };
      if (this.#variants.size >= MOST_SHAPES) this.#variants.clear();
      this.#variants.set(key, variant);
    }
    return variant;
  }

  /** The message of a request error when a condition reads a variable that has no truth value. */
  #conditionValues(variables: Record<string, unknown>): ReadonlyMap<string, boolean> | string {
    const values = new Map<string, boolean>();
    for (const name of this.#conditions) {
      const definition = this.#operation.variableDefinitions?.find(({ variable }) => variable.name.value === name);
      const given = readOwn(variables, name);
      const value = given === undefined && definition?.defaultValue?.kind === Kind.BOOLEAN ? definition.defaultValue.value : given;
      if (typeof value !== 'boolean') return `Variable "$${name}" must be true or false, for a condition reads it.`;
      values.set(name, value);
    }
    return values;
  }
}

class Outcome implements ExecutionOutcome {
  readonly body: string;
  readonly errors: readonly FormattedError[];
  readonly dataText: string | undefined;
  readonly extensions: Extensions | undefined;

  constructor(data: string | undefined, errors: readonly FormattedError[], extensions?: Extensions) {
    this.dataText = data;
    this.errors = errors;
    this.extensions = extensions;
    const parts = data === undefined ? [] : [`"data":${data}`];
    if (errors.length > 0) parts.push(`"errors":${JSON.stringify(errors)}`);
    if (extensions) parts.push(`"extensions":${JSON.stringify(extensions)}`);
    this.body = `{${parts.join(',')}}`;
  }

  get hasErrors(): boolean {
    return this.errors.length > 0;
  }

  data(): unknown {
    return this.dataText === undefined ? undefined : JSON.parse(this.dataText);
  }
}

const refused = (message: string) => new Outcome(undefined, [{ message, extensions: { code: 'BAD_USER_INPUT' } }]);

const unavailable = (subgraph: string): Complaint => ({
  message: `Subgraph "${subgraph}" could not answer`,
  extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph },
});

function gathered(notes: readonly Note[], locator: Locator): Extensions | undefined {
  const byKey = new Map<string, (Data & { path: ResponsePath })[]>();
  for (const note of notes) {
    for (const position of locator.positionsOf(note)) {
      if (locator.visible(position).path.length < position.length) continue;
      const known = byKey.get(note.extension);
      const entry = { ...note.content, path: position };
      if (known) known.push(entry);
      else byKey.set(note.extension, [entry]);
    }
  }
  return byKey.size > 0 ? Object.fromEntries(byKey) : undefined;
}

/** Undefined when the data breaks a promise of the schema. */
function fastText(variant: Variant, root: Data, shared: ReadonlySet<unknown> | undefined, introspect: Introspect): string | undefined {
  try {
    return variant.write(root, {
      shared,
      introspect: (field) => {
        const { text, complaints } = introspect(field);
        return complaints.length === 0 ? text : undefined;
      },
    });
  } catch (error) {
    if (error === IRREGULAR) return undefined;
    throw error;
  }
}

type Introspect = (field: FieldShape) => { readonly text: string | undefined; readonly complaints: readonly Complaint[] };

function operationIn(document: DocumentNode, name: string | undefined): OperationDefinitionNode {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const named = name === undefined ? operations : operations.filter((operation) => operation.name?.value === name);
  const [operation, ...others] = named;
  if (!operation) throw new Error(name === undefined ? 'The document has no operation' : `The document has no operation named "${name}"`);
  if (others.length > 0) throw new Error('The document has several operations: which one?');
  return operation;
}

const fragmentsOf = (document: DocumentNode): Map<string, FragmentDefinitionNode> =>
  new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );

/** Whether any assignment of variables makes the operation ask for a field that a subgraph has to answer. */
function asksForData(set: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): boolean {
  return set.selections.some((selection) => {
    if (isNeverIncluded(selection.directives)) return false;
    if (selection.kind === Kind.FIELD) return !selection.name.value.startsWith('__');
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    return fragment !== undefined && asksForData(fragment.selectionSet, fragments);
  });
}

const isNeverIncluded = (directives: readonly DirectiveNode[] = []): boolean =>
  directives.some(({ name, arguments: given }) => {
    const value = given?.find((argument) => argument.name.value === 'if')?.value;
    return value?.kind === Kind.BOOLEAN && value.value === (name.value === 'skip') && (name.value === 'skip' || name.value === 'include');
  });

/** The variables that `@skip` and `@include` read, in the operation and in the fragments that it uses. */
function conditionVariables(operation: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): Set<string> {
  const names = new Set<string>();
  const visited = new Set<ASTNode>();
  const look = (node: ASTNode): void => {
    if (visited.has(node)) return;
    visited.add(node);
    visit(node, {
      Directive: ({ name, arguments: given }) => {
        if (name.value !== 'skip' && name.value !== 'include') return;
        for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      },
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (fragment) look(fragment);
      },
    });
  };
  look(operation);
  return names;
}

/** Whether a mutation that may not be null has been sent and has brought null: then `data` is null, and no later one may run. */
function lacksRequiredField(shape: OperationShape, root: Data, wasAsked: (key: string) => boolean): boolean {
  return shape.root.fields.some(({ key, output }) => output.kind === 'nonNull' && wasAsked(key) && (readOwn(root, key) ?? null) === null);
}

async function unlessAborted(work: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (!signal) return work;
  const aborted = Promise.withResolvers<never>();
  const abort = () => aborted.reject(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  try {
    await Promise.race([work, aborted.promise]);
    signal.throwIfAborted();
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
