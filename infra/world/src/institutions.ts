import { addDays } from '@helix/service-kit/days';
import { MOVED_ON, MOVED_PLACE, placeOf } from './build-spine-bodies.ts';
import { CITIES, INVENTED_CHAINS, INVENTED_PARKS, countiesOfPark, landingOfficeOf, managementBodyOf } from './build-spine-places.ts';
import { caseAt } from './build-spine-stage.ts';
import { generateQualifications } from './enterprise-qualifications.ts';
import { generateRdProfiles } from './enterprise-rd-profiles.ts';
import { INVENTED_BANKS } from './invented-banks.ts';
import { creditCode, vocabularyOf } from './names.ts';
import { randomFor } from './random.ts';
import type { CityPrefix, Spine, SpineCity, SpineDiscipline, SpineEnterprise } from './spine.ts';
import type { GeneratedRows } from './generated-rows.ts';

const cityOf = (prefix: CityPrefix): SpineCity => CITIES.find((city) => city.prefix === prefix)!;

/** Government of the city as a whole, from `data/institutions/Institution.jsonl`. */
const governmentOf = (prefix: CityPrefix): string => `ins-${prefix}-gov`;

interface InstitutionRow {
  readonly id: string;
  readonly kind: string;
  readonly sector: string;
  readonly nameZh: string;
  readonly regionCode: string;
}

/** What an institution has unless it says otherwise. */
const institution = (row: InstitutionRow & Readonly<Record<string, unknown>>): object => ({
  nameEn: null,
  aliases: [],
  uscc: null,
  rorId: null,
  parkId: null,
  parentId: null,
  isResident: true,
  scale: null,
  isListed: false,
  isLeading: false,
  echelon: null,
  isLegalPerson: true,
  focusFields: [],
  bureau: null,
  validFrom: null,
  validTo: null,
  sourceRows: [],
  ...row,
});

/** Management bodies of invented parks and landing offices of invented chains; parents first. */
function inventedOffices(): object[] {
  const bodies = INVENTED_PARKS.map((park) =>
    institution({
      id: managementBodyOf(park.id),
      kind: 'PARK_MANAGEMENT',
      sector: 'GOVERNMENT',
      nameZh: `${park.nameZh}管理机构`,
      nameEn: `Management body of ${park.nameEn}`,
      regionCode: park.regionCode,
      parkId: park.id,
      parentId: park.parentParkId ? managementBodyOf(park.parentParkId) : governmentOf(park.city),
      bureau: 'PRK',
    }),
  );
  const offices = CITIES.filter(({ prefix }) => prefix !== 'xt' && INVENTED_CHAINS.some(({ city }) => city === prefix)).map((city) =>
    institution({
      id: landingOfficeOf(city.prefix),
      kind: 'CHAIN_OFFICE',
      sector: 'GOVERNMENT',
      nameZh: `${city.nameZh}市产业链落地办`,
      nameEn: null,
      regionCode: city.regionCode,
      parentId: city.bureaus.IIT,
    }),
  );
  return [...bodies, ...offices];
}

/** Banks that lend to the firms of each city (XT-23c). */
const banks = (): object[] =>
  INVENTED_BANKS.map(({ id, regionCode, nameZh, nameEn }) =>
    institution({ id, kind: 'FINANCIAL_INSTITUTION', sector: 'FINANCE', nameZh, nameEn, regionCode }),
  );

/** Universities that no document names, and the technology transfer offices of all. */
function universities(spine: Spine): object[] {
  const random = randomFor(spine.seed, 'institutions universities');
  return spine.universities.flatMap((university, index) => {
    const { id, nameZh, regionCode, isVocational, transferOfficeId } = university;
    const isNamed = !id.startsWith('uni-');
    return [
      ...(isNamed
        ? []
        : [
            institution({
              id,
              kind: isVocational ? 'VOCATIONAL_COLLEGE' : 'UNIVERSITY',
              sector: 'UNIVERSITY',
              nameZh,
              uscc: creditCode('12', regionCode, index + 1),
              regionCode,
              validFrom: random.day('1952-09-01', '2012-09-01'),
            }),
          ]),
      ...(transferOfficeId
        ? [
            institution({
              id: transferOfficeId,
              kind: 'TECHNOLOGY_TRANSFER_OFFICE',
              sector: 'SERVICE',
              nameZh: `${nameZh}技术转移中心`,
              regionCode,
              parentId: id,
              isLegalPerson: false,
              validFrom: random.day('2016-01-04', '2020-12-30'),
            }),
          ]
        : []),
    ];
  });
}

/** 企业梯队 */
const echelonOf = ({ scale, isLeading }: SpineEnterprise): string =>
  isLeading ? 'STRONG' : ({ ABOVE_SCALE: 'HIGH_TECH', MEDIUM: 'SMALL', SMALL: 'SMALL', MICRO: 'MICRO' } as const)[scale];

interface Firms {
  readonly institutions: object[];
  readonly tenancies: object[];
  readonly onChains: object[];
}

/** Enterprises with their tenancies and chains; a tenancy begins before the world does, so that what happens there lies within it. */
function firms(spine: Spine): Firms {
  const random = randomFor(spine.seed, 'institutions enterprises');
  const made: Firms = { institutions: [], tenancies: [], onChains: [] };
  for (const [index, firm] of spine.enterprises.entries()) {
    const city = cityOf(firm.city);
    const hasMoved = firm.city === 'jx' && placeOf(firm.id) === MOVED_PLACE;
    const foundedOn = random.day('1994-03-01', '2017-12-30');
    const { field, topics } = vocabularyOf(firm.chainId);
    made.institutions.push(
      institution({
        id: firm.id,
        kind: 'ENTERPRISE',
        sector: 'INDUSTRY',
        nameZh: firm.nameZh,
        uscc: creditCode('91', firm.regionCode, index + 1),
        regionCode: firm.regionCode,
        parkId: firm.parkId,
        scale: firm.scale,
        isListed: firm.isListed,
        isLeading: firm.isLeading,
        echelon: echelonOf(firm),
        focusFields: firm.chainId ? [field, caseAt(topics, index)] : [],
        validFrom: foundedOn,
      }),
    );
    if (firm.parkId) {
      const startsOn = hasMoved ? MOVED_ON : random.day('2018-01-02', '2020-12-30');
      const earlier = city.parkIds.filter((id) => id !== firm.parkId && countiesOfPark(id, city).length > 0);
      if (earlier.length && random.chance(0.12)) {
        const parkId = random.pick(earlier);
        made.tenancies.push({
          id: `ten-${firm.id}-1`,
          enterpriseId: firm.id,
          parkId,
          startsOn: foundedOn,
          endsOn: addDays(startsOn, -1),
          sourceRows: [],
        });
      }
      made.tenancies.push({ id: `ten-${firm.id}-2`, enterpriseId: firm.id, parkId: firm.parkId, startsOn, endsOn: null, sourceRows: [] });
    }
    if (firm.chainId) {
      const on = (chainId: string, isKey: boolean): object => ({
        id: `${chainId}-${firm.id}`,
        chainId,
        enterpriseId: firm.id,
        isKey,
        sourceRows: [],
      });
      made.onChains.push(on(firm.chainId, firm.isLeading));
      const second = firm.scale === 'ABOVE_SCALE' && random.chance(0.2) ? random.pick(city.chainIds) : firm.chainId;
      if (second !== firm.chainId) made.onChains.push(on(second, false));
    }
  }
  return made;
}

// GB/T 13745-2009, first level.
const DISCIPLINES_OF_CHAIN: Readonly<Record<string, readonly (readonly [nameZh: string, code: string])[]>> = {
  'chain-xt-rail-equipment': [
    ['机械工程', '460'],
    ['交通运输工程', '580'],
    ['电子与通信技术', '510'],
  ],
  'chain-xt-mining-equipment': [
    ['矿山工程技术', '440'],
    ['机械工程', '460'],
    ['安全科学技术', '620'],
  ],
  'chain-xt-motors': [
    ['动力与电气工程', '470'],
    ['能源科学技术', '480'],
  ],
  'chain-xt-metal-materials': [
    ['材料科学', '430'],
    ['冶金工程技术', '450'],
    ['机械工程', '460'],
  ],
  'chain-xt-health-food': [
    ['食品科学技术', '550'],
    ['生物学', '180'],
  ],
  'chain-bs-aluminium': [
    ['冶金工程技术', '450'],
    ['材料科学', '430'],
  ],
  'chain-bs-characteristic-agriculture': [
    ['农学', '210'],
    ['食品科学技术', '550'],
    ['林学', '220'],
  ],
  'chain-bs-biotechnology': [
    ['药学', '350'],
    ['中医学与中药学', '360'],
    ['基础医学', '310'],
  ],
  'chain-bs-clean-energy': [
    ['能源科学技术', '480'],
    ['动力与电气工程', '470'],
  ],
  'chain-jx-photovoltaics': [
    ['能源科学技术', '480'],
    ['材料科学', '430'],
  ],
  'chain-jx-integrated-circuits': [
    ['电子与通信技术', '510'],
    ['计算机科学技术', '520'],
  ],
  'chain-jx-chemical-materials': [
    ['化学工程', '530'],
    ['材料科学', '430'],
  ],
  'chain-jx-fashion-textiles': [
    ['纺织科学技术', '540'],
    ['艺术学', '760'],
  ],
  'chain-jx-intelligent-home': [
    ['计算机科学技术', '520'],
    ['电子与通信技术', '510'],
  ],
  'chain-sy-green-chemicals': [
    ['化学工程', '530'],
    ['环境科学技术及资源科学技术', '610'],
  ],
  'chain-sy-digital-games': [
    ['计算机科学技术', '520'],
    ['艺术学', '760'],
  ],
  'chain-sy-ventilation-refrigeration': [
    ['动力与电气工程', '470'],
    ['机械工程', '460'],
  ],
  'chain-sy-electric-drives': [
    ['动力与电气工程', '470'],
    ['电子与通信技术', '510'],
  ],
  'chain-sy-vehicles-parts': [
    ['机械工程', '460'],
    ['交通运输工程', '580'],
  ],
  'chain-sy-fashion-textiles': [
    ['纺织科学技术', '540'],
    ['艺术学', '760'],
  ],
  'chain-sy-new-materials': [
    ['材料科学', '430'],
    ['化学', '150'],
  ],
  'chain-lz-petrochemicals': [
    ['化学工程', '530'],
    ['化学', '150'],
  ],
  'chain-lz-biomedicine': [
    ['药学', '350'],
    ['生物学', '180'],
    ['中医学与中药学', '360'],
  ],
  'chain-lz-equipment': [
    ['机械工程', '460'],
    ['材料科学', '430'],
  ],
  'chain-lz-plateau-agriculture': [
    ['农学', '210'],
    ['畜牧、兽医科学', '230'],
  ],
  'chain-lz-new-energy': [
    ['能源科学技术', '480'],
    ['动力与电气工程', '470'],
  ],
};
const DISCIPLINES_OF_NO_CHAIN = [
  ['管理学', '630'],
  ['教育学', '880'],
  ['数学', '110'],
  ['土木建筑工程', '560'],
  ['信息科学与系统科学', '120'],
] as const;

const disciplineStatusOf = ({ coBuilderIds, isNewlySet, tier }: SpineDiscipline): string => {
  if (coBuilderIds.length) return 'CO_BUILT';
  if (isNewlySet) return 'NEWLY_SET';
  return tier === 'ORDINARY' ? 'ADJUSTED' : 'SUPPORTED';
};

function disciplines(spine: Spine): GeneratedRows {
  const random = randomFor(spine.seed, 'institutions disciplines');
  const rows: Record<'Discipline' | 'DisciplineCoBuilder' | 'DisciplineAlignment', object[]> = {
    Discipline: [],
    DisciplineCoBuilder: [],
    DisciplineAlignment: [],
  };
  for (const [index, made] of spine.disciplines.entries()) {
    const chainId = made.chainIds[0] ?? null;
    const [nameZh, code] = caseAt<readonly [string, string]>(
      chainId === null ? DISCIPLINES_OF_NO_CHAIN : DISCIPLINES_OF_CHAIN[chainId]!,
      index,
    );
    rows.Discipline.push({
      id: made.id,
      nameZh: made.isNewlySet && chainId ? `${nameZh}（${vocabularyOf(chainId).field}方向）` : nameZh,
      nameEn: null,
      code,
      codeScheme: 'GB/T 13745-2009',
      universityId: made.universityId,
      tier: made.tier,
      isNewlySet: made.isNewlySet,
      setYear: made.setYear,
      status: disciplineStatusOf(made),
      sourceRows: [],
    });
    for (const [at, institutionId] of made.coBuilderIds.entries()) {
      const since = made.isNewlySet ? random.day(`${made.setYear}-03-01`, `${made.setYear}-09-30`) : random.day('2021-03-01', '2024-11-30');
      rows.DisciplineCoBuilder.push({
        id: `${made.id}-co-${at + 1}`,
        disciplineId: made.id,
        institutionId,
        since,
        agreementNumber: random.chance(0.8) ? `GJ-${since.slice(0, 4)}-${String(index + 1).padStart(3, '0')}-${at + 1}` : null,
        sourceRows: [],
      });
    }
    for (const id of made.chainIds)
      rows.DisciplineAlignment.push({ id: `${made.id}-${id}`, disciplineId: made.id, chainId: id, sourceRows: [] });
  }
  return rows;
}

/**
 * The institutions subgraph's records of the demo world: invented universities, transfer offices, enterprises, park bodies and landing
 * offices; invented parks and chains; tenancies, disciplines and qualifications. What the documents name is in `data/institutions`.
 */
export function generateInstitutions(spine: Spine): GeneratedRows {
  const { institutions, tenancies, onChains } = firms(spine);
  return {
    Institution: [...inventedOffices(), ...banks(), ...universities(spine), ...institutions],
    Park: INVENTED_PARKS.map(({ city: _city, ...park }) => ({
      ...park,
      managementBodyId: managementBodyOf(park.id),
      isThreeZones: false,
      status: 'IN_OPERATION',
      sourceRows: [],
    })),
    ParkTenancy: tenancies,
    IndustryChain: INVENTED_CHAINS.map(({ city: prefix, ...chain }) => ({
      ...chain,
      regionCode: cityOf(prefix).regionCode,
      responsibleUnitId: cityOf(prefix).bureaus.IIT,
      landingOfficeId: landingOfficeOf(prefix),
      sourceRows: [],
    })),
    ChainEnterprise: onChains,
    ...disciplines(spine),
    EnterpriseQualification: generateQualifications(spine),
    EnterpriseRdProfile: generateRdProfiles(spine),
  };
}
