import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { entityQuery, sqlInOrder, subgraphOfFile } from '@helix/local/testing';

const institutions = subgraphOfFile('institutions');

const ofUniversity = (selection: string): string => entityQuery('Institution', { id: 'uni-xt-01' }, selection);
const ofFirm = (selection: string): string => entityQuery('Institution', { id: 'ent-xt-0001' }, selection);
const ofRegion = (selection: string): string => entityQuery('Region', { code: '430300' }, selection);
const ofPark = (selection: string): string => entityQuery('Park', { id: 'park-sy-caoe-river-corridor' }, selection);
const ofChain = (selection: string): string => entityQuery('IndustryChain', { id: 'chain-xt-motors' }, selection);
const ofDiscipline = (selection: string): string => entityQuery('Discipline', { id: 'dis-xt-010' }, selection);
const list = (name: string, facets: string, filter: string, key = 'id'): string =>
  `{ ${name}(first: 2, filter: ${filter}) { nodes { ${key} } totalCount facets { ${facets} } } }`;
const nodes = '(first: 2) { nodes { id } }';

/** Folder of the aggregate → name of the query → an operation that sends it, with what must be read before it. */
const queries: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  institution: {
    institutionById: entityQuery('Institution', { id: 'x' }, 'id'),
    institutionByCreditCode: entityQuery('Institution', { uscc: 'x' }, 'id'),
    institutions: list(
      'institutions',
      'kind { count } sector { count } regionCode { count } scale { count }',
      '{ kind: [UNIVERSITY], sector: [UNIVERSITY], withinRegion: "430300", chainId: ["x"], isResident: true, text: "a" }',
    ),
    institutionsBelow: ofUniversity(`children${nodes}`),
    institutionsInRegion: ofRegion(`institutions${nodes}`),
    enterprisesOfChain: ofChain(`enterprises${nodes}`),
    keyEnterprisesOfChain: ofChain(`keyEnterprises${nodes}`),
    technologyTransferOfficesOf: ofUniversity('hasTechnologyTransferOffice technologyTransferOffices { id }'),
  },
  'rd-profile': {
    rdProfileById: entityQuery('EnterpriseRdProfile', { id: 'x' }, 'id'),
    rdProfilesOf: ofFirm('rdProfiles { id }'),
    enterpriseRdProfiles: list('enterpriseRdProfiles', 'year { count }', '{ year: 2025, withinRegion: "430300", usesRdInfoSystem: true }'),
    enterpriseFiguresOf: ofRegion('enterpriseFigures(year: 2025) { revenue { wan } }'),
  },
  region: {
    regionByCode: entityQuery('Region', { code: '659001' }, 'code'),
    regions: list('regions', 'level { count }', '{ level: [COUNTY], parentCode: ["430300"], isCurrent: true, text: "a" }', 'code'),
    regionsBelow: ofRegion('children(first: 2) { nodes { code } }'),
    regionAndBelow: '{ institutions(filter: { withinRegion: "430300" }) { totalCount } }',
  },
  park: {
    parkById: entityQuery('Park', { id: 'x' }, 'id'),
    parks: list('parks', 'kind { count } level { count } regionCode { count }', '{ kind: [PARK_IN_PARK], isThreeZones: false }'),
    parksWithin: ofPark('parksWithin { id }'),
    parksInRegion: ofRegion(`parks${nodes}`),
    tenantsOfPark: ofPark('tenants(first: 2, filter: { isCurrent: true }) { nodes { id } totalCount }'),
  },
  'industry-chain': {
    industryChainById: entityQuery('IndustryChain', { id: 'x' }, 'id'),
    industryChains: list('industryChains', 'class { count } regionCode { count }', '{ class: [KEY], hasStrongDiscipline: false }'),
    hasStrongDiscipline: ofChain('hasStrongDiscipline'),
    chainsOfEnterprise: ofFirm('chains { id }'),
    chainsOfDiscipline: ofDiscipline('alignedChains { id }'),
    industryClusterById: entityQuery('IndustryCluster', { id: 'x' }, 'id'),
    industryClusters: '{ industryClusters(regionCode: "330604") { id } }',
  },
  discipline: {
    disciplineById: entityQuery('Discipline', { id: 'x' }, 'id'),
    disciplines: list(
      'disciplines',
      'tier { count } status { count } universityId { count }',
      '{ tier: [ADVANTAGE], withinRegion: "430300", newlySet: true, setYear: 2025, chainId: ["x"] }',
    ),
    disciplinesOfUniversity: ofUniversity(`disciplines${nodes}`),
    disciplinesOfChain: ofChain(`disciplines${nodes}`),
    candidateDisciplinesOfChain: ofChain(`candidateDisciplines${nodes}`),
    coBuildersOf: ofDiscipline('coBuilders { since }'),
  },
  qualification: {
    enterpriseQualificationById: entityQuery('EnterpriseQualification', { id: 'x' }, 'id'),
    enterpriseQualifications: list(
      'enterpriseQualifications',
      'kind { count } status { count }',
      '{ kind: [GAZELLE], recognisedYear: 2025, validTo: { from: "2026-01-01", to: "2026-12-31" } }',
    ),
    qualificationsOfEnterprise: ofFirm(`qualifications${nodes}`),
    qualificationFactsOf: ofFirm('qualificationFacts { validQualifications everRecognised }'),
  },
};

describe.each(Object.entries(queries))('SQL of %s', (folder, operations) => {
  it.each(Object.entries(operations))('%s', async (name, operation) => {
    const { statements } = await institutions.recorded(() => institutions.data(operation));
    await expect(sqlInOrder(statements)).toMatchFileSnapshot(`./${folder}/sql/${name}.sql`);
  });
});

it('no query is without its SQL', () => {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const exported = globSync('*/*.queries.ts', { cwd: here }).flatMap((path) =>
    [...readFileSync(here + path, 'utf8').matchAll(/^export const (\w+)/gm)].map(([, name]) => name),
  );
  // A condition, which is in the SQL of those that use it.
  expect(exported.filter((name) => name !== 'isStrongDiscipline').toSorted()).toEqual(
    Object.values(queries).flatMap(Object.keys).toSorted(),
  );
});
