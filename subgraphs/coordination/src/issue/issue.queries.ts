import { sql } from 'kysely';
import { anyOf, within } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { batched, groupedBy } from '@helix/service-kit/loaders';
import type { RequestContext } from '@helix/service-kit/request';
import { manyVisible, oneVisible } from '@helix/service-kit/table';
import { visibleIssue } from '../policies.ts';
import { Issue } from './issue.entity.ts';
import { issueStates, type IssueState } from './issue.rules.ts';

export const issueById = oneVisible(Issue, 'id', visibleIssue);
export const issuesAboutDemand = manyVisible(Issue, 'demandId', visibleIssue, sql`t.raised_on, t.id`);

export const issues = listing(Issue, {
  filter: {
    source: anyOf('source'),
    status: anyOf('status'),
    ownerId: anyOf('ownerId'),
    regionCode: anyOf('regionCode'),
    raisedOn: within('raisedOn'),
  },
  order: { RAISED_ON: 'raisedOn' },
  defaultOrder: { field: 'RAISED_ON', direction: 'DESC' },
  facets: { source: 'source', status: 'status' },
  visible: visibleIssue,
});
export const issuesToSolveBy = issues.of('owner', (id) => sql`t.owner_id = ${id}`);

/** How many issues are in a state. */
export interface IssueStatusCount {
  readonly status: IssueState;
  readonly count: number;
}

const stateOrder = sql`array_position(${[...issueStates]}::text[], status)`;

/** 问题数目 Counts by state, unpublished issues included: a count names nobody. */
export async function issueCounts(
  request: RequestContext,
  { regionCode, source }: { readonly regionCode: string | null; readonly source: string | null },
): Promise<readonly IssueStatusCount[]> {
  const { rows } = await sql<IssueStatusCount>`
    select status, count(*)::int as count from issue
    where (${regionCode}::text is null or region_code = ${regionCode}) and (${source}::text is null or source = ${source})
    group by status order by ${stateOrder}`.execute(request.db);
  return rows;
}

/** The same for the issues that each unit has to solve. */
export const issueCountsOf = batched(async (ids: readonly string[], request): Promise<IssueStatusCount[][]> => {
  const { rows } = await sql<IssueStatusCount & { ownerId: string }>`
    select owner_id as "ownerId", status, count(*)::int as count from issue
    where owner_id = any(${[...ids]}) group by owner_id, status order by owner_id, ${stateOrder}`.execute(request.db);
  return groupedBy(ids, rows, ({ ownerId }) => ownerId);
});
