import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';

/** 联系人（岗） A leader or official in a liaison scheme, known by a running number and never by name. */
export const LiaisonOfficial = defineEntity({
  name: 'LiaisonOfficial',
  properties: {
    id: p.string().primary(),
    scheme: p.enum(['THREE_ONES', 'FIVE_ONES'] as const),
    labelZh: p.string(),
    regionCode: p.string(),
    unitId: p.string().nullable(),
    ...recordColumns,
  },
  indexes: [{ name: 'liaison_official_scheme', properties: ['scheme', 'regionCode'] }],
});
export type LiaisonOfficial = Row<typeof LiaisonOfficial>;

/** 联系安排 One of the “three ones” (LZ-09a) or “five ones” (SY-06a), a period. */
export const LiaisonAssignment = defineEntity({
  name: 'LiaisonAssignment',
  properties: {
    id: p.string().primary(),
    officialId: () => p.manyToOne(LiaisonOfficial).mapToPk().fieldName('official_id'),
    // Repeated from the official, so that a subject's links are filtered by scheme without a join.
    scheme: p.enum(['THREE_ONES', 'FIVE_ONES'] as const),
    subjectKind: p.enum([
      'INSTITUTION',
      'LAB_PROJECT_GROUP',
      'EXPERT',
      'TOWNSHIP',
      'PROJECT',
      'ENTERPRISE',
      'INSTITUTE',
      'TALENT',
    ] as const),
    subjectType: p.enum(['Institution', 'Project', 'Platform', 'Team', 'Talent'] as const).nullable(),
    subjectId: p.string().nullable(),
    startsOn: p.date(),
    endsOn: p.date().nullable(),
    status: p.enum(['ASSIGNED', 'ACTIVE', 'HANDED_OVER', 'ENDED'] as const),
    ...recordColumns,
  },
  indexes: [
    { name: 'liaison_assignment_official', properties: ['officialId', 'subjectKind'] },
    { name: 'liaison_assignment_subject', properties: ['subjectType', 'subjectId'] },
    { name: 'liaison_assignment_starts', properties: ['startsOn', 'id'] },
  ],
  checks: [
    { name: 'liaison_assignment_period', expression: 'ends_on is null or ends_on >= starts_on' },
    { name: 'liaison_assignment_lasting', expression: "(status in ('ASSIGNED', 'ACTIVE')) = (ends_on is null)" },
    { name: 'liaison_assignment_subject_whole', expression: '(subject_type is null) = (subject_id is null)' },
  ],
});
export type LiaisonAssignment = Row<typeof LiaisonAssignment>;

/** 联系记录 A contact under an assignment (LZ-09b) with the note that was made of it. */
export const LiaisonContact = defineEntity({
  name: 'LiaisonContact',
  properties: {
    id: p.string().primary(),
    assignmentId: () => p.manyToOne(LiaisonAssignment).mapToPk().fieldName('assignment_id'),
    form: p.enum(['VISIT', 'PHONE', 'SYMPOSIUM'] as const),
    contactedOn: p.date(),
    noteZh: p.text().nullable(),
    ...recordColumns,
  },
  indexes: [{ name: 'liaison_contact_assignment', properties: ['assignmentId', 'contactedOn'] }],
});
export type LiaisonContact = Row<typeof LiaisonContact>;
