import { addDays } from '@helix/service-kit/days';
import { LAST_DAY, caseAt, notAfterLastDay } from './build-spine-stage.ts';
import type { CoordinationCity, CoordinationStage } from './coordination-cities.ts';
import { randomFor, type Random } from './random.ts';

/** A task before its state is known. */
interface TaskPlan {
  readonly id: string;
  readonly titleZh: string;
  readonly kind: 'GOAL' | 'TASK' | 'MAJOR_ITEM';
  readonly clauseId: string | null;
  readonly resolutionId: string | null;
  readonly parentId: string | null;
  readonly ownerInstitutionId: string;
  readonly supportInstitutionIds: readonly string[];
  readonly level: 'CITY' | 'COUNTY' | 'PILOT_UNIT';
  readonly regionCode: string;
  readonly assignedOn: string;
  readonly dueOn: string;
  readonly subjectType: string | null;
  readonly subjectId: string | null;
  readonly programmeTags: readonly string[];
}

export interface TaskRow extends TaskPlan {
  readonly status: string;
  readonly closedOn: string | null;
}

/** What became of tasks that were due, and of those that are not due yet, in turn. */
const PAST_DUE = [
  'CLOSED',
  'CLOSED',
  'VERIFIED',
  'CLOSED',
  'OVERDUE',
  'CLOSED',
  'SUPERVISED',
  'CLOSED',
  'CLOSED',
  'REPORTED',
  'CLOSED',
  'CANCELLED',
];
const NOT_YET_DUE = ['IN_PROGRESS', 'ASSIGNED', 'IN_PROGRESS', 'REPORTED', 'CLOSED', 'CREATED', 'VERIFIED'];

/** The task in the state that its turn and its day give; it is closed between being assigned and shortly after it was due. */
export function settledTask(random: Random, index: number, plan: TaskPlan): TaskRow {
  const status = caseAt(plan.dueOn < LAST_DAY ? PAST_DUE : NOT_YET_DUE, index);
  const latest = notAfterLastDay(addDays(plan.dueOn, 12));
  return { ...plan, status, closedOn: status === 'CLOSED' ? random.day(plan.assignedOn, latest) : null };
}

const FINDINGS = ['进度滞后，责任分工未落实到人。', '配套条件未到位，须限期协调。', '材料未报齐，已提醒补报。'] as const;
/** As the construction reports say it, with the class of reason. */
const DELAY_REASONS = [
  ['LAND', '管线迁改滞后，施工面未移交。'],
  ['DESIGN_CHANGE', '设计变更待审批。'],
  ['CONTRACTOR', '施工力量不足，节点顺延。'],
] as const;

const TAGS = {
  xt: 'XT_DUAL_JOINT',
  bs: 'BS_FIVE_PROJECTS',
  jx: 'JX_THREE_BATCHES',
  sy: 'SY_THREE_BATCHES',
  lz: 'LZ_TEST_ZONE',
} as const;

/** 任务 Tasks about projects, platforms and buildings, the counties' parts of city tasks, and what was inspected and delayed. */
export function taskRows(stage: CoordinationStage, resolved: readonly TaskRow[]) {
  const { spine } = stage;
  const random = randomFor(spine.seed, 'coordination/tasks');
  const tasks: TaskRow[] = [...resolved];
  const add = (plan: Omit<TaskPlan, 'resolutionId' | 'parentId'> & { readonly parentId?: string }): TaskRow => {
    const row = settledTask(random, tasks.length, { resolutionId: null, ...plan, parentId: plan.parentId ?? null });
    tasks.push(row);
    return row;
  };
  const base = ({ city, officeId }: CoordinationCity) => ({
    kind: 'TASK' as const,
    supportInstitutionIds: [officeId],
    level: 'CITY' as const,
    regionCode: city.regionCode,
  });
  for (const [index, project] of spine.projects.entries()) {
    if (!project.isKey || project.approvedOn === null || index % 2) continue;
    const place = stage.cityOf(project.city);
    add({
      ...base(place),
      id: `task-${project.id}`,
      titleZh: '督促重点项目按任务书推进并按期验收',
      clauseId: place.clauses.project,
      ownerInstitutionId: project.leadId,
      assignedOn: project.approvedOn,
      dueOn: addDays(project.approvedOn, 540),
      subjectType: 'Project',
      subjectId: project.id,
      programmeTags: [TAGS[project.city]],
    });
  }
  for (const [index, platform] of spine.platforms.entries()) {
    if (index % 3) continue;
    const place = stage.cityOf(platform.city);
    add({
      ...base(place),
      id: `task-${platform.id}`,
      titleZh: platform.recognisedOn === null ? '推进平台创建并完成申报' : '推进平台开放共享并完成年度考评',
      clauseId: place.clauses.platform,
      ownerInstitutionId: platform.hostId,
      assignedOn: platform.appliedOn,
      dueOn: addDays(platform.appliedOn, 420),
      subjectType: 'Platform',
      subjectId: platform.id,
      programmeTags: [],
    });
  }
  for (const place of stage.cities) {
    for (const [index, { code, nameZh, governmentId }] of place.city.counties.entries()) {
      add({
        ...base(place),
        id: `task-${place.prefix}-county-${code}`,
        parentId: PARENTS[place.prefix],
        titleZh: `${nameZh}分解落实合作任务`,
        clauseId: place.clauses.county,
        ownerInstitutionId: governmentId,
        level: 'COUNTY',
        regionCode: code,
        assignedOn: `${caseAt([2025, 2024], index)}-03-01`,
        dueOn: `${caseAt([2026, 2025], index)}-12-20`,
        subjectType: null,
        subjectId: null,
        programmeTags: [],
      });
    }
  }
  const delays: object[] = [];
  for (const [index, work] of spine.constructionProjects.entries()) {
    const place = stage.cityOf(work.city);
    const responsibleUnitId = caseAt([place.city.bureaus.STB, place.city.bureaus.DRC, place.city.bureaus.IIT], index);
    const taskId = `task-${work.id}`;
    const [reason, reasonZh] = caseAt(DELAY_REASONS, index);
    tasks.push({
      ...base(place),
      id: taskId,
      titleZh: `${work.nameZh}完成年度工程节点`,
      kind: index % 3 ? 'TASK' : 'MAJOR_ITEM',
      clauseId: 'SY-工程一3',
      resolutionId: null,
      parentId: null,
      ownerInstitutionId: work.builderId,
      assignedOn: '2026-01-15',
      // A late work has been late for its last three months.
      dueOn: work.isDelayed ? '2026-07-31' : '2026-12-31',
      closedOn: null,
      subjectType: 'ConstructionProject',
      subjectId: work.id,
      programmeTags: index % 3 ? ['SY_CORRIDOR'] : ['SY_CORRIDOR', 'SY_THREE_BATCHES'],
      status: work.isDelayed ? 'SUPERVISED' : 'IN_PROGRESS',
    });
    const delay = { taskId, constructionProjectId: work.id, reason, reasonZh };
    if (work.isDelayed) {
      delays.push({
        ...delay,
        id: `delay-${work.id}-1`,
        responsibleUnitId: index % 2 ? work.builderId : responsibleUnitId,
        plannedOn: '2026-07-31',
        expectedOn: index % 4 ? '2026-12-31' : null,
        reportedOn: '2026-08-05',
        resolvedOn: null,
      });
    } else if (index % 4 === 0) {
      // Made good since: it is no longer delayed.
      delays.push({
        ...delay,
        id: `delay-${work.id}-1`,
        responsibleUnitId: work.builderId,
        plannedOn: '2026-03-31',
        expectedOn: '2026-05-15',
        reportedOn: '2026-04-03',
        resolvedOn: '2026-05-20',
      });
    }
  }
  return { Task: tasks, TaskDelay: delays, SupervisionRecord: supervisions(stage, tasks), TalentProgrammeTag: tags(stage) };
}

/** The real task of each city that its counties' tasks hang under (BS-28c). */
const PARENTS = { xt: 'task-xt-12', bs: 'task-bs-16', jx: 'task-jx-02', sy: 'task-sy-26', lz: 'task-lz-01' } as const;

/** 督查 Every supervised task was inspected; of the merely overdue ones every second, so that some stand without an inspection (XT-03b). */
function supervisions(stage: CoordinationStage, tasks: readonly TaskRow[]): object[] {
  // The first four digits of a code name the city, also in its counties' codes.
  const officeOf = new Map(stage.cities.map(({ city, officeId }) => [city.regionCode.slice(0, 4), officeId]));
  const late = tasks.filter(({ status }) => status === 'SUPERVISED' || status === 'OVERDUE');
  return late.flatMap(({ id, regionCode, status, dueOn }, index) =>
    status === 'OVERDUE' && index % 2
      ? []
      : [
          {
            id: `super-${id}`,
            taskId: id,
            supervisedById: officeOf.get(regionCode.slice(0, 4))!,
            supervisedOn: notAfterLastDay(addDays(dueOn, 15)),
            findingZh: caseAt(FINDINGS, index),
            deadlineOn: addDays(dueOn, 60),
          },
        ],
  );
}

/** Who takes part in the campaigns: every tenth person of a city. */
const tags = ({ spine, cityOf }: CoordinationStage): object[] =>
  spine.talents
    .filter((_, index) => index % 10 === 0)
    .map(({ id, city }) => ({ id: `tag-${id}`, talentId: id, tag: TAGS[city], regionCode: cityOf(city).city.regionCode }));
