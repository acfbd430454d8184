import { existing } from '@helix/service-kit/loaders';
import { reference, referenceByCode } from '@helix/service-kit/reference';
import { attributionsOfPlacement } from '../attribution/attribution.queries.ts';
import { entitlementsOfPlacement } from '../entitlement/entitlement.queries.ts';
import { undecidedEntitlements } from '../entitlement/entitlement.rules.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { talentById } from '../talent/talent.queries.ts';
import {
  assessmentsOf,
  doctorPlacementById,
  doctorPlacements,
  doctorPlacementSummary,
  doctorVacancies,
  doctorVacancyById,
  placementsOfInstitution,
  talentAssessmentById,
  vacanciesOfEnterprise,
} from './doctor-placement.queries.ts';

export const doctorPlacementResolvers: Resolvers = {
  Query: {
    doctorPlacement: (_, { id }, request) => doctorPlacementById(request).load(id),
    doctorPlacements: (_, args, request) => doctorPlacements.page(request, args),
    doctorPlacementSummary: (_, { regionCode, asOf }, request) => doctorPlacementSummary(request, regionCode, asOf),
    doctorVacancies: (_, args, request) => doctorVacancies.page(request, args),
  },
  DoctorPlacement: {
    __resolveReference: ({ id }, request) => doctorPlacementById(request).load(id),
    talent: ({ talentId }, _, request) => existing(talentById(request).load(talentId)),
    university: ({ universityId }) => reference('Institution', universityId),
    enterprise: ({ enterpriseId }) => reference('Institution', enterpriseId),
    hostPlatform: ({ hostPlatformId }) => reference('Platform', hostPlatformId),
    enterpriseRegion: ({ regionCode }) => referenceByCode('Region', regionCode),
    vacancy: ({ vacancyId }, _, request) => (vacancyId === null ? null : doctorVacancyById(request).load(vacancyId)),
    assessments: ({ id }, _, request) => assessmentsOf(request).load(id),
    entitlements: ({ id }, _, request) => entitlementsOfPlacement(request).load(id),
    undecidedEntitlements: async ({ id }, _, request) => undecidedEntitlements(await entitlementsOfPlacement(request).load(id)),
    attributions: ({ id }, _, request) => attributionsOfPlacement(request).load(id),
  },
  TalentAssessment: { __resolveReference: ({ id }, request) => talentAssessmentById(request).load(id) },
  DoctorPlacementSummary: { region: ({ regionCode }) => referenceByCode('Region', regionCode) },
  CountyDoctorPlacements: { region: ({ regionCode }) => referenceByCode('Region', regionCode) },
  DoctorVacancy: {
    __resolveReference: ({ id }, request) => doctorVacancyById(request).load(id),
    enterprise: ({ enterpriseId }) => reference('Institution', enterpriseId),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
    university: ({ universityId }) => reference('Institution', universityId),
    discipline: ({ disciplineId }) => reference('Discipline', disciplineId),
    chain: ({ chainId }) => reference('IndustryChain', chainId),
    demand: ({ demandId }) => reference('Demand', demandId),
  },
  Institution: {
    doctorPlacements: ({ id }, args, request) => placementsOfInstitution.page(request, id, args),
    doctorVacancies: ({ id }, args, request) => vacanciesOfEnterprise.page(request, id, args),
  },
};
