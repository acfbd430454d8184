import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';
import { Institution } from '../institution/institution.entity.ts';

/** 企业资质 A recognition of an enterprise, valid for a closed period (SM-QUAL). */
export const EnterpriseQualification = defineEntity({
  name: 'EnterpriseQualification',
  properties: {
    id: p.string().primary(),
    enterpriseId: () => p.manyToOne(Institution).mapToPk().fieldName('enterprise_id'),
    kind: p.enum([
      'NATIONAL_HIGH_TECH',
      'GAZELLE',
      'TECH_SME',
      'PROVINCIAL_TECH_SME',
      'ADVANCED_TECH_SERVICE',
      'STRATEGIC_EMERGING',
      'TECH_INNOVATION_DEMONSTRATION',
      'SPECIALISED_SOPHISTICATED',
      'INNOVATIVE_LEADER',
      'LISTED_COMPANY',
      'ABOVE_SCALE',
    ] as const),
    level: p.enum(['NATIONAL', 'MINISTERIAL', 'PROVINCIAL', 'MUNICIPAL', 'COUNTY', 'TOWNSHIP', 'INSTITUTIONAL'] as const),
    authority: p.string().nullable(),
    status: p.enum([
      'IN_POOL',
      'APPLIED',
      'UNDER_REVIEW',
      'RECOGNISED',
      'VALID',
      'RE_RECOGNISED',
      'EXPIRED',
      'REJECTED',
      'REVOKED',
    ] as const),
    appliedOn: p.date().nullable(),
    recognisedOn: p.date().nullable(),
    renewedOn: p.date().nullable(),
    validTo: p.date().nullable(),
    isFirst: p.boolean().default(true),
    ...recordColumns,
  },
  indexes: [
    { name: 'enterprise_qualification_enterprise', properties: ['enterpriseId'] },
    { name: 'enterprise_qualification_kind', properties: ['kind', 'recognisedOn'] },
    { name: 'enterprise_qualification_recognised', properties: ['recognisedOn', 'id'] },
  ],
  checks: [
    { name: 'enterprise_qualification_period', expression: 'valid_to is null or recognised_on is null or valid_to >= recognised_on' },
  ],
});
export type EnterpriseQualification = Row<typeof EnterpriseQualification>;
