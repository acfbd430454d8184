import type { Resolvers } from '../generated/resolvers.ts';
import { projectFactsOf } from './institution-facts.queries.ts';

export const institutionFactsResolvers: Resolvers = {
  Institution: {
    projectFacts: ({ id }, _, request) => projectFactsOf(request).load(id),
  },
};
