import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';
import { Talent } from '../talent/talent.entity.ts';

/** 离岗创业 A leave to convert achievements or to found or lead a firm (BS-27h). */
export const LeaveForEntrepreneurship = defineEntity({
  name: 'LeaveForEntrepreneurship',
  properties: {
    id: p.string().primary(),
    talentId: () => p.manyToOne(Talent).mapToPk().fieldName('talent_id'),
    purpose: p.enum(['CONVERT', 'FOUND', 'LEAD'] as const),
    employerId: p.string(),
    companyId: p.string().nullable(),
    regionCode: p.string(),
    approvedOn: p.date().nullable(),
    startsOn: p.date(),
    endsOn: p.date(),
    status: p.enum(['APPLIED', 'APPROVED', 'ON_LEAVE', 'EXTENDED', 'RETURNED', 'RESIGNED'] as const),
    ...recordColumns,
  },
  indexes: [
    { name: 'leave_for_entrepreneurship_talent', properties: ['talentId', 'startsOn'] },
    { name: 'leave_for_entrepreneurship_employer', properties: ['employerId', 'startsOn'] },
    { name: 'leave_for_entrepreneurship_region', properties: ['regionCode', 'startsOn'] },
    { name: 'leave_for_entrepreneurship_start', properties: ['startsOn', 'id'] },
  ],
  checks: [
    { name: 'leave_for_entrepreneurship_period', expression: 'ends_on >= starts_on' },
    { name: 'leave_for_entrepreneurship_approved', expression: "status = 'APPLIED' or approved_on is not null" },
  ],
});
export type LeaveForEntrepreneurship = Row<typeof LeaveForEntrepreneurship>;
