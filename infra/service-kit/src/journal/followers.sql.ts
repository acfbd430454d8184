/** What a consumer keeps of the feeds that it follows, in its own database: beside the effects, so that both are committed as one. */
export const followersSql = `
create table helix.follower (
  name text primary key,
  source text not null,
  cursor text,
  behind int not null default 0,
  advanced_at timestamptz
);
create table helix.follower_effect (
  follower text not null,
  event_key text not null,
  at timestamptz not null default now(),
  primary key (follower, event_key)
);
-- 死信 Events whose effect failed, and behind each of them, in order, the later ones of the same record.
create table helix.parked_event (
  id bigint generated always as identity primary key,
  follower text not null,
  entity text not null,
  key text not null,
  change jsonb not null,
  attempts int not null default 0,
  error text,
  -- Infinity behind another event of the same record, and for a dead letter.
  next_try_at timestamptz not null,
  dead_at timestamptz,
  parked_at timestamptz not null default now()
);
create index parked_event_record on helix.parked_event (follower, entity, key, id);
create index parked_event_due on helix.parked_event (follower, next_try_at);
`;
