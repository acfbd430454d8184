/** A log whose rows are sealed into gap-free positions, each bound to the one before by its hash. */
export interface SealedLog {
  /** Its table in the kit's schema. */
  readonly table: string;
  /** Where its positions and hashes lie. */
  readonly chain: string;
  /** SQL text of a row `j` in one form, whatever the session's settings: what is hashed. */
  readonly canonical: string;
  /** Columns of the row that the chain repeats, so that it can be searched by them. */
  readonly indexed: readonly string[];
}

const micros = `(extract(epoch from j.at) * 1000000)::bigint`;

export const journalLog: SealedLog = {
  table: 'journal',
  chain: 'journal_chain',
  canonical: `json_build_array(j.seq, j.txid::text, ${micros}, j.entity, j.key, j.operation, j.version, j.actor, to_json(j.roles), j.reason, j.command, j.before, j.after)::text`,
  indexed: ['entity', 'key'],
};

export const accessLog: SealedLog = {
  table: 'access_log',
  chain: 'access_chain',
  canonical: `json_build_array(j.seq, j.txid::text, ${micros}, j.request_id, j.subject, j.client, to_json(j.roles), j.department, j.purpose, j.reason, j.outcome, j.entity, to_json(j.keys), to_json(j.fields))::text`,
  indexed: [],
};

export const sealedLogs: readonly SealedLog[] = [journalLog, accessLog];

/** What the first row of a log is bound to. */
export const genesisOf = ({ table }: SealedLog): string => `helix/${table}`;

/** Tables and functions that all sealed logs share. */
export const chainSql = `
-- 哈希链 Each hash covers the row's digest and the hash before it; the aggregate carries it along a batch.
create function helix.link(previous bytea, digest bytea) returns bytea language plpgsql immutable strict parallel safe as $$
begin
  return sha256(previous || digest);
end $$;
create aggregate helix.chained(bytea) (sfunc = helix.link, stype = bytea);

create table helix.chain_head (
  log text primary key,
  position bigint not null default 0,
  hash bytea not null,
  -- What retention removed: positions up to this one are gone, and this is the hash of the last of them.
  start_position bigint not null default 0,
  start_hash bytea not null,
  -- Every row of a transaction that this snapshot sees is sealed. It begins with one that sees nothing.
  settled pg_snapshot not null default '3:3:',
  -- A pass too long for one batch: what it sees, and how far it has come.
  pass pg_snapshot,
  pass_next bigint,
  pass_last bigint,
  -- Transaction ids mean something in one cluster only; a backup restored into another begins a new era.
  era int not null default 1,
  cluster bigint not null default (pg_control_system()).system_identifier
);
create function helix.keep_head() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if new.position >= old.position and new.start_position >= old.start_position then
      return new;
    end if;
  end if;
  raise exception 'the head of % only advances', coalesce(old.log, 'a log') using errcode = 'insufficient_privilege';
end $$;
create trigger only_advances before update or delete on helix.chain_head for each row execute function helix.keep_head();
create trigger append_only before truncate on helix.chain_head for each statement execute function helix.refuse_change();
`;

/**
 * The chain of one log and the function that seals it.
 *
 * Sealing compares two snapshots: what the last pass saw and what this one sees. The rows between them are exactly those
 * whose transactions have ended since, however early those began: none is missed because it committed late, and nobody
 * waits for the oldest transaction. Snapshots follow the commits, and `seq` is taken while the changed row is locked:
 * where two transactions changed one record, whoever sees the second change sees the first, and `seq` tells their order.
 */
export const sealingSql = (log: SealedLog): string => {
  const table = `helix.${log.table}`;
  const chain = `helix.${log.chain}`;
  const columns = log.indexed.map((column) => `, ${column}`).join('');
  // Pairs are compared, and rows asked for in their order, because only the index of unsealed rows can give that.
  const inOrder = `order by era, txid, seq`;
  const ofRunning = `unnest(array(select pg_snapshot_xip(head.settled))) as running (id) cross join lateral (
        select seq from ${table} where (era, txid) >= (head.era, running.id) and (era, txid) <= (head.era, running.id) ${inOrder}`;
  const ofLater = `select seq from ${table} where (era, txid) >= (head.era, pg_snapshot_xmax(head.settled)) ${inOrder}`;
  return `
create table ${chain} (
  position bigint primary key,
  seq bigint not null,
  ${log.indexed.map((column) => `${column} text not null,`).join(' ')}
  hash bytea not null
);
create trigger append_only before update or delete or truncate on ${chain}
  for each statement execute function helix.refuse_change();
revoke update, delete, truncate on ${chain} from public, current_user;
insert into helix.chain_head (log, hash, start_hash)
  values ('${log.table}', sha256('${genesisOf(log)}'), sha256('${genesisOf(log)}'));

-- Seals at most a batch. Returns how many rows it sealed; fewer than a batch only where nothing was left.
-- Planned for each call and by the indexes meant, whatever statistics say of a table that grew since they were taken.
create function helix.seal_${log.table}(batch int) returns int language plpgsql
  set plan_cache_mode = force_custom_plan set enable_seqscan = off set enable_sort = off set jit = off as $$
declare
  head helix.chain_head;
  here bigint := (pg_control_system()).system_identifier;
  found record;
  seqs bigint[];
  left_over boolean := false;
begin
  -- A snapshot does not tell whether it sees the transaction that took it, so that one may have no changes of its own.
  if pg_current_xact_id_if_assigned() is not null then
    raise exception 'sealing needs a transaction of its own' using errcode = 'active_sql_transaction';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('helix seal ${log.table}', 0));
  select * into strict head from helix.chain_head where log = '${log.table}';
  if head.cluster <> here then
    lock table ${table} in access exclusive mode;
    perform set_config('enable_seqscan', 'on', true), set_config('enable_sort', 'on', true);
    seqs := array(select seq from ${table} j where not exists (select from ${chain} c where c.seq = j.seq) order by seq);
    head.era := head.era + 1;
    execute format('alter table ${table} alter column era set default %s', head.era);
    head.cluster := here;
    head.settled := pg_current_snapshot();
    head.pass := null;
  elsif head.pass is null then
    select pg_current_snapshot() as snapshot, array_agg(seq order by seq) as seqs into found
      from (select fresh.seq from ${ofRunning} limit batch) fresh
            union all (${ofLater} limit batch)) newly;
    if found.seqs is null then
      return 0;
    elsif cardinality(found.seqs) < batch then
      seqs := found.seqs;
      head.settled := found.snapshot;
    else
      head.pass := found.snapshot;
      head.pass_next := least((select min(fresh.seq) from ${ofRunning} limit 1) fresh), (select min(seq) from (${ofLater}) later));
      head.pass_last := (select max(seq) from ${table});
    end if;
  end if;
  if head.pass is not null then
    seqs := array(
      select seq from ${table}
      where seq between head.pass_next and head.pass_last and era is not distinct from head.era
        and not pg_visible_in_snapshot(txid, head.settled) and pg_visible_in_snapshot(txid, head.pass)
      order by seq limit batch);
    head.pass_next := seqs[cardinality(seqs)] + 1;
    if cardinality(seqs) < batch then
      head.settled := head.pass;
      head.pass := null;
      left_over := true; -- what was committed since the pass began
    end if;
  end if;
  if cardinality(seqs) > 0 then
    insert into ${chain} (position, seq${columns}, hash)
      select head.position + at, seq${columns}, hash
      from (
        select at, seq${columns}, helix.chained(digest) over (order by at rows unbounded preceding) as hash
        from (
          select 0 as at, null::bigint as seq${log.indexed.map((column) => `, null::text as ${column}`).join('')}, head.hash as digest
          union all
          select place, seq${log.indexed.map((column) => `, j.${column}`).join('')}, sha256(convert_to(${log.canonical}, 'UTF8'))
          from unnest(seqs) with ordinality as asked (seq, place) join ${table} j using (seq)
        ) digests
      ) links
      where at > 0;
    head.position := head.position + cardinality(seqs);
    head.hash := (select hash from ${chain} where position = head.position);
  end if;
  update helix.chain_head
    set position = head.position, hash = head.hash, settled = head.settled, pass = head.pass, pass_next = head.pass_next,
        pass_last = head.pass_last, era = head.era, cluster = head.cluster
    where log = head.log;
  return case when left_over then batch else cardinality(seqs) end;
end $$;
`;
};
