import { addDays } from '@helix/service-kit/days';
import { SHOWCASE_PLACE, placeOf, type Bodies } from './build-spine-bodies.ts';
import { countiesOfPark, managementBodyOf } from './build-spine-places.ts';
import { caseAt, dayIn, draw, groupedBy, idOf, notBeforeFirstDay, type Stage } from './build-spine-stage.ts';
import { brandOf, vocabularyOf } from './names.ts';
import type { Random } from './random.ts';
import type { CityPrefix, Level, SpineCity, SpineConstructionProject, SpineEnterprise, SpinePlatform } from './spine.ts';

/** Who founds a platform; only a university together with a firm applies jointly (联合申报). */
type Founders = 'UNIVERSITY+ENTERPRISE' | 'UNIVERSITY' | 'ENTERPRISE' | 'UNIVERSITY+PARK' | 'ENTERPRISE+ENTERPRISE';

interface PlatformCase {
  readonly kind: SpinePlatform['kind'];
  readonly level: Level;
  readonly founders: Founders;
  readonly status: SpinePlatform['status'];
  /** Year or day of recognition or filing; null where it has not come to that. */
  readonly recognised: number | string | null;
  readonly isInPark?: boolean;
  readonly isOfShowcase?: true;
  /** A listed firm hosts it. */
  readonly isOfListed?: true;
  /** Place of its chain in the city's list, where the case depends on it. */
  readonly chain?: number;
}

const JOINT = 'UNIVERSITY+ENTERPRISE';

const recognised = (
  year: number | string,
  level: Level,
  kinds: readonly SpinePlatform['kind'][],
  founders: Founders,
  more: Partial<PlatformCase> = {},
): PlatformCase[] => kinds.map((kind) => ({ kind, level, founders, status: 'RECOGNISED', recognised: year, ...more }));

const pending = (
  status: 'APPLIED' | 'CULTIVATION' | 'CREATION_LISTED' | 'REJECTED',
  level: Level,
  kind: SpinePlatform['kind'],
  founders: Founders,
  more: Partial<PlatformCase> = {},
): PlatformCase => ({
  kind,
  level,
  founders,
  status,
  recognised: null,
  ...more,
});

const LAB = 'KEY_LAB';
const INNOVATION = 'TECH_INNOVATION_CENTRE';
const ENGINEERING = 'ENGINEERING_RESEARCH_CENTRE';
const TECHNOLOGY = 'ENTERPRISE_TECH_CENTRE';

const PLATFORMS: Readonly<Record<CityPrefix, readonly PlatformCase[]>> = {
  xt: [
    // 2025, the four kinds at three levels: twelve applied jointly …
    ...recognised(2025, 'NATIONAL', [LAB], JOINT, { isOfShowcase: true }),
    ...recognised(2025, 'NATIONAL', [INNOVATION, ENGINEERING], JOINT),
    ...recognised(2025, 'PROVINCIAL', [LAB, INNOVATION, ENGINEERING, TECHNOLOGY], JOINT),
    ...recognised('2025-12-31', 'PROVINCIAL', [ENGINEERING], JOINT),
    ...recognised(2025, 'MUNICIPAL', [LAB, INNOVATION, ENGINEERING], JOINT),
    ...recognised('2025-01-02', 'MUNICIPAL', [TECHNOLOGY], JOINT),
    // … and eight not: alone, two firms, a university with a park.
    ...recognised(2025, 'NATIONAL', [TECHNOLOGY], 'ENTERPRISE'),
    ...recognised(2025, 'PROVINCIAL', [LAB], 'UNIVERSITY'),
    ...recognised(2025, 'PROVINCIAL', [INNOVATION, TECHNOLOGY], 'ENTERPRISE'),
    ...recognised(2025, 'MUNICIPAL', [LAB], 'UNIVERSITY+PARK', { isInPark: true }),
    ...recognised(2025, 'MUNICIPAL', [ENGINEERING, TECHNOLOGY], 'ENTERPRISE'),
    ...recognised(2025, 'MUNICIPAL', [INNOVATION], 'ENTERPRISE+ENTERPRISE'),
    // Jointly applied, but of another year, another level, another kind, or not recognised.
    ...recognised('2024-12-31', 'PROVINCIAL', [LAB], JOINT),
    ...recognised(2024, 'MUNICIPAL', [INNOVATION], JOINT),
    ...recognised(2024, 'PROVINCIAL', [TECHNOLOGY], 'ENTERPRISE'),
    ...recognised(2023, 'NATIONAL', [LAB], JOINT, { status: 'ASSESSED' }),
    ...recognised(2022, 'PROVINCIAL', [ENGINEERING], JOINT, { status: 'REVOKED' }),
    ...recognised('2026-01-04', 'PROVINCIAL', [INNOVATION], JOINT),
    ...recognised(2026, 'MUNICIPAL', [TECHNOLOGY], JOINT),
    ...recognised(2025, 'COUNTY', [TECHNOLOGY], JOINT),
    pending('APPLIED', 'PROVINCIAL', LAB, JOINT),
    pending('CREATION_LISTED', 'NATIONAL', INNOVATION, JOINT),
    pending('REJECTED', 'MUNICIPAL', ENGINEERING, JOINT),
    ...recognised(2025, 'PROVINCIAL', ['NEW_RD_INSTITUTION'], JOINT, { isInPark: true }),
    // Transfer centres, in a park or in a county.
    ...recognised(2023, 'NATIONAL', ['TRANSFER_CENTRE'], JOINT, { isInPark: true }),
    ...recognised(2024, 'PROVINCIAL', ['TRANSFER_CENTRE'], JOINT, { isInPark: false }),
    ...recognised(2025, 'PROVINCIAL', ['TRANSFER_CENTRE'], JOINT, { isInPark: true }),
    ...recognised(2025, 'PROVINCIAL', ['TRANSFER_CENTRE'], JOINT, { isInPark: false }),
    ...recognised(2025, 'PROVINCIAL', ['TRANSFER_CENTRE'], 'UNIVERSITY', { isInPark: false }),
    ...recognised(2025, 'MUNICIPAL', ['TRANSFER_CENTRE'], JOINT, { isInPark: true }),
    pending('APPLIED', 'PROVINCIAL', 'TRANSFER_CENTRE', JOINT, { isInPark: true }),
    ...recognised(2025, 'PROVINCIAL', ['MAKERSPACE'], JOINT, { status: 'FILED', isInPark: true }),
    ...recognised(2025, 'MUNICIPAL', ['MAKERSPACE'], 'ENTERPRISE', { status: 'FILED' }),
    ...recognised(2025, 'MUNICIPAL', ['ALLIANCE'], JOINT, { status: 'FILED' }),
    ...recognised(2024, 'MUNICIPAL', ['IUR_BASE'], JOINT, { status: 'ASSESSED' }),
    ...recognised(2025, 'MUNICIPAL', ['IUR_BASE', 'INNOVATION_CONSORTIUM'], JOINT),
    ...recognised(2023, 'MUNICIPAL', ['ENTERPRISE_RESEARCH_INSTITUTE'], 'ENTERPRISE'),
    ...recognised(2024, 'PROVINCIAL', ['ENTERPRISE_RESEARCH_INSTITUTE'], 'ENTERPRISE', { isOfShowcase: true }),
  ],
  bs: [
    ...recognised(2025, 'PROVINCIAL', [LAB], JOINT, { isOfShowcase: true }),
    ...recognised(2025, 'MUNICIPAL', [ENGINEERING, TECHNOLOGY, INNOVATION], JOINT),
    ...recognised(2024, 'PROVINCIAL', [INNOVATION], JOINT),
    ...recognised(2024, 'MUNICIPAL', [TECHNOLOGY], 'ENTERPRISE'),
    ...recognised(2023, 'PROVINCIAL', [ENGINEERING], 'UNIVERSITY'),
    ...recognised(2025, 'PROVINCIAL', ['NEW_RD_INSTITUTION'], JOINT, { isInPark: true }),
    ...recognised(2024, 'PROVINCIAL', ['TRANSFER_CENTRE'], JOINT, { isInPark: false }),
    ...recognised(2023, 'MUNICIPAL', ['ALLIANCE'], JOINT, { status: 'FILED' }),
    pending('APPLIED', 'PROVINCIAL', TECHNOLOGY, JOINT),
  ],
  jx: [
    ...recognised(2024, 'NATIONAL', [LAB], JOINT, { isOfShowcase: true }),
    ...recognised(2021, 'PROVINCIAL', ['ENTERPRISE_RESEARCH_INSTITUTE'], 'ENTERPRISE', { isOfShowcase: true }),
    ...recognised(
      '2021-06-01',
      'PROVINCIAL',
      Array<'ENTERPRISE_RESEARCH_INSTITUTE'>(8).fill('ENTERPRISE_RESEARCH_INSTITUTE'),
      'ENTERPRISE',
    ),
    ...recognised(2023, 'MUNICIPAL', Array<'ENTERPRISE_RESEARCH_INSTITUTE'>(5).fill('ENTERPRISE_RESEARCH_INSTITUTE'), 'ENTERPRISE'),
    ...recognised(2025, 'COUNTY', ['ENTERPRISE_RESEARCH_INSTITUTE', 'ENTERPRISE_RESEARCH_INSTITUTE'], 'ENTERPRISE'),
    ...recognised(2023, 'MUNICIPAL', ['INNOVATION_CONSORTIUM', 'INNOVATION_CONSORTIUM'], JOINT),
    ...recognised(2025, 'PROVINCIAL', ['INNOVATION_CONSORTIUM', 'NEW_RD_INSTITUTION', TECHNOLOGY, LAB], JOINT),
    ...recognised(2025, 'PROVINCIAL', ['TRANSFER_CENTRE'], JOINT, { isInPark: true }),
    pending('APPLIED', 'PROVINCIAL', INNOVATION, JOINT),
  ],
  sy: [
    // 产业创新服务综合体 Four of the six named clusters have one, at different stages.
    ...recognised(2023, 'PROVINCIAL', ['SERVICE_COMPLEX'], JOINT, { chain: 0 }),
    pending('CREATION_LISTED', 'PROVINCIAL', 'SERVICE_COMPLEX', JOINT, { chain: 1 }),
    pending('CULTIVATION', 'MUNICIPAL', 'SERVICE_COMPLEX', 'ENTERPRISE', { chain: 2 }),
    ...recognised(2025, 'MUNICIPAL', ['SERVICE_COMPLEX'], JOINT, { chain: 4 }),
    ...recognised(2025, 'PROVINCIAL', [LAB], JOINT, { isOfShowcase: true, isInPark: true }),
    ...recognised(2025, 'PROVINCIAL', [TECHNOLOGY, 'ENTERPRISE_RESEARCH_INSTITUTE'], 'ENTERPRISE', { isOfListed: true }),
    ...recognised(2024, 'PROVINCIAL', ['ENTERPRISE_RESEARCH_INSTITUTE', TECHNOLOGY], 'ENTERPRISE'),
    ...recognised(2022, 'MUNICIPAL', ['ENTERPRISE_RESEARCH_INSTITUTE'], 'ENTERPRISE'),
    ...recognised(2025, 'PROVINCIAL', ['MAKERSPACE'], JOINT, { status: 'FILED', isInPark: true }),
    ...recognised(2024, 'MUNICIPAL', ['MAKERSPACE', 'MAKERSPACE'], 'ENTERPRISE', { status: 'FILED', isInPark: true }),
    ...recognised(2024, 'PROVINCIAL', ['NEW_RD_INSTITUTION', 'TRANSFER_CENTRE'], JOINT, { isInPark: true }),
    pending('APPLIED', 'PROVINCIAL', TECHNOLOGY, 'ENTERPRISE', { isOfListed: true }),
    pending('APPLIED', 'PROVINCIAL', 'ENTERPRISE_RESEARCH_INSTITUTE', 'ENTERPRISE'),
  ],
  lz: [
    ...recognised(2025, 'NATIONAL', [ENGINEERING], JOINT, { isOfShowcase: true }),
    // 产业技术创新战略联盟 Five formed in 2025, others before.
    ...recognised(2025, 'MUNICIPAL', ['ALLIANCE', 'ALLIANCE', 'ALLIANCE', 'ALLIANCE', 'ALLIANCE'], JOINT, { status: 'FILED' }),
    ...recognised(2024, 'MUNICIPAL', ['ALLIANCE', 'ALLIANCE'], JOINT, { status: 'FILED' }),
    ...recognised(2025, 'PROVINCIAL', [LAB, INNOVATION], JOINT, { isInPark: true }),
    ...recognised(2024, 'PROVINCIAL', [TECHNOLOGY, 'ENTERPRISE_RESEARCH_INSTITUTE'], 'ENTERPRISE'),
    ...recognised(2023, 'PROVINCIAL', ['TRANSFER_CENTRE'], JOINT, { isInPark: true }),
    ...recognised(2024, 'MUNICIPAL', ['NEW_RD_INSTITUTION'], JOINT, { isInPark: true }),
    pending('REJECTED', 'PROVINCIAL', LAB, 'UNIVERSITY'),
  ],
};

const KIND_NAMES: Readonly<Record<SpinePlatform['kind'], string>> = {
  KEY_LAB: '重点实验室',
  TECH_INNOVATION_CENTRE: '技术创新中心',
  ENGINEERING_RESEARCH_CENTRE: '工程研究中心',
  ENTERPRISE_TECH_CENTRE: '企业技术中心',
  ENTERPRISE_RESEARCH_INSTITUTE: '企业研究院',
  TRANSFER_CENTRE: '科技成果转移转化中心',
  IUR_BASE: '产学研合作创新发展基地',
  MAKERSPACE: '众创空间',
  ALLIANCE: '产业技术创新战略联盟',
  INNOVATION_CONSORTIUM: '创新联合体',
  NEW_RD_INSTITUTION: '新型研发机构',
  SERVICE_COMPLEX: '产业创新服务综合体',
};

const PROVINCES: Readonly<Record<CityPrefix, string>> = { xt: '湖南省', bs: '广西', jx: '浙江省', sy: '浙江省', lz: '甘肃省' };

function nameOf(
  platform: Pick<SpinePlatform, 'kind' | 'level' | 'chainId' | 'regionCode'>,
  host: string,
  city: SpineCity,
  random: Random,
): string {
  const { kind, level, chainId, regionCode } = platform;
  if (kind === 'ENTERPRISE_RESEARCH_INSTITUTE') return `${host.replace(/(?:股份)?有限公司$/u, '')}企业研究院`;
  const { field, topics } = vocabularyOf(chainId);
  const whose = {
    NATIONAL: '国家',
    PROVINCIAL: PROVINCES[city.prefix],
    MUNICIPAL: city.prefix === 'sy' ? '绍兴市' : `${city.nameZh}市`,
    COUNTY: city.counties.find(({ code }) => code === regionCode)?.nameZh ?? '',
  }[level];
  const subject =
    kind === 'MAKERSPACE'
      ? brandOf(random.whole(0, 1000))
      : kind === 'SERVICE_COMPLEX' || kind === 'ALLIANCE'
        ? field
        : random.pick(topics);
  return `${whose}${subject}${KIND_NAMES[kind]}（${host}）`;
}

/** Kinds that a university hosts when it applies together with a firm; the firm hosts the others. */
const UNIVERSITY_HOSTED: ReadonlySet<string> = new Set(['KEY_LAB', 'ENGINEERING_RESEARCH_CENTRE', 'TRANSFER_CENTRE', 'IUR_BASE']);

/** 平台 Newly recognised and other platforms of each city, by the cases above. */
export function buildPlatforms(stage: Stage, bodies: Bodies): SpinePlatform[] {
  return stage.cities.flatMap((city) => {
    const random = stage.random(`platforms ${city.prefix}`);
    const cases = PLATFORMS[city.prefix];
    const universities = bodies.universitiesOf.get(city.prefix)!;
    const enterprises = bodies.enterprisesOf.get(city.prefix)!.filter(({ id }) => placeOf(id) !== SHOWCASE_PLACE);
    const showcases = bodies.enterprisesOf.get(city.prefix)!.filter(({ id }) => placeOf(id) === SHOWCASE_PLACE);
    const inParks = enterprises.filter(({ parkId }) => parkId !== null);
    const outside = enterprises.filter(({ parkId }) => parkId === null);
    const listed = enterprises.filter(({ isListed }) => isListed);
    const byChain = groupedBy(enterprises, ({ chainId }) => chainId);
    const withInstitute = new Set<string>();
    const firmFor = ({ kind, isInPark, isOfShowcase, isOfListed, chain }: PlatformCase, round: number): SpineEnterprise => {
      if (isOfShowcase) return caseAt(showcases, round);
      if (chain !== undefined) return random.pick(byChain.get(city.chainIds[chain]!) ?? enterprises);
      if (isInPark !== undefined) return random.pick(isInPark ? inParks : outside);
      let firm = random.pick(isOfListed && listed.length ? listed : enterprises);
      // A firm has one research institute.
      if (kind === 'ENTERPRISE_RESEARCH_INSTITUTE') while (withInstitute.has(firm.id)) firm = random.pick(enterprises);
      if (kind === 'ENTERPRISE_RESEARCH_INSTITUTE') withInstitute.add(firm.id);
      return firm;
    };
    return Array.from({ length: stage.times(cases.length) }, (_, index): SpinePlatform => {
      const made = caseAt(cases, index);
      const round = Math.floor(index / cases.length);
      const firm = firmFor(made, round);
      const university = caseAt(universities, index + round);
      const parkId = made.founders === 'UNIVERSITY+PARK' ? caseAt(city.parkIds, round) : made.isInPark === false ? null : firm.parkId;
      const isJointApplication = made.founders === JOINT;
      const founderIds = {
        [JOINT]: () => (UNIVERSITY_HOSTED.has(made.kind) ? [university.id, firm.id] : [firm.id, university.id]),
        UNIVERSITY: () => [university.id],
        ENTERPRISE: () => [firm.id],
        'UNIVERSITY+PARK': () => [university.id, managementBodyOf(parkId!)],
        'ENTERPRISE+ENTERPRISE': () =>
          [
            firm.id,
            ...draw(random, enterprises, 2)
              .map(({ id }) => id)
              .filter((id) => id !== firm.id),
          ].slice(0, 2),
      }[made.founders]();
      const hostId = founderIds[0]!;
      const isFirms = made.founders !== 'UNIVERSITY' && made.founders !== 'UNIVERSITY+PARK';
      const recognisedOn =
        typeof made.recognised === 'number'
          ? dayIn(random, made.recognised, '02-10', made.recognised === 2026 ? '09-30' : '12-20')
          : made.recognised;
      const chainId = made.chain === undefined ? (isFirms ? firm.chainId : random.pick(city.chainIds)) : city.chainIds[made.chain]!;
      const regionCode = isFirms
        ? firm.regionCode
        : made.founders === 'UNIVERSITY'
          ? university.regionCode
          : countiesOfPark(parkId!, city)[0]!;
      const { kind, level, status } = made;
      const host = bodies.universityById.get(hostId) ?? bodies.enterpriseById.get(hostId)!;
      return {
        id: idOf('plat', city.prefix, index + 1),
        city: city.prefix,
        kind,
        level,
        nameZh: nameOf({ kind, level, chainId, regionCode }, host.nameZh, city, random),
        regionCode,
        parkId: isFirms || made.founders === 'UNIVERSITY+PARK' ? parkId : null,
        chainId,
        hostId,
        founderIds,
        isJointApplication,
        appliedOn:
          recognisedOn === null ? random.day('2025-05-10', '2026-08-31') : notBeforeFirstDay(addDays(recognisedOn, -random.whole(90, 330))),
        recognisedOn,
        status,
      };
    });
  });
}

const WORKS: readonly (readonly [nameZh: string, totalWan: string, doneShare: number, isDelayed: boolean])[] = [
  ['先进材料中试楼', '36000', 0.62, false],
  ['概念验证中心', '8500', 1, false],
  ['院士交流中心', '12600.5', 0.35, true],
  ['数字文创工坊', '5400', 0.8, false],
  ['产教融合实训楼', '21000', 0.47, true],
  ['绿色化工中试基地', '48000', 0.28, false],
  ['科创人才公寓', '33000', 0.9, false],
  ['电机检测公共实验室', '9600', 0, false],
  ['成果转化展示馆', '4200', 0.15, true],
  ['智能装备孵化园二期', '57000', 0.08, false],
];

/** 科创走廊重点项目 Construction projects of the corridor of Shangyu and of the park within it, three in ten behind their milestones. */
export function buildConstruction(stage: Stage, bodies: Bodies): SpineConstructionProject[] {
  const city = stage.cities.find(({ prefix }) => prefix === 'sy')!;
  const random = stage.random('construction');
  const firms = bodies.enterprisesOf.get('sy')!.filter(({ scale }) => scale === 'ABOVE_SCALE');
  return Array.from({ length: stage.times(WORKS.length) }, (_, index) => {
    const [nameZh, totalWan, doneShare, isDelayed] = caseAt(WORKS, index);
    const round = Math.floor(index / WORKS.length);
    const parkId = index % 4 === 3 ? 'park-sy-industry-education-park' : 'park-sy-caoe-river-corridor';
    return {
      id: idOf('build', city.prefix, index + 1, 3),
      city: city.prefix,
      parkId,
      nameZh: round ? `${nameZh}（${round + 1} 号地块）` : nameZh,
      totalWan,
      doneWan: String(Math.round(Number(totalWan) * doneShare)),
      builderId: index % 2 ? random.pick(firms).id : managementBodyOf(parkId),
      isDelayed,
    };
  });
}
