import { sql } from 'kysely';
import { anyOf, where } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { batched } from '@helix/service-kit/loaders';
import { manyBy, manyVisible, oneBy } from '@helix/service-kit/table';
import { LiaisonAssignment, LiaisonContact, LiaisonOfficial } from './liaison.entity.ts';
import { requiredKinds } from './liaison.rules.ts';

export const liaisonOfficialById = oneBy(LiaisonOfficial, 'id');
export const lastingAssignmentsOf = manyVisible(
  LiaisonAssignment,
  'officialId',
  sql`t.ends_on is null`,
  sql`array_position(${[...requiredKinds.THREE_ONES, ...requiredKinds.FIVE_ONES]}::text[], t.subject_kind::text), t.id`,
);
export const liaisonAssignmentById = oneBy(LiaisonAssignment, 'id');
export const liaisonContactById = oneBy(LiaisonContact, 'id');
export const contactsOf = manyBy(LiaisonContact, 'assignmentId', ['contactedOn']);

/** `isComplete` of `liaison.rules.ts` as SQL. */
const complete = sql`(
  select count(*) = count(distinct a.subject_kind)
    and count(*) = case t.scheme when 'THREE_ONES' then ${sql.lit(requiredKinds.THREE_ONES.length)} else ${sql.lit(requiredKinds.FIVE_ONES.length)} end
  from liaison_assignment a where a.official_id = t.id and a.status = 'ACTIVE')`;

export const liaisonOfficials = listing(LiaisonOfficial, {
  filter: {
    scheme: anyOf('scheme'),
    regionCode: anyOf('regionCode'),
    unitId: anyOf('unitId'),
    isComplete: where<boolean>((is) => sql`${complete} = ${is}`),
  },
  order: { ID: 'id' },
  defaultOrder: { field: 'ID', direction: 'ASC' },
  facets: { scheme: 'scheme' },
});

const liaisonAssignments = listing(LiaisonAssignment, {
  filter: { scheme: anyOf('scheme'), subjectKind: anyOf('subjectKind'), status: anyOf('status') },
  order: { STARTS_ON: 'startsOn' },
  defaultOrder: { field: 'STARTS_ON', direction: 'DESC' },
});
export const liaisonOfInstitution = liaisonAssignments.of(
  'institution',
  (id) => sql`t.subject_type = 'Institution' and t.subject_id = ${id}`,
);
export const liaisonOfTalent = liaisonAssignments.of('talent', (id) => sql`t.subject_type = 'Talent' and t.subject_id = ${id}`);

/** What one link led to, as counts; that a firm complained is told by no count: issues of a link to one firm have none. */
export interface LiaisonActivity {
  readonly contacts: number;
  readonly lastContactedOn: string | null;
  readonly issuesRaised: number | null;
  readonly issuesResolved: number | null;
}

/** 联系情况 Contacts and issues of each assignment. */
export const activityOf = batched(async (ids: readonly string[], request): Promise<LiaisonActivity[]> => {
  const { rows } = await sql<LiaisonActivity>`
    select c.contacts::int, c.last as "lastContactedOn",
      case when a.subject_kind <> 'ENTERPRISE' then i.raised::int end as "issuesRaised",
      case when a.subject_kind <> 'ENTERPRISE' then i.resolved::int end as "issuesResolved"
    from unnest(${[...ids]}::text[]) with ordinality as k(id, at) join liaison_assignment a on a.id = k.id
    cross join lateral (select count(*) as contacts, max(contacted_on) as last from liaison_contact where assignment_id = k.id) c
    cross join lateral (select count(*) as raised, count(resolved_on) as resolved from issue where assignment_id = k.id) i
    order by k.at`.execute(request.db);
  return rows;
});
