import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';
import { Institution } from '../institution/institution.entity.ts';
import { Region } from '../region/region.entity.ts';

/** 园区 An industrial park or zone, or a park within a park (园中园). */
export const Park = defineEntity({
  name: 'Park',
  properties: {
    id: p.string().primary(),
    kind: p.enum([
      'HIGH_TECH_ZONE',
      'ECONOMIC_ZONE',
      'NEW_AREA',
      'DEVELOPMENT_ZONE',
      'PARK_IN_PARK',
      'CORRIDOR',
      'AGRICULTURAL',
      'INDUSTRY_EDUCATION',
    ] as const),
    level: p.enum(['NATIONAL', 'MINISTERIAL', 'PROVINCIAL', 'MUNICIPAL', 'COUNTY', 'TOWNSHIP', 'INSTITUTIONAL'] as const).nullable(),
    nameZh: p.string(),
    nameEn: p.string().nullable(),
    regionCode: () => p.manyToOne(Region).mapToPk().fieldName('region_code'),
    parentParkId: () => p.manyToOne(Park).mapToPk().fieldName('parent_park_id').nullable(),
    coBuilderId: () => p.manyToOne(Institution).mapToPk().fieldName('co_builder_id').nullable(),
    managementBodyId: () => p.manyToOne(Institution).mapToPk().fieldName('management_body_id'),
    isThreeZones: p.boolean().default(false),
    status: p.enum(['PLANNED', 'UNDER_CONSTRUCTION', 'IN_OPERATION', 'CLOSED'] as const).default('IN_OPERATION'),
    ...recordColumns,
  },
  indexes: [
    { name: 'park_region', properties: ['regionCode'] },
    { name: 'park_parent', properties: ['parentParkId'] },
    { name: 'park_management_body', properties: ['managementBodyId'] },
    { name: 'park_co_builder', properties: ['coBuilderId'] },
    { name: 'park_name', properties: ['nameZh', 'id'] },
  ],
});
export type Park = Row<typeof Park>;

/** 入园期 A firm's tenancy of a park, a period. */
export const ParkTenancy = defineEntity({
  name: 'ParkTenancy',
  properties: {
    id: p.string().primary(),
    enterpriseId: () => p.manyToOne(Institution).mapToPk().fieldName('enterprise_id'),
    parkId: () => p.manyToOne(Park).mapToPk().fieldName('park_id'),
    startsOn: p.date(),
    endsOn: p.date().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'park_tenancy_park', properties: ['parkId', 'startsOn'] },
    { name: 'park_tenancy_enterprise', properties: ['enterpriseId'] },
  ],
  checks: [{ name: 'park_tenancy_period', expression: 'ends_on is null or ends_on >= starts_on' }],
});
export type ParkTenancy = Row<typeof ParkTenancy>;
