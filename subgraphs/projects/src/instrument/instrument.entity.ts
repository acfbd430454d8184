import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';
import { Platform } from '../platform/platform.entity.ts';

/** 仪器 A large research instrument; an open one has its price (XT-39a). */
export const Instrument = defineEntity({
  name: 'Instrument',
  properties: {
    id: p.string().primary(),
    nameZh: p.string(),
    model: p.string(),
    ownerId: p.string(),
    platformId: () => p.manyToOne(Platform).mapToPk().fieldName('platform_id').nullable(),
    valueFen: p.bigint('string').nullable(),
    openToPublic: p.boolean().default(false),
    ratePerHourFen: p.bigint('string').nullable(),
    cityCode: p.string(),
    ...recordColumns,
  },
  indexes: [
    { name: 'instrument_owner', properties: ['ownerId'] },
    { name: 'instrument_platform', properties: ['platformId'] },
    { name: 'instrument_city', properties: ['cityCode', 'id'] },
    { name: 'instrument_value', properties: ['valueFen', 'id'] },
  ],
  checks: [
    { name: 'instrument_open_has_price', expression: 'not open_to_public or rate_per_hour_fen is not null' },
    { name: 'instrument_amounts', expression: 'value_fen >= 0 and rate_per_hour_fen >= 0' },
  ],
});
export type Instrument = Row<typeof Instrument>;

/** 共享记录 One sharing of an instrument; provider and user are those of its day (SM-SHARE). */
export const SharingRecord = defineEntity({
  name: 'SharingRecord',
  properties: {
    id: p.string().primary(),
    instrumentId: () => p.manyToOne(Instrument).mapToPk().fieldName('instrument_id'),
    providerId: p.string(),
    userId: p.string(),
    hours: p.integer(),
    feeFen: p.bigint('string').nullable(),
    bookedOn: p.date(),
    completedOn: p.date().nullable(),
    status: p.enum(['BOOKED', 'USED', 'SETTLED', 'SUBSIDY_CLAIMED', 'CANCELLED'] as const),
    ...recordColumns,
  },
  indexes: [
    { name: 'sharing_record_instrument', properties: ['instrumentId', 'bookedOn'] },
    { name: 'sharing_record_provider', properties: ['providerId', 'completedOn'] },
    { name: 'sharing_record_user', properties: ['userId', 'completedOn'] },
    { name: 'sharing_record_booked', properties: ['bookedOn', 'id'] },
    { name: 'sharing_record_completed', properties: ['completedOn', 'id'] },
  ],
  checks: [
    { name: 'sharing_record_period', expression: 'completed_on is null or completed_on >= booked_on' },
    { name: 'sharing_record_completion', expression: "(status in ('USED', 'SETTLED', 'SUBSIDY_CLAIMED')) = (completed_on is not null)" },
    { name: 'sharing_record_fee', expression: "not (status in ('SETTLED', 'SUBSIDY_CLAIMED') and fee_fen is null)" },
    { name: 'sharing_record_hours', expression: 'hours > 0' },
  ],
});
export type SharingRecord = Row<typeof SharingRecord>;
