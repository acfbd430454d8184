import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';
import { Achievement } from '../achievement/achievement.entity.ts';
import { Demand } from '../demand/demand.entity.ts';

/**
 * 技术合同 A technology contract (SM-CONTRACT). The regions of seller and buyer are those at the time the contract was recorded, so that a firm
 * that moves leaves past turnover where it was (AR-09).
 */
export const TechContract = defineEntity({
  name: 'TechContract',
  properties: {
    id: p.string().primary(),
    registrationNo: p.string().nullable().unique(),
    type: p.enum(['DEVELOPMENT', 'ASSIGNMENT', 'LICENCE', 'CONSULTING', 'SERVICE'] as const),
    sellerId: p.string(),
    sellerRegionCode: p.string(),
    buyerId: p.string(),
    buyerRegionCode: p.string(),
    payerId: p.string(),
    intermediaryId: p.string().nullable(),
    amountFen: p.bigint('string'),
    technologyAmountFen: p.bigint('string').nullable(),
    signedOn: p.date().nullable(),
    registeredOn: p.date().nullable(),
    status: p.enum([
      'DRAFT',
      'SIGNED',
      'REGISTERED',
      'PERFORMING',
      'PERFORMED',
      'EFFECT_CONFIRMED',
      'POST_SUBSIDY_CANDIDATE',
      'REJECTED',
      'TERMINATED',
    ] as const),
    effectConfirmedOn: p.date().nullable(),
    effectKind: p.enum(['NEW_SALES', 'COSTS_SAVED', 'NEW_PRODUCT', 'NEW_PROCESS'] as const).nullable(),
    effectValueFen: p.bigint('string').nullable(),
    isStartupPayment: p.boolean().default(false),
    // Whether seller and buyer were both firms on the day of recording: their price is theirs. Closed unless told.
    isBetweenFirms: p.boolean().default(true),
    termsZh: p.text().nullable(),
    chainId: p.string().nullable(),
    projectId: p.string().nullable(),
    demandId: () => p.manyToOne(Demand).mapToPk().fieldName('demand_id').nullable(),
    challengeId: p.string().nullable(),
    placementId: p.string().nullable(),
    achievementId: () => p.manyToOne(Achievement).mapToPk().fieldName('achievement_id').nullable(),
    cityCode: p.string(),
    ...recordColumns,
  },
  indexes: [
    { name: 'tech_contract_seller', properties: ['sellerId', 'registeredOn'] },
    { name: 'tech_contract_buyer', properties: ['buyerId', 'registeredOn'] },
    { name: 'tech_contract_intermediary', properties: ['intermediaryId', 'registeredOn'] },
    { name: 'tech_contract_payer', properties: ['payerId'] },
    { name: 'tech_contract_chain', properties: ['chainId', 'registeredOn'] },
    { name: 'tech_contract_project', properties: ['projectId'] },
    { name: 'tech_contract_demand', properties: ['demandId'] },
    { name: 'tech_contract_challenge', properties: ['challengeId'] },
    { name: 'tech_contract_placement', properties: ['placementId'] },
    { name: 'tech_contract_achievement', properties: ['achievementId'] },
    { name: 'tech_contract_registered', properties: ['registeredOn', 'id'] },
    { name: 'tech_contract_signed', properties: ['signedOn', 'id'] },
    { name: 'tech_contract_city', properties: ['cityCode', 'status'] },
  ],
  checks: [
    { name: 'tech_contract_signed_unless_draft', expression: "(status = 'DRAFT') = (signed_on is null)" },
    { name: 'tech_contract_number_comes_with_registration', expression: '(registered_on is null) = (registration_no is null)' },
    { name: 'tech_contract_registered_after_signing', expression: 'registered_on is null or registered_on >= signed_on' },
    { name: 'tech_contract_effect_is_whole', expression: '(effect_confirmed_on is null) = (effect_kind is null)' },
    { name: 'tech_contract_technology_within_amount', expression: 'technology_amount_fen is null or technology_amount_fen <= amount_fen' },
  ],
});
export type TechContract = Row<typeof TechContract>;
