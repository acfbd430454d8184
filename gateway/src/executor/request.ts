import type { DocumentNode } from 'graphql';
import { isData, type Data } from './json.ts';
import type { FetchKind } from './plan.ts';
import type { Complaint, Loss, ResponsePath } from './reach.ts';

/** One request to one subgraph. */
export interface FetchRequest {
  readonly subgraph: string;
  readonly kind: 'query' | 'mutation';
  readonly query: string;
  /** The parsed `query`; the same object for every run of the same prepared operation, so it can key a cache. */
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  /** The variables as objects, for a subgraph in the same process. Made when first read. */
  readonly variables: Record<string, unknown>;
  /** The complete JSON text `{"query":…,"operationName":…,"variables":…}`, for a subgraph behind HTTP. Made when first read. */
  readonly body: string;
  readonly signal: AbortSignal | undefined;
}

/** A subgraph's answer. The executor takes it over and changes it: hand out no object that anybody else holds. */
export interface FetchResult {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly SubgraphError[];
  readonly extensions?: Record<string, unknown>;
}

export interface SubgraphError {
  readonly message: string;
  readonly path?: ResponsePath;
  readonly extensions?: Record<string, unknown>;
}

/** Asks one subgraph; a rejection is told to the client as `describeFailure` words it. */
export type Fetcher<Context> = (request: FetchRequest, context: Context) => Promise<FetchResult>;

/** An answer whose form is known to be right. */
export interface Checked {
  readonly data: Data | null;
  readonly extensions: Data | undefined;
  readonly errors: readonly { readonly message: unknown; readonly path: ResponsePath | undefined; readonly extensions: Data | undefined }[];
}

/** Undefined when the answer is none: `{"data":null}` without errors among others [F6]. */
export function checked(result: unknown): Checked | undefined {
  if (!isData(result)) return undefined;
  const { data = null, errors = [] } = result;
  const extensions = isData(result.extensions) ? result.extensions : undefined;
  if (!Array.isArray(errors) || (data !== null && !isData(data)) || (data === null && !errors.some(isData))) return undefined;
  if (errors.length === 0) return { data, extensions, errors: NO_ERRORS };
  return {
    data,
    extensions,
    errors: errors.filter(isData).map((error) => ({
      message: error.message,
      path: pathIn(error.path),
      extensions: isData(error.extensions) ? error.extensions : undefined,
    })),
  };
}

/** A path, when there is one. */
export function pathIn(path: unknown): ResponsePath | undefined {
  if (!Array.isArray(path) || path.length === 0) return undefined;
  return path.filter((element) => typeof element === 'string' || typeof element === 'number');
}

const NO_ERRORS: Checked['errors'] = [];

/** A fetch that brought nothing. */
export class Failure {
  readonly error: unknown;

  constructor(error: unknown) {
    this.error = error;
  }
}

/** The request as fetchers see it; its variables are made only in the form that a fetcher reads. */
export class Request implements FetchRequest {
  readonly #fetch: FetchKind;
  readonly #variablesText: string;
  readonly #representations: readonly string[];
  readonly #variables: Record<string, unknown>;
  readonly signal: AbortSignal | undefined;
  #body: string | undefined;

  constructor(
    fetch: FetchKind,
    variablesText: string,
    representations: readonly string[],
    variables: Record<string, unknown>,
    signal: AbortSignal | undefined,
  ) {
    this.#fetch = fetch;
    this.#variablesText = variablesText;
    this.#representations = representations;
    this.#variables = variables;
    this.signal = signal;
  }

  get subgraph(): string {
    return this.#fetch.subgraph;
  }
  get kind(): 'query' | 'mutation' {
    return this.#fetch.kind;
  }
  get query(): string {
    return this.#fetch.query;
  }
  get document(): DocumentNode {
    return this.#fetch.document;
  }
  get operationName(): string | undefined {
    return this.#fetch.operationName;
  }

  get variables(): Record<string, unknown> {
    const variables = Object.create(null) as Record<string, unknown>;
    for (const name of this.#fetch.variables) {
      if (Object.hasOwn(this.#variables, name) && this.#variables[name] !== undefined) variables[name] = this.#variables[name];
    }
    if (this.#fetch.representation) variables.representations = JSON.parse(`[${this.#representations.join(',')}]`);
    return variables;
  }

  get body(): string {
    return (this.#body ??= this.#makeBody());
  }

  #makeBody(): string {
    const { prefix, representation } = this.#fetch;
    if (!representation) return `${prefix}${this.#variablesText}}}`;
    const separator = this.#variablesText === '' ? '' : ',';
    return `${prefix}${this.#variablesText}${separator}"representations":[${this.#representations.join(',')}]}}`;
  }
}

/** What never arrived because the whole fetch came to nothing. */
export function lossesOf(fetch: FetchKind, result: Checked | Failure, describe: (subgraph: string, error: unknown) => Complaint): Loss[] {
  if (result instanceof Failure) return [{ paths: fetch.ways, complaints: [describe(fetch.subgraph, result.error)] }];
  if (result.data) return [];
  const isLocated = result.errors.some(({ path }) => (fetch.representation ? typeof path?.[1] === 'number' : path));
  return [{ paths: fetch.ways, complaints: isLocated ? [] : result.errors.map((error) => complaintOf(fetch, error)) }];
}

/** A subgraph's own words and extensions pass; a fetcher that may not show them masks them first. */
export function complaintOf(fetch: FetchKind, error: Checked['errors'][number]): Complaint {
  return {
    message: typeof error.message === 'string' ? error.message : `Subgraph "${fetch.subgraph}" reported an error`,
    extensions: { code: 'INTERNAL_SERVER_ERROR', ...error.extensions, subgraph: fetch.subgraph },
  };
}

export function clientPath(fetch: FetchKind, path: ResponsePath): ResponsePath {
  if (fetch.aliases.size === 0) return path;
  return path.map((element) => (typeof element === 'string' ? (fetch.aliases.get(element) ?? element) : element));
}
