import { sql } from 'kysely';
import { anyOf, where } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { batched } from '@helix/service-kit/loaders';
import { manyVisible, oneBy, oneVisible } from '@helix/service-kit/table';
import { holds, withinRegion } from '@helix/service-kit/regions';
import { consented, personalRows } from '../people.policies.ts';
import { unlessFew } from '../talent/small-groups.rules.ts';
import { ExpertMatch, ExpertMembership, ExpertPool } from './expert-pool.entity.ts';

export const expertPoolById = oneBy(ExpertPool, 'id');

/** 专家库只公开同意者 Who sits in a pool, and for which field, is public with the person's consent only (10.3). */
const visibleMemberships = personalRows({
  type: 'ExpertMembership',
  open: consented,
  dataClass: 'PERSONAL_IDENTIFYING',
  to: ['PERSON', 'INSTITUTION', 'TALENT_OFFICE', 'HUMAN_RESOURCES'],
  institutions: (keys) => sql`exists (select from expert_pool q where q.id = t.pool_id and q.host_id = any(${[...keys]}))`,
  employer: true,
  regions: (within) => sql`exists (select from expert_pool q where q.id = t.pool_id and ${within(sql`q.region_code`)})`,
});

/** Nobody is told in public that an expert who did not consent was suggested, nor that somebody declined. */
const visibleMatches = personalRows({
  type: 'ExpertMatch',
  open: sql`(${consented} and t.status <> 'DECLINED')`,
  dataClass: 'PERSONAL_IDENTIFYING',
  to: ['PERSON', 'INSTITUTION', 'TALENT_OFFICE', 'HUMAN_RESOURCES', 'SCIENCE_AND_TECHNOLOGY'],
  employer: true,
});

export const expertMembershipById = oneVisible(ExpertMembership, 'id', visibleMemberships);
export const expertMembershipsOf = manyVisible(ExpertMembership, 'talentId', visibleMemberships, sql`t.starts_on, t.id`);
export const expertMatchById = oneVisible(ExpertMatch, 'id', visibleMatches);
export const expertMatchesOfDemand = manyVisible(ExpertMatch, 'demandId', visibleMatches, sql`t.suggested_on, t.id`);

export const expertPools = listing(ExpertPool, {
  filter: { kind: anyOf('kind'), hostId: anyOf('hostId'), withinRegion: withinRegion() },
  order: { ID: 'id', NAME_ZH: 'nameZh' },
  defaultOrder: { field: 'ID', direction: 'ASC' },
});

const memberships = listing(ExpertMembership, {
  filter: {
    isCurrent: where<boolean>((current, column) => sql`(${column('endsOn')} is null) = ${current}`),
    department: anyOf('department'),
    trade: anyOf('trade'),
  },
  order: { STARTS_ON: 'startsOn' },
  defaultOrder: { field: 'STARTS_ON', direction: 'ASC' },
  facets: { department: 'department', trade: 'trade', field: 'field' },
  visible: visibleMemberships,
});
export const membersOfPool = memberships.of('pool', (id) => sql`t.pool_id = ${id}`);

/** 在库人数 Distinct members of each pool on a day (IN-34, IN-35), whether they consented to be named or not; null for so few that they are known. */
export const memberCount = batched(
  async (questions: readonly { readonly poolId: string; readonly asOf: string }[], request) => {
    const asked = JSON.stringify(questions.map((question, at) => ({ ...question, at })));
    const { rows } = await sql<{ count: string }>`
      select x.count from json_to_recordset(${asked}::json) as k(at int, "poolId" text, "asOf" date)
      cross join lateral (
        select count(distinct t.talent_id) as count from expert_membership t
        where t.pool_id = k."poolId" and ${holds(sql`t.starts_on`, sql`t.ends_on`, sql`k."asOf"`)}) x
      order by k.at`.execute(request.db);
    return rows.map(({ count }) => unlessFew(Number(count)));
  },
  (question) => JSON.stringify(question),
);
