import { addDays, addMonths } from '@helix/service-kit/days';
import { LAST_DAY, caseAt, draw, groupedBy, notAfterLastDay, notBeforeFirstDay, yearOf } from './build-spine-stage.ts';
import { vocabularyOf } from './names.ts';
import { callIdOf, callWindow } from './projects-calls.ts';
import type { Parties } from './projects-parties.ts';
import { randomFor, type Random } from './random.ts';
import type { Spine, SpineDoctorPlacement, SpinePlatform, SpineProject, SpineTalent } from './spine.ts';

const PROGRAMMES: Readonly<Partial<Record<SpineProject['kind'], string>>> = {
  VERTICAL: '科技计划',
  KEY_RD: '重点研发计划',
  MAJOR_PROGRAMME: '科技重大专项',
  NATURAL_SCIENCE_FUND: '自然科学基金',
  JOINT_FUND: '自然科学联合基金',
  CONVERSION: '成果转化及产业化专项',
  SOCIAL_DEVELOPMENT: '社会发展科技计划',
};
const LEVELS: Readonly<Record<SpineProject['level'], string>> = {
  NATIONAL: '国家',
  PROVINCIAL: '省',
  MUNICIPAL: '市',
  COUNTY: '县（市、区）',
};
const ENDINGS: Readonly<Record<SpineProject['kind'], string>> = {
  VERTICAL: '应用研究',
  HORIZONTAL: '技术开发',
  KEY_RD: '关键技术研发',
  MAJOR_PROGRAMME: '成套技术攻关',
  NATURAL_SCIENCE_FUND: '机理研究',
  JOINT_FUND: '基础研究',
  CONVERSION: '成果转化与示范',
  ENTERPRISE_RD: '自主研发',
  SOCIAL_DEVELOPMENT: '应用示范',
};
const MILESTONES = ['方案论证', '中期检查', '样机或示范', '结题准备'] as const;

/** 六部门互认 The six departments whose recognition counts for each other (BS-18a). */
const RECOGNISING = ['stb', 'iit', 'agriculture', 'drc', 'commerce', 'fin'].map((duty) => `ins-bs-${duty}`);

/** 企业出题 Baise's joint projects that answer a firm's demand, and every second other one (BS-29b). */
const isEnterprisePosed = (project: SpineProject, index: number): boolean =>
  project.city === 'bs' &&
  project.isJoint &&
  project.approvedOn !== null &&
  project.challengeId === null &&
  (project.demandId !== null || index % 2 === 0);

const POSED_STAGE: Readonly<Partial<Record<SpineProject['status'], string>>> = {
  APPROVED: 'QUESTION_POSED',
  CONTRACTED: 'ENTERPRISE_INVESTED',
  UNDER_WAY: 'JOINT_RESEARCH',
  SUSPENDED: 'JOINT_RESEARCH',
  ACCEPTED: 'MARKET_ACCEPTED',
  POST_EVALUATED: 'SUBSIDISED',
  TERMINATED: 'FAILED',
};

/** Projects of the skeleton with all that hangs on them, and applications, those that were not approved included. */
export function generateProjectRecords(spine: Spine, parties: Parties) {
  const random = randomFor(spine.seed, 'projects/records');
  const talentById = new Map(spine.talents.map((talent) => [talent.id, talent]));
  const demandById = new Map(spine.demands.map((demand) => [demand.id, demand]));
  const placementsAt = groupedBy(spine.doctorPlacements, ({ enterpriseId }) => enterpriseId);
  const awarded = new Set(spine.achievements.filter(({ isAwarded }) => isAwarded).flatMap(({ ownerIds }) => ownerIds));
  const platformOf = carriers(spine);
  const rows = {
    ProjectApplication: [] as object[],
    ProjectApplicant: [] as object[],
    Project: [] as object[],
    ProjectParticipation: [] as object[],
    ProjectMember: [] as object[],
    ProjectMilestone: [] as object[],
    MutualRecognition: [] as object[],
  };
  for (const [index, project] of spine.projects.entries()) {
    const { id, approvedOn, status, kind } = project;
    const city = parties.cityOf.get(project.city)!;
    const isPosed = isEnterprisePosed(project, index);
    const platform = platformOf.get(id) ?? null;
    const isBegun = approvedOn !== null && status !== 'APPROVED';
    const startOn = isBegun ? addDays(approvedOn, random.whole(15, 45)) : null;
    const endOn = startOn === null ? null : addMonths(startOn, caseAt([24, 30, 36], index));
    const isAccepted = status === 'ACCEPTED' || status === 'POST_EVALUATED';
    const placement = commissionedPlacement(project, placementsAt);
    const application = applicationOf(project, random);
    const leadSector = parties.sectorOf(project.leadId);
    const alliance = platform?.kind === 'ALLIANCE' ? platform.id : null;
    const participants = [project.leadId, ...project.partnerIds];
    if (application) {
      rows.ProjectApplication.push({
        ...application,
        leadAllianceId: alliance,
        priorities: [
          ...(alliance ? ['ALLIANCE_LED'] : []),
          ...(awarded.has(project.leadId) && project.isKey ? ['AWARDED_ACHIEVEMENT'] : []),
          ...(leadSector === 'INDUSTRY' && project.isJoint ? ['ENTERPRISE_LED'] : []),
        ],
        cityCode: city.regionCode,
      });
      addApplicants(rows.ProjectApplicant, application.id, participants, parties);
    }
    rows.Project.push({
      id,
      projectNo: project.projectNo,
      titleZh: `${random.pick(vocabularyOf(project.chainId).topics)}${ENDINGS[kind]}`,
      titleEn: null,
      kind,
      level: project.level,
      programme: PROGRAMMES[kind] === undefined ? null : LEVELS[project.level] + PROGRAMMES[kind],
      isKey: project.isKey,
      technologyKind: technologyOf(project, alliance !== null, demandById.get(project.demandId ?? '')?.technologyKind ?? null, random),
      mechanism: isPosed ? 'ENTERPRISE_POSED' : project.challengeId ? 'CHALLENGE' : kind === 'HORIZONTAL' ? 'COMMISSIONED' : 'CALL',
      enterprisePosedStage: isPosed ? POSED_STAGE[status] : null,
      status,
      approvedOn,
      approvalYear: approvedOn === null ? null : yearOf(approvedOn),
      startOn,
      endOn,
      acceptedOn: isAccepted ? notAfterLastDay(addDays(startOn!, random.whole(180, 800))) : null,
      acceptanceKind: isAccepted ? (isPosed || (kind === 'HORIZONTAL' && random.chance(0.5)) ? 'MARKET' : 'EXPERT') : null,
      acceptanceResult: isAccepted ? (!isPosed && random.chance(0.08) ? 'CLOSED' : 'PASSED') : null,
      cityCode: city.regionCode,
      regionCode: parties.regionCodeOf(project.leadId, project.city),
      chainId: project.chainId,
      disciplineId: project.disciplineId,
      teamId: project.teamId,
      demandId: project.demandId,
      placementId: placement?.id ?? null,
      challengeId: project.challengeId,
      platformId: platform?.id ?? null,
      applicationId: application?.id ?? null,
    });
    addParticipants(rows.ProjectParticipation, project, index, parties);
    addMembers(rows.ProjectMember, project, placement, talentById);
    if (startOn !== null && endOn !== null) addMilestones(rows.ProjectMilestone, id, startOn, endOn, isAccepted, random);
    if (project.city === 'bs' && project.isJoint && approvedOn !== null) {
      for (const [at, departmentId] of random.some(RECOGNISING, caseAt([6, 3, 0, 1, 2], index)).entries())
        rows.MutualRecognition.push({
          id: `${id}-rec-${at + 1}`,
          projectId: id,
          departmentId,
          recognisedOn: notAfterLastDay(addDays(approvedOn, random.whole(10, 120))),
        });
    }
  }
  addRefusedApplications(rows, spine, parties, random);
  return rows;
}

/** Which platform carries a project: an alliance two projects, its founders' before others; any other platform one that its host leads. */
function carriers(spine: Spine): Map<string, SpinePlatform> {
  const carried = new Map<string, SpinePlatform>();
  const approved = spine.projects.filter(({ approvedOn }) => approvedOn !== null);
  const byParty = Map.groupBy(
    approved.flatMap((project) => [project.leadId, ...project.partnerIds].map((party) => ({ party, project }))),
    ({ party }) => party,
  );
  const byLead = groupedBy(approved, ({ leadId }) => leadId);
  // Ascending by approval: the last is taken first, so that it is the likeliest to have followed the recognition.
  const jointOf = groupedBy(
    approved.filter(({ isJoint }) => isJoint).toSorted((one, other) => (one.approvedOn! < other.approvedOn! ? -1 : 1)),
    ({ city }) => city,
  );
  const isFree = (project: SpineProject, platform: SpinePlatform): boolean =>
    project.approvedOn! >= `${platform.recognisedOn!.slice(0, 4)}-01-01` && !carried.has(project.id);
  const recognised = spine.platforms.filter(({ recognisedOn, status }) => recognisedOn !== null && status !== 'REVOKED');
  for (const alliance of recognised.filter(({ kind }) => kind === 'ALLIANCE')) {
    const founders = alliance.founderIds.flatMap((id) => byParty.get(id) ?? []).map(({ project }) => project);
    const chosen = founders.filter((project) => project.isJoint && isFree(project, alliance)).slice(0, 2);
    const others = jointOf.get(alliance.city) ?? [];
    while (chosen.length < 2 && others.length) {
      const next = others.pop()!;
      if (isFree(next, alliance) && !chosen.includes(next)) chosen.push(next);
    }
    for (const project of chosen) carried.set(project.id, alliance);
  }
  for (const platform of recognised.filter(({ kind }) => kind !== 'ALLIANCE' && kind !== 'MAKERSPACE')) {
    const led = byLead.get(platform.hostId)?.find((project) => isFree(project, platform));
    if (led) carried.set(led.id, platform);
  }
  return carried;
}

/** JX-12a The doctor in the commissioning firm on the day of approval, if there is one. */
function commissionedPlacement(
  { city, kind, approvedOn, leadId, partnerIds }: SpineProject,
  placementsAt: ReadonlyMap<string, readonly SpineDoctorPlacement[]>,
): SpineDoctorPlacement | null {
  if (city !== 'jx' || kind !== 'HORIZONTAL' || approvedOn === null) return null;
  return (
    [leadId, ...partnerIds]
      .flatMap((id) => placementsAt.get(id) ?? [])
      .find(({ enteredOn, exitedOn }) => enteredOn <= approvedOn && (exitedOn === null || exitedOn >= approvedOn)) ?? null
  );
}

const UNDECIDED: ReadonlySet<SpineProject['status']> = new Set(['APPLIED', 'REVIEWED']);

function applicationOf(project: SpineProject, random: Random) {
  const programme = PROGRAMMES[project.kind];
  if (programme === undefined) return null;
  const { approvedOn, level, status } = project;
  let submittedOn: string;
  if (level === 'MUNICIPAL') {
    const year = approvedOn === null ? Number(project.projectNo.split('-')[1]) : yearOf(addDays(approvedOn, -100));
    submittedOn = random.day(...callWindow(year));
    if (approvedOn !== null && submittedOn > approvedOn) submittedOn = callWindow(year)[0];
  } else {
    submittedOn =
      approvedOn === null
        ? random.day(`${project.projectNo.split('-')[1]}-02-01`, `${project.projectNo.split('-')[1]}-09-30`)
        : notBeforeFirstDay(addDays(approvedOn, -random.whole(90, 200)));
  }
  return {
    id: project.id.replace('prj-', 'app-'),
    callId: level === 'MUNICIPAL' ? callIdOf(project.city, yearOf(submittedOn)) : null,
    programme: LEVELS[level] + programme,
    level,
    year: yearOf(submittedOn),
    submittedOn,
    outcome: approvedOn !== null ? 'APPROVED' : UNDECIDED.has(status) ? 'PENDING' : 'REJECTED',
  };
}

function technologyOf(project: SpineProject, isOfAlliance: boolean, ofDemand: string | null, random: Random): string | null {
  if (ofDemand) return ofDemand;
  if (isOfAlliance) return 'BOTTLENECK';
  if (!project.isKey) return random.chance(0.5) ? random.pick(['KEY', 'COMMON']) : null;
  return project.kind === 'NATURAL_SCIENCE_FUND' ? 'ORIGINAL' : random.pick(['KEY_CORE', 'KEY', 'COMMON', 'BOTTLENECK']);
}

function addApplicants(rows: object[], applicationId: string, institutionIds: readonly string[], parties: Parties): void {
  for (const [at, institutionId] of institutionIds.entries())
    rows.push({
      id: `${applicationId}-a${at + 1}`,
      applicationId,
      institutionId,
      role: at === 0 ? 'LEAD' : 'PARTNER',
      sector: parties.sectorOf(institutionId),
      ordinal: at + 1,
    });
}

function addParticipants(rows: object[], project: SpineProject, index: number, parties: Parties): void {
  const isCommission = project.kind === 'HORIZONTAL';
  const city = parties.cityOf.get(project.city)!;
  const region = parties.regionCodeOf(project.leadId, project.city);
  // The county where a demonstration is carried out hosts it.
  const county = city.counties.find(({ code }) => code === region) ?? caseAt(city.counties, index);
  const hosts = project.kind === 'SOCIAL_DEVELOPMENT' ? [county.governmentId] : [];
  for (const [at, institutionId] of [project.leadId, ...project.partnerIds, ...hosts].entries()) {
    const sector = parties.sectorOf(institutionId);
    rows.push({
      id: `${project.id}-p${at + 1}`,
      projectId: project.id,
      institutionId,
      role: at === 0 ? 'LEAD' : hosts.includes(institutionId) ? 'HOST' : isCommission && sector === 'INDUSTRY' ? 'COMMISSIONER' : 'PARTNER',
      sector,
      cityCode: parties.cityCodeOf(institutionId),
      phase: project.isJoint ? caseAt(['EARLY', 'PILOT', 'PRODUCT', 'EARLY'], index + at) : null,
      ordinal: at + 1,
    });
  }
}

function addMembers(
  rows: object[],
  project: SpineProject,
  placement: SpineDoctorPlacement | null,
  talentById: ReadonlyMap<string, SpineTalent>,
): void {
  const others = [...new Set([...project.memberIds, ...(placement ? [placement.talentId] : [])])].filter((id) => id !== project.leaderId);
  for (const [at, talentId] of [project.leaderId, ...others].entries()) {
    const talent = talentById.get(talentId);
    // Without a title and below a doctorate: working towards the next degree (XT-17c).
    const isStudent = at > 0 && talent !== undefined && talent.titleRank === null && talent.degree !== 'DOCTOR';
    rows.push({
      id: `${project.id}-m${at + 1}`,
      projectId: project.id,
      talentId,
      role: at === 0 ? 'LEADER' : isStudent ? 'STUDENT' : 'MEMBER',
      studyLevel: isStudent ? (talent.degree === 'MASTER' ? 'DOCTOR' : 'MASTER') : null,
      ordinal: at + 1,
    });
  }
}

function addMilestones(rows: object[], projectId: string, startOn: string, endOn: string, isAccepted: boolean, random: Random): void {
  const months = [3, 10, 17, 23];
  for (const [at, nameZh] of MILESTONES.entries()) {
    const dueOn = addMonths(startOn, months[at]!);
    if (dueOn > endOn) continue;
    const isDone = isAccepted || (dueOn < LAST_DAY && random.chance(0.9));
    rows.push({
      id: `${projectId}-s${at + 1}`,
      projectId,
      nameZh,
      dueOn,
      doneOn: isDone ? notAfterLastDay(addDays(dueOn, random.whole(-10, 10))) : null,
    });
  }
}

/** What was applied for and not won, so that success has a rate (IN-08): four a year in each city, half of them joint. */
function addRefusedApplications(
  rows: { readonly ProjectApplication: object[]; readonly ProjectApplicant: object[] },
  spine: Spine,
  parties: Parties,
  random: Random,
): void {
  for (const city of spine.cities) {
    const universities = parties.universitiesOf.get(city.prefix)!;
    const firms = parties.enterprisesOf.get(city.prefix)!;
    const years = [2023, 2024, 2025, 2026];
    for (let at = 0; at < Math.round(16 * spine.scale); at += 1) {
      const year = caseAt(years, at);
      const level = caseAt(['PROVINCIAL', 'NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'PROVINCIAL'] as const, at);
      const submittedOn = level === 'MUNICIPAL' ? random.day(...callWindow(year)) : random.day(`${year}-02-01`, `${year}-09-30`);
      const id = `app-${city.prefix}-r${String(at + 1).padStart(4, '0')}`;
      const isJoint = Math.floor(at / years.length) % 2 === 0;
      rows.ProjectApplication.push({
        id,
        callId: level === 'MUNICIPAL' ? callIdOf(city.prefix, year) : null,
        programme: LEVELS[level] + caseAt(['重点研发计划', '自然科学基金', '科技重大专项'], at),
        level,
        year,
        submittedOn,
        leadAllianceId: null,
        priorities: [],
        outcome: submittedOn >= '2026-06-01' ? 'PENDING' : 'REJECTED',
        cityCode: city.regionCode,
      });
      const applicants = [random.pick(universities).id, ...(isJoint ? draw(random, firms, 1).map((firm) => firm.id) : [])];
      addApplicants(rows.ProjectApplicant, id, applicants, parties);
    }
  }
}
