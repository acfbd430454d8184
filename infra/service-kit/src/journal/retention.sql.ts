import { accessLog, journalLog, type SealedLog } from './chain.sql.ts';

/** Deletes a log's rows up to position `last`, and remembers where the chain now begins. */
const cut = ({ table, chain }: SealedLog): string => `
  perform set_config('helix.retiring', pg_current_xact_id()::text, true);
  -- The right to delete exists within this transaction only: nobody else ever sees it.
  execute format('grant delete on helix.${table}, helix.${chain} to %I', current_user);
  update helix.chain_head set start_position = last, start_hash = (select hash from helix.${chain} where position = last)
    where log = '${table}';
  delete from helix.${table} j using helix.${chain} c where c.seq = j.seq and c.position <= last;
  delete from helix.${chain} where position <= last;
  execute format('revoke delete on helix.${table}, helix.${chain} from %I', current_user);
  perform set_config('helix.retiring', '', true);`;

/** Logs are cut at their oldest end only, so that the chain stays one; never sooner than the law allows, whoever asks. */
export const retentionSql = `
create or replace function helix.refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('helix.retiring', true) = pg_current_xact_id_if_assigned()::text then
    return null;
  end if;
  raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end $$;

-- Removes a batch of rows from before a moment, and writes once more what they say of records that still exist: a replay
-- from the new beginning gives every record. Returns how many it removed.
create function helix.retire_journal(before timestamptz, batch int) returns int language plpgsql as $$
declare
  first bigint;
  last bigint;
  kept record;
begin
  if before > now() - interval '180 days' then
    raise exception 'the journal is kept for 180 days at least' using errcode = 'invalid_parameter_value';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('helix seal journal', 0));
  select start_position into strict first from helix.chain_head where log = 'journal';
  select max(position) into last from (
    select position, bool_and(at < before) over (order by position) as is_old
    from (select c.position, j.at from helix.journal_chain c join helix.journal j using (seq)
          where c.position > first order by c.position limit batch) oldest
  ) judged where is_old;
  if last is null then
    return 0;
  end if;
  perform set_config('helix.command', 'retention', true);
  for kept in
    select f.relation, f.key_columns, array_agg(key) as keys
    from (select distinct on (c.entity, c.key) c.entity, c.key, j.operation
          from helix.journal_chain c join helix.journal j using (seq)
          where c.position > first and c.position <= last order by c.entity, c.key, c.position desc) latest
      join helix.fact f using (entity)
    where operation <> 'DELETE'
      and not exists (select from helix.journal_chain later
                      where later.entity = latest.entity and later.key = latest.key and later.position > last)
    group by f.relation, f.key_columns
  loop
    execute format('update %s set %I = %I where %s = any($1)', kept.relation, kept.key_columns[1], kept.key_columns[1],
      case when cardinality(kept.key_columns) = 1 then format('%I::text', kept.key_columns[1])
        else (select format('jsonb_build_array(%s)::text', string_agg(format('%I', part), ', ' order by at))
              from unnest(kept.key_columns) with ordinality as parts (part, at)) end) using kept.keys;
  end loop;
  ${cut(journalLog)}
  insert into helix.access_log (at, roles, outcome, entity, keys, fields)
    values (now(), '{}', 'DELETED', 'helix.journal', array[(first + 1) || '-' || last], '{}');
  return last - first;
end $$;

-- The same for the access log; records of sharing, which name a purpose, are kept for longer, and all that follows them too.
create function helix.retire_access_log(before timestamptz, sharing_before timestamptz, batch int) returns int language plpgsql as $$
declare
  first bigint;
  last bigint;
begin
  if before > now() - interval '180 days' or sharing_before > now() - interval '3 years' then
    raise exception 'the access log is kept for 180 days at least, records of sharing for three years' using errcode = 'invalid_parameter_value';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('helix seal access_log', 0));
  select start_position into strict first from helix.chain_head where log = 'access_log';
  select max(position) into last from (
    select position, bool_and(at < case when purpose is null then before else sharing_before end) over (order by position) as is_old
    from (select c.position, j.at, j.purpose from helix.access_chain c join helix.access_log j using (seq)
          where c.position > first order by c.position limit batch) oldest
  ) judged where is_old;
  if last is null then
    return 0;
  end if;
  ${cut(accessLog)}
  insert into helix.access_log (at, roles, outcome, entity, keys, fields)
    values (now(), '{}', 'DELETED', 'helix.access_log', array[(first + 1) || '-' || last], '{}');
  return last - first;
end $$;
`;
