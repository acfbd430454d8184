import { addDays } from '@helix/service-kit/days';
import { LAST_DAY, caseAt, dayIn, draw, groupedBy, laterBy, notAfterLastDay, notBeforeFirstDay } from './build-spine-stage.ts';
import type { CoordinationCity, CoordinationStage } from './coordination-cities.ts';
import { randomFor, type Random } from './random.ts';
import type { SpineDemand } from './spine.ts';

/** Leaders of Lanzhou in the “three ones”; officials of Shangyu in the “five ones”. */
const LEADERS = 9;
const OFFICIALS = 12;
/** The leader without an expert; the one whose expert was never contacted; the one who is linked to two universities. */
const WITHOUT_EXPERT = 3;
const NEVER_CONTACTED = 6;
const LINKED_TWICE = 8;
/** Officials without an institute, and without a talent but with two projects: five links, four kinds. */
const WITHOUT_INSTITUTE = 4;
const WITHOUT_TALENT = 9;

const INSTITUTES = [
  'ins-sy-xut-advanced-institute',
  'ins-sy-south-china-institute',
  'ins-sy-jiliang-institute',
  'ins-sy-xpu-institute',
] as const;

interface AssignmentRow {
  readonly id: string;
  readonly city: CoordinationCity;
  readonly startsOn: string;
  readonly subjectType: string | null;
  readonly subjectId: string | null;
}

/** What was noted of a contact, in turn. */
const NOTES = ['反映设备共享手续繁琐，拟协调。', '介绍人才政策，对方有顾虑。', '听取意见，未形成结论。'] as const;

/** 联系 Officials, their links and contacts; nobody is named. */
export function liaisonRows(stage: CoordinationStage) {
  const { spine } = stage;
  const random = randomFor(spine.seed, 'coordination/liaison');
  const rows = { LiaisonOfficial: [] as object[], LiaisonAssignment: [] as object[], LiaisonContact: [] as object[] };
  const active: AssignmentRow[] = [];
  const [lz, sy] = [stage.cityOf('lz'), stage.cityOf('sy')];
  const labs = spine.platforms.filter(({ city, kind }) => city === 'lz' && kind === 'KEY_LAB');
  const keyProjects = spine.projects.filter(({ city, isKey, approvedOn }) => city === 'lz' && isKey && approvedOn !== null);
  const teams = spine.teams.filter(({ city }) => city === 'lz');
  const link = (
    place: CoordinationCity,
    officialId: string,
    scheme: string,
    subjectKind: string,
    subject: readonly [type: string, id: string] | null,
    state: 'ACTIVE' | 'ASSIGNED' | 'HANDED_OVER' = 'ACTIVE',
  ): void => {
    const id = `${officialId}-${subjectKind}${rows.LiaisonAssignment.length}`;
    const startsOn = state === 'HANDED_OVER' ? dayIn(random, 2022) : dayIn(random, 2025, '01-10', '06-30');
    const endsOn = state === 'HANDED_OVER' ? addDays(startsOn, 500) : null;
    const [subjectType, subjectId] = subject ?? [null, null];
    rows.LiaisonAssignment.push({ id, officialId, scheme, subjectKind, subjectType, subjectId, startsOn, endsOn, status: state });
    if (state === 'ASSIGNED') return;
    const contacts = 1 + random.whole(0, 5);
    for (let at = 1; at <= contacts; at += 1)
      rows.LiaisonContact.push({
        id: `${id}-${at}`,
        assignmentId: id,
        form: caseAt(['VISIT', 'PHONE', 'SYMPOSIUM', 'VISIT'], at + contacts),
        contactedOn: random.day(startsOn, endsOn ?? LAST_DAY),
        noteZh: caseAt(NOTES, at + contacts),
      });
    if (state === 'ACTIVE') active.push({ id, city: place, startsOn, subjectType, subjectId });
  };
  for (let at = 0; at < LEADERS; at += 1) {
    const id = `leader-lz-${at + 1}`;
    rows.LiaisonOfficial.push({ id, scheme: 'THREE_ONES', labelZh: `市级领导第${at + 1}位`, regionCode: '620100', unitId: null });
    link(lz, id, 'THREE_ONES', 'INSTITUTION', ['Institution', caseAt(lz.universities, at).id]);
    const object = [
      ['Platform', caseAt(labs, at).id],
      ['Project', caseAt(keyProjects, at).id],
      ['Team', caseAt(teams, at).id],
    ] as const;
    link(lz, id, 'THREE_ONES', 'LAB_PROJECT_GROUP', caseAt(object, at));
    if (at === LINKED_TWICE) link(lz, id, 'THREE_ONES', 'INSTITUTION', ['Institution', caseAt(lz.universities, at + 1).id]);
    if (at !== WITHOUT_EXPERT)
      link(lz, id, 'THREE_ONES', 'EXPERT', ['Talent', caseAt(lz.experts, at * 3).id], at === NEVER_CONTACTED ? 'ASSIGNED' : 'ACTIVE');
    if (at % 3 === 0) link(lz, id, 'THREE_ONES', 'EXPERT', ['Talent', caseAt(lz.experts, at * 3 + 1).id], 'HANDED_OVER');
  }
  const projects = spine.projects.filter(({ city, approvedOn }) => city === 'sy' && approvedOn !== null);
  for (let at = 0; at < OFFICIALS; at += 1) {
    const id = `official-sy-${at + 1}`;
    const unitId = caseAt([sy.city.bureaus.STB, sy.city.bureaus.IIT, sy.city.bureaus.TAO], at);
    rows.LiaisonOfficial.push({ id, scheme: 'FIVE_ONES', labelZh: `联系干部第${at + 1}位`, regionCode: '330604', unitId });
    // The graph has no record of townships.
    link(sy, id, 'FIVE_ONES', 'TOWNSHIP', null);
    link(sy, id, 'FIVE_ONES', 'PROJECT', ['Project', caseAt(projects, at * 2).id]);
    link(sy, id, 'FIVE_ONES', 'ENTERPRISE', ['Institution', caseAt(sy.enterprises, at * 3).id]);
    if (at !== WITHOUT_INSTITUTE) link(sy, id, 'FIVE_ONES', 'INSTITUTE', ['Institution', caseAt(INSTITUTES, at)]);
    if (at !== WITHOUT_TALENT) link(sy, id, 'FIVE_ONES', 'TALENT', ['Talent', caseAt(sy.experts, at * 2).id]);
    else link(sy, id, 'FIVE_ONES', 'PROJECT', ['Project', caseAt(projects, at * 2 + 1).id]);
  }
  const issues = issueRows(stage, active, random);
  // One leader of Xiangtan follows Lanzhou's scheme, so that it is met where the demo officers act.
  const xt = stage.cityOf('xt');
  const [leader, lab, expert] = [
    'official-xt-1',
    spine.platforms.find(({ city, kind }) => city === 'xt' && kind === 'KEY_LAB'),
    xt.experts[0],
  ];
  rows.LiaisonOfficial.push({ id: leader, scheme: 'THREE_ONES', labelZh: '市级领导第1位', regionCode: xt.city.regionCode, unitId: null });
  link(xt, leader, 'THREE_ONES', 'INSTITUTION', ['Institution', xt.universities[0]!.id]);
  if (lab) link(xt, leader, 'THREE_ONES', 'LAB_PROJECT_GROUP', ['Platform', lab.id]);
  if (expert) link(xt, leader, 'THREE_ONES', 'EXPERT', ['Talent', expert.id]);
  return { rows, issues };
}

const TITLES = [
  '设备共享手续繁琐',
  '中试场地不足',
  '技术人员短缺',
  '需求发布后响应慢',
  '项目资金到位滞后',
  '检测费用偏高',
  '专利转让流程长',
  '学生实习安排难',
] as const;
const STATES = [
  'CLOSED',
  'IN_WORK',
  'CLOSED',
  'FULFILLED',
  'ASSIGNED',
  'CLOSED',
  'CONFIRMED_BY_RAISER',
  'ESCALATED',
  'CLOSED',
  'REOPENED',
  'RAISED',
] as const;
const SETTLED: readonly string[] = ['CLOSED', 'FULFILLED', 'CONFIRMED_BY_RAISER'];

/**
 * 问题 Raised in liaison, on visits, in meetings and elsewhere. Titles name no firm. Half of the settled ones are published; every twelfth
 * firm raised one that led to its first demand (SY-21c), which is published too.
 */
function issueRows(stage: CoordinationStage, assignments: readonly AssignmentRow[], random: Random): object[] {
  const rows: object[] = [];
  const raise = (
    place: CoordinationCity,
    source: string,
    raisedById: string,
    raisedOn: string,
    link: { readonly assignmentId?: string; readonly demand?: SpineDemand },
  ): void => {
    const index = rows.length;
    // An issue that led to a demand was settled by its publication.
    const status = link.demand ? 'CLOSED' : caseAt(STATES, index);
    const isSettled = SETTLED.includes(status);
    const resolvedOn = link.demand?.publishedOn ?? (isSettled ? laterBy(random, raisedOn, 10, 90) : null);
    const isUniversity = place.universities.some(({ id }) => id === raisedById);
    rows.push({
      id: `issue-${place.prefix}-${String(index + 1).padStart(5, '0')}`,
      titleZh: caseAt(TITLES, index),
      source,
      regionCode: place.city.regionCode,
      raisedById,
      raisedBySector: isUniversity ? 'UNIVERSITY' : 'INDUSTRY',
      raisedOn,
      ownerId: status === 'RAISED' ? null : caseAt([place.city.bureaus.STB, place.city.bureaus.IIT, place.city.bureaus.HRB], index),
      dueOn: status === 'RAISED' ? null : addDays(raisedOn, 60),
      resolvedOn,
      status,
      fulfilmentZh: isSettled ? '已协调责任单位办理并回访。' : null,
      demandId: link.demand?.id ?? null,
      // Escalated issues go to a joint conference where there is one that has met (BS-28a).
      meetingId: status === 'ESCALATED' ? (ESCALATED_TO[place.prefix] ?? null) : null,
      assignmentId: link.assignmentId ?? null,
      publishedOn: isSettled && (index % 2 === 0 || link.demand !== undefined) ? notAfterLastDay(addDays(resolvedOn!, 20)) : null,
    });
  };
  for (const [at, { id, city, startsOn, subjectType, subjectId }] of assignments.entries()) {
    if (at % 3 === 2) continue;
    const raiser = subjectType === 'Institution' ? subjectId! : caseAt(city.enterprises, at).id;
    for (let number = 0; number <= at % 2; number += 1)
      raise(city, 'LIAISON', raiser, random.day(startsOn, LAST_DAY), { assignmentId: id });
  }
  const demandsOf = groupedBy(stage.spine.demands, ({ enterpriseId }) => enterpriseId);
  for (const place of stage.cities)
    for (const [at, { id }] of place.enterprises.entries()) {
      if (at % 2) continue;
      const demand = at % 12 === 0 ? demandsOf.get(id)?.[0] : undefined;
      const source = caseAt(['VISIT', 'VISIT', 'EVENT', 'MEETING', 'SUPERVISION', 'JOINT_REVIEW'], at / 2);
      const raisedOn = demand
        ? notBeforeFirstDay(addDays(demand.publishedOn, -30))
        : dayIn(random, caseAt([2024, 2025, 2026, 2023], at / 2));
      raise(place, source, id, raisedOn, demand ? { demand } : {});
    }
  return rows;
}

const ESCALATED_TO: Readonly<Record<string, string>> = {
  xt: 'meet-xt-2026-Q2',
  bs: 'meet-bs-joint-conference-2026-04-15',
  sy: 'meet-sy-innovation-committee-2026-03-03',
};

/** What experts answered, in turn. */
const OPINIONS = ['建议立项，技术路线可行。', '建议缓议，经费测算偏高。', '原则同意，须补充风险分析。', '不建议采用该方案。'] as const;

const CONSULTED = [
  ['PROJECT_APPRAISAL', '重大项目立项论证'],
  ['MAJOR_DECISION', '科技创新规划咨询'],
  ['PROJECT_APPRAISAL', '关键技术路线论证'],
  ['POLICY_DRAFT', '人才政策草案咨询'],
] as const;

/** 专家咨询 Four a year in Xiangtan and Lanzhou, two elsewhere; the latest is still open and not made known. */
export function consultationRows(stage: CoordinationStage) {
  const { spine } = stage;
  const random = randomFor(spine.seed, 'coordination/consultations');
  const rows = { ExpertConsultation: [] as object[], ConsultedExpert: [] as object[] };
  for (const { city, prefix, experts, governmentId } of stage.cities) {
    const keyProjects = spine.projects.filter((row) => row.city === prefix && row.isKey && row.approvedOn !== null);
    const perYear = prefix === 'xt' || prefix === 'lz' ? 4 : 2;
    for (const year of spine.years)
      for (let at = 0; at < perYear; at += 1) {
        const id = `consult-${prefix}-${year}-${at + 1}`;
        const [kind, topicZh] = caseAt(CONSULTED, at);
        const requestedOn = dayIn(random, year, `${String(1 + at * 2).padStart(2, '0')}-10`, `${String(2 + at * 2).padStart(2, '0')}-20`);
        const isLatest = year === 2026 && at === perYear - 1;
        const status = isLatest ? 'OPENED' : caseAt(['CLOSED', 'CLOSED', 'ANSWERED', 'CLOSED', 'LATE_RECORDED'], year + at);
        rows.ExpertConsultation.push({
          id,
          topicZh: `${city.nameZh}${topicZh}`,
          kind,
          regionCode: city.regionCode,
          requestedById: kind === 'MAJOR_DECISION' ? governmentId : city.bureaus.STB,
          projectId: kind === 'PROJECT_APPRAISAL' && keyProjects.length ? caseAt(keyProjects, year + at).id : null,
          requestedOn,
          dueOn: addDays(requestedOn, 21),
          status,
          publishedOn: status === 'CLOSED' ? notAfterLastDay(addDays(requestedOn, 60)) : null,
        });
        for (const [number, { id: talentId }] of draw(random, experts, 3 + (at % 3)).entries()) {
          const answeredOn = isLatest || (status !== 'CLOSED' && number === 0) ? null : laterBy(random, requestedOn, 3, 20);
          const opinionZh = answeredOn === null ? null : caseAt(OPINIONS, year + at + number);
          rows.ConsultedExpert.push({ id: `${id}:${number + 1}`, consultationId: id, talentId, answeredOn, opinionZh });
        }
      }
  }
  return rows;
}
