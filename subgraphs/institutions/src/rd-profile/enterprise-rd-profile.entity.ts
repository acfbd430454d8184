import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';
import { Institution } from '../institution/institution.entity.ts';

/** 企业研发与经营情况 What an enterprise reports for a year (BS-29a). Amounts in fen. */
export const EnterpriseRdProfile = defineEntity({
  name: 'EnterpriseRdProfile',
  properties: {
    id: p.string().primary(),
    enterpriseId: () => p.manyToOne(Institution).mapToPk().fieldName('enterprise_id'),
    year: p.integer(),
    rdSpendFen: p.bigint('string'),
    revenueFen: p.bigint('string'),
    /** In fen; below nought for a loss, which amounts that end in `Fen` never are. */
    profit: p.bigint('string'),
    rdStaff: p.integer(),
    rdInstitutions: p.integer().default(0),
    usesRdInfoSystem: p.boolean().default(false),
    ...recordColumns,
  },
  uniques: [{ name: 'enterprise_rd_profile_once', properties: ['enterpriseId', 'year'] }],
  indexes: [{ name: 'enterprise_rd_profile_year', properties: ['year', 'id'] }],
  checks: [
    { name: 'enterprise_rd_profile_year_range', expression: 'year >= 1900 and year <= 2200' },
    {
      name: 'enterprise_rd_profile_amounts',
      expression: 'rd_spend_fen >= 0 and revenue_fen >= 0 and rd_staff >= 0 and rd_institutions >= 0',
    },
  ],
});
export type EnterpriseRdProfile = Row<typeof EnterpriseRdProfile>;
