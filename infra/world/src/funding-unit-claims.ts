import { caseAt, dayIn, laterBy, yearOf } from './build-spine-stage.ts';
import type { ClaimStage, Ledger } from './funding-ledger.ts';
import { bureauShare, type Treasury } from './funding-parties.ts';
import { randomFor } from './random.ts';
import type { Spine } from './spine.ts';

/** 博士待遇 Three benefits of every placed doctor; they are a person's, so nobody sees their sums (JX-20c to JX-20g). */
export function claimForDoctors(spine: Spine, treasury: Treasury, ledger: Ledger): void {
  const city = treasury.city('jx');
  const random = randomFor(spine.seed, 'funding/doctors');
  const contractOf = new Map(
    spine.contracts.filter(({ isStartupPayment }) => isStartupPayment).map((contract) => [contract.placementId, contract]),
  );
  const housing: readonly (ClaimStage | null)[] = ['PAID', 'PAID', 'APPROVED', null, 'SUBMITTED', 'PAID', 'REJECTED'];
  for (const [index, placement] of spine.doctorPlacements.entries()) {
    const { id, talentId, enterpriseId, regionCode, enteredOn } = placement;
    const claim = { city, subjectType: 'DOCTOR_PLACEMENT', subjectId: id, applicantId: null, talentId };
    const submittedOn = laterBy(random, enteredOn, 30, 90);
    const stage = caseAt(housing, index);
    const county = {
      payerId: treasury.countyPayer(city, regionCode),
      payerKind: 'COUNTY',
      fundId: 'JX-COUNTY_BUDGET',
      wan: String(random.whole(8, 30)),
    };
    // Refused for the place of social insurance: a refusal that the text forbids (JX-20d).
    const reasons = stage === 'REJECTED' ? ['社会保险未在本县缴纳。'] : [];
    if (stage !== null) ledger.claim({ ...claim, instrument: 'PI-JX-02', stage, submittedOn, shares: [county], reasons });
    const enterprise = { payerId: enterpriseId, payerKind: 'ENTERPRISE', fundId: 'JX-ENTERPRISE_OWN' };
    const settling = caseAt(['PAID', 'APPROVED', 'PAID'] as const, index);
    ledger.claim({
      ...claim,
      instrument: 'PI-JX-03',
      stage: settling,
      submittedOn,
      shares: [{ ...enterprise, wan: String(random.whole(5, 15)) }],
    });
    const contract = contractOf.get(id);
    if (!contract?.registeredOn) continue;
    ledger.claim({
      ...claim,
      instrument: 'PI-JX-04',
      stage: 'PAID',
      submittedOn: enteredOn,
      shares: [{ ...enterprise, wan: contract.amountWan }],
      form: 'HORIZONTAL_PROJECT',
      techContractId: contract.id,
    });
  }
}

/** 服务企业奖励、团队支持 Rewards of persons in Xiangtan and grants of teams in Xiangtan and Baise (XT-17f, XT-18b, BS-26b). */
export function claimForPeople(spine: Spine, treasury: Treasury, ledger: Ledger): void {
  const random = randomFor(spine.seed, 'funding/people');
  const xt = treasury.city('xt');
  const stages: readonly ClaimStage[] = ['PAID', 'SUBMITTED', 'APPROVED'];
  let index = 0;
  for (const talent of spine.talents) {
    if (talent.city !== 'xt' || index++ % 12 !== 5) continue;
    ledger.claim({
      instrument: 'PI-XT-05',
      city: xt,
      subjectType: 'TALENT',
      subjectId: talent.id,
      applicantId: null,
      talentId: talent.id,
      stage: caseAt(stages, Math.floor(index / 12)),
      submittedOn: dayIn(random, caseAt([2024, 2025], index), '03-01', '06-30'),
      shares: [bureauShare(xt.bureaus.TAO, 'TAO', 'XT-TALENT_SPECIAL', String(random.whole(1, 5)))],
      scores: { RESULTS: [random.whole(60, 95)] },
    });
  }
  const grants = { xt: ['PI-XT-06', 'XT-ST_SPECIAL'], bs: ['PI-BS-15', 'BS-ST_SPECIAL'] } as const;
  for (const [at, team] of spine.teams.entries()) {
    const [applicantId] = team.institutionIds;
    if ((team.city !== 'xt' && team.city !== 'bs') || !applicantId || at % 2) continue;
    const [instrument, fundId] = grants[team.city];
    const city = treasury.city(team.city);
    const isJoint = team.institutionIds.some((id) => id.startsWith('ent-'));
    ledger.claim({
      instrument,
      city,
      subjectType: 'TEAM',
      subjectId: team.id,
      applicantId,
      stage: caseAt(['PAID', 'APPROVED', 'REJECTED', 'REVIEWED'] as const, at / 2),
      submittedOn: dayIn(random, caseAt([2023, 2024, 2025], at), '03-01', '07-31'),
      shares: [bureauShare(city.bureaus.STB, 'STB', fundId, String(random.whole(30, 120)))],
      scores: { RESULTS: [random.whole(60, 97), random.whole(60, 97), random.whole(60, 97)] },
      preferenceReason: team.city === 'xt' && isJoint ? '校地企联合团队，同等条件下优先。' : null,
    });
  }
}

/** 政策兑现、海外工程师、合作表彰、评估挂钩、一事一议 Claims of units for themselves (Q39, Q45, Q54, XT-44b, XT-26c). */
export function claimForUnits(spine: Spine, treasury: Treasury, ledger: Ledger): void {
  const random = randomFor(spine.seed, 'funding/units');
  const stages: readonly ClaimStage[] = ['PAID', 'PAID', 'APPROVED', 'SUBMITTED', 'INELIGIBLE', 'PAID'];
  const sy = treasury.city('sy');
  const claimOf = (instrument: string, city: typeof sy, id: string, chainId: string | null = null) => ({
    instrument,
    city,
    subjectType: 'INSTITUTION',
    subjectId: id,
    applicantId: id,
    chainId,
  });
  let index = 0;
  for (const enterprise of spine.enterprises) {
    if (enterprise.city !== 'sy') continue;
    const at = index++;
    for (const year of [2023, 2024, 2025]) {
      if ((at + year) % 3 === 0) continue;
      const stage = caseAt(stages, at + year);
      const shares = [bureauShare(sy.bureaus.FIN, 'COUNTY', 'SY-DISTRICT_BUDGET', String(random.whole(2, 45)))];
      const claim = { ...claimOf('PI-SY-04', sy, enterprise.id, enterprise.chainId), stage, shares };
      const reasons = stage === 'INELIGIBLE' ? ['不符合所申请政策点的条件。'] : [];
      ledger.claim({ ...claim, submittedOn: dayIn(random, year, '03-01', '05-31'), reasons });
      // One firm in forty has been granted the same yearly support twice.
      if (at % 40 === 4 && year === 2025) ledger.claim({ ...claim, stage: 'APPROVED', submittedOn: dayIn(random, year, '06-01', '06-30') });
    }
    if (at % 4 === 1) {
      const shares = [bureauShare(sy.bureaus.FIN, 'COUNTY', 'SY-DISTRICT_BUDGET', String(random.whole(6, 20)))];
      ledger.claim({
        ...claimOf('PI-SY-01', sy, enterprise.id),
        stage: caseAt(['PAID', 'SUBMITTED'] as const, at >> 2),
        submittedOn: dayIn(random, 2025, '04-01', '06-30'),
        shares,
      });
    }
  }
  claimForUniversities(spine, treasury, ledger, claimOf);
}

function claimForUniversities(
  spine: Spine,
  treasury: Treasury,
  ledger: Ledger,
  claimOf: (
    instrument: string,
    city: ReturnType<Treasury['city']>,
    id: string,
  ) => Omit<Parameters<Ledger['claim']>[0], 'stage' | 'submittedOn'>,
): void {
  const random = randomFor(spine.seed, 'funding/universities');
  const xt = treasury.city('xt');
  const lz = treasury.city('lz');
  for (const { id } of spine.universities.filter(({ city }) => city === 'xt')) {
    for (const year of [2024, 2025]) {
      const shares = [bureauShare(xt.bureaus.FIN, 'CITY', 'XT-MUNICIPAL_BUDGET', String(random.whole(50, 200)))];
      ledger.claim({
        ...claimOf('PI-XT-26', xt, id),
        stage: year === 2024 ? 'PAID' : 'APPROVED',
        submittedOn: dayIn(random, year, '02-15', '04-15'),
        shares,
      });
    }
  }
  // 100 a year in all, exhausted in 2024 and not yet in 2025 (Q39, A-38).
  const awards = new Map<number, readonly string[]>([
    [2024, ['40', '30', '20', '10']],
    [2025, ['30', '25', '20']],
  ]);
  const units = spine.universities.filter(({ city }) => city === 'lz');
  for (const [year, amounts] of awards) {
    for (const [at, wan] of amounts.entries()) {
      const unit = caseAt(units, at);
      const shares = [bureauShare(lz.bureaus.TAO, 'TAO', 'LZ-TALENT_INNOVATION_FUND', wan)];
      const scores = { RESULTS: [random.whole(70, 98), random.whole(70, 98)] };
      ledger.claim({
        ...claimOf('PI-LZ-01', lz, unit.id),
        stage: year === 2024 ? 'PAID' : 'APPROVED',
        submittedOn: dayIn(random, year, '09-01', '10-20'),
        shares,
        scores,
      });
    }
  }
  let index = 0;
  for (const project of spine.projects) {
    if (project.city !== 'xt' || !project.isKey || !project.isJoint || project.approvedOn === null || project.chainId === null) continue;
    if (yearOf(project.approvedOn) !== 2025 || index++ % 6 !== 2) continue;
    const shares = [bureauShare('ins-xt-chain-landing-office', 'CHAIN_OFFICE', 'XT-CHAIN_OFFICE', String(random.whole(100, 300)))];
    ledger.claim({
      ...claimOf('PI-XT-13', xt, project.leadId),
      subjectType: 'PROJECT',
      subjectId: project.id,
      chainId: project.chainId,
      stage: caseAt(['PAID', 'APPROVED'] as const, index),
      submittedOn: laterBy(random, project.approvedOn, 20, 50),
      shares,
    });
  }
}
