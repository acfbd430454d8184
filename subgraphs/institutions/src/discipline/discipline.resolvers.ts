import { existing } from '@helix/service-kit/loaders';
import type { Resolvers } from '../generated/resolvers.ts';
import { chainsOfDiscipline } from '../industry-chain/industry-chain.queries.ts';
import { institutionById } from '../institution/institution.queries.ts';
import { coBuildersOf, disciplineById, disciplines } from './discipline.queries.ts';

export const disciplineResolvers: Resolvers = {
  Query: {
    discipline: (_, { id }, request) => disciplineById(request).load(id),
    disciplines: (_, args, request) => disciplines.page(request, args),
  },
  Discipline: {
    __resolveReference: ({ id }, request) => disciplineById(request).load(id),
    newlySet: ({ isNewlySet }) => isNewlySet,
    university: ({ universityId }, _, request) => existing(institutionById(request).load(universityId)),
    coBuilders: ({ id }, _, request) => coBuildersOf(request).load(id),
    alignedChains: ({ id }, _, request) => chainsOfDiscipline(request).load(id),
  },
  DisciplineCoBuilder: {
    institution: ({ institutionId }, _, request) => existing(institutionById(request).load(institutionId)),
  },
};
