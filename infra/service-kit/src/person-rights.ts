import { sql, type Kysely, type RawBuilder } from 'kysely';
import { actsFor, isExcluded } from './classification.ts';
import { command, refuse, type CommandInput } from './command.ts';
import { topLevelError, userError, type UserError } from './errors.ts';
import { recordAccess, type Access } from './journal/access-log.ts';
import { logs, type LegalHold } from './legal-holds.ts';
import type { RequestContext } from './request.ts';
import { tableOf } from './table.ts';

/*
 * What a person may ask of every bureau (个人信息保护法 §45 access and copies, §47 deletion): everything that it holds on him or her, and that it be
 * deleted as far as no law demands that it be kept.
 */

/** Rows that are about a person. */
export interface PersonalRows {
  readonly entity: unknown;
  /** Rows `t` about the person, by the person's key: `(person) => sql`t.talent_id = ${person}``. */
  readonly about: (person: string) => RawBuilder<unknown>;
  /** What deletion does: the rows go, these properties are emptied, or nothing, for the law that is named. */
  readonly erasure: 'DELETE' | { readonly empty: readonly string[]; readonly hold?: LegalHold } | LegalHold;
  /** Properties that tell of somebody else, such as who reviewed: they stay out of what the person is given. */
  readonly ofOthers?: readonly string[];
}

/** One record that a bureau holds on a person. */
export interface HeldRecord {
  readonly type: string;
  readonly key: string;
  /** The row as it is stored, JSON. */
  readonly content: string;
  readonly hold: LegalHold | null;
}

interface Erasure extends CommandInput {
  readonly talentId: string;
}

/** A record with what its deletion takes away. */
interface FoundRecord extends HeldRecord {
  readonly erased: readonly string[];
}

const holdOf = (erasure: PersonalRows['erasure']): LegalHold | null =>
  erasure === 'DELETE' ? null : 'basisZh' in erasure ? erasure : (erasure.hold ?? null);

const erasedOf = (type: string, erasure: PersonalRows['erasure']): string[] =>
  erasure === 'DELETE' ? [`${type}.*`] : 'empty' in erasure ? erasure.empty.map((property) => `${type}.${property}`) : [];

/** The person, or an officer of the talent office for a request on paper, which needs a reason; never a machine. */
function mayAsk({ viewer }: RequestContext, person: string): boolean {
  if (viewer.talent === person) return true;
  if (viewer.reason === null || viewer.roles.includes('SYSTEM') || isExcluded(viewer, 'PERSONAL_IDENTIFYING')) return false;
  return actsFor(viewer, 'TALENT_OFFICE');
}

async function recordsOf(db: Kysely<unknown>, tables: readonly PersonalRows[], person: string): Promise<FoundRecord[]> {
  const found: FoundRecord[] = [];
  for (const { entity, about, erasure, ofOthers = [] } of tables) {
    const table = tableOf(entity);
    const left = ofOthers.map((property) => table.column(property).name);
    const { rows } = await sql<{ key: string; content: string }>`
      select t.${sql.ref(table.column(table.key).name)} as key, (to_jsonb(t) - ${left}::text[])::text as content from ${sql.table(table.name)} t
      where ${about(person)} order by 1`.execute(db);
    for (const { key, content } of rows) {
      found.push({ type: table.entity, key: String(key), content, hold: holdOf(erasure), erased: erasedOf(table.entity, erasure) });
    }
  }
  return found;
}

/**
 * What the logs hold: how many entries and of which time, not the entries, which tell of those who made them too. A record that is gone by now is
 * found by what the journal kept of it.
 */
async function logsOf({ db, viewer }: RequestContext, records: readonly HeldRecord[], person: string): Promise<HeldRecord[]> {
  const listed = JSON.stringify(records.map(({ type, key }) => ({ entity: type, key })));
  const named = JSON.stringify(person);
  const self = viewer.talent === person ? viewer.subject : null;
  const { rows } = await sql<{ type: string; content: string }>`
    with named as materialized (
      select seq, entity, key from helix.journal where position(${named} in coalesce(before::text, '') || coalesce(after::text, '')) > 0
    ), ever as materialized (
      select entity, key from json_to_recordset(${listed}::json) as listed (entity text, key text) union select entity, key from named
    ), entries (type, at) as (
      select 'Journal', at from helix.journal j
        where actor = ${self} or exists (select from ever where ever.entity = j.entity and ever.key = j.key)
      union all
      select 'AccessLog', at from helix.access_log a
        where subject = ${self} or keys @> array[${person}] or exists (select from ever where ever.entity = a.entity and ever.key = any(a.keys))
      union all
      select 'Command', at from helix.command c
        where subject = ${self} or record_key = ${person} or exists (select from ever where ever.key = c.record_key)
    )
    select type, json_build_object('entries', count(*), 'from', min(at), 'to', max(at))::text as content
    from entries group by type order by type`.execute(db);
  return rows.map(({ type, content }) => ({ type, key: person, content, hold: logs }));
}

/** Reads everything and accounts for it; what cannot be accounted for is not given. */
async function give(tables: readonly PersonalRows[], person: string, request: RequestContext): Promise<readonly HeldRecord[]> {
  if (request.viewer.subject === null) throw topLevelError('UNAUTHENTICATED');
  if (!mayAsk(request, person)) throw topLevelError('FORBIDDEN');
  const records = await recordsOf(request.db, tables, person);
  const held = [...records, ...(await logsOf(request, records, person))];
  const exported = held.map(({ type, key }): Access => ({ outcome: 'EXPORTED', type, key, fields: [`${type}.*`] }));
  await recordAccess(request.db, request.viewer, exported, request.now());
  return held;
}

/** The resolvers of a subgraph that holds personal data; both acts stand in the access log, or do not happen. */
export function personRights(tables: readonly PersonalRows[]) {
  const erase = command('erasePersonalData', async ({ talentId }: Erasure, { tx, request, now }) => {
    if (!mayAsk(request, talentId)) refuse(userError('NOT_PERMITTED', 'talentId'));
    const records = await recordsOf(tx, tables, talentId);
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
    const deleted = records
      .filter(({ erased }) => erased.length > 0)
      .map(({ type, key, erased }): Access => ({ outcome: 'DELETED', type, key, fields: erased }));
    await recordAccess(tx, request.viewer, deleted, now);
    return talentId;
  });
  return {
    /** @throws FORBIDDEN for everybody but the person, and the talent office with a reason; UNAUTHENTICATED for the public */
    export: (talentId: string, request: RequestContext): Promise<readonly HeldRecord[]> => give(tables, talentId, request),
    /**
     * What is left is what the law keeps; the answer lists it, which counts as an export. Others are refused with NOT_PERMITTED.
     *
     * @throws UNAUTHENTICATED for the public
     */
    async erase(
      input: Erasure,
      request: RequestContext,
    ): Promise<{ readonly kept: readonly HeldRecord[]; readonly userErrors: readonly UserError[] }> {
      const { key, userErrors } = await erase(input, request);
      return { kept: key === null ? [] : await give(tables, key, request), userErrors };
    },
  };
}
