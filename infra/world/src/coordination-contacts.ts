import { addDays, addYears } from '@helix/service-kit/days';
import { managementBodyOf } from './build-spine-places.ts';
import { LAST_DAY, caseAt, dayIn, groupedBy } from './build-spine-stage.ts';
import type { CoordinationStage } from './coordination-cities.ts';
import { randomFor } from './random.ts';
import type { CityPrefix, SpineProject } from './spine.ts';

/** Whom each city's leaders call on outside; Shangyu's document names the universities. */
const ABROAD: Readonly<Record<CityPrefix, readonly string[]>> = {
  xt: ['ins-hun-stb'],
  bs: ['ins-gx-stb'],
  jx: ['ins-zj-stb'],
  sy: ['ins-sy-fudan-university', 'ins-sy-zhejiang-university', 'ins-sy-china-jiliang-university', 'ins-sy-university-of-south-china'],
  lz: ['ins-gs-stb'],
};
const TOPICS = ['产学研合作', '平台共建', '人才引育', '成果转化', '企业需求', '园区建设'] as const;
const VISITS = [
  'SERVICE_TEAM',
  'UNIVERSITY',
  'HIGHER_GOVERNMENT',
  'SERVICE_TEAM',
  'STUDENTS',
  'SISTER_LOCALITY',
  'LOCAL_LEADERS',
  'SERVICE_TEAM',
] as const;

/** What the local side noted for itself, in turn; of some visits nothing. */
const NOTES = ['企业反映融资成本高，须私下核实。', null, '对方合作意愿一般，暂不宜推进。', '人才引进条件未谈拢。', null] as const;

/** 走访与对接 Visits received and paid, and contacts of parks and firms with universities (SY-04a to SY-04d, XT-11a). */
export function visitRows(stage: CoordinationStage) {
  const { spine } = stage;
  const random = randomFor(spine.seed, 'coordination/visits');
  const rows = { Visit: [] as object[], DockingRecord: [] as object[] };
  const perYear = Math.max(8, Math.round(8 * spine.scale));
  for (const place of stage.cities) {
    const { city, prefix, universities, enterprises, governmentId } = place;
    for (const year of spine.years) {
      for (let at = 0; at < perYear; at += 1) {
        const visitorKind = caseAt(VISITS, at);
        const school = caseAt(universities, at + year).id;
        const firm = caseAt(enterprises, at * 5 + year).id;
        const park = managementBodyOf(caseAt(city.parkIds, at));
        const [visitorId, visitedId] = {
          SERVICE_TEAM: [city.bureaus.STB, firm],
          UNIVERSITY: [school, park],
          HIGHER_GOVERNMENT: [caseAt(ABROAD[prefix], 0).endsWith('stb') ? ABROAD[prefix][0]! : null, governmentId],
          STUDENTS: [school, firm],
          SISTER_LOCALITY: [null, park],
          LOCAL_LEADERS: [governmentId, caseAt(ABROAD[prefix], at + year)],
        }[visitorKind] as [string | null, string];
        const groups = visitorKind === 'STUDENTS' ? random.whole(1, 3) : 1;
        rows.Visit.push({
          id: `visit-${prefix}-${year}-${String(at + 1).padStart(4, '0')}`,
          visitorKind,
          direction: visitorKind === 'LOCAL_LEADERS' ? 'OUTBOUND' : 'INBOUND',
          regionCode: city.regionCode,
          visitorId,
          visitedId,
          visitedOn: dayIn(random, year),
          topicZh: caseAt(TOPICS, at + year),
          groups,
          persons: groups * (visitorKind === 'STUDENTS' ? random.whole(15, 60) : random.whole(3, 12)),
          noteZh: caseAt(NOTES, at + year),
        });
      }
    }
    const firmsOf = groupedBy(
      enterprises.filter(({ parkId }) => parkId !== null),
      ({ parkId }) => parkId,
    );
    for (const [index, parkId] of city.parkIds.entries()) {
      // The park named last has sought nobody (XT-11a asks for more than none).
      if (index === city.parkIds.length - 1) continue;
      const initiators = [managementBodyOf(parkId), ...(firmsOf.get(parkId) ?? []).map(({ id }) => id)];
      for (const [at, initiatorId] of initiators.entries()) {
        rows.DockingRecord.push({
          id: `dock-${parkId.slice(5)}-${String(at + 1).padStart(3, '0')}`,
          initiatorId,
          counterpartId: caseAt(universities, index + at).id,
          parkId,
          regionCode: city.regionCode,
          dockedOn: dayIn(random, caseAt(spine.years, index + at)),
          topicZh: caseAt(TOPICS, index + at),
          result: caseAt(['CONTACT', 'INTENT', 'AGREEMENT', 'NONE', 'INTENT'], index + at),
        });
      }
    }
  }
  return rows;
}

const RESOURCES = [
  ['FUNDS', '产业链联合攻关资金', '300'],
  ['EQUIPMENT', '检测设备开放共享', '180.5'],
  ['SITE', '中试场地', null],
  ['FUNDS', '学科共建资金', '100'],
  ['STAFF', '工程师联合培养学生', null],
  ['SCENARIO', '应用场景开放', null],
  ['DATA', '生产数据共享', null],
] as const;

/** 协议与资源 Agreements of cities, universities and firms, and what is pooled for each chain (XT-13a). */
export function agreementRows(stage: CoordinationStage) {
  const { spine } = stage;
  const random = randomFor(spine.seed, 'coordination/agreements');
  const rows = { CooperationAgreement: [] as object[], AgreementParty: [] as object[], ResourceCommitment: [] as object[] };
  const sign = (
    id: string,
    titleZh: string,
    kind: string,
    regionCode: string,
    signedOn: string,
    validTo: string | null,
    parties: readonly string[],
  ): void => {
    const isOver = validTo !== null && validTo < LAST_DAY;
    const isTerminated = !isOver && rows.CooperationAgreement.length % 23 === 11;
    rows.CooperationAgreement.push({
      id,
      titleZh,
      kind,
      regionCode,
      signedOn,
      validTo,
      status: isOver ? 'ENDED' : isTerminated ? 'TERMINATED' : signedOn > '2026-09-30' ? 'SIGNED' : 'IN_FORCE',
    });
    for (const [at, institutionId] of [...new Set(parties)].entries())
      rows.AgreementParty.push({ id: `${id}:${at + 1}`, agreementId: id, institutionId, ordinal: at + 1 });
  };
  for (const { city, prefix, universities, governmentId } of stage.cities)
    for (const [at, { id }] of universities.entries()) {
      const signedOn = dayIn(random, caseAt([2021, 2022, 2024], at));
      sign(`agree-${prefix}-frame-${at + 1}`, '校地战略合作框架协议', 'FRAMEWORK', city.regionCode, signedOn, addYears(signedOn, 5), [
        governmentId,
        id,
      ]);
    }
  const joint = spine.projects.filter(({ isJoint, approvedOn }) => isJoint && approvedOn !== null);
  for (const [index, project] of joint.entries()) if (index % 3 === 0) signJoint(project, index);
  function signJoint({ id, city, approvedOn, leadId, partnerIds }: SpineProject, index: number): void {
    const kind = caseAt(['JOINT_RESEARCH', 'JOINT_RESEARCH', 'RESOURCE_SHARING', 'TALENT'], index / 3);
    sign(`agree-${id}`, '联合攻关合作协议', kind, stage.cityOf(city).city.regionCode, approvedOn!, addYears(approvedOn!, 3), [
      leadId,
      ...partnerIds,
    ]);
  }
  const universityCity = new Map(spine.universities.map(({ id, city }) => [id, city]));
  for (const { id, universityId, coBuilderIds, setYear } of spine.disciplines) {
    const city = universityCity.get(universityId);
    if (!coBuilderIds.length || setYear < 2021 || !city) continue;
    sign(`agree-${id}`, '学科共建协议', 'CO_BUILDING', stage.cityOf(city).city.regionCode, `${setYear}-06-30`, null, [
      universityId,
      ...coBuilderIds,
    ]);
  }
  const firmsOnChain = groupedBy(
    stage.cities.flatMap(({ enterprises }) => enterprises.filter(({ chainId }) => chainId !== null)),
    ({ chainId }) => chainId,
  );
  for (const { city, universities } of stage.cities)
    for (const [index, chainId] of city.chainIds.entries()) {
      const providers = [managementBodyOf(caseAt(city.parkIds, index)), ...(firmsOnChain.get(chainId) ?? []).map(({ id }) => id)];
      for (const [at, providerId] of providers.entries()) {
        if (at % 2) continue;
        const [kind, descriptionZh, valueWan] = caseAt(RESOURCES, index + at / 2);
        const committedOn = dayIn(random, caseAt([2023, 2024, 2025, 2022], at / 2));
        const status = caseAt(['DELIVERED', 'COMMITTED', 'DELIVERED', 'WITHDRAWN', 'COMMITTED'], index + at / 2);
        rows.ResourceCommitment.push({
          id: `commit-${chainId.slice(6)}-${String(at + 1).padStart(3, '0')}`,
          chainId,
          providerId,
          beneficiaryId: at % 6 ? caseAt(universities, at).id : null,
          regionCode: city.regionCode,
          kind,
          descriptionZh,
          valueWan,
          committedOn,
          deliveredOn: status === 'DELIVERED' ? addDays(committedOn, 90) : null,
          status,
        });
      }
    }
  return rows;
}
