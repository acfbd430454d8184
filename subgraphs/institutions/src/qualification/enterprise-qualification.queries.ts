import { sql } from 'kysely';
import { anyOf, inYear, within } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { dayOf } from '@helix/service-kit/days';
import { batched } from '@helix/service-kit/loaders';
import { rowPolicy } from '@helix/service-kit/row-policy';
import { oneVisible } from '@helix/service-kit/table';
import { EnterpriseQualification } from './enterprise-qualification.entity.ts';

/** What was recognised and who is in the pool is public; applications that wait for a decision or were rejected are not. */
const visible = rowPolicy({
  type: 'EnterpriseQualification',
  open: sql`t.status not in ('APPLIED', 'UNDER_REVIEW', 'REJECTED')`,
  dataClass: 'DELIBERATIVE',
  to: ['INSTITUTION', 'INDUSTRY', 'SCIENCE_AND_TECHNOLOGY'],
  institutions: (keys) => sql`t.enterprise_id = any(${[...keys]})`,
  regions: (within) => sql`exists (select from institution i where i.id = t.enterprise_id and ${within(sql`i.region_code`)})`,
});

export const enterpriseQualificationById = oneVisible(EnterpriseQualification, 'id', visible);

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
  visible,
});
export const qualificationsOfEnterprise = enterpriseQualifications.of('enterprise', (id) => sql`t.enterprise_id = ${id}`);

/**
 * How many kinds of qualification each enterprise holds today and ever held; today is the request's day in Shanghai.
 * A listing and the statistical scale have no last day: they hold until revoked.
 */
export const qualificationFactsOf = batched(async (ids: readonly string[], request) => {
  const { rows } = await sql<{ id: string; valid: string; ever: string }>`
    select enterprise_id as id, count(distinct kind) as ever,
      count(distinct kind) filter (
        where status in ('RECOGNISED', 'VALID', 'RE_RECOGNISED') and (valid_to is null or valid_to >= ${dayOf(request.now())}::date)) as valid
    from enterprise_qualification where enterprise_id = any(${[...ids]}) and recognised_on is not null group by 1`.execute(request.db);
  const byId = new Map(rows.map(({ id, valid, ever }) => [id, { validQualifications: Number(valid), everRecognised: Number(ever) }]));
  return ids.map((id) => byId.get(id) ?? { validQualifications: 0, everRecognised: 0 });
});
