import { addDays } from '@helix/service-kit/days';
import { managementBodyOf } from './build-spine-places.ts';
import { LAST_DAY, caseAt, draw, groupedBy, yearOf } from './build-spine-stage.ts';
import { vocabularyOf } from './names.ts';
import type { Parties } from './projects-parties.ts';
import { randomFor, type Random } from './random.ts';
import type { Spine, SpinePlatform } from './spine.ts';

/** The last year whose reports and assessments are in. */
const LAST_FULL_YEAR = 2025;

const LABS: ReadonlySet<SpinePlatform['kind']> = new Set([
  'KEY_LAB',
  'TECH_INNOVATION_CENTRE',
  'ENGINEERING_RESEARCH_CENTRE',
  'ENTERPRISE_TECH_CENTRE',
]);

const METRICS = ['TEAMS', 'PROFESSORS', 'POSTGRADUATES', 'FIRMS_SERVED', 'PATENTS', 'FIRMS_INCUBATED'] as const;
const REPORT_FIELD = {
  TEAMS: 'teams',
  PROFESSORS: 'professors',
  POSTGRADUATES: 'postgraduates',
  FIRMS_SERVED: 'firmsServed',
  PATENTS: 'patents',
  FIRMS_INCUBATED: 'firmsIncubated',
} as const;
const TARGETS: Readonly<Record<(typeof METRICS)[number], readonly [low: number, high: number]>> = {
  TEAMS: [3, 8],
  PROFESSORS: [4, 12],
  POSTGRADUATES: [15, 50],
  FIRMS_SERVED: [20, 60],
  PATENTS: [6, 25],
  FIRMS_INCUBATED: [2, 6],
};

/** SY-25b Which complex comes first. */
const PRIORITIES: Readonly<Record<string, string>> = {
  'chain-sy-green-chemicals': 'KEY',
  'chain-sy-digital-games': 'ACCELERATE',
  'chain-sy-ventilation-refrigeration': 'ACCELERATE',
};

const gradeOf = (score: number): string => (score >= 90 ? 'EXCELLENT' : score >= 80 ? 'GOOD' : score >= 60 ? 'PASSED' : 'FAILED');
const assessment = (platformId: string, year: number, score: number) => ({
  id: `${platformId}-assessed-${year}`,
  platformId,
  year,
  score: score.toFixed(2),
  grade: gradeOf(score),
});
const fullYearsFrom = (first: number): number[] => Array.from({ length: Math.max(0, LAST_FULL_YEAR - first + 1) }, (_, at) => first + at);

/** Platforms of the skeleton with founders, yearly assessments, agreed goals and reports. */
export function generatePlatforms(spine: Spine, parties: Parties) {
  const random = randomFor(spine.seed, 'projects/platforms');
  const strongOf = groupedBy(
    spine.disciplines.filter(({ tier }) => tier !== 'ORDINARY' && tier !== 'CHARACTERISTIC'),
    ({ universityId }) => universityId,
  );
  // 一院多中心 The technology centres of Shangyu's firms belong to its institute.
  const institutes = spine.platforms.filter(
    ({ city, kind, recognisedOn }) => city === 'sy' && kind === 'NEW_RD_INSTITUTION' && recognisedOn,
  );
  const rows = {
    Platform: [] as object[],
    PlatformFounder: [] as object[],
    PlatformAssessment: [] as object[],
    AgreedGoal: [] as object[],
    InstituteReport: [] as object[],
    MakerspaceReport: [] as object[],
    IncubatedFirm: [] as object[],
  };
  let centres = 0;
  for (const platform of spine.platforms) {
    const firm = platform.founderIds.find((id) => parties.sectorOf(id) === 'INDUSTRY') ?? null;
    const university = platform.founderIds.find((id) => parties.sectorOf(id) === 'UNIVERSITY');
    const isLab = LABS.has(platform.kind);
    const isConsortium = platform.kind === 'INNOVATION_CONSORTIUM' || platform.kind === 'ALLIANCE';
    const strong = university === undefined ? [] : (strongOf.get(university) ?? []);
    const isCentre = platform.city === 'sy' && platform.kind === 'ENTERPRISE_TECH_CENTRE' && institutes.length > 0;
    const isComplex = platform.kind === 'SERVICE_COMPLEX';
    rows.Platform.push({
      id: platform.id,
      kind: platform.kind,
      level: platform.level,
      nameZh: platform.nameZh,
      nameEn: null,
      hostId: platform.hostId,
      leadEnterpriseId: firm === platform.hostId || isConsortium ? firm : null,
      parkId: platform.parkId,
      regionCode: platform.regionCode,
      cityCode: parties.cityOf.get(platform.city)!.regionCode,
      chainId: platform.chainId,
      clusterId: isComplex && platform.chainId ? platform.chainId.replace('chain-', 'cluster-') : null,
      disciplineId: (isConsortium || platform.kind === 'KEY_LAB') && strong.length ? random.pick(strong).id : null,
      jointApplication: platform.isJointApplication,
      status: platform.status,
      appliedOn: platform.appliedOn,
      recognisedOn: platform.recognisedOn,
      openTo: isLab
        ? random.weighted([
            [[], 3],
            [['ENTERPRISE'], 4],
            [['ENTERPRISE', 'PUBLIC'], 3],
          ] as const)
        : ['ENTERPRISE', 'PUBLIC'],
      parentInstituteId: isCentre ? caseAt(institutes, centres++).id : null,
      focus: random.pick(vocabularyOf(platform.chainId).topics),
      formationMode:
        platform.founderIds.length > 1 && isLab && (platform.level === 'NATIONAL' || platform.level === 'PROVINCIAL')
          ? random.pick(['REORGANISE', 'COOPERATE', 'SHARE'])
          : null,
      priority: isComplex ? (PRIORITIES[platform.chainId ?? ''] ?? 'PARALLEL') : null,
    });
    // 三方共建 In a park its management takes part in a new-type institution (SY-17a).
    const founders =
      platform.kind === 'NEW_RD_INSTITUTION' && platform.parkId
        ? [...platform.founderIds, managementBodyOf(platform.parkId)]
        : platform.founderIds;
    for (const [at, institutionId] of [...new Set(founders)].entries()) {
      rows.PlatformFounder.push({
        id: `${platform.id}-f${at + 1}`,
        platformId: platform.id,
        institutionId,
        role: institutionId === platform.hostId ? 'LEAD' : isConsortium ? 'MEMBER' : 'CO_FOUNDER',
        sector: parties.sectorOf(institutionId),
        ordinal: at + 1,
      });
    }
    if (platform.recognisedOn === null || platform.status === 'REVOKED') continue;
    const recognisedYear = yearOf(platform.recognisedOn);
    if (platform.kind === 'NEW_RD_INSTITUTION') {
      addInstitute(rows, platform, recognisedYear, random);
    } else if (platform.status === 'ASSESSED') {
      for (const year of fullYearsFrom(recognisedYear + 1))
        rows.PlatformAssessment.push(assessment(platform.id, year, random.whole(780, 965) / 10));
    }
    if (platform.kind === 'MAKERSPACE') addMakerspace(rows, platform, platform.recognisedOn, parties, random);
  }
  return rows;
}

type Rows = ReturnType<typeof generatePlatforms>;

/** 协定目标绩效考核 Goals for every year, reports of full years, and a score from both (SY-16a); Baise has not scored its institutes. */
function addInstitute(rows: Rows, { id, city }: SpinePlatform, recognisedYear: number, random: Random): void {
  for (let year = recognisedYear; year <= LAST_FULL_YEAR + 1; year += 1) {
    const isReported = year <= LAST_FULL_YEAR;
    const report: Record<string, number> = {};
    let attained = 0;
    for (const metric of METRICS) {
      const target = random.whole(...TARGETS[metric]);
      const achieved = Math.round((target * random.whole(60, 125)) / 100);
      report[REPORT_FIELD[metric]] = achieved;
      attained += Math.min(achieved, target) / target;
      rows.AgreedGoal.push({
        id: `${id}-goal-${year}-${metric}`,
        platformId: id,
        year,
        metric,
        target,
        achieved: isReported ? achieved : null,
      });
    }
    if (!isReported) continue;
    rows.InstituteReport.push({ id: `${id}-report-${year}`, platformId: id, year, ...report });
    if (city !== 'bs') rows.PlatformAssessment.push(assessment(id, year, Math.round((attained / METRICS.length) * 1000) / 10));
  }
}

function addMakerspace(rows: Rows, { id, city }: SpinePlatform, recognisedOn: string, parties: Parties, random: Random): void {
  const small = parties.enterprisesOf.get(city)!.filter(({ scale }) => scale === 'SMALL' || scale === 'MICRO');
  for (const [at, { id: enterpriseId }] of draw(random, small, random.whole(3, 5)).entries()) {
    const startsOn = random.day(recognisedOn, LAST_DAY);
    const leftOn = addDays(startsOn, random.whole(200, 700));
    rows.IncubatedFirm.push({
      id: `${id}-firm-${at + 1}`,
      platformId: id,
      enterpriseId,
      startsOn,
      endsOn: leftOn <= LAST_DAY && random.chance(0.5) ? leftOn : null,
    });
  }
  for (const year of fullYearsFrom(yearOf(recognisedOn))) {
    const firms = random.whole(6, 20);
    rows.MakerspaceReport.push({
      id: `${id}-report-${year}`,
      platformId: id,
      year,
      teams: firms + random.whole(4, 15),
      firms,
      persons: firms * random.whole(5, 9),
    });
  }
}
