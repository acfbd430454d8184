import { reference } from '@helix/service-kit/reference';
import type { Resolvers } from '../generated/resolvers.ts';
import { evaluationSchemeById, evaluationSchemeOf, evaluationSchemes, measuresOfScheme } from './evaluation-scheme.queries.ts';
import { isCompleteScheme, isQualityLed } from './evaluation-scheme.rules.ts';

export const evaluationSchemeResolvers: Resolvers = {
  Query: { evaluationSchemes: (_, args, request) => evaluationSchemes.page(request, args) },
  EvaluationScheme: {
    __resolveReference: ({ id }, request) => evaluationSchemeById(request).load(id),
    institution: ({ institutionId }) => reference('Institution', institutionId),
    measures: ({ id }, _, request) => measuresOfScheme(request).load(id),
    isComplete: async ({ id }, _, request) => isCompleteScheme(await measuresOfScheme(request).load(id)),
    isQualityLed: (scheme) => isQualityLed(scheme),
  },
  Institution: {
    evaluationScheme: ({ id }, { year, category }, request) => evaluationSchemeOf(request, id, year, category ?? null),
  },
};
