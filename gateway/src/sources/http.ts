import { setTimeout as after } from 'node:timers/promises';
import { buildConnector, errors, Pool } from 'undici';
import { z } from 'zod';
import type { PoolUse } from '@helix/service-kit/bounded-pool';
import { waitHeader } from '@helix/service-kit/lifetime';
import { callerHeader, derivedKey, signCaller } from '@helix/service-kit/viewer';
import type { FetchResult } from '../executor/executor.ts';
import type { Transport } from './guard.ts';

export interface HttpOptions {
  readonly subgraph: string;
  /** The subgraph's GraphQL endpoint. */
  readonly url: string;
  readonly secret: string;
  /** Milliseconds that an answer may take. */
  readonly timeout: number;
  /** The largest answer taken, in bytes. */
  readonly largestAnswer: number;
  readonly connections: number;
}

/** Milliseconds before a query that met nobody is sent again: a subgraph that restarts is back soon. */
const pauses = [50, 200];

/**
 * Keeps connections and follows no redirect. Sends a query again when it met nobody: the connection was refused, or a kept one turned out to be
 * closed. A mutation is sent once, whatever happens (hostile cases F9 to F11).
 */
export function httpTransport({ subgraph, url, secret, timeout, largestAnswer, connections }: HttpOptions): Transport {
  const { origin, pathname } = new URL(url);
  const connect = buildConnector({ timeout: Math.min(2_000, timeout) });
  /** Faults of connections that had brought an answer before. */
  const ofKept = new WeakSet<Error>();
  const pool = new Pool(origin, {
    connections,
    pipelining: 1,
    // Below that of the subgraph's server, which then never hangs up on a request that is on its way.
    keepAliveTimeout: 30_000,
    // The signal ends a request in time; these timers are half a second more or less exact.
    headersTimeout: timeout + 1_000,
    bodyTimeout: timeout + 1_000,
    connect: (options, connected) =>
      connect(options, (...outcome) => {
        const [, socket] = outcome;
        socket?.on('error', (fault) => {
          if (socket.bytesRead > 0) ofKept.add(fault);
        });
        connected(...outcome);
      }),
  });
  const key = derivedKey(secret, 'caller');
  let used: PoolUse | null = null;

  const answerTo = async (body: string, headers: Record<string, string>, signal: AbortSignal): Promise<FetchResult> => {
    const {
      statusCode,
      headers: received,
      body: stream,
    } = await pool.request({ path: pathname, method: 'POST', headers, body, signal }).catch((error: unknown) => {
      throw metNobody(error) || ofKept.has(error as Error) ? new MetNobody('no subgraph read the request', { cause: error }) : error;
    });
    const type = received['content-type'];
    // With 400 a subgraph says what is wrong with an operation.
    if ((statusCode !== 200 && statusCode !== 400) || typeof type !== 'string' || !type.includes('json')) {
      await stream.dump();
      throw new Error(`status ${statusCode}, ${String(type)}`);
    }
    const text = await textOf(stream, largestAnswer);
    const answer = JSON.parse(text) as FetchResult | null;
    if (answer === null || typeof answer !== 'object') throw new Error('the answer is no object');
    if (answer.data == null && !(Array.isArray(answer.errors) && answer.errors.length)) throw new Error('neither data nor errors');
    return answer;
  };

  return {
    async send({ kind, body }, { viewer, signal, wait }) {
      for (let attempt = 0; ; attempt += 1) {
        try {
          // Each attempt bears a signature of its own, which counts once.
          const headers = {
            'content-type': 'application/json',
            [waitHeader]: String(Math.round(wait)),
            [callerHeader]: signCaller(viewer, subgraph, body, key),
          };
          return await answerTo(body, headers, signal);
        } catch (error) {
          const pause = pauses[attempt];
          if (!(error instanceof MetNobody)) throw error;
          if (kind !== 'query' || pause === undefined) throw error.cause;
          await after(pause * (0.5 + Math.random()), undefined, { signal });
        }
      }
    },
    async ping() {
      const { statusCode, body } = await pool.request({ path: '/readyz', method: 'GET', signal: AbortSignal.timeout(2_000) });
      const text = await textOf(body, 10_000);
      if (statusCode !== 200) throw new Error(`status ${statusCode}`);
      used = readiness.safeParse(JSON.parse(text)).data?.connections ?? null;
    },
    close: () => pool.close(),
    use: () => used,
  };
}

/** @throws when there is more than `limit` bytes of it; the rest is not read */
async function textOf(stream: AsyncIterable<Buffer>, limit: number): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > limit) throw new Error(`an answer of more than ${limit} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

const count = z.int().min(0);
/** What a subgraph says of itself when it is ready. */
const readiness = z.object({ connections: z.object({ open: count, idle: count, waiting: count, most: count }) });

class MetNobody extends Error {}

/** Whether no connection came about, or a kept one was closed before a byte of an answer, as when a subgraph is restarted. */
function metNobody(error: unknown): boolean {
  if (error instanceof errors.SocketError) return error.message === 'other side closed' && (error.socket?.bytesRead ?? 0) > 0;
  if (error instanceof errors.ConnectTimeoutError) return true;
  const { code, syscall } = error as NodeJS.ErrnoException;
  return syscall === 'connect' || (error instanceof AggregateError && code === 'ECONNREFUSED');
}
