import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';

/** 专家咨询 Experts asked about a major decision, a project or a draft policy (XT-08a, LZ-08b). */
export const ExpertConsultation = defineEntity({
  name: 'ExpertConsultation',
  properties: {
    id: p.string().primary(),
    topicZh: p.string(),
    kind: p.enum(['MAJOR_DECISION', 'PROJECT_APPRAISAL', 'POLICY_DRAFT'] as const),
    regionCode: p.string(),
    requestedById: p.string(),
    projectId: p.string().nullable(),
    requestedOn: p.date(),
    dueOn: p.date().nullable(),
    status: p.enum(['OPENED', 'ANSWERED', 'CLOSED', 'LATE_RECORDED'] as const),
    publishedOn: p.date().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'expert_consultation_requester', properties: ['requestedById'] },
    { name: 'expert_consultation_project', properties: ['projectId'] },
    { name: 'expert_consultation_region', properties: ['regionCode', 'requestedOn'] },
    { name: 'expert_consultation_requested', properties: ['requestedOn', 'id'] },
  ],
  checks: [{ name: 'expert_consultation_period', expression: 'due_on is null or due_on >= requested_on' }],
});
export type ExpertConsultation = Row<typeof ExpertConsultation>;

/** 受咨询专家 An expert who was asked, and the opinion given. */
export const ConsultedExpert = defineEntity({
  name: 'ConsultedExpert',
  properties: {
    id: p.string().primary(),
    consultationId: () => p.manyToOne(ExpertConsultation).mapToPk().fieldName('consultation_id'),
    talentId: p.string(),
    answeredOn: p.date().nullable(),
    opinionZh: p.text().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'consulted_expert_consultation', properties: ['consultationId'] },
    { name: 'consulted_expert_talent', properties: ['talentId'] },
  ],
  checks: [{ name: 'consulted_expert_opinion_is_an_answer', expression: 'opinion_zh is null or answered_on is not null' }],
});
export type ConsultedExpert = Row<typeof ConsultedExpert>;
