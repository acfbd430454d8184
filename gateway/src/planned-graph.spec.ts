import './no-telemetry.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer, HeaderMap } from '@apollo/server';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { getIntrospectionQuery, printSchema, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { compositionProblems, currentSupergraph } from '@helix/local/composition';
import { definitionOf, subgraphNames, type SubgraphName } from '@helix/local/subgraphs';
import { testDatabase, testNow, testSecret } from '@helix/local/testing';
import { topologies, type Topology } from '@helix/local/testing-graph';
import { bureaus } from '@helix/service-kit/bureaus';
import { maskError } from '@helix/service-kit/errors';
import { openLog } from '@helix/service-kit/log';
import { openSubgraph, type Subgraph } from '@helix/service-kit/subgraph';
import { serveSubgraph } from '@helix/service-kit/subgraph-server';
import { publicViewer } from '@helix/service-kit/viewer';
import { storedOperations } from './operations.ts';
import { plannedGraph, stringify } from './planned-graph.ts';
import { apolloDataSource, localSource, remoteSource, type GatewayContext, type SubgraphSource } from './sources.ts';

/** What an answer is to its client, `data` as text: the order of its keys is part of it. */
interface Answer {
  readonly status: number | undefined;
  readonly data: string | undefined;
  readonly errors: readonly GraphQLFormattedError[];
}

interface Asked {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

interface Served {
  readonly apiSchema: GraphQLSchema;
  readonly supergraphSdl: string;
  ask(asked: Asked): Promise<Answer>;
  stop(): Promise<void>;
}

const log = openLog('gateway', 'silent');
const operations = storedOperations(new URL('../../schema/operations/', import.meta.url));
const subgraphs = {} as Record<SubgraphName, Subgraph>;
const sources = new Map<Topology, ReadonlyMap<string, SubgraphSource>>();
let supergraphSdl: string;
const closing: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  for (const name of subgraphNames) {
    const { url, drop } = await testDatabase(name, 1);
    closing.push(drop);
    const definition = await definitionOf(name);
    subgraphs[name] = await openSubgraph(definition, { databaseUrl: url, secret: testSecret, log, now: () => testNow });
    closing.push(() => subgraphs[name].close());
  }
  const composition = currentSupergraph(subgraphNames.map((name) => subgraphs[name].definition));
  if ('problems' in composition) throw new Error(compositionProblems(composition.problems));
  ({ supergraphSdl } = composition);
  sources.set('in process', new Map(subgraphNames.map((name) => [name, localSource(subgraphs[name])])));
  const remote = new Map<string, SubgraphSource>();
  for (const bureau of bureaus) {
    const server = await serveSubgraph(subgraphs[bureau.name as SubgraphName], { port: 0, secret: testSecret });
    const source = remoteSource({ bureau, url: server.url, secret: testSecret });
    closing.push(() => server.close(), source.close);
    remote.set(bureau.name, source);
  }
  sources.set('over HTTP', remote);
});
afterAll(async () => {
  for (const close of closing.toReversed()) await close();
});

const serverOf = (gateway: GatewayInterface) =>
  new ApolloServer<GatewayContext>({
    gateway,
    introspection: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    stringifyResult: stringify,
    formatError: (formatted, error) => maskError(formatted, error, log, 'trace'),
  });

async function served(gateway: GatewayInterface): Promise<Served> {
  let schemas: { apiSchema: GraphQLSchema; coreSupergraphSdl: string } | undefined;
  gateway.onSchemaLoadOrUpdate((loaded) => {
    schemas = loaded;
  });
  const apollo = serverOf(gateway);
  await apollo.start();
  return {
    apiSchema: schemas!.apiSchema,
    supergraphSdl: schemas!.coreSupergraphSdl,
    async ask({ query, operationName, variables = {} }) {
      const request = { query, variables, ...(operationName !== undefined && { operationName }) };
      const { http, body } = await apollo.executeOperation(request, { contextValue: { viewer: publicViewer } });
      if (body.kind !== 'single') throw new Error('answered in several pieces');
      const { singleResult } = body;
      const { data, errors = [], extensions } = singleResult;
      // Both ways out give one text, whatever was asked.
      expect(stringify(singleResult)).toBe(JSON.stringify({ errors: singleResult.errors, data, extensions }));
      return { status: http.status, data: JSON.stringify(data), errors };
    },
    stop: () => apollo.stop(),
  };
}

const planned = (reached: ReadonlyMap<string, SubgraphSource>, options: { planCacheSize?: number } = {}) =>
  served(plannedGraph({ supergraphSdl, bureaus, sources: reached, log, ...options }));
const stock = (reached: ReadonlyMap<string, SubgraphSource>) =>
  served(new ApolloGateway({ supergraphSdl, buildService: ({ name }) => apolloDataSource(reached.get(name)!) }));

/** Apollo's executor tells no locations. */
const unlocated = ({ errors, ...answer }: Answer): Answer => ({
  ...answer,
  errors: errors.map(({ message, path, extensions }) => ({ message, path, extensions }) as GraphQLFormattedError),
});

/** Operations by what they try, and what their answer must hold for the trial to be one. */
const trials: readonly (Asked & { readonly tries: string; readonly holds: RegExp })[] = [
  {
    tries: 'named fragments, one within the other, over four subgraphs',
    query: `query { platforms(first: 5) { nodes { ...Hosted } } }
      fragment Hosted on Platform { id nameZh host { ...Firm } postSubsidies { state payer { ...Firm } } achievements(first: 2) { nodes { titleZh } } }
      fragment Firm on Institution { id nameZh region { code nameZh } }`,
    holds: /"host":\{"id":"[^"]+","nameZh":"[^"]+","region"/,
  },
  {
    tries: 'aliases: one field twice with different arguments, and a name exchanged for another',
    query: `{ few: platforms(first: 1) { nodes { nameZh: id id: nameZh } } more: platforms(first: 3) { nodes { id host { firm: nameZh } } } }`,
    holds: /"few":\{"nodes":\[\{"nameZh":".*"more".*"firm"/,
  },
  {
    tries: '__typename at every level, in the client’s order',
    query:
      '{ __typename p: platforms(first: 2) { __typename nodes { nameZh __typename host { kind: __typename id } } pageInfo { __typename } } }',
    holds: /^\{"__typename":"Query".*"kind":"Institution"/,
  },
  {
    tries: 'facets and counts beside pages',
    query: `{ platforms(first: 1) { totalCount facets { kind { value count } level { value count } cityCode { value count } } nodes { id } }
      institutions { totalCount facets { kind { value count } } } }`,
    holds: /"facets":\{"kind":\[\{"value":"[A-Z_]+","count":\d/,
  },
  {
    tries: 'connections within connections, with edges and cursors',
    query: `{ institutions(first: 3, filter: { kind: [UNIVERSITY] }) { edges { cursor node { id
      platforms(first: 2) { totalCount edges { cursor node { id projects(first: 2) { nodes { id titleZh } pageInfo { hasNextPage endCursor } } } } } } } } }`,
    holds: /"cursor":"[^"]+","node":\{"id":"[^"]+","platforms":\{"totalCount":[1-9]/,
  },
  {
    tries: 'one entity at many places with different selections',
    query: `{ projects(first: 8) { nodes { id lead { nameZh } participants { role institution { id region { nameZh } } } } }
      regions(first: 3) { nodes { code nameEn institutions(first: 2) { nodes { id nameEn region { code level } } } } } }`,
    holds: /"lead":\{"nameZh".*"level"/,
  },
  {
    tries: '@skip and @include by variables, true',
    query: `query($with: Boolean!, $without: Boolean = true) { platforms(first: 3) { nodes { id @skip(if: $with) nameZh host @include(if: $with) { id region @skip(if: $without) { code } } } } }`,
    variables: { with: true },
    holds: /\{"nameZh":"[^"]+","host":\{"id":"[^"]+"\}\}/,
  },
  {
    tries: '@skip and @include by variables, false',
    query: `query($with: Boolean!, $without: Boolean = true) { platforms(first: 3) { nodes { id @skip(if: $with) nameZh host @include(if: $with) { id region @skip(if: $without) { code } } } } }`,
    variables: { with: false, without: false },
    holds: /\{"id":"[^"]+","nameZh":"[^"]+"\}/,
  },
  {
    tries: '@skip and @include by literals, on fragments too',
    query:
      '{ platforms(first: 2) { nodes { id ... @include(if: false) { nameZh } ...Host @skip(if: false) } } } fragment Host on Platform { host @include(if: true) { id } }',
    holds: /\{"id":"[^"]+","host":\{"id"/,
  },
  {
    tries: 'a union whose members live in different subgraphs',
    query: `{ disclosureRecords(first: 20) { nodes { id subject { __typename ... on Project { titleZh } ... on Challenge { id } ... on SubsidyApplication { id year } } } }
      meetings(first: 5) { nodes { id agenda { titleZh subjects { __typename ... on Demand { titleZh enterprise { nameZh } } ... on Project { id titleZh } } } } } }`,
    holds: /"subject":\{"__typename":"/,
  },
  {
    tries: 'what one subgraph computes of another’s facts',
    query: `{ platforms(first: 10, filter: { cityCode: ["430300"], recognisedYear: 2025 }) { nodes { id postSubsidies { verdict state amount { wan } atoms { fact expected actual holds } instrument { code } fund { nameZh } } } } }`,
    holds: /"verdict":"[A-Z_]+"/,
  },
  {
    tries: 'eligibility of firms, which asks every subgraph',
    query: `{ institutions(first: 2, filter: { kind: [ENTERPRISE] }) { nodes { id eligibility { verdict instrument { code nameZh } missing { sentenceZh } payer { nameZh } } } } }`,
    holds: /"eligibility":\[\{"verdict"/,
  },
  {
    tries: 'unknown ids',
    query: '{ platform(id: "none") { id host { id } } region(code: "652222") { code } talent(id: "") { id } }',
    holds: /"platform":null,"region":null,"talent":null/,
  },
  {
    tries: 'an unknown id beside known ones',
    query:
      '{ region(code: "430300") { code nameZh platformsByKind { count } } institution(id: "ent-nowhere") { nameZh platforms { totalCount } } }',
    holds: /"code":"430300".*"institution":null/,
  },
  {
    tries: 'a filter that finds nothing',
    query: '{ platforms(filter: { text: "没有这样的平台" }) { totalCount nodes { id host { id } } pageInfo { endCursor hasNextPage } } }',
    holds: /"totalCount":0,"nodes":\[\]/,
  },
  {
    tries: 'one of two operations by name, with input objects, lists and enums in variables',
    query: `query One { platforms(first: 1) { nodes { id } } }
      query Two($filter: PlatformFilter, $order: PlatformOrder, $first: Int = 2) { platforms(first: $first, filter: $filter, orderBy: $order) { totalCount nodes { id level kind } } }`,
    operationName: 'Two',
    variables: { filter: { level: ['PROVINCIAL', 'NATIONAL'], cityCode: ['430300'] }, order: { field: 'NAME_ZH', direction: 'DESC' } },
    holds: /"level":"(PROVINCIAL|NATIONAL)"/,
  },
  { tries: 'the type of the root alone', query: '{ __typename }', holds: /Query/ },
  {
    tries: 'the introspection that tools send',
    query: getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }),
    holds: /"__schema"/,
  },
  {
    tries: 'introspection beside data',
    query:
      'query($type: String!) { __type(name: $type) { name description fields { name type { kind ofType { name } } } } platforms(first: 1) { nodes { id } } }',
    variables: { type: 'Platform' },
    holds: /"__type":\{"name":"Platform".*"platforms"/,
  },
  {
    tries: 'pages forwards and backwards',
    query: '{ last: talents(last: 3) { nodes { id employer { nameZh } } pageInfo { hasPreviousPage startCursor } } }',
    holds: /"hasPreviousPage":true/,
  },
];

/** Operations that are refused, wholly or in part. */
const refusals: readonly (Asked & { readonly tries: string; readonly code: string })[] = [
  {
    tries: 'an invalid cursor, which the subgraph refuses',
    query: '{ platforms(first: 2, after: "nonsense") { nodes { id } } }',
    code: 'BAD_USER_INPUT',
  },
  {
    tries: 'a page too large, beside a good one',
    query: '{ regions(first: 1) { nodes { code } } platforms(first: 100000) { nodes { id } } }',
    code: 'BAD_USER_INPUT',
  },
  {
    tries: 'a variable of the wrong type',
    query: 'query($first: Int!) { platforms(first: $first) { nodes { id } } }',
    variables: { first: 'many' },
    code: 'BAD_USER_INPUT',
  },
  { tries: 'a variable that is missing', query: 'query($id: ID!) { platform(id: $id) { id } }', code: 'BAD_USER_INPUT' },
  { tries: 'a field that is not there', query: '{ platforms { nope } }', code: 'GRAPHQL_VALIDATION_FAILED' },
];

describe.each(topologies)('the planned graph, %s', (topology) => {
  let ours: Served;
  let apollos: Served;
  beforeAll(async () => {
    ours = await planned(sources.get(topology)!);
    apollos = await stock(sources.get(topology)!);
  });
  afterAll(() => Promise.all([ours?.stop(), apollos?.stop()]));

  it.each(operations)('answers the stored operation $id as Apollo’s gateway does', async ({ document, variables }) => {
    const answer = await ours.ask({ query: document, variables });
    expect(answer).toEqual(await apollos.ask({ query: document, variables }));
    expect(answer.errors).toEqual([]);
    expect(answer.data!.length).toBeGreaterThan(100);
  });

  it.each(trials)('answers as Apollo’s gateway does: $tries', async ({ holds, ...asked }) => {
    const answer = await ours.ask(asked);
    expect(answer).toEqual(await apollos.ask(asked));
    expect(answer.errors).toEqual([]);
    expect(answer.data).toMatch(holds);
  });

  it.each(refusals)('refuses as Apollo’s gateway does: $tries', async ({ code, ...asked }) => {
    const answer = await ours.ask(asked);
    expect(unlocated(answer)).toEqual(unlocated(await apollos.ask(asked)));
    expect(answer.errors[0]?.extensions?.['code']).toBe(code);
  });
});

describe('a subgraph that cannot be reached', () => {
  const owner = bureaus.find(({ name }) => name === 'funding')!;
  const told = {
    message: `${owner.bureauZh}的数据暂时取不到。 The data of the ${owner.bureauEn} cannot be reached at the moment.`,
    extensions: { code: 'SUBGRAPH_UNAVAILABLE', ownerZh: owner.bureauZh, ownerEn: owner.bureauEn },
  };
  const query = '{ fundProgramme(id: "x") { id } platforms(first: 2) { nodes { id nameZh host { nameZh } postSubsidies { state } } } }';

  it.each(topologies)('costs its own fields alone, each with an error that names its bureau; the other five %s', async (topology) => {
    const server = await serveSubgraph(subgraphs.funding, { port: 0, secret: testSecret });
    await server.close();
    const gone = remoteSource({ bureau: owner, url: server.url, secret: testSecret });
    const reached = new Map([...sources.get(topology)!, ['funding', gone]]);
    const [ours, apollos] = [await planned(reached), await stock(reached)];
    try {
      const lists = '{ fundProgrammes { totalCount } platforms(first: 2) { nodes { id } } }';
      for (const asked of [query, lists]) {
        const [answer, apollosAnswer] = [await ours.ask({ query: asked }), await apollos.ask({ query: asked })];
        expect(answer.data).toBe(apollosAnswer.data);
        expect(new Set(apollosAnswer.errors.map(({ message }) => message))).toEqual(new Set([told.message]));
      }
      const { data, errors } = await ours.ask({ query: query.replace('postSubsidies { state }', '') });
      expect(data).toMatch(/^\{"fundProgramme":null,"platforms":\{"nodes":\[\{"id":"[^"]+","nameZh":"[^"]+","host":\{"nameZh"/);
      expect(errors).toEqual([{ ...told, path: ['fundProgramme'], locations: [{ line: 1, column: 3 }] }]);
    } finally {
      await Promise.all([ours.stop(), apollos.stop(), gone.close()]);
    }
  });

  it('is told without a word of hosts or causes when its source fails in a way of its own', async () => {
    const broken: SubgraphSource = {
      ...sources.get('in process')!.get('funding')!,
      fetch: () => Promise.reject(new Error('connect ECONNREFUSED 10.1.2.3:5432')),
    };
    const ours = await planned(new Map([...sources.get('in process')!, ['funding', broken]]));
    const { data, errors } = await ours.ask({ query: '{ fundProgramme(id: "x") { id } region(code: "430300") { code } }' });
    expect(data).toBe('{"fundProgramme":null,"region":{"code":"430300"}}');
    expect(errors).toMatchObject([{ ...told, path: ['fundProgramme'] }]);
    expect(JSON.stringify(errors)).not.toContain('10.1.2.3');
    await ours.stop();
  });
});

describe('the planned graph as Apollo Server’s gateway', () => {
  it('gives the schema and the supergraph that Apollo’s gateway gives', async () => {
    const [ours, apollos] = [await planned(sources.get('in process')!), await stock(sources.get('in process')!)];
    expect(printSchema(ours.apiSchema)).toBe(printSchema(apollos.apiSchema));
    expect(ours.supergraphSdl).toBe(apollos.supergraphSdl);
    await Promise.all([ours.stop(), apollos.stop()]);
  });

  it('tells the operations of one document apart, and stays right when hardly any is kept', async () => {
    const ours = await planned(sources.get('in process')!, { planCacheSize: 1 });
    const query = 'query One { region(code: "430300") { code } } query Two($code: RegionCode!) { region(code: $code) { code level } }';
    for (let round = 0; round < 2; round++) {
      expect((await ours.ask({ query, operationName: 'One' })).data).toBe('{"region":{"code":"430300"}}');
      const two = await ours.ask({ query, operationName: 'Two', variables: { code: '620100' } });
      expect(two.data).toMatch(/^\{"region":\{"code":"620100","level":"[A-Z_]+"\}\}$/);
    }
    expect(await ours.ask({ query, operationName: 'Three' })).toMatchObject({
      data: undefined,
      errors: [{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }],
    });
    await ours.stop();
  });

  it('answers many at once, each with its own variables', async () => {
    const ours = await planned(sources.get('in process')!);
    const query = 'query($code: RegionCode!) { region(code: $code) { code institutions(first: 1) { nodes { region { code } } } } }';
    const codes = ['430300', '451000', '330400', '620100', '430300', '451000'];
    const answers = await Promise.all(codes.map((code) => ours.ask({ query, variables: { code } })));
    expect(answers.map(({ data }) => data!.slice(0, 26))).toEqual(codes.map((code) => `{"region":{"code":"${code}"`));
    await ours.stop();
  });

  it('sends the text of its executor through Apollo Server unchanged', async () => {
    const apollo = serverOf(plannedGraph({ supergraphSdl, bureaus, sources: sources.get('in process')!, log }));
    await apollo.start();
    const headers = new HeaderMap([['content-type', 'application/json']]);
    const { body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers,
        search: '',
        body: { query: '{ a: region(code: "430300") { code } none: platform(id: "x") { id } }' },
      },
      context: async () => ({ viewer: publicViewer }),
    });
    expect(body).toEqual({ kind: 'complete', string: '{"data":{"a":{"code":"430300"},"none":null}}' });
    await apollo.stop();
  });

  it('does not start when the supergraph names a subgraph that nobody serves', async () => {
    const partial = new Map([...sources.get('in process')!].filter(([name]) => name !== 'talent'));
    await expect(planned(partial)).rejects.toThrow('talent');
  });
});
