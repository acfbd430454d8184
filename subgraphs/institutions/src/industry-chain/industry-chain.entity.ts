import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';
import { Institution } from '../institution/institution.entity.ts';
import { Region } from '../region/region.entity.ts';

/** 产业链 An industry chain with its responsible unit and landing office (落地办). */
export const IndustryChain = defineEntity({
  name: 'IndustryChain',
  properties: {
    id: p.string().primary(),
    nameZh: p.string(),
    nameEn: p.string().nullable(),
    class: p.enum(['EMERGING_ADVANTAGE', 'STRATEGIC_EMERGING', 'FUTURE', 'KEY', 'CHARACTERISTIC'] as const).nullable(),
    regionCode: () => p.manyToOne(Region).mapToPk().fieldName('region_code'),
    responsibleUnitId: () => p.manyToOne(Institution).mapToPk().fieldName('responsible_unit_id'),
    landingOfficeId: () => p.manyToOne(Institution).mapToPk().fieldName('landing_office_id'),
    ...recordColumns,
  },
  indexes: [
    { name: 'industry_chain_region', properties: ['regionCode'] },
    { name: 'industry_chain_name', properties: ['nameZh', 'id'] },
    { name: 'industry_chain_responsible_unit', properties: ['responsibleUnitId'] },
    { name: 'industry_chain_landing_office', properties: ['landingOfficeId'] },
  ],
});
export type IndustryChain = Row<typeof IndustryChain>;

/** 链上企业 A firm on a chain. */
export const ChainEnterprise = defineEntity({
  name: 'ChainEnterprise',
  properties: {
    id: p.string().primary(),
    chainId: () => p.manyToOne(IndustryChain).mapToPk().fieldName('chain_id'),
    enterpriseId: () => p.manyToOne(Institution).mapToPk().fieldName('enterprise_id'),
    isKey: p.boolean().default(false),
    ...recordColumns,
  },
  indexes: [
    { name: 'chain_enterprise_chain', properties: ['chainId', 'isKey'] },
    { name: 'chain_enterprise_enterprise', properties: ['enterpriseId'] },
  ],
});
export type ChainEnterprise = Row<typeof ChainEnterprise>;

/** 产业集群 An industrial cluster, one of the district's eight places. */
export const IndustryCluster = defineEntity({
  name: 'IndustryCluster',
  properties: {
    id: p.string().primary(),
    nameZh: p.string(),
    nameEn: p.string().nullable(),
    aliases: p.array().default([]),
    regionCode: () => p.manyToOne(Region).mapToPk().fieldName('region_code'),
    chainId: () => p.manyToOne(IndustryChain).mapToPk().fieldName('chain_id').nullable(),
    ordinal: p.integer(),
    ...recordColumns,
  },
  indexes: [
    { name: 'industry_cluster_region', properties: ['regionCode', 'ordinal'] },
    { name: 'industry_cluster_chain', properties: ['chainId'] },
  ],
});
export type IndustryCluster = Row<typeof IndustryCluster>;
