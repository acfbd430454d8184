import { addDays } from '@helix/service-kit/days';
import { SHOWCASE_PLACE, placeOf, type Bodies } from './build-spine-bodies.ts';
import { caseAt, dayIn, draw, groupedBy, idOf, notAfterLastDay, type Stage } from './build-spine-stage.ts';
import type { Random } from './random.ts';
import type {
  CityPrefix,
  Level,
  SpineChallenge,
  SpineCity,
  SpineDemand,
  SpineDiscipline,
  SpineProject,
  SpineTalent,
  SpineTeam,
} from './spine.ts';

interface ProjectCase {
  readonly kind: SpineProject['kind'];
  readonly level: Level;
  readonly isKey: boolean;
  readonly isJoint: boolean;
  /** Year of approval, or of the application where it was not approved. */
  readonly year: number;
  readonly status?: 'APPLIED' | 'REVIEWED' | 'REJECTED';
  /** The showcase firm is a partner. */
  readonly isOfShowcase?: true;
}

const KEY_KINDS: readonly SpineProject['kind'][] = ['KEY_RD', 'MAJOR_PROGRAMME', 'NATURAL_SCIENCE_FUND', 'JOINT_FUND', 'CONVERSION'];

/** Key projects of a year: how many at national, provincial and municipal level, and how many of those joint. */
const key = (
  year: number,
  counts: Readonly<Record<'NATIONAL' | 'PROVINCIAL' | 'MUNICIPAL', readonly [all: number, joint: number]>>,
): ProjectCase[] =>
  Object.entries(counts).flatMap(([level, [all, joint]]) =>
    Array.from({ length: all }, (_, at) => ({
      kind: caseAt(KEY_KINDS, at + year),
      level: level as Level,
      isKey: true,
      isJoint: at < joint,
      year,
    })),
  );

const plain = (
  count: number,
  kind: SpineProject['kind'],
  level: Level,
  isJoint: boolean,
  year: number,
  more: Partial<ProjectCase> = {},
): ProjectCase[] => Array.from({ length: count }, () => ({ kind, level, isKey: false, isJoint, year, ...more }));

const PROJECTS_ELSEWHERE: readonly ProjectCase[] = [
  { kind: 'KEY_RD', level: 'NATIONAL', isKey: true, isJoint: true, year: 2025, isOfShowcase: true },
  ...key(2025, { NATIONAL: [1, 1], PROVINCIAL: [4, 2], MUNICIPAL: [4, 2] }),
  ...key(2024, { NATIONAL: [1, 1], PROVINCIAL: [3, 2], MUNICIPAL: [4, 2] }),
  ...key(2023, { NATIONAL: [1, 0], PROVINCIAL: [3, 2], MUNICIPAL: [2, 1] }),
  ...key(2022, { NATIONAL: [0, 0], PROVINCIAL: [2, 1], MUNICIPAL: [2, 1] }),
  ...key(2026, { NATIONAL: [0, 0], PROVINCIAL: [1, 1], MUNICIPAL: [1, 0] }),
  ...plain(1, 'VERTICAL', 'NATIONAL', true, 2025),
  ...plain(2, 'NATURAL_SCIENCE_FUND', 'PROVINCIAL', true, 2025),
  ...plain(1, 'JOINT_FUND', 'PROVINCIAL', false, 2024),
  ...plain(1, 'KEY_RD', 'PROVINCIAL', true, 2026, { status: 'APPLIED', isKey: true }),
  ...plain(1, 'KEY_RD', 'PROVINCIAL', false, 2025, { status: 'REJECTED' }),
  ...plain(2, 'ENTERPRISE_RD', 'MUNICIPAL', false, 2025),
  ...plain(2, 'SOCIAL_DEVELOPMENT', 'COUNTY', false, 2025),
];

const PROJECTS: Readonly<Record<CityPrefix, readonly ProjectCase[]>> = {
  xt: [
    // Key projects with money of nation, province or city: 14 of 24 joint in 2025 (58.3 %), 13 of 20 in 2024 (65 %).
    { kind: 'KEY_RD', level: 'NATIONAL', isKey: true, isJoint: true, year: 2025, isOfShowcase: true },
    ...key(2025, { NATIONAL: [4, 2], PROVINCIAL: [9, 5], MUNICIPAL: [10, 6] }),
    ...key(2024, { NATIONAL: [4, 3], PROVINCIAL: [7, 5], MUNICIPAL: [9, 5] }),
    ...key(2023, { NATIONAL: [2, 2], PROVINCIAL: [3, 2], MUNICIPAL: [3, 1] }),
    ...key(2022, { NATIONAL: [0, 0], PROVINCIAL: [2, 1], MUNICIPAL: [2, 1] }),
    ...key(2026, { NATIONAL: [1, 1], PROVINCIAL: [2, 1], MUNICIPAL: [3, 2] }),
    // Key, yet out of that share: a county's money, the firm's own money, not approved.
    ...plain(1, 'SOCIAL_DEVELOPMENT', 'COUNTY', false, 2025, { isKey: true }),
    ...plain(1, 'ENTERPRISE_RD', 'MUNICIPAL', false, 2025, { isKey: true }),
    ...plain(1, 'KEY_RD', 'PROVINCIAL', true, 2025, { isKey: true, status: 'REJECTED' }),
    ...plain(1, 'MAJOR_PROGRAMME', 'NATIONAL', true, 2026, { isKey: true, status: 'APPLIED' }),
    // Won jointly at national and provincial level without being key, and not jointly.
    ...plain(1, 'VERTICAL', 'NATIONAL', true, 2025),
    ...plain(2, 'NATURAL_SCIENCE_FUND', 'PROVINCIAL', true, 2025),
    ...plain(1, 'JOINT_FUND', 'PROVINCIAL', true, 2025),
    ...plain(2, 'VERTICAL', 'PROVINCIAL', false, 2025),
    ...plain(2, 'SOCIAL_DEVELOPMENT', 'MUNICIPAL', false, 2024),
    ...plain(2, 'ENTERPRISE_RD', 'MUNICIPAL', false, 2024),
    ...plain(1, 'KEY_RD', 'PROVINCIAL', true, 2026, { status: 'REVIEWED' }),
  ],
  bs: PROJECTS_ELSEWHERE,
  jx: PROJECTS_ELSEWHERE,
  sy: PROJECTS_ELSEWHERE,
  lz: PROJECTS_ELSEWHERE,
};

/** 横向项目 Commissions beyond those that follow from a demand, at scale 1, by year. */
const FURTHER_COMMISSIONS: Readonly<Record<CityPrefix, readonly number[]>> = {
  xt: [2022, 2023, 2023, 2024, 2024, 2024, 2025, 2025, 2025, 2025, 2025, 2026, 2026],
  bs: [2024, 2025],
  jx: [2023, 2024, 2025],
  sy: [2024, 2025],
  lz: [2023, 2025],
};

/** AR-07 At least one university or institute and at least one enterprise take part. */
export const isJointlyDone = (participantIds: readonly string[], bodies: Bodies): boolean =>
  participantIds.some((id) => bodies.universityById.has(id)) && participantIds.some((id) => bodies.enterpriseById.has(id));

/** A status that a project approved in the year may have reached by the end of the world's time. */
function reached(random: Random, year: number): SpineProject['status'] {
  if (year >= 2026) return random.pick(['APPROVED', 'CONTRACTED']);
  if (year === 2025)
    return random.weighted([
      ['CONTRACTED', 2],
      ['UNDER_WAY', 8],
    ] as const);
  if (year === 2024)
    return random.weighted([
      ['UNDER_WAY', 7],
      ['ACCEPTED', 3],
      ['SUSPENDED', 1],
    ] as const);
  return random.weighted([
    ['UNDER_WAY', 1],
    ['ACCEPTED', 6],
    ['POST_EVALUATED', 3],
    ['TERMINATED', 1],
  ] as const);
}

/** What the projects of a city are drawn from. */
interface Parties {
  readonly universities: readonly string[];
  /** Firms with at least one person of their own, who can lead. */
  readonly firms: readonly string[];
  readonly showcases: readonly string[];
  readonly staffOf: ReadonlyMap<string, readonly SpineTalent[]>;
  readonly disciplinesOf: ReadonlyMap<string, readonly SpineDiscipline[]>;
  readonly teamOfLeader: ReadonlyMap<string, SpineTeam>;
}

interface Plan {
  readonly kind: SpineProject['kind'];
  readonly level: Level;
  readonly isKey: boolean;
  readonly approvedOn: string | null;
  readonly year: number;
  readonly status: SpineProject['status'];
  readonly participantIds: readonly string[];
  readonly leaderId?: string;
  readonly chainId?: string | null;
  readonly demandId?: string;
  readonly challengeId?: string;
}

function participantsOf(random: Random, made: ProjectCase, parties: Parties, round: number): string[] {
  const { universities, firms } = parties;
  const university = random.pick(universities);
  if (made.isOfShowcase) return [university, caseAt(parties.showcases, round)];
  if (made.kind === 'ENTERPRISE_RD') return [random.pick(firms)];
  if (made.isJoint) {
    const partners = draw(random, firms, random.whole(1, 2));
    return random.chance(0.65) ? [university, ...partners] : [partners[0]!, university, ...partners.slice(1)];
  }
  const alone = random.weighted([
    ['UNIVERSITY', 4],
    ['UNIVERSITIES', 3],
    ['FIRM', 3],
    ['FIRMS', 2],
  ] as const);
  if (alone === 'UNIVERSITY') return [university];
  return alone === 'UNIVERSITIES' ? draw(random, universities, 2) : draw(random, firms, alone === 'FIRM' ? 1 : 2);
}

/** Commissions that follow from a demand: won in a challenge, or contracted without one. */
function commissionsFrom(
  random: Random,
  demands: readonly SpineDemand[],
  challengeOfDemand: ReadonlyMap<string, SpineChallenge>,
  parties: Parties,
): Plan[] {
  return demands.flatMap((demand) => {
    if (demand.status !== 'CONTRACTED' && demand.status !== 'ACCEPTED') return [];
    const challenge = challengeOfDemand.get(demand.id);
    const bid = challenge?.bids.find(({ isSelected }) => isSelected);
    const approvedOn = notAfterLastDay(addDays(challenge?.closesOn ?? demand.publishedOn, random.whole(20, 90)));
    const isDone = demand.status === 'ACCEPTED';
    return [
      {
        kind: 'HORIZONTAL',
        level: 'MUNICIPAL',
        isKey: false,
        approvedOn,
        year: Number(approvedOn.slice(0, 4)),
        status: isDone
          ? random.pick(['ACCEPTED', 'POST_EVALUATED'] as const)
          : (challenge ? challenge.status === 'CONTRACTED' : approvedOn >= '2026')
            ? 'CONTRACTED'
            : 'UNDER_WAY',
        participantIds: [bid?.bidderId ?? random.pick(parties.universities), demand.enterpriseId],
        ...(bid ? { leaderId: bid.leaderId } : {}),
        chainId: demand.chainId,
        demandId: demand.id,
        ...(challenge ? { challengeId: challenge.id } : {}),
      },
    ];
  });
}

/** 项目 Projects of each city: the cases above, then the commissions (横向) of its firms. */
export function buildProjects(
  stage: Stage,
  bodies: Bodies,
  people: {
    readonly talents: readonly SpineTalent[];
    readonly teams: readonly SpineTeam[];
    readonly disciplines: readonly SpineDiscipline[];
  },
  demands: readonly SpineDemand[],
  challenges: readonly SpineChallenge[],
): SpineProject[] {
  const staffOf = groupedBy(people.talents, ({ employerId }) => employerId);
  const disciplinesOf = groupedBy(people.disciplines, ({ universityId }) => universityId);
  const teamOfLeader = new Map(people.teams.map((team) => [team.leaderId, team]));
  const demandsOf = groupedBy(demands, ({ city }) => city);
  const challengeOfDemand = new Map(
    challenges.flatMap((challenge) => (challenge.demandId ? [[challenge.demandId, challenge] as const] : [])),
  );
  return stage.cities.flatMap((city) => {
    const random = stage.random(`projects ${city.prefix}`);
    const firms = bodies.enterprisesOf.get(city.prefix)!.filter(({ id }) => staffOf.has(id));
    const parties: Parties = {
      universities: bodies.universitiesOf.get(city.prefix)!.flatMap(({ id }) => (staffOf.has(id) ? [id] : [])),
      firms: firms.filter(({ id }) => placeOf(id) !== SHOWCASE_PLACE).map(({ id }) => id),
      showcases: firms.filter(({ id }) => placeOf(id) === SHOWCASE_PLACE).map(({ id }) => id),
      staffOf,
      disciplinesOf,
      teamOfLeader,
    };
    const cases = PROJECTS[city.prefix];
    const approvedIn = (year: number): string => dayIn(random, year, '01-15', year === 2026 ? '09-30' : '12-20');
    const plans: Plan[] = Array.from({ length: stage.times(cases.length) }, (_, index) => {
      const made = caseAt(cases, index);
      return {
        ...made,
        approvedOn: made.status ? null : approvedIn(made.year),
        status: made.status ?? reached(random, made.year),
        participantIds: participantsOf(random, made, parties, Math.floor(index / cases.length)),
      };
    });
    plans.push(...commissionsFrom(random, demandsOf.get(city.prefix)!, challengeOfDemand, parties));
    const further = FURTHER_COMMISSIONS[city.prefix];
    for (let index = 0; index < stage.times(further.length); index += 1) {
      const year = caseAt(further, index);
      const participantIds = [random.pick(parties.universities), random.pick(parties.firms)];
      plans.push({
        kind: 'HORIZONTAL',
        level: 'MUNICIPAL',
        isKey: false,
        approvedOn: approvedIn(year),
        year,
        status: reached(random, year),
        participantIds,
      });
    }
    return plans.map((plan, index) => projectFrom(plan, index, city, bodies, parties, random));
  });
}

function projectFrom(plan: Plan, index: number, city: SpineCity, bodies: Bodies, parties: Parties, random: Random): SpineProject {
  const [leadId, ...partnerIds] = plan.participantIds as [string, ...string[]];
  const leaderId = plan.leaderId ?? random.pick(parties.staffOf.get(leadId)!).id;
  const colleagues = plan.participantIds.flatMap((id) => draw(random, parties.staffOf.get(id) ?? [], 2)).map(({ id }) => id);
  const disciplines = plan.participantIds.flatMap((id) => parties.disciplinesOf.get(id) ?? []);
  const firmId = plan.participantIds.find((id) => bodies.enterpriseById.has(id));
  const chainOfFirm = firmId === undefined ? null : bodies.enterpriseById.get(firmId)!.chainId;
  const discipline = disciplines.length && random.chance(0.7) ? random.pick(disciplines) : null;
  return {
    id: idOf('prj', city.prefix, index + 1),
    projectNo: `${city.prefix.toUpperCase()}-${plan.year}-${String(index + 1).padStart(5, '0')}`,
    city: city.prefix,
    level: plan.level,
    kind: plan.kind,
    isKey: plan.isKey,
    chainId: plan.chainId === undefined ? (chainOfFirm ?? (random.chance(0.7) ? random.pick(city.chainIds) : null)) : plan.chainId,
    approvedOn: plan.approvedOn,
    status: plan.status,
    leadId,
    partnerIds,
    isJoint: isJointlyDone(plan.participantIds, bodies),
    leaderId,
    memberIds: [...new Set(colleagues)].filter((id) => id !== leaderId),
    teamId: parties.teamOfLeader.get(leaderId)?.id ?? null,
    disciplineId: discipline?.id ?? null,
    demandId: plan.demandId ?? null,
    challengeId: plan.challengeId ?? null,
  };
}
