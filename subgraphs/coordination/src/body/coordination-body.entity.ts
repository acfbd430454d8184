import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';

/** 协调机构 A joint conference, leading group or committee; without a rhythm it meets when it meets. */
export const CoordinationBody = defineEntity({
  name: 'CoordinationBody',
  properties: {
    id: p.string().primary(),
    kind: p.enum(['JOINT_CONFERENCE', 'LEADING_GROUP', 'COMMITTEE', 'CHAIN_LEADING_GROUP', 'TASK_FORCE', 'TALENT_LEADING_GROUP'] as const),
    nameZh: p.string(),
    nameEn: p.string().nullable(),
    regionCode: p.string(),
    leadInstitutionId: p.string().nullable(),
    officeInstitutionId: p.string().nullable(),
    rhythm: p.enum(['QUARTERLY', 'YEARLY'] as const).nullable(),
    scopeZh: p.text(),
    scopeEn: p.text().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'coordination_body_region', properties: ['regionCode'] },
    { name: 'coordination_body_rhythm', properties: ['rhythm', 'id'] },
    { name: 'coordination_body_name', properties: ['nameZh', 'id'] },
  ],
});
export type CoordinationBody = Row<typeof CoordinationBody>;

/** 成员单位 A unit that sits on a body; persons are not recorded. */
export const BodyMembership = defineEntity({
  name: 'BodyMembership',
  properties: {
    id: p.string().primary(),
    bodyId: () => p.manyToOne(CoordinationBody).mapToPk().fieldName('body_id'),
    institutionId: p.string(),
    role: p.enum(['HEAD', 'DEPUTY', 'MEMBER'] as const),
    ordinal: p.integer(),
    ...recordColumns,
  },
  indexes: [
    { name: 'body_membership_body', properties: ['bodyId', 'ordinal'] },
    { name: 'body_membership_institution', properties: ['institutionId'] },
  ],
});
export type BodyMembership = Row<typeof BodyMembership>;
