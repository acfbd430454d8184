import { sql } from 'kysely';
import { belongsTo, type Audience, type ConcernedKeys } from './classification.ts';
import { refuse, type Work } from './command.ts';
import { userError } from './errors.ts';

/** One move of a state machine, as data. */
export interface Move<State extends string> {
  readonly from: readonly State[];
  readonly to: State;
  /** Who makes it. */
  readonly by: readonly Audience[];
  /** Whoever made one of these moves on the record does not make this one. */
  readonly apartFrom?: readonly string[];
  /** A decision is never made by those whom the record concerns, whatever office they hold. */
  readonly isDecision?: true;
}

/** A state machine (状态机): its name in the requirements, the type it belongs to, and its moves. */
export interface StateMachine<State extends string, Name extends string> {
  readonly id: string;
  readonly type: string;
  readonly moves: Readonly<Record<Name, Move<State>>>;
}

/** The kit's record of moves: who moved which record, from where to where, when and why. It only grows. */
export const moveSql = `
  create table helix.move (
    id bigint generated always as identity primary key,
    type text not null,
    key text not null,
    move text not null,
    from_state text not null,
    to_state text not null,
    actor text not null,
    reason text,
    at timestamptz not null
  );
  create index move_by_record on helix.move (type, key, id);
  create function helix.move_only_grows() returns trigger language plpgsql as $body$
  begin
    raise exception 'moves are never changed or deleted' using errcode = 'insufficient_privilege';
  end $body$;
  create trigger move_only_grows before update or delete on helix.move for each row execute function helix.move_only_grows();
`;

/** What a move changes; loaded with a row lock. */
interface Movable<State extends string> {
  readonly id: string;
  status: State;
  readonly version: number;
}

/**
 * Makes a move and records it with actor, time and reason. The record must have been loaded with a row lock.
 *
 * @param version as the caller read it
 * @throws a refusal: NOT_PERMITTED, WRONG_STATE, STALE_VERSION, SEPARATION_OF_DUTIES, CONFLICT_OF_INTEREST
 */
export async function makeMove<State extends string, Name extends string>(
  machine: StateMachine<State, Name>,
  name: Name,
  record: Movable<State>,
  keys: ConcernedKeys,
  version: number,
  { tx, viewer, now, reason }: Work,
): Promise<void> {
  const { from, to, by, apartFrom = [], isDecision } = machine.moves[name];
  if (!by.some((audience) => belongsTo(viewer, audience, keys))) refuse(userError('NOT_PERMITTED', 'id'));
  if (version !== record.version) refuse(userError('STALE_VERSION', 'version'));
  if (!from.includes(record.status)) refuse(userError('WRONG_STATE', 'id'));
  const isOwn =
    belongsToOwn(keys.persons, viewer.talent === null ? [] : [viewer.talent]) || belongsToOwn(keys.institutions, viewer.institutions);
  if (isDecision && isOwn) refuse(userError('CONFLICT_OF_INTEREST', 'id'));
  if (apartFrom.length) {
    const { rows } = await sql`
      select from helix.move where type = ${machine.type} and key = ${record.id} and actor = ${viewer.subject} and move = any(${[...apartFrom]}) limit 1`.execute(
      tx,
    );
    if (rows.length) refuse(userError('SEPARATION_OF_DUTIES', 'id'));
  }
  const before = record.status;
  record.status = to;
  await sql`
    insert into helix.move (type, key, move, from_state, to_state, actor, reason, at)
    values (${machine.type}, ${record.id}, ${name}, ${before}, ${to}, ${viewer.subject}, ${reason}, ${now.toISOString()}::timestamptz)`.execute(
    tx,
  );
}

const belongsToOwn = (concerned: readonly string[] | undefined, own: readonly string[]): boolean =>
  concerned?.some((key) => own.includes(key)) ?? false;
