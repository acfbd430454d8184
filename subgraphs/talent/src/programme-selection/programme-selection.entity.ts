import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';
import { Talent } from '../talent/talent.entity.ts';

/** 人才项目入选 A selection into a talent programme, from nomination on. Only selections are public: a failure is no peer's business. */
export const TalentProgrammeSelection = defineEntity({
  name: 'TalentProgrammeSelection',
  properties: {
    id: p.string().primary(),
    talentId: () => p.manyToOne(Talent).mapToPk().fieldName('talent_id'),
    programme: p.string(),
    level: p.enum(['NATIONAL', 'MINISTERIAL', 'PROVINCIAL', 'MUNICIPAL', 'COUNTY', 'TOWNSHIP', 'INSTITUTIONAL'] as const),
    institutionId: p.string(),
    regionCode: p.string(),
    nominatedOn: p.date(),
    selectedOn: p.date().nullable(),
    status: p.enum(['NOMINATED', 'RECOMMENDED', 'REVIEWED', 'SELECTED', 'SUPPORTED', 'TERM_ENDED', 'NOT_SELECTED'] as const),
    ...recordColumns,
  },
  indexes: [
    { name: 'talent_programme_selection_talent', properties: ['talentId', 'selectedOn'] },
    { name: 'talent_programme_selection_institution', properties: ['institutionId', 'nominatedOn'] },
    { name: 'talent_programme_selection_region', properties: ['regionCode', 'nominatedOn'] },
    { name: 'talent_programme_selection_level', properties: ['level', 'selectedOn'] },
    { name: 'talent_programme_selection_selected', properties: ['selectedOn', 'id'] },
    { name: 'talent_programme_selection_nominated', properties: ['nominatedOn', 'id'] },
  ],
  checks: [
    { name: 'talent_programme_selection_period', expression: 'selected_on is null or selected_on >= nominated_on' },
    {
      name: 'talent_programme_selection_selected_state',
      expression: "(selected_on is not null) = (status in ('SELECTED', 'SUPPORTED', 'TERM_ENDED'))",
    },
  ],
});
export type TalentProgrammeSelection = Row<typeof TalentProgrammeSelection>;
