import { reference, referenceByCode } from '@helix/service-kit/reference';
import type { Resolvers } from '../generated/resolvers.ts';
import { platformById } from '../platform/platform.queries.ts';
import { projectOfApplication } from '../project/project.queries.ts';
import { isJoint } from '../project/project.rules.ts';
import {
  applicantsOf,
  applicationsOfInstitution,
  applicationsUnderCall,
  projectApplicationById,
  projectApplications,
  projectCallById,
  projectCalls,
  topicsOf,
} from './project-call.queries.ts';
import { groupsNotAsked } from './project-call.rules.ts';

export const projectCallResolvers: Resolvers = {
  Query: {
    projectCall: (_, { id }, request) => projectCallById(request).load(id),
    projectCalls: (_, args, request) => projectCalls.page(request, args),
    projectApplications: (_, args, request) => projectApplications.page(request, args),
  },
  ProjectCall: {
    __resolveReference: ({ id }, request) => projectCallById(request).load(id),
    owner: ({ ownerId }) => reference('Institution', ownerId),
    city: ({ cityCode }) => referenceByCode('Region', cityCode),
    missingGroups: ({ consultedGroups }) => groupsNotAsked(consultedGroups),
    topics: ({ id }, _, request) => topicsOf(request).load(id),
    applications: ({ id }, args, request) => applicationsUnderCall.page(request, id, args),
  },
  CallTopic: {
    demands: ({ demandIds }) => demandIds.map((id) => reference('Demand', id)),
  },
  ProjectApplication: {
    __resolveReference: ({ id }, request) => projectApplicationById(request).load(id),
    call: ({ callId }, _, request) => (callId === null ? null : projectCallById(request).load(callId)),
    applicants: ({ id }, _, request) => applicantsOf(request).load(id),
    isJoint: async ({ id }, _, request) => isJoint(await applicantsOf(request).load(id)),
    leadAlliance: ({ leadAllianceId }, _, request) => (leadAllianceId === null ? null : platformById(request).load(leadAllianceId)),
    project: ({ id }, _, request) => projectOfApplication(request).load(id),
    city: ({ cityCode }) => referenceByCode('Region', cityCode),
  },
  ProjectApplicant: {
    institution: ({ institutionId }) => reference('Institution', institutionId),
  },
  Institution: {
    projectApplications: ({ id }, args, request) => applicationsOfInstitution.page(request, id, args),
  },
};
