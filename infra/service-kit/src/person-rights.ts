import { sql, type RawBuilder } from 'kysely';
import { actsFor } from './classification.ts';
import { command, refuse, type CommandInput } from './command.ts';
import { topLevelError, userError, type UserError } from './errors.ts';
import { recordAccess, type Access } from './journal/access-log.ts';
import type { RequestContext } from './request.ts';
import { tableOf } from './table.ts';

/*
 * What a person may ask of every bureau (个人信息保护法 §45 access and copies, §47 deletion): everything that it holds on him or her, and that it be
 * deleted as far as no law demands that it be kept.
 */

/** Why rows are kept although the person asks for their deletion. */
export interface LegalHold {
  readonly basisZh: string;
  readonly basisEn: string;
}

/** Rows that are about a person. */
export interface PersonalRows {
  readonly entity: unknown;
  /** Rows `t` about the person, by the person's key: `(person) => sql`t.talent_id = ${person}``. */
  readonly about: (person: string) => RawBuilder<unknown>;
  /** What deletion does: the rows go, these properties are emptied, or nothing, for the law that is named. */
  readonly erasure: 'DELETE' | { readonly empty: readonly string[]; readonly hold?: LegalHold } | LegalHold;
}

interface PersonalRecord {
  readonly type: string;
  readonly key: string;
  /** The row as it is stored, JSON. */
  readonly content: string;
  readonly hold: LegalHold | null;
}

interface Erasure extends CommandInput {
  readonly talentId: string;
}

const holdOf = (erasure: PersonalRows['erasure']): LegalHold | null =>
  erasure === 'DELETE' ? null : 'basisZh' in erasure ? erasure : (erasure.hold ?? null);

/** The person, or the talent office for a request on paper, which needs a reason. */
function mayAsk({ viewer }: RequestContext, person: string): boolean {
  return viewer.talent === person || (actsFor(viewer, 'TALENT_OFFICE') && viewer.reason !== null);
}

async function recordsOf(request: RequestContext, tables: readonly PersonalRows[], person: string): Promise<PersonalRecord[]> {
  const found: PersonalRecord[] = [];
  for (const { entity, about, erasure } of tables) {
    const table = tableOf(entity);
    const { rows } = await sql<{ key: string; content: string }>`
      select t.${sql.ref(table.column(table.key).name)} as key, to_jsonb(t)::text as content from ${sql.table(table.name)} t
      where ${about(person)} order by 1`.execute(request.db);
    for (const { key, content } of rows) found.push({ type: table.entity, key: String(key), content, hold: holdOf(erasure) });
  }
  return found;
}

const account = (outcome: Access['outcome'], records: readonly PersonalRecord[]): Access[] =>
  records.map(({ type, key }) => ({ outcome, type, key, fields: [`${type}.*`] }));

/** The resolvers of a subgraph that holds personal data; both acts stand in the access log, or do not happen. */
export function personRights(tables: readonly PersonalRows[]) {
  const erase = command('erasePersonalData', async ({ talentId }: Erasure, { tx, request, now }) => {
    if (!mayAsk(request, talentId)) refuse(userError('NOT_PERMITTED', 'talentId'));
    const records = await recordsOf({ ...request, db: tx }, tables, talentId);
    // Children before parents: the tables are listed as they are loaded.
    for (const { entity, about, erasure } of tables.toReversed()) {
      const table = tableOf(entity);
      if (erasure === 'DELETE') {
        await sql`delete from ${sql.table(table.name)} t where ${about(talentId)}`.execute(tx);
      } else if ('empty' in erasure) {
        const emptied = sql.join(erasure.empty.map((property) => sql`${sql.ref(table.column(property).name)} = default`));
        await sql`update ${sql.table(table.name)} t set ${emptied}, version = version + 1, updated_at = now() where ${about(talentId)}`.execute(
          tx,
        );
      }
    }
    await recordAccess(
      tx,
      request.viewer,
      account(
        'DELETED',
        records.filter(({ hold }) => hold === null),
      ),
      now,
    );
    return talentId;
  });
  return {
    /** @throws FORBIDDEN for everybody but the person, and the talent office with a reason */
    async export(talentId: string, request: RequestContext): Promise<readonly PersonalRecord[]> {
      if (request.viewer.subject === null) throw topLevelError('UNAUTHENTICATED');
      if (!mayAsk(request, talentId)) throw topLevelError('FORBIDDEN');
      const records = await recordsOf(request, tables, talentId);
      await recordAccess(request.db, request.viewer, account('EXPORTED', records), request.now());
      return records;
    },
    /** What is left is what the law keeps; the answer lists it. */
    async erase(
      input: Erasure,
      request: RequestContext,
    ): Promise<{ readonly kept: readonly PersonalRecord[]; readonly userErrors: readonly UserError[] }> {
      const { key, userErrors } = await erase(input, request);
      return { kept: key === null ? [] : await recordsOf(request, tables, key), userErrors };
    },
  };
}
