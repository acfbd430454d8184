import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';
import { assessmentResults } from '../talent/assessment.ts';
import { Talent } from '../talent/talent.entity.ts';

/** 挂职 A secondment; the establishment post stays with the home institution. */
export const Secondment = defineEntity({
  name: 'Secondment',
  properties: {
    id: p.string().primary(),
    talentId: () => p.manyToOne(Talent).mapToPk().fieldName('talent_id'),
    direction: p.enum([
      'UNIVERSITY_TO_GOVERNMENT',
      'UNIVERSITY_TO_ENTERPRISE',
      'ENTERPRISE_TO_UNIVERSITY',
      'GOVERNMENT_TO_UNIVERSITY',
      'ENTERPRISE_TO_VOCATIONAL',
    ] as const),
    role: p.enum(['MANAGER_TRAINEE', 'DUAL_TEACHER', 'ST_DEPUTY', 'TECHNICAL_SUPERVISOR', 'DEPARTMENT_STAFF'] as const),
    /** Park of Lanzhou's three zones whose quota it serves (LZ-07b). */
    zoneId: p.string().nullable(),
    homeInstitutionId: p.string(),
    hostInstitutionId: p.string(),
    regionCode: p.string(),
    startsOn: p.date(),
    endsOn: p.date().nullable(),
    status: p.enum([
      'NOMINATED',
      'QUALIFICATION_CHECKED',
      'AGREED',
      'APPROVED',
      'ON_DUTY',
      'ASSESSED',
      'COMPLETED',
      'RECALLED',
      'REJECTED',
    ] as const),
    assessment: p.enum(assessmentResults).nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'secondment_talent', properties: ['talentId', 'startsOn'] },
    { name: 'secondment_zone', properties: ['zoneId', 'startsOn'] },
    { name: 'secondment_home', properties: ['homeInstitutionId', 'startsOn'] },
    { name: 'secondment_host', properties: ['hostInstitutionId', 'startsOn'] },
    { name: 'secondment_region', properties: ['regionCode', 'startsOn'] },
    { name: 'secondment_start', properties: ['startsOn', 'id'] },
  ],
  checks: [{ name: 'secondment_period', expression: 'ends_on is null or ends_on >= starts_on' }],
});
export type Secondment = Row<typeof Secondment>;
