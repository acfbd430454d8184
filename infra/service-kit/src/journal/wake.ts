import pg from 'pg';
import type { Log } from '../log.ts';

const channel = 'helix_journal';
const longestPauseMs = 30_000;

/**
 * Calls `heard` when somebody else's transaction changed facts, and at every (re)connection, since what happened without one
 * was not heard. It keeps one connection of its own; whoever must not miss anything looks from time to time all the same.
 *
 * @returns ends it
 */
export function listen(url: string, name: string, heard: () => void, log: Log): () => Promise<void> {
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let pauseMs = 100;

  const again = (): void => {
    client = undefined;
    if (stopped || timer) return;
    timer = setTimeout(() => {
      timer = undefined;
      void connect();
    }, pauseMs);
    timer.unref();
    pauseMs = Math.min(pauseMs * 2, longestPauseMs);
  };

  const connect = async (): Promise<void> => {
    const made = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
      application_name: `helix-${name}-listen`,
    });
    client = made;
    made.on('notification', heard);
    made.on('error', (error) => log.warn({ err: error }, 'the connection that listens for changes was lost'));
    made.on('end', again);
    try {
      await made.connect();
      await made.query(`listen ${channel}`);
      pauseMs = 100;
      if (stopped) await made.end();
      else heard();
    } catch (error) {
      if (!stopped) log.warn({ err: error }, 'cannot listen for changes');
      await made.end().catch(() => undefined);
      again();
    }
  };

  void connect();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await client?.end().catch(() => undefined);
  };
}
