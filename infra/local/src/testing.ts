import { randomUUID } from 'node:crypto';
import { parse, validate, type ExecutionResult } from 'graphql';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { openLog } from '@helix/service-kit/log';
import { sqlText, type Statement } from '@helix/service-kit/sql-record';
import { openSubgraph, type Subgraph } from '@helix/service-kit/subgraph';
import { publicViewer, type Viewer } from '@helix/service-kit/viewer';
import { cloneDatabase, connect, dropDatabase, ensureDatabases } from './databases.ts';
import { viewerOf, type IdentityId } from './identity/identities.ts';
import { loadWorld, type WorldSize } from './load-world.ts';
import { definitionOf, type SubgraphName } from './subgraphs.ts';

/** The secret of test deployments. */
export const testSecret = 'a secret of tests that is longer than thirty-two characters';

/** The moment at which tests take place: noon in Shanghai on 22 November 2026. */
export const testNow = new Date('2026-11-22T04:00:00Z');

/** A record as an answer holds it; specifications name its fields. */
// oxlint-disable-next-line typescript/no-explicit-any -- the selection is text, so the compiler cannot know its shape
export type Shape = Record<string, any>;

/** What was asked, with the statements that it cost, transaction control left out. */
export interface Recorded<Result> {
  readonly result: Result;
  readonly statements: readonly Statement[];
}

/** A subgraph on a database of its own. */
export interface TestSubgraph {
  readonly subgraph: Subgraph;
  /** Runs an operation through the schema; throws what validation finds. */
  ask<Data = Record<string, never>>(document: string, variables?: Record<string, unknown>, viewer?: Viewer): Promise<ExecutionResult<Data>>;
  /** The same, with the statements that it cost. */
  asking<Data = Record<string, never>>(document: string, variables?: Record<string, unknown>): Promise<Recorded<ExecutionResult<Data>>>;
  /** The same subgraph read by somebody else than the public: a demo identity or any caller whatever. */
  as(caller: IdentityId | Viewer): TestSubgraph;
  /** The data of an operation that must be answered without any error. */
  data<Data = Shape>(document: string, variables?: Record<string, unknown>): Promise<Data>;
  /**
   * Every record of a root list, page by page.
   *
   * @param selection what each record holds; keys of some entities are not called `id`
   * @param filter a literal, such as `{ year: 2025 }`
   */
  walk(list: string, selection?: string, filter?: string): Promise<Shape[]>;
  /** How many records of a root list each of these filters finds, in one operation; an empty filter finds all. */
  counts(list: string, filters: readonly string[]): Promise<number[]>;
  /** What the gateway gets for these references, in their order; null for those that this subgraph owns and does not have. */
  entities<Entity = Shape>(references: readonly object[], selection: string): Promise<Entity[]>;
  /** The same for entities of one type, by their keys; an object brings the fields that the answer requires besides its key. */
  contributed<Entity = Shape>(typename: string, keys: readonly (string | object)[], selection: string, key?: string): Promise<Entity[]>;
  /** What `work` read through this subgraph, with the statements that it cost. */
  recorded<Result>(work: () => Promise<Result>): Promise<Recorded<Result>>;
  /** The code of the error with which an operation is refused; undefined where it is answered. */
  refusal(document: string, variables?: Record<string, unknown>): Promise<unknown>;
  close(): Promise<void>;
}

/**
 * A migrated database that nobody is connected to, loaded with the world asked for; made by the first who asks.
 *
 * @returns its name and its owner
 */
async function templateOf(name: SubgraphName, world: WorldSize): Promise<{ database: string; owner: string }> {
  const adminUrl = inject('adminUrl');
  const prefix = `helix_${inject('run')}_${world}`;
  const database = `${prefix}_${name}`;
  const admin = await connect(adminUrl, 'DATABASE_URL');
  try {
    await admin.query('select pg_advisory_lock(hashtextextended($1, 1))', [database]);
    const { rows } = await admin.query<{ ready: boolean }>(
      `select shobj_description(oid, 'pg_database') = 'ready' as ready from pg_database where datname = $1`,
      [database],
    );
    if (!rows[0]?.ready) {
      const urls = await ensureDatabases(adminUrl, [name], { prefix });
      const subgraph = await openSubgraph(await definitionOf(name), {
        databaseUrl: urls[name],
        secret: testSecret,
        log: openLog(name, 'warn'),
      });
      await subgraph.database.migrate();
      await loadWorld(subgraph, world);
      await subgraph.close();
      await admin.query(`comment on database "${database}" is 'ready'`);
    }
    return { database, owner: database };
  } finally {
    await admin.end();
  }
}

/** A database of its own for one test file: a copy of the template. `drop` removes it. */
export async function testDatabase(name: SubgraphName, world: WorldSize): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const adminUrl = inject('adminUrl');
  const template = await templateOf(name, world);
  const copy = `helix_${inject('run')}_${name}_${randomUUID().slice(0, 8)}`;
  const url = await cloneDatabase(adminUrl, template.database, copy, template.owner);
  return { url, drop: () => dropDatabase(adminUrl, copy) };
}

/** All ways of reading a subgraph that `opened` gives, once it is open. */
function readingOf(opened: () => Subgraph, close: () => Promise<void>, reader: Viewer = publicViewer): TestSubgraph {
  const ask: TestSubgraph['ask'] = async <Data>(
    document: string,
    variables?: Record<string, unknown>,
    viewer: Viewer = reader,
  ): Promise<ExecutionResult<Data>> => {
    const parsed = parse(document);
    const [invalid] = validate(opened().schema, parsed);
    if (invalid) throw invalid;
    return (await opened().answer({ document: parsed, variables, viewer })) as ExecutionResult<Data>;
  };
  const recorded: TestSubgraph['recorded'] = (work) => opened().database.sql.during(work);
  const data: TestSubgraph['data'] = async <Data>(document: string, variables?: Record<string, unknown>): Promise<Data> => {
    const { data: found, errors } = await ask<Data>(document, variables);
    expect(errors).toBeUndefined();
    return found!;
  };
  const entities = async <Entity = Shape>(references: readonly object[], selection: string): Promise<Entity[]> => {
    const document = `query($of: [_Any!]!) { _entities(representations: $of) { ${selection} } }`;
    return (await data<{ _entities: Entity[] }>(document, { of: references }))._entities;
  };
  return {
    get subgraph() {
      return opened();
    },
    ask,
    as: (caller) => readingOf(opened, close, typeof caller === 'string' ? viewerOf(caller) : caller),
    asking: <Data>(document: string, variables?: Record<string, unknown>) => recorded(() => ask<Data>(document, variables)),
    data,
    recorded,
    async walk(list, selection = 'id', filter = '') {
      const rows: Shape[] = [];
      for (let after: string | null = null; ;) {
        const document = `query($after: Cursor) { list: ${list}(first: 100, after: $after ${filter && `, filter: ${filter}`}) {
          nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`;
        const { list: page }: Shape = await data(document, { after });
        rows.push(...page.nodes);
        if (!page.pageInfo.hasNextPage) return rows;
        after = page.pageInfo.endCursor;
      }
    },
    async counts(list, filters) {
      const counts = filters.map((filter, at) => `f${at}: ${list}(filter: ${filter || '{}'}) { totalCount }`);
      const found = await data(`{ ${counts.join(' ')} }`);
      return filters.map((_, at) => found[`f${at}`].totalCount);
    },
    entities,
    contributed: <Entity = Shape>(typename: string, keys: readonly (string | object)[], selection: string, key = 'id') =>
      entities<Entity>(
        keys.map((value) => ({ __typename: typename, ...(typeof value === 'string' ? { [key]: value } : value) })),
        `... on ${typename} { ${selection} }`,
      ),
    async refusal(document, variables) {
      const { errors } = await ask(document, variables);
      return errors?.[0]?.extensions['code'];
    },
    close,
  };
}

/** Opens a subgraph on a real PostgreSQL database with the world of the given size. */
export async function testSubgraph(name: SubgraphName, { world = 1 }: { world?: WorldSize } = {}): Promise<TestSubgraph> {
  const { url, drop } = await testDatabase(name, world);
  const subgraph = await openSubgraph(await definitionOf(name), {
    databaseUrl: url,
    secret: testSecret,
    log: openLog(name, 'warn'),
    now: () => testNow,
  });
  return readingOf(
    () => subgraph,
    async () => {
      await subgraph.close();
      await drop();
    },
  );
}

/** The same for all specifications of one file: open before the first of them, closed after the last. */
export function subgraphOfFile(name: SubgraphName, world: WorldSize = 1): TestSubgraph {
  let opened: TestSubgraph | undefined;
  beforeAll(async () => {
    opened = await testSubgraph(name, { world });
  });
  const close = async (): Promise<void> => opened?.close();
  afterAll(close);
  return readingOf(() => {
    if (!opened) throw new Error(`${name} is open only while specifications run`);
    return opened.subgraph;
  }, close);
}

/** A list of the root as its specification knows it. */
export interface TestList {
  /** Its field of Query. */
  readonly list: string;
  /** Facets that put each record into one bucket. */
  readonly facets?: readonly string[];
  /** Key field of its records. */
  readonly key?: string;
  /** A literal, such as `{ year: 2025 }`. */
  readonly filter?: string;
}

/**
 * Expects what every list promises: as many records as it counts, each met once by a walk in small steps, and facets
 * that add up to the same number.
 *
 * @returns that number, above nought
 */
export async function expectListAgrees(of: TestSubgraph, { list, facets = [], key = 'id', filter }: TestList): Promise<number> {
  const given = filter ? `filter: ${filter}` : '';
  const counts = facets.map((facet) => `${facet} { count }`).join(' ');
  const { found }: Shape = await of.data(`{ found: ${list} ${given && `(${given})`} { totalCount ${counts && `facets { ${counts} }`} } }`);
  const walked: string[] = [];
  for (let after: string | null = null; ;) {
    const page: Shape = await of.data(
      `query($after: Cursor) { list: ${list}(first: 37, after: $after, ${given}) { nodes { ${key} } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    walked.push(...page.list.nodes.map((node: Shape) => node[key]));
    if (!page.list.pageInfo.hasNextPage) break;
    after = page.list.pageInfo.endCursor;
  }
  const sums = facets.map((facet) => [facet, found.facets[facet].reduce((sum: number, { count }: Shape) => sum + count, 0)]);
  expect(walked, list).toHaveLength(found.totalCount);
  expect(new Set(walked).size, list).toBe(found.totalCount);
  expect(Object.fromEntries(sums), list).toEqual(Object.fromEntries(facets.map((facet) => [facet, found.totalCount])));
  expect(found.totalCount, list).toBeGreaterThan(0);
  return found.totalCount;
}

/** An operation that reads one entity by its keys, as the gateway asks for it. */
export function entityQuery(typename: string, keys: Readonly<Record<string, string>>, selection: string): string {
  const fields = Object.entries({ __typename: typename, ...keys }).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `{ _entities(representations: [{ ${fields.join(', ')} }]) { ... on ${typename} { ${selection} } } }`;
}

/** Statements as a file under `sql/` holds them. A page, its count and its facets leave side by side, so their order is not told. */
export const sqlInOrder = (statements: readonly Statement[]): string =>
  sqlText(statements.toSorted((one, other) => (one.text < other.text ? -1 : 1)));
