import { sql, type Kysely } from 'kysely';
import { sealedLogs, type SealedLog } from './chain.sql.ts';

/** Rows that one statement seals: short enough that whoever waits for its turn waits a moment. */
const batch = 2_000;
/** Somebody else has been sealing for seconds, or this is a replica: what is sealed elsewhere serves us too. */
const notOurs = new Set(['55P03', '25006']);

/**
 * Seals what was committed since, up to `most` rows: gives it positions without a gap and binds it to the chain. Whoever
 * reads a log seals it first; a light timer does so where nobody reads.
 *
 * @param db the pool: not a transaction that changes facts itself
 * @returns whether all that was committed when it was called is sealed
 */
export async function seal(db: Kysely<unknown>, { table }: SealedLog, most = Number.MAX_SAFE_INTEGER): Promise<boolean> {
  for (let sealed = 0; sealed < most;) {
    try {
      const { rows } = await sql<{ count: number }>`select ${sql.ref(`helix.seal_${table}`)}(${batch}) as count`.execute(db);
      const { count } = rows[0]!;
      if (count < batch) return true;
      sealed += count;
    } catch (error) {
      if (notOurs.has((error as { code?: string }).code ?? '')) return false;
      throw error;
    }
  }
  return false;
}

/** Seals every log of a database. */
export async function sealAll(db: Kysely<unknown>): Promise<void> {
  for (const log of sealedLogs) await seal(db, log);
}
