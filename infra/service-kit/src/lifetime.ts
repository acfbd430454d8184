import { AsyncLocalStorage } from 'node:async_hooks';
import { topLevelError } from './errors.ts';

/**
 * The header in which the gateway tells a subgraph how long it waits for an answer, in milliseconds. It is not signed: a subgraph never works
 * longer than its own limit, whatever stands here.
 */
export const waitHeader = 'x-helix-wait-ms';

/** The longest that a subgraph works on one request, in milliseconds. */
export const longestWork = 15_000;

const current = new AsyncLocalStorage<AbortSignal>();

/** Runs `work`, whose SQL statements are cancelled once `signal` aborts, however deep they are sent from. */
export const whileWanted = <Result>(signal: AbortSignal | undefined, work: () => Result): Result =>
  signal ? current.run(signal, work) : work();

/** Runs `work` whose statements are not cancelled with the request that it is done for. */
export const regardless = <Result>(work: () => Result): Result => current.exit(work);

/** The signal of the request that is being answered here; undefined outside of one. */
export const currentSignal = (): AbortSignal | undefined => current.getStore();

/** The time that somebody gives to one piece of work. */
export interface Lifetime {
  readonly signal: AbortSignal;
  /** To be called when the work is done, whatever came of it. */
  end(): void;
}

/**
 * Aborts with a TIMEOUT after `milliseconds`, or with the reason of `gone` as soon as that aborts. Lighter than `AbortSignal.any` with
 * `AbortSignal.timeout`, of which each request would make two.
 */
export function lifetime(milliseconds: number, gone?: AbortSignal): Lifetime {
  const controller = new AbortController();
  let ended = false;
  const onGone = (): void => controller.abort(gone!.reason);
  const onTime = (): void => {
    if (!ended) controller.abort(topLevelError('TIMEOUT'));
  };
  // An answer that arrived while this process was busy elsewhere is read before its time is called up.
  const timer = setTimeout(() => setImmediate(onTime), milliseconds);
  if (gone?.aborted) onGone();
  else gone?.addEventListener('abort', onGone, { once: true });
  return {
    signal: controller.signal,
    end() {
      ended = true;
      clearTimeout(timer);
      gone?.removeEventListener('abort', onGone);
    },
  };
}

/** Settles as `work` does, or is rejected with the signal's reason once that aborts; then nobody hears of what `work` comes to. */
export async function unlessAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  if (signal.aborted) {
    work.catch(() => undefined);
    throw signal.reason;
  }
  const aborted = Promise.withResolvers<never>();
  const onAbort = (): void => aborted.reject(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([work, aborted.promise]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
