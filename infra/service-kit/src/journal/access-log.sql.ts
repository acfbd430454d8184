/** Who read which protected fields, who was refused, who revealed, exported or deleted; rows are only ever added. */
export const accessLogSql = `
create function helix.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end $$;

create table helix.access_log (
  seq bigint generated always as identity primary key,
  era int not null default 1,
  txid xid8 not null default pg_current_xact_id(),
  at timestamptz not null,
  request_id text,
  subject text,
  client text,
  roles text[] not null,
  department text,
  purpose text,
  reason text,
  outcome text not null check (outcome in ('READ', 'DENIED', 'REVEALED', 'EXPORTED', 'DELETED')),
  entity text not null,
  keys text[] not null,
  fields text[] not null
);
create index access_log_unsealed on helix.access_log (era, txid, seq);
create index access_log_at on helix.access_log (at);
create index access_log_keys on helix.access_log using gin (keys);
create trigger append_only before update or delete or truncate on helix.access_log
  for each statement execute function helix.refuse_change();
-- A table's owner holds its rights by grants like anybody else: without them even the subgraph's own role is refused.
revoke update, delete, truncate on helix.access_log from public, current_user;
`;
