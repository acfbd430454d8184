import { sql } from 'kysely';
import { anyOf, where } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { batched } from '@helix/service-kit/loaders';
import { manyBy, oneBy } from '@helix/service-kit/table';
import { holds, withinRegion } from '@helix/service-kit/regions';
import { ExpertMatch, ExpertMembership, ExpertPool } from './expert-pool.entity.ts';

export const expertPoolById = oneBy(ExpertPool, 'id');
export const expertMembershipById = oneBy(ExpertMembership, 'id');
export const expertMembershipsOf = manyBy(ExpertMembership, 'talentId', ['startsOn']);
export const expertMatchById = oneBy(ExpertMatch, 'id');
export const expertMatchesOfDemand = manyBy(ExpertMatch, 'demandId', ['suggestedOn']);

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
});
export const membersOfPool = memberships.of('pool', (id) => sql`t.pool_id = ${id}`);

/** 在库人数 Distinct members of each pool on a day (IN-34, IN-35). */
export const memberCount = batched(
  async (questions: readonly { readonly poolId: string; readonly asOf: string }[], request) => {
    const asked = JSON.stringify(questions.map((question, at) => ({ ...question, at })));
    const { rows } = await sql<{ count: string }>`
      select x.count from json_to_recordset(${asked}::json) as k(at int, "poolId" text, "asOf" date)
      cross join lateral (
        select count(distinct t.talent_id) as count from expert_membership t
        where t.pool_id = k."poolId" and ${holds(sql`t.starts_on`, sql`t.ends_on`, sql`k."asOf"`)}) x
      order by k.at`.execute(request.db);
    return rows.map(({ count }) => Number(count));
  },
  (question) => JSON.stringify(question),
);
