import { reference, referenceByCode } from '@helix/service-kit/reference';
import type { Resolvers } from '../generated/resolvers.ts';
import { meetingById } from '../meeting/meeting.queries.ts';
import { today } from '../today.ts';
import { issueCounts, issueCountsOf, issues, issuesToSolveBy, issueById, issuesAboutDemand } from './issue.queries.ts';
import { ageDays, listOf } from './issue.rules.ts';

export const issueResolvers: Resolvers = {
  Query: {
    issues: (_, args, request) => issues.page(request, args),
    issueCounts: (_, { regionCode, source }, request) => issueCounts(request, { regionCode: regionCode ?? null, source: source ?? null }),
  },
  Issue: {
    __resolveReference: ({ id }, request) => issueById(request).load(id),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
    owner: ({ ownerId }) => reference('Institution', ownerId),
    list: ({ status }) => listOf(status),
    ageDays: (issue, _, request) => ageDays(issue, today(request)),
    raisedBy: ({ raisedById }) => reference('Institution', raisedById),
    demand: ({ demandId }) => reference('Demand', demandId),
    meeting: ({ meetingId }, _, request) => (meetingId === null ? null : meetingById(request).load(meetingId)),
  },
  IssueStatusCount: {
    list: ({ status }) => listOf(status),
  },
  Institution: {
    issues: ({ id }, args, request) => issuesToSolveBy.page(request, id, args),
    issueCounts: ({ id }, _, request) => issueCountsOf(request).load(id),
  },
  Demand: {
    issue: async ({ id }, _, request) => (await issuesAboutDemand(request).load(id))[0] ?? null,
  },
};
