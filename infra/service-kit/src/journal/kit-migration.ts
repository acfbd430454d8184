import { sql, type Kysely } from 'kysely';
import { commandSql } from '../command.ts';
import { sharingGrantSql } from '../sharing.ts';
import { moveSql } from '../state-machine.ts';
import { accessLogSql } from './access-log.sql.ts';
import { followersSql } from './followers.sql.ts';
import { journalSql } from './journal.sql.ts';
import { retentionSql } from './retention.sql.ts';

/** A step of the kit's own schema `helix`, which lies in every subgraph's database beside the subgraph's tables. */
interface KitStep {
  readonly name: string;
  readonly sql: string;
}

/** In the order in which they are applied; a step that was released is never changed. */
const steps: readonly KitStep[] = [
  { name: '20261122_access_log', sql: accessLogSql },
  { name: '20261122_sharing_grant', sql: sharingGrantSql },
  { name: '20261122_journal', sql: journalSql },
  { name: '20261122_followers', sql: followersSql },
  { name: '20261122_retention', sql: retentionSql },
  { name: '20261122_command', sql: commandSql },
  { name: '20261122_move', sql: moveSql },
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

/** Tables of the subgraph's schema that hold no facts: what migrations and the demo world keep for themselves. */
const bookkeeping = ['mikro_orm_migrations', 'helix_world'];

/** Tables of the kit that are somebody's fact all the same: to whom a bureau gave leave to see what. */
const kitFacts = ['helix.sharing_grant'];

/** Whether a row `c` of pg_class is a table of facts. */
export const isFactTable = sql`(relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition and relname <> all (${bookkeeping}::text[])
  or c.oid = any (${kitFacts}::text[]::regclass[]))`;

/**
 * Puts every table of the subgraph under the journal that is not under it yet; called when its migrations are applied, so
 * that a new table is journaled from its first row. Rows that a table held before are journaled as they stand.
 *
 * @param entityOf table → entity; a table without an entity is journaled under its own name
 * @throws when a table has no primary key
 */
export async function keepJournal(tx: Kysely<unknown>, entityOf: ReadonlyMap<string, string>): Promise<void> {
  await sql`
    select helix.keep_journal(c.oid::regclass, coalesce(entities.entity, c.relname))
    from pg_class c left join json_each_text(${JSON.stringify(Object.fromEntries(entityOf))}::json) as entities (name, entity) on name = relname
    where ${isFactTable} order by relname`.execute(tx);
}

/** The same statements without those that would take the journal's triggers away, which no entity speaks of. */
export const withoutJournal = (statements: string): string =>
  statements.replace(/^drop (trigger|function) if exists "[^"]*helix_journal_[^\n]*\n*/gm, '').trimEnd();
