import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';

const stages = ['PLANNED', 'STARTED', 'PILE_FOUNDATION', 'STRUCTURE', 'FIT_OUT', 'COMPLETION_ACCEPTED', 'IN_USE'] as const;

/** 建设项目 A construction project of a corridor or park (SM-BUILD); delay is a mark beside the stage, not a stage. */
export const ConstructionProject = defineEntity({
  name: 'ConstructionProject',
  properties: {
    id: p.string().primary(),
    nameZh: p.string(),
    totalFen: p.bigint('string'),
    doneFen: p.bigint('string'),
    stage: p.enum(stages),
    isDelayed: p.boolean().default(false),
    parkId: p.string(),
    builderId: p.string(),
    responsibleUnitId: p.string(),
    isMajorItem: p.boolean().default(false),
    startedOn: p.date().nullable(),
    dueOn: p.date(),
    acceptedOn: p.date().nullable(),
    cityCode: p.string(),
    ...recordColumns,
  },
  indexes: [
    { name: 'construction_project_due', properties: ['dueOn', 'id'] },
    { name: 'construction_project_park', properties: ['parkId'] },
    { name: 'construction_project_city', properties: ['cityCode', 'stage'] },
    { name: 'construction_project_builder', properties: ['builderId'] },
    { name: 'construction_project_responsible_unit', properties: ['responsibleUnitId'] },
  ],
  checks: [
    { name: 'construction_project_amounts', expression: 'total_fen >= 0 and done_fen >= 0' },
    { name: 'construction_project_period', expression: 'accepted_on is null or started_on is null or accepted_on >= started_on' },
    { name: 'construction_project_started', expression: "(stage = 'PLANNED') = (started_on is null)" },
    { name: 'construction_project_accepted', expression: "(stage in ('COMPLETION_ACCEPTED', 'IN_USE')) = (accepted_on is not null)" },
  ],
});
export type ConstructionProject = Row<typeof ConstructionProject>;

/** 建设组成部分 One part of a construction project, such as the ten buildings of a '1+9' tower (JX-15b). */
export const ConstructionComponent = defineEntity({
  name: 'ConstructionComponent',
  properties: {
    id: p.string().primary(),
    constructionProjectId: () => p.manyToOne(ConstructionProject).mapToPk().fieldName('construction_project_id'),
    nameZh: p.string(),
    stage: p.enum(stages),
    ...recordColumns,
  },
  indexes: [{ name: 'construction_component_project', properties: ['constructionProjectId'] }],
});
export type ConstructionComponent = Row<typeof ConstructionComponent>;

/** 建设月报 Progress up to the end of a month; a late one names its reason and the unit answerable (SY-18a). */
export const ConstructionReport = defineEntity({
  name: 'ConstructionReport',
  properties: {
    id: p.string().primary(),
    constructionProjectId: () => p.manyToOne(ConstructionProject).mapToPk().fieldName('construction_project_id'),
    month: p.date(),
    doneFen: p.bigint('string'),
    // The total as it stood then, so that past progress does not change when the total does.
    totalFen: p.bigint('string'),
    stage: p.enum(stages),
    isDelayed: p.boolean().default(false),
    delayReason: p.text().nullable(),
    delayUnitId: p.string().nullable(),
    ...recordColumns,
  },
  uniques: [{ name: 'construction_report_once_a_month', properties: ['constructionProjectId', 'month'] }],
  indexes: [{ name: 'construction_report_delay_unit', properties: ['delayUnitId'] }],
  checks: [
    { name: 'construction_report_amounts', expression: 'total_fen >= 0 and done_fen >= 0' },
    { name: 'construction_report_first_day', expression: 'extract(day from month) = 1' },
    {
      name: 'construction_report_delay',
      expression:
        'case when is_delayed then num_nulls(delay_reason, delay_unit_id) = 0 else num_nulls(delay_reason, delay_unit_id) = 2 end',
    },
  ],
});
export type ConstructionReport = Row<typeof ConstructionReport>;
