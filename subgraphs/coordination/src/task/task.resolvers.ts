import { existing } from '@helix/service-kit/loaders';
import { reference, referenceByCode } from '@helix/service-kit/reference';
import type { Resolvers } from '../generated/resolvers.ts';
import { resolutionById } from '../meeting/meeting.queries.ts';
import { policyClauseById } from '../policy/policy.queries.ts';
import { subjectOf } from '../subject.ts';
import { today } from '../today.ts';
import {
  delaysOfConstructionProject,
  delaysOfTask,
  programmeTagsOfTalent,
  supervisionsOf,
  taskById,
  taskDelays,
  tasks,
  tasksAbout,
  tasksBelow,
  tasksOwnedBy,
} from './task.queries.ts';
import { delayDays, isOverdue } from './task.rules.ts';

export const taskResolvers: Resolvers = {
  Query: {
    task: (_, { id }, request) => taskById(request).load(id),
    tasks: (_, args, request) => tasks.page(request, args),
    taskDelays: (_, args, request) => taskDelays.page(request, args),
  },
  Task: {
    __resolveReference: ({ id }, request) => taskById(request).load(id),
    owner: ({ ownerInstitutionId }) => reference('Institution', ownerInstitutionId),
    supportUnits: ({ supportInstitutionIds }) => supportInstitutionIds.map((id) => reference('Institution', id)),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
    clause: ({ clauseId }, _, request) => (clauseId === null ? null : policyClauseById(request).load(clauseId)),
    resolution: ({ resolutionId }, _, request) => (resolutionId === null ? null : resolutionById(request).load(resolutionId)),
    parent: ({ parentId }, _, request) => (parentId === null ? null : taskById(request).load(parentId)),
    children: ({ id }, args, request) => tasksBelow.page(request, id, args),
    subject: subjectOf,
    isOverdue: (task, _, request) => isOverdue(task, today(request)),
    delays: ({ id }, _, request) => delaysOfTask(request).load(id),
    supervisions: ({ id }, _, request) => supervisionsOf(request).load(id),
  },
  TaskDelay: {
    task: ({ taskId }, _, request) => existing(taskById(request).load(taskId)),
    constructionProject: ({ constructionProjectId }) => reference('ConstructionProject', constructionProjectId),
    responsibleUnit: ({ responsibleUnitId }) => reference('Institution', responsibleUnitId),
    days: (delay, _, request) => delayDays(delay, today(request)),
  },
  SupervisionRecord: {
    supervisedBy: ({ supervisedById }) => reference('Institution', supervisedById),
  },
  Institution: {
    tasks: ({ id }, args, request) => tasksOwnedBy.page(request, id, args),
  },
  Project: {
    tasks: ({ id }, args, request) => tasksAbout.Project.page(request, id, args),
  },
  Platform: {
    tasks: ({ id }, args, request) => tasksAbout.Platform.page(request, id, args),
  },
  ConstructionProject: {
    tasks: ({ id }, args, request) => tasksAbout.ConstructionProject.page(request, id, args),
    delays: ({ id }, _, request) => delaysOfConstructionProject(request).load(id),
  },
  Talent: {
    programmeTags: async ({ id }, _, request) => (await programmeTagsOfTalent(request).load(id)).map(({ tag }) => tag),
  },
};
