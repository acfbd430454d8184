import type { GraphQLSchema } from 'graphql';
import { isData, type Data } from './json.ts';
import type { Located } from './locate.ts';
import { addTo, copyOf } from './merge.ts';
import { EXCLUSIVE, objectsAt, type CompiledPlan, type FetchKind, type FetchNode, type Step } from './plan.ts';
import { Problems, SubgraphContractError } from './problems.ts';
import { type Complaint, type Loss, type ResponsePath } from './reach.ts';
import { checked, clientPath, complaintOf, Failure, lossesOf, pathIn, Request, type Checked, type Fetcher } from './request.ts';
import { KEYLESS, type RepresentationWriter } from './requires.ts';
import type { Condition } from './selections.ts';

/** What one execution of a plan needs to know. */
export interface RunInput<Context> {
  readonly plan: CompiledPlan;
  readonly supergraph: GraphQLSchema;
  readonly fetchers: ReadonlyMap<string, Fetcher<Context>>;
  /** Keys of subgraphs' `extensions` that hold lists of objects with a path. */
  readonly locatedExtensions: readonly string[];
  readonly describeFailure: (subgraph: string, error: unknown) => Complaint;
  readonly variables: Record<string, unknown>;
  readonly isTrue: (variable: string) => boolean;
  readonly context: Context;
  readonly signal: AbortSignal | undefined;
  /** Mutations: whether what has arrived already makes `data` null, so that the fields that follow must not run. */
  readonly isOver: (root: Data, wasAsked: (key: string) => boolean) => boolean;
}

/** What a subgraph says about a position in one of its located extensions. */
export interface Note extends Located {
  readonly extension: string;
  readonly content: Data;
}

/** One execution of a plan: the data as it grows, and what went wrong. */
export class Run<Context> {
  readonly root: Data = {};
  problems: Problems | undefined;
  notes: Note[] | undefined;
  /** Objects of which a subgraph said that there is no such entity, or none that this caller may see: it does not tell the two apart. */
  absent: Set<Data> | undefined;
  /** Objects and lists that were given to several places. */
  shared: Set<unknown> | undefined;
  readonly #input: RunInput<Context>;
  /** What each kind of fetch was already asked, for kinds that stand at several places of a query's plan. */
  readonly #asked: (Asked | undefined)[] = [];
  /** Mutations that have been sent. */
  readonly #mutated: FetchKind[] = [];
  readonly #variableTexts = new Map<string, string>();

  constructor(input: RunInput<Context>) {
    this.#input = input;
  }

  async execute(): Promise<void> {
    const { step } = this.#input.plan;
    if (step) await this.#step(step);
  }

  async #step(step: Step): Promise<void> {
    switch (step.kind) {
      case 'sequence':
        for (const next of step.steps) await this.#step(next);
        return;
      case 'parallel':
        await Promise.all(step.steps.map((branch) => this.#step(branch)));
        return;
      case 'condition': {
        const branch = this.#input.isTrue(step.variable) ? step.then : step.otherwise;
        if (branch) await this.#step(branch);
        return;
      }
      case 'fetch':
        if (this.#input.signal?.aborted) return;
        if (step.nodes[0].fetch.representation) await this.#fetchEntities(step.nodes);
        else await this.#fetchRoot(step.nodes[0]);
    }
  }

  async #fetchRoot(node: FetchNode): Promise<void> {
    const { fetch } = node;
    if (fetch.kind === 'mutation') {
      if (this.#input.isOver(this.root, (key) => this.#mutated.some((earlier) => earlier.ways.has(key)))) return;
      this.#mutated.push(fetch);
    }
    const targets = objectsAt(this.root, node.path, true);
    if (targets.length === 0) return;
    const result = await this.#send(fetch, []);
    const data = result instanceof Failure ? undefined : result.data;
    const losses = lossesOf(fetch, result, this.#input.describeFailure);
    if (data) fetch.rewrite?.(data);
    for (const [index, target] of targets.entries()) {
      for (const loss of losses) this.#problems().addLoss(target, loss);
      if (data) {
        addTo(target, index > 0 && node.shareClass === EXCLUSIVE ? copyOf(data) : data, this.#input.supergraph);
        if (index > 0) this.#markShared(data);
      }
    }
    if (result instanceof Failure) return;
    for (const { path, ...note } of this.#notesIn(result)) {
      for (const target of targets) (this.notes ??= []).push({ node, target, path: clientPath(fetch, path), ...note });
    }
    for (const error of result.errors) {
      const complaint = complaintOf(fetch, error);
      if (!error.path) {
        if (data) this.#problems().unlocated.push(complaint);
        continue;
      }
      const path = clientPath(fetch, error.path);
      for (const target of targets) this.#problems().located.push({ node, target, path, complaint });
    }
  }

  async #fetchEntities(nodes: readonly FetchNode[]): Promise<void> {
    const { fetch } = nodes[0]!;
    const writer = fetch.representation!;
    const asked = this.#askedOf(fetch);
    const batch = new Batch();
    const waitingFor = new Set<Batch>();
    let latest: Batch | undefined;
    const places: { node: FetchNode; target: Data; answer: Answer }[] = [];
    for (const node of nodes) {
      const isWaived = this.#waiver(node);
      for (const target of objectsAt(this.root, node.path, this.shared !== undefined)) {
        const simple = this.#simpleKey(writer, target);
        let answer = simple === undefined ? undefined : asked.simple(target.__typename).get(simple);
        if (!answer) {
          const text = writer.write(target, { losses: this.problems?.losses, isWaived });
          if (!text) {
            this.#goWithout(fetch, target, text);
            continue;
          }
          answer = asked.texts.get(text);
          if (!answer) {
            answer = new Answer(batch, batch.representations.length, target.__typename);
            batch.representations.push(text);
            batch.answers.push(answer);
            asked.texts.set(text, answer);
          }
          if (simple !== undefined) asked.simple(target.__typename).set(simple, answer);
        }
        if (answer.batch !== latest) waitingFor.add((latest = answer.batch));
        places.push({ node, target, answer });
      }
    }
    if (batch.representations.length > 0) batch.arrived = this.#receive(fetch, batch);
    for (const other of waitingFor) await other.arrived;
    for (const { node, target, answer } of places) this.#place(node, target, answer);
  }

  #notesIn({ extensions }: Checked): { extension: string; content: Data; path: ResponsePath }[] {
    if (!extensions) return [];
    return this.#input.locatedExtensions.flatMap((extension) => {
      const list = extensions[extension];
      return (Array.isArray(list) ? list : []).filter(isData).flatMap((content) => {
        const path = pathIn(content.path);
        return path ? [{ extension, content, path }] : [];
      });
    });
  }

  #waiver({ waivable }: FetchNode): ((path: string) => boolean) | undefined {
    if (!waivable) return undefined;
    const holds = ({ variable, wanted }: Condition) => this.#input.isTrue(variable) === wanted;
    return (path) => waivable.get(path)?.every((conditions) => !conditions.every(holds)) === true;
  }

  /** Which answers can be used again: a query's for the whole run; a mutation's objects may differ after each of its steps. */
  #askedOf(fetch: FetchKind): Asked {
    if (fetch.uses === 1 || this.#input.plan.isMutation) return new Asked();
    return (this.#asked[fetch.id] ??= new Asked());
  }

  async #receive(fetch: FetchKind, batch: Batch): Promise<void> {
    const count = batch.representations.length;
    let result = await this.#send(fetch, batch.representations);
    if (!(result instanceof Failure) && result.data) {
      const entities = result.data._entities;
      // Null says that there is no such entity, or none to show; anything else but an object says nothing.
      if (Array.isArray(entities) && entities.length === count && entities.every((entity) => entity === null || isData(entity))) {
        for (const answer of batch.answers) answer.take(fetch, entities[answer.index]);
      } else {
        const found = Array.isArray(entities) ? `${entities.filter((entity) => entity === null || isData(entity)).length}` : 'no list';
        result = new Failure(new SubgraphContractError(`Expected ${count} entities in "_entities", found ${found}`));
      }
    }
    const losses = lossesOf(fetch, result, this.#input.describeFailure);
    for (const loss of losses) for (const answer of batch.answers) answer.losses.push(loss);
    if (result instanceof Failure) return;
    for (const { path, ...note } of this.#notesIn(result)) {
      const [field, index, ...below] = path;
      const answer = field === '_entities' && typeof index === 'number' ? batch.answers[index] : undefined;
      answer?.notes.push({ path: clientPath(fetch, below), ...note });
    }
    for (const error of result.errors) {
      const complaint = complaintOf(fetch, error);
      const [field, index, ...below] = error.path ?? [];
      const answer = field === '_entities' && typeof index === 'number' ? batch.answers[index] : undefined;
      if (!answer) {
        if (result.data) this.#problems().unlocated.push(complaint);
      } else if (below.length > 0) answer.errors.push({ path: clientPath(fetch, below), complaint });
      else answer.losses.push({ paths: fetch.ways, complaints: [complaint] });
    }
  }

  #place(node: FetchNode, target: Data, answer: Answer): void {
    const { fetch } = node;
    if (answer.losses.length > 0) for (const loss of answer.losses) this.#problems().addLoss(target, loss);
    for (const { path, complaint } of answer.errors) this.#problems().located.push({ node, target, path, complaint });
    for (const note of answer.notes) (this.notes ??= []).push({ node, target, ...note });
    if (answer.entity === undefined) {
      if (answer.losses.length === 0 && answer.errors.length === 0) (this.absent ??= new Set()).add(target);
      return;
    }
    const entity = answer.objectFor(fetch, node.shareClass);
    answer.uses++;
    if (fetch.objectPaths.size > 0 && node.shareClass !== EXCLUSIVE && (answer.uses === 2 || fetch.keepsOriginals))
      this.#markShared(entity);
    addTo(target, entity, this.#input.supergraph);
  }

  /** The text that alone tells this object apart from others of its type, when there is one. */
  #simpleKey(writer: RepresentationWriter, target: Data): string | undefined {
    if (this.problems) return undefined;
    const key = writer.simpleKey(target.__typename);
    const value = key === undefined ? undefined : target[key];
    return typeof value === 'string' ? value : undefined;
  }

  /** An object that lacks what a fetch requires, because an earlier fetch failed, loses this fetch's fields for the same reason. */
  #goWithout(fetch: FetchKind, target: Data, text: string | undefined): void {
    if (text === KEYLESS) {
      this.#problems().addLoss(target, { paths: fetch.ways, complaints: [WITHOUT_KEY], isQuiet: true });
      return;
    }
    const cause = this.problems && fetch.representation!.lossBehind(target, this.problems.losses);
    if (cause) this.problems!.addLoss(target, { ...cause, paths: fetch.ways });
  }

  #markShared(data: Data): void {
    this.shared ??= new Set();
    for (const key in data) {
      const value = data[key];
      if (typeof value === 'object' && value !== null) this.shared.add(value);
    }
  }

  #problems(): Problems {
    return (this.problems ??= new Problems());
  }

  async #send(fetch: FetchKind, representations: readonly string[]): Promise<Checked | Failure> {
    try {
      const fetcher = this.#input.fetchers.get(fetch.subgraph)!;
      const request = new Request(fetch, this.#variablesText(fetch), representations, this.#input.variables, this.#input.signal);
      const result = await fetcher(request, this.#input.context);
      return (
        checked(result) ?? new Failure(new SubgraphContractError('The answer is not a GraphQL result: no object as data, and no errors'))
      );
    } catch (error) {
      return new Failure(error);
    }
  }

  #variablesText(fetch: FetchKind): string {
    let text = '';
    for (const name of fetch.variables) {
      let variable = this.#variableTexts.get(name);
      if (variable === undefined) {
        const value = Object.hasOwn(this.#input.variables, name) ? JSON.stringify(this.#input.variables[name]) : undefined;
        variable = value === undefined ? '' : `${JSON.stringify(name)}:${value}`;
        this.#variableTexts.set(name, variable);
      }
      if (variable !== '') text += text === '' ? variable : `,${variable}`;
    }
    return text;
  }
}

const WITHOUT_KEY: Complaint = { message: 'The query plan has no key for this object', extensions: { code: 'INTERNAL_SERVER_ERROR' } };

/** The entities that a run has asked for with one kind of fetch. */
class Asked {
  readonly texts = new Map<string, Answer>();
  readonly #simple = new Map<unknown, Map<string, Answer>>();

  simple(typename: unknown): Map<string, Answer> {
    let ofType = this.#simple.get(typename);
    if (!ofType) this.#simple.set(typename, (ofType = new Map()));
    return ofType;
  }
}

/** What became of one request for entities. */
class Batch {
  readonly representations: string[] = [];
  readonly answers: Answer[] = [];
  arrived: Promise<void> | undefined;
}

/** What one subgraph said about one entity; used at every place that has the same representation. */
class Answer {
  readonly batch: Batch;
  readonly index: number;
  readonly #typename: unknown;
  entity: Data | undefined;
  readonly losses: Loss[] = [];
  readonly errors: { readonly path: ResponsePath; readonly complaint: Complaint }[] = [];
  readonly notes: Omit<Note, 'node' | 'target'>[] = [];
  uses = 0;
  #copies: Map<number, Data> | undefined;

  constructor(batch: Batch, index: number, typename: unknown) {
    this.batch = batch;
    this.index = index;
    this.#typename = typename;
  }

  take(fetch: FetchKind, entity: unknown): void {
    // Null: the subgraph does not know the entity, which the federation contract allows.
    if (!isData(entity)) return;
    if (fetch.rewrite) {
      entity.__typename ??= this.#typename;
      fetch.rewrite(entity);
    }
    this.entity = entity;
  }

  /** The entity's object for the places of one share class. The original stays untouched where other classes may still need it. */
  objectFor(fetch: FetchKind, shareClass: number): Data {
    if (!fetch.keepsOriginals) return this.entity!;
    if (shareClass === EXCLUSIVE) return copyOf(this.entity!);
    let copy = this.#copies?.get(shareClass);
    if (!copy) (this.#copies ??= new Map()).set(shareClass, (copy = copyOf(this.entity!)));
    return copy;
  }
}
