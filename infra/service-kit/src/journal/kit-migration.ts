import { sql, type Kysely } from 'kysely';
import { sharingGrantSql } from '../sharing.ts';
import { accessLogSql } from './access-log.sql.ts';

/** A step of the kit's own schema `helix`, which lies in every subgraph's database beside the subgraph's tables. */
interface KitStep {
  readonly name: string;
  readonly sql: string;
}

/** In the order in which they are applied; a step that was released is never changed. */
const steps: readonly KitStep[] = [
  { name: '20261122_access_log', sql: accessLogSql },
  { name: '20261122_sharing_grant', sql: sharingGrantSql },
];

/** Schema of the kit's tables; the comparison of entities with the database leaves it out. */
export const kitSchema = 'helix';

/**
 * Brings the kit's own tables up to date; does nothing where they are.
 *
 * @param tx the transaction of the whole migration: the caller sees to it that only one process migrates at a time
 */
export async function migrateKit(tx: Kysely<unknown>): Promise<void> {
  await sql`create schema if not exists helix`.execute(tx);
  await sql`create table if not exists helix.migration (name text primary key, applied_at timestamptz not null default now())`.execute(tx);
  const { rows } = await sql<{ name: string }>`select name from helix.migration`.execute(tx);
  const applied = new Set(rows.map(({ name }) => name));
  for (const step of steps) {
    if (applied.has(step.name)) continue;
    await sql.raw(step.sql).execute(tx);
    await sql`insert into helix.migration (name) values (${step.name})`.execute(tx);
  }
}
