import { sql, type RawBuilder } from 'kysely';
import { anyOf, contains, exists, overlaps, where, within } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import type { RequestContext } from '@helix/service-kit/request';
import { manyVisible, oneVisible } from '@helix/service-kit/table';
import { visibleProgrammeTag, visibleTask, visibleTaskDelay } from '../policies.ts';
import { today } from '../today.ts';
import { SupervisionRecord, Task, TaskDelay, TalentProgrammeTag } from './task.entity.ts';
import { settledStates } from './task.rules.ts';

/** `isOverdue` of `task.rules.ts` as SQL, for the task `t`. */
export const overdue = (request: RequestContext): RawBuilder<unknown> =>
  sql`coalesce(t.due_on < ${today(request)}::date and t.status <> all(${[...settledStates]}::text[]), false)`;

export const taskById = oneVisible(Task, 'id', visibleTask);

export const tasks = listing(Task, {
  filter: {
    kind: anyOf('kind'),
    status: anyOf('status'),
    level: anyOf('level'),
    regionCode: anyOf('regionCode'),
    ownerId: anyOf('ownerInstitutionId'),
    supportUnitId: overlaps('supportInstitutionIds'),
    clauseId: anyOf('clauseId'),
    programmeTag: overlaps('programmeTags'),
    isResolved: exists('resolutionId'),
    isOverdue: where<boolean>((late, _, request) => sql`${overdue(request)} = ${late}`),
    dueOn: within('dueOn'),
    text: contains('titleZh', 'titleEn'),
  },
  order: { ID: 'id', DUE_ON: 'dueOn' },
  defaultOrder: { field: 'ID', direction: 'ASC' },
  facets: { kind: 'kind', status: 'status', level: 'level', regionCode: 'regionCode' },
  visible: visibleTask,
});
export const tasksOwnedBy = tasks.of('owner', (id) => sql`t.owner_institution_id = ${id}`);
export const tasksOfClause = tasks.of('clause', (id) => sql`t.clause_id = ${id}`);
export const tasksOfResolution = tasks.of('resolution', (id) => sql`t.resolution_id = ${id}`);
export const tasksOfMeeting = tasks.of('meeting', (id) => sql`t.resolution_id in (select id from resolution where meeting_id = ${id})`);
export const tasksBelow = tasks.of('parent', (id) => sql`t.parent_id = ${id}`);
export const tasksAbout = {
  Project: tasks.of('project', (id) => sql`t.subject_type = 'Project' and t.subject_id = ${id}`),
  Platform: tasks.of('platform', (id) => sql`t.subject_type = 'Platform' and t.subject_id = ${id}`),
  ConstructionProject: tasks.of('construction project', (id) => sql`t.subject_type = 'ConstructionProject' and t.subject_id = ${id}`),
};

/** 季度决议任务 Tasks of what a body's meetings of a quarter published; the key is `bodyId|YYYY-Qn`. */
export const tasksOfQuarter = tasks.of(
  'joint conference quarter',
  (key) => sql`t.resolution_id in (
    select r.id from resolution r join meeting m on m.id = r.meeting_id
    where m.body_id = split_part(${key}, '|', 1) and to_char(m.held_on, 'YYYY"-Q"Q') = split_part(${key}, '|', 2) and r.published_on is not null)`,
);

export const supervisionsOf = manyVisible(SupervisionRecord, 'taskId', sql`true`, sql`t.supervised_on desc, t.id`);

export const taskDelays = listing(TaskDelay, {
  filter: {
    reason: anyOf('reason'),
    responsibleUnitId: anyOf('responsibleUnitId'),
    constructionProjectId: anyOf('constructionProjectId'),
    isResolved: exists('resolvedOn'),
    reportedOn: within('reportedOn'),
  },
  order: { REPORTED_ON: 'reportedOn' },
  defaultOrder: { field: 'REPORTED_ON', direction: 'DESC' },
  facets: { reason: 'reason', responsibleUnitId: 'responsibleUnitId' },
  visible: visibleTaskDelay,
});
const latestFirst = sql`t.reported_on desc, t.id`;
export const delaysOfTask = manyVisible(TaskDelay, 'taskId', visibleTaskDelay, latestFirst);
export const delaysOfConstructionProject = manyVisible(TaskDelay, 'constructionProjectId', visibleTaskDelay, latestFirst);

/** 专项标签 Strategies and campaigns of each person. */
export const programmeTagsOfTalent = manyVisible(TalentProgrammeTag, 'talentId', visibleProgrammeTag, sql`t.tag, t.id`);
