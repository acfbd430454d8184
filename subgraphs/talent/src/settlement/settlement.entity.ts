import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';
import { Talent } from '../talent/talent.entity.ts';

/** 人才落户 A person who settles in a park with achievements, technology or projects (SY-22b). */
export const Settlement = defineEntity({
  name: 'Settlement',
  properties: {
    id: p.string().primary(),
    talentId: () => p.manyToOne(Talent).mapToPk().fieldName('talent_id'),
    parkId: p.string(),
    regionCode: p.string(),
    brings: p.enum(['ACHIEVEMENT', 'TECHNOLOGY', 'PROJECT'] as const).array(),
    achievementId: p.string().nullable(),
    projectId: p.string().nullable(),
    settledOn: p.date(),
    leftOn: p.date().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'settlement_talent', properties: ['talentId'] },
    { name: 'settlement_park', properties: ['parkId', 'settledOn'] },
    { name: 'settlement_region', properties: ['regionCode', 'settledOn'] },
    { name: 'settlement_settled', properties: ['settledOn', 'id'] },
  ],
  checks: [
    { name: 'settlement_period', expression: 'left_on is null or left_on >= settled_on' },
    { name: 'settlement_brings_something', expression: 'cardinality(brings) > 0' },
  ],
});
export type Settlement = Row<typeof Settlement>;
