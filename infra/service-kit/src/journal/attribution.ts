import { sql, type Kysely } from 'kysely';
import { maskPersonalNumbers } from '../personal-data.ts';

/** Who changes facts, and why; the journal keeps it beside every row that the transaction changes. */
export interface Attribution {
  /** Pseudonymous subject of the person or machine; without one the journal names the database user. */
  readonly actor: string | null;
  readonly roles?: readonly string[];
  /** In the actor's words; identity and phone numbers are masked. */
  readonly reason?: string | null;
  /** The command, such as `approveProject`. */
  readonly command?: string | null;
}

/**
 * Tells the journal who acts in this transaction; forgotten when it ends.
 *
 * @param tx the transaction itself (`em.getKysely()` within a unit of work): outside one the statement would be without effect
 */
export async function attribute(tx: Kysely<unknown>, { actor, roles = [], reason = null, command = null }: Attribution): Promise<void> {
  const why = reason === null ? '' : maskPersonalNumbers(reason);
  await sql`select set_config('helix.actor', ${actor ?? ''}, true), set_config('helix.roles', ${roles.join(',')}, true),
    set_config('helix.reason', ${why}, true), set_config('helix.command', ${command ?? ''}, true)`.execute(tx);
}
