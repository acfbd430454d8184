import { existing } from '@helix/service-kit/loaders';
import { reference, referenceByCode } from '@helix/service-kit/reference';
import type { Resolvers } from '../generated/resolvers.ts';
import { policyClauseById } from '../policy/policy.queries.ts';
import {
  indicatorByCode,
  indicatorObservations,
  indicators,
  indicatorTargetById,
  indicatorTargets,
  observationById,
  observationsOfIndicator,
  observationsOfRegion,
  targetsOfIndicator,
  targetsOfRegion,
} from './indicator.queries.ts';
import { growthOf, maskedDecimal } from './indicator.rules.ts';

export const indicatorResolvers: Resolvers = {
  Query: {
    indicator: (_, { code }, request) => indicatorByCode(request).load(code),
    indicators: (_, args, request) => indicators.page(request, args),
    indicatorTargets: (_, args, request) => indicatorTargets.page(request, args),
    indicatorObservations: (_, args, request) => indicatorObservations.page(request, args),
  },
  Indicator: {
    __resolveReference: ({ code }, request) => indicatorByCode(request).load(code),
    targets: ({ code }, args, request) => targetsOfIndicator.page(request, code, args),
    observations: ({ code }, args, request) => observationsOfIndicator.page(request, code, args),
  },
  IndicatorTarget: {
    __resolveReference: ({ id }, request) => indicatorTargetById(request).load(id),
    indicator: ({ indicatorCode }, _, request) => existing(indicatorByCode(request).load(indicatorCode)),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
    value: maskedDecimal,
    clause: ({ clauseId }, _, request) => (clauseId === null ? null : policyClauseById(request).load(clauseId)),
    responsibleUnits: ({ responsibleIds }) => responsibleIds.map((id) => reference('Institution', id)),
  },
  IndicatorObservation: {
    __resolveReference: ({ id }, request) => observationById(request).load(id),
    indicator: ({ indicatorCode }, _, request) => existing(indicatorByCode(request).load(indicatorCode)),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
    value: maskedDecimal,
    growth: growthOf,
    verifiedBy: ({ verifiedById }) => reference('Institution', verifiedById),
  },
  Region: {
    indicatorTargets: ({ code }, args, request) => targetsOfRegion.page(request, code, args),
    observations: ({ code }, args, request) => observationsOfRegion.page(request, code, args),
  },
};
