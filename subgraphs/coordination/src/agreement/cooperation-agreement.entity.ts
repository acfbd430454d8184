import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';

/** 合作协议 A signed cooperation agreement between organisations (LZ-07a). */
export const CooperationAgreement = defineEntity({
  name: 'CooperationAgreement',
  properties: {
    id: p.string().primary(),
    titleZh: p.string(),
    kind: p.enum(['FRAMEWORK', 'JOINT_RESEARCH', 'CO_BUILDING', 'TALENT', 'RESOURCE_SHARING'] as const),
    regionCode: p.string(),
    signedOn: p.date(),
    validTo: p.date().nullable(),
    status: p.enum(['SIGNED', 'IN_FORCE', 'ENDED', 'TERMINATED'] as const),
    ...recordColumns,
  },
  indexes: [
    { name: 'cooperation_agreement_region', properties: ['regionCode', 'signedOn'] },
    { name: 'cooperation_agreement_signed', properties: ['signedOn', 'id'] },
  ],
  checks: [{ name: 'cooperation_agreement_period', expression: 'valid_to is null or valid_to >= signed_on' }],
});
export type CooperationAgreement = Row<typeof CooperationAgreement>;

/** 协议方 A party to an agreement. */
export const AgreementParty = defineEntity({
  name: 'AgreementParty',
  properties: {
    id: p.string().primary(),
    agreementId: () => p.manyToOne(CooperationAgreement).mapToPk().fieldName('agreement_id'),
    institutionId: p.string(),
    ordinal: p.integer(),
    ...recordColumns,
  },
  indexes: [
    { name: 'agreement_party_agreement', properties: ['agreementId', 'ordinal'] },
    { name: 'agreement_party_institution', properties: ['institutionId'] },
  ],
});
export type AgreementParty = Row<typeof AgreementParty>;

/** 资源承诺 What a firm, park or unit puts in for an industry chain (XT-13a, BS-03b); null value where none was stated. */
export const ResourceCommitment = defineEntity({
  name: 'ResourceCommitment',
  properties: {
    id: p.string().primary(),
    chainId: p.string().nullable(),
    providerId: p.string(),
    beneficiaryId: p.string().nullable(),
    regionCode: p.string(),
    kind: p.enum(['FUNDS', 'EQUIPMENT', 'SITE', 'DATA', 'STAFF', 'SCENARIO'] as const),
    descriptionZh: p.string(),
    valueFen: p.bigint('string').nullable(),
    committedOn: p.date(),
    deliveredOn: p.date().nullable(),
    status: p.enum(['COMMITTED', 'DELIVERED', 'WITHDRAWN'] as const),
    ...recordColumns,
  },
  indexes: [
    { name: 'resource_commitment_chain', properties: ['chainId', 'committedOn'] },
    { name: 'resource_commitment_provider', properties: ['providerId'] },
    { name: 'resource_commitment_committed', properties: ['committedOn', 'id'] },
    { name: 'resource_commitment_value', properties: ['valueFen', 'id'] },
  ],
  checks: [{ name: 'resource_commitment_delivered', expression: "(status = 'DELIVERED') = (delivered_on is not null)" }],
});
export type ResourceCommitment = Row<typeof ResourceCommitment>;
