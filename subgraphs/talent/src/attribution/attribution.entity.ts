import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';
import { DoctorPlacement } from '../doctor-placement/doctor-placement.entity.ts';
import { TalentProgrammeSelection } from '../programme-selection/programme-selection.entity.ts';
import { Talent } from '../talent/talent.entity.ts';

/** 统计归属 A person counted once for one county, year and reason; the database refuses a second claim (AR-01, AR-03). */
export const TalentAttribution = defineEntity({
  name: 'TalentAttribution',
  properties: {
    id: p.string().primary(),
    talentId: () => p.manyToOne(Talent).mapToPk().fieldName('talent_id'),
    basis: p.enum(['NEWLY_INTRODUCED', 'PROGRAMME_SELECTION'] as const),
    year: p.integer(),
    regionCode: p.string(),
    placementId: () => p.manyToOne(DoctorPlacement).mapToPk().fieldName('placement_id'),
    selectionId: () => p.manyToOne(TalentProgrammeSelection).mapToPk().fieldName('selection_id').nullable(),
    ...recordColumns,
  },
  uniques: [{ name: 'talent_attribution_once', properties: ['talentId', 'basis', 'year'] }],
  indexes: [
    { name: 'talent_attribution_region', properties: ['regionCode', 'year', 'basis'] },
    { name: 'talent_attribution_placement', properties: ['placementId'] },
    { name: 'talent_attribution_selection', properties: ['selectionId'] },
    { name: 'talent_attribution_year', properties: ['year', 'id'] },
  ],
  checks: [
    { name: 'talent_attribution_ground', expression: "(basis = 'PROGRAMME_SELECTION') = (selection_id is not null)" },
    { name: 'talent_attribution_year_range', expression: 'year >= 1900 and year <= 2200' },
  ],
});
export type TalentAttribution = Row<typeof TalentAttribution>;
