import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';
import { DoctorPlacement } from '../doctor-placement/doctor-placement.entity.ts';
import { Talent } from '../talent/talent.entity.ts';

/** 待遇 One entitlement of a person (JX-09a). Amounts belong to funding. */
export const Entitlement = defineEntity({
  name: 'Entitlement',
  properties: {
    id: p.string().primary(),
    talentId: () => p.manyToOne(Talent).mapToPk().fieldName('talent_id'),
    placementId: () => p.manyToOne(DoctorPlacement).mapToPk().fieldName('placement_id').nullable(),
    kind: p.enum([
      'STARTUP_SUPPORT',
      'TITLE_EVALUATION',
      'CHILD_SCHOOLING',
      'CHILD_NURSERY',
      'HOUSING_DIFFERENCE',
      'SETTLING_IN',
      'RESEARCH_STARTUP',
      'COMMENDATION',
    ] as const),
    status: p.enum(['CLAIMED', 'CHECKED', 'GRANTED', 'DELIVERED', 'REFUSED', 'APPEALED'] as const),
    claimedOn: p.date(),
    decidedOn: p.date().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'entitlement_talent', properties: ['talentId', 'claimedOn'] },
    { name: 'entitlement_placement', properties: ['placementId', 'kind'] },
  ],
  checks: [
    { name: 'entitlement_period', expression: 'decided_on is null or decided_on >= claimed_on' },
    { name: 'entitlement_decided', expression: "(status in ('CLAIMED', 'CHECKED')) = (decided_on is null)" },
  ],
});
export type Entitlement = Row<typeof Entitlement>;
