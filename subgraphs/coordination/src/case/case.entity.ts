import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';
import { CoordinationBody } from '../body/coordination-body.entity.ts';

const caseStates = ['PROPOSED', 'ACCEPTED', 'DELIBERATED', 'SUPPORTED', 'IMPLEMENTED', 'CLOSED', 'REJECTED'] as const;

/** 绿色通道事项 A major matter in the green channel (XT-06a), public once it is made known. */
export const FastTrackCase = defineEntity({
  name: 'FastTrackCase',
  properties: {
    id: p.string().primary(),
    titleZh: p.string(),
    category: p.enum(['RESEARCH_PROJECT', 'ACHIEVEMENT_TRANSFER', 'PLATFORM_FACILITY'] as const),
    subjectType: p.enum(['Project', 'Conversion', 'Platform'] as const),
    subjectId: p.string(),
    regionCode: p.string(),
    proposedById: p.string(),
    /** The unit whose officer looks after the case (XT-06c); null before one is named. */
    liaisonUnitId: p.string().nullable(),
    proposedOn: p.date(),
    acceptedOn: p.date().nullable(),
    closedOn: p.date().nullable(),
    status: p.enum(caseStates),
    publishedOn: p.date().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'fast_track_case_subject', properties: ['subjectType', 'subjectId'] },
    { name: 'fast_track_case_region', properties: ['regionCode', 'status'] },
    { name: 'fast_track_case_proposed', properties: ['proposedOn', 'id'] },
  ],
  checks: [{ name: 'fast_track_case_period', expression: 'accepted_on >= proposed_on and closed_on >= proposed_on' }],
});
export type FastTrackCase = Row<typeof FastTrackCase>;

/** 一事一议决定 A case-by-case decision (XT-06b, XT-26b), public once it is made known; null amount where none was fixed. */
export const CaseDecision = defineEntity({
  name: 'CaseDecision',
  properties: {
    id: p.string().primary(),
    titleZh: p.string(),
    decidingKind: p.enum(['MUNICIPAL_GOVERNMENT', 'CHAIN_LEADING_GROUP'] as const),
    decidingInstitutionId: p.string().nullable(),
    bodyId: () => p.manyToOne(CoordinationBody).mapToPk().fieldName('body_id').nullable(),
    caseId: () => p.manyToOne(FastTrackCase).mapToPk().fieldName('case_id').nullable(),
    chainId: p.string().nullable(),
    regionCode: p.string(),
    supportZh: p.text(),
    amountFen: p.bigint('string').nullable(),
    decidedOn: p.date(),
    status: p.enum(caseStates),
    publishedOn: p.date().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'case_decision_chain', properties: ['chainId', 'decidedOn'] },
    { name: 'case_decision_case', properties: ['caseId'] },
    { name: 'case_decision_body', properties: ['bodyId'] },
    { name: 'case_decision_decided', properties: ['decidedOn', 'id'] },
  ],
  checks: [
    { name: 'case_decision_chain_group_decides_chains', expression: "(deciding_kind = 'CHAIN_LEADING_GROUP') = (chain_id is not null)" },
    { name: 'case_decision_known_after_decided', expression: 'published_on >= decided_on' },
  ],
});
export type CaseDecision = Row<typeof CaseDecision>;
