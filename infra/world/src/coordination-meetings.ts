import { addDays, firstDayOfQuarter, lastDayOfQuarter } from '@helix/service-kit/days';
import { LAST_DAY, caseAt } from './build-spine-stage.ts';
import type { CoordinationCity, CoordinationStage } from './coordination-cities.ts';
import { landingOfficeOf } from './build-spine-places.ts';
import { settledTask, type TaskRow } from './coordination-tasks.ts';
import { randomFor, type Random } from './random.ts';
import type { CityPrefix, SpineDemand } from './spine.ts';

/**
 * 湘潭联席会议 Of the quarters that are over, three have no meeting: 2022-Q1 nobody called one; the meeting for 2023-Q3 was postponed and
 * held in 2023-Q4, which therefore has two; the one for 2025-Q2 was postponed and never held. The meeting for 2026-Q4 is still to come.
 */
const NEVER_CALLED = '2022-Q1';
const HELD_LATE: Readonly<Record<string, string>> = { '2023-Q3': '2023-10-12' };
const NEVER_HELD = '2025-Q2';

/** Bodies without a rhythm meet when they meet (A-10): month and day of each year from the first. */
const OTHER_MEETINGS: readonly {
  readonly bodyId: string;
  readonly city: CityPrefix;
  readonly from: number;
  readonly days: readonly string[];
}[] = [
  { bodyId: 'body-xt-chain-leading-group', city: 'xt', from: 2021, days: ['06-08'] },
  { bodyId: 'body-xt-talent-leading-group', city: 'xt', from: 2021, days: ['02-24'] },
  { bodyId: 'body-bs-joint-conference', city: 'bs', from: 2021, days: ['04-15', '10-20'] },
  { bodyId: 'body-jx-leading-group', city: 'jx', from: 2023, days: ['03-16', '09-21'] },
  { bodyId: 'body-sy-innovation-committee', city: 'sy', from: 2021, days: ['03-03'] },
  { bodyId: 'body-sy-corridor-task-force', city: 'sy', from: 2021, days: ['05-18', '11-10'] },
  { bodyId: 'body-sy-complex-joint-conference', city: 'sy', from: 2022, days: ['07-06'] },
];

const BODY_NAMES: Readonly<Record<string, string>> = {
  'body-xt-joint-conference': '校地企合作联席会议',
  'body-xt-chain-leading-group': '产业链领导小组会议',
  'body-xt-talent-leading-group': '人才工作领导小组会议',
  'body-bs-joint-conference': '政产学研联席会议',
  'body-jx-leading-group': '“百博进百企百院”工作领导小组会议',
  'body-sy-innovation-committee': '区委科技创新委员会全体会议',
  'body-sy-corridor-task-force': '科创走廊工作专班会议',
  'body-sy-complex-joint-conference': '产业综合体建设联席会议',
};

/** What items of an agenda are about beside matching, in turn. */
const FURTHER_ITEMS = [
  ['PROJECT', '研究重大科研项目联合攻关', 'Project'],
  ['POLICY', '研究重大政策措施', null],
  ['PLATFORM', '研究创新平台共建', 'Platform'],
  ['INDUSTRY', '研究重点产业链配套', 'IndustryChain'],
  ['REFORM', '研究科技体制改革事项', null],
  ['CARRIER', '研究创新载体建设', null],
  ['TALENT_EXCHANGE', '研究人才交流互派', null],
  ['IP_PLAN', '研究知识产权工作', 'Achievement'],
  ['LINKAGE', '研究部门联动与资源整合', null],
  ['BASE_APPLICATION', '研究基地联合申报', null],
  ['COMPETITION', '研究双创赛事安排', null],
  ['SCHOOL_LOCALITY', '研究校地合作事项', null],
  ['ENTERPRISE_RECOGNITION', '研究企业认定服务', null],
  ['PROBLEM', '协调解决突出问题', 'Challenge'],
] as const;

const RESOLVED = [
  '建立需求对接台账并逐项销号',
  '明确联合攻关牵头单位和时间表',
  '梳理平台共建清单',
  '开展政策落实情况检查',
  '组织校企对接走访',
] as const;

interface MeetingPlan {
  readonly id: string;
  readonly bodyId: string;
  readonly place: CoordinationCity;
  readonly quarter: string | null;
  readonly scheduledOn: string;
  readonly heldOn: string | null;
  readonly isPostponed: boolean;
}

function plans(stage: CoordinationStage): MeetingPlan[] {
  const xt = stage.cityOf('xt');
  const quarterly = stage.spine.years.flatMap((year) =>
    [1, 2, 3, 4].flatMap((number): MeetingPlan[] => {
      const quarter = `${year}-Q${number}`;
      if (quarter === NEVER_CALLED) return [];
      const scheduledOn = addDays(firstDayOfQuarter(quarter), 58 + ((year + number) % 4) * 6);
      const late = HELD_LATE[quarter] ?? null;
      const isHeld = quarter !== NEVER_HELD && lastDayOfQuarter(quarter) <= LAST_DAY;
      const heldOn = late ?? (isHeld ? scheduledOn : null);
      const isPostponed = quarter === NEVER_HELD;
      return [{ id: `meet-xt-${quarter}`, bodyId: 'body-xt-joint-conference', place: xt, quarter, scheduledOn, heldOn, isPostponed }];
    }),
  );
  const others = OTHER_MEETINGS.flatMap(({ bodyId, city, from, days }) =>
    stage.spine.years
      .filter((year) => year >= from)
      .flatMap((year) =>
        days.map((day): MeetingPlan => {
          const scheduledOn = `${year}-${day}`;
          const heldOn = scheduledOn <= LAST_DAY ? scheduledOn : null;
          const id = bodyId.replace('body-', 'meet-') + `-${scheduledOn}`;
          return { id, bodyId, place: stage.cityOf(city), quarter: null, scheduledOn, heldOn, isPostponed: false };
        }),
      ),
  );
  return [...quarterly, ...others];
}

/** Bodies whose meetings match supply and demand (XT-04c); the others are for their own business. */
const MATCHING_BODIES = ['body-xt-joint-conference', 'body-bs-joint-conference', 'body-jx-leading-group', 'body-sy-innovation-committee'];

/** Demands of a city go on the agenda of the first matching meeting after their publication, at most twelve of them. */
function demandsByMeeting(stage: CoordinationStage, held: readonly MeetingPlan[]): Map<string, SpineDemand[]> {
  const meetings = held
    .filter(({ bodyId }) => MATCHING_BODIES.includes(bodyId))
    .toSorted((one, other) => (one.heldOn! < other.heldOn! ? -1 : 1));
  const found = new Map<string, SpineDemand[]>();
  for (const demand of stage.spine.demands) {
    const meeting = meetings.find(({ place, heldOn }) => place.prefix === demand.city && heldOn! >= demand.publishedOn);
    if (!meeting) continue;
    const listed = found.get(meeting.id) ?? [];
    if (listed.length < 12) found.set(meeting.id, [...listed, demand]);
  }
  return found;
}

/** 会议 Bodies' members, meetings, agendas, resolutions, and the tasks that were resolved. */
export function meetingRows(stage: CoordinationStage) {
  const random = randomFor(stage.spine.seed, 'coordination/meetings');
  const rows = {
    BodyMembership: memberships(stage),
    Meeting: [] as object[],
    AgendaItem: [] as object[],
    AgendaItemSubject: [] as object[],
    Resolution: [] as object[],
  };
  const tasks: TaskRow[] = [];
  const planned = plans(stage);
  const demands = demandsByMeeting(
    stage,
    planned.filter(({ heldOn }) => heldOn !== null),
  );
  for (const [index, plan] of planned.entries()) {
    const { id, bodyId, place, quarter, scheduledOn, heldOn } = plan;
    const age = heldOn === null ? 'TO_COME' : heldOn >= '2026-10-01' ? 'JUST_HELD' : heldOn >= '2026-07-01' ? 'RECENT' : 'OLD';
    // The leading group of Jiaxing has adopted its latest minutes and not published them yet.
    const isPublished = age === 'OLD' || (age === 'RECENT' && place.prefix !== 'jx');
    const minutesPublishedOn = isPublished ? addDays(heldOn!, 8) : null;
    rows.Meeting.push({
      id,
      bodyId,
      titleZh: `${place.city.nameZh}${BODY_NAMES[bodyId]!}${quarter === null ? `（${scheduledOn.slice(0, 4)}年）` : `（${quarter}）`}`,
      quarter,
      scheduledOn,
      heldOn,
      status: plan.isPostponed
        ? 'POSTPONED'
        : { TO_COME: 'SCHEDULED', JUST_HELD: 'HELD', RECENT: 'MINUTED', OLD: 'RESOLUTIONS_TRACKED' }[age],
      minutesZh: age === 'OLD' || age === 'RECENT' ? '会议听取对接情况汇报，研究议定下列事项，明确责任单位和时限。' : null,
      minutesPublishedOn,
    });
    const items = agenda(stage, plan, index, demands.get(id) ?? [], random);
    for (const [at, { kind, titleZh, subjects }] of items.entries()) {
      const itemId = `${id}-item-${at + 1}`;
      rows.AgendaItem.push({ id: itemId, meetingId: id, ordinal: at + 1, kind, titleZh });
      for (const [place_, [subjectType, subjectId]] of subjects.entries())
        rows.AgendaItemSubject.push({ id: `${itemId}-${place_ + 1}`, agendaItemId: itemId, subjectType, subjectId });
      if (age === 'TO_COME' || age === 'JUST_HELD' || (at > 0 && (index + at) % 3 === 0)) continue;
      const resolutionId = `${id}-res-${at + 1}`;
      rows.Resolution.push({
        id: resolutionId,
        meetingId: id,
        agendaItemId: itemId,
        ordinal: at + 1,
        textZh: `${titleZh.replace('研究', '同意')}，${caseAt(RESOLVED, index + at)}。`,
        publishedOn: minutesPublishedOn,
      });
      const count = at === 0 ? 2 : 1;
      for (let number = 1; number <= count; number += 1) {
        const at_ = tasks.length;
        tasks.push(
          settledTask(random, at_, {
            id: `task-${resolutionId.replace('meet-', '')}-${number}`,
            titleZh: caseAt(RESOLVED, index + at + number),
            kind: 'TASK',
            clauseId: null,
            resolutionId,
            parentId: null,
            ownerInstitutionId: caseAt(ownersOf(place), at_),
            supportInstitutionIds: [place.officeId],
            level: 'CITY',
            regionCode: place.city.regionCode,
            assignedOn: addDays(heldOn!, 8),
            dueOn: addDays(heldOn!, 60 + (at_ % 5) * 25),
            subjectType: null,
            subjectId: null,
            programmeTags: place.prefix === 'xt' && at_ % 3 === 0 ? ['XT_DUAL_JOINT'] : [],
          }),
        );
      }
    }
  }
  return { rows, tasks };
}

/** Who is made to carry resolutions out: bureaus, universities and the chains' landing office. */
const ownersOf = ({ city, universities, prefix }: CoordinationCity): string[] => [
  city.bureaus.STB,
  city.bureaus.IIT,
  universities[0]!.id,
  city.bureaus.TAO,
  // Every chain of Shangyu has an office of its own.
  prefix === 'sy' ? 'ins-sy-chain-office-green-chemicals' : landingOfficeOf(prefix),
  city.bureaus.FIN,
  universities[1]!.id,
];

interface Item {
  readonly kind: string;
  readonly titleZh: string;
  readonly subjects: readonly (readonly [type: string, id: string])[];
}

function agenda({ spine }: CoordinationStage, plan: MeetingPlan, index: number, demands: readonly SpineDemand[], random: Random): Item[] {
  const { prefix, city } = plan.place;
  const until = plan.heldOn ?? plan.scheduledOn;
  const further = [0, 1].map((at): Item => {
    const [kind, titleZh, type] = caseAt(FURTHER_ITEMS, index * 2 + at);
    const candidates: readonly { readonly id: string }[] =
      type === 'Project'
        ? spine.projects.filter((row) => row.city === prefix && row.isKey && row.approvedOn !== null && row.approvedOn <= until)
        : type === 'Platform'
          ? spine.platforms.filter((row) => row.city === prefix && row.appliedOn <= until)
          : type === 'Challenge'
            ? spine.challenges.filter((row) => row.city === prefix && row.postedOn !== null && row.postedOn <= until)
            : type === 'Achievement'
              ? spine.achievements.filter((row) => row.city === prefix).slice(0, 20)
              : city.chainIds.map((id) => ({ id }));
    const subjects = type === null || !candidates.length ? [] : [[type, random.pick(candidates).id] as const];
    return { kind, titleZh, subjects };
  });
  const matching = { kind: 'MATCHING', titleZh: '研究企业需求与高校供给对接', subjects: demands.map(({ id }) => ['Demand', id] as const) };
  return MATCHING_BODIES.includes(plan.bodyId) ? [matching, ...further] : further;
}

/** Heads of the joint conference are city leaders and university leaders (XT-04a); members are units, never persons. */
function memberships(stage: CoordinationStage): object[] {
  const seats = (bodyId: string, heads: readonly string[], deputies: readonly string[], members: readonly string[]): object[] =>
    [...heads.map((id) => ['HEAD', id]), ...deputies.map((id) => ['DEPUTY', id]), ...members.map((id) => ['MEMBER', id])].map(
      ([role, institutionId], at) => ({ id: `${bodyId}:${at + 1}`, bodyId, institutionId, role, ordinal: at + 1 }),
    );
  const [xt, bs, jx, sy] = (['xt', 'bs', 'jx', 'sy'] as const).map((prefix) => stage.cityOf(prefix));
  const bureausOf = ({ city }: CoordinationCity): string[] => [...new Set(Object.values(city.bureaus))];
  const schoolsOf = ({ universities }: CoordinationCity): string[] => universities.map(({ id }) => id);
  return [
    ...seats('body-xt-joint-conference', [xt!.partyId, xt!.governmentId, schoolsOf(xt!)[0]!], schoolsOf(xt!).slice(1, 2), [
      ...bureausOf(xt!),
      ...schoolsOf(xt!).slice(2),
    ]),
    ...seats('body-xt-talent-leading-group', [xt!.partyId], [xt!.city.bureaus.TAO], [xt!.city.bureaus.HRB, xt!.city.bureaus.STB]),
    ...seats('body-xt-chain-leading-group', [xt!.governmentId], [xt!.city.bureaus.IIT], [landingOfficeOf('xt'), xt!.city.bureaus.STB]),
    ...seats('body-bs-joint-conference', [bs!.city.bureaus.STB], [], [...bureausOf(bs!).slice(1), ...schoolsOf(bs!)]),
    ...seats(
      'body-jx-leading-group',
      [jx!.governmentId, 'ins-jx-nanhu-university'],
      [jx!.city.bureaus.TAO, jx!.city.bureaus.STB],
      [jx!.city.bureaus.FIN, jx!.city.bureaus.IIT, ...jx!.city.counties.map(({ governmentId }) => governmentId)],
    ),
    ...seats('body-sy-innovation-committee', [sy!.partyId], [sy!.governmentId], bureausOf(sy!)),
    ...seats(
      'body-sy-corridor-task-force',
      [sy!.governmentId],
      [],
      ['ins-sy-corridor-service-centre', sy!.city.bureaus.STB, sy!.city.bureaus.DRC],
    ),
    ...seats(
      'body-sy-complex-joint-conference',
      [sy!.governmentId],
      [],
      [sy!.city.bureaus.IIT, sy!.city.bureaus.STB, sy!.city.bureaus.DRC],
    ),
  ];
}
