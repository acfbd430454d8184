import { sql, type Kysely } from 'kysely';
import { z } from 'zod';

/** How long logs are kept, in days. */
export interface Retention {
  /** Null: for good, which history and audit want unless storage says otherwise. */
  readonly journalDays: number | null;
  readonly accessDays: number;
  readonly sharingDays: number;
}

/** 等保 level 3: logs of access for six months at least. */
export const leastLogDays = 180;
/** 政务数据共享条例: records of sharing for three years at least. */
export const leastSharingDays = 1_096;

const days = (least: number) =>
  z.coerce
    .number({ error: '须为天数。 Must be a number of days.' })
    .int({ error: '须为天数。 Must be a number of days.' })
    .min(least, { error: `依法不得少于 ${least} 天。 The law asks for ${least} days at least.` });

/** Variables of the environment; less than the law asks for is refused at start (hostile case H13). */
export const retentionSettings = {
  HELIX_JOURNAL_DAYS: days(leastLogDays).optional(),
  HELIX_ACCESS_LOG_DAYS: days(leastLogDays).default(leastLogDays),
  HELIX_SHARING_LOG_DAYS: days(leastSharingDays).default(leastSharingDays),
};

export const retentionOf = (settings: {
  readonly HELIX_JOURNAL_DAYS?: number | undefined;
  readonly HELIX_ACCESS_LOG_DAYS: number;
  readonly HELIX_SHARING_LOG_DAYS: number;
}): Retention => ({
  journalDays: settings.HELIX_JOURNAL_DAYS ?? null,
  accessDays: settings.HELIX_ACCESS_LOG_DAYS,
  sharingDays: settings.HELIX_SHARING_LOG_DAYS,
});

const batch = 2_000;

/**
 * Removes what is older than it must be kept, in short transactions. The journal first writes its last word on every record
 * that still exists once more, so that a replay still gives them all; readers whose place is gone are told to begin anew.
 *
 * @returns rows removed from each log
 * @throws when less is asked for than the law allows: the database refuses
 */
export async function retire(
  db: Kysely<unknown>,
  { journalDays, accessDays, sharingDays }: Retention,
  now: Date,
): Promise<{ readonly journal: number; readonly accessLog: number }> {
  const before = (age: number): string => new Date(now.getTime() - age * 86_400_000).toISOString();
  const emptied = async (call: ReturnType<typeof sql<{ count: number }>>): Promise<number> => {
    for (let removed = 0; ;) {
      const { rows } = await call.execute(db);
      const { count } = rows[0]!;
      removed += count;
      if (count < batch) return removed;
    }
  };
  return {
    journal: journalDays === null ? 0 : await emptied(sql`select helix.retire_journal(${before(journalDays)}, ${batch}) as count`),
    accessLog: await emptied(sql`select helix.retire_access_log(${before(accessDays)}, ${before(sharingDays)}, ${batch}) as count`),
  };
}
