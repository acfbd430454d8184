import { addDays } from '@helix/service-kit/days';
import { caseAt, dayIn, laterBy, yearOf } from './build-spine-stage.ts';
import type { ClaimStage, Ledger, Share } from './funding-ledger.ts';
import { bureauShare, type Treasury } from './funding-parties.ts';
import { randomFor, type Random } from './random.ts';
import type { Spine, SpineDiscipline, SpinePlatform, SpineProject } from './spine.ts';

/** `null`: nobody has applied. */
type Course = ClaimStage | null;

const TIERS = {
  NATIONAL: ['PI-XT-20-N', '100'],
  PROVINCIAL: ['PI-XT-20-P', '10'],
  MUNICIPAL: ['PI-XT-20-M', '5'],
} as const;
/** XT-38b, A-60: whose fund pays for which kind of platform. */
const PLATFORM_FUNDS: Readonly<Partial<Record<SpinePlatform['kind'], 'DRC' | 'STB' | 'IIT'>>> = {
  KEY_LAB: 'STB',
  TECH_INNOVATION_CENTRE: 'STB',
  ENGINEERING_RESEARCH_CENTRE: 'DRC',
  ENTERPRISE_TECH_CENTRE: 'IIT',
};
const BUREAU_FUNDS = { DRC: 'XT-DRC_SPECIAL', STB: 'XT-ST_SPECIAL', IIT: 'XT-IIT_SPECIAL' } as const;

// Q02: of the platforms due a post-subsidy some have not applied, some wait, some are approved, paid, paid in part or refused.
const RECENT: readonly Course[] = [
  null,
  'SUBMITTED',
  'PAID',
  'APPROVED',
  'PAID',
  null,
  'PART_PAID',
  'REJECTED',
  null,
  'PAID',
  'SUBMITTED',
  'PUBLICISED',
];
const EARLIER: readonly Course[] = ['PAID', 'POST_EVALUATED', 'PAID', 'APPROVED'];
const LATEST: readonly Course[] = [null, 'SUBMITTED'];
const courseOf = (recognisedOn: string, index: number): Course =>
  caseAt(yearOf(recognisedOn) < 2025 ? EARLIER : yearOf(recognisedOn) === 2025 ? RECENT : LATEST, index);

const isStanding = (platform: SpinePlatform): platform is SpinePlatform & { recognisedOn: string } =>
  platform.recognisedOn !== null && platform.status !== 'REVOKED' && platform.status !== 'REJECTED';

/** Three reviewers' scores for results. */
export const scoresOf = (random: Random, low: number, high: number): Readonly<Record<string, readonly number[]>> => ({
  RESULTS: [random.whole(low, high), random.whole(low, high), random.whole(low, high)],
});

/** 平台后补助 Post-subsidies of Xiangtan's platforms by level, kind and bureau (XT-38a, XT-38b). */
export function claimForPlatforms(spine: Spine, treasury: Treasury, ledger: Ledger): void {
  const city = treasury.city('xt');
  const random = randomFor(spine.seed, 'funding/platforms');
  const indexOfYear = new Map<number, number>();
  for (const platform of spine.platforms) {
    if (platform.city !== 'xt' || !isStanding(platform)) continue;
    const { kind, level, hostId, chainId } = platform;
    const bureau = PLATFORM_FUNDS[kind];
    if (level === 'COUNTY' || (!bureau && kind !== 'INNOVATION_CONSORTIUM')) continue;
    const [instrument, wan] = TIERS[level];
    const claim = { instrument, city, subjectType: 'PLATFORM', subjectId: platform.id, applicantId: hostId, chainId, requestedWan: wan };
    const submittedOn = laterBy(random, platform.recognisedOn, 20, 60);
    // A kind outside the four waits for a decision.
    if (!bureau) {
      ledger.claim({ ...claim, stage: 'SUBMITTED', submittedOn });
      continue;
    }
    const year = yearOf(platform.recognisedOn);
    if (!platform.isJointApplication) {
      if (level === 'NATIONAL') ledger.claim({ ...claim, stage: 'INELIGIBLE', submittedOn, reasons: ['平台不是联合申报。'] });
      continue;
    }
    const index = indexOfYear.get(year) ?? 0;
    indexOfYear.set(year, index + 1);
    const stage = courseOf(platform.recognisedOn, index);
    if (stage === null) continue;
    ledger.claim({
      ...claim,
      stage,
      submittedOn,
      shares: [bureauShare(city.bureaus[bureau], bureau, BUREAU_FUNDS[bureau], wan)],
      reasons: stage === 'REJECTED' ? ['申报材料缺联合申报协议。'] : [],
    });
  }
}

/** 成果转移转化中心一次性补助 One of the first centres has claimed twice: once from its park and once from the county (Q24, A-08, A-09). */
export function claimForTransferCentres(spine: Spine, treasury: Treasury, ledger: Ledger): void {
  const city = treasury.city('xt');
  const random = randomFor(spine.seed, 'funding/transfer-centres');
  const courses: readonly Course[] = ['PAID', 'PAID', 'APPROVED', null, 'SUBMITTED'];
  let index = 0;
  for (const platform of spine.platforms) {
    if (platform.city !== 'xt' || platform.kind !== 'TRANSFER_CENTRE' || !isStanding(platform)) continue;
    const { level, parkId, regionCode, hostId, chainId } = platform;
    const wan = String(level === 'NATIONAL' ? random.whole(80, 100) : random.whole(20, 60));
    const claim = {
      instrument: 'PI-XT-14',
      city,
      subjectType: 'PLATFORM',
      subjectId: platform.id,
      applicantId: hostId,
      chainId,
      requestedWan: wan,
    };
    const submittedOn = laterBy(random, platform.recognisedOn, 20, 60);
    if (level !== 'NATIONAL' && level !== 'PROVINCIAL') {
      ledger.claim({ ...claim, stage: 'INELIGIBLE', submittedOn, reasons: ['中心未获国家级或省级认定。'] });
      continue;
    }
    const stage = caseAt(courses, index);
    if (stage !== null) ledger.claim({ ...claim, stage, submittedOn, shares: [treasury.parkOrCounty(city, parkId, regionCode, wan)] });
    if (index % 20 === 0) {
      const again = laterBy(random, submittedOn, 480, 620);
      ledger.claim({ ...claim, stage: 'APPROVED', submittedOn: again, shares: [treasury.parkOrCounty(city, null, regionCode, '20')] });
    }
    index += 1;
  }
}

/** 众创空间、联盟、基地、综合体 Bands and rewards on merit (XT-40c, XT-28c, SY-09i, SY-05a); one in ten is paid by a bureau that may not (Q12). */
export function claimForCarriers(spine: Spine, treasury: Treasury, ledger: Ledger): void {
  const random = randomFor(spine.seed, 'funding/carriers');
  const courses: readonly Course[] = ['PAID', 'REVIEWED', 'APPROVED', 'PAID', 'REJECTED'];
  const rules = {
    xt: { MAKERSPACE: ['PI-XT-22', 5, 30], ALLIANCE: ['PI-XT-22', 5, 30], IUR_BASE: ['PI-XT-15', 10, 25] },
    sy: { MAKERSPACE: ['PI-SY-12', 10, 40], SERVICE_COMPLEX: ['PI-SY-02', 100, 300] },
  } as const;
  let index = 0;
  for (const platform of spine.platforms) {
    if (platform.city !== 'xt' && platform.city !== 'sy') continue;
    const rule = (rules[platform.city] as Readonly<Record<string, readonly [string, number, number]>>)[platform.kind];
    if (!rule || (platform.kind !== 'SERVICE_COMPLEX' && !isStanding(platform))) continue;
    const [instrument, low, high] = rule;
    const city = treasury.city(platform.city);
    const wan = String(random.whole(low, high));
    const share =
      platform.city === 'xt'
        ? index % 10 === 0
          ? bureauShare(city.bureaus.IIT, 'IIT', 'XT-IIT_SPECIAL', wan)
          : bureauShare(city.bureaus.STB, 'STB', 'XT-ST_SPECIAL', wan)
        : bureauShare(city.bureaus.FIN, 'FIN', 'SY-DISTRICT_BUDGET', wan);
    ledger.claim({
      instrument,
      city,
      subjectType: 'PLATFORM',
      subjectId: platform.id,
      applicantId: platform.hostId,
      chainId: platform.chainId,
      stage: caseAt(courses, index)!,
      submittedOn: laterBy(random, platform.recognisedOn ?? platform.appliedOn, 30, 90),
      requestedWan: String(high),
      shares: [
        platform.city === 'sy' && instrument === 'PI-SY-12'
          ? { ...share, payerKind: 'STB', payerId: city.bureaus.STB, fundId: null }
          : share,
      ],
      scores: scoresOf(random, 62, 97),
    });
    index += 1;
  }
}

/** The whole of 100 for a discipline, borne by its co-builders: by one, or in equal shares for want of an agreement. */
function disciplineShares(discipline: SpineDiscipline, stage: ClaimStage): Share[] {
  const payers = discipline.coBuilderIds.toSorted();
  return payers.map((payerId, at) => ({
    payerId,
    payerKind: payerId.startsWith('ent-') ? 'ENTERPRISE' : 'PARK',
    fundId: payerId.startsWith('ent-') ? 'XT-ENTERPRISE_OWN' : 'XT-PARK_BUDGET',
    wan: payers.length === 2 ? '50' : '100',
    isAgreed: payers.length === 1,
    ...(stage === 'PART_PAID' && payers.length > 1 ? { isPaid: at > 0 } : {}),
  }));
}

/** 新设特色学科支持 Paid, approved and unpaid, paid in part, refused, not applied for (Q16), with supplements (XT-10c). */
export function claimForDisciplines(spine: Spine, treasury: Treasury, ledger: Ledger): void {
  const city = treasury.city('xt');
  const random = randomFor(spine.seed, 'funding/disciplines');
  const universities = new Set(spine.universities.filter((university) => university.city === 'xt').map(({ id }) => id));
  const courses = new Map<number, readonly ClaimStage[]>([
    [2025, ['PAID', 'APPROVED', 'PART_PAID']],
    [2026, ['SUBMITTED']],
  ]);
  const indexOfYear = new Map<number, number>();
  for (const discipline of spine.disciplines) {
    if (!discipline.isNewlySet || !universities.has(discipline.universityId) || !discipline.coBuilderIds.length) continue;
    const { id, setYear, chainIds, universityId } = discipline;
    const claim = {
      instrument: 'PI-XT-03',
      city,
      subjectType: 'DISCIPLINE',
      subjectId: id,
      applicantId: universityId,
      chainId: chainIds[0] ?? null,
    };
    const submittedOn = dayIn(random, setYear, '02-10', '05-20');
    if (!chainIds.length) {
      ledger.claim({ ...claim, stage: 'INELIGIBLE', submittedOn, requestedWan: '100', reasons: ['学科未对接地方产业链。'] });
      continue;
    }
    const index = indexOfYear.get(setYear) ?? 0;
    indexOfYear.set(setYear, index + 1);
    const stage = caseAt<ClaimStage>(courses.get(setYear) ?? ['PAID'], index);
    ledger.claim({ ...claim, stage, submittedOn, requestedWan: '100', shares: disciplineShares(discipline, stage) });
    if (stage !== 'PAID') continue;
    const [bureau, kind, fund] = index % 2 ? (['TAO', 'TAO', 'XT-TALENT_SPECIAL'] as const) : (['EDB', 'EDB', 'XT-EDU_SPECIAL'] as const);
    const wan = String(random.whole(10, 30));
    ledger.claim({
      ...claim,
      instrument: 'PI-XT-04',
      stage: setYear < 2025 ? 'PAID' : 'APPROVED',
      submittedOn: addDays(submittedOn, 120),
      shares: [bureauShare(city.bureaus[bureau], kind, fund, wan)],
    });
  }
}

const approvedStatuses: ReadonlySet<SpineProject['status']> = new Set([
  'APPROVED',
  'CONTRACTED',
  'UNDER_WAY',
  'ACCEPTED',
  'POST_EVALUATED',
]);

/** 国、省项目配套、互认、企业出题、贴息 What cities add to projects: matching in Xiangtan (Q26), Baise's three supports (Q30, Q31), Shangyu's interest. */
export function claimForProjects(spine: Spine, treasury: Treasury, ledger: Ledger): void {
  const random = randomFor(spine.seed, 'funding/projects');
  const courses: readonly Course[] = ['PAID', 'APPROVED', null, 'SUBMITTED', 'REJECTED', 'PAID', 'PART_PAID'];
  const index = { xt: 0, bs: 0, jx: 0, sy: 0, lz: 0 };
  for (const project of spine.projects) {
    const { id, city: prefix, level, isJoint, approvedOn, status, leadId, chainId } = project;
    if (!isJoint || approvedOn === null || !approvedStatuses.has(status)) continue;
    const city = treasury.city(prefix);
    const claim = {
      city,
      subjectType: 'PROJECT',
      subjectId: id,
      applicantId: leadId,
      chainId,
      submittedOn: laterBy(random, approvedOn, 25, 80),
    };
    if (prefix === 'xt' && (level === 'NATIONAL' || level === 'PROVINCIAL') && yearOf(approvedOn) >= 2023) {
      const stage = caseAt(courses, index.xt++);
      if (stage === null) continue;
      const wan = String(level === 'NATIONAL' ? random.whole(60, 120) : random.whole(15, 50));
      const shares = [bureauShare(city.bureaus.STB, 'STB', 'XT-ST_SPECIAL', wan)];
      ledger.claim({
        ...claim,
        instrument: 'PI-XT-07',
        stage,
        shares,
        scores: scoresOf(random, 60, 98),
        reasons: stage === 'REJECTED' ? ['评审未进入择优名额。'] : [],
      });
    } else if (prefix === 'bs' && project.demandId !== null && project.challengeId === null) {
      const stage = status === 'POST_EVALUATED' ? 'PAID' : status === 'ACCEPTED' ? 'REVIEWED' : null;
      if (stage === null) continue;
      const shares = [bureauShare(city.bureaus.FIN, 'FIN', 'BS-MUNICIPAL_BUDGET', String(random.whole(20, 60)))];
      ledger.claim({ ...claim, instrument: 'PI-BS-09', stage, shares, scores: scoresOf(random, 65, 95) });
    } else if (prefix === 'bs' && level === 'MUNICIPAL') {
      const shares = [bureauShare(city.bureaus.FIN, 'FIN', 'BS-MUNICIPAL_BUDGET', String(random.whole(10, 40)))];
      ledger.claim({
        ...claim,
        instrument: 'PI-BS-03',
        stage: caseAt(['PAID', 'APPROVED', 'REVIEWED'] as const, index.bs++),
        shares,
        scores: scoresOf(random, 65, 95),
      });
    } else if (prefix === 'sy' && project.isKey) {
      const shares = [bureauShare(city.bureaus.FIN, 'FIN', 'SY-DISTRICT_BUDGET', String(random.whole(3, 12)))];
      const borrower = [leadId, ...project.partnerIds].find((party) => party.startsWith('ent-'));
      if (borrower && index.sy++ % 2 === 0)
        ledger.claim({ ...claim, applicantId: borrower, instrument: 'PI-SY-09', stage: 'PAID', shares });
    }
  }
}
