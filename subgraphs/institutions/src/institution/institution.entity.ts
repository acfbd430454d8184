import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';
import { Region } from '../region/region.entity.ts';

/** 机构 An organisation of any sector; what it was called and where it was are kept as periods by its own records. */
export const Institution = defineEntity({
  name: 'Institution',
  properties: {
    id: p.string().primary(),
    kind: p.enum([
      'UNIVERSITY',
      'VOCATIONAL_COLLEGE',
      'RESEARCH_INSTITUTE',
      'UNIVERSITY_BRANCH_INSTITUTE',
      'UNIVERSITY_COOPERATION_INSTITUTE',
      'TECHNOLOGY_TRANSFER_OFFICE',
      'ENTERPRISE',
      'ENTERPRISE_INSTITUTE',
      'PARK_MANAGEMENT',
      'GOVERNMENT_BODY',
      'CHAIN_OFFICE',
      'FINANCIAL_INSTITUTION',
      'INVESTOR',
      'INTERMEDIARY',
      'ASSOCIATION',
      'PUBLIC_INSTITUTION',
    ] as const),
    sector: p.enum(['GOVERNMENT', 'INDUSTRY', 'UNIVERSITY', 'RESEARCH', 'FINANCE', 'SERVICE', 'USER'] as const),
    nameZh: p.string(),
    nameEn: p.string().nullable(),
    aliases: p.array().default([]),
    uscc: p.string().nullable().unique(),
    rorId: p.string().nullable().unique(),
    regionCode: () => p.manyToOne(Region).mapToPk().fieldName('region_code'),
    // The park's own record points back to its management body, so this side carries no foreign key.
    parkId: p.string().nullable(),
    parentId: () => p.manyToOne(Institution).mapToPk().fieldName('parent_id').nullable(),
    isResident: p.boolean().default(true),
    scale: p.enum(['ABOVE_SCALE', 'MEDIUM', 'SMALL', 'MICRO'] as const).nullable(),
    isListed: p.boolean().default(false),
    isLeading: p.boolean().default(false),
    echelon: p.enum(['MICRO', 'SMALL', 'HIGH_TECH', 'STRONG'] as const).nullable(),
    isLegalPerson: p.boolean().default(true),
    focusFields: p.array().default([]),
    bureau: p
      .enum(['DRC', 'STB', 'TAO', 'HRB', 'EDB', 'EST', 'FIN', 'IIT', 'JCO', 'CTY', 'PRK', 'TAX', 'STAT', 'PRV', 'GOV'] as const)
      .nullable(),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'institution_region_kind', properties: ['regionCode', 'kind'] },
    { name: 'institution_kind', properties: ['kind', 'id'] },
    { name: 'institution_name', properties: ['nameZh', 'id'] },
    { name: 'institution_parent', properties: ['parentId'] },
    { name: 'institution_park', properties: ['parkId'] },
  ],
});
export type Institution = Row<typeof Institution>;
