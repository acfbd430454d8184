import { existing } from '@helix/service-kit/loaders';
import { reference, referenceByCode } from '@helix/service-kit/reference';
import type { Resolvers } from '../generated/resolvers.ts';
import { talentById } from '../talent/talent.queries.ts';
import { programmeSelectionById, selectionsThrough, talentProgrammeSelections } from './programme-selection.queries.ts';

export const programmeSelectionResolvers: Resolvers = {
  Query: { talentProgrammeSelections: (_, args, request) => talentProgrammeSelections.page(request, args) },
  TalentProgrammeSelection: {
    __resolveReference: ({ id }, request) => programmeSelectionById(request).load(id),
    talent: ({ talentId }, _, request) => existing(talentById(request).load(talentId)),
    institution: ({ institutionId }) => reference('Institution', institutionId),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
  },
  Institution: { talentSelections: ({ id }, args, request) => selectionsThrough.page(request, id, args) },
};
