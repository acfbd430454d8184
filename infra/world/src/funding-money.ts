import { addDays } from '@helix/service-kit/days';
import { fenFromWan } from '@helix/service-kit/money';
import { managementBodyOf } from './build-spine-places.ts';
import { LAST_DAY, caseAt, laterBy, yearOf } from './build-spine-stage.ts';
import type { Ledger } from './funding-ledger.ts';
import type { Treasury } from './funding-parties.ts';
import { randomFor } from './random.ts';
import type { Spine, SpineProject } from './spine.ts';

const funded: ReadonlySet<SpineProject['status']> = new Set([
  'APPROVED',
  'CONTRACTED',
  'UNDER_WAY',
  'ACCEPTED',
  'POST_EVALUATED',
  'SUSPENDED',
  'TERMINATED',
]);
const FISCAL_WAN = { NATIONAL: [200, 1500], PROVINCIAL: [50, 300], MUNICIPAL: [10, 80], COUNTY: [5, 30] } as const;

/**
 * 项目资金 Fiscal money of the level that approved a project, and what firms and universities add. A firm's own project and one that was commissioned
 * have no fiscal money (Q01).
 */
export function fundProjects(spine: Spine, treasury: Treasury): object[] {
  const random = randomFor(spine.seed, 'funding/project-money');
  const rows: object[] = [];
  for (const project of spine.projects) {
    const { id, city: prefix, kind, level, approvedOn, status, leadId, partnerIds, chainId } = project;
    if (approvedOn === null || !funded.has(status)) continue;
    const city = treasury.city(prefix);
    const arrivedOn = addDays(approvedOn, random.whole(30, 120));
    const shared = { projectId: id, chainId, regionCode: city.regionCode, year: yearOf(approvedOn) };
    const paidOn = arrivedOn > LAST_DAY ? null : arrivedOn;
    if (kind !== 'ENTERPRISE_RD' && kind !== 'HORIZONTAL') {
      const [low, high] = FISCAL_WAN[level];
      rows.push({
        id: `fund-${id}-fiscal`,
        ...shared,
        source: 'FISCAL',
        level,
        providerId: level === 'MUNICIPAL' ? city.bureaus.STB : level === 'PROVINCIAL' ? treasury.provincial[prefix] : null,
        fundId: level === 'MUNICIPAL' ? treasury.projectFund[prefix] : null,
        amountWan: String(random.whole(low, high)),
        paidOn,
      });
    }
    for (const partner of [leadId, ...partnerIds]) {
      const isFirm = partner.startsWith('ent-');
      // Firms put money in; every third university does.
      if (!isFirm && random.whole(1, 3) !== 1) continue;
      rows.push({
        id: `fund-${id}-${partner}`,
        ...shared,
        source: isFirm ? 'ENTERPRISE' : 'UNIVERSITY',
        level: null,
        providerId: partner,
        fundId: null,
        // What a firm has promised and not yet fixed stays open.
        amountWan: isFirm && random.chance(0.05) ? null : String(isFirm ? random.whole(20, 400) : random.whole(5, 60)),
        paidOn: isFirm ? addDays(approvedOn, -random.whole(0, 60)) : paidOn,
      });
    }
  }
  return rows;
}

/** 工程付款 Instalments for construction, never more than what is done; the finance bureau pays where the management builds for itself (Q40). */
export function payForConstruction(spine: Spine, treasury: Treasury, ledger: Ledger): void {
  const random = randomFor(spine.seed, 'funding/construction');
  for (const work of spine.constructionProjects) {
    const city = treasury.city(work.city);
    const body = managementBodyOf(work.parkId);
    const isOwn = body === work.builderId;
    const paidFen = (fenFromWan(work.doneWan) * BigInt(random.whole(70, 95))) / 100n;
    const instalments = 4;
    for (let at = 0; at < instalments && paidFen > 0n; at += 1) {
      ledger.pay({
        city,
        subjectType: 'CONSTRUCTION_PROJECT',
        subjectId: work.id,
        payerId: isOwn ? city.bureaus.FIN : body,
        payerKind: isOwn ? 'FIN' : 'PARK',
        payeeId: work.builderId,
        fundId: isOwn ? 'SY-DISTRICT_BUDGET' : null,
        amountFen: String(paidFen / BigInt(instalments)),
        paidOn: random.day(`202${5 + (at >> 1)}-0${at % 2 ? 6 : 2}-01`, `202${5 + (at >> 1)}-0${at % 2 ? 9 : 5}-28`),
        priority: city.prefix === 'sy' ? 'RESOURCES_AND_TEAMS' : null,
      });
    }
  }
}

/** 榜金 The reward of a challenge goes from who posted it to who won it (Q19). */
export function payRewards(spine: Spine, treasury: Treasury, ledger: Ledger): void {
  const random = randomFor(spine.seed, 'funding/rewards');
  for (const challenge of spine.challenges) {
    const winner = challenge.bids.find(({ isSelected }) => isSelected);
    if (challenge.status !== 'REWARDED' || !winner || challenge.rewardWan === null || challenge.closesOn === null) continue;
    const isFirm = challenge.posterId.startsWith('ent-');
    ledger.pay({
      city: treasury.city(challenge.city),
      subjectType: 'CHALLENGE',
      subjectId: challenge.id,
      payerId: challenge.posterId,
      payerKind: isFirm ? 'ENTERPRISE' : 'PROCURING_DEPARTMENT',
      payeeId: winner.bidderId,
      amountFen: String(fenFromWan(challenge.rewardWan)),
      paidOn: laterBy(random, challenge.closesOn, 400, 600),
      chainId: challenge.chainId,
    });
  }
}

/** 预算额度 What cities and counties set aside, with one county's line missing (JX-20a), and what Shangyu expects to pay out (SY-13b). */
export function budgetLines(spine: Spine, treasury: Treasury): object[] {
  const random = randomFor(spine.seed, 'funding/budget');
  const rows: object[] = [];
  for (const year of spine.years.filter((year) => year >= 2023)) {
    for (const [fundId, prefix, least] of [
      ['XT-ST_SPECIAL', 'xt', 6000],
      ['XT-IIT_SPECIAL', 'xt', 3000],
      ['XT-DRC_SPECIAL', 'xt', 1500],
      ['BS-MUNICIPAL_BUDGET', 'bs', 1200],
      ['JX-MUNICIPAL_BUDGET', 'jx', 2500],
      ['SY-DISTRICT_BUDGET', 'sy', 5000],
    ] as const) {
      const line = { fundId, instrumentCode: null, kind: 'APPROPRIATION', level: prefix === 'sy' ? 'COUNTY' : 'MUNICIPAL' };
      const amountWan = String(least + (year - 2023) * 200 + random.whole(0, 150));
      rows.push({ id: `budget-${fundId.toLowerCase()}-${year}`, ...line, regionCode: treasury.city(prefix).regionCode, year, amountWan });
    }
    const jx = treasury.city('jx');
    for (const { code } of jx.counties) {
      if (code === '330424' && year === 2025) continue;
      const line = { fundId: 'JX-COUNTY_BUDGET', instrumentCode: 'PI-JX-01', kind: 'APPROPRIATION', level: 'COUNTY' };
      rows.push({ id: `budget-jx-01-${code}-${year}`, ...line, regionCode: code, year, amountWan: String(random.whole(60, 260)) });
    }
    for (const [instrumentCode, wan] of [
      ['PI-SY-04', 900],
      ['PI-SY-05', null],
    ] as const) {
      const line = { fundId: 'SY-DISTRICT_BUDGET', instrumentCode, kind: 'FORECAST', level: 'COUNTY' };
      // The text masks what the second policy is expected to cost; it stays open.
      const amountWan = wan === null ? null : String(wan + (year - 2023) * 50);
      rows.push({
        id: `forecast-${instrumentCode.toLowerCase()}-${year}`,
        ...line,
        regionCode: treasury.city('sy').regionCode,
        year,
        amountWan,
      });
    }
  }
  return rows;
}

/** 资金绩效评价 Published for years that are over, still in the making for the last one (SY-28a). */
export function fundEvaluations(spine: Spine, treasury: Treasury): object[] {
  const random = randomFor(spine.seed, 'funding/evaluations');
  const funds = [
    ['XT-ST_SPECIAL', 'xt'],
    ['XT-TALENT_SPECIAL', 'xt'],
    ['BS-MUNICIPAL_BUDGET', 'bs'],
    ['SY-DISTRICT_BUDGET', 'sy'],
    ['LZ-TALENT_INNOVATION_FUND', 'lz'],
  ] as const;
  return funds.flatMap(([fundId, prefix]) =>
    [2023, 2024, 2025].map((year) => ({
      id: `evaluation-${fundId.toLowerCase()}-${year}`,
      fundId,
      regionCode: treasury.city(prefix).regionCode,
      year,
      status: year < 2025 ? 'PUBLISHED' : caseAt(['SCORED', 'REVIEWED'] as const, fundId.length),
      score: `${random.whole(78, 96)}.${random.whole(0, 9)}0`,
      publishedOn: year < 2025 ? `${year + 1}-06-30` : null,
    })),
  );
}

/** 联合基金 Xiangtan's natural science fund grows but for one year (XT-21a); county–university funds in Baise, one triple in Shangyu. */
export function jointFunds(spine: Spine, treasury: Treasury): { JointFund: object[]; JointFundContribution: object[] } {
  const rows = { JointFund: [] as object[], JointFundContribution: [] as object[] };
  const add = (fund: { id: string } & Record<string, unknown>, contributions: readonly (readonly [string, string | null])[]): void => {
    rows.JointFund.push(fund);
    for (const [at, [contributorId, amountWan]] of contributions.entries()) {
      const contributedOn = amountWan === null ? null : `${String(fund['year'])}-03-31`;
      rows.JointFundContribution.push({ id: `${fund.id}-${at + 1}`, fundId: fund.id, contributorId, amountWan, contributedOn });
    }
  };
  const xt = treasury.city('xt');
  for (const [at, year] of spine.years.entries()) {
    const wan = caseAt([300, 360, 400, 380, 450, 500], at);
    add(
      {
        id: `joint-xt-${year}`,
        nameZh: '省市自然科学联合基金',
        nameEn: 'Provincial–municipal joint natural science fund',
        programmeId: 'XT-JOINT_FUND',
        regionCode: xt.regionCode,
        year,
        purposeZh: '支持在潭高校院所与企业的基础和应用基础研究。',
        purposeEn: 'Basic and applied basic research of universities, institutes and firms in the city.',
      },
      [
        [treasury.provincial.xt, String(wan)],
        [xt.bureaus.FIN, String(wan)],
      ],
    );
  }
  const bs = treasury.city('bs');
  const universities = spine.universities.filter(({ city }) => city === 'bs');
  for (const [at, county] of bs.counties.slice(0, 3).entries()) {
    const fund = { programmeId: 'BS-JOINT_FUND', regionCode: county.code, purposeZh: '县校共同投入，支持特色产业研发。', purposeEn: null };
    const names = { nameZh: `${county.nameZh}县校合作基金`, nameEn: null };
    for (const year of [2024, 2025])
      add({ id: `joint-bs-${county.code}-${year}`, ...names, ...fund, year }, [
        [county.governmentId, String(60 + at * 20 + (year - 2024) * 10)],
        // What the university will put in is agreed in kind and not yet valued.
        [caseAt(universities, at).id, at === 2 ? null : '30'],
      ]);
  }
  const sy = treasury.city('sy');
  add(
    {
      id: 'joint-sy-2025',
      nameZh: '一院一园一基金',
      nameEn: 'Institute, park and fund',
      programmeId: 'SY-JOINT_FUND',
      regionCode: sy.regionCode,
      year: 2025,
      purposeZh: '支持大学研究院项目在园区落地。',
      purposeEn: 'Projects of university institutes that settle in the park.',
    },
    [
      [sy.bureaus.FIN, '1000'],
      ['ins-sy-cas-holdings', '1500'],
    ],
  );
  return rows;
}
