import { createHash } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import { genesisOf, type SealedLog } from './chain.sql.ts';
import { isFactTable } from './kit-migration.ts';

/** What is wrong with a log; a closed list. */
export type ChainFault =
  /** A position is missing from the chain. */
  | 'GAP'
  /** The chain goes on, but the row that it sealed is gone. */
  | 'ROW_REMOVED'
  /** The row, or the hash of it, is not what was sealed. */
  | 'ALTERED'
  /** The chain ends before its head. */
  | 'TAIL_REMOVED'
  /** The head, or what a witness remembers of the chain, contradicts the chain. */
  | 'REWRITTEN'
  /** Rows that were committed before the last sealing lie outside the chain. */
  | 'UNSEALED'
  /** A table of facts whose changes are not journaled, or may be switched off. */
  | 'TRIGGER_MISSING';

/** A position and its hash, remembered outside of this database: printed by an earlier check, or held by a follower. */
export interface Witness {
  readonly position: bigint;
  /** The hash or its first bytes, hexadecimal. */
  readonly hash: string;
}

export interface Verification {
  /** Positions that were checked. */
  readonly checked: number;
  /** The last of them; keep it elsewhere, and a later check sees whether the chain still leads through it. */
  readonly head: Witness;
  /** Null where the log is whole. `position` is the first that is wrong; `table` names a table without its triggers. */
  readonly fault: { readonly kind: ChainFault; readonly position: bigint; readonly table?: string } | null;
}

const page = 5_000;

interface Link {
  readonly position: string;
  readonly hash: Buffer;
  readonly text: string | null;
  readonly agrees: boolean;
}

/**
 * Recomputes a log's chain from its rows, here rather than in the database, whose functions whoever tampers may have replaced.
 * What happened to the newest rows since the last sealing, and a chain that somebody cut and sealed anew as a whole, only
 * witnesses can tell.
 */
export async function verifyLog(db: Kysely<unknown>, log: SealedLog, witnesses: readonly Witness[] = []): Promise<Verification> {
  const chain = sql.table(`helix.${log.chain}`);
  const table = sql.table(`helix.${log.table}`);
  const { rows: heads } = await sql<{ position: string; hash: Buffer; start_position: string; start_hash: Buffer }>`
    select position, hash, start_position, start_hash from helix.chain_head where log = ${log.table}`.execute(db);
  const [head] = heads;
  let position = BigInt(head?.start_position ?? 0);
  let hash = head?.start_hash ?? createHash('sha256').update(genesisOf(log)).digest();
  let checked = 0;
  const end = (kind?: ChainFault, at = position + 1n, named?: string): Verification => ({
    checked,
    head: { position, hash: hash.toString('hex') },
    fault: kind ? { kind, position: at, ...(named ? { table: named } : {}) } : null,
  });
  if (!head) return end('REWRITTEN');
  if (position === 0n && !hash.equals(createHash('sha256').update(genesisOf(log)).digest())) return end('REWRITTEN');
  const remembered = new Map<bigint, Witness[]>();
  for (const witness of witnesses) remembered.set(witness.position, [...(remembered.get(witness.position) ?? []), witness]);
  const repeats = log.indexed.length
    ? sql`(${sql.join(log.indexed.map((column) => sql.ref(`c.${column}`)))}) is not distinct from (${sql.join(log.indexed.map((column) => sql.ref(`j.${column}`)))})`
    : sql`true`;
  for (;;) {
    const { rows } = await sql<Link>`
      select c.position, c.hash, case when j.seq is not null then ${sql.raw(log.canonical)} end as text, ${repeats} as agrees
      from ${chain} c left join ${table} j using (seq)
      where c.position > ${String(position)} and c.position <= ${head.position} order by c.position limit ${page}`.execute(db);
    for (const link of rows) {
      const at = BigInt(link.position);
      if (at !== position + 1n) return end('GAP');
      if (link.text === null) return end('ROW_REMOVED');
      const digest = createHash('sha256').update(link.text).digest();
      const expected = createHash('sha256').update(hash).update(digest).digest();
      if (!expected.equals(link.hash) || !link.agrees) return end('ALTERED');
      position = at;
      hash = expected;
      checked += 1;
      if (remembered.get(at)?.some((witness) => !expected.toString('hex').startsWith(witness.hash))) return end('REWRITTEN', at);
    }
    if (rows.length < page) break;
  }
  if (position !== BigInt(head.position)) return end('TAIL_REMOVED');
  if (!hash.equals(head.hash)) return end('REWRITTEN', position);
  if (witnesses.some((witness) => witness.position > position)) return end('TAIL_REMOVED');
  const { rows: outside } = await sql<{ seq: string }>`
    select j.seq from ${table} j, helix.chain_head h
    where h.log = ${log.table} and (j.era < h.era or pg_visible_in_snapshot(j.txid, h.settled))
      and not exists (select from ${chain} c where c.seq = j.seq)
    limit 1`.execute(db);
  if (outside.length) return end('UNSEALED');
  const [unguarded] = await tablesWithoutJournal(db);
  return unguarded && log.table === 'journal' ? end('TRIGGER_MISSING', position + 1n, unguarded) : end();
}

/** Tables of facts whose journal triggers are missing or disabled. */
async function tablesWithoutJournal(db: Kysely<unknown>): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class c where ${isFactTable}
      and (select count(*) from pg_trigger where tgrelid = c.oid and tgname like 'helix\\_journal\\_%' and tgenabled in ('O', 'A')) < 4
    order by 1`.execute(db);
  return rows.map(({ name }) => name);
}
