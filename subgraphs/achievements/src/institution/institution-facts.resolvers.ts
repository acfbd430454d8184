import type { Resolvers } from '../generated/resolvers.ts';
import { achievementFactsOf } from './institution-facts.queries.ts';

export const institutionFactsResolvers: Resolvers = {
  Institution: {
    achievementFacts: ({ id }, _, request) => achievementFactsOf(request).load(id),
  },
};
