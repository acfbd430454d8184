import { yearOf } from '@helix/service-kit/days';
import { existing } from '@helix/service-kit/loaders';
import { reference, referenceByCode } from '@helix/service-kit/reference';
import type { Resolvers } from '../generated/resolvers.ts';
import { instrumentsOfPlatform } from '../instrument/instrument.queries.ts';
import { projectsOfPlatform } from '../project/project.queries.ts';
import {
  agreedGoalsOf,
  assessmentsOf,
  centresOf,
  complexesOfCluster,
  foundersOf,
  incubatedFirmsOfPlatform,
  instituteReportsOf,
  makerspaceReports,
  makerspaceReportsOf,
  platformById,
  platformCountsOfRegion,
  platforms,
  platformsOfChain,
  platformsOfInstitution,
  platformsOfPark,
} from './platform.queries.ts';
import { goalScore, isThreeParty } from './platform.rules.ts';

export const platformResolvers: Resolvers = {
  Query: {
    platform: (_, { id }, request) => platformById(request).load(id),
    platforms: (_, args, request) => platforms.page(request, args),
    makerspaceReports: (_, args, request) => makerspaceReports.page(request, args),
  },
  Platform: {
    __resolveReference: ({ id }, request) => platformById(request).load(id),
    host: ({ hostId }) => reference('Institution', hostId),
    leadEnterprise: ({ leadEnterpriseId }) => reference('Institution', leadEnterpriseId),
    founders: ({ id }, _, request) => foundersOf(request).load(id),
    isThreeParty: async ({ id }, _, request) => isThreeParty(await foundersOf(request).load(id)),
    park: ({ parkId }) => reference('Park', parkId),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
    city: ({ cityCode }) => referenceByCode('Region', cityCode),
    chain: ({ chainId }) => reference('IndustryChain', chainId),
    cluster: ({ clusterId }) => reference('IndustryCluster', clusterId),
    discipline: ({ disciplineId }) => reference('Discipline', disciplineId),
    newlyRecognised: ({ recognisedOn }, { year }) => recognisedOn !== null && yearOf(recognisedOn) === year,
    parentInstitute: ({ parentInstituteId }, _, request) =>
      parentInstituteId === null ? null : platformById(request).load(parentInstituteId),
    centres: ({ id }, _, request) => centresOf(request).load(id),
    assessments: ({ id }, _, request) => assessmentsOf(request).load(id),
    agreedGoals: ({ id }, _, request) => agreedGoalsOf(request).load(id),
    instituteReports: ({ id }, _, request) => instituteReportsOf(request).load(id),
    makerspaceReports: ({ id }, _, request) => makerspaceReportsOf(request).load(id),
    incubatedFirms: ({ id }, args, request) => incubatedFirmsOfPlatform.page(request, id, args),
    instruments: ({ id }, args, request) => instrumentsOfPlatform.page(request, id, args),
    projects: ({ id }, args, request) => projectsOfPlatform.page(request, id, args),
  },
  PlatformFounder: {
    institution: ({ institutionId }) => reference('Institution', institutionId),
  },
  MakerspaceReport: {
    platform: ({ platformId }, _, request) => existing(platformById(request).load(platformId)),
  },
  AgreedGoal: {
    score: (goal) => goalScore(goal),
  },
  IncubatedFirm: {
    enterprise: ({ enterpriseId }) => reference('Institution', enterpriseId),
  },
  Institution: {
    platforms: ({ id }, args, request) => platformsOfInstitution.page(request, id, args),
  },
  Region: {
    platformsByKind: ({ code }, _, request) => platformCountsOfRegion(request).load(code),
  },
  Park: {
    platforms: ({ id }, args, request) => platformsOfPark.page(request, id, args),
  },
  IndustryChain: {
    platforms: ({ id }, args, request) => platformsOfChain.page(request, id, args),
  },
  IndustryCluster: {
    serviceComplexes: async ({ id }, _, request) =>
      (await complexesOfCluster(request).load(id)).filter(({ kind }) => kind === 'SERVICE_COMPLEX'),
  },
};
