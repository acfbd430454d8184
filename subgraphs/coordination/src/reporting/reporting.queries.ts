import { sql, type RawBuilder } from 'kysely';
import { anyOf, where, within } from '@helix/service-kit/filters';
import { listing, type ListingShape } from '@helix/service-kit/listing';
import type { RequestContext } from '@helix/service-kit/request';
import { oneBy, rowsWhere } from '@helix/service-kit/table';
import { today } from '../today.ts';
import { PeriodicReport, ReportingDuty } from './reporting.entity.ts';

export const reportingDutyByCode = oneBy(ReportingDuty, 'code');
export const reportingDuties = (request: RequestContext) => rowsWhere(request, ReportingDuty, sql`true`);

/** `isMissing` of `reporting.rules.ts` as SQL. */
const missing = (request: RequestContext): RawBuilder<unknown> => sql`(t.submitted_on is null and t.due_on < ${today(request)}::date)`;

const shape: ListingShape<typeof PeriodicReport> = {
  filter: {
    unitId: anyOf('unitId'),
    regionCode: anyOf('regionCode'),
    cadence: anyOf('cadence'),
    status: anyOf('status'),
    dutyCode: anyOf('dutyCode'),
    period: anyOf('period'),
    isMissing: where<boolean>((is, _, request) => sql`${missing(request)} = ${is}`),
    dueOn: within('dueOn'),
  },
  order: { DUE_ON: 'dueOn' },
  defaultOrder: { field: 'DUE_ON', direction: 'DESC' },
  facets: { status: 'status', cadence: 'cadence' },
};
export const periodicReports = listing(PeriodicReport, shape);
export const missingReportsOf = listing(PeriodicReport, { ...shape, visible: missing }).of('unit', (id) => sql`t.unit_id = ${id}`);
