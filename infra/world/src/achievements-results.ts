import { addDays, addYears, daysBetween } from '@helix/service-kit/days';
import type { MarketParties } from './achievements-parties.ts';
import { LAST_DAY, caseAt, dayIn, groupedBy, idOf, laterBy, notAfterLastDay, notBeforeFirstDay, yearOf } from './build-spine-stage.ts';
import { vocabularyOf } from './names.ts';
import { randomFor, type Random } from './random.ts';
import type { Spine, SpineAchievement, SpineConversion } from './spine.ts';

const STAGES = ['LAB', 'PILOT', 'ENTERPRISE', 'PRODUCT', 'MARKET'] as const;
const ENDINGS = ['关键技术', '成套装备', '新工艺', '检测系统', '专用材料', '控制软件'] as const;
const GRADES = ['国内领先', '国际先进', '国内先进'] as const;
const OUTPUTS = ['PATENT', 'PAPER', 'STANDARD', 'SOFTWARE', 'PATENT', 'REPORT', 'PATENT', 'PRODUCT', 'VARIETY'] as const;
const OUTPUT_NAMES: Readonly<Record<(typeof OUTPUTS)[number], string>> = {
  PATENT: '发明专利',
  PAPER: '论文',
  STANDARD: '团体标准',
  SOFTWARE: '软件',
  REPORT: '研究报告',
  PRODUCT: '新产品',
  VARIETY: '品种',
};
const GREAT_AWARDS = [
  ['ST_PROGRESS', 'PROVINCIAL', 'SECOND', '科学技术进步奖'],
  ['TECHNICAL_INVENTION', 'PROVINCIAL', 'FIRST', '技术发明奖'],
  ['NATURAL_SCIENCE', 'PROVINCIAL', 'THIRD', '自然科学奖'],
  ['ST_PROGRESS', 'NATIONAL', 'SECOND', '科学技术进步奖'],
] as const;

/** When an achievement came to be and was made public. */
interface AchievementDates {
  readonly labOn: string;
  readonly publishedOn: string;
}

/** Shares of two owners, the first named the larger; null while they have not agreed. */
const SHARES = [
  ['60', '40'],
  ['50', '50'],
  ['70', '30'],
  [null, null],
] as const;

/** Achievements of the skeleton with all that hangs on them, unpublished ones beside them, and the rights in them. */
export function generateResults(spine: Spine, parties: MarketParties) {
  const random = randomFor(spine.seed, 'achievements/results');
  const conversionsOf = groupedBy(spine.conversions, ({ achievementId }) => achievementId);
  const teamOfLeader = new Map(spine.teams.map((team) => [team.leaderId, team.id]));
  const platformsOf = groupedBy(
    spine.platforms.filter(({ recognisedOn }) => recognisedOn !== null),
    ({ hostId }) => hostId,
  );
  const rows = {
    Achievement: [] as object[],
    AchievementOwner: [] as object[],
    AchievementInventor: [] as object[],
    AchievementStageEntry: [] as object[],
    ResearchOutput: [] as object[],
    Award: [] as object[],
    AwardHolder: [] as object[],
    SupplyItem: [] as object[],
    UseRightGrant: [] as object[],
  };
  const patentOf = new Map<string, string>();
  const supplyOfInstitution = new Map<string, string>();
  let joint = 0;

  for (const [index, achievement] of spine.achievements.entries()) {
    const conversions = conversionsOf.get(achievement.id) ?? [];
    const project = achievement.sourceProjectId === null ? null : parties.projectById.get(achievement.sourceProjectId)!;
    const firm = achievement.ownerIds.map((id) => parties.enterpriseById.get(id)).find((owner) => owner !== undefined);
    const city = parties.cityOf.get(achievement.city)!;
    const chainId = project?.chainId ?? firm?.chainId ?? caseAt(city.chainIds, index);
    const { labOn, publishedOn } = datesOf(random, conversions, project?.approvedOn ?? null);
    const topic = random.pick(vocabularyOf(chainId).topics);
    const titleZh = `${topic}${caseAt(ENDINGS, index)}`;
    const ofUniversity = achievement.ownerIds.some((id) => parties.universityById.has(id));
    const isJoint = achievement.ownerIds.length > 1;
    if (isJoint) joint += 1;
    const grantedOn = ofUniversity && achievement.inventorIds.length && index % 4 === 1 ? laterBy(random, publishedOn, 5, 60) : null;
    const isImportant = achievement.isAwarded || random.chance(0.3);
    const isConverted = conversions.some(({ status }) => status !== 'ABANDONED' && status !== 'DECIDED');
    const platforms = achievement.ownerIds.flatMap((id) => platformsOf.get(id) ?? []);
    const isAppraised = index % 5 !== 3;
    rows.Achievement.push({
      id: achievement.id,
      titleZh,
      titleEn: null,
      registeredNo: `${yearOf(publishedOn)}${city.regionCode}Y${String(index + 1).padStart(5, '0')}`,
      stage: achievement.stage,
      rightState: isConverted ? 'CONVERTED' : grantedOn ? 'USE_RIGHT_GRANTED' : 'INSTITUTION_OWNED',
      isServiceInvention: ofUniversity || random.chance(0.8),
      isOriginal: random.chance(0.2),
      ownIp: conversions.some(({ carrierId }) => carrierId !== null) || random.chance(0.85),
      isImportant,
      isMajor: isImportant && random.chance(0.4),
      sourceProjectId: achievement.sourceProjectId,
      disciplineId: achievement.disciplineId,
      teamId: project?.teamId ?? achievement.inventorIds.map((id) => teamOfLeader.get(id)).find((id) => id !== undefined) ?? null,
      platformId: platforms.length && random.chance(0.7) ? random.pick(platforms).id : null,
      appraisedOn: isAppraised ? random.day(labOn, publishedOn) : null,
      appraisedBy: isAppraised ? `${city.nameZh}科技成果评价中心` : null,
      appraisalGrade: isAppraised ? random.pick(GRADES) : null,
      publishedOn,
      cityCode: city.regionCode,
    });
    const shares = isJoint ? caseAt(SHARES, joint) : (['100'] as const);
    for (const [at, institutionId] of achievement.ownerIds.entries()) {
      rows.AchievementOwner.push({
        id: `${achievement.id}-owner-${at + 1}`,
        achievementId: achievement.id,
        institutionId,
        rank: at + 1,
        sharePct: shares[at] ?? null,
      });
    }
    for (const [at, talentId] of [...new Set(achievement.inventorIds)].entries()) {
      rows.AchievementInventor.push({
        id: `${achievement.id}-inventor-${at + 1}`,
        achievementId: achievement.id,
        talentId,
        order: at + 1,
      });
    }
    rows.AchievementStageEntry.push(...stagesOf(achievement, labOn, conversions[0]?.decidedOn ?? publishedOn));
    for (let at = 1; at <= 1 + (index % 3); at += 1) {
      const kind = at === 1 && index % 2 === 0 ? 'PATENT' : caseAt(OUTPUTS, index + at);
      const filedOn = laterBy(random, labOn, 5, 90);
      const id = `${achievement.id}-output-${at}`;
      const due = addDays(filedOn, kind === 'PATENT' ? random.whole(180, 420) : random.whole(20, 160));
      const isGranted = due <= LAST_DAY;
      if (kind === 'PATENT' && isGranted && !patentOf.has(achievement.id)) patentOf.set(achievement.id, id);
      rows.ResearchOutput.push({
        id,
        kind,
        titleZh: `${topic}${OUTPUT_NAMES[kind]}`,
        no: isGranted ? `${kind}-${achievement.city.toUpperCase()}-${yearOf(due)}-${String(index + 1).padStart(5, '0')}-${at}` : null,
        filedOn,
        grantedOn: isGranted ? due : null,
        achievementId: achievement.id,
        projectId: achievement.sourceProjectId,
        // Some agree late and some never: those are to be found (JX-16).
        ownershipAgreedOn:
          isJoint && index % 7 !== 2
            ? index % 11 === 4
              ? laterBy(random, filedOn, 10, 40)
              : notBeforeFirstDay(addDays(filedOn, -random.whole(3, 30)))
            : null,
      });
    }
    if (achievement.isAwarded || index % 13 === 6) {
      const [kind, level, grade, name] = achievement.isAwarded
        ? caseAt(GREAT_AWARDS, index)
        : (['INDUSTRY', 'MUNICIPAL', null, '行业科技奖'] as const);
      const id = `${achievement.id}-award`;
      const giver = level === 'NATIONAL' ? '国家' : level === 'MUNICIPAL' ? city.nameZh : achievement.city === 'bs' ? '自治区' : '省';
      rows.Award.push({
        id,
        nameZh: `${giver}${name}`,
        kind,
        level,
        grade,
        year: Math.min(yearOf(publishedOn) + 1, 2026),
        achievementId: achievement.id,
        projectId: achievement.sourceProjectId,
      });
      // Every fifth joint award names one side only, against JX-17c.
      const holders = isJoint && joint % 5 === 0 ? achievement.ownerIds.slice(0, 1) : achievement.ownerIds;
      rows.AwardHolder.push(
        ...holders.map((institutionId, at) => ({ id: `${id}-holder-${at + 1}`, awardId: id, institutionId, rank: at + 1 })),
      );
    }
    if (index % 2 === 0) {
      const id = `sup-${achievement.id}`;
      const institutionId = achievement.ownerIds[0]!;
      if (!supplyOfInstitution.has(institutionId)) supplyOfInstitution.set(institutionId, id);
      rows.SupplyItem.push({
        id,
        titleZh: `${titleZh}成果转让或许可`,
        institutionId,
        kind: 'ACHIEVEMENT',
        achievementId: achievement.id,
        teamId: null,
        chainId,
        publishedOn: laterBy(random, publishedOn, 1, 30),
        cityCode: city.regionCode,
      });
    }
    if (grantedOn) {
      const grant = rows.UseRightGrant.length;
      // Ten years, longer, and now and then too short (XT-43a).
      const years = caseAt([10, 10, 12, 15, 8], grant);
      rows.UseRightGrant.push({
        id: `${achievement.id}-use-right`,
        achievementId: achievement.id,
        talentId: achievement.inventorIds[0]!,
        startsOn: grantedOn,
        endsOn: addDays(addYears(grantedOn, years), -1),
        status: caseAt(['GRANTED', 'GRANTED', 'AGREED', 'GRANTED', 'GRANTED', 'REVOKED'], grant),
      });
    }
  }

  unpublished(spine, parties, random, rows);
  offers(spine, parties, random, rows.SupplyItem);
  return { rows, patentOf, supplyOf: (institutionId: string): string | null => supplyOfInstitution.get(institutionId) ?? null };
}

/** It comes before its first conversion and after its project's approval. */
function datesOf(random: Random, conversions: readonly SpineConversion[], since: string | null): AchievementDates {
  const decidedOn = conversions.map((conversion) => conversion.decidedOn).toSorted()[0];
  if (decidedOn === undefined) {
    const labOn = since === null ? dayIn(random, random.whole(2021, 2025)) : laterBy(random, since, 30, 240);
    return { labOn, publishedOn: laterBy(random, labOn, 15, 150) };
  }
  const early = notBeforeFirstDay(addDays(decidedOn, -random.whole(60, 420)));
  const labOn = since !== null && since > early ? since : early;
  return { labOn, publishedOn: random.day(labOn, decidedOn) };
}

/** One entry for each stage up to the present one, spread over the time that is left. */
function stagesOf({ id, stage }: SpineAchievement, labOn: string, from: string): object[] {
  const reached = STAGES.slice(0, STAGES.indexOf(stage) + 1);
  const gap = Math.max(1, Math.min(120, Math.floor(daysBetween(from, LAST_DAY) / reached.length)));
  return reached.map((reachedStage, at) => ({
    id: `${id}-stage-${at + 1}`,
    achievementId: id,
    stage: reachedStage,
    enteredOn: at === 0 ? labOn : notAfterLastDay(addDays(from, gap * at)),
  }));
}

/** Achievements, and supplies of them, that are not published: nobody outside may see them. */
function unpublished(
  spine: Spine,
  parties: MarketParties,
  random: Random,
  rows: Record<'Achievement' | 'AchievementOwner' | 'AchievementInventor' | 'ResearchOutput' | 'SupplyItem', object[]>,
): void {
  const staffOf = groupedBy(spine.talents, ({ employerId }) => employerId);
  for (const city of spine.cities) {
    const universities = parties.universitiesOf.get(city.prefix)!;
    for (let number = 1; number <= Math.round(2 * spine.scale); number += 1) {
      const id = idOf('ach-unpublished', city.prefix, number, 3);
      const chainId = caseAt(city.chainIds, number);
      const institutionId = caseAt(universities, number).id;
      rows.Achievement.push({
        id,
        titleZh: `${random.pick(vocabularyOf(chainId).topics)}在研成果`,
        titleEn: null,
        registeredNo: null,
        stage: 'LAB',
        rightState: 'INSTITUTION_OWNED',
        isServiceInvention: true,
        ownIp: true,
        sourceProjectId: null,
        disciplineId: null,
        teamId: null,
        platformId: null,
        appraisedOn: null,
        appraisedBy: null,
        appraisalGrade: null,
        publishedOn: null,
        cityCode: city.regionCode,
      });
      rows.AchievementOwner.push({ id: `${id}-owner-1`, achievementId: id, institutionId, rank: 1, sharePct: '100' });
      const inventor = staffOf.get(institutionId)?.[0];
      if (inventor) rows.AchievementInventor.push({ id: `${id}-inventor-1`, achievementId: id, talentId: inventor.id, order: 1 });
      rows.ResearchOutput.push({
        id: `${id}-output-1`,
        kind: 'PATENT',
        titleZh: '未申请的发明',
        no: null,
        filedOn: null,
        grantedOn: null,
        achievementId: id,
        projectId: null,
        ownershipAgreedOn: null,
      });
      rows.SupplyItem.push({
        id: `sup-${id}`,
        titleZh: '未发布成果',
        institutionId,
        kind: 'ACHIEVEMENT',
        achievementId: id,
        teamId: null,
        chainId,
        publishedOn: null,
        cityCode: city.regionCode,
      });
    }
  }
}

/** Services and equipment that each university offers, and teams of which every third is on offer. */
function offers(spine: Spine, parties: MarketParties, random: Random, rows: object[]): void {
  for (const [index, university] of spine.universities.entries()) {
    const { regionCode: cityCode, chainIds } = parties.cityOf.get(university.city)!;
    for (const [kind, title] of [
      ['SERVICE', '检测分析与技术咨询'],
      ['EQUIPMENT', '大型仪器开放共享'],
    ] as const) {
      const chainId = index % 2 ? null : caseAt(chainIds, index);
      rows.push({
        id: `sup-${university.id}-${kind.toLowerCase()}`,
        titleZh: `${vocabularyOf(chainId).field}${title}`,
        institutionId: university.id,
        kind,
        achievementId: null,
        teamId: null,
        chainId,
        publishedOn: random.day('2022-03-01', '2025-12-20'),
        cityCode,
      });
    }
  }
  for (const [index, team] of spine.teams.entries()) {
    if (index % 3 !== 0) continue;
    rows.push({
      id: `sup-${team.id}`,
      titleZh: '团队技术攻关服务',
      institutionId: team.institutionIds[0]!,
      kind: 'TEAM',
      achievementId: null,
      teamId: team.id,
      chainId: null,
      publishedOn: random.day('2023-03-01', '2025-12-20'),
      cityCode: parties.cityOf.get(team.city)!.regionCode,
    });
  }
}
