import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';
import { Talent } from '../talent/talent.entity.ts';

/** 平台人员 A period in which a person of a university or institute works at a platform (SY-30b, LZ-05b). */
export const PlatformStaffing = defineEntity({
  name: 'PlatformStaffing',
  properties: {
    id: p.string().primary(),
    talentId: () => p.manyToOne(Talent).mapToPk().fieldName('talent_id'),
    // Owned by projects.
    platformId: p.string(),
    homeInstitutionId: p.string(),
    startsOn: p.date(),
    endsOn: p.date().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'platform_staffing_platform', properties: ['platformId', 'startsOn'] },
    { name: 'platform_staffing_talent', properties: ['talentId'] },
  ],
  checks: [{ name: 'platform_staffing_period', expression: 'ends_on is null or ends_on >= starts_on' }],
});
export type PlatformStaffing = Row<typeof PlatformStaffing>;
