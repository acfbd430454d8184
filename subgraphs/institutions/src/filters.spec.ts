import type { GraphQLEnumType, GraphQLInputObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { subgraphOfFile, type Shape } from '@helix/local/testing';

const institutions = subgraphOfFile('institutions');

/** Code of each region → the code of the one above it. */
const above = new Map<string, string | null>();
beforeAll(async () => {
  for (const { code, parent } of await institutions.walk('regions', 'code parent { code }')) above.set(code, parent?.code ?? null);
});
const isWithin = (code: string, region: string): boolean => {
  for (let at: string | null = code; at !== null; at = above.get(at) ?? null) if (at === region) return true;
  return false;
};
const named = (text: string) => (row: Shape) =>
  row.nameZh.includes(text) || (row.nameEn?.toLowerCase().includes(text.toLowerCase()) ?? false);
const on = (chain: string) => (chains: Shape[]) => chains.some(({ id }) => id === chain);

const filters: readonly (readonly [list: string, field: string, value: string, selection: string, holds: (row: Shape) => boolean])[] = [
  ['institutions', 'kind', '[UNIVERSITY, VOCATIONAL_COLLEGE]', 'kind', (row) => /^(UNIV|VOC)\w+(Y|COLLEGE)$/.test(row.kind)],
  ['institutions', 'sector', '[FINANCE]', 'sector', (row) => row.sector === 'FINANCE'],
  ['institutions', 'regionCode', '["430300", "330604"]', 'region { code }', (row) => ['430300', '330604'].includes(row.region.code)],
  ['institutions', 'withinRegion', '"430300"', 'region { code }', (row) => isWithin(row.region.code, '430300')],
  ['institutions', 'withinRegion', '"330000"', 'region { code }', (row) => isWithin(row.region.code, '330000')],
  ['institutions', 'withinRegion', '"430302"', 'region { code }', (row) => row.region.code === '430302'],
  ['institutions', 'parkId', '["park-lz-new-area"]', 'park { id }', (row) => row.park?.id === 'park-lz-new-area'],
  ['institutions', 'chainId', '["chain-xt-motors"]', 'chains { id }', (row) => on('chain-xt-motors')(row.chains)],
  ['institutions', 'bureau', '[STB, TAO]', 'bureau', (row) => row.bureau === 'STB' || row.bureau === 'TAO'],
  ['institutions', 'scale', '[ABOVE_SCALE]', 'scale', (row) => row.scale === 'ABOVE_SCALE'],
  ['institutions', 'isResident', 'false', 'isResident', (row) => !row.isResident],
  ['institutions', 'isListed', 'true', 'isListed', (row) => row.isListed],
  ['institutions', 'isLeading', 'true', 'isLeading', (row) => row.isLeading],
  ['institutions', 'text', '"大学"', 'nameZh nameEn', named('大学')],
  ['institutions', 'text', '"UNIVERSITY"', 'nameZh nameEn', named('university')],
  ['regions', 'level', '[PROVINCE]', 'level', (row) => row.level === 'PROVINCE'],
  ['regions', 'parentCode', '["451000"]', 'parent { code }', (row) => row.parent?.code === '451000'],
  ['regions', 'isCurrent', 'true', 'validTo', (row) => row.validTo === null],
  ['regions', 'isCurrent', 'false', 'validTo', (row) => row.validTo !== null],
  ['regions', 'text', '"田阳"', 'nameZh nameEn', named('田阳')],
  ['parks', 'kind', '[PARK_IN_PARK]', 'kind', (row) => row.kind === 'PARK_IN_PARK'],
  ['parks', 'level', '[PROVINCIAL, MUNICIPAL]', 'level', (row) => row.level === 'PROVINCIAL' || row.level === 'MUNICIPAL'],
  ['parks', 'regionCode', '["620100"]', 'region { code }', (row) => row.region.code === '620100'],
  ['parks', 'isThreeZones', 'false', 'isThreeZones', (row) => !row.isThreeZones],
  ['parks', 'text', '"科技园"', 'nameZh nameEn', named('科技园')],
  [
    'industryChains',
    'class',
    '[STRATEGIC_EMERGING, FUTURE]',
    'class',
    (row) => row.class === 'STRATEGIC_EMERGING' || row.class === 'FUTURE',
  ],
  ['industryChains', 'regionCode', '["430300"]', 'region { code }', (row) => row.region.code === '430300'],
  ['industryChains', 'hasStrongDiscipline', 'true', 'hasStrongDiscipline', (row) => row.hasStrongDiscipline],
  ['industryChains', 'hasStrongDiscipline', 'false', 'hasStrongDiscipline', (row) => !row.hasStrongDiscipline],
  ['industryChains', 'text', '"装备"', 'nameZh nameEn', named('装备')],
  ['disciplines', 'tier', '[DOUBLE_FIRST_CLASS, ADVANTAGE]', 'tier', (row) => /^(DOUBLE|ADV)/.test(row.tier)],
  ['disciplines', 'universityId', '["uni-xt-01"]', 'university { id }', (row) => row.university.id === 'uni-xt-01'],
  ['disciplines', 'withinRegion', '"430300"', 'university { region { code } }', (row) => isWithin(row.university.region.code, '430300')],
  ['disciplines', 'status', '[NEWLY_SET]', 'status', (row) => row.status === 'NEWLY_SET'],
  ['disciplines', 'newlySet', 'true', 'newlySet', (row) => row.newlySet],
  ['disciplines', 'newlySet', 'false', 'newlySet', (row) => !row.newlySet],
  ['disciplines', 'setYear', '2025', 'setYear', (row) => row.setYear === 2025],
  ['disciplines', 'chainId', '["chain-xt-motors"]', 'alignedChains { id }', (row) => on('chain-xt-motors')(row.alignedChains)],
  ['disciplines', 'text', '"工程"', 'nameZh nameEn', named('工程')],
  ['enterpriseQualifications', 'kind', '[GAZELLE, TECH_SME]', 'kind', (row) => row.kind === 'GAZELLE' || row.kind === 'TECH_SME'],
  ['enterpriseQualifications', 'level', '[PROVINCIAL]', 'level', (row) => row.level === 'PROVINCIAL'],
  ['enterpriseQualifications', 'status', '[EXPIRED]', 'status', (row) => row.status === 'EXPIRED'],
  ['enterpriseQualifications', 'recognisedYear', '2025', 'recognisedOn', (row) => row.recognisedOn?.startsWith('2025') ?? false],
  [
    'enterpriseQualifications',
    'validTo',
    '{ from: "2026-01-01", to: "2026-12-31" }',
    'validTo',
    (row) => row.validTo?.startsWith('2026') ?? false,
  ],
  ['enterpriseRdProfiles', 'enterpriseId', '["ent-xt-0001"]', 'enterprise { id }', (row) => row.enterprise.id === 'ent-xt-0001'],
  ['enterpriseRdProfiles', 'year', '2024', 'year', (row) => row.year === 2024],
  [
    'enterpriseRdProfiles',
    'withinRegion',
    '"430300"',
    'enterprise { region { code } }',
    (row) => isWithin(row.enterprise.region.code, '430300'),
  ],
  ['enterpriseRdProfiles', 'usesRdInfoSystem', 'true', 'usesRdInfoSystem', (row) => row.usesRdInfoSystem],
];

const keyOf = (list: string): string => (list === 'regions' ? 'code' : 'id');

describe('filters 筛选', () => {
  it.each(filters)('%s { %s: %s } gives exactly the rows that satisfy it', async (list, field, value, selection, holds) => {
    const key = keyOf(list);
    const all = await institutions.walk(list, `${key} ${selection}`);
    const wanted = all.filter(holds).map((row) => row[key]);
    const found = (await institutions.walk(list, key, `{ ${field}: ${value} }`)).map((row) => row[key]);
    expect(found.toSorted()).toEqual(wanted.toSorted());
    // Else the condition would not have been tried.
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.length).toBeLessThan(all.length);
  });

  it.each([
    ['institutions', 'InstitutionFilter'],
    ['regions', 'RegionFilter'],
    ['parks', 'ParkFilter'],
    ['industryChains', 'IndustryChainFilter'],
    ['disciplines', 'DisciplineFilter'],
    ['enterpriseQualifications', 'EnterpriseQualificationFilter'],
  ])('%s: no condition of %s is left untried', (list, type) => {
    const conditions = institutions.subgraph.schema.getType(type) as GraphQLInputObjectType;
    const tried = new Set(filters.filter(([of]) => of === list).map(([, field]) => field));
    expect([...tried].toSorted()).toEqual(Object.keys(conditions.getFields()).toSorted());
  });

  it.each([
    ['institutions', 'kind', 'InstitutionKind'],
    ['institutions', 'sector', 'ParticipantSector'],
    ['institutions', 'bureau', 'Bureau'],
    ['institutions', 'scale', 'EnterpriseScale'],
    ['regions', 'level', 'RegionLevel'],
    ['parks', 'kind', 'ParkKind'],
    ['parks', 'level', 'Level'],
    ['industryChains', 'class', 'IndustryClass'],
    ['disciplines', 'tier', 'DisciplineTier'],
    ['disciplines', 'status', 'DisciplineStatus'],
    ['enterpriseQualifications', 'kind', 'QualificationKind'],
    ['enterpriseQualifications', 'level', 'Level'],
    ['enterpriseQualifications', 'status', 'QualificationStatus'],
  ])('%s by %s: each value of %s finds those that have it, and no others', async (list, field, type) => {
    const values = (institutions.subgraph.schema.getType(type) as GraphQLEnumType).getValues().map(({ name }) => name);
    const rows = await institutions.walk(list, field);
    const counts = await institutions.counts(
      list,
      values.map((value) => `{ ${field}: [${value}] }`),
    );
    expect(counts).toEqual(values.map((value) => rows.filter((row) => row[field] === value).length));
    expect(counts.filter((count) => count > 0).length).toBeGreaterThan(1);
  });

  it('hold all at once, and an empty list of values matches nothing', async () => {
    const both = await institutions.walk('institutions', 'sector scale', '{ sector: [INDUSTRY], scale: [MICRO], withinRegion: "430300" }');
    expect(both.length).toBeGreaterThan(0);
    expect(both.every(({ sector, scale }) => sector === 'INDUSTRY' && scale === 'MICRO')).toBe(true);
    expect(await institutions.counts('institutions', ['{ kind: [] }', '{ chainId: [] }', '{ withinRegion: "659001" }'])).toEqual([0, 0, 0]);
  });
});
