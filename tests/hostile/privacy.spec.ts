import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EntitySchema } from '@mikro-orm/core';
import { parse } from 'graphql';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventedIdentityNumber, inventedMobileNumber, leaksIn, plantedWord, scanLogs } from '@helix/local/log-scan';
import { definitionOf, type SubgraphName } from '@helix/local/subgraphs';
import { testDatabase, testNow, testSecret } from '@helix/local/testing';
import { testGraph, topologies, type TestGraph } from '@helix/local/testing-graph';
import { loadRows, rowsInMemory } from '@helix/service-kit/bulk';
import { openLog } from '@helix/service-kit/log';
import { seeksPersonalNumber } from '@helix/service-kit/personal-data';
import type { RequestContext } from '@helix/service-kit/request';
import { openSubgraph } from '@helix/service-kit/subgraph';
import { callerHeader, publicViewer } from '@helix/service-kit/viewer';
import { gatewayWith } from './gateway.ts';
import { clientSchema } from './lists.ts';
import { dataOf, errorsOf, expectNothingInside, expectRefusal, http, post, type Reply } from './wire.ts';

const byText = 'query ($text: String) { institutions(filter: { text: $text }) { totalCount } }';
const maskedIdentity = (number: string): string => `${number.slice(0, 6)}********${number.slice(14)}`;
const maskedMobile = (number: string): string => `${number.slice(0, 3)}****${number.slice(7)}`;

describe.each(topologies)('%s', (topology) => {
  let graph: TestGraph;
  let url: string;
  beforeAll(async () => {
    graph = await testGraph({ topology });
    url = `${graph.url}/graphql`;
  });
  afterAll(() => graph.close());

  const rowsOf = async <Row>(subgraph: SubgraphName, statement: string): Promise<Row[]> =>
    (await sql.raw<Row>(statement).execute(graph.subgraphs[subgraph].database.db)).rows;
  const idsOf = async (subgraph: SubgraphName, statement: string): Promise<string[]> =>
    (await rowsOf<{ id: string }>(subgraph, statement)).map(({ id }) => id);

  describe('looking for a person by a number 以号码查人', () => {
    const reason = 'holds an identity or mobile number';
    const numbers = (): string[] => {
      const [identity, mobile] = [inventedIdentityNumber(), inventedMobileNumber()];
      return [identity, identity.toLowerCase(), maskedIdentity(identity), mobile, `+86 ${mobile}`, `电话${mobile}`, maskedMobile(mobile)];
    };

    it('[H9] is refused in every text that the schema lets somebody search by, in a variable and in the document', async () => {
      const schema = await clientSchema(graph);
      const inputs = Object.values(schema.getTypeMap()).flatMap((type) =>
        'getFields' in type && type.astNode === undefined && type.name.endsWith('Filter')
          ? Object.values(type.getFields())
              .filter((field) => /^\[?String!?\]?!?$/.test(String(field.type)))
              .map((field) => [type.name, field.name, String(field.type)] as const)
          : [],
      );
      expect(inputs.length).toBeGreaterThan(30);
      const lists = Object.values(schema.getQueryType()!.getFields());
      for (const [input, field, type] of inputs) {
        const list = lists.find(({ args }) => args.some((argument) => String(argument.type) === input));
        if (!list) continue;
        const number = inventedIdentityNumber();
        const value = type.startsWith('[') ? [number] : number;
        const asking = `query ($filter: ${input}) { ${list.name}(filter: $filter) { totalCount } }`;
        const [byVariable] = expectRefusal(
          await post(url, { query: asking, variables: { filter: { [field]: value } } }),
          400,
          'BAD_USER_INPUT',
        );
        expect(byVariable!.extensions).toMatchObject({ reasonEn: reason, argument: `filter.${field}` });
        const literal = `{ ${list.name}(filter: { ${field}: ${JSON.stringify(value)} }) { totalCount } }`;
        const [byLiteral] = expectRefusal(await post(url, { query: literal }), 400, 'BAD_USER_INPUT');
        expect(byLiteral!.extensions).toMatchObject({ reasonEn: reason, argument: 'filter' });
      }
    });

    it('[H9] is refused in any form of the number, wherever it stands, and appears in no log and no answer', async () => {
      const lines: string[] = [];
      const gateway = await gatewayWith(graph, {}, { lines });
      const asked = numbers();
      try {
        for (const number of asked) {
          for (const body of [
            { query: byText, variables: { text: number } },
            { query: `query ($text: String = ${JSON.stringify(number)}) { institutions(filter: { text: $text }) { totalCount } }` },
            { query: `{ ...F } fragment F on Query { institutions(filter: { text: """ ${number} """ }) { totalCount } }` },
            {
              query: `{ institutions(filter: { text: "${[...number].map((each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}" }) { totalCount } }`,
            },
            { query: `{ techContractByRegistration(registrationNo: ${JSON.stringify(number)}) { id } }` },
            { query: 'query ($no: String!) { projectByNumber(projectNo: $no) { id } }', variables: { no: number } },
          ]) {
            const reply = await post(`${gateway.url}/graphql`, body);
            expect(expectRefusal(reply, 400, 'BAD_USER_INPUT')[0]!.extensions).toMatchObject({ reasonEn: reason });
            expect(reply.body).not.toContain(number);
          }
        }
      } finally {
        await gateway.close();
      }
      const log = lines.join('');
      expect(lines.length).toBeGreaterThanOrEqual(asked.length * 6);
      for (const number of asked) expect(log).not.toContain(number);
      expect(lines.flatMap((line) => leaksIn(line))).toEqual([]);
    });

    it('[H9] is refused in the filter of a file too', async () => {
      for (const text of numbers()) {
        const address = `${graph.url}/export/institutions.csv?${new URLSearchParams({ filter: JSON.stringify({ text }) })}`;
        const [error] = expectRefusal(await http(address, { headers: { 'graphql-require-preflight': '1' } }), 400, 'BAD_USER_INPUT');
        expect(error!.extensions).toMatchObject({ reasonEn: reason });
      }
    });

    it('[H9] takes the numbers of things for what they are: codes, cursors, ids, registrations', async () => {
      const numbersOf = async (subgraph: SubgraphName, table: string, column: string): Promise<string[]> =>
        (await rowsOf<{ value: string }>(subgraph, `select ${column} as value from ${table} where ${column} is not null`)).map(
          ({ value }) => value,
        );
      const known = (
        await Promise.all([
          numbersOf('institutions', 'institution', 'uscc'),
          numbersOf('projects', 'project', 'project_no'),
          numbersOf('achievements', 'tech_contract', 'registration_no'),
          numbersOf('achievements', 'achievement', 'registered_no'),
          numbersOf('coordination', 'policy_document', 'doc_number'),
          numbersOf('talent', 'talent', 'orcid'),
        ])
      ).flat();
      expect(known.length).toBeGreaterThan(500);
      expect(known.filter(seeksPersonalNumber)).toEqual([]);
      const [credit] = await numbersOf('institutions', 'institution', 'uscc');
      for (const [query, variables] of [
        ['query ($uscc: UnifiedSocialCreditCode!) { institutionByCreditCode(uscc: $uscc) { id } }', { uscc: credit }],
        [byText, { text: credit }],
        // An id is a whole key: whoever gives a number there finds nothing.
        ['query ($id: ID!) { institution(id: $id) { id } }', { id: inventedIdentityNumber() }],
      ] as const) {
        expect([query, errorsOf(await post(url, { query, variables }))]).toEqual([query, []]);
      }
      const { pageInfo } = (
        dataOf(await post(url, { query: '{ institutions(first: 1) { pageInfo { endCursor } } }' }))! as never as {
          institutions: { pageInfo: { endCursor: string } };
        }
      ).institutions;
      expect(
        errorsOf(
          await post(url, {
            query: 'query ($after: Cursor) { institutions(after: $after) { totalCount nodes { id } } }',
            variables: { after: pageInfo.endCursor },
          }),
        ),
      ).toEqual([]);
    });
  });

  describe('what is hidden and what is not there 不可见与不存在', () => {
    const hidden = [
      ['achievements', 'Demand', 'titleZh', `select id from demand where visibility <> 'PUBLIC' or status = 'DRAFT'`],
      ['achievements', 'Achievement', 'titleZh', 'select id from achievement where published_on is null'],
      ['achievements', 'SupplyItem', 'titleZh', 'select id from supply_item where published_on is null'],
      ['coordination', 'Issue', 'titleZh', 'select id from issue where published_on is null'],
      ['coordination', 'FastTrackCase', 'titleZh', 'select id from fast_track_case where published_on is null'],
      ['coordination', 'CaseDecision', 'titleZh', 'select id from case_decision where published_on is null'],
      ['coordination', 'CooperationAssessment', 'sourceRows', 'select id from cooperation_assessment where published_on is null'],
      ['coordination', 'ExpertConsultation', 'topicZh', 'select id from expert_consultation where published_on is null'],
      ['coordination', 'IndicatorObservation', 'sourceRows', `select id from indicator_observation where status <> 'PUBLISHED'`],
      [
        'projects',
        'Bid',
        '__typename',
        `select b.id from bid b join challenge c on c.id = b.challenge_id where c.closes_on >= '2026-11-22'`,
      ],
    ] as const;
    const missing = 'there-is-none-of-this-id';

    it.each(hidden)('[H8] a reference of %s to %s', async (subgraph, type, field, statement) => {
      const ids = await idsOf(subgraph, statement);
      expect(ids).not.toEqual([]);
      const answers = async (id: string): Promise<unknown> =>
        graph.subgraphs[subgraph].answer({
          document: parse(`query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on ${type} { id ${field} } } }`),
          variables: { of: [{ __typename: type, id }] },
          viewer: publicViewer,
        });
      const none = JSON.stringify(await answers(missing));
      for (const id of ids) expect([id, JSON.stringify(await answers(id)).replaceAll(id, missing)]).toEqual([id, none]);
    });

    it.each(hidden.filter(([, type]) => ['Demand', 'Achievement', 'SupplyItem'].includes(type)))(
      '[H8] by id, of %s: %s',
      async (subgraph, type, field, statement) => {
        const ids = await idsOf(subgraph, statement);
        const root = `${type[0]!.toLowerCase()}${type.slice(1)}`;
        const asked = async (id: string): Promise<Reply> =>
          post(url, { query: `query ($id: ID!) { ${root}(id: $id) { id ${field} } }`, variables: { id } });
        const none = await asked(missing);
        expect(dataOf(none)).toEqual({ [root]: null });
        for (const id of ids) {
          const { status, body } = await asked(id);
          expect([id, status, body]).toEqual([id, none.status, none.body]);
        }
      },
    );

    it.each([
      ['projects', 'challenge', 'demand_id', '{ page: challenges(first: 1) { nodes { id to: demand { id titleZh status } } } }', 'Demand'],
      ['projects', 'project', 'demand_id', '{ page: projects(first: 1) { nodes { id to: demand { id titleZh } } } }', 'Demand'],
      [
        'talent',
        'settlement',
        'achievement_id',
        '{ page: settlements(first: 1) { nodes { id to: achievement { id titleZh } } } }',
        'Achievement',
      ],
      [
        'funding',
        'directed_procurement',
        'achievement_id',
        '{ page: directedProcurements(first: 1) { nodes { id to: achievement { id titleZh } } } }',
        'Achievement',
      ],
    ] as const)('[H8] over an edge from %s.%s', async (subgraph, table, column, query, type) => {
      const [owner, , , statement] = hidden.find(([, name]) => name === type)!;
      const [secret] = await idsOf(owner, statement);
      const { db } = graph.subgraphs[subgraph].database;
      const page = (await graph.ask(query)).data as { page: { nodes: { id: string }[] } };
      const { id } = page.page.nodes[0]!;
      const pointingTo = async (target: string): Promise<Reply> => {
        await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${target} where id = ${id}`.execute(db);
        return post(url, { query });
      };
      const comparable = ({ status, body }: Reply, target: string) => [
        status,
        body.replaceAll(target, missing).replace(/"traceId":"[^"]+"/g, ''),
      ];
      const toNone = await pointingTo(missing);
      const toSecret = await pointingTo(secret!);
      expect(comparable(toSecret, secret!)).toEqual(comparable(toNone, missing));
      expectNothingInside(toSecret);
    });

    it('[H8] minutes that are not public, and minutes that were never written', async () => {
      const ids = await idsOf('coordination', 'select id from meeting where minutes_published_on is null and minutes_zh is not null');
      await sql`update meeting set minutes_zh = 'unpublished minutes', minutes_published_on = null where id in (select id from meeting order by id limit 3)`.execute(
        graph.subgraphs.coordination.database.db,
      );
      ids.push(...(await idsOf('coordination', 'select id from meeting order by id limit 3')));
      const asked = (id: string): Promise<Reply> =>
        post(url, { query: 'query ($id: ID!) { meeting(id: $id) { minutesZh } }', variables: { id } });
      const bodies = await Promise.all(ids.map(async (id) => (await asked(id)).body));
      await sql`update meeting set minutes_zh = null where id = any(${ids})`.execute(graph.subgraphs.coordination.database.db);
      expect(await Promise.all(ids.map(async (id) => (await asked(id)).body))).toEqual(bodies);
    });
  });

  describe('a unique violation 唯一性冲突', () => {
    it('[H2] tells neither client nor log what the values were, when a flush meets it', async () => {
      const secret = `${plantedWord()} ${inventedIdentityNumber()}`;
      const lines: string[] = [];
      const database = await testDatabase('institutions', 'real');
      const definition = await definitionOf('institutions');
      const Institution = definition.entities.find(
        (entity) => (entity as { meta: { className: string } }).meta.className === 'Institution',
      ) as EntitySchema;
      const { Query, ...others } = definition.resolvers as { Query: object };
      const registerTwice = async (_: unknown, __: unknown, { em }: RequestContext): Promise<never> => {
        for (const id of ['twice-1', 'twice-2']) {
          em.create(Institution, {
            id,
            kind: 'ENTERPRISE',
            sector: 'INDUSTRY',
            nameZh: secret,
            regionCode: '430300',
            uscc: secret,
            createdAt: testNow,
            updatedAt: testNow,
          } as never);
        }
        await em.flush();
        throw new Error('There are two rows of one unique value');
      };
      const subgraph = await openSubgraph(
        { ...definition, resolvers: { ...others, Query: { ...Query, institution: registerTwice } } },
        {
          databaseUrl: database.url,
          secret: testSecret,
          now: () => testNow,
          log: openLog('institutions', 'debug', { write: (line) => void lines.push(line) }),
        },
      );
      const gateway = await gatewayWith(graph, {}, { lines, instead: { subgraph, topology } });
      try {
        const reply = await post(`${gateway.url}/graphql`, { query: '{ institution(id: "x") { id } }' });
        expect(errorsOf(reply).map(({ extensions }) => extensions['code'])).toEqual(['CONFLICT']);
        expectNothingInside(reply);
        const told = lines.filter((line) => line.includes('23505'));
        expect(told.map((line) => (JSON.parse(line) as { err: object }).err)).toEqual([
          expect.objectContaining({ sqlstate: '23505', table: 'institution', message: 'SQLSTATE 23505' }),
        ]);
        expect(told[0]).toContain('UnitOfWork');
        for (const text of [reply.body, ...lines]) {
          for (const part of secret.split(' ')) expect(text).not.toContain(part);
          expect(text).not.toMatch(/insert into/i);
        }
      } finally {
        await gateway.close();
        await subgraph.close();
        await database.drop();
      }
    });
  });

  describe('what is logged 日志', () => {
    it('[H3] holds nothing that came with a request, wherever it came', async () => {
      const lines: string[] = [];
      const gateway = await gatewayWith(graph, {}, { lines });
      const at = `${gateway.url}/graphql`;
      const [identity, mobile] = [inventedIdentityNumber(), inventedMobileNumber()];
      const value = (): string => `${plantedWord()} ${identity} ${mobile}`;
      const token = (): string => graph.token({ ...publicViewer, subject: plantedWord(), roles: ['PUBLIC', 'RESEARCHER'] });
      const requests: readonly (() => Promise<Reply>)[] = [
        () => post(at, { query: byText, variables: { text: plantedWord() } }),
        () => post(at, { query: byText, variables: { text: value() } }),
        () => post(at, { query: byText, variables: { text: [value()] } }),
        () => post(at, { query: byText, variables: { [plantedWord()]: value() } }),
        () =>
          post(at, {
            query: 'query ($f: InstitutionFilter) { institutions(filter: $f) { totalCount } }',
            variables: { f: { kind: [plantedWord()], [plantedWord()]: 1 } },
          }),
        () => post(at, { query: 'query ($c: RegionCode!) { region(code: $c) { code } }', variables: { c: value() } }),
        () =>
          post(at, {
            query: 'query ($c: Cursor) { institutions(after: $c) { totalCount nodes { id } } }',
            variables: { c: plantedWord() },
          }),
        () => post(at, { query: 'query ($n: Int) { institutions(first: $n) { totalCount } }', variables: { n: plantedWord() } }),
        () => post(at, { query: 'query ($id: ID!) { institution(id: $id) { id } }', variables: { id: value() } }),
        () => post(at, { query: `{ institutions(filter: { text: "${plantedWord()}" }) { totalCount } }` }),
        () => post(at, { query: `{ institutions(filter: { text: ${plantedWord()} }) { totalCount } }` }),
        () => post(at, { query: `{ region(code: "${value()}") { code } }` }),
        () => post(at, { query: `# ${value()}\n{ ${plantedWord()} }` }),
        () => post(at, { query: `query ${plantedWord()} { ${plantedWord()}: __typename }` }),
        () => post(at, { query: `{ a(b: "${value()}` }),
        () => post(at, { documentId: plantedWord() }),
        () => post(at, { query: '{ __typename }', operationName: plantedWord() }),
        () => post(at, `{"query": "${value()}`),
        () => post(at, value(), { 'content-type': 'text/plain' }),
        () => post(at, { query: '{ __typename }' }, { authorization: `Bearer ${token()}` }),
        () => post(at, { query: '{ __typename }' }, { authorization: `Bearer ${token()}${plantedWord()}` }),
        () => post(at, { query: '{ __typename }' }, { authorization: `Basic ${plantedWord()}` }),
        () => post(at, { query: '{ __typename }' }, { [callerHeader]: token(), cookie: `a=${plantedWord()}`, 'user-agent': plantedWord() }),
        () =>
          post(
            at,
            { query: '{ __typename }' },
            {
              traceparent: plantedWord(),
              'x-request-id': plantedWord(),
              'x-forwarded-for': plantedWord(),
              'helix-purpose': plantedWord(),
              'helix-reason': plantedWord(),
            },
          ),
        () =>
          http(`${at}?${new URLSearchParams({ query: byText, variables: JSON.stringify({ text: value() }) })}`, {
            headers: { 'apollo-require-preflight': '1' },
          }),
        () => http(`${gateway.url}/${plantedWord()}?${mobile}`),
      ];
      try {
        for (const request of requests) await request();
      } finally {
        await gateway.close();
      }
      // Each leaves its line at least, so that there is something to look through.
      expect(lines.length).toBeGreaterThanOrEqual(requests.length);
      expect(lines.flatMap((line) => leaksIn(line).map((leak) => [leak, line]))).toEqual([]);
    });
  });
});

describe('rows of a file 导入', () => {
  it('[H2] [H3] are told by line, field and constraint, never by value, when the database refuses them', async () => {
    const database = await testDatabase('institutions', 'real');
    const lines: string[] = [];
    const log = openLog('institutions', 'debug', { write: (line) => void lines.push(line) });
    const definition = await definitionOf('institutions');
    const subgraph = await openSubgraph(definition, { databaseUrl: database.url, secret: testSecret, log });
    try {
      const { db } = subgraph.database;
      // A constraint that the loader cannot know of: such as the one that another load is just about to meet.
      await sql`create unique index one_of_each_name on institution (name_zh)`.execute(db);
      const secret = plantedWord();
      const entity = definition.entities.find(
        (candidate) => (candidate as { meta: { className: string } }).meta.className === 'Institution',
      );
      const row = (id: string) => ({ id, kind: 'ENTERPRISE', sector: 'INDUSTRY', nameZh: secret, regionCode: '430300' });
      const failure = await loadRows(db, entity, rowsInMemory('names.jsonl', [row('one'), row('two')])).then(
        () => null,
        (error: unknown) => error as Error,
      );
      expect(failure!.message).toContain('names.jsonl: lines 1 to 2 were not written, the database refused them (23505, one_of_each_name)');
      log.error({ err: failure }, 'import failed');
      for (const text of [JSON.stringify(failure, Object.getOwnPropertyNames(failure)), failure!.stack!, ...lines])
        expect(text).not.toContain(secret);
      expect((await sql<{ id: string }>`select id from institution where id in ('one', 'two')`.execute(db)).rows).toEqual([]);

      const number = inventedIdentityNumber();
      const { bad, inserted } = await loadRows(
        db,
        entity,
        rowsInMemory('numbers.jsonl', [
          { ...row('three'), nameZh: `${secret}${number}` },
          { ...row('four'), uscc: number },
        ]),
      );
      expect([inserted, bad.map(({ line, field, fault }) => [line, field, fault])]).toEqual([
        0,
        [
          [1, 'nameZh', 'PERSONAL_DATA_REFUSED'],
          [2, 'uscc', 'PERSONAL_DATA_REFUSED'],
        ],
      ]);
      for (const word of [secret, number]) expect(JSON.stringify(bad)).not.toContain(word);
    } finally {
      await subgraph.close();
      await database.drop();
    }
  });
});

describe('the search of the logs at the end of a run 日志检查', () => {
  const word = `planted${'q'.repeat(20)}`;

  it('[H3] finds what it must, and names file and line', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'helix-scan-'));
    try {
      const identity = inventedIdentityNumber();
      const wrongCheck = `${identity.slice(0, 17)}${identity.endsWith('1') ? '2' : '1'}`;
      const mobile = inventedMobileNumber();
      const leaks: readonly (readonly [string, string])[] = [
        [`{"msg":"${identity}"}`, 'IDENTITY_NUMBER'],
        [`{"msg":"${wrongCheck}"}`, 'IDENTITY_NUMBER'],
        [`name-${identity.toLowerCase()}-x`, 'IDENTITY_NUMBER'],
        [`{"id":${identity.slice(0, 6)}491231002}`, 'IDENTITY_NUMBER'],
        [`{"msg":"tel${mobile}."}`, 'PHONE_NUMBER'],
        [`+86 ${mobile.slice(0, 3)} ${mobile.slice(3, 7)} ${mobile.slice(7)}`, 'PHONE_NUMBER'],
        [[...mobile].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(''), 'PHONE_NUMBER'],
        ['authorization: Bearer abcdefgh12345678', 'TOKEN'],
        [`{"token":"${['eyJhbGciOiJFUzI1NiJ9', 'eyJzdWIiOiJ4In0', 'c2ln'].join('.')}"}`, 'TOKEN'],
        [`{"headers":{"${callerHeader}":"x"}}`, 'CALLER_HEADER'],
        ['postgres://helix:secret@127.0.0.1:5432/x', 'PASSWORD'],
        [`{"variables":{"text":"${word}"}}`, 'PLANTED_WORD'],
      ];
      const harmless = [
        '{"level":30,"time":1790000000000,"pid":12345,"name":"gateway","msg":"gateway serves","url":"http://127.0.0.1:40001"}',
        `{"msg":"${maskedIdentity(identity)} ${maskedMobile(mobile)}"}`,
        `{"traceId":"0f8fad5b-d9cb-469f-a165-${'1'.repeat(1)}3800138000a"}`,
        '{"uscc":"91350100M000100Y43","amountFen":"138001380001"}',
        'postgres://helix:***@127.0.0.1/x',
      ];
      await writeFile(join(folder, '1.jsonl'), `${harmless.join('\n')}\n`);
      await writeFile(join(folder, '2.jsonl'), `${leaks.map(([line]) => line).join('\n')}\n`);
      const { lines, findings } = await scanLogs(folder);
      expect(lines).toBe(leaks.length + harmless.length);
      expect(findings).toEqual(leaks.map(([, leak], at) => ({ file: '2.jsonl', line: at + 1, leak })));
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('[H3] sees the lines of every process, below the level that is shown too, and finds them masked', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'helix-scan-'));
    try {
      const identity = inventedIdentityNumber();
      const program = `
        const { openLog } = await import(${JSON.stringify(new URL('../../infra/service-kit/src/log.ts', import.meta.url).href)});
        const log = openLog('a process', 'error');
        log.debug({ number: process.env.NUMBER, url: 'postgres://a:b@c/d' }, 'a debug line about ' + process.env.NUMBER);
        log.child({ part: process.env.NUMBER }).info('of a child');
        log.error(new Error('failed for ' + process.env.NUMBER));
        log.error({ err: new Error('failed'), cause: new Error(process.env.NUMBER) }, 'failed');`;
      const run = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
        encoding: 'utf8',
        env: { ...process.env, HELIX_LOG_FOLDER: folder, NUMBER: identity },
      });
      expect([run.status, run.stderr]).toEqual([0, '']);
      expect(run.stdout.trim().split('\n')).toHaveLength(2);
      expect(await scanLogs(folder)).toMatchObject({ lines: 4, findings: [] });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
