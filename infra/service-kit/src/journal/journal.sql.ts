import { accessLog, chainSql, journalLog, sealingSql } from './chain.sql.ts';

const setting = (name: string): string => `nullif(current_setting('helix.${name}', true), '')`;
/** The key as text; of several columns, the JSON list of them. */
const keyOf = (row: string): string =>
  `case when tg_nargs = 2 then ${row} ->> tg_argv[1] else (select jsonb_agg(${row} -> part order by at)::text from unnest(tg_argv[1:]) with ordinality as parts (part, at)) end`;
const rowsOf = (table: string, as: string): string =>
  `(select made.doc, ${keyOf('made.doc')} as key from (select to_jsonb(t) as doc from ${table} t offset 0) made offset 0) ${as}`;

/** The journal (变更日志): what every table's triggers write, in the transaction of the change itself. */
export const journalSql = `${chainSql}
create table helix.journal (
  seq bigint generated always as identity primary key,
  era int not null default 1,
  txid xid8 not null default pg_current_xact_id(),
  at timestamptz not null,
  entity text not null,
  key text not null,
  operation text not null check (operation in ('INSERT', 'UPDATE', 'DELETE', 'MERGE')),
  version int,
  actor text not null,
  roles text[],
  reason text,
  command text,
  before jsonb,
  after jsonb
);
create index journal_unsealed on helix.journal (era, txid, seq);
create trigger append_only before update or delete or truncate on helix.journal
  for each statement execute function helix.refuse_change();
-- Rows come from the triggers below: nobody writes history by hand.
create trigger from_triggers_only before insert on helix.journal
  for each statement when (pg_trigger_depth() = 0) execute function helix.refuse_change();
revoke update, delete, truncate on helix.journal from public, current_user;
${sealingSql(journalLog)}
create index journal_chain_record on helix.journal_chain (entity, key, position);
create index journal_chain_entity on helix.journal_chain (entity, position);
${sealingSql(accessLog)}

-- Whoever changes a fact, through whichever role, writes the journal with its owner's right; instants are kept in UTC.
create function helix.journal_change() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
  who text := coalesce(${setting('actor')}, session_user);
  held text[] := string_to_array(${setting('roles')}, ',');
  why text := ${setting('reason')};
  what text := ${setting('command')};
  moment timestamptz := clock_timestamp();
begin
  if tg_op = 'INSERT' then
    insert into helix.journal (at, entity, key, operation, version, actor, roles, reason, command, after)
      select moment, tg_argv[0], n.key, 'INSERT', (n.doc ->> 'version')::int, who, held, why, what, n.doc
      from ${rowsOf('new_rows', 'n')};
  elsif tg_op = 'DELETE' then
    insert into helix.journal (at, entity, key, operation, version, actor, roles, reason, command, before)
      select moment, tg_argv[0], o.key, 'DELETE', (o.doc ->> 'version')::int, who, held, why, what, o.doc
      from ${rowsOf('old_rows', 'o')};
  else
    -- A key that changed is one record less and one more.
    insert into helix.journal (at, entity, key, operation, version, actor, roles, reason, command, before, after)
      select moment, tg_argv[0], coalesce(n.key, o.key),
             case when o.key is null then 'INSERT' when n.key is null then 'DELETE' else 'UPDATE' end,
             (coalesce(n.doc, o.doc) ->> 'version')::int, who, held, why, what, o.doc, n.doc
      from ${rowsOf('old_rows', 'o')} full join ${rowsOf('new_rows', 'n')} on o.key = n.key;
  end if;
  if found and current_setting('helix.notify', true) is distinct from 'off' then
    perform pg_notify('helix_journal', '');
  end if;
  return null;
end $$;

create function helix.refuse_truncate() returns trigger language plpgsql as $$
begin
  raise exception 'TRUNCATE of % refused: facts leave one by one, so that the journal can tell', tg_table_name
    using errcode = 'insufficient_privilege';
end $$;

create table helix.fact (entity text primary key, relation regclass not null unique, key_columns text[] not null);

-- Puts a table under the journal; rows that it has already are journaled as they stand, so that a replay yields them all.
create function helix.keep_journal(facts regclass, named text) returns boolean language plpgsql
  set timezone = 'UTC' as $$
declare
  keys text[] := array(
    select attname::text from pg_index, unnest(indkey) with ordinality as parts (attnum, at)
      join pg_attribute a on a.attrelid = facts and a.attnum = parts.attnum
      where indrelid = facts and indisprimary order by at);
  arguments text;
  known helix.fact;
begin
  select * into known from helix.fact where relation = facts;
  if known.entity = named and known.key_columns = keys then
    return false;
  end if;
  if cardinality(keys) = 0 then
    raise exception '% has no primary key, so its changes cannot be journaled', facts;
  end if;
  select string_agg(quote_literal(argument), ', ') into arguments from unnest(named || keys) as parts (argument);
  execute format('create or replace trigger helix_journal_insert after insert on %s referencing new table as new_rows
    for each statement execute function helix.journal_change(%s)', facts, arguments);
  execute format('create or replace trigger helix_journal_update after update on %s referencing old table as old_rows new table as new_rows
    for each statement execute function helix.journal_change(%s)', facts, arguments);
  execute format('create or replace trigger helix_journal_delete after delete on %s referencing old table as old_rows
    for each statement execute function helix.journal_change(%s)', facts, arguments);
  execute format('create or replace trigger helix_journal_truncate before truncate on %s
    for each statement execute function helix.refuse_truncate()', facts);
  if known is null then
    -- The locks of the triggers hold every writer until this transaction ends, so nothing falls between.
    alter table helix.journal disable trigger from_triggers_only;
    execute format('insert into helix.journal (at, entity, key, operation, version, actor, command, after)
      select now(), $1, case when cardinality($2) = 1 then doc ->> $2[1] else (select jsonb_agg(doc -> part order by at)::text from unnest($2) with ordinality as parts (part, at)) end,
             ''INSERT'', (doc ->> ''version'')::int, session_user, ''baseline'', doc
      from (select to_jsonb(t) as doc from %s t offset 0) made', facts) using named, keys;
    alter table helix.journal enable trigger from_triggers_only;
    insert into helix.fact (entity, relation, key_columns) values (named, facts, keys)
      on conflict (entity) do update set relation = excluded.relation, key_columns = excluded.key_columns;
  else
    update helix.fact set entity = named, key_columns = keys where relation = facts;
  end if;
  return true;
end $$;
`;
