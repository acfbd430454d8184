import { addDays } from '@helix/service-kit/days';
import { LAST_DAY, caseAt, dayIn, laterBy, notAfterLastDay } from './build-spine-stage.ts';
import type { Treasury } from './funding-parties.ts';
import { INVENTED_BANKS, banksOf } from './invented-banks.ts';
import { randomFor } from './random.ts';
import type { Spine } from './spine.ts';

/** 金融支持目录 Two products of each invented bank (XT-23c). */
export const financialProducts = (treasury: Treasury): object[] =>
  INVENTED_BANKS.flatMap(({ id, city, nameZh }, at) => [
    {
      id: `product-${id}-loan`,
      providerId: id,
      nameZh: `${nameZh}科技成果转化贷`,
      nameEn: 'Conversion loan',
      kind: 'LOAN',
      conditionsZh: '有登记的技术合同或已立项的产学研联合项目。',
      conditionsEn: 'A registered technology contract or an approved joint project.',
      minWan: '50',
      maxWan: String(500 + at * 100),
      minRate: '0.0310',
      maxRate: '0.0435',
      regionCode: treasury.city(city).regionCode,
      validFrom: '2023-01-01',
      validTo: null,
    },
    {
      id: `product-${id}-guarantee`,
      providerId: id,
      nameZh: `${nameZh}科技担保`,
      nameEn: 'Technology guarantee',
      kind: 'GUARANTEE',
      conditionsZh: '科技型中小企业，有自主知识产权。',
      conditionsEn: 'A technology SME with own intellectual property.',
      minWan: null,
      maxWan: '300',
      minRate: null,
      maxRate: null,
      regionCode: treasury.city(city).regionCode,
      validFrom: '2022-07-01',
      validTo: at % 3 === 0 ? '2025-12-31' : null,
    },
  ]);

/** 银企对接 Loans for joint projects, with some key projects left without a bank (SY-29b), and offers for demands. */
export function loans(spine: Spine, treasury: Treasury): object[] {
  const random = randomFor(spine.seed, 'funding/loans');
  const statuses = ['GRANTED', 'LINKED', 'REPAID', 'GRANTED', 'OVERDUE'] as const;
  const rows: object[] = [];
  let index = 0;
  const add = (row: Record<string, unknown>, status: string, offeredOn: string): void => {
    const isGranted = status === 'GRANTED' || status === 'REPAID' || status === 'OVERDUE';
    const grantedOn = addDays(offeredOn, 60);
    const reached = isGranted && grantedOn > LAST_DAY ? 'LINKED' : status;
    rows.push({
      id: `loan-${String(rows.length + 1).padStart(5, '0')}`,
      projectId: null,
      demandId: null,
      ...row,
      status: reached,
      offeredOn,
      linkedOn: reached === 'OFFERED' ? null : notAfterLastDay(addDays(offeredOn, 20)),
      grantedOn: isGranted && reached === status ? grantedOn : null,
      amountWan: String(random.whole(5, 60) * 10),
      rate: `0.0${random.whole(310, 435)}`,
    });
  };
  for (const project of spine.projects) {
    const borrowerId = [project.leadId, ...project.partnerIds].find((party) => party.startsWith('ent-'));
    if (!project.isJoint || project.approvedOn === null || !borrowerId || (!project.isKey && project.city !== 'sy')) continue;
    const at = index++;
    if (at % 3 === 1) continue;
    const city = treasury.city(project.city);
    const { id: bankId } = caseAt(banksOf(project.city), at);
    const row = {
      productId: `product-${bankId}-loan`,
      bankId,
      borrowerId,
      projectId: project.id,
      chainId: project.chainId,
      regionCode: city.regionCode,
    };
    add(
      { ...row, isInterestSubsidised: project.city === 'sy' && at % 2 === 0 },
      caseAt(statuses, at),
      laterBy(random, project.approvedOn, 10, 60),
    );
  }
  for (const [at, demand] of spine.demands.entries()) {
    if (at % 5 !== 0 || demand.status === 'WITHDRAWN') continue;
    const { id: bankId } = caseAt(banksOf(demand.city), at);
    const row = {
      productId: `product-${bankId}-loan`,
      bankId,
      borrowerId: demand.enterpriseId,
      demandId: demand.id,
      chainId: demand.chainId,
    };
    const regionCode = treasury.city(demand.city).regionCode;
    add({ ...row, regionCode, isInterestSubsidised: false }, at % 10 ? 'LINKED' : 'OFFERED', laterBy(random, demand.publishedOn, 5, 40));
  }
  return rows;
}

/** 创新券 More each year (XT-21b). */
export function vouchers(spine: Spine, treasury: Treasury): object[] {
  const random = randomFor(spine.seed, 'funding/vouchers');
  const { regionCode } = treasury.city('xt');
  const firms = spine.enterprises.filter(({ city }) => city === 'xt');
  const providers = spine.universities.filter(({ city }) => city === 'xt');
  const rows: object[] = [];
  for (const [yearsOn, year] of [2023, 2024, 2025, 2026].entries()) {
    for (const [at, firm] of firms.entries()) {
      if (at % (6 - yearsOn) !== 0) continue;
      const issuedOn = dayIn(random, year, '02-01', '05-31');
      const expiresOn = `${year}-12-31`;
      const isOver = expiresOn < LAST_DAY;
      const status = caseAt(isOver ? (['REDEEMED', 'REDEEMED', 'EXPIRED'] as const) : (['ISSUED', 'USED', 'REDEEMED'] as const), at);
      rows.push({
        id: `voucher-${year}-${firm.id}`,
        holderId: firm.id,
        providerId: status === 'USED' || status === 'REDEEMED' ? caseAt(providers, at).id : null,
        platformId: null,
        valueWan: String(1 + yearsOn + (at % 3)),
        status,
        issuedOn,
        expiresOn,
        redeemedOn: status === 'REDEEMED' ? notAfterLastDay(addDays(issuedOn, random.whole(30, 120))) : null,
        regionCode,
      });
    }
  }
  return rows;
}

/** 税收优惠 Super-deductions of firms above scale, and Shangyu's preference for joint projects; some firms had none (BS-30b). */
export function taxBenefits(spine: Spine, treasury: Treasury): object[] {
  const random = randomFor(spine.seed, 'funding/tax');
  const joint = new Set(
    spine.projects
      .filter(({ city, isJoint, approvedOn }) => city === 'sy' && isJoint && approvedOn)
      .flatMap(({ leadId, partnerIds }) => [leadId, ...partnerIds]),
  );
  const rows: object[] = [];
  for (const [at, { id, city: prefix, scale }] of spine.enterprises.entries()) {
    const { regionCode } = treasury.city(prefix);
    for (const year of [2023, 2024, 2025]) {
      if ((scale === 'ABOVE_SCALE' || scale === 'MEDIUM') && (at + year) % 4 !== 0) {
        const instrumentCode = prefix === 'bs' ? 'PI-BS-10' : null;
        rows.push({
          id: `tax-${id}-${year}`,
          enterpriseId: id,
          year,
          kind: 'SUPER_DEDUCTION',
          instrumentCode,
          deductionWan: String(random.whole(20, 900)),
          regionCode,
        });
      }
      if (joint.has(id) && year === 2025)
        rows.push({
          id: `tax-${id}-${year}-joint`,
          enterpriseId: id,
          year,
          kind: 'PREFERENCE',
          instrumentCode: 'PI-SY-08',
          deductionWan: null,
          regionCode,
        });
    }
  }
  return rows;
}

/** 用地支持 Land for conversions in Baise, with the county that gave it (Q28), and for some firms that moved into parks. */
export function landSupports(spine: Spine, treasury: Treasury): object[] {
  const random = randomFor(spine.seed, 'funding/land');
  const city = treasury.city('bs');
  const rows: object[] = [];
  let index = 0;
  for (const conversion of spine.conversions) {
    if (conversion.city !== 'bs' || conversion.status === 'ABANDONED' || conversion.status === 'DECIDED') continue;
    if (index++ % 4 === 3) continue;
    rows.push({
      id: `land-${conversion.id}`,
      instrumentCode: conversion.parkId === null ? 'PI-BS-05' : 'PI-BS-07',
      granterId: treasury.countyPayer(city, conversion.regionCode),
      granteeId: conversion.enterpriseId,
      conversionId: conversion.id,
      achievementId: conversion.achievementId,
      parkId: conversion.parkId,
      regionCode: conversion.regionCode,
      // An area that the contract leaves to the survey stays open.
      areaMu: index % 7 === 0 ? null : `${random.whole(8, 60)}.${random.whole(0, 9)}0`,
      grantedOn: laterBy(random, conversion.decidedOn, 40, 160),
    });
  }
  return rows;
}

/** 定向采购 From the winners of accepted scenarios; every second one uses a university's achievement (Q52). */
export function directedProcurements(spine: Spine, treasury: Treasury): object[] {
  const random = randomFor(spine.seed, 'funding/procurement');
  const achievementOf = new Map(
    spine.achievements.flatMap(({ id, sourceProjectId }) => (sourceProjectId === null ? [] : [[sourceProjectId, id] as const])),
  );
  const projectOf = new Map(spine.projects.flatMap(({ id, challengeId }) => (challengeId === null ? [] : [[challengeId, id] as const])));
  return spine.challenges
    .filter(({ mode, status }) => mode === 'SCENARIO_POST' && (status === 'ACCEPTED' || status === 'REWARDED'))
    .flatMap((challenge) => {
      const winner = challenge.bids.find(({ isSelected }) => isSelected);
      if (!winner || challenge.closesOn === null) return [];
      const { regionCode } = treasury.city(challenge.city);
      return [
        {
          id: `procurement-${challenge.id}`,
          challengeId: challenge.id,
          buyerId: challenge.posterId,
          supplierId: winner.bidderId,
          achievementId: achievementOf.get(projectOf.get(challenge.id) ?? '') ?? null,
          amountWan: String(random.whole(40, 240)),
          signedOn: laterBy(random, challenge.closesOn, 200, 330),
          regionCode,
        },
      ];
    });
}
