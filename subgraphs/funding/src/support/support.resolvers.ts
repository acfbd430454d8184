import { moneyOf } from '@helix/service-kit/money';
import { reference, referenceByCode } from '@helix/service-kit/reference';
import type { Resolvers } from '../generated/resolvers.ts';
import { policyInstrumentByCode } from '../policy-instrument/policy-instrument.queries.ts';
import {
  directedProcurementById,
  directedProcurements,
  landSupportById,
  landSupportInPark,
  landSupportOfConversion,
  landSupports,
  procurementsOfChallenge,
} from './support.queries.ts';

export const supportResolvers: Resolvers = {
  Query: {
    landSupports: (_, args, request) => landSupports.page(request, args),
    directedProcurements: (_, args, request) => directedProcurements.page(request, args),
  },
  LandSupport: {
    __resolveReference: ({ id }, request) => landSupportById(request).load(id),
    instrument: ({ instrumentCode }, _, request) => (instrumentCode === null ? null : policyInstrumentByCode(request).load(instrumentCode)),
    granter: ({ granterId }) => reference('Institution', granterId),
    grantee: ({ granteeId }) => reference('Institution', granteeId),
    conversion: ({ conversionId }) => reference('Conversion', conversionId),
    achievement: ({ achievementId }) => reference('Achievement', achievementId),
    park: ({ parkId }) => reference('Park', parkId),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
  },
  DirectedProcurement: {
    __resolveReference: ({ id }, request) => directedProcurementById(request).load(id),
    challenge: ({ challengeId }) => reference('Challenge', challengeId),
    buyer: ({ buyerId }) => reference('Institution', buyerId),
    supplier: ({ supplierId }) => reference('Institution', supplierId),
    achievement: ({ achievementId }) => reference('Achievement', achievementId),
    amount: ({ amountFen }) => moneyOf(amountFen),
  },
  Park: {
    landSupport: ({ id }, args, request) => landSupportInPark.page(request, id, args),
  },
  Conversion: {
    landSupport: ({ id }, _, request) => landSupportOfConversion(request).load(id),
  },
  Challenge: {
    directedProcurements: ({ id }, _, request) => procurementsOfChallenge(request).load(id),
  },
};
