import { GraphQLError } from 'graphql';
import type { PoolUse } from '@helix/service-kit/bounded-pool';
import type { Bureau } from '@helix/service-kit/bureaus';
import { topLevelError, type TopLevelCode } from '@helix/service-kit/errors';
import { lifetime, unlessAborted } from '@helix/service-kit/lifetime';
import type { Viewer } from '@helix/service-kit/viewer';
import type { Fetcher, FetchRequest, FetchResult } from '../executor/executor.ts';
import { Circuit, type CircuitState, type Pass } from './circuit.ts';
import { Turns } from './turns.ts';

/** What the gateway knows about each request, and data sources may use. */
export interface GatewayContext {
  readonly viewer: Viewer;
  /** Aborts when the client has gone. */
  readonly gone?: AbortSignal | undefined;
  /** By when the client must have an answer, on the clock of `performance.now()`; unlimited when absent. */
  readonly deadline?: number | undefined;
}

/** What became of one request to a subgraph. `refused`: its circuit was open; `busy`: too many waited; `gone`: the client left. */
export const fetchOutcomes = ['answered', 'failed', 'late', 'refused', 'busy', 'gone'] as const;
export type FetchOutcome = (typeof fetchOutcomes)[number];

export interface SourceState {
  readonly circuit: CircuitState;
  /** Requests that the subgraph is answering. */
  readonly running: number;
  readonly waiting: number;
  /** Null when the subgraph is another process that has not been asked yet whether it is ready; else as it was then. */
  readonly database: PoolUse | null;
}

/** How the gateway reaches one subgraph. */
export interface SubgraphSource {
  /** @throws a top-level error that names the bureau and neither host nor cause; the cause is its `originalError` */
  readonly fetch: Fetcher<GatewayContext>;
  /** @throws when the subgraph or its database does not answer */
  ping(): Promise<void>;
  close(): Promise<void>;
  state(): SourceState;
  /** Has `hear` called after each request, with the milliseconds that it took. */
  observe(hear: (outcome: FetchOutcome, milliseconds: number) => void): void;
}

/** What it takes to send a request, once it may be sent. */
export interface Transport {
  /**
   * @param wait milliseconds after which the subgraph itself should end its work; a little less than until `signal` aborts
   * @throws whatever went wrong, in its own words
   */
  send(
    request: FetchRequest,
    asked: { readonly viewer: Viewer; readonly signal: AbortSignal; readonly wait: number },
  ): Promise<FetchResult>;
  ping(): Promise<void>;
  close(): Promise<void>;
  use(): PoolUse | null;
}

export interface GuardOptions {
  /** Milliseconds that one answer may take. */
  readonly timeout?: number | undefined;
  /** Requests that the subgraph gets at once. */
  readonly atOnce?: number | undefined;
  /** Requests that may wait for their turn. */
  readonly waiting?: number | undefined;
}

/** What a client is told when a bureau's subgraph does not answer as it must. */
export const unavailable = (bureau: Bureau, cause?: unknown): GraphQLError =>
  ofBureau(
    bureau,
    'SUBGRAPH_UNAVAILABLE',
    `${bureau.bureauZh}的数据暂时取不到`,
    `The data of the ${bureau.bureauEn} cannot be reached at the moment`,
    cause,
  );

function ofBureau(bureau: Bureau, code: TopLevelCode, zh: string, en: string, cause?: unknown): GraphQLError {
  const error = topLevelError(code, [zh, en], { ownerZh: bureau.bureauZh, ownerEn: bureau.bureauEn });
  if (cause === undefined) return error;
  const { message, extensions } = error;
  return new GraphQLError(message, { extensions, originalError: cause instanceof Error ? cause : new Error(String(cause)) });
}

/** Codes of a subgraph in trouble, whose owner the client should hear of. */
const troubles: ReadonlySet<unknown> = new Set<TopLevelCode>(['TIMEOUT', 'SERVICE_BUSY', 'SERVICE_UNAVAILABLE', 'STORAGE_FULL']);

/** Says whose subgraph it is that is in trouble. */
function named(bureau: Bureau, result: FetchResult): FetchResult {
  if (!result.errors?.length) return result;
  const { bureauZh: ownerZh, bureauEn: ownerEn } = bureau;
  const errors = result.errors.map((error) =>
    // In a subgraph of this process these are GraphQLErrors, whose members a spread would lose.
    troubles.has(error.extensions?.['code'])
      ? { message: error.message, ...(error.path && { path: error.path }), extensions: { ownerZh, ownerEn, ...error.extensions } }
      : error,
  );
  return { ...result, errors };
}

/**
 * Bounds what one subgraph can cost everybody else: how long an answer takes, how many are asked for at once, how often one that does not answer
 * is asked again (hostile cases F1, F3, F14, F17).
 */
export function guarded(
  bureau: Bureau,
  transport: Transport,
  { timeout = 5_000, atOnce = 64, waiting = 512 }: GuardOptions = {},
): SubgraphSource {
  const circuit = new Circuit();
  const turns = new Turns(atOnce, waiting);
  const listeners: ((outcome: FetchOutcome, milliseconds: number) => void)[] = [];

  /** The answer, and whether the subgraph was at fault when there is none. */
  const send = async (request: FetchRequest, context: GatewayContext, left: number, tell: (outcome: FetchOutcome) => void) => {
    const { signal, end } = lifetime(left, request.signal);
    try {
      const turn = turns.take(signal);
      if (turn) await turn;
      try {
        // A subgraph that gives up by itself a moment earlier can still say what it had to leave out.
        const asked = { viewer: context.viewer, signal, wait: left - Math.min(250, left / 10) };
        return await unlessAborted(transport.send(request, asked), signal);
      } finally {
        turns.end();
      }
    } catch (error) {
      if (request.signal?.aborted) tell('gone');
      else tell(signal.aborted ? 'late' : 'failed');
      throw request.signal?.aborted ? request.signal.reason : unavailable(bureau, error);
    } finally {
      end();
    }
  };

  const settle = (pass: Pass, outcome: FetchOutcome): void => {
    if (outcome === 'answered') circuit.succeeded();
    else if (outcome === 'gone') circuit.withdrawn(pass);
    else circuit.failed(pass, performance.now());
  };

  return {
    async fetch(request, context) {
      const start = performance.now();
      const tell = (outcome: FetchOutcome): void => {
        const took = performance.now() - start;
        for (const hear of listeners) hear(outcome, took);
      };
      const left = Math.min(timeout, (context.deadline ?? Infinity) - start);
      if (left <= 0) {
        tell('late');
        throw ofBureau(
          bureau,
          'TIMEOUT',
          '处理超时，未及取得这部分数据',
          'The operation took too long; there was no time left for these data',
        );
      }
      if (turns.full) {
        tell('busy');
        throw ofBureau(
          bureau,
          'SERVICE_BUSY',
          `${bureau.bureauZh}的服务繁忙，请稍后再试`,
          `The service of the ${bureau.bureauEn} is busy; try again shortly`,
        );
      }
      const pass = circuit.admit(start);
      if (!pass) {
        tell('refused');
        throw unavailable(bureau);
      }
      const result = await send(request, context, left, (outcome) => {
        settle(pass, outcome);
        tell(outcome);
      });
      settle(pass, 'answered');
      tell('answered');
      return named(bureau, result);
    },
    async ping() {
      await transport.ping();
      circuit.mayProbe();
    },
    close: () => transport.close(),
    state: () => ({ circuit: circuit.state, running: turns.running, waiting: turns.waiting, database: transport.use() }),
    observe(hear) {
      listeners.push(hear);
    },
  };
}
