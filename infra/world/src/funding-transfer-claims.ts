import { managementBodyOf } from './build-spine-places.ts';
import { caseAt, laterBy } from './build-spine-stage.ts';
import type { ClaimStage, Ledger } from './funding-ledger.ts';
import { bureauShare, type Treasury } from './funding-parties.ts';
import { scoresOf } from './funding-support-claims.ts';
import { randomFor } from './random.ts';
import type { Spine, SpineContract, SpineConversion } from './spine.ts';

/** 横向合同后补助、购买成果 Candidates, approvals over two funds, and one payment out of a fund that the rule does not name (Q03, Q12). */
export function claimForContracts(spine: Spine, treasury: Treasury, ledger: Ledger): void {
  const random = randomFor(spine.seed, 'funding/contracts');
  const courses: readonly ClaimStage[] = ['CANDIDATE', 'PAID', 'SUBMITTED', 'APPROVED', 'REJECTED', 'PAID'];
  const chainOf = new Map(spine.enterprises.map(({ id, chainId }) => [id, chainId]));
  const index = { xt: 0, bs: 0 };
  const claimOf = (contract: SpineContract) => ({
    city: treasury.city(contract.city),
    subjectType: 'TECH_CONTRACT',
    subjectId: contract.id,
    applicantId: contract.buyerId,
    chainId: chainOf.get(contract.buyerId) ?? null,
    submittedOn: laterBy(random, contract.registeredOn ?? contract.signedOn, 150, 240),
  });
  for (const contract of spine.contracts) {
    if (contract.city === 'xt' && contract.status === 'POST_SUBSIDY_CANDIDATE' && contract.registeredOn !== null) {
      const at = index.xt++;
      const { bureaus } = treasury.city('xt');
      const whole = random.whole(2, 10) * 2;
      const shares =
        at % 6 === 1
          ? [
              bureauShare(bureaus.STB, 'STB', 'XT-ST_SPECIAL', String(whole / 2)),
              bureauShare(bureaus.IIT, 'IIT', 'XT-IIT_SPECIAL', String(whole / 2)),
            ]
          : at % 6 === 5
            ? [bureauShare(bureaus.FIN, 'FIN', 'XT-MUNICIPAL_BUDGET', String(whole))]
            : [bureauShare(bureaus.STB, 'STB', 'XT-ST_SPECIAL', String(whole))];
      const stage = caseAt(courses, at);
      ledger.claim({
        ...claimOf(contract),
        instrument: 'PI-XT-11',
        stage,
        shares,
        requestedWan: String(whole),
        scores: scoresOf(random, 60, 96),
      });
    } else if (
      contract.city === 'bs' &&
      (contract.type === 'ASSIGNMENT' || contract.type === 'LICENCE') &&
      contract.registeredOn !== null
    ) {
      const shares = [bureauShare(treasury.city('bs').bureaus.STB, 'STB', null, String(random.whole(3, 15)))];
      ledger.claim({
        ...claimOf(contract),
        instrument: 'PI-BS-06',
        stage: caseAt(['PAID', 'APPROVED', 'SUBMITTED'] as const, index.bs++),
        shares,
      });
    }
  }
}

/** Within the band of 30 to 100 by the mean of the scores: 60 gives the least, 100 the most. */
function carrierWan(scores: readonly number[]): string {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return String(Math.max(30, Math.min(100, Math.round(30 + ((mean - 60) / 40) * 70))));
}

/** 人才携带成果转化、中试贴息 The benefiting park pays; without a park nobody can (Q23, A-07); pilots in Baise (Q29). */
export function claimForConversions(spine: Spine, treasury: Treasury, ledger: Ledger): void {
  const random = randomFor(spine.seed, 'funding/conversions');
  const chainOf = new Map(spine.enterprises.map(({ id, chainId }) => [id, chainId]));
  const courses: readonly ClaimStage[] = ['PAID', 'PAID', 'APPROVED', 'REVIEWED', 'PAID'];
  const index = { xt: 0, bs: 0 };
  const claimOf = (conversion: SpineConversion) => ({
    city: treasury.city(conversion.city),
    applicantId: conversion.enterpriseId,
    chainId: chainOf.get(conversion.enterpriseId) ?? null,
    achievementId: conversion.achievementId,
    submittedOn: laterBy(random, conversion.decidedOn, 30, 75),
  });
  for (const conversion of spine.conversions) {
    if (conversion.status === 'ABANDONED') continue;
    if (conversion.city === 'xt' && conversion.carrierId !== null) {
      const claim = {
        ...claimOf(conversion),
        instrument: 'PI-XT-19',
        subjectType: 'CONVERSION',
        subjectId: conversion.id,
        requestedWan: '100',
      };
      if (conversion.parkId === null) {
        ledger.claim({ ...claim, stage: 'INELIGIBLE', reasons: ['实施地不在园区，尚未明确出资方。'] });
        continue;
      }
      const at = index.xt++;
      const scores = {
        TECHNICAL_PROGRESS: [random.whole(66, 98), random.whole(66, 98), random.whole(66, 98)],
        INDUSTRIAL_UPGRADING: [random.whole(62, 96), random.whole(62, 96), random.whole(62, 96)],
        ECONOMIC_AND_SOCIAL_BENEFIT: [random.whole(60, 95), random.whole(60, 95), random.whole(60, 95)],
      };
      const share = {
        payerId: managementBodyOf(conversion.parkId),
        payerKind: 'PARK',
        fundId: 'XT-PARK_BUDGET',
        wan: carrierWan(Object.values(scores).flat()),
      };
      // Now and then the money goes to the person rather than the firm; then it is a person's and is not shown.
      const talentId = at % 10 === 9 ? conversion.carrierId : null;
      ledger.claim({
        ...claim,
        stage: caseAt(courses, at),
        shares: [share],
        scores,
        talentId,
        applicantId: talentId === null ? claim.applicantId : null,
      });
    } else if (conversion.city === 'bs' && conversion.status === 'PILOT') {
      const shares = [bureauShare(treasury.city('bs').bureaus.FIN, 'FIN', 'BS-MUNICIPAL_BUDGET', String(random.whole(8, 30)))];
      const stage = caseAt(['PAID', 'APPROVED'] as const, index.bs++);
      ledger.claim({
        ...claimOf(conversion),
        instrument: 'PI-BS-04',
        subjectType: 'ACHIEVEMENT',
        subjectId: conversion.achievementId,
        stage,
        shares,
      });
    } else if (conversion.city === 'xt' && conversion.status === 'EARLY_CONSTRUCTION') {
      const shares = [treasury.parkOrCounty(treasury.city('xt'), conversion.parkId, conversion.regionCode, String(random.whole(10, 40)))];
      ledger.claim({
        ...claimOf(conversion),
        instrument: 'PI-XT-16',
        subjectType: 'CONVERSION',
        subjectId: conversion.id,
        stage: 'APPROVED',
        shares,
      });
    }
  }
}
