import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';

/** 报送义务 Who owes whom which report, and how often. */
export const ReportingDuty = defineEntity({
  name: 'ReportingDuty',
  properties: {
    code: p.string().primary(),
    nameZh: p.string(),
    nameEn: p.string(),
    fromEn: p.string(),
    toEn: p.string(),
    cadence: p.string(),
    contentEn: p.string(),
    ...recordColumns,
  },
});
export type ReportingDuty = Row<typeof ReportingDuty>;

/** 定期报告 One unit's report for one period (SY-08b, JX-22b); not submitted and past due means missing. */
export const PeriodicReport = defineEntity({
  name: 'PeriodicReport',
  properties: {
    id: p.string().primary(),
    unitId: p.string(),
    regionCode: p.string(),
    dutyCode: () => p.manyToOne(ReportingDuty).mapToPk().fieldName('duty_code').nullable(),
    cadence: p.enum(['WEEK_PLAN', 'MONTH_REPORT', 'QUARTER_BULLETIN', 'ANNUAL'] as const),
    /** `2026-W45`, `2026-10`, `2026-Q3` or `2026`, by cadence. */
    period: p.string(),
    dueOn: p.date(),
    submittedOn: p.date().nullable(),
    status: p.enum(['DUE', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'PUBLISHED', 'MISSING'] as const),
    ...recordColumns,
  },
  indexes: [
    { name: 'periodic_report_unit', properties: ['unitId', 'dueOn'] },
    { name: 'periodic_report_region', properties: ['regionCode', 'cadence', 'period'] },
    { name: 'periodic_report_due', properties: ['dueOn', 'id'] },
    { name: 'periodic_report_duty', properties: ['dutyCode'] },
  ],
  uniques: [{ name: 'periodic_report_once', properties: ['unitId', 'cadence', 'period'] }],
  checks: [
    { name: 'periodic_report_submitted_has_its_day', expression: "(status in ('DUE', 'MISSING')) = (submitted_on is null)" },
    {
      name: 'periodic_report_period_form',
      expression: `case cadence when 'WEEK_PLAN' then period ~ '^[0-9]{4}-W[0-5][0-9]$' when 'MONTH_REPORT' then period ~ '^[0-9]{4}-[01][0-9]$'
        when 'QUARTER_BULLETIN' then period ~ '^[0-9]{4}-Q[1-4]$' else period ~ '^[0-9]{4}$' end`,
    },
  ],
});
export type PeriodicReport = Row<typeof PeriodicReport>;
