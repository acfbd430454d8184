import type { Bodies } from './build-spine-bodies.ts';
import { isParkWithinPark } from './build-spine-places.ts';
import { caseAt, dayIn, draw, groupedBy, idOf, laterBy, type Stage } from './build-spine-stage.ts';
import type {
  CityPrefix,
  SpineAchievement,
  SpineConversion,
  SpineDiscipline,
  SpineEnterprise,
  SpineProject,
  SpineTalent,
} from './spine.ts';

interface ConversionCase {
  readonly status: SpineConversion['status'];
  readonly method: SpineConversion['method'];
  readonly year: number;
  /** A talent brought it (人才携带成果). */
  readonly isCarried?: true;
  /** Into a park, a park within a park (园中园) where the city has one, or out of any; as the firm happens to lie where it does not matter. */
  readonly place?: 'PARK' | 'PARK_IN_PARK' | 'NO_PARK';
  /** In the next of the five cities, not in that of its owners. */
  readonly isElsewhere?: true;
}

interface AchievementCase {
  readonly isAwarded?: true;
  readonly conversions: readonly ConversionCase[];
  /** Owned by a university and a firm together, or by one of the two. */
  readonly owners: 'BOTH' | 'UNIVERSITY' | 'ENTERPRISE';
}

const converted = (
  status: ConversionCase['status'],
  method: ConversionCase['method'],
  year: number,
  more: Partial<ConversionCase> = {},
): ConversionCase => ({
  status,
  method,
  year,
  ...more,
});

/** Thirty achievements of a city, sixteen conversions; six won awards: in production, not converted, abandoned, converted elsewhere, decided. */
const ACHIEVEMENTS: readonly AchievementCase[] = [
  { isAwarded: true, owners: 'BOTH', conversions: [converted('INCOME_DISTRIBUTED', 'JOINT_IMPLEMENTATION', 2024)] },
  { owners: 'UNIVERSITY', conversions: [converted('IN_PRODUCTION', 'LICENCE', 2023), converted('CONTRACTED', 'LICENCE', 2025)] },
  { owners: 'BOTH', conversions: [converted('IN_PRODUCTION', 'EQUITY_CONTRIBUTION', 2024, { place: 'PARK_IN_PARK' })] },
  { isAwarded: true, owners: 'UNIVERSITY', conversions: [] },
  { owners: 'UNIVERSITY', conversions: [converted('EARLY_CONSTRUCTION', 'SPIN_OFF', 2025, { isCarried: true, place: 'PARK' })] },
  {
    owners: 'UNIVERSITY',
    conversions: [converted('IN_PRODUCTION', 'EQUITY_CONTRIBUTION', 2024, { isCarried: true, place: 'PARK_IN_PARK' })],
  },
  { owners: 'UNIVERSITY', conversions: [converted('PILOT', 'LICENCE', 2025)] },
  { isAwarded: true, owners: 'BOTH', conversions: [] },
  { owners: 'ENTERPRISE', conversions: [converted('IN_PRODUCTION', 'LICENCE', 2025, { isCarried: true, place: 'PARK' })] },
  { owners: 'UNIVERSITY', conversions: [converted('CONTRACTED', 'SPIN_OFF', 2025, { isCarried: true, place: 'NO_PARK' })] },
  { owners: 'UNIVERSITY', conversions: [converted('INCOME_DISTRIBUTED', 'ASSIGNMENT', 2025)] },
  { isAwarded: true, owners: 'UNIVERSITY', conversions: [converted('ABANDONED', 'LICENCE', 2024)] },
  { owners: 'UNIVERSITY', conversions: [converted('IN_PRODUCTION', 'ASSIGNMENT', 2022)] },
  { owners: 'BOTH', conversions: [converted('PILOT', 'LICENCE', 2025, { place: 'PARK_IN_PARK' })] },
  { owners: 'UNIVERSITY', conversions: [] },
  { isAwarded: true, owners: 'UNIVERSITY', conversions: [converted('IN_PRODUCTION', 'LICENCE', 2025, { isElsewhere: true })] },
  { owners: 'UNIVERSITY', conversions: [converted('DECIDED', 'ASSIGNMENT', 2026)] },
  { owners: 'BOTH', conversions: [] },
  { owners: 'UNIVERSITY', conversions: [] },
  { isAwarded: true, owners: 'UNIVERSITY', conversions: [converted('DECIDED', 'LICENCE', 2026)] },
  { owners: 'ENTERPRISE', conversions: [converted('EARLY_CONSTRUCTION', 'OWN_IMPLEMENTATION', 2026)] },
  ...Array.from({ length: 9 }, (_, at): AchievementCase => ({
    owners: (['UNIVERSITY', 'BOTH', 'ENTERPRISE'] as const)[at % 3]!,
    conversions: [],
  })),
];

const STAGE_OF_STATUS: Readonly<Record<SpineConversion['status'], SpineAchievement['stage']>> = {
  DECIDED: 'LAB',
  CONTRACTED: 'LAB',
  PILOT: 'PILOT',
  ABANDONED: 'PILOT',
  EARLY_CONSTRUCTION: 'ENTERPRISE',
  IN_PRODUCTION: 'PRODUCT',
  INCOME_DISTRIBUTED: 'MARKET',
};

interface Results {
  readonly achievements: readonly SpineAchievement[];
  readonly conversions: readonly SpineConversion[];
}

/** 成果与转化 Achievements of each city and what became of them. */
export function buildResults(
  stage: Stage,
  bodies: Bodies,
  people: { readonly talents: readonly SpineTalent[]; readonly disciplines: readonly SpineDiscipline[] },
  projects: readonly SpineProject[],
): Results {
  const staffOf = groupedBy(people.talents, ({ employerId }) => employerId);
  const disciplinesOf = groupedBy(people.disciplines, ({ universityId }) => universityId);
  const sources = groupedBy(
    projects.filter(({ status }) => status === 'ACCEPTED' || status === 'POST_EVALUATED' || status === 'UNDER_WAY'),
    ({ city }) => city,
  );
  const achievements: SpineAchievement[] = [];
  const conversions: SpineConversion[] = [];
  const made = new Map<CityPrefix, number>();
  for (const [place, city] of stage.cities.entries()) {
    const random = stage.random(`results ${city.prefix}`);
    const universities = bodies.universitiesOf.get(city.prefix)!.filter(({ id }) => staffOf.has(id));
    const firms = bodies.enterprisesOf.get(city.prefix)!.filter(({ id }) => staffOf.has(id));
    const elsewhere = bodies.enterprisesOf.get(caseAt(stage.cities, place + 1).prefix)!;
    const cityFirms = bodies.enterprisesOf.get(city.prefix)!;
    const inParks = cityFirms.filter(({ parkId }) => parkId !== null);
    const outside = cityFirms.filter(({ parkId }) => parkId === null);
    const withinParks = inParks.filter(({ parkId }) => isParkWithinPark(parkId!));
    let intoParkWithin = 0;
    // The first achievement of every thirty ends the story of a challenge: demand, bid, commission, contract, conversion.
    const stories = sources.get(city.prefix)!.filter(({ challengeId, status }) => challengeId !== null && status !== 'UNDER_WAY');
    const jointSources = sources.get(city.prefix)!.filter(({ isJoint }) => isJoint);
    const ownersOf = (source: SpineProject | null, owners: AchievementCase['owners']): string[] => {
      const participants = source ? [source.leadId, ...source.partnerIds] : [];
      const university = participants.find((id) => bodies.universityById.has(id)) ?? random.pick(universities).id;
      const firm = participants.find((id) => bodies.enterpriseById.has(id)) ?? random.pick(firms).id;
      return owners === 'BOTH' ? [university, firm] : [owners === 'UNIVERSITY' ? university : firm];
    };
    const implementerFor = (plan: ConversionCase, ownerIds: readonly string[]): SpineEnterprise => {
      if (plan.isElsewhere) return random.pick(elsewhere);
      if (plan.place === 'NO_PARK') return random.pick(outside);
      if (plan.place === 'PARK' || (plan.place && !withinParks.length)) return random.pick(inParks);
      if (plan.place) {
        intoParkWithin += 1;
        return caseAt(withinParks, intoParkWithin);
      }
      const owner = ownerIds.map((id) => bodies.enterpriseById.get(id)).find((firm) => firm !== undefined);
      return owner ?? random.pick(cityFirms);
    };
    for (let index = 0; index < stage.times(ACHIEVEMENTS.length); index += 1) {
      const plan = caseAt(ACHIEVEMENTS, index);
      const isStory = index % ACHIEVEMENTS.length === 0 && stories.length > 0;
      const source = isStory ? caseAt(stories, index / ACHIEVEMENTS.length) : index % 3 === 2 ? null : random.pick(jointSources);
      const ownerIds = ownersOf(source, plan.owners);
      const inventors = ownerIds.flatMap((id) => draw(random, staffOf.get(id) ?? [], plan.owners === 'BOTH' ? 2 : 3));
      const disciplines = ownerIds.flatMap((id) => disciplinesOf.get(id) ?? []);
      const id = idOf('ach', city.prefix, index + 1);
      achievements.push({
        id,
        city: city.prefix,
        ownerIds,
        inventorIds: inventors.map(({ id: inventorId }) => inventorId),
        sourceProjectId: source?.id ?? null,
        disciplineId: source?.disciplineId ?? (disciplines.length && random.chance(0.6) ? random.pick(disciplines).id : null),
        stage: plan.conversions.length
          ? STAGE_OF_STATUS[plan.conversions[0]!.status]
          : random.pick(['LAB', 'LAB', 'LAB', 'PILOT'] as const),
        isAwarded: plan.isAwarded ?? false,
      });
      for (const conversion of plan.conversions) {
        const firm = implementerFor(conversion, ownerIds);
        const number = (made.get(firm.city) ?? 0) + 1;
        made.set(firm.city, number);
        const decidedOn = dayIn(random, conversion.year, '02-01', conversion.year === 2026 ? '09-30' : '12-10');
        const since = source?.approvedOn ?? null;
        conversions.push({
          id: idOf('conv', firm.city, number, 3),
          city: firm.city,
          achievementId: id,
          method: conversion.method,
          regionCode: firm.regionCode,
          parkId: firm.parkId,
          enterpriseId: firm.id,
          carrierId: conversion.isCarried ? inventors[0]!.id : null,
          decidedOn: since !== null && decidedOn < since ? laterBy(random, since, 30, 120) : decidedOn,
          status: conversion.status,
        });
      }
    }
  }
  return { achievements, conversions };
}
