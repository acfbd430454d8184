import { sql } from 'kysely';
import { batched } from '@helix/service-kit/loaders';
import type { RequestContext } from '@helix/service-kit/request';
import { oneBy, rowsWhere } from '@helix/service-kit/table';
import { AttributionReport, AttributionRule } from './attribution.entity.ts';

export const attributionRuleByCode = oneBy(AttributionRule, 'code');
export const attributionRules = (request: RequestContext) => rowsWhere(request, AttributionRule, sql`true`);
export const attributionReportOf = oneBy(AttributionReport, 'placementId');

/** Counts of one placement's quarterly records (JX-21a). */
export interface PlacementMonitoring {
  readonly records: number;
  readonly visits: number;
  readonly horizontalProjects: number | null;
  readonly issuesRaised: number;
  readonly issuesResolved: number;
  readonly lastRecordedOn: string | null;
}

/** 在岗监测 Monitoring of each placement; a placement without records has noughts. */
export const monitoringOf = batched(async (ids: readonly string[], request): Promise<PlacementMonitoring[]> => {
  const { rows } = await sql<PlacementMonitoring & { placementId: string }>`
    select placement_id as "placementId", count(*)::int as records, sum(visits)::int as visits, sum(issues_raised)::int as "issuesRaised",
      sum(issues_resolved)::int as "issuesResolved", max(recorded_on) as "lastRecordedOn",
      (array_agg(horizontal_projects order by quarter desc))[1] as "horizontalProjects"
    from monitoring_record where placement_id = any(${[...ids]}) group by placement_id`.execute(request.db);
  const byId = new Map(rows.map((row) => [row.placementId, row]));
  const none = { records: 0, visits: 0, horizontalProjects: null, issuesRaised: 0, issuesResolved: 0, lastRecordedOn: null };
  return ids.map((id) => byId.get(id) ?? none);
});
