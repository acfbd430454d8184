import type { FetchNode as PlannedFetch, PlanNode, QueryPlan, ResponsePath as PlannedPath } from '@apollo/query-planner';
import { parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { isData, isInherited, quote, readOwn, type Data } from './json.ts';
import { compileRequires, type RepresentationWriter } from './requires.ts';
import { compileRewrites, type Rewrite } from './rewrites.ts';
import { requiredPaths, selectedBy, type Condition, type Selected, type Ways } from './selections.ts';

/** A query plan made ready to run. */
export interface CompiledPlan {
  readonly step: Step | undefined;
  readonly isMutation: boolean;
  /** The subgraphs that may be asked. */
  readonly subgraphs: ReadonlySet<string>;
  /** Variables that decide which branches run. */
  readonly conditions: ReadonlySet<string>;
}

export type Step =
  | { readonly kind: 'sequence' | 'parallel'; readonly steps: readonly Step[] }
  | { readonly kind: 'condition'; readonly variable: string; readonly then: Step | undefined; readonly otherwise: Step | undefined }
  /** One request: several nodes where parallel branches ask one subgraph the same about different objects. */
  | { readonly kind: 'fetch'; readonly nodes: readonly [FetchNode, ...FetchNode[]] };

/** One place of the plan that fetches something. */
export interface FetchNode {
  readonly fetch: FetchKind;
  readonly path: readonly PathStep[];
  /** Conditions of the plan itself under which this node runs. */
  readonly conditions: readonly Condition[];
  /** What the representation may go without, because the conditions of the operation leave it out; see `waiveRequired`. */
  waivable: ReadonlyMap<string, Ways> | undefined;
  /** Nodes of one class may hand the same received objects to their places; see `shareObjects`. */
  shareClass: number;
}

export type PathStep = { readonly types: ReadonlySet<string> | undefined } & (
  { readonly key: string; readonly inherited: boolean } | { readonly key: undefined }
);

/** What is asked: the same operation of the same subgraph is one kind, wherever in the plan it stands. */
export interface FetchKind extends Selected {
  readonly id: number;
  readonly subgraph: string;
  readonly kind: 'query' | 'mutation';
  readonly query: string;
  readonly operationName: string | undefined;
  readonly document: DocumentNode;
  /** The request's JSON text up to the first variable. */
  readonly prefix: string;
  readonly variables: readonly string[];
  /** Present for a fetch of entities. */
  readonly representation: RepresentationWriter | undefined;
  readonly rewrite: Rewrite | undefined;
  /** From the aliases that the planner invented to the names that the client gave. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Paths of what it requires. */
  readonly required: readonly string[];
  /** How many nodes of the plan are of this kind. */
  uses: number;
  /** Whether received objects must be copied before they are handed out. */
  keepsOriginals: boolean;
}

/** The share class of a node whose objects are also written by another fetch: every place gets a copy of its own. */
export const EXCLUSIVE = -1;

/** @throws Error when the plan holds what this executor does not run: `@defer`, subscriptions, `@fromContext`, unknown nodes. */
export function compilePlan(plan: QueryPlan, supergraph: GraphQLSchema): CompiledPlan {
  const compiler = new PlanCompiler(supergraph);
  if (plan.node?.kind === 'Subscription') throw new Error('Subscriptions are not executed: the plan has a Subscription node');
  const step = plan.node && compiler.step(plan.node, [], []);
  shareObjects(compiler.nodes);
  waiveRequired(compiler.nodes);
  return {
    step,
    isMutation: compiler.nodes.some(({ fetch }) => fetch.kind === 'mutation'),
    subgraphs: new Set(compiler.nodes.map(({ fetch }) => fetch.subgraph)),
    conditions: compiler.conditions,
  };
}

class PlanCompiler {
  readonly nodes: FetchNode[] = [];
  readonly kinds = new Map<string, FetchKind>();
  readonly conditions = new Set<string>();
  readonly #supergraph: GraphQLSchema;

  constructor(supergraph: GraphQLSchema) {
    this.#supergraph = supergraph;
  }

  step(node: PlanNode, path: PlannedPath, conditions: readonly Condition[]): Step | undefined {
    switch (node.kind) {
      case 'Sequence':
        return several('sequence', this.#steps(node.nodes, path, conditions));
      case 'Parallel':
        return several('parallel', joinEqualFetches(this.#steps(node.nodes, path, conditions)));
      case 'Flatten':
        return this.step(node.node, [...path, ...node.path], conditions);
      case 'Condition': {
        this.conditions.add(node.condition);
        const variable = node.condition;
        const then = node.ifClause && this.step(node.ifClause, path, [...conditions, { variable, wanted: true }]);
        const otherwise = node.elseClause && this.step(node.elseClause, path, [...conditions, { variable, wanted: false }]);
        return { kind: 'condition', variable, then, otherwise };
      }
      case 'Fetch': {
        const fetch = this.#kindOf(node);
        fetch.uses++;
        const compiled: FetchNode = { fetch, path: path.flatMap(pathSteps), conditions, waivable: undefined, shareClass: 0 };
        this.nodes.push(compiled);
        return { kind: 'fetch', nodes: [compiled] };
      }
      case 'Defer':
        throw new Error('@defer is not executed: the plan has a Defer node');
      default:
        throw new Error(`Unknown plan node ${JSON.stringify((node as { kind: unknown }).kind)}`);
    }
  }

  #steps(nodes: readonly PlanNode[], path: PlannedPath, conditions: readonly Condition[]): Step[] {
    return nodes.map((node) => this.step(node, path, conditions)).filter((step) => step !== undefined);
  }

  #kindOf(node: PlannedFetch): FetchKind {
    const { serviceName, operation, operationName, operationKind, requires, inputRewrites, outputRewrites } = node;
    if (node.contextRewrites?.length) throw new Error('@fromContext is not executed: the plan has context rewrites');
    if (operationKind === 'subscription') throw new Error('Subscriptions are not executed: the plan fetches one');
    // The planner numbers the operations of a plan, so that two equal requests differ in name only.
    const signature = JSON.stringify([serviceName, withoutName(operation, operationName), requires, inputRewrites, outputRewrites]);
    let fetch = this.kinds.get(signature);
    if (fetch) return fetch;
    if (requires && node.variableUsages?.includes('representations')) throw new Error('A variable cannot be called $representations');
    const document = node.operationDocumentNode ?? parse(operation, { noLocation: true });
    const aliases = new Map(
      (outputRewrites ?? []).flatMap((rewrite) => (rewrite.kind === 'KeyRenamer' ? [[rewrite.path.at(-1)!, rewrite.renameKeyTo]] : [])),
    );
    fetch = {
      id: this.kinds.size,
      subgraph: serviceName,
      kind: operationKind,
      query: operation,
      operationName,
      document,
      prefix: `{"query":${quote(operation)},${operationName === undefined ? '' : `"operationName":${quote(operationName)},`}"variables":{`,
      variables: node.variableUsages ?? [],
      representation: requires && compileRequires(this.#supergraph, requires, inputRewrites),
      rewrite: compileRewrites(this.#supergraph, outputRewrites),
      aliases,
      required: requires ? requiredPaths(requires) : [],
      ...selectedBy(document, requires !== undefined, aliases),
      uses: 0,
      keepsOriginals: false,
    };
    this.kinds.set(signature, fetch);
    return fetch;
  }
}

function withoutName(operation: string, name: string | undefined): string {
  return name === undefined ? operation : operation.replace(name, '');
}

function several(kind: 'sequence' | 'parallel', steps: readonly Step[]): Step | undefined {
  return steps.length > 1 ? { kind, steps } : steps[0];
}

/** Parallel branches that ask one subgraph the same about different objects make one request. */
function joinEqualFetches(steps: readonly Step[]): Step[] {
  const joined: Step[] = [];
  const byKind = new Map<FetchKind, number>();
  for (const step of steps) {
    const fetch = step.kind === 'fetch' ? step.nodes[0].fetch : undefined;
    const before = fetch?.representation ? byKind.get(fetch) : undefined;
    const first = before === undefined ? undefined : joined[before];
    if (step.kind === 'fetch' && first?.kind === 'fetch') {
      joined[before!] = { kind: 'fetch', nodes: [...first.nodes, ...step.nodes] };
      continue;
    }
    if (fetch?.representation) byKind.set(fetch, joined.length);
    joined.push(step);
  }
  return joined;
}

/** `"products"`, `"@"` for the items of a list, either with `|[Book,Film]` behind it for objects of these types only. */
function pathSteps(element: string | number): PathStep[] {
  if (typeof element === 'number') throw new Error(`Plan path with an index: ${element}`);
  const bar = element.indexOf('|[');
  const name = bar < 0 ? element : element.slice(0, bar);
  const types = bar < 0 ? undefined : new Set(element.slice(bar + 2, -1).split(','));
  if (name === '') {
    if (types) throw new Error(`Plan path with a type but no field: ${element}`);
    return [];
  }
  return [name === '@' ? { key: undefined, types } : { key: name, inherited: isInherited(name), types }];
}

/**
 * Decides where one received object may stand at several places of the answer.
 *
 * Within one node it may: its places are on one path, so later fetches treat them alike. Across nodes of one kind it may when the later
 * fetches below both are of the same kinds at the same relative paths. It may not when another fetch delivers objects at a path at which
 * this one delivers objects too, for they would be merged in place.
 */
function shareObjects(nodes: readonly FetchNode[]): void {
  const paths = new Map(nodes.map((node) => [node, dotted(node)]));
  const writers = new Map<string, FetchNode[]>();
  for (const [node, path] of paths) {
    for (const relative of node.fetch.objectPaths) {
      const at = path === '' ? relative : `${path}.${relative}`;
      writers.set(at, [...(writers.get(at) ?? []), node]);
    }
  }
  const classes = new Map<string, number>();
  for (const [node, path] of paths) {
    const below = path === '' ? '' : `${path}.`;
    const later = [...paths].flatMap(([other, at]) =>
      other !== node && at !== path && at.startsWith(below) ? [`${at.slice(below.length)} ${other.fetch.id}`] : [],
    );
    const signature = `${node.fetch.id} ${[...new Set(later)].sort().join(' ')}`;
    if (!classes.has(signature)) classes.set(signature, classes.size);
    node.shareClass = classes.get(signature)!;
  }
  for (const group of writers.values()) {
    if (group.length > 1) for (const node of group) node.shareClass = EXCLUSIVE;
  }
  for (const { fetch } of nodes) {
    const ofKind = nodes.filter((node) => node.fetch === fetch);
    fetch.keepsOriginals =
      fetch.objectPaths.size > 0 && ofKind.some(({ shareClass }) => shareClass !== ofKind[0]!.shareClass || shareClass === EXCLUSIVE);
  }
}

const dotted = ({ path }: FetchNode): string => path.flatMap(({ key }) => (key === undefined ? [] : [key])).join('.');

/**
 * Finds what a fetch requires only for a field that the operation's conditions may leave out. The planner puts the condition on the field
 * and on the fetch that provides what it requires, but not on the requirement, so that without this the whole fetch would be skipped.
 */
function waiveRequired(nodes: readonly FetchNode[]): void {
  const ways = new Map<string, (readonly Condition[])[]>();
  for (const node of nodes) {
    const above = node.path.length === 0 ? '' : `${dotted(node)}.`;
    for (const [path, conditions] of node.fetch.ways) {
      const all = conditions.map((inner) => [...node.conditions, ...inner]);
      ways.set(above + path, [...(ways.get(above + path) ?? []), ...all]);
    }
  }
  for (const node of nodes) {
    const above = node.path.length === 0 ? '' : `${dotted(node)}.`;
    const waivable = node.fetch.required.flatMap((path): [string, Ways][] => {
      const known = ways.get(above + path);
      return known?.every((conditions) => conditions.length > 0) ? [[path, known]] : [];
    });
    if (waivable.length > 0) node.waivable = new Map(waivable);
  }
}

/** The objects at a path, in the order of the answer. `distinct` leaves out repeated ones, which exist once objects are shared. */
export function objectsAt(root: Data, path: readonly PathStep[], distinct: boolean): Data[] {
  let level: unknown[] = [root];
  for (const step of path) {
    let next: unknown[] = [];
    for (const value of level) {
      if (step.key === undefined) {
        if (Array.isArray(value)) for (const item of value) next.push(item);
      } else if (isData(value)) next.push(step.inherited ? readOwn(value, step.key) : value[step.key]);
    }
    const { types } = step;
    if (types) next = next.filter((value) => isData(value) && types.has(String(value.__typename)));
    level = distinct && next.length > 1 ? [...new Set(next)] : next;
  }
  return level.filter(isData);
}

/** Where in the answer the objects at a path stand, index by index; an object shared by several places has several paths. */
export function placesAt(root: Data, path: readonly PathStep[]): Map<Data, (string | number)[][]> {
  let level: { value: unknown; at: (string | number)[] }[] = [{ value: root, at: [] }];
  for (const step of path) {
    level = level.flatMap(({ value, at }) => {
      if (step.key !== undefined) return isData(value) ? [{ value: readOwn(value, step.key), at: [...at, step.key] }] : [];
      return Array.isArray(value) ? value.map((item: unknown, index) => ({ value: item, at: [...at, index] })) : [];
    });
    const { types } = step;
    if (types) level = level.filter(({ value }) => isData(value) && types.has(String(value.__typename)));
  }
  const places = new Map<Data, (string | number)[][]>();
  for (const { value, at } of level) {
    if (!isData(value)) continue;
    const known = places.get(value);
    if (known) known.push(at);
    else places.set(value, [at]);
  }
  return places;
}
