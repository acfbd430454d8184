import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { OptimisticLockError } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, type Kysely } from 'kysely';
import { chainOf, topLevelError, userError, type UserError } from './errors.ts';
import { attribute } from './journal/attribution.ts';
import { maskPersonalNumbers } from './personal-data.ts';
import type { RequestContext } from './request.ts';
import type { Viewer } from './viewer.ts';

/** What every command's input carries. */
export interface CommandInput {
  /** Chosen by the caller, once for each act: the same key with the same input has its effect once, however often it is sent. */
  readonly idempotencyKey: string;
  /** Why, in the caller's words; kept in the journal. */
  readonly reason?: string | null | undefined;
}

/** What a command works with: one transaction, which is undone as a whole when it refuses. */
export interface Work {
  readonly em: EntityManager;
  /** SQL within the same transaction. */
  readonly tx: Kysely<unknown>;
  readonly viewer: Viewer;
  readonly now: Date;
  /** For queries: they read in the same transaction, so that a command never needs a second connection while it holds one. */
  readonly request: RequestContext;
  readonly reason: string | null;
}

/** What became of a command: the key of the record that it made or changed, or why it had no effect. */
export interface Outcome {
  readonly key: string | null;
  readonly userErrors: readonly UserError[];
}

class Refused extends Error {
  readonly userErrors: readonly UserError[];
  constructor(userErrors: readonly UserError[]) {
    super('refused');
    this.userErrors = userErrors;
  }
}

/** Ends a command without effect; all refusals at once, so that a form is mended in one go. */
export function refuse(...userErrors: readonly UserError[]): never {
  throw new Refused(userErrors);
}

/** The kit's memory of keys, in every subgraph's database. Kept for good: a key that was used once is never free again. */
export const commandSql = `
  create table helix.command (
    subject text not null,
    key text not null,
    command text not null,
    digest text not null,
    record_key text,
    at timestamptz not null default now(),
    primary key (subject, key)
  );
`;

const attempts = 4;

/**
 * A business act behind one mutation: attributed in the journal, undone as a whole when refused, with its effect once per idempotency key, and
 * tried again when the database says that two of them met (hostile cases E2 to E5, E12).
 *
 * @param act gives the key of the record that it made or changed
 * @throws UNAUTHENTICATED for the public; CONFLICT when others were in the way four times
 */
export function command<Input extends CommandInput>(
  name: string,
  act: (input: Input, work: Work) => Promise<string>,
): (input: Input, request: RequestContext) => Promise<Outcome> {
  return async (input, request) => {
    const { viewer } = request;
    if (viewer.subject === null) throw topLevelError('UNAUTHENTICATED');
    const faults = inputFaults(input);
    if (faults.length) return { key: null, userErrors: faults };
    for (let attempt = 1; ; attempt += 1) {
      try {
        const key = await request.em.fork().transactional((em) => once(name, input, act, em, request));
        request.loaders.clear();
        return { key, userErrors: [] };
      } catch (error) {
        if (error instanceof Refused) return { key: null, userErrors: error.userErrors };
        if (error instanceof OptimisticLockError) return { key: null, userErrors: [userError('STALE_VERSION', 'version')] };
        if (!metAnother(error)) throw error;
        if (attempt === attempts) throw topLevelError('CONFLICT');
        await pause(10 * 2 ** attempt * (1 + Math.random()));
      }
    }
  };
}

async function once<Input extends CommandInput>(
  name: string,
  input: Input,
  act: (input: Input, work: Work) => Promise<string>,
  em: EntityManager,
  request: RequestContext,
): Promise<string> {
  const { viewer } = request;
  const tx = em.getKysely() as unknown as Kysely<unknown>;
  const { idempotencyKey, reason = null, ...rest } = input;
  const digest = createHash('sha256').update(JSON.stringify(rest)).digest('base64url');
  const subject = viewer.subject!;
  // Another transaction with this key is waited for here, and its effect seen below.
  const { rows } = await sql`
    insert into helix.command (subject, key, command, digest) values (${subject}, ${idempotencyKey}, ${name}, ${digest})
    on conflict do nothing returning key`.execute(tx);
  if (rows.length === 0) {
    const known = await sql<{ command: string; digest: string; record_key: string }>`
      select command, digest, record_key from helix.command where subject = ${subject} and key = ${idempotencyKey}`.execute(tx);
    const { command: used, digest: before, record_key: key } = known.rows[0]!;
    if (used !== name || before !== digest) refuse(userError('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey'));
    return key;
  }
  await attribute(tx, { actor: subject, roles: viewer.roles, reason, command: name });
  const within: RequestContext = { ...request, em, db: tx, loaders: new Map() };
  const key = await act(input, { em, tx, viewer, now: request.now(), request: within, reason });
  await em.flush();
  await sql`update helix.command set record_key = ${key} where subject = ${subject} and key = ${idempotencyKey}`.execute(tx);
  return key;
}

/** Deadlock or serialisation failure: the same act may succeed when it is tried again. */
const metAnother = (error: unknown): boolean => [...chainOf(error)].some(({ code }) => code === '40001' || code === '40P01');

function inputFaults(input: CommandInput): UserError[] {
  const faults: UserError[] = [];
  if (!/^[\w.:-]{8,128}$/.test(input.idempotencyKey)) faults.push(userError('INVALID_FORMAT', 'idempotencyKey'));
  const examine = (value: unknown, path: readonly string[]): void => {
    if (typeof value === 'string') {
      if (maskPersonalNumbers(value) !== value) faults.push(userError('PERSONAL_DATA_REFUSED', path));
    } else if (Array.isArray(value)) {
      for (const item of value) examine(item, path);
    } else if (value !== null && typeof value === 'object') {
      for (const [name, inner] of Object.entries(value)) examine(inner, [...path, name]);
    }
  };
  examine(input, []);
  return faults;
}
