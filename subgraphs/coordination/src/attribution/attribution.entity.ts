import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';

/** 归属规则 A rule that says to which year, county, chain or party a fact counts. */
export const AttributionRule = defineEntity({
  name: 'AttributionRule',
  properties: {
    code: p.string().primary(),
    ruleZh: p.text(),
    ruleEn: p.text(),
    ...recordColumns,
  },
});
export type AttributionRule = Row<typeof AttributionRule>;

/** 归属上报 A placement as the talent office reported it to the county's assessment (RD-14, JX-21b). */
export const AttributionReport = defineEntity({
  name: 'AttributionReport',
  properties: {
    id: p.string().primary(),
    placementId: p.string().unique(),
    regionCode: p.string(),
    year: p.integer(),
    reportedById: p.string(),
    reportedOn: p.date(),
    status: p.enum(['REPORTED', 'CONFIRMED', 'CORRECTED'] as const),
    ...recordColumns,
  },
  indexes: [{ name: 'attribution_report_region', properties: ['regionCode', 'year'] }],
});
export type AttributionReport = Row<typeof AttributionReport>;

/** 监测记录 One placement in one quarter (JX-21a, RD-15): how many, never who or what was said. */
export const MonitoringRecord = defineEntity({
  name: 'MonitoringRecord',
  properties: {
    id: p.string().primary(),
    placementId: p.string(),
    quarter: p.string(),
    recordedOn: p.date(),
    visits: p.integer(),
    horizontalProjects: p.integer(),
    issuesRaised: p.integer(),
    issuesResolved: p.integer(),
    ...recordColumns,
  },
  indexes: [{ name: 'monitoring_record_placement', properties: ['placementId', 'quarter'] }],
  checks: [
    { name: 'monitoring_record_quarter_form', expression: "quarter ~ '^[0-9]{4}-Q[1-4]$'" },
    {
      name: 'monitoring_record_counts',
      expression: 'issues_resolved >= 0 and issues_resolved <= issues_raised and visits >= 0 and horizontal_projects >= 0',
    },
  ],
});
export type MonitoringRecord = Row<typeof MonitoringRecord>;
