import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';
import { Talent } from '../talent/talent.entity.ts';

/** 专家库 A think tank, expert pool or body of advisers (LZ-08a, XT-08b, BS-07d). */
export const ExpertPool = defineEntity({
  name: 'ExpertPool',
  properties: {
    id: p.string().primary(),
    nameZh: p.string(),
    kind: p.enum(['THINK_TANK', 'MUNICIPAL_POOL', 'ZONE_POOL', 'ADVISERS'] as const),
    purpose: p.string(),
    hostId: p.string(),
    regionCode: p.string(),
    sizeTarget: p.integer().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'expert_pool_host', properties: ['hostId'] },
    { name: 'expert_pool_region', properties: ['regionCode', 'id'] },
    { name: 'expert_pool_name', properties: ['nameZh', 'id'] },
  ],
  checks: [{ name: 'expert_pool_size', expression: 'size_target is null or size_target > 0' }],
});
export type ExpertPool = Row<typeof ExpertPool>;

/** 专家库成员 A period in which a person belongs to an expert pool. */
export const ExpertMembership = defineEntity({
  name: 'ExpertMembership',
  properties: {
    id: p.string().primary(),
    poolId: () => p.manyToOne(ExpertPool).mapToPk().fieldName('pool_id'),
    talentId: () => p.manyToOne(Talent).mapToPk().fieldName('talent_id'),
    department: p.string(),
    trade: p.string(),
    field: p.string(),
    startsOn: p.date(),
    endsOn: p.date().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'expert_membership_pool', properties: ['poolId', 'startsOn'] },
    { name: 'expert_membership_talent', properties: ['talentId', 'startsOn'] },
  ],
  checks: [{ name: 'expert_membership_period', expression: 'ends_on is null or ends_on >= starts_on' }],
});
export type ExpertMembership = Row<typeof ExpertMembership>;

/** 专家匹配 An expert suggested for a demand. */
export const ExpertMatch = defineEntity({
  name: 'ExpertMatch',
  properties: {
    id: p.string().primary(),
    // Owned by achievements.
    demandId: p.string(),
    talentId: () => p.manyToOne(Talent).mapToPk().fieldName('talent_id'),
    field: p.string(),
    suggestedOn: p.date(),
    status: p.enum(['SUGGESTED', 'CONTACTED', 'DECLINED'] as const),
    ...recordColumns,
  },
  uniques: [{ name: 'expert_match_once', properties: ['demandId', 'talentId'] }],
  indexes: [{ name: 'expert_match_talent', properties: ['talentId'] }],
});
export type ExpertMatch = Row<typeof ExpertMatch>;
