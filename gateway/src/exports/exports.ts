import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Bureau } from '@helix/service-kit/bureaus';
import type { Log } from '@helix/service-kit/log';
import { Admission, type Graph } from '../limits/admission.ts';
import { clientError, type EndpointOptions } from '../limits/endpoint.ts';
import type { Policy } from '../limits/policy.ts';
import type { Reception } from '../limits/reception.ts';
import { badInput, badRequest, Refusal } from '../limits/refusal.ts';
import { indicatorChart } from './chart.ts';
import { columnsOf } from './columns.ts';
import { csv } from './csv.ts';
import { sendDownload } from './download.ts';
import { askFigures } from './figures.ts';
import { errorLine, jsonLines } from './json-lines.ts';
import { lineageOf } from './lineage.ts';
import { exportedLists } from './lists.ts';
import { bureausOf } from './owners.ts';
import { filterIn, orderIn, parametersOf } from './parameters.ts';
import { beginWalk, type Asked, type Asking, type Walk } from './walk.ts';
import { mostRecords, xlsx } from './xlsx.ts';

export interface ExportsOptions {
  readonly policy: Policy;
  readonly reception: Reception;
  /** Asked again for each request, so that a new supergraph counts at once. */
  readonly graph: () => Graph;
  readonly bureaus: readonly Bureau[];
  readonly log: Log;
  /** Runs what was admitted, with the rights of the request's viewer: the same function by which GraphQL clients are answered. */
  readonly answer: EndpointOptions['answer'];
}

/** What an export counts among what its client has under way, at least: it lasts longer than an operation of its cost. */
const leastCostOfExport = 50_000;
/** What a download under way may still take when the gateway closes, in milliseconds. */
const graceToFinish = 10_000;

const mediaTypes = {
  csv: 'text/csv; charset=utf-8; header=present',
  jsonl: 'application/x-ndjson; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
type Format = keyof typeof mediaTypes;

/** Nothing that opens as a document of ours may run, load or be framed. */
const harmlessDocument = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
} as const;

/**
 * Adds `/export/<list>.<csv|jsonl|xlsx>` for every root list of the graph and `/chart/indicator/<code>.svg`. Both ask the graph as any client does:
 * admitted within the same limits, counted for the same client, answered with the caller's own rights. README.md tells parameters and formats.
 */
export function registerExports(app: FastifyInstance, { policy, reception, graph, bureaus, log, answer }: ExportsOptions): void {
  // The operations are written here, not by clients: they are admitted where only stored operations are, within every other limit.
  const admission = new Admission({ ...policy, operations: 'any' }, graph, []);
  const listsOf = perGraph(({ schema }) => exportedLists(schema));
  const closing = new AbortController();

  const askingFor = (request: FastifyRequest): Asking => ({
    admit: (asked) => admission.admit(asked, 'GET'),
    begin: ({ cost }) => reception.begin(request, { cost: Math.max(cost, leastCostOfExport), stored: false }),
    askAgain: () => reception.askAgain(request),
    answer: (admitted, gone) => answer(admitted, request, gone),
  });

  const exportList = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const { file } = request.params as { file: string };
    const [, name = '', format = ''] = /^(\w{1,100})\.(csv|jsonl|xlsx)$/.exec(file) ?? [];
    const list = listsOf(graph()).get(name);
    if (!list)
      throw badRequest(
        '没有这样的导出，地址须为 /export/列表名.csv、.jsonl 或 .xlsx',
        'There is no such export; it is /export/<list>.csv, .jsonl or .xlsx',
        404,
      );
    const { fields = null, filter, orderBy } = parametersOf(request.raw.url!, ['fields', 'filter', 'orderBy']);
    const asked: Asked = { list, columns: columnsOf(list.record, fields), filter: filterIn(filter), orderBy: orderIn(orderBy) };
    await whileThere(reply, async (gone) => {
      const walk = await beginWalk(asked, askingFor(request), gone);
      try {
        await send(request, reply, format as Format, asked, walk);
      } finally {
        walk.end();
      }
    });
  };

  const send = async (request: FastifyRequest, reply: FastifyReply, format: Format, asked: Asked, walk: Walk): Promise<void> => {
    if (format === 'xlsx' && walk.totalCount > mostRecords) {
      throw badInput(
        `一张工作表至多 ${mostRecords} 条记录，现有 ${walk.totalCount} 条；请筛选或改用 csv`,
        `A sheet holds ${mostRecords} records at most, and there are ${walk.totalCount}; filter them or take csv`,
        { actual: walk.totalCount, limit: mostRecords },
      );
    }
    const at = new Date();
    // Nothing that a caller wrote becomes part of a file name (hostile case C14).
    const id = `helix-${at.toISOString().slice(0, 10)}-${randomUUID().slice(0, 13)}`;
    const { columns } = asked;
    const content = {
      csv: () => csv(columns, walk.pages),
      jsonl: () => jsonLines(columns, walk.pages),
      xlsx: () =>
        xlsx(columns, walk.pages, () =>
          lineageOf({ id, at, asked, walk, viewer: request.viewer!, owners: bureausOf(graph(), asked.list.name, columns, bureaus) }),
        ),
    }[format]();
    const outcome = await sendDownload(reply, {
      headers: {
        ...harmlessDocument,
        'content-type': mediaTypes[format],
        'content-disposition': `attachment; filename="${id}.${format}"`,
        'helix-total-count': String(walk.totalCount),
      },
      content,
      trailers: () => ({ 'helix-rows': String(walk.recordsRead()), 'helix-withheld': String(walk.withheld().size) }),
      lastWords: (error) => (format === 'jsonl' ? errorLine(errorsIn(error).map((each) => clientError(each, log))) : ''),
    });
    const told = { export: id, list: asked.list.name, format, rows: walk.recordsRead(), of: walk.totalCount, end: outcome.end };
    if (outcome.end !== 'broken off') log.debug(told, 'export ended');
    else log.warn({ ...told, code: errorsIn(outcome.error)[0]?.extensions['code'] }, 'export ended');
  };

  const chart = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const { file } = request.params as { file: string };
    const [, code] = /^([\w-]{1,40})\.svg$/.exec(file) ?? [];
    if (!code)
      throw badRequest(
        '没有此图表，地址须为 /chart/indicator/指标代码.svg',
        'There is no such chart; it is /chart/indicator/<code>.svg',
        404,
      );
    const { region } = parametersOf(request.raw.url!, ['region']);
    if (!region)
      throw badInput('缺少参数 region（地区代码）', 'The parameter region (code of a region) is missing', { argument: 'region' });
    return whileThere(reply, async (gone) => {
      const figures = await askFigures(askingFor(request), code, region, gone);
      const svg = await indicatorChart(figures);
      return reply.headers(harmlessDocument).type('image/svg+xml; charset=utf-8').send(svg);
    });
  };

  /** Does work for a client as long as it listens and the gateway is not about to close. */
  const whileThere = async <Result>(reply: FastifyReply, work: (gone: AbortSignal) => Promise<Result>): Promise<Result | undefined> => {
    const left = new AbortController();
    const leave = (): void => {
      if (!reply.raw.writableFinished) left.abort(new Error('The client went away'));
    };
    reply.raw.once('close', leave);
    try {
      return await work(AbortSignal.any([left.signal, closing.signal]));
    } catch (error) {
      if (!left.signal.aborted) throw error;
      // Nobody listens any more.
      reply.hijack();
      return undefined;
    } finally {
      reply.raw.off('close', leave);
    }
  };

  app.addHook('preClose', (done) => {
    setTimeout(() => closing.abort(new Error('The gateway closes')), graceToFinish).unref();
    done();
  });
  const onRequest = (request: FastifyRequest): Promise<void> => reception.recognise(request);
  app.route({ method: 'GET', url: '/export/:file', exposeHeadRoute: false, onRequest, handler: exportList });
  app.route({ method: 'GET', url: '/chart/indicator/:file', exposeHeadRoute: false, onRequest, handler: chart });
}

/** Worked out anew only when the graph is another one. */
function perGraph<Value>(workOut: (graph: Graph) => Value): (graph: Graph) => Value {
  const known = new WeakMap<Graph, Value>();
  return (graph) => {
    if (!known.has(graph)) known.set(graph, workOut(graph));
    return known.get(graph)!;
  };
}

const errorsIn = (error: unknown): readonly GraphQLError[] =>
  error instanceof Refusal
    ? error.errors
    : [new GraphQLError('', { originalError: error instanceof Error ? error : new Error(String(error)) })];
