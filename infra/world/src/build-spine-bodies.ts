import { countiesOfPark, managementBodyOf } from './build-spine-places.ts';
import { caseAt, groupedBy, idOf, type Stage } from './build-spine-stage.ts';
import { brandOf, vocabularyOf } from './names.ts';
import type { CityPrefix, SpineCity, SpineDiscipline, SpineEnterprise, SpineUniversity } from './spine.ts';

/** Enterprises of a city at scale 1; the same 40 places repeat as the world grows. */
export const ENTERPRISES_PER_CITY = 40;
/** Place of the enterprise with the richest record (Q49), of the one with hardly any, and of the one with none. */
export const SHOWCASE_PLACE = 0;
export const POOR_PLACE = 38;
export const BARE_PLACE = 39;
/** Place of the firm of Jiaxing that moved to another county on `MOVED_ON`, with doctors from before and after. */
export const MOVED_PLACE = 11;
export const MOVED_ON = '2025-03-01';

/** The place among 40 that an enterprise takes, from its id. */
export const placeOf = (enterpriseId: string): number =>
  (Number(enterpriseId.slice(enterpriseId.lastIndexOf('-') + 1)) - 1) % ENTERPRISES_PER_CITY;

/** What later parts of the skeleton look institutions up by. */
export interface Bodies {
  readonly universities: readonly SpineUniversity[];
  readonly enterprises: readonly SpineEnterprise[];
  readonly universitiesOf: ReadonlyMap<CityPrefix, readonly SpineUniversity[]>;
  /** Without the poor and the bare, of whom nothing is to be found. */
  readonly enterprisesOf: ReadonlyMap<CityPrefix, readonly SpineEnterprise[]>;
  readonly universityById: ReadonlyMap<string, SpineUniversity>;
  readonly enterpriseById: ReadonlyMap<string, SpineEnterprise>;
}

interface UniversityCase {
  /** Id of a university that the documents name; null for an invented one. */
  readonly namedId: string | null;
  readonly nameZh: string;
  readonly isVocational?: true;
  readonly hasNoTransferOffice?: true;
}

const UNIVERSITIES: Readonly<Record<CityPrefix, readonly UniversityCase[]>> = {
  xt: [
    { namedId: null, nameZh: '湘潭云麓理工大学' },
    { namedId: null, nameZh: '湘潭莲城工程学院' },
    { namedId: null, nameZh: '湘潭澄江科技学院' },
    { namedId: null, nameZh: '湘潭启湘应用技术学院' },
    { namedId: null, nameZh: '湘潭沐川职业技术学院', isVocational: true, hasNoTransferOffice: true },
  ],
  bs: [
    { namedId: 'ins-bs-youjiang-medical-university', nameZh: '右江民族医学院' },
    { namedId: 'ins-bs-baise-university', nameZh: '百色学院' },
    { namedId: 'ins-bs-vocational-college', nameZh: '百色职业学院', isVocational: true, hasNoTransferOffice: true },
    { namedId: null, nameZh: '百色泓澜应用技术学院', hasNoTransferOffice: true },
  ],
  jx: [
    { namedId: 'ins-jx-nanhu-university', nameZh: '嘉兴南湖学院' },
    { namedId: null, nameZh: '嘉兴烟屿理工学院' },
    { namedId: null, nameZh: '嘉兴栩川工程学院' },
    { namedId: null, nameZh: '嘉兴澄羽职业技术学院', isVocational: true, hasNoTransferOffice: true },
  ],
  sy: [
    { namedId: null, nameZh: '上虞舜浔工程学院' },
    { namedId: 'ins-sy-x-university-of-technology', nameZh: 'x理工大学' },
    { namedId: 'ins-sy-x-polytechnic-university', nameZh: 'x工业大学' },
    { namedId: 'ins-sy-construction-vocational-college', nameZh: 'x建设职业技术学院', isVocational: true, hasNoTransferOffice: true },
    { namedId: null, nameZh: '上虞霁澜应用技术学院', hasNoTransferOffice: true },
  ],
  lz: [
    { namedId: null, nameZh: '兰州金禾理工大学' },
    { namedId: null, nameZh: '兰州陇垣工程学院' },
    { namedId: null, nameZh: '兰州朔川医药学院' },
    { namedId: null, nameZh: '兰州稷野农业学院', hasNoTransferOffice: true },
    { namedId: null, nameZh: '兰州牧原职业技术学院', isVocational: true, hasNoTransferOffice: true },
  ],
};

const FURTHER_KINDS = ['理工学院', '工程学院', '职业技术学院', '应用技术学院', '科技学院'] as const;

/** Universities grow with the square root of the scale: a ten times larger world has three times as many. */
function universitiesOf(stage: Stage, city: SpineCity): SpineUniversity[] {
  const named = UNIVERSITIES[city.prefix];
  const count = Math.max(named.length, Math.round(named.length * Math.sqrt(stage.scale)));
  return Array.from({ length: count }, (_, index) => {
    const further = caseAt(FURTHER_KINDS, index);
    const isFurther = index >= named.length;
    const known: UniversityCase = isFurther
      ? { namedId: null, nameZh: `${city.nameZh}${brandOf(index * 5 + 3)}${further}` }
      : named[index]!;
    const isVocational = known.isVocational ?? (isFurther && further === '职业技术学院');
    const hasOffice = isFurther ? !isVocational : !known.hasNoTransferOffice;
    return {
      id:
        known.namedId ??
        idOf(
          'uni',
          city.prefix,
          named.slice(0, index).filter(({ namedId }) => namedId === null).length + 1 + Math.max(0, index - named.length),
          2,
        ),
      city: city.prefix,
      // The register puts the named ones in their city as a whole; the invented ones have a county.
      regionCode: known.namedId ? city.regionCode : caseAt(city.counties, index).code,
      nameZh: known.nameZh,
      isVocational,
      transferOfficeId: hasOffice ? idOf('tto', city.prefix, index + 1, 2) : null,
    };
  });
}

function enterprisesOf(stage: Stage, city: SpineCity): SpineEnterprise[] {
  const random = stage.random(`enterprises ${city.prefix}`);
  const parksIn = new Map(city.counties.map(({ code }) => [code, city.parkIds.filter((id) => countiesOfPark(id, city).includes(code))]));
  const settled = new Map<string, number>();
  return Array.from({ length: stage.times(ENTERPRISES_PER_CITY) }, (_, index) => {
    const place = index % ENTERPRISES_PER_CITY;
    const county = caseAt(city.counties, index + Math.floor(index / ENTERPRISES_PER_CITY));
    const isOrdinary = place !== POOR_PLACE && place !== BARE_PLACE;
    const isShowcase = place === SHOWCASE_PLACE;
    const turn = Math.floor(index / city.counties.length);
    const nearby = parksIn.get(county.code)!;
    // Two firms in three settle in a park where their county has one, in each park in turn; a showcase firm in the first.
    let parkId: string | null = null;
    if (isOrdinary && nearby.length && (isShowcase || turn % 3 !== 1)) {
      const before = settled.get(county.code) ?? 0;
      settled.set(county.code, before + 1);
      parkId = isShowcase ? nearby[0]! : caseAt(nearby, before);
    }
    const chainId = isShowcase ? city.chainIds[0]! : isOrdinary && random.chance(0.85) ? random.pick(city.chainIds) : null;
    const scale = isShowcase
      ? 'ABOVE_SCALE'
      : isOrdinary
        ? random.weighted([
            ['ABOVE_SCALE', 40],
            ['MEDIUM', 20],
            ['SMALL', 28],
            ['MICRO', 12],
          ] as const)
        : 'MICRO';
    const isLarge = scale === 'ABOVE_SCALE';
    const isListed = isShowcase || (isLarge && random.chance(city.prefix === 'sy' ? 0.5 : 0.25));
    const where = random.chance(0.7) ? city.nameZh : county.nameZh.replace(/(?:各族)?(?:自治)?[市县区]$/u, '');
    const trade = random.pick(vocabularyOf(chainId).trades);
    return {
      id: idOf('ent', city.prefix, index + 1),
      city: city.prefix,
      regionCode: county.code,
      parkId,
      chainId,
      nameZh: `${where}${brandOf(index + 257 * stage.cities.indexOf(city))}${trade}${isListed ? '股份' : ''}有限公司`,
      scale,
      isListed,
      isLeading: isShowcase || (isLarge && random.chance(0.3)),
    };
  });
}

export function buildBodies(stage: Stage): Bodies {
  const universities = stage.cities.flatMap((city) => universitiesOf(stage, city));
  const enterprises = stage.cities.flatMap((city) => enterprisesOf(stage, city));
  return {
    universities,
    enterprises,
    universitiesOf: groupedBy(universities, ({ city }) => city),
    enterprisesOf: groupedBy(
      enterprises.filter(({ id }) => placeOf(id) < POOR_PLACE),
      ({ city }) => city,
    ),
    universityById: new Map(universities.map((university) => [university.id, university])),
    enterpriseById: new Map(enterprises.map((enterprise) => [enterprise.id, enterprise])),
  };
}

interface DisciplineCase {
  readonly tier: SpineDiscipline['tier'];
  /** Year in which it was newly set; null for one of old. */
  readonly newIn: number | null;
  readonly coBuilders: '' | 'PARK' | 'ENTERPRISE' | 'PARK ENTERPRISE';
  /** Places of its chains in the city's list; the last chain of a city never gets a strong discipline. */
  readonly chains: readonly number[];
}

const discipline = (
  tier: SpineDiscipline['tier'],
  newIn: number | null,
  coBuilders: DisciplineCase['coBuilders'],
  chains: readonly number[],
): DisciplineCase => ({
  tier,
  newIn,
  coBuilders,
  chains,
});

const OLD_DISCIPLINES: readonly DisciplineCase[] = [
  discipline('DOUBLE_FIRST_CLASS', null, '', [0]),
  discipline('CORE_COMPETITIVE_FEATURE', null, 'ENTERPRISE', [0, 1]),
  discipline('ADVANTAGE', null, '', [2]),
  discipline('ADVANTAGE', null, 'PARK', [1]),
  discipline('CHARACTERISTIC', null, '', [3]),
  discipline('ORDINARY', null, '', []),
  discipline('ORDINARY', null, '', [-1]),
];

const DISCIPLINES: Readonly<Record<CityPrefix, readonly DisciplineCase[]>> = {
  xt: [
    ...OLD_DISCIPLINES,
    discipline('CHARACTERISTIC', 2025, 'PARK', [1]),
    discipline('CHARACTERISTIC', 2025, 'ENTERPRISE', [2]),
    discipline('CHARACTERISTIC', 2025, 'PARK ENTERPRISE', [0]),
    discipline('CHARACTERISTIC', 2025, '', [3]),
    // Newly set and built together, but assigned to no chain of the city.
    discipline('CHARACTERISTIC', 2025, 'ENTERPRISE', []),
    discipline('CHARACTERISTIC', 2024, 'ENTERPRISE', [1]),
    discipline('CHARACTERISTIC', 2024, 'PARK', [2]),
    discipline('CHARACTERISTIC', 2026, 'PARK', [3]),
  ],
  bs: [
    ...OLD_DISCIPLINES,
    discipline('CHARACTERISTIC', 2025, 'ENTERPRISE', [1]),
    discipline('CHARACTERISTIC', 2024, '', [2]),
    discipline('ORDINARY', null, '', []),
  ],
  jx: [
    ...OLD_DISCIPLINES,
    discipline('CHARACTERISTIC', 2025, 'ENTERPRISE', [0]),
    discipline('CHARACTERISTIC', 2025, 'PARK', [1]),
    discipline('CHARACTERISTIC', 2023, 'ENTERPRISE', [2]),
    discipline('ORDINARY', null, '', []),
  ],
  sy: [
    ...OLD_DISCIPLINES,
    discipline('CHARACTERISTIC', 2025, 'PARK', [4]),
    discipline('ADVANTAGE', null, 'ENTERPRISE', [5]),
    discipline('CHARACTERISTIC', 2024, 'ENTERPRISE', [1]),
  ],
  lz: [
    ...OLD_DISCIPLINES,
    discipline('CHARACTERISTIC', 2025, 'PARK ENTERPRISE', [0]),
    discipline('CHARACTERISTIC', 2025, '', [1]),
    discipline('CHARACTERISTIC', 2022, 'ENTERPRISE', [2]),
  ],
};

/** 学科（专业） About a dozen in each city; those newly set have the year in which they were. */
export function buildDisciplines(stage: Stage, bodies: Bodies): SpineDiscipline[] {
  return stage.cities.flatMap((city) => {
    const random = stage.random(`disciplines ${city.prefix}`);
    const cases = DISCIPLINES[city.prefix];
    const universities = bodies.universitiesOf.get(city.prefix)!;
    const enterprises = bodies.enterprisesOf.get(city.prefix)!;
    return Array.from({ length: stage.times(cases.length) }, (_, index) => {
      const { tier, newIn, coBuilders, chains } = caseAt(cases, index);
      const chainIds = chains.map((place) => city.chainIds.at(place)!);
      const onChain = enterprises.filter(
        ({ chainId, scale }) => scale === 'ABOVE_SCALE' && (chainIds.length === 0 || chainIds.includes(chainId!)),
      );
      const partners = {
        PARK: () => managementBodyOf(random.pick(city.parkIds)),
        ENTERPRISE: () => random.pick(onChain.length ? onChain : enterprises).id,
      };
      return {
        id: idOf('dis', city.prefix, index + 1, 3),
        universityId: caseAt(universities, index).id,
        tier,
        isNewlySet: newIn !== null,
        setYear: newIn ?? random.whole(1985, 2020),
        coBuilderIds: coBuilders.split(' ').flatMap((kind) => (kind === '' ? [] : partners[kind as 'PARK' | 'ENTERPRISE']())),
        chainIds,
      };
    });
  });
}
