import { addDays, addMonths, firstDayOfQuarter, lastDayOfQuarter, quarterOf } from '@helix/service-kit/days';
import { LAST_DAY, caseAt, dayIn, laterBy, notAfterLastDay } from './build-spine-stage.ts';
import type { CoordinationStage } from './coordination-cities.ts';
import { generateFunding } from './funding.ts';
import { randomFor } from './random.ts';
import type { SpineCity } from './spine.ts';

const STATES = ['SUPPORTED', 'IMPLEMENTED', 'CLOSED', 'ACCEPTED', 'SUPPORTED', 'DELIBERATED', 'REJECTED', 'PROPOSED'] as const;
const MADE_KNOWN: readonly string[] = ['SUPPORTED', 'IMPLEMENTED', 'CLOSED'];

/**
 * 绿色通道 Major projects, conversions and platforms of Xiangtan (XT-06a). One supported case in five has no liaison unit yet, against XT-06c.
 * Cases are made known from support on; decisions are, but for the latest of each chain.
 */
export function caseRows(stage: CoordinationStage) {
  const { spine } = stage;
  const random = randomFor(spine.seed, 'coordination/cases');
  const { city, governmentId } = stage.cityOf('xt');
  const rows = { FastTrackCase: [] as object[], CaseDecision: [] as object[] };
  const open = (category: string, titleZh: string, subjectType: string, subjectId: string, proposedById: string, from: string): void => {
    const index = rows.FastTrackCase.length;
    const status = caseAt(STATES, index);
    const id = `case-xt-${String(index + 1).padStart(4, '0')}`;
    const proposedOn = notAfterLastDay(addDays(from, 20));
    const acceptedOn = status === 'PROPOSED' || status === 'REJECTED' ? null : laterBy(random, proposedOn, 5, 30);
    const supportedOn = laterBy(random, acceptedOn ?? proposedOn, 20, 60);
    const isKnown = MADE_KNOWN.includes(status);
    rows.FastTrackCase.push({
      id,
      titleZh,
      category,
      subjectType,
      subjectId,
      regionCode: city.regionCode,
      proposedById,
      liaisonUnitId: acceptedOn === null || index % 5 === 4 ? null : caseAt([city.bureaus.STB, city.bureaus.IIT, city.bureaus.DRC], index),
      proposedOn,
      acceptedOn,
      closedOn: status === 'CLOSED' ? notAfterLastDay(addDays(supportedOn, 120)) : null,
      status,
      publishedOn: isKnown ? supportedOn : null,
    });
    if (index % 3 || !isKnown) return;
    rows.CaseDecision.push({
      id: `decision-${id}`,
      titleZh: `${titleZh}一事一议`,
      decidingKind: 'MUNICIPAL_GOVERNMENT',
      decidingInstitutionId: governmentId,
      bodyId: null,
      caseId: id,
      chainId: null,
      regionCode: city.regionCode,
      supportZh: '按一事一议给予场地、人才和资金支持。',
      amountWan: index % 2 ? null : String(200 + random.whole(0, 16) * 50),
      decidedOn: supportedOn,
      status,
      publishedOn: supportedOn,
    });
  };
  const projects = spine.projects.filter((row) => row.city === 'xt' && row.isKey && row.level === 'NATIONAL' && row.approvedOn !== null);
  for (const [index, { id, leadId, approvedOn }] of projects.entries())
    if (index % 2 === 0) open('RESEARCH_PROJECT', '国家级重点科研项目', 'Project', id, leadId, approvedOn!);
  const conversions = spine.conversions.filter(({ city: prefix }) => prefix === 'xt');
  for (const [index, { id, enterpriseId, decidedOn }] of conversions.entries())
    if (index % 6 === 0) open('ACHIEVEMENT_TRANSFER', '重大成果转化项目', 'Conversion', id, enterpriseId, decidedOn);
  const platforms = spine.platforms.filter(({ city: prefix, level }) => prefix === 'xt' && level === 'NATIONAL');
  for (const { id, hostId, appliedOn } of platforms) open('PLATFORM_FACILITY', '国家级创新平台', 'Platform', id, hostId, appliedOn);
  for (const [index, chainId] of city.chainIds.entries())
    for (const [at, year] of [2023, 2025, 2026].entries()) {
      const decidedOn = dayIn(random, year, '06-08', '09-30');
      rows.CaseDecision.push({
        id: `decision-${chainId.slice(6)}-${year}`,
        titleZh: caseAt(['产业链强链项目', '产业链补链项目', '产业链公共平台'], index + at),
        decidingKind: 'CHAIN_LEADING_GROUP',
        decidingInstitutionId: null,
        bodyId: 'body-xt-chain-leading-group',
        caseId: null,
        chainId,
        regionCode: city.regionCode,
        supportZh: '统筹科技、工信等专项支持关键环节。',
        amountWan: (index + at) % 3 === 2 ? null : String(300 + ((index * 3 + at) % 7) * 100),
        decidedOn,
        status: year === 2026 ? 'DELIBERATED' : caseAt(['SUPPORTED', 'IMPLEMENTED'], index + at),
        publishedOn: year === 2026 ? null : addDays(decidedOn, 15),
      });
    }
  return rows;
}

/** What funding publicised: the application, not its amounts. */
interface Publicised {
  readonly id: string;
  readonly regionCode: string;
  readonly publicisedOn: string | null;
  readonly isPersonal: boolean;
}

/**
 * 公开记录 Posted challenges and their results, the approval of key projects, and what funding publicised (BS-04a, EV-24). One approval in ten is
 * for the bureaus concerned only; what is for a person is not disclosed. What is unfit for publication goes to the universities it is about (BS-04c).
 */
export function disclosureRows(stage: CoordinationStage): object[] {
  const rows: object[] = [];
  const disclose = (
    subjectType: string,
    subjectId: string,
    kind: string,
    titleZh: string,
    city: SpineCity,
    publishedOn: string,
    more: { readonly audience?: 'OFFICERS'; readonly objectionsUntil?: string },
  ): void => {
    rows.push({
      id: `disclose-${subjectId}-${kind.toLowerCase()}`,
      subjectType,
      subjectId,
      kind,
      audience: more.audience ?? 'PUBLIC',
      titleZh,
      channelZh: '市科技局门户网站',
      publisherId: subjectType === 'SubsidyApplication' ? city.bureaus.FIN : city.bureaus.STB,
      regionCode: city.regionCode,
      publishedOn,
      objectionsUntil: more.objectionsUntil ?? null,
      ...(more.audience
        ? { recipientIds: [city.bureaus.FIN, city.bureaus.IIT], form: 'COPIED_DOCUMENT', noticeZh: `${titleZh}，仅限有关部门掌握。` }
        : {}),
    });
  };
  for (const { id, city: prefix, postedOn, closesOn, status } of stage.spine.challenges) {
    const { city } = stage.cityOf(prefix);
    if (postedOn === null || postedOn > LAST_DAY) continue;
    disclose('Challenge', id, 'SERVICE', '揭榜挂帅榜单发布', city, postedOn, {});
    if (closesOn === null || !['SELECTED', 'CONTRACTED', 'UNDER_WAY', 'ACCEPTED', 'REWARDED'].includes(status)) continue;
    const resultOn = addDays(closesOn, 20);
    if (resultOn <= LAST_DAY)
      disclose('Challenge', id, 'RESULT', '揭榜结果公示', city, resultOn, { objectionsUntil: addDays(resultOn, 7) });
  }
  const approved = stage.spine.projects.filter(({ isKey, approvedOn }) => isKey && approvedOn !== null);
  for (const [index, { id, city: prefix, approvedOn }] of approved.entries()) {
    const { city } = stage.cityOf(prefix);
    const more = index % 10 === 9 ? { audience: 'OFFICERS' as const } : {};
    disclose('Project', id, 'DECISION', '重点项目拟立项公示', city, approvedOn!, { ...more, objectionsUntil: addDays(approvedOn!, 7) });
    if (index % 4 === 0) {
      const resultOn = addMonths(approvedOn!, 12);
      if (resultOn <= LAST_DAY) disclose('Project', id, 'RESULT', '项目中期进展公开', city, resultOn, more);
    }
  }
  const cityOfCode = new Map(stage.cities.map(({ city }) => [city.regionCode, city]));
  for (const { id, regionCode, publicisedOn, isPersonal } of generateFunding(stage.spine)['SubsidyApplication'] as readonly Publicised[]) {
    const city = cityOfCode.get(regionCode);
    if (!city || isPersonal || publicisedOn === null) continue;
    disclose('SubsidyApplication', id, 'RESULT', '补助资金拟安排公示', city, publicisedOn, { objectionsUntil: addDays(publicisedOn, 7) });
  }
  for (const { city, prefix, universities } of stage.cities)
    for (const [at, { id: universityId }] of universities.slice(0, 2).entries()) {
      const project = stage.spine.projects.find((row) => row.city === prefix && row.leadId === universityId && row.approvedOn !== null);
      if (!project) continue;
      rows.push({
        id: `notice-${prefix}-${9 - at}`,
        subjectType: 'Project',
        subjectId: project.id,
        kind: 'ADMINISTRATION',
        audience: 'RESTRICTED',
        titleZh: '不宜公开事项情况通报',
        channelZh: '机要交换',
        publisherId: city.bureaus.STB,
        regionCode: city.regionCode,
        publishedOn: LAST_DAY,
        objectionsUntil: null,
        recipientIds: [universityId],
        form: caseAt(['COPIED_DOCUMENT', 'PERIODIC_NOTICE'], at),
        noticeZh: '该项目部分指标暂不对外发布，请按要求保管。',
        leaderCommentZh: at === 0 ? '请科技部门会同高校抓紧论证。' : null,
        acknowledgedOn: at === 0 ? LAST_DAY : null,
      });
    }
  return rows;
}

/**
 * 归属上报与监测 The first placement of each doctor is reported to the county in the January after entry (JX-21b); every placement is monitored
 * each quarter that it lasts to the end of (JX-21a). One report was corrected.
 */
export function placementRows(stage: CoordinationStage) {
  const { spine } = stage;
  const random = randomFor(spine.seed, 'coordination/placements');
  const rows = { AttributionReport: [] as object[], MonitoringRecord: [] as object[] };
  const seen = new Set<string>();
  const inOrder = spine.doctorPlacements.toSorted((one, other) =>
    one.enteredOn < other.enteredOn ? -1 : one.enteredOn > other.enteredOn ? 1 : 0,
  );
  for (const [index, { id, talentId, regionCode, enteredOn, exitedOn }] of inOrder.entries()) {
    const year = Number(enteredOn.slice(0, 4));
    const reportedOn = `${year + 1}-01-20`;
    if (!seen.has(talentId) && reportedOn <= LAST_DAY)
      rows.AttributionReport.push({
        id: `attribution-${id}`,
        placementId: id,
        regionCode,
        year,
        reportedById: 'ins-jx-tao',
        reportedOn,
        status: index === 17 ? 'CORRECTED' : year < 2025 ? 'CONFIRMED' : caseAt(['CONFIRMED', 'REPORTED'], index),
      });
    seen.add(talentId);
    for (
      let quarter = quarterOf(enteredOn);
      lastDayOfQuarter(quarter) <= (exitedOn ?? LAST_DAY);
      quarter = quarterOf(addMonths(firstDayOfQuarter(quarter), 3))
    ) {
      const issuesRaised = random.whole(0, 2);
      rows.MonitoringRecord.push({
        id: `monitor-${id}-${quarter}`,
        placementId: id,
        quarter,
        recordedOn: notAfterLastDay(addDays(lastDayOfQuarter(quarter), 10)),
        visits: random.whole(0, 3),
        horizontalProjects: random.whole(0, 2),
        issuesRaised,
        issuesResolved: random.whole(0, issuesRaised),
      });
    }
  }
  return rows;
}
