import { reference, referenceByCode } from '@helix/service-kit/reference';
import type { Resolvers } from '../generated/resolvers.ts';
import { attributionReportOf, attributionRuleByCode, attributionRules, monitoringOf } from './attribution.queries.ts';

export const attributionResolvers: Resolvers = {
  Query: {
    attributionRules: (_, __, request) => attributionRules(request),
  },
  AttributionRule: {
    __resolveReference: ({ code }, request) => attributionRuleByCode(request).load(code),
  },
  AttributionReport: {
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
    reportedBy: ({ reportedById }) => reference('Institution', reportedById),
  },
  DoctorPlacement: {
    attributionReport: ({ id }, _, request) => attributionReportOf(request).load(id),
    monitoring: ({ id }, _, request) => monitoringOf(request).load(id),
  },
};
