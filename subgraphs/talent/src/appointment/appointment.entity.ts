import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';
import { Talent } from '../talent/talent.entity.ts';

/** 聘任 An appointment as mentor, distinguished professor, expert or adviser. */
export const Appointment = defineEntity({
  name: 'Appointment',
  properties: {
    id: p.string().primary(),
    talentId: () => p.manyToOne(Talent).mapToPk().fieldName('talent_id'),
    kind: p.enum(['ENTERPRISE_MENTOR', 'DISTINGUISHED_PROFESSOR', 'ENTREPRENEURSHIP_TUTOR', 'THINK_TANK_EXPERT', 'ST_ADVISER'] as const),
    hostId: p.string(),
    regionCode: p.string(),
    disciplineId: p.string().nullable(),
    programme: p.string().nullable(),
    startsOn: p.date(),
    endsOn: p.date().nullable(),
    status: p.enum(['PROPOSED', 'CONSENTED', 'APPOINTED', 'ACTIVE', 'ENDED', 'DECLINED'] as const),
    ...recordColumns,
  },
  indexes: [
    { name: 'appointment_talent', properties: ['talentId', 'startsOn'] },
    { name: 'appointment_host', properties: ['hostId', 'startsOn'] },
    { name: 'appointment_discipline', properties: ['disciplineId', 'startsOn'] },
    { name: 'appointment_kind', properties: ['kind', 'startsOn'] },
    { name: 'appointment_region', properties: ['regionCode', 'startsOn'] },
    { name: 'appointment_start', properties: ['startsOn', 'id'] },
  ],
  checks: [{ name: 'appointment_period', expression: 'ends_on is null or ends_on >= starts_on' }],
});
export type Appointment = Row<typeof Appointment>;

/** 共同导师 A co-mentor under an appointment (XT-16a, BS-25b). */
export const AppointmentCoMentor = defineEntity({
  name: 'AppointmentCoMentor',
  properties: {
    id: p.string().primary(),
    appointmentId: () => p.manyToOne(Appointment).mapToPk().fieldName('appointment_id'),
    talentId: () => p.manyToOne(Talent).mapToPk().fieldName('talent_id'),
    ...recordColumns,
  },
  uniques: [{ name: 'appointment_co_mentor_once', properties: ['appointmentId', 'talentId'] }],
  indexes: [{ name: 'appointment_co_mentor_talent', properties: ['talentId'] }],
});
export type AppointmentCoMentor = Row<typeof AppointmentCoMentor>;

/** 聘任贡献 A contribution to a training model, major or course (JX-11b). */
export const AppointmentContribution = defineEntity({
  name: 'AppointmentContribution',
  properties: {
    id: p.string().primary(),
    appointmentId: () => p.manyToOne(Appointment).mapToPk().fieldName('appointment_id'),
    kind: p.enum(['TRAINING_MODEL', 'MAJOR', 'COURSE'] as const),
    contributedOn: p.date(),
    ...recordColumns,
  },
  indexes: [{ name: 'appointment_contribution_appointment', properties: ['appointmentId', 'contributedOn'] }],
});
export type AppointmentContribution = Row<typeof AppointmentContribution>;
