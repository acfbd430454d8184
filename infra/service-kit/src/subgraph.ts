import { readFileSync } from 'node:fs';
import type { Constructor } from '@mikro-orm/core';
import type { Migration } from '@mikro-orm/migrations';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, GraphQLError, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { bureaus, type Bureau } from './bureaus.ts';
import type { ImportRules } from './bulk.ts';
import { openDatabase, type Database } from './database.ts';
import { Disclosure } from './disclosure.ts';
import { enforceClassification, type Concerns } from './enforcement.ts';
import { maskError, topLevelError } from './errors.ts';
import { recordAccess } from './journal/access-log.ts';
import { changesResolvers } from './journal/changes.ts';
import type { OpenColumns } from './journal/feed.ts';
import { whileWanted } from './lifetime.ts';
import { openLog, type Log } from './log.ts';
import type { RequestContext } from './request.ts';
import { mergeResolvers } from './resolvers.ts';
import { scalarResolvers } from './scalars.ts';
import { completeSdl } from './sdl.ts';
import { grantsFor } from './sharing.ts';
import { derivedKey, type Viewer } from './viewer.ts';

/** What a bureau's subgraph is made of; each `subgraphs/<name>/src/subgraph.ts` exports one. */
export interface SubgraphParts {
  readonly name: string;
  /** Where `schema.graphql` and `migrations/` lie. */
  readonly folder: URL;
  /** Entity definitions, parents before children: the order in which they are loaded. */
  readonly entities: readonly unknown[];
  readonly migrations: readonly Constructor<Migration>[];
  readonly resolvers: object;
  /** Whom a record of each type with classified fields concerns, by the type's name. */
  readonly concerns?: Readonly<Record<string, Concerns>>;
  /** Checks beyond the column's type, by entity name. */
  readonly imports?: ImportRules;
  /** What may leave by the change feed; nothing unless told. */
  readonly openColumns?: OpenColumns;
}

export type SubgraphDefinition = SubgraphParts & Bureau;

/** Joins the parts with the bureau that owns them. @throws when no bureau owns a subgraph of this name */
export function defineSubgraph(parts: SubgraphParts): SubgraphDefinition {
  const bureau = bureaus.find(({ name }) => name === parts.name);
  if (!bureau) throw new Error(`schema/bureaus.json names no owner of ${parts.name}`);
  return { ...parts, ...bureau };
}

/** The subgraph's complete SDL as it is composed and served. */
export const subgraphSdl = ({ name, folder }: SubgraphDefinition): DocumentNode =>
  completeSdl(readFileSync(new URL('schema.graphql', folder), 'utf8'), name);

export interface SubgraphOptions {
  readonly databaseUrl: string;
  /** The secret that gateway and subgraphs share. */
  readonly secret: string;
  readonly log?: Log;
  readonly now?: () => Date;
  readonly poolSize?: number;
}

type AnyResult = { extensions?: Readonly<Record<string, unknown>> | undefined };

/** A subgraph that runs: it answers operations; how they reach it is somebody else's business. */
export interface Subgraph {
  readonly definition: SubgraphDefinition;
  readonly schema: GraphQLSchema;
  readonly database: Database;
  readonly log: Log;
  /** A context of its own for every request, without the grants that the viewer may have. */
  requestFor(viewer: Viewer): RequestContext;
  /** The same with the grants. */
  openRequest(viewer: Viewer): Promise<RequestContext>;
  /**
   * To be called with every answer before it leaves: accounts for what it shows, and adds what it withholds. What cannot be accounted for is not
   * shown (hostile case G9): then null.
   */
  account<Result extends AnyResult>(request: RequestContext, result: Result): Promise<Result | null>;
  /** Runs a parsed and validated operation. */
  answer(operation: {
    readonly document: DocumentNode;
    readonly operationName?: string | undefined;
    readonly variables?: Readonly<Record<string, unknown>> | undefined;
    readonly viewer: Viewer;
    /** When it aborts, nobody waits any more: statements that run are cancelled. */
    readonly signal?: AbortSignal | undefined;
  }): Promise<ExecutionResult>;
  close(): Promise<void>;
}

/** The schema with its resolvers; needs no database. */
export function subgraphSchema(definition: SubgraphDefinition): GraphQLSchema {
  const resolvers = { ...scalarResolvers, ...mergeResolvers(definition.resolvers, changesResolvers(definition)) } as never;
  const schema = buildSubgraphSchema([{ typeDefs: subgraphSdl(definition), resolvers }]);
  return enforceClassification(schema, definition.concerns ?? {}, definition);
}

/** Opens a subgraph on its database; does not migrate. */
export async function openSubgraph(definition: SubgraphDefinition, options: SubgraphOptions): Promise<Subgraph> {
  const log = options.log ?? openLog(definition.name);
  const schema = subgraphSchema(definition);
  const database = await openDatabase({
    name: definition.name,
    url: options.databaseUrl,
    entities: definition.entities,
    migrations: definition.migrations,
    log,
    ...(options.poolSize === undefined ? {} : { poolSize: options.poolSize }),
  });
  const cursorKey = derivedKey(options.secret, `cursor/${definition.name}`);
  const now = options.now ?? (() => new Date());
  const requestFor = (viewer: Viewer): RequestContext => ({
    em: database.orm.em.fork(),
    db: database.db,
    viewer,
    grants: [],
    disclosure: new Disclosure(),
    now,
    log,
    cursorKey,
    loaders: new Map(),
  });
  const openRequest = async (viewer: Viewer): Promise<RequestContext> => {
    const request = requestFor(viewer);
    if (viewer.purpose === null || viewer.subject === null) return request;
    return { ...request, grants: await grantsFor(database.db, viewer) };
  };
  const account: Subgraph['account'] = async ({ disclosure, viewer }, result) => {
    const { withheld, accesses } = disclosure;
    try {
      await recordAccess(database.db, viewer, accesses, now());
    } catch (error) {
      log.error({ err: error }, 'the access log cannot be written');
      return null;
    }
    return withheld.length ? { ...result, extensions: { ...result.extensions, withheld } } : result;
  };
  return {
    definition,
    schema,
    database,
    log,
    requestFor,
    openRequest,
    account,
    async answer({ document, operationName, variables, viewer, signal }) {
      const request = await openRequest(viewer);
      const { errors, ...answered } = await whileWanted(signal, () =>
        execute({
          schema,
          document,
          operationName: operationName ?? null,
          variableValues: variables ?? null,
          contextValue: request,
        }),
      );
      // Without data, execution did not begin: a variable is at fault, and its value belongs in no log.
      const result = errors ? { ...answered, errors: errors.map((error) => masked(error, log, answered.data === undefined)) } : answered;
      return (await account<ExecutionResult>(request, result)) ?? { errors: [unaccountable()] };
    },
    close: () => database.close(),
  };
}

/** The error in place of an answer that cannot be accounted for. */
export const unaccountable = (): GraphQLError =>
  topLevelError('SERVICE_UNAVAILABLE', [
    '访问日志无法写入，受保护的数据暂不能查看',
    'The access log cannot be written, so protected data are not shown for now',
  ]);

/** What may leave of an error, as over HTTP. */
function masked(error: GraphQLError, log: Log, isRequestError: boolean): GraphQLError {
  const formatted = error.toJSON();
  const { message, extensions } = maskError(
    isRequestError ? { ...formatted, extensions: { code: 'BAD_USER_INPUT' } } : formatted,
    error,
    log,
  );
  return new GraphQLError(message, { path: error.path ?? null, extensions: extensions ?? null });
}
