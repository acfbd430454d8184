import { STATUS_CODES, type IncomingHttpHeaders } from 'node:http';
import type { Socket } from 'node:net';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { maskError, topLevelError, type TopLevelCode } from '@helix/service-kit/errors';
import type { Log } from '@helix/service-kit/log';
import type { Viewer } from '@helix/service-kit/viewer';
import type { StoredOperation } from '../operations.ts';
import { Admission, type Admitted, type Graph } from './admission.ts';
import type { Policy } from './policy.ts';
import type { Reception } from './reception.ts';
import { badRequest, Refusal } from './refusal.ts';
import { checkHead, readBody, readQueryString } from './request.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, once its token has been verified; null before. */
    viewer: Viewer | null;
  }
}

/** An HTTP server that bounds what arrives and when, and tells every fault of its own as JSON in the form of a GraphQL error. */
export function openHttp(policy: Policy, log: Log): FastifyInstance {
  const app = Fastify({
    logger: false,
    bodyLimit: policy.bodyLimit,
    requestTimeout: policy.requestTimeout,
    // Node looks for late requests this often; its own 30 s would let them wait far longer than the time-out.
    http: { connectionsCheckingInterval: 1_000, headersTimeout: Math.min(5_000, policy.requestTimeout) },
    forceCloseConnections: 'idle',
    // What arrives over a kept connection while we stop is still answered, and told that it is the last [G1].
    return503OnClosing: false,
    trustProxy: policy.trustedProxies.length ? [...policy.trustedProxies] : false,
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: (error, request, reply) => void refuse(refusalOf(error), request, reply, log),
  });
  app.decorateRequest('viewer', null);
  app.setErrorHandler((error, request, reply) => refuse(refusalOf(error), request, reply, log));
  app.setNotFoundHandler((request, reply) => refuse(badRequest('没有此地址', 'There is no such address', 404), request, reply, log));
  return app;
}

export interface EndpointOptions {
  readonly path: string;
  readonly policy: Policy;
  readonly reception: Reception;
  /** Asked again for each request, so that a new supergraph counts at once. */
  readonly graph: () => Graph;
  readonly operations: readonly StoredOperation[];
  readonly log: Log;
  /** Hears whether a document was known. */
  readonly onDocument?: (known: boolean) => void;
  /** Runs what was admitted; gives the HTTP status and the GraphQL response as JSON text. Aborted when the client goes away. */
  readonly answer: (
    admitted: Admitted,
    request: FastifyRequest,
    gone: AbortSignal,
  ) => Promise<{ readonly status: number; readonly body: string }>;
}

/**
 * Serves GraphQL over HTTP at `path`. What is malformed, too large or too much of one client is refused before it costs anything; only the
 * rest reaches `answer`. docs/errors.md tells every refusal.
 */
export function serveGraphQl(
  app: FastifyInstance,
  { path, policy, reception, graph, operations, log, onDocument, answer }: EndpointOptions,
): void {
  const admission = new Admission(policy, graph, operations, onDocument);

  const handle = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const method = request.method as 'GET' | 'POST';
    const asked = method === 'GET' ? readQueryString(request.raw.url!) : readBody(request.body as Buffer | undefined);
    const admitted = admission.admit(asked, method);
    const end = reception.begin(request, admitted);
    const gone = new AbortController();
    const onClose = (): void => {
      if (!reply.raw.writableFinished) gone.abort(new Error('The client went away'));
    };
    reply.raw.once('close', onClose);
    try {
      const start = performance.now();
      const { status, body } = await answer(admitted, request, gone.signal);
      const { stored, cost, operationName } = admitted;
      // The name of a stored operation is ours; any other is the client's text.
      log.debug(
        { status, cost, ...(stored && { operation: operationName }), ms: Math.round(performance.now() - start) },
        'request answered',
      );
      return await send(reply, status, body);
    } finally {
      reply.raw.off('close', onClose);
      end();
    }
  };

  void app.register((scope, _options, registered) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    scope.addHook('onRequest', async (request, reply) => {
      try {
        await reception.recognise(request);
        checkHead(request.method as 'GET' | 'POST', request.headers);
      } catch (error) {
        // The body is not read: nothing else may come over this connection.
        if (request.method === 'POST') void reply.header('connection', 'close');
        throw error;
      }
    });
    scope.route({ method: ['GET', 'POST'], url: path, exposeHeadRoute: false, handler: handle });
    registered();
  });
  app.route({
    method: ['DELETE', 'HEAD', 'OPTIONS', 'PATCH', 'PUT'],
    url: path,
    onRequest: () =>
      Promise.reject(badRequest('只接受 GET 和 POST', 'Only GET and POST are served', 405, { allow: 'GET, POST', connection: 'close' })),
    handler: () => undefined,
  });
}

const plain = 'application/json';
const precise = 'application/graphql-response+json';

/** The media type to answer in, and whether the client asked for it by name. */
function mediaTypeFor({ accept = '' }: IncomingHttpHeaders): { readonly type: string; readonly named: boolean } {
  const weights = new Map(
    accept.split(',').map((range) => {
      const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
      const weight = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1);
      return [type, weight] as const;
    }),
  );
  const [forPlain, forPrecise] = [weights.get(plain) ?? 0, weights.get(precise) ?? 0];
  return forPrecise > 0 && forPrecise >= forPlain ? { type: precise, named: true } : { type: plain, named: forPlain > 0 };
}

const send = (reply: FastifyReply, status: number, body: string): FastifyReply =>
  reply
    .code(status)
    .header('cache-control', 'no-store')
    .header('content-type', `${mediaTypeFor(reply.request.headers).type}; charset=utf-8`)
    .send(body);

function refuse(refusal: Refusal, request: FastifyRequest, reply: FastifyReply, log: Log): FastifyReply {
  const { type, named } = mediaTypeFor(request.headers);
  const errors = refusal.errors.map((error) => clientError(error, log));
  const status = refusal.ofOperation && named && type === plain ? 200 : refusal.status;
  // Not the message: what graphql-js says of a value repeats the value (hostile case H3).
  const { code, actual, limit } = errors[0]?.extensions ?? {};
  log.debug({ status, code, actual, limit }, 'request refused');
  return send(reply.headers(refusal.headers), status, JSON.stringify({ errors }));
}

/** An error as clients see it; what graphql-js says in English alone is told in Chinese first. */
export function clientError(error: GraphQLError, log: Log): ReturnType<typeof maskError> {
  const shown = maskError(error.toJSON(), error.originalError ?? error, log);
  if (/[\u4e00-\u9fff]/.test(shown.message)) return shown;
  const [zh] = topLevelError(shown.extensions!['code'] as TopLevelCode).message.split(' ');
  return { ...shown, message: `${zh} ${shown.message}` };
}

const reasonsOfFastify: Readonly<Record<string, readonly [status: number, zh: string, en: string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: [413, '请求体过大，上限 2 MB', 'The body is too large; at most 2 MB'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [400, '请求体长度与 Content-Length 不符', 'The body is not as long as Content-Length says'],
};

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  const known = typeof code === 'string' ? reasonsOfFastify[code] : undefined;
  if (known) return badRequest(known[1], known[2], known[0], { connection: 'close' });
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500)
    return badRequest('请求无效', 'The request is not valid', statusCode);
  const unexpected = error instanceof Error ? error : new Error(String(error));
  return new Refusal(500, [new GraphQLError(unexpected.message, { originalError: unexpected })]);
}

/** Answers what is no HTTP request, as far as anybody listens; then hangs up (hostile cases A15, A16, B12). */
function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const [status, zh, en] =
    error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
      ? ([408, '请求未及时发完', 'The request took too long to arrive'] as const)
      : error.code === 'HPE_HEADER_OVERFLOW'
        ? ([431, '请求头过大', 'The headers are too large'] as const)
        : ([400, '不是有效的 HTTP 请求', 'This is no valid HTTP request'] as const);
  const body = JSON.stringify({ errors: [topLevelError('BAD_REQUEST', [zh, en]).toJSON()] });
  if (socket.writable) {
    const head = [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'content-type: application/json; charset=utf-8',
      `content-length: ${Buffer.byteLength(body)}`,
      'connection: close',
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  }
  socket.destroy(error);
}
