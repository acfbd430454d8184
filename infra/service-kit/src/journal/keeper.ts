import type { Kysely } from 'kysely';
import type { Log } from '../log.ts';
import { sealAll } from './chain.ts';
import { retire, type Retention } from './retention.ts';

const sealEveryMs = 5_000;
const retireEveryMs = 86_400_000;

/**
 * Seals the logs of a database from time to time, for the times when nobody reads them, and once a day removes what need not be
 * kept. Several processes may do so at once.
 *
 * @returns ends it when the work at hand is done
 */
export function keepLogs(db: Kysely<unknown>, retention: Retention, log: Log): () => Promise<void> {
  let retiredAt = Date.now();
  let working: Promise<void> = Promise.resolve();
  const work = async (): Promise<void> => {
    try {
      await sealAll(db);
      if (Date.now() - retiredAt < retireEveryMs) return;
      retiredAt = Date.now();
      const removed = await retire(db, retention, new Date());
      log.info(removed, 'logs retired');
    } catch (error) {
      log.warn({ err: error }, 'the logs could not be sealed and will be again');
    }
  };
  const timer = setInterval(() => {
    working = working.then(work);
  }, sealEveryMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await working;
  };
}
