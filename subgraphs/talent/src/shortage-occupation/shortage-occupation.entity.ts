import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';

/** 急需紧缺岗位 An occupation that an industry chain urgently lacks (XT-15a). */
export const ShortageOccupation = defineEntity({
  name: 'ShortageOccupation',
  properties: {
    id: p.string().primary(),
    nameZh: p.string(),
    chainId: p.string(),
    regionCode: p.string(),
    disciplineId: p.string().nullable(),
    field: p.string(),
    requiredDegree: p.enum(['BACHELOR', 'MASTER', 'DOCTOR'] as const).nullable(),
    needed: p.integer(),
    filled: p.integer().default(0),
    publisherId: p.string(),
    openFrom: p.date(),
    closedOn: p.date().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'shortage_occupation_chain', properties: ['chainId', 'openFrom'] },
    { name: 'shortage_occupation_discipline', properties: ['disciplineId'] },
    { name: 'shortage_occupation_region', properties: ['regionCode', 'openFrom'] },
    { name: 'shortage_occupation_open', properties: ['openFrom', 'id'] },
    { name: 'shortage_occupation_needed', properties: ['needed', 'id'] },
  ],
  checks: [
    { name: 'shortage_occupation_period', expression: 'closed_on is null or closed_on >= open_from' },
    { name: 'shortage_occupation_filled', expression: 'needed > 0 and filled >= 0 and filled <= needed' },
  ],
});
export type ShortageOccupation = Row<typeof ShortageOccupation>;
