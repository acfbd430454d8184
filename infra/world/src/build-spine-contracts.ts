import { addDays } from '@helix/service-kit/days';
import { SHOWCASE_PLACE, placeOf, type Bodies } from './build-spine-bodies.ts';
import { managementBodyOf } from './build-spine-places.ts';
import {
  LAST_DAY,
  caseAt,
  dayIn,
  groupedBy,
  idOf,
  laterBy,
  notAfterLastDay,
  notBeforeFirstDay,
  yearOf,
  type Stage,
} from './build-spine-stage.ts';
import type { Random } from './random.ts';
import type { CityPrefix, SpineCity, SpineContract, SpineDoctorPlacement, SpineEnterprise, SpineProject } from './spine.ts';

interface ContractCase {
  /** Place of the seller among the universities of its city; a firm sells where it is null. */
  readonly seller: number | null;
  readonly isThroughOffice: boolean;
  /** Year of signing, or the exact day where it matters. */
  readonly signed: number | string;
  /** Day of registration where it matters; 'NO' for a contract that is not registered. */
  readonly registered?: string;
  readonly status?: SpineContract['status'];
  readonly isPaidByPark?: true;
  readonly isOfShowcase?: true;
}

const through = (seller: number, ...years: (number | string)[]): ContractCase[] =>
  years.map((signed) => ({ seller, isThroughOffice: true, signed }));
const direct = (seller: number | null, ...years: (number | string)[]): ContractCase[] =>
  years.map((signed) => ({ seller, isThroughOffice: false, signed }));

/**
 * Contracts on no project, of Xiangtan: the first university sells mostly through its office (技术转移机构), the second both ways, the third
 * has an office that registered nothing in 2025, the fourth has one with little to do, the fifth has none.
 */
const CONTRACTS: Readonly<Record<CityPrefix, readonly ContractCase[]>> = {
  xt: [
    { seller: 0, isThroughOffice: true, signed: 2024, registered: '2024-11-05', status: 'EFFECT_CONFIRMED', isOfShowcase: true },
    {
      seller: 1,
      isThroughOffice: true,
      signed: 2024,
      registered: '2025-01-20',
      status: 'EFFECT_CONFIRMED',
      isPaidByPark: true,
      isOfShowcase: true,
    },
    ...through(0, 2025, 2025, 2025, 2025, 2025, 2025, 2025, 2024, 2024, 2024, 2023, 2023, 2022, 2026, 2026),
    // Signed in one year and registered in the next: turnover counts the year of registration (AR-09).
    { seller: 0, isThroughOffice: true, signed: '2024-12-24', registered: '2025-01-06' },
    { seller: 0, isThroughOffice: true, signed: '2025-12-26', registered: '2026-01-05' },
    { seller: 1, isThroughOffice: true, signed: '2025-12-15', registered: '2025-12-31' },
    { seller: 0, isThroughOffice: true, signed: 2025, registered: 'NO', status: 'SIGNED' },
    { seller: 1, isThroughOffice: true, signed: 2025, registered: 'NO', status: 'REJECTED' },
    ...direct(0, 2025, 2025, 2024),
    ...through(1, 2025, 2025, 2025, 2024, 2023, 2026),
    ...direct(1, 2025, 2025, 2024),
    ...through(2, 2024, 2023, 2026),
    ...direct(2, 2025, 2025, 2024),
    ...through(3, 2025),
    ...direct(3, 2023, 2024),
    ...direct(4, 2025, 2025, 2024, 2026),
    // With effect, and out of the list: already a candidate, or not yet of effect.
    { seller: 0, isThroughOffice: true, signed: 2023, status: 'POST_SUBSIDY_CANDIDATE' },
    { seller: 1, isThroughOffice: false, signed: 2024, status: 'POST_SUBSIDY_CANDIDATE' },
    { seller: 0, isThroughOffice: true, signed: 2024, status: 'EFFECT_CONFIRMED', isPaidByPark: true },
    { seller: 2, isThroughOffice: false, signed: 2023, status: 'EFFECT_CONFIRMED' },
    { seller: 4, isThroughOffice: false, signed: 2024, status: 'EFFECT_CONFIRMED' },
    { seller: 3, isThroughOffice: true, signed: 2022, status: 'PERFORMED' },
    { seller: 1, isThroughOffice: true, signed: 2024, status: 'TERMINATED' },
    ...direct(null, 2025, 2025, 2024, 2024, 2023),
    ...through(1, 2022),
    ...direct(4, 2023, 2022),
    ...direct(0, 2021, 2022),
  ],
  bs: [
    ...through(0, 2025, 2025, 2024, 2023),
    ...through(1, 2025, 2024),
    ...direct(2, 2025, 2024),
    ...direct(3, 2025),
    ...direct(null, 2025, 2024),
    ...direct(0, 2026),
  ],
  jx: [
    { seller: 0, isThroughOffice: true, signed: 2024, registered: '2024-09-12', status: 'EFFECT_CONFIRMED', isOfShowcase: true },
    ...through(0, 2025, 2025, 2024),
    ...through(1, 2025, 2024, 2023),
    ...direct(2, 2025, 2024),
    ...direct(3, 2025),
    ...direct(null, 2025),
  ],
  sy: [
    ...through(0, 2025, 2025, 2024, 2023, 2026),
    ...through(1, 2025, 2025, 2024),
    ...through(3, 2025),
    ...direct(2, 2025, 2024),
    ...direct(4, 2025),
    ...direct(null, 2025, 2025, 2024),
  ],
  lz: [
    ...through(0, 2025, 2025, 2024, 2023),
    ...through(1, 2025, 2024),
    ...through(2, 2025),
    ...direct(3, 2025, 2024),
    ...direct(4, 2025),
    ...direct(null, 2025, 2024),
    ...direct(0, 2026),
  ],
};

const REGISTERED: ReadonlySet<SpineContract['status']> = new Set([
  'REGISTERED',
  'PERFORMING',
  'PERFORMED',
  'EFFECT_CONFIRMED',
  'POST_SUBSIDY_CANDIDATE',
]);

/** Whether contracts of the status are in the register of technology contracts (技术合同登记). */
export const isRegistered = (status: SpineContract['status']): boolean => REGISTERED.has(status);

/** A status that a registered contract may have reached by the end of the world's time. */
function reached(random: Random, registeredOn: string): SpineContract['status'] {
  const age = yearOf(LAST_DAY) - yearOf(registeredOn);
  if (age <= 0) return random.pick(['REGISTERED', 'PERFORMING'] as const);
  if (age === 1)
    return random.weighted([
      ['PERFORMING', 5],
      ['PERFORMED', 4],
      ['EFFECT_CONFIRMED', 1],
    ] as const);
  return random.weighted([
    ['PERFORMED', 5],
    ['EFFECT_CONFIRMED', 3],
    ['POST_SUBSIDY_CANDIDATE', 2],
  ] as const);
}

const reachedWith = (random: Random, project: SpineProject, registeredOn: string): SpineContract['status'] => {
  if (project.status === 'TERMINATED') return 'TERMINATED';
  if (project.status === 'ACCEPTED' || project.status === 'POST_EVALUATED')
    return random.weighted([
      ['PERFORMED', 2],
      ['EFFECT_CONFIRMED', 4],
      ['POST_SUBSIDY_CANDIDATE', 2],
    ] as const);
  return yearOf(registeredOn) < 2026 ? 'PERFORMING' : 'REGISTERED';
};

type Draft = Omit<SpineContract, 'id' | 'registrationNo' | 'city' | 'type' | 'amountWan'> & { readonly amountWan?: string };

/** 技术合同 Contracts on commissions, on nothing but the market, and on start-up money for doctors (科研启动费). */
export function buildContracts(
  stage: Stage,
  bodies: Bodies,
  projects: readonly SpineProject[],
  placements: readonly SpineDoctorPlacement[],
): SpineContract[] {
  const projectsOf = groupedBy(
    projects.filter(({ kind, approvedOn }) => kind === 'HORIZONTAL' && approvedOn !== null),
    ({ city }) => city,
  );
  return stage.cities.flatMap((city) => {
    const random = stage.random(`contracts ${city.prefix}`);
    const drafts = [
      ...onTheMarket(stage, city, bodies, random),
      ...(projectsOf.get(city.prefix) ?? []).map((project) => onProject(project, bodies, random)),
      ...(city.prefix === 'jx' ? placements.flatMap((placement, index) => startUpOf(placement, index, random)) : []),
    ];
    return drafts.map((draft, index): SpineContract => ({
      id: idOf('con', city.prefix, index + 1),
      registrationNo:
        draft.registeredOn === null ? null : `${yearOf(draft.registeredOn)}${city.regionCode}${String(index + 1).padStart(6, '0')}`,
      city: city.prefix,
      type: draft.isStartupPayment
        ? 'DEVELOPMENT'
        : draft.projectId
          ? random.weighted([
              ['DEVELOPMENT', 6],
              ['SERVICE', 2],
              ['CONSULTING', 1],
            ] as const)
          : random.weighted([
              ['DEVELOPMENT', 3],
              ['ASSIGNMENT', 2],
              ['LICENCE', 2],
              ['CONSULTING', 1],
              ['SERVICE', 2],
            ] as const),
      ...draft,
      amountWan: draft.amountWan ?? String(random.whole(16, 900) / 2),
    }));
  });
}

/** The seller's office where it has one and the contract goes through it. */
const officeOf = (sellerId: string, bodies: Bodies): string | null => bodies.universityById.get(sellerId)?.transferOfficeId ?? null;

/** 受益园区或企业 The buyer pays, or the park it lies in. */
const payerFor = (buyer: SpineEnterprise, isPaidByPark: boolean): string =>
  isPaidByPark && buyer.parkId ? managementBodyOf(buyer.parkId) : buyer.id;

function onTheMarket(stage: Stage, city: SpineCity, bodies: Bodies, random: Random): Draft[] {
  const cases = CONTRACTS[city.prefix];
  const universities = bodies.universitiesOf.get(city.prefix)!;
  const all = bodies.enterprisesOf.get(city.prefix)!;
  const showcases = all.filter(({ id }) => placeOf(id) === SHOWCASE_PLACE);
  const firms = all.filter(({ id }) => placeOf(id) !== SHOWCASE_PLACE);
  const inParks = firms.filter(({ parkId }) => parkId !== null);
  return Array.from({ length: stage.times(cases.length) }, (_, index): Draft => {
    const made = caseAt(cases, index);
    const buyer = made.isOfShowcase
      ? caseAt(showcases, Math.floor(index / cases.length))
      : random.pick(made.isPaidByPark ? inParks : firms);
    let sellerId = made.seller === null ? random.pick(firms).id : universities[made.seller]!.id;
    while (sellerId === buyer.id) sellerId = random.pick(firms).id;
    const isLate = made.signed === 2025 || made.signed === 2024;
    const signedOn =
      typeof made.signed === 'string'
        ? made.signed
        : dayIn(
            random,
            made.signed,
            '01-08',
            made.registered && made.registered !== 'NO' ? '08-30' : isLate ? '11-05' : made.signed === 2026 ? '08-31' : '11-20',
          );
    const registeredOn = made.registered === 'NO' ? null : (made.registered ?? laterBy(random, signedOn, 5, 40));
    return {
      sellerId,
      buyerId: buyer.id,
      payerId: payerFor(buyer, made.isPaidByPark ?? random.chance(0.2)),
      intermediaryId: made.isThroughOffice ? officeOf(sellerId, bodies) : null,
      signedOn,
      registeredOn,
      projectId: null,
      demandId: null,
      placementId: null,
      isStartupPayment: false,
      status: made.status ?? reached(random, registeredOn!),
    };
  });
}

/** A commission has one contract, signed in the weeks before it was entered as a project. */
function onProject(project: SpineProject, bodies: Bodies, random: Random): Draft {
  const buyer = bodies.enterpriseById.get(project.partnerIds[0]!)!;
  const signedOn = notBeforeFirstDay(addDays(project.approvedOn!, -random.whole(1, 15)));
  const isUnregistered = project.status === 'TERMINATED' || random.chance(0.06);
  const registeredOn = isUnregistered ? null : notAfterLastDay(addDays(project.approvedOn!, random.whole(3, 30)));
  return {
    sellerId: project.leadId,
    buyerId: buyer.id,
    payerId: payerFor(buyer, random.chance(0.25)),
    intermediaryId: random.chance(0.5) ? officeOf(project.leadId, bodies) : null,
    signedOn,
    registeredOn,
    projectId: project.id,
    demandId: project.demandId,
    placementId: null,
    isStartupPayment: false,
    status:
      registeredOn === null ? (project.status === 'TERMINATED' ? 'TERMINATED' : 'SIGNED') : reachedWith(random, project, registeredOn),
  };
}

/** Of ten placements seven have a start-up contract; one of those is not registered, and now and then one is refused. */
function startUpOf(placement: SpineDoctorPlacement, index: number, random: Random): Draft[] {
  const place = index % 10;
  if (place === 2 || place === 5 || place === 9) return [];
  const signedOn = laterBy(random, placement.enteredOn, 5, 60);
  const status = place === 7 ? (index % 20 === 7 ? 'SIGNED' : 'REJECTED') : null;
  const registeredOn = status ? null : laterBy(random, signedOn, 3, 30);
  return [
    {
      sellerId: placement.universityId,
      buyerId: placement.enterpriseId,
      payerId: placement.enterpriseId,
      intermediaryId: null,
      amountWan: String(random.whole(8, 40) / 2 + 5),
      signedOn,
      registeredOn,
      projectId: null,
      demandId: null,
      placementId: placement.id,
      isStartupPayment: true,
      status: status ?? reached(random, registeredOn!),
    },
  ];
}
