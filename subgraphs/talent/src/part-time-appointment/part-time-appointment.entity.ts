import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';
import { Talent } from '../talent/talent.entity.ts';

/** 兼职 A part-time post outside the own employer, with its consent (BS-11b). */
export const PartTimeAppointment = defineEntity({
  name: 'PartTimeAppointment',
  properties: {
    id: p.string().primary(),
    talentId: () => p.manyToOne(Talent).mapToPk().fieldName('talent_id'),
    role: p.enum(['ENGINEER_AS_TEACHER', 'MANAGER_AS_TEACHER', 'TEACHER_AS_ENGINEER', 'TECHNICAL_LEADER', 'OTHER'] as const),
    employerId: p.string(),
    hostId: p.string(),
    regionCode: p.string(),
    consentOn: p.date().nullable(),
    dutiesFulfilled: p.boolean().default(true),
    isPaid: p.boolean().default(false),
    /** What the host pays in a year, in fen. */
    payFen: p.bigint('string').nullable(),
    isPilot: p.boolean().default(false),
    startsOn: p.date(),
    endsOn: p.date().nullable(),
    status: p.enum(['APPLIED', 'EMPLOYER_CONSENTED', 'ACTIVE', 'ENDED', 'REFUSED', 'SUSPENDED'] as const),
    ...recordColumns,
  },
  indexes: [
    { name: 'part_time_appointment_talent', properties: ['talentId', 'startsOn'] },
    { name: 'part_time_appointment_employer', properties: ['employerId', 'startsOn'] },
    { name: 'part_time_appointment_host', properties: ['hostId', 'startsOn'] },
    { name: 'part_time_appointment_region', properties: ['regionCode', 'startsOn'] },
    { name: 'part_time_appointment_start', properties: ['startsOn', 'id'] },
  ],
  checks: [
    { name: 'part_time_appointment_period', expression: 'ends_on is null or ends_on >= starts_on' },
    { name: 'part_time_appointment_elsewhere', expression: 'host_id <> employer_id' },
    { name: 'part_time_appointment_pay', expression: 'pay_fen is null or is_paid and pay_fen > 0' },
  ],
});
export type PartTimeAppointment = Row<typeof PartTimeAppointment>;

/** 兼职报酬 Its own type in the graph: pay concerns the host, who pays, and not the employer, whom the rest concerns too. */
export type PartTimePay = PartTimeAppointment;
