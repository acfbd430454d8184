import { existing } from '@helix/service-kit/loaders';
import { reference, referenceByCode } from '@helix/service-kit/reference';
import { projectApplicationById } from '../call/project-call.queries.ts';
import { challengeById } from '../challenge/challenge.queries.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { platformById } from '../platform/platform.queries.ts';
import { ratioOf } from '../ratio.rules.ts';
import {
  jointProjectCounts,
  membersOf,
  milestonesOf,
  participantsOf,
  projectById,
  projectByNumber,
  projectOfDemand,
  projectRolesOfTalent,
  projects,
  projectsInRole,
  projectsOfChain,
  projectsOfDiscipline,
  projectsOfInstitution,
  projectsOfPlacement,
  projectsOfTeam,
  recognitionsOf,
} from './project.queries.ts';
import { isJoint, jointKindOf } from './project.rules.ts';

export const projectResolvers: Resolvers = {
  Query: {
    project: (_, { id }, request) => projectById(request).load(id),
    projectByNumber: (_, { projectNo }, request) => projectByNumber(request).load(projectNo),
    projects: (_, args, request) => projects.page(request, args),
  },
  Project: {
    __resolveReference: (key, request) => ('id' in key ? projectById(request).load(key.id) : projectByNumber(request).load(key.projectNo)),
    acceptance: ({ acceptedOn, acceptanceKind, acceptanceResult }) =>
      acceptedOn && acceptanceKind && acceptanceResult ? { on: acceptedOn, kind: acceptanceKind, result: acceptanceResult } : null,
    participants: ({ id }, _, request) => participantsOf(request).load(id),
    lead: async ({ id }, _, request) =>
      reference('Institution', (await participantsOf(request).load(id)).find(({ role }) => role === 'LEAD')?.institutionId),
    members: ({ id }, _, request) => membersOf(request).load(id),
    milestones: ({ id }, _, request) => milestonesOf(request).load(id),
    recognitions: ({ id }, _, request) => recognitionsOf(request).load(id),
    isJoint: async ({ id }, _, request) => isJoint(await participantsOf(request).load(id)),
    jointKind: async ({ id, cityCode }, _, request) => jointKindOf(await participantsOf(request).load(id), cityCode),
    chain: ({ chainId }) => reference('IndustryChain', chainId),
    discipline: ({ disciplineId }) => reference('Discipline', disciplineId),
    team: ({ teamId }) => reference('Team', teamId),
    demand: ({ demandId }) => reference('Demand', demandId),
    challenge: ({ challengeId }, _, request) => (challengeId === null ? null : challengeById(request).load(challengeId)),
    platform: ({ platformId }, _, request) => (platformId === null ? null : platformById(request).load(platformId)),
    placement: ({ placementId }) => reference('DoctorPlacement', placementId),
    application: ({ applicationId }, _, request) => (applicationId === null ? null : projectApplicationById(request).load(applicationId)),
    city: ({ cityCode }) => referenceByCode('Region', cityCode),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
  },
  ProjectParticipation: {
    institution: ({ institutionId }) => reference('Institution', institutionId),
  },
  ProjectMember: {
    project: ({ projectId }, _, request) => existing(projectById(request).load(projectId)),
    talent: ({ talentId }) => reference('Talent', talentId),
  },
  MutualRecognition: {
    department: ({ departmentId }) => reference('Institution', departmentId),
  },
  Institution: {
    projects: ({ id }, { role, ...args }, request) => (role ? projectsInRole[role] : projectsOfInstitution).page(request, id, args),
  },
  Region: {
    jointProjectShare: async ({ code }, { year, isKey }, request) => {
      const { numerator, denominator } = await jointProjectCounts(request).load({ regionCode: code, year, isKey: isKey ?? null });
      return { year, numerator, denominator, share: ratioOf(numerator, denominator) };
    },
  },
  IndustryChain: {
    projects: ({ id }, args, request) => projectsOfChain.page(request, id, args),
  },
  Discipline: {
    projects: ({ id }, args, request) => projectsOfDiscipline.page(request, id, args),
  },
  Talent: {
    projectRoles: ({ id }, args, request) => projectRolesOfTalent.page(request, id, args),
  },
  Team: {
    projects: ({ id }, args, request) => projectsOfTeam.page(request, id, args),
  },
  DoctorPlacement: {
    projects: ({ id }, args, request) => projectsOfPlacement.page(request, id, args),
  },
  Demand: {
    project: ({ id }, _, request) => projectOfDemand(request).load(id),
  },
};
