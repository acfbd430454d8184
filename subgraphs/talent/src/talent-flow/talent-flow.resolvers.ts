import type { Resolvers } from '../generated/resolvers.ts';
import { talentFlow } from './talent-flow.queries.ts';
import { isFlexible } from './talent-flow.rules.ts';

export const talentFlowResolvers: Resolvers = {
  Query: { talentFlow: (_, { regionCode, year }, request) => talentFlow(request, regionCode, year) },
  TalentFlowCell: { isFlexible: ({ form }) => isFlexible(form) },
};
