import type { CityPrefix, SpineCity } from './spine.ts';

/** An industry chain invented where the documents of a city name fewer than four. */
export interface InventedChain {
  readonly id: string;
  readonly city: CityPrefix;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly class: 'EMERGING_ADVANTAGE' | 'STRATEGIC_EMERGING' | 'FUTURE' | 'KEY' | 'CHARACTERISTIC';
}

/** A park invented where the documents of a city name none, or none within another park (园中园). */
export interface InventedPark {
  readonly id: string;
  readonly city: CityPrefix;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly kind: 'HIGH_TECH_ZONE' | 'ECONOMIC_ZONE' | 'DEVELOPMENT_ZONE' | 'AGRICULTURAL' | 'PARK_IN_PARK';
  readonly level: 'PROVINCIAL' | 'MUNICIPAL' | 'INSTITUTIONAL';
  readonly regionCode: string;
  readonly parentParkId: string | null;
  /** The university that builds a park within a park. */
  readonly coBuilderId: string | null;
}

const chain = (id: string, city: CityPrefix, field: string, fieldEn: string, chainClass: InventedChain['class']): InventedChain => ({
  id: `chain-${city}-${id}`,
  city,
  nameZh: `${field}产业链`,
  nameEn: `${fieldEn} chain`,
  class: chainClass,
});

export const INVENTED_CHAINS: readonly InventedChain[] = [
  chain('rail-equipment', 'xt', '轨道交通装备', 'Rail transit equipment', 'EMERGING_ADVANTAGE'),
  chain('mining-equipment', 'xt', '智能矿山装备', 'Intelligent mining equipment', 'EMERGING_ADVANTAGE'),
  chain('motors', 'xt', '新能源电机', 'New-energy motors', 'STRATEGIC_EMERGING'),
  chain('metal-materials', 'xt', '先进金属材料', 'Advanced metal materials', 'KEY'),
  chain('health-food', 'xt', '健康食品', 'Health food', 'CHARACTERISTIC'),
  chain('clean-energy', 'bs', '清洁能源', 'Clean energy', 'STRATEGIC_EMERGING'),
  chain('photovoltaics', 'jx', '光伏新能源', 'Photovoltaics', 'STRATEGIC_EMERGING'),
  chain('integrated-circuits', 'jx', '集成电路', 'Integrated circuits', 'FUTURE'),
  chain('chemical-materials', 'jx', '化工新材料', 'New chemical materials', 'KEY'),
  chain('fashion-textiles', 'jx', '时尚纺织', 'Fashion textiles', 'CHARACTERISTIC'),
  chain('intelligent-home', 'jx', '智能家居', 'Intelligent home', 'EMERGING_ADVANTAGE'),
  chain('petrochemicals', 'lz', '石化新材料', 'Petrochemical materials', 'KEY'),
  chain('biomedicine', 'lz', '生物医药', 'Biomedicine', 'STRATEGIC_EMERGING'),
  chain('equipment', 'lz', '高端装备', 'High-end equipment', 'KEY'),
  chain('plateau-agriculture', 'lz', '高原特色农业', 'Plateau agriculture', 'CHARACTERISTIC'),
  chain('new-energy', 'lz', '新能源', 'New energy', 'FUTURE'),
];

const park = (
  id: string,
  city: CityPrefix,
  nameZh: string,
  nameEn: string,
  kind: InventedPark['kind'],
  level: InventedPark['level'],
  regionCode: string,
  parentParkId: string | null = null,
  coBuilderId: string | null = null,
): InventedPark => ({ id: `park-${city}-${id}`, city, nameZh, nameEn, kind, level, regionCode, parentParkId, coBuilderId });

/** Parents precede the parks within them. */
export const INVENTED_PARKS: readonly InventedPark[] = [
  park('qixiang-zone', 'xt', '湘潭启湘高新技术产业园', 'Xiangtan Qixiang High-tech Park', 'HIGH_TECH_ZONE', 'PROVINCIAL', '430302'),
  park('lianzhi-zone', 'xt', '湘潭莲智经济开发园', 'Xiangtan Lianzhi Economic Park', 'ECONOMIC_ZONE', 'PROVINCIAL', '430304'),
  park('shaoling-park', 'xt', '韶灵绿色智造园', 'Shaoling Green Manufacturing Park', 'DEVELOPMENT_ZONE', 'MUNICIPAL', '430382'),
  park(
    'yunlu-science-park',
    'xt',
    '启湘·云麓科技园中园',
    'Yunlu Science Park within Qixiang',
    'PARK_IN_PARK',
    'INSTITUTIONAL',
    '430302',
    'park-xt-qixiang-zone',
    'uni-xt-01',
  ),
  park(
    'liancheng-science-park',
    'xt',
    '莲智·莲城工程园中园',
    'Liancheng Engineering Park within Lianzhi',
    'PARK_IN_PARK',
    'INSTITUTIONAL',
    '430304',
    'park-xt-lianzhi-zone',
    'uni-xt-02',
  ),
  park(
    'jincheng-zone',
    'bs',
    '百色锦程生态铝产业园',
    'Baise Jincheng Ecological Aluminium Park',
    'DEVELOPMENT_ZONE',
    'PROVINCIAL',
    '451002',
  ),
  park('lvji-park', 'bs', '百色绿稷农业科技园', 'Baise Luji Agricultural Science Park', 'AGRICULTURAL', 'MUNICIPAL', '451022'),
  park(
    'nanhu-science-park',
    'jx',
    '南湖学院科技园中园',
    'Nanhu University Science Park within the Economic Zone',
    'PARK_IN_PARK',
    'INSTITUTIONAL',
    '330402',
    'park-jx-economic-zone',
    'ins-jx-nanhu-university',
  ),
  park(
    'shunjiang-science-park',
    'sy',
    '舜江工程园中园',
    'Shunjiang Engineering Park within the Corridor',
    'PARK_IN_PARK',
    'INSTITUTIONAL',
    '330604',
    'park-sy-caoe-river-corridor',
    'uni-sy-01',
  ),
  park(
    'jinhe-science-park',
    'lz',
    '金河科技园中园',
    'Jinhe Science Park within the High-tech Zone',
    'PARK_IN_PARK',
    'INSTITUTIONAL',
    '620102',
    'park-lz-high-tech-zone',
    'uni-lz-01',
  ),
];

// Management bodies of the parks that the documents name, from `data/institutions/Park.jsonl`.
const NAMED_MANAGEMENT_BODIES: Readonly<Record<string, string>> = {
  'park-jx-economic-zone': 'ins-jx-economic-zone-management',
  'park-jx-port-zone': 'ins-jx-port-zone-management',
  'park-sy-caoe-river-corridor': 'ins-sy-corridor-service-centre',
  'park-sy-bay-high-tech-zone': 'ins-sy-bay-high-tech-zone-management',
  'park-sy-bay-economic-zone': 'ins-sy-bay-economic-zone-management',
  'park-sy-e-game-town': 'ins-sy-e-game-town-management',
  'park-sy-industry-education-park': 'ins-sy-industry-education-park-management',
  'park-sy-wangxin-science-park': 'ins-sy-wangxin-science-park-management',
  'park-sy-agri-science-park': 'ins-sy-agri-development-group',
  'park-lz-new-area': 'ins-lz-new-area-management',
  'park-lz-high-tech-zone': 'ins-lz-high-tech-zone-management',
  'park-lz-economic-zone': 'ins-lz-economic-zone-management',
  'park-lz-test-zone': 'ins-lz-test-zone-management',
};

/** The institution that manages a park and pays for it; an invented park has an invented body of its own. */
export const managementBodyOf = (parkId: string): string =>
  NAMED_MANAGEMENT_BODIES[parkId] ?? parkId.replace('park-', 'ins-') + '-management';

/** 落地办 The landing office of an invented chain: 湘潭's is named in its document, the other cities' are invented. */
export const landingOfficeOf = (city: CityPrefix): string =>
  city === 'xt' ? 'ins-xt-chain-landing-office' : `ins-${city}-chain-landing-office`;

const counties = (prefix: CityPrefix, listed: string): SpineCity['counties'] =>
  listed.split(' ').map((entry) => {
    const [code, nameZh, slug] = entry.split(':') as [string, string, string];
    return { code, nameZh, governmentId: `ins-${prefix}-${slug}` };
  });

const DUTIES = ['STB', 'TAO', 'HRB', 'EDB', 'FIN', 'IIT', 'DRC'] as const;

const bureaus = (prefix: CityPrefix): SpineCity['bureaus'] =>
  Object.fromEntries(DUTIES.map((duty) => [duty, `ins-${prefix}-${duty.toLowerCase()}`])) as SpineCity['bureaus'];

const city = (
  prefix: CityPrefix,
  regionCode: string,
  nameZh: string,
  listedCounties: string,
  namedParks: readonly string[],
  namedChains: readonly string[],
): SpineCity => ({
  prefix,
  regionCode,
  nameZh,
  counties: counties(prefix, listedCounties),
  bureaus: bureaus(prefix),
  parkIds: [
    ...namedParks.map((id) => `park-${prefix}-${id}`),
    ...INVENTED_PARKS.filter((invented) => invented.city === prefix).map(({ id }) => id),
  ],
  chainIds: [
    ...namedChains.map((id) => `chain-${prefix}-${id}`),
    ...INVENTED_CHAINS.filter((invented) => invented.city === prefix).map(({ id }) => id),
  ],
});

/** The five places, the same at every scale. */
export const CITIES: readonly SpineCity[] = [
  city(
    'xt',
    '430300',
    '湘潭',
    '430302:雨湖区:yuhu-gov 430304:岳塘区:yuetang-gov 430321:湘潭县:xiangtan-county-gov 430381:湘乡市:xiangxiang-gov 430382:韶山市:shaoshan-gov',
    [],
    [],
  ),
  city(
    'bs',
    '451000',
    '百色',
    '451002:右江区:youjiang-gov 451003:田阳区:tianyang-gov 451022:田东县:tiandong-gov 451024:德保县:debao-gov 451026:那坡县:napo-gov ' +
      '451027:凌云县:lingyun-gov 451028:乐业县:leye-gov 451029:田林县:tianlin-gov 451030:西林县:xilin-gov 451031:隆林各族自治县:longlin-gov ' +
      '451081:靖西市:jingxi-gov 451082:平果市:pingguo-gov',
    [],
    ['aluminium', 'characteristic-agriculture', 'biotechnology'],
  ),
  city(
    'jx',
    '330400',
    '嘉兴',
    '330402:南湖区:nanhu-gov 330411:秀洲区:xiuzhou-gov 330421:嘉善县:jiashan-gov 330424:海盐县:haiyan-gov 330481:海宁市:haining-gov ' +
      '330482:平湖市:pinghu-gov 330483:桐乡市:tongxiang-gov',
    ['economic-zone', 'port-zone'],
    [],
  ),
  city(
    'sy',
    '330604',
    '上虞',
    '330604:上虞区:gov',
    [
      'caoe-river-corridor',
      'bay-high-tech-zone',
      'bay-economic-zone',
      'e-game-town',
      'industry-education-park',
      'wangxin-science-park',
      'agri-science-park',
    ],
    [
      'green-chemicals',
      'digital-games',
      'ventilation-refrigeration',
      'electric-drives',
      'vehicles-parts',
      'fashion-textiles',
      'new-materials',
    ],
  ),
  city(
    'lz',
    '620100',
    '兰州',
    '620102:城关区:chengguan-gov 620103:七里河区:qilihe-gov 620104:西固区:xigu-gov 620105:安宁区:anning-gov 620111:红古区:honggu-gov ' +
      '620121:永登县:yongdeng-gov 620122:皋兰县:gaolan-gov 620123:榆中县:yuzhong-gov',
    ['new-area', 'high-tech-zone', 'economic-zone', 'test-zone'],
    [],
  ),
];

// Counties over which a named park reaches; 兰白试验区 reaches beyond its city, so no firm is counted as its tenant.
const COUNTIES_OF_NAMED_PARKS: Readonly<Record<string, readonly string[]>> = {
  'park-jx-economic-zone': ['330402', '330411'],
  'park-jx-port-zone': ['330482'],
  'park-lz-new-area': ['620121', '620122'],
  'park-lz-high-tech-zone': ['620102', '620123'],
  'park-lz-economic-zone': ['620105'],
  'park-lz-test-zone': [],
};
const PARKS_WITHIN_PARKS: ReadonlySet<string> = new Set([
  'park-sy-industry-education-park',
  ...INVENTED_PARKS.flatMap(({ id, parentParkId }) => (parentParkId === null ? [] : [id])),
]);

/** 园中园 Whether a park lies within another. */
export const isParkWithinPark = (parkId: string): boolean => PARKS_WITHIN_PARKS.has(parkId);

const INVENTED_PARK_REGIONS = new Map(INVENTED_PARKS.map(({ id, regionCode }) => [id, regionCode]));

/** Codes of the counties in which a park has tenants. */
export const countiesOfPark = (parkId: string, of: SpineCity): readonly string[] =>
  COUNTIES_OF_NAMED_PARKS[parkId] ?? [INVENTED_PARK_REGIONS.get(parkId) ?? of.regionCode];
