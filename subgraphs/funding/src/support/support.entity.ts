import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';
import { PolicyInstrument } from '../policy-instrument/policy-instrument.entity.ts';

/** 工业用地支持 Industrial land given for the conversion of an achievement (BS-21a). */
export const LandSupport = defineEntity({
  name: 'LandSupport',
  properties: {
    id: p.string().primary(),
    instrumentCode: () => p.manyToOne(PolicyInstrument).mapToPk().fieldName('instrument_code').nullable(),
    granterId: p.string(),
    granteeId: p.string(),
    conversionId: p.string().nullable(),
    achievementId: p.string().nullable(),
    parkId: p.string().nullable(),
    regionCode: p.string(),
    /** 亩, one fifteenth of a hectare. */
    areaMu: p.decimal('string').precision(10).scale(2).nullable(),
    grantedOn: p.date(),
    ...recordColumns,
  },
  indexes: [
    { name: 'land_support_instrument', properties: ['instrumentCode'] },
    { name: 'land_support_granter', properties: ['granterId'] },
    { name: 'land_support_grantee', properties: ['granteeId'] },
    { name: 'land_support_conversion', properties: ['conversionId'] },
    { name: 'land_support_park', properties: ['parkId', 'grantedOn'] },
    { name: 'land_support_region', properties: ['regionCode', 'grantedOn'] },
    { name: 'land_support_granted', properties: ['grantedOn', 'id'] },
  ],
  checks: [{ name: 'land_support_area', expression: 'area_mu is null or area_mu > 0' }],
});
export type LandSupport = Row<typeof LandSupport>;

/** 定向采购 Procurement from the winner of a posted scenario (XT-32c). */
export const DirectedProcurement = defineEntity({
  name: 'DirectedProcurement',
  properties: {
    id: p.string().primary(),
    challengeId: p.string(),
    buyerId: p.string(),
    supplierId: p.string(),
    achievementId: p.string().nullable(),
    amountFen: p.bigint('string').nullable(),
    signedOn: p.date(),
    regionCode: p.string(),
    ...recordColumns,
  },
  indexes: [
    { name: 'directed_procurement_challenge', properties: ['challengeId'] },
    { name: 'directed_procurement_buyer', properties: ['buyerId'] },
    { name: 'directed_procurement_supplier', properties: ['supplierId'] },
    { name: 'directed_procurement_region', properties: ['regionCode', 'signedOn'] },
    { name: 'directed_procurement_signed', properties: ['signedOn', 'id'] },
  ],
});
export type DirectedProcurement = Row<typeof DirectedProcurement>;
