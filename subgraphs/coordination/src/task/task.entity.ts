import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';
import { Resolution } from '../meeting/meeting.entity.ts';
import { PolicyClause } from '../policy/policy.entity.ts';

/** 专项标签 Strategies and campaigns that the documents name (XT-02a, BS-02a, A-26); a controlled list. */
const programmeTags = [
  'XT_DUAL_FIRST',
  'XT_DUAL_JOINT',
  'BS_ONE_SYSTEM',
  'BS_THREE_MECHANISMS',
  'BS_FIVE_PROJECTS',
  'JX_THREE_BATCHES',
  'JX_SEVEN_IN_ONE',
  'SY_FOUR_PROJECTS',
  'SY_CORRIDOR',
  'SY_THREE_BATCHES',
  'SY_FIVE_ONES',
  'SY_TEN_HUNDRED_THOUSAND',
  'LZ_THREE_ZONES',
  'LZ_TEST_ZONE',
  'LZ_THREE_ONES',
] as const;

/** 任务 A goal, task or major item with its owner; it rests on a clause, on a resolution, or on both. */
export const Task = defineEntity({
  name: 'Task',
  properties: {
    id: p.string().primary(),
    titleZh: p.string(),
    titleEn: p.string().nullable(),
    kind: p.enum(['GOAL', 'TASK', 'MAJOR_ITEM'] as const),
    clauseId: () => p.manyToOne(PolicyClause).mapToPk().fieldName('clause_id').nullable(),
    resolutionId: () => p.manyToOne(Resolution).mapToPk().fieldName('resolution_id').nullable(),
    parentId: () => p.manyToOne(Task).mapToPk().fieldName('parent_id').nullable(),
    ownerInstitutionId: p.string(),
    supportInstitutionIds: p.array().default([]),
    level: p.enum(['CITY', 'COUNTY', 'PILOT_UNIT'] as const),
    regionCode: p.string(),
    subjectType: p.enum(['Project', 'Platform', 'ConstructionProject'] as const).nullable(),
    subjectId: p.string().nullable(),
    assignedOn: p.date().nullable(),
    dueOn: p.date().nullable(),
    closedOn: p.date().nullable(),
    status: p.enum(['CREATED', 'ASSIGNED', 'IN_PROGRESS', 'REPORTED', 'VERIFIED', 'CLOSED', 'OVERDUE', 'SUPERVISED', 'CANCELLED'] as const),
    programmeTags: p.enum(programmeTags).array().default([]),
    ...recordColumns,
  },
  indexes: [
    { name: 'task_owner', properties: ['ownerInstitutionId', 'dueOn'] },
    { name: 'task_clause', properties: ['clauseId'] },
    { name: 'task_resolution', properties: ['resolutionId'] },
    { name: 'task_parent', properties: ['parentId'] },
    { name: 'task_subject', properties: ['subjectType', 'subjectId'] },
    { name: 'task_region_status', properties: ['regionCode', 'status'] },
    { name: 'task_due', properties: ['dueOn', 'id'] },
  ],
  checks: [
    { name: 'task_rests_on_something', expression: 'num_nonnulls(clause_id, resolution_id, parent_id) > 0' },
    { name: 'task_closed_has_its_day', expression: "(status = 'CLOSED') = (closed_on is not null)" },
    { name: 'task_subject_whole', expression: '(subject_type is null) = (subject_id is null)' },
  ],
});
export type Task = Row<typeof Task>;

/** 任务延期 A delay with its reason and the unit that answers for it (SY-03a, SY-18a). */
export const TaskDelay = defineEntity({
  name: 'TaskDelay',
  properties: {
    id: p.string().primary(),
    taskId: () => p.manyToOne(Task).mapToPk().fieldName('task_id'),
    // Repeated from the task's subject, so that a construction project's delays are one index look-up.
    constructionProjectId: p.string().nullable(),
    reason: p.enum(['LAND', 'FUNDING', 'APPROVAL', 'CONTRACTOR', 'DESIGN_CHANGE', 'WEATHER', 'OTHER'] as const),
    reasonZh: p.text(),
    responsibleUnitId: p.string(),
    plannedOn: p.date(),
    expectedOn: p.date().nullable(),
    reportedOn: p.date(),
    resolvedOn: p.date().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'task_delay_task', properties: ['taskId', 'reportedOn'] },
    { name: 'task_delay_construction_project', properties: ['constructionProjectId'] },
    { name: 'task_delay_responsible_unit', properties: ['responsibleUnitId'] },
    { name: 'task_delay_reported', properties: ['reportedOn', 'id'] },
  ],
  checks: [{ name: 'task_delay_period', expression: 'resolved_on is null or resolved_on >= planned_on' }],
});
export type TaskDelay = Row<typeof TaskDelay>;

/** 督查记录 An inspection of a task (XT-03b, BS-31b). */
export const SupervisionRecord = defineEntity({
  name: 'SupervisionRecord',
  properties: {
    id: p.string().primary(),
    taskId: () => p.manyToOne(Task).mapToPk().fieldName('task_id'),
    supervisedById: p.string(),
    supervisedOn: p.date(),
    findingZh: p.text(),
    deadlineOn: p.date().nullable(),
    ...recordColumns,
  },
  indexes: [{ name: 'supervision_record_task', properties: ['taskId', 'supervisedOn'] }],
});
export type SupervisionRecord = Row<typeof SupervisionRecord>;

/** 人才的专项标签 A strategy or campaign under which a person takes part. */
export const TalentProgrammeTag = defineEntity({
  name: 'TalentProgrammeTag',
  properties: {
    id: p.string().primary(),
    talentId: p.string(),
    tag: p.enum(programmeTags),
    /** Whose office entered it; null where that is unknown: then only the person sees it. */
    regionCode: p.string().nullable(),
    ...recordColumns,
  },
  indexes: [{ name: 'talent_programme_tag_talent', properties: ['talentId', 'tag'] }],
});
export type TalentProgrammeTag = Row<typeof TalentProgrammeTag>;
