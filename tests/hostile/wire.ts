import { connect } from 'node:net';
import { expect } from 'vitest';

/** What came back, whoever closed the connection. */
export interface Reply {
  /** 0 when the connection closed without an answer. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Until the connection closed, in milliseconds. */
  readonly closedAfter: number;
}

/** Asks over a connection of its own, byte by byte as given: for what no HTTP client sends. Ends when the server hangs up. */
export function wire(url: string, send: (write: (bytes: string | Buffer) => boolean) => void | Promise<void>): Promise<Reply> {
  const { hostname, port } = new URL(url);
  const { promise, resolve } = Promise.withResolvers<Reply>();
  const start = performance.now();
  const received: Uint8Array[] = [];
  const socket = connect(Number(port), hostname);
  socket.on('data', (part: Uint8Array) => received.push(part));
  // A server that hangs up while bytes are still on their way resets the connection.
  socket.on('error', () => socket.destroy());
  socket.on('close', () => {
    const [head = '', ...rest] = Buffer.concat(received).toString('utf8').split('\r\n\r\n');
    const [line = '', ...lines] = head.split('\r\n');
    const headers = Object.fromEntries(lines.map((each) => [each.split(':')[0]!.toLowerCase(), each.slice(each.indexOf(':') + 1).trim()]));
    resolve({ status: Number(line.split(' ')[1] ?? 0), headers, body: rest.join('\r\n\r\n'), closedAfter: performance.now() - start });
  });
  socket.on('connect', () => void send((bytes) => !socket.destroyed && socket.write(bytes)));
  return promise;
}

/** Asks as an HTTP client does. */
export async function http(url: string, init: RequestInit = {}): Promise<Reply> {
  const start = performance.now();
  const response = await fetch(url, init);
  const body = await response.text();
  return { status: response.status, headers: Object.fromEntries(response.headers), body, closedAfter: performance.now() - start };
}

/** Posts a body, JSON unless it is text or bytes already. */
export const post = (url: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Reply> =>
  http(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' || Buffer.isBuffer(body) || body instanceof FormData ? body : JSON.stringify(body),
  });

interface Told {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

export const errorsOf = ({ body }: Reply): readonly Told[] => (JSON.parse(body) as { errors?: Told[] }).errors ?? [];
export const dataOf = ({ body }: Reply): Readonly<Record<string, never>> | undefined => (JSON.parse(body) as { data?: never }).data;

const publicExtensions = [
  'code',
  'argument',
  'reasonZh',
  'reasonEn',
  'ownerZh',
  'ownerEn',
  'retryAfterSeconds',
  'actual',
  'limit',
  'traceId',
];

/** Nothing of our inside: no stack, path, host, statement or service. */
export function expectNothingInside(reply: Reply): void {
  for (const { message, extensions } of errorsOf(reply)) {
    expect(Object.keys(extensions).filter((name) => !publicExtensions.includes(name))).toEqual([]);
    expect(message).not.toMatch(/\bat .+:\d+|node_modules|file:\/\/|127\.0\.0\.1|localhost|\bselect\b.+\bfrom\b|ECONN|postgres|password/i);
  }
}

/** A refusal as docs/errors.md has it: JSON, at most ten errors, a code, a message in both languages, nothing executed. */
export function expectRefusal(reply: Reply, status: number, code: string): readonly Told[] {
  expect([reply.status, reply.body.slice(0, 300)]).toEqual([status, expect.stringContaining('"errors"')]);
  expect(reply.headers['content-type']).toMatch(/^application\/(graphql-response\+)?json/);
  const errors = errorsOf(reply);
  expect(errors.length).toBeLessThanOrEqual(10);
  expect(errors.map(({ extensions }) => extensions['code'])).toEqual(errors.map(() => code));
  for (const { message } of errors) expect(message).toMatch(/[\u4e00-\u9fff].*[。！？] .*[A-Za-z]/s);
  expect(JSON.parse(reply.body)).not.toHaveProperty('data');
  expectNothingInside(reply);
  return errors;
}

/** A refusal by size: what was measured and what is allowed. */
export function expectTooLarge(reply: Reply, limit: number): void {
  const [error] = expectRefusal(reply, 400, 'OPERATION_TOO_LARGE');
  expect(error!.extensions['limit']).toBe(limit);
  expect(error!.extensions['actual']).toBeGreaterThan(limit);
}
