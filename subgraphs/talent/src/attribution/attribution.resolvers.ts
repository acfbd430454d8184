import { existing } from '@helix/service-kit/loaders';
import { referenceByCode } from '@helix/service-kit/reference';
import { doctorPlacementById } from '../doctor-placement/doctor-placement.queries.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { programmeSelectionById } from '../programme-selection/programme-selection.queries.ts';
import { talentById } from '../talent/talent.queries.ts';
import { attributionFindings, attributionsInRegion, talentAttributionById, talentAttributions } from './attribution.queries.ts';

export const attributionResolvers: Resolvers = {
  Query: {
    talentAttributions: (_, args, request) => talentAttributions.page(request, args),
    attributionFindings: (_, { regionCode, year }, request) => attributionFindings(request, regionCode, year),
  },
  TalentAttribution: {
    __resolveReference: ({ id }, request) => talentAttributionById(request).load(id),
    talent: ({ talentId }, _, request) => existing(talentById(request).load(talentId)),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
    placement: ({ placementId }, _, request) => existing(doctorPlacementById(request).load(placementId)),
    selection: ({ selectionId }, _, request) => (selectionId === null ? null : programmeSelectionById(request).load(selectionId)),
  },
  AttributionFinding: {
    talent: ({ talentId }, _, request) => existing(talentById(request).load(talentId)),
    expectedRegion: ({ expectedRegionCode }) => referenceByCode('Region', expectedRegionCode),
    attribution: ({ recorded }) => recorded,
  },
  Region: { attributedTalents: ({ code }, { year, ...args }, request) => attributionsInRegion(request, code, year, args) },
};
