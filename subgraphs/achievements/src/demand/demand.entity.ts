import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';
import { Achievement } from '../achievement/achievement.entity.ts';

/** 技术需求 A technology demand of a firm (XT-23a); it counts once, in the chain of its firm (AR-17). */
export const Demand = defineEntity({
  name: 'Demand',
  properties: {
    id: p.string().primary(),
    titleZh: p.string(),
    descriptionZh: p.text().nullable(),
    field: p.string().nullable(),
    enterpriseId: p.string(),
    /** The firm's chain when the demand was taken in. */
    chainId: p.string().nullable(),
    technologyKind: p.enum(['KEY_CORE', 'KEY', 'COMMON', 'BOTTLENECK', 'ORIGINAL'] as const).nullable(),
    budgetFen: p.bigint('string').nullable(),
    publishedOn: p.date().nullable(),
    firstResponseOn: p.date().nullable(),
    visibility: p.enum(['PUBLIC', 'REGISTERED_PARTIES', 'OFFICERS', 'RESTRICTED'] as const),
    /** 军民两用 Civil and military (SY-11b): always restricted. */
    isCivilMilitary: p.boolean().default(false),
    status: p.enum([
      'DRAFT',
      'PUBLISHED',
      'POSTED_AS_CHALLENGE',
      'MATCHED',
      'CONTRACTED',
      'ACCEPTED',
      'SOLVED_ON_SITE',
      'WITHDRAWN',
      'EXPIRED',
    ] as const),
    cityCode: p.string(),
    ...recordColumns,
  },
  indexes: [
    { name: 'demand_enterprise', properties: ['enterpriseId', 'id'] },
    { name: 'demand_chain', properties: ['chainId', 'status'] },
    { name: 'demand_city', properties: ['cityCode', 'status'] },
    { name: 'demand_published', properties: ['publishedOn', 'id'] },
  ],
  checks: [
    { name: 'demand_published_unless_draft', expression: "(status = 'DRAFT') = (published_on is null)" },
    { name: 'demand_civil_military_is_restricted', expression: "not (is_civil_military and visibility <> 'RESTRICTED')" },
    { name: 'demand_response_follows', expression: 'first_response_on is null or first_response_on >= published_on' },
  ],
});
export type Demand = Row<typeof Demand>;

/** 供给 What an institution offers; served once it is published. */
export const SupplyItem = defineEntity({
  name: 'SupplyItem',
  properties: {
    id: p.string().primary(),
    titleZh: p.string(),
    institutionId: p.string(),
    kind: p.enum(['ACHIEVEMENT', 'SERVICE', 'TEAM', 'EQUIPMENT'] as const),
    achievementId: () => p.manyToOne(Achievement).mapToPk().fieldName('achievement_id').nullable(),
    teamId: p.string().nullable(),
    chainId: p.string().nullable(),
    publishedOn: p.date().nullable(),
    cityCode: p.string(),
    ...recordColumns,
  },
  indexes: [
    { name: 'supply_item_institution', properties: ['institutionId', 'id'] },
    { name: 'supply_item_achievement', properties: ['achievementId'] },
    { name: 'supply_item_city', properties: ['cityCode', 'kind'] },
    { name: 'supply_item_published', properties: ['publishedOn', 'id'] },
  ],
  checks: [{ name: 'supply_item_names_its_achievement', expression: "(kind = 'ACHIEVEMENT') = (achievement_id is not null)" }],
});
export type SupplyItem = Row<typeof SupplyItem>;

/** 匹配 A demand brought together with a party; several parties may work on one demand (赛马制). */
export const Match = defineEntity({
  name: 'Match',
  properties: {
    id: p.string().primary(),
    demandId: () => p.manyToOne(Demand).mapToPk().fieldName('demand_id'),
    supplyItemId: () => p.manyToOne(SupplyItem).mapToPk().fieldName('supply_item_id').nullable(),
    partyId: p.string(),
    teamId: p.string().nullable(),
    matchedOn: p.date(),
    result: p.enum(['IN_TALKS', 'CONTRACTED', 'SOLVED', 'FAILED'] as const),
    ...recordColumns,
  },
  indexes: [
    { name: 'match_demand', properties: ['demandId', 'matchedOn'] },
    { name: 'match_supply_item', properties: ['supplyItemId'] },
    { name: 'match_party', properties: ['partyId'] },
    { name: 'match_matched', properties: ['matchedOn', 'id'] },
  ],
});
export type Match = Row<typeof Match>;

/** 难题案例 A problem that an institute solved in a firm. */
export const SolvedCase = defineEntity({
  name: 'SolvedCase',
  properties: {
    id: p.string().primary(),
    instituteId: p.string(),
    enterpriseId: p.string(),
    demandId: () => p.manyToOne(Demand).mapToPk().fieldName('demand_id').nullable(),
    problemZh: p.text(),
    resultZh: p.text(),
    solvedOn: p.date(),
    ...recordColumns,
  },
  indexes: [
    { name: 'solved_case_demand', properties: ['demandId'] },
    { name: 'solved_case_institute', properties: ['instituteId'] },
    { name: 'solved_case_enterprise', properties: ['enterpriseId'] },
    { name: 'solved_case_solved', properties: ['solvedOn', 'id'] },
  ],
});
export type SolvedCase = Row<typeof SolvedCase>;
