import { randomUUID } from 'node:crypto';
import { isObjectType, type GraphQLSchema } from 'graphql';
import { sql, type Kysely } from 'kysely';
import { classificationOf, type Classification, type Grant } from './classification.ts';
import { userError, type UserError } from './errors.ts';
import { departments, type Viewer } from './viewer.ts';

/*
 * Conditional sharing (有条件共享, 政务数据共享条例): the owning bureau lets one department or one machine see one classified field, or all of a type,
 * for one purpose and a time. Grants are never changed; they are revoked.
 */

/** The kit's table of grants, in every subgraph's database. */
export const sharingGrantSql = `
  create table helix.sharing_grant (
    id text primary key,
    grantee text not null,
    coordinate text not null,
    purpose text not null check (purpose ~ '^[a-z0-9-]{1,64}$'),
    basis text not null check (basis <> ''),
    valid_from date not null,
    valid_to date not null check (valid_to >= valid_from),
    granted_by text not null,
    granted_at timestamptz not null default now(),
    revoked_by text,
    revoked_at timestamptz
  );
  create index sharing_grant_by_grantee on helix.sharing_grant (grantee);
  create function helix.sharing_grant_is_only_revoked() returns trigger language plpgsql as $body$
  begin
    if tg_op = 'UPDATE' and old.revoked_at is null and new.revoked_at is not null and new.revoked_by is not null
       and to_jsonb(old) - '{revoked_by,revoked_at}'::text[] = to_jsonb(new) - '{revoked_by,revoked_at}'::text[] then
      return new;
    end if;
    raise exception 'a grant is revoked, never changed or deleted' using errcode = 'insufficient_privilege';
  end $body$;
  create trigger sharing_grant_is_only_revoked before update or delete on helix.sharing_grant
    for each row execute function helix.sharing_grant_is_only_revoked();
`;

/** What the owner grants. Days are of Asia/Shanghai, both included. */
export interface SharingGrant {
  /** `client:<client id>` of a machine, or `department:<Department>`. */
  readonly grantee: string;
  /** `Talent.ageBand`, or `Talent` for all that is classified in it. */
  readonly coordinate: string;
  /** As callers state it in the header helix-purpose: lower-case letters, digits and hyphens. */
  readonly purpose: string;
  /** The legal ground. */
  readonly basis: string;
  readonly validFrom: string;
  readonly validTo: string;
}

/** Everything in the schema that is classified. */
export const classifiedIn = (schema: GraphQLSchema): readonly Classification[] =>
  Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && !type.name.startsWith('__')
      ? Object.values(type.getFields()).flatMap((field) => classificationOf(`${type.name}.${field.name}`, field.astNode?.directives) ?? [])
      : [],
  );

/** Grants, or says why not. Data whose sharing attribute is NONE are never granted; the refusal names the ground. */
export async function grantSharing(
  { schema, db }: { readonly schema: GraphQLSchema; readonly db: Kysely<unknown> },
  grant: SharingGrant,
  grantedBy: string,
): Promise<{ readonly id: string } | { readonly refused: UserError }> {
  const { coordinate, grantee, purpose, basis, validFrom, validTo } = grant;
  const concerned = classifiedIn(schema).filter((rule) => rule.coordinate === coordinate || rule.coordinate.startsWith(`${coordinate}.`));
  if (concerned.length === 0) return { refused: userError('NOT_FOUND', 'coordinate') };
  const closed = concerned.find(({ sharing }) => sharing === 'NONE');
  if (closed) {
    const reasons = {
      reasonZh: `${closed.coordinate} 不予共享，依据 ${closed.basis}`,
      reasonEn: `${closed.coordinate} is not shared: ${closed.basis}`,
    };
    return { refused: userError('PURPOSE_REFUSED', 'coordinate', reasons) };
  }
  const [kind, name = ''] = grantee.split(':');
  const isKnown = kind === 'client' ? name !== '' : kind === 'department' && departments.some((department) => department === name);
  if (!isKnown) return { refused: userError('INVALID_FORMAT', 'grantee') };
  if (!/^[a-z0-9-]{1,64}$/.test(purpose)) return { refused: userError('INVALID_FORMAT', 'purpose') };
  if (!basis.trim()) return { refused: userError('REQUIRED', 'basis') };
  if (validTo < validFrom) return { refused: userError('INVALID_PERIOD', 'validTo') };
  const id = randomUUID();
  await sql`
    insert into helix.sharing_grant (id, grantee, coordinate, purpose, basis, valid_from, valid_to, granted_by)
    values (${id}, ${grantee}, ${coordinate}, ${purpose}, ${basis}, ${validFrom}::date, ${validTo}::date, ${grantedBy})`.execute(db);
  return { id };
}

/** Revokes at once. @returns whether there was such a grant in force */
export async function revokeSharing(db: Kysely<unknown>, id: string, revokedBy: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update helix.sharing_grant set revoked_at = now(), revoked_by = ${revokedBy} where id = ${id} and revoked_at is null`.execute(db);
  return numAffectedRows === 1n;
}

/** What was granted to the caller and not revoked, whatever its purpose and time; nothing is read for callers who state no purpose. */
export async function grantsFor(db: Kysely<unknown>, { subject, client, department, purpose }: Viewer): Promise<readonly Grant[]> {
  if (subject === null || purpose === null) return [];
  const grantees = [client && `client:${client}`, department && `department:${department}`].filter((grantee) => grantee !== null);
  const { rows } = await sql<Grant>`
    select coordinate, purpose, valid_from::text as "validFrom", valid_to::text as "validTo" from helix.sharing_grant
    where grantee = any(${grantees}::text[]) and revoked_at is null`.execute(db);
  return rows;
}
