import { sql, type Kysely } from 'kysely';
import { maskPersonalNumbers } from '../personal-data.ts';
import type { Viewer } from '../viewer.ts';

/** What became of an access to protected fields. */
export type AccessOutcome = 'READ' | 'DENIED' | 'REVEALED' | 'EXPORTED' | 'DELETED';

/** One record whose protected fields somebody asked for. Names and keys only: there is no place for a value. */
export interface Access {
  readonly outcome: AccessOutcome;
  /** Entity type, such as `Talent`. */
  readonly type: string;
  /** The record's key. */
  readonly key: string;
  /** Field coordinates, such as `Talent.mobile`; empty where the record as a whole is meant. */
  readonly fields: readonly string[];
}

/**
 * Writes to the access log (访问日志, 等保 level 3: who, when, what, outcome) in one statement, however many records were
 * touched; nothing is sent for none. Records with the same outcome, type and fields share a row. The reason is kept in the
 * caller's words, with identity and phone numbers masked.
 *
 * @param db give the transaction of the sensitive action, or the pool where there is none
 * @throws when the log cannot be written: the caller must then fail the sensitive action (hostile case G9)
 */
export async function recordAccess(
  db: Kysely<unknown>,
  viewer: Viewer,
  entries: readonly Access[],
  now: Date,
  requestId: string | null = null,
): Promise<void> {
  if (!entries.length) return;
  const rows = new Map<string, { outcome: AccessOutcome; entity: string; keys: Set<string>; fields: readonly string[] }>();
  for (const { outcome, type, key, fields } of entries) {
    const sorted = [...new Set(fields)].toSorted();
    const same = JSON.stringify([outcome, type, sorted]);
    const row = rows.get(same);
    if (row) row.keys.add(key);
    else rows.set(same, { outcome, entity: type, keys: new Set([key]), fields: sorted });
  }
  const payload = JSON.stringify([...rows.values()].map((row) => ({ ...row, keys: [...row.keys] })));
  const reason = viewer.reason === null ? null : maskPersonalNumbers(viewer.reason);
  await sql`
    insert into helix.access_log (at, request_id, subject, client, roles, department, purpose, reason, outcome, entity, keys, fields)
    select ${now.toISOString()}::timestamptz, ${requestId}, ${viewer.subject}, ${viewer.client}, ${[...viewer.roles]}::text[],
           ${viewer.department}, ${viewer.purpose}, ${reason}, outcome, entity, keys, fields
    from json_to_recordset(${payload}::json) as entries (outcome text, entity text, keys text[], fields text[])`.execute(db);
}
