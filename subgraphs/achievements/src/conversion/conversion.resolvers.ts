import { existing } from '@helix/service-kit/loaders';
import { moneyOf } from '@helix/service-kit/money';
import { reference, referenceByCode } from '@helix/service-kit/reference';
import { achievementById, researchOutputById } from '../achievement/achievement.queries.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import {
  benefitSharesOf,
  conversionById,
  conversionIncome,
  conversions,
  conversionsInRegion,
  conversionsOfCarrier,
  conversionsOfEnterprise,
  conversionsOfPark,
  conversionsOfPlatform,
  industrialisationOf,
  industrialisationProjectById,
  industrialisationProjects,
  personalSharesOf,
  personalSharesOfTalent,
  pilotTestById,
  pilotTests,
  pilotTestsOfConversion,
} from './conversion.queries.ts';

export const conversionResolvers: Resolvers = {
  Query: {
    conversion: (_, { id }, request) => conversionById(request).load(id),
    conversions: (_, args, request) => conversions.page(request, args),
    industrialisationProjects: (_, args, request) => industrialisationProjects.page(request, args),
    pilotTests: (_, args, request) => pilotTests.page(request, args),
  },
  Conversion: {
    __resolveReference: ({ id }, request) => conversionById(request).load(id),
    achievement: ({ achievementId }, _, request) => achievementById(request).load(achievementId),
    place: ({ regionCode }) => referenceByCode('Region', regionCode),
    park: ({ parkId }) => reference('Park', parkId),
    enterprise: ({ enterpriseId }) => reference('Institution', enterpriseId),
    carrier: ({ carrierId }) => reference('Talent', carrierId),
    platform: ({ platformId }) => reference('Platform', platformId),
    benefitShares: ({ id }, _, request) => benefitSharesOf(request).load(id),
    personalShares: ({ id }, _, request) => personalSharesOf(request).load(id),
    industrialisationProjects: ({ id }, _, request) => industrialisationOf(request).load(id),
    pilotTests: ({ id }, _, request) => pilotTestsOfConversion(request).load(id),
    city: ({ cityCode }) => referenceByCode('Region', cityCode),
  },
  BenefitShare: {
    institution: ({ institutionId }) => reference('Institution', institutionId),
    amount: ({ amountFen }) => moneyOf(amountFen),
  },
  PersonalBenefitShare: {
    conversion: ({ conversionId }, _, request) => existing(conversionById(request).load(conversionId)),
    institution: ({ institutionId }) => reference('Institution', institutionId),
    talent: ({ talentId }) => reference('Talent', talentId),
    amount: ({ amountFen }) => moneyOf(amountFen),
  },
  IndustrialisationProject: {
    __resolveReference: ({ id }, request) => industrialisationProjectById(request).load(id),
    conversion: ({ conversionId }, _, request) => existing(conversionById(request).load(conversionId)),
    investment: ({ investmentFen }) => moneyOf(investmentFen),
    sales: ({ salesFen }) => moneyOf(salesFen),
    site: ({ regionCode }) => referenceByCode('Region', regionCode),
    park: ({ parkId }) => reference('Park', parkId),
    patent: ({ patentId }, _, request) => (patentId === null ? null : researchOutputById(request).load(patentId)),
  },
  PilotTest: {
    __resolveReference: ({ id }, request) => pilotTestById(request).load(id),
    achievement: ({ achievementId }, _, request) => achievementById(request).load(achievementId),
    conversion: ({ conversionId }, _, request) => (conversionId === null ? null : conversionById(request).load(conversionId)),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
    enterprise: ({ enterpriseId }) => reference('Institution', enterpriseId),
  },
  Institution: {
    conversions: ({ id }, args, request) => conversionsOfEnterprise.page(request, id, args),
    conversionIncome: ({ id }, { year }, request) => conversionIncome(request).load({ institutionId: id, year }),
  },
  Region: {
    conversions: ({ code }, args, request) => conversionsInRegion.page(request, code, args),
  },
  Park: {
    conversions: ({ id }, args, request) => conversionsOfPark.page(request, id, args),
  },
  Talent: {
    benefitShares: ({ id }, _, request) => personalSharesOfTalent(request).load(id),
    conversionsAsCarrier: ({ id }, args, request) => conversionsOfCarrier.page(request, id, args),
  },
  Platform: {
    conversions: ({ id }, args, request) => conversionsOfPlatform.page(request, id, args),
  },
};
