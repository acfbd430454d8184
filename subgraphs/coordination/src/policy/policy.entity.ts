import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';

/** 政策文件 A policy document; what its text does not state (number, issuer, date, publication class) stays null. */
export const PolicyDocument = defineEntity({
  name: 'PolicyDocument',
  properties: {
    id: p.string().primary(),
    docNumber: p.string().nullable().unique(),
    titleZh: p.string(),
    titleEn: p.string(),
    kind: p.enum(['MEASURES', 'IMPLEMENTATION_PLAN', 'OPINIONS', 'SCHEME', 'WORK_REPORT', 'PLAN', 'IMPLEMENTING_RULES'] as const),
    issuerId: p.string().nullable(),
    adoptedBy: p.string().nullable(),
    issuedOn: p.date().nullable(),
    status: p.enum([
      'DRAFTED',
      'CONSULTATION',
      'REVISED',
      'APPROVED',
      'ISSUED',
      'IN_FORCE',
      'REVISED_VERSION',
      'REPEALED',
      'WITHDRAWN',
    ] as const),
    publicationClass: p.enum(['PROACTIVE', 'ON_REQUEST', 'NOT_PUBLIC'] as const).nullable(),
    regionCode: p.string(),
    addressees: p.array().default([]),
    source: p.enum(['FULL_TEXT', 'DRAFT', 'MASKED_TEXT', 'PRESS_SUMMARY'] as const),
    noteZh: p.text().nullable(),
    noteEn: p.text().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'policy_document_region', properties: ['regionCode'] },
    { name: 'policy_document_issued', properties: ['issuedOn', 'id'] },
  ],
});
export type PolicyDocument = Row<typeof PolicyDocument>;

/** 政策条款 A numbered clause or a heading of a document, in our own summary. */
export const PolicyClause = defineEntity({
  name: 'PolicyClause',
  properties: {
    id: p.string().primary(),
    documentId: () => p.manyToOne(PolicyDocument).mapToPk().fieldName('document_id'),
    parentId: () => p.manyToOne(PolicyClause).mapToPk().fieldName('parent_id').nullable(),
    number: p.string(),
    ordinal: p.integer(),
    headingZh: p.string().nullable(),
    headingEn: p.string().nullable(),
    summaryZh: p.text(),
    summaryEn: p.text(),
    ...recordColumns,
  },
  indexes: [
    { name: 'policy_clause_document', properties: ['documentId', 'ordinal'] },
    { name: 'policy_clause_parent', properties: ['parentId'] },
    { name: 'policy_clause_ordinal', properties: ['ordinal', 'id'] },
  ],
});
export type PolicyClause = Row<typeof PolicyClause>;

/** 条款责任单位 A unit that a clause makes responsible, with its part. */
export const ClauseResponsibility = defineEntity({
  name: 'ClauseResponsibility',
  properties: {
    id: p.string().primary(),
    clauseId: () => p.manyToOne(PolicyClause).mapToPk().fieldName('clause_id'),
    institutionId: p.string(),
    role: p.enum(['LEAD', 'SUPPORT', 'MAIN_BODY'] as const),
    ordinal: p.integer(),
    ...recordColumns,
  },
  indexes: [
    { name: 'clause_responsibility_clause', properties: ['clauseId', 'ordinal'] },
    { name: 'clause_responsibility_institution', properties: ['institutionId'] },
  ],
});
export type ClauseResponsibility = Row<typeof ClauseResponsibility>;

/** 政策关系 How a document relates to another, which need not be registered here. */
export const PolicyRelation = defineEntity({
  name: 'PolicyRelation',
  properties: {
    id: p.string().primary(),
    documentId: () => p.manyToOne(PolicyDocument).mapToPk().fieldName('document_id'),
    kind: p.enum(['COMPLEMENTS', 'REPLACES', 'IMPLEMENTS'] as const),
    otherTitleZh: p.string(),
    otherDocumentId: () => p.manyToOne(PolicyDocument).mapToPk().fieldName('other_document_id').nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'policy_relation_document', properties: ['documentId'] },
    { name: 'policy_relation_other', properties: ['otherDocumentId'] },
  ],
});
export type PolicyRelation = Row<typeof PolicyRelation>;
