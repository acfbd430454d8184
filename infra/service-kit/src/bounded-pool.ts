import pg, { type Pool, type PoolClient } from 'pg';
import { topLevelError } from './errors.ts';
import { currentSignal, unlessAborted } from './lifetime.ts';
import type { Log } from './log.ts';

/** Connections of a pool. */
export interface PoolUse {
  readonly open: number;
  readonly idle: number;
  /** Statements and transactions that wait for a connection. */
  readonly waiting: number;
  readonly most: number;
}

/** A cancelled statement that has not ended after this long, in milliseconds, is given up with its connection. */
const graceAfterCancel = 1_000;

/** So many may wait for each connection; whoever comes next hears at once that the service is busy. */
const mostWaitingPerConnection = 100;

/**
 * Bounds what a pool makes anybody wait for. Attach it before the first connection.
 *
 * A statement sent while `whileWanted` holds a signal is cancelled in PostgreSQL when that aborts [B16]; a server that does not even take the
 * cancellation loses the connection a second later, so that a frozen one cannot empty the pool [F17]. Who waits for a connection waits no longer
 * than the signal, and not at all behind too many others [F14]. Lost connections are told as SERVICE_UNAVAILABLE, none free as SERVICE_BUSY.
 */
export function boundPool(pool: Pool, log: Log): () => PoolUse {
  const most = pool.options.max;
  // An idle connection that breaks is replaced at the next use; without a listener the event would end the process [F13].
  pool.on('error', (error) => log.warn({ err: error }, 'an idle connection was lost'));
  pool.on('connect', bindStatements);

  const connect = pool.connect.bind(pool) as { (): Promise<PoolClient>; (callback: unknown): void };
  pool.connect = ((callback?: unknown) => {
    if (callback) return connect(callback);
    const signal = currentSignal();
    if (signal?.aborted) return Promise.reject(signal.reason as Error);
    if (pool.waitingCount >= most * mostWaitingPerConnection) return Promise.reject(topLevelError('SERVICE_BUSY'));
    const connected = connect();
    const waited = signal ? unlessAborted(connected, signal) : connected;
    return waited.then(lent, (error: unknown) => {
      // It may still come, to somebody who has gone.
      if (signal?.aborted) connected.then((client) => client.release(), ignored);
      throw connectionFault(error);
    });
  }) as Pool['connect'];
  return () => ({ open: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount, most });
}

/** Has a connection that ends while it is lent go back by itself: who held it in a transaction whose ROLLBACK then fails would never return it. */
function lent(client: PoolClient): PoolClient {
  const { release } = client;
  const giveBack = (error?: Error | boolean): void => {
    client.off('end', onEnd);
    client.release = ignored;
    // Said to be over, though its end has not arrived yet: whoever got it next would find it dead.
    release(error ?? (doomed.has(client) ? true : undefined));
  };
  const onEnd = (): void => giveBack(true);
  client.once('end', onEnd);
  client.release = giveBack;
  return client;
}

/** Connections of which the server said that it ends them. */
const doomed = new WeakSet<PoolClient>();
/** Class 57P0x: shutdown by the administrator, after a crash, or before the server is up. */
const endsTheSession = (error: unknown): boolean => /^57P0/.test(String((error as { code?: unknown } | undefined)?.code));

const ignored = (): undefined => undefined;
const transactionControl = /^\s*(?:begin|start transaction|commit|rollback|savepoint|release)\b/i;

function bindStatements(client: PoolClient): void {
  // A server that ends a session nobody is using at the moment says why before the next statement finds it ended.
  let parting: unknown;
  client.on('error', (error) => {
    parting ??= error;
  });
  const send = client.query.bind(client) as (...parts: unknown[]) => unknown;
  client.query = ((...parts: unknown[]) => {
    const sent = (): unknown => {
      const result = send(...parts);
      return result instanceof Promise
        ? result.catch((error: unknown) => {
            if (endsTheSession(error)) doomed.add(client);
            const fault = connectionFault(error);
            throw fault !== error && typeof (parting as { code?: unknown } | undefined)?.code === 'string' ? parting : fault;
          })
        : result;
    };
    const signal = currentSignal();
    const [first] = parts as [string | { readonly text?: string }];
    const text = typeof first === 'string' ? first : first.text;
    // A cursor has no text; who gave a callback waits for that. What ends a transaction must reach the server whoever has gone.
    if (!signal || text === undefined || typeof parts.at(-1) === 'function' || transactionControl.test(text)) return sent();
    if (signal.aborted) return Promise.reject(signal.reason as Error);
    const result = sent();
    return result instanceof Promise ? cancelledWith(signal, result, client) : result;
  }) as PoolClient['query'];
}

/** The statement's own outcome, or the signal's reason; either way the connection is at rest before it goes to anybody else. */
async function cancelledWith<Result>(signal: AbortSignal, statement: Promise<Result>, client: PoolClient): Promise<Result> {
  let cancelling: Promise<void> | undefined;
  const onAbort = (): void => {
    cancelling = cancel(client);
  };
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await statement;
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  } finally {
    signal.removeEventListener('abort', onAbort);
    // A cancellation that overtook its statement would hit the next one on this connection.
    await cancelling;
  }
}

/** What `pg` keeps of a connection and its types do not tell. */
interface Inside {
  readonly host: string;
  readonly port: number;
  readonly ssl: unknown;
  readonly processID: number;
  readonly secretKey: number;
  readonly connection: { readonly stream: { destroy(): void } };
}
interface CancelConnection extends NodeJS.EventEmitter {
  readonly stream: NodeJS.EventEmitter & { destroy(): void };
  connect(port: number, host: string): void;
  cancel(processId: number, secretKey: number): void;
}

/** Asks the server, over a connection of its own as the protocol wants it, to cancel what `client` runs. Never rejected. */
function cancel(client: PoolClient): Promise<void> {
  const inside = client as unknown as Inside;
  const connection = new (pg as unknown as { Connection: new (options: object) => CancelConnection }).Connection({ ssl: inside.ssl });
  const { promise, resolve } = Promise.withResolvers<void>();
  const giveUp = setTimeout(() => {
    connection.stream.destroy();
    inside.connection.stream.destroy();
    resolve();
  }, graceAfterCancel);
  const ask = (): void => connection.cancel(inside.processID, inside.secretKey);
  connection.once(inside.ssl ? 'sslconnect' : 'connect', ask);
  connection.on('error', ignored);
  // The server hangs up once it has passed the cancellation on.
  connection.once('end', () => {
    clearTimeout(giveUp);
    resolve();
  });
  connection.connect(inside.port, inside.host);
  return promise;
}

/** The driver tells some faults by their words alone; those get the SQLSTATE that fits. */
function connectionFault(error: unknown): unknown {
  if (!(error instanceof Error) || (error as { code?: unknown }).code !== undefined) return error;
  const { message } = error;
  const code =
    message === 'timeout exceeded when trying to connect'
      ? '53300'
      : /^Connection terminated|not queryable|after calling end on the pool/.test(message)
        ? '08006'
        : undefined;
  return code === undefined ? error : Object.assign(new Error(message, { cause: error }), { code });
}
