import { sql } from 'kysely';
import { anyOf, exists, where } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import type { RequestContext } from '@helix/service-kit/request';
import { manyBy, oneBy } from '@helix/service-kit/table';
import { regionStem } from '@helix/service-kit/identifiers';
import { below, withinRegion } from '@helix/service-kit/regions';
import { CommissionerAssignment, CommissionerRequest, CommissionerResult } from './commissioner.entity.ts';

export const commissionerRequestById = oneBy(CommissionerRequest, 'id');
export const commissionerAssignmentById = oneBy(CommissionerAssignment, 'id');
export const assignmentsOfRequest = manyBy(CommissionerAssignment, 'requestId', ['startsOn']);
export const assignmentsOfTalent = manyBy(CommissionerAssignment, 'talentId', ['startsOn']);
export const resultsOfAssignment = manyBy(CommissionerResult, 'assignmentId', ['achievedOn']);

export const commissionerRequests = listing(CommissionerRequest, {
  filter: { status: anyOf('status'), enterpriseId: anyOf('enterpriseId'), withinRegion: withinRegion(), isAnswered: exists('answeredOn') },
  order: { REQUESTED_ON: 'requestedOn' },
  defaultOrder: { field: 'REQUESTED_ON', direction: 'DESC' },
});

/** 可申请奖励 A major achievement or a proven benefit (XT-17f); `isRewardable` states it for one assignment. */
const rewardable = sql`exists (
  select from commissioner_result r where r.assignment_id = t.id and r.kind in ('MAJOR_ACHIEVEMENT', 'ECONOMIC_BENEFIT'))`;

const sharesADayWith = (year: number) =>
  sql`t.starts_on <= make_date(${year}, 12, 31) and (t.ends_on is null or t.ends_on >= make_date(${year}, 1, 1))`;

export const commissionerAssignments = listing(CommissionerAssignment, {
  filter: {
    status: anyOf('status'),
    universityId: anyOf('universityId'),
    enterpriseId: anyOf('enterpriseId'),
    withinRegion: withinRegion(),
    year: where<number>(sharesADayWith),
    isRewardable: where<boolean>((wanted) => sql`${rewardable} = ${wanted}`),
  },
  order: { STARTS_ON: 'startsOn' },
  defaultOrder: { field: 'STARTS_ON', direction: 'DESC' },
  facets: { status: 'status', regionCode: 'regionCode' },
});
export const commissionersOfInstitution = commissionerAssignments.of(
  'institution',
  (id) => sql`(t.enterprise_id = ${id} or t.university_id = ${id})`,
);

/** 特派员服务情况 What commissioners did in a region in a year. */
export interface CommissionerSummary {
  readonly regionCode: string;
  readonly year: number;
  readonly assignments: number;
  readonly commissioners: number;
  readonly enterprisesServed: number;
  readonly rewardable: number;
}

/** 特派员统计 Assignments that share a day with the year and were dispatched, with distinct persons and firms (XT-17a, XT-17f); one SELECT. */
export async function commissionerSummary(request: RequestContext, regionCode: string, year: number): Promise<CommissionerSummary> {
  const { rows } = await sql<Record<'assignments' | 'commissioners' | 'enterprisesServed' | 'rewardable', string>>`
    select count(*) as assignments, count(distinct t.talent_id) as commissioners, count(distinct t.enterprise_id) as "enterprisesServed",
      count(distinct t.talent_id) filter (where ${rewardable}) as rewardable
    from commissioner_assignment t
    where ${below(sql`t.region_code`, sql`${regionStem(regionCode)}::text`)} and ${sharesADayWith(year)}
    and t.status not in ('REQUESTED', 'MATCHED')`.execute(request.db);
  const { assignments, commissioners, enterprisesServed, rewardable: rewards } = rows[0]!;
  return {
    regionCode,
    year,
    assignments: Number(assignments),
    commissioners: Number(commissioners),
    enterprisesServed: Number(enterprisesServed),
    rewardable: Number(rewards),
  };
}
