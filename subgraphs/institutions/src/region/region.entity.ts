import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';

/** 行政区划 An administrative division; abolished ones stay and point to their successor. */
export const Region = defineEntity({
  name: 'Region',
  properties: {
    code: p.string().primary(),
    nameZh: p.string(),
    nameEn: p.string(),
    level: p.enum(['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'] as const),
    parentCode: () => p.manyToOne(Region).mapToPk().fieldName('parent_code').nullable(),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
    successorCode: p.string().nullable(),
    ...recordColumns,
  },
  indexes: [{ name: 'region_parent', properties: ['parentCode'] }],
});
export type Region = Row<typeof Region>;
