import { sql } from 'kysely';
import { anyOf, inYear, within } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { oneBy } from '@helix/service-kit/table';
import { EnterpriseQualification } from './enterprise-qualification.entity.ts';

export const enterpriseQualificationById = oneBy(EnterpriseQualification, 'id');

export const enterpriseQualifications = listing(EnterpriseQualification, {
  filter: {
    kind: anyOf('kind'),
    level: anyOf('level'),
    status: anyOf('status'),
    recognisedYear: inYear('recognisedOn'),
    validTo: within('validTo'),
  },
  order: { RECOGNISED_ON: 'recognisedOn', VALID_TO: 'validTo' },
  defaultOrder: { field: 'RECOGNISED_ON', direction: 'DESC' },
  facets: { kind: 'kind', status: 'status' },
});
export const qualificationsOfEnterprise = enterpriseQualifications.of('enterprise', (id) => sql`t.enterprise_id = ${id}`);
