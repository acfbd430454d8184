import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';
import { Talent } from '../talent/talent.entity.ts';

/** 外国人来华工作许可 A foreigner's work permit (SY-10h). Numbers of permits and passports have no column here. */
export const ForeignWorkPermit = defineEntity({
  name: 'ForeignWorkPermit',
  properties: {
    id: p.string().primary(),
    talentId: () => p.manyToOne(Talent).mapToPk().fieldName('talent_id'),
    kind: p.enum(['CLASS_A', 'CLASS_B', 'CLASS_C'] as const),
    status: p.enum(['APPLIED', 'ISSUED', 'RENEWED', 'EXPIRED', 'REFUSED'] as const),
    employerId: p.string(),
    regionCode: p.string(),
    appliedOn: p.date(),
    issuedOn: p.date().nullable(),
    validTo: p.date().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'foreign_work_permit_talent', properties: ['talentId', 'appliedOn'] },
    { name: 'foreign_work_permit_region', properties: ['regionCode', 'id'] },
  ],
  checks: [
    { name: 'foreign_work_permit_period', expression: 'issued_on >= applied_on and valid_to >= issued_on' },
    {
      name: 'foreign_work_permit_issued',
      expression: "(issued_on is null) = (valid_to is null) and (status in ('APPLIED', 'REFUSED')) = (issued_on is null)",
    },
  ],
});
export type ForeignWorkPermit = Row<typeof ForeignWorkPermit>;
