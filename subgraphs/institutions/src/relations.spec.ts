import { describe, expect, it } from 'vitest';
import { subgraphOfFile, type Shape } from '@helix/local/testing';
import { publicViewer } from '@helix/service-kit/viewer';

const institutions = subgraphOfFile('institutions');
const { contributed, walk } = institutions;

/** A list below a record, and the list of the root that must hold the same. */
const lists: readonly (readonly [
  typename: string,
  keys: readonly [string, string, string],
  field: string,
  of: string,
  selection: string,
  belongs: (row: Shape, parent: string) => boolean,
])[] = [
  [
    'Institution',
    ['uni-xt-01', 'ins-xt-gov', 'ins-lz-gov'],
    'children',
    'institutions',
    'parent { id }',
    ({ parent }, id) => parent?.id === id,
  ],
  [
    'Institution',
    ['ent-xt-0001', 'ent-jx-0001', 'ent-sy-0001'],
    'qualifications',
    'enterpriseQualifications',
    'enterprise { id }',
    ({ enterprise }, id) => enterprise.id === id,
  ],
  [
    'Institution',
    ['uni-xt-01', 'uni-lz-01', 'uni-jx-01'],
    'disciplines',
    'disciplines',
    'university { id }',
    ({ university }, id) => university.id === id,
  ],
  ['Region', ['430300', '451000', '330000'], 'children', 'regions', 'parent { code }', ({ parent }, code) => parent?.code === code],
  ['Region', ['430302', '330604', '620100'], 'parks', 'parks', 'region { code }', ({ region }, code) => region.code === code],
  ['Region', ['430302', '330604', '620100'], 'institutions', 'institutions', 'region { code }', ({ region }, code) => region.code === code],
  [
    'IndustryChain',
    ['chain-xt-motors', 'chain-jx-photovoltaics', 'chain-lz-biomedicine'],
    'enterprises',
    'institutions',
    'chains { id }',
    ({ chains }, id) => chains.some((chain: Shape) => chain.id === id),
  ],
  [
    'IndustryChain',
    ['chain-xt-motors', 'chain-jx-photovoltaics', 'chain-lz-biomedicine'],
    'disciplines',
    'disciplines',
    'alignedChains { id }',
    ({ alignedChains }, id) => alignedChains.some((chain: Shape) => chain.id === id),
  ],
];

const keyOf = (type: string): string => (type === 'Region' || type === 'regions' ? 'code' : 'id');

describe('lists below a record 下属列表', () => {
  it.each(lists)('%s %j: %s hold what the list of all %s says', async (typename, keys, field, of, selection, belongs) => {
    const key = keyOf(of);
    const all = await walk(of, `${key} ${selection}`);
    const found = await contributed(typename, keys, `${field}(first: 100) { totalCount nodes { ${key} } }`, keyOf(typename));
    for (const [at, parent] of keys.entries()) {
      const wanted = all.filter((row) => belongs(row, parent)).map((row) => row[key]);
      expect(wanted.length).toBeGreaterThan(0);
      expect(found[at]![field].totalCount).toBe(wanted.length);
      expect(found[at]![field].nodes.map((row: Shape) => row[key]).toSorted()).toEqual(wanted.toSorted().slice(0, 100));
    }
  });

  it('key firms of a chain are among its firms, those that lead', async () => {
    const chains = await walk(
      'industryChains',
      'id enterprises(first: 100) { nodes { id } } keyEnterprises(first: 100) { nodes { id isLeading } }',
    );
    const keyFirms = chains.flatMap(({ enterprises, keyEnterprises }) => {
      const onChain = new Set(enterprises.nodes.map(({ id }: Shape) => id));
      return keyEnterprises.nodes.map(({ id, isLeading }: Shape) => onChain.has(id) && isLeading);
    });
    expect(keyFirms.length).toBeGreaterThan(10);
    expect(keyFirms).not.toContain(false);
  });

  it('a tenancy lasts as long as its firm is in the park, and a firm is in one park at a time', async () => {
    const parks = await walk(
      'parks',
      `id tenants(first: 100) { totalCount nodes { enterprise { id park { id } } park { id } startsOn endsOn } }
       current: tenants(filter: { isCurrent: true }) { totalCount } ended: tenants(filter: { isCurrent: false }) { totalCount }`,
    );
    const inParks: string[] = [];
    for (const { id, tenants, current, ended } of parks) {
      expect(tenants.nodes).toHaveLength(current.totalCount + ended.totalCount);
      expect(tenants.nodes.filter(({ endsOn }: Shape) => endsOn === null)).toHaveLength(current.totalCount);
      expect(tenants.nodes.map(({ startsOn }: Shape) => startsOn)).toEqual(tenants.nodes.map(({ startsOn }: Shape) => startsOn).toSorted());
      for (const { enterprise, park, endsOn } of tenants.nodes) {
        expect(park.id).toBe(id);
        if (endsOn === null) expect(enterprise.park.id).toBe(id);
        if (endsOn === null) inParks.push(enterprise.id);
      }
    }
    expect(parks.some(({ ended }) => ended.totalCount > 0)).toBe(true);
    expect(new Set(inParks).size).toBe(inParks.length);
    const firms = await walk('institutions', 'id', `{ kind: [ENTERPRISE], parkId: ${JSON.stringify(parks.map(({ id }) => id))} }`);
    // Of a firm that the documents place in a park, nobody wrote down since when.
    expect(firms.map(({ id }) => id).filter((id) => !inParks.includes(id))).toEqual(['ins-sy-agri-development-group']);
    expect(firms).toHaveLength(inParks.length + 1);
  });

  it('are empty, not null, where there is nothing', async () => {
    const empty = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
    const nothing = 'totalCount nodes { id } pageInfo { hasNextPage endCursor }';
    const [bureau] = await contributed(
      'Institution',
      ['ins-xt-stb'],
      `qualifications { ${nothing} } disciplines { ${nothing} } chains { id } technologyTransferOffices { id } hasTechnologyTransferOffice
       qualificationFacts { validQualifications everRecognised } park { id } scale echelon uscc`,
    );
    expect(bureau).toEqual({
      qualifications: empty,
      disciplines: empty,
      chains: [],
      technologyTransferOffices: [],
      hasTechnologyTransferOffice: false,
      qualificationFacts: { validQualifications: 0, everRecognised: 0 },
      park: null,
      scale: null,
      echelon: null,
      uscc: null,
    });
    const [province] = await contributed(
      'Region',
      ['310000'],
      `children { totalCount } parks { ${nothing} } parent { code } successor { code }`,
      'code',
    );
    expect(province).toEqual({ children: { totalCount: 0 }, parks: empty, parent: null, successor: null });
    const [zone] = await contributed('Park', ['park-lz-new-area'], 'parentPark { id } parksWithin { id } coBuilder { id }');
    expect(zone).toEqual({ parentPark: null, parksWithin: [], coBuilder: null });
  });
});

const someFirms = ['ent-xt-0001', 'ent-jx-0001', 'ent-lz-0001', 'ent-sy-0001'];
const someUniversities = ['uni-xt-01', 'uni-lz-01', 'uni-jx-01', 'ins-bs-baise-university'];
const someRegions = ['430302', '330604', '451003', '620102'];
const someParks = [
  'park-xt-yunlu-science-park',
  'park-lz-jinhe-science-park',
  'park-sy-shunjiang-science-park',
  'park-jx-nanhu-science-park',
];
const someChains = ['chain-xt-motors', 'chain-jx-photovoltaics', 'chain-lz-biomedicine', 'chain-bs-aluminium'];
const someClusters = ['cluster-sy-green-chemicals', 'cluster-sy-digital-games', 'cluster-sy-electric-drives'];
const someDisciplines = ['dis-xt-001', 'dis-xt-010', 'dis-bs-002', 'dis-lz-008'];
const someQualifications = ['qua-ent-xt-0034-1', 'qua-ent-xt-0001-1', 'qua-ent-jx-0001-1'];

describe('cost 代价', () => {
  it.each([
    ['Institution', someFirms, 'qualifications { nodes { id } }'],
    ['Institution', someFirms, 'qualifications { totalCount }'],
    ['Institution', someFirms, 'qualifications { facets { kind { value count } } }'],
    ['Institution', someFirms, 'qualificationFacts { validQualifications everRecognised }'],
    ['Institution', someFirms, 'chains { id }'],
    ['Institution', someFirms, 'region { code }'],
    ['Institution', someFirms, 'park { id }'],
    ['Institution', someUniversities, 'children { nodes { id } }'],
    ['Institution', someUniversities, 'disciplines { nodes { id } }'],
    ['Institution', someUniversities, 'hasTechnologyTransferOffice technologyTransferOffices { id }'],
    ['Institution', ['tto-xt-01', 'tto-jx-01', 'tto-lz-01'], 'parent { id }'],
    ['Region', someRegions, 'children { nodes { code } }'],
    ['Region', someRegions, 'parks { nodes { id } }'],
    ['Region', someRegions, 'institutions { nodes { id } }'],
    ['Region', someRegions, 'parent { code }'],
    ['Region', ['451021', '451023', '430300'], 'successor { code }'],
    ['Park', someParks, 'tenants { nodes { id } }'],
    ['Park', someParks, 'parksWithin { id }'],
    ['Park', someParks, 'parentPark { id }'],
    ['Park', someParks, 'region { code }'],
    ['Park', someParks, 'coBuilder { id } managementBody { id }'],
    ['IndustryChain', someChains, 'enterprises { nodes { id } }'],
    ['IndustryChain', someChains, 'keyEnterprises { nodes { id } }'],
    ['IndustryChain', someChains, 'disciplines { nodes { id } }'],
    ['IndustryChain', someChains, 'candidateDisciplines { nodes { id } }'],
    ['IndustryChain', someChains, 'hasStrongDiscipline'],
    ['IndustryChain', someChains, 'region { code }'],
    ['IndustryChain', someChains, 'responsibleUnit { id } landingOffice { id }'],
    ['IndustryCluster', someClusters, 'chain { id }'],
    ['IndustryCluster', someClusters, 'region { code }'],
    ['Discipline', someDisciplines, 'university { id }'],
    ['Discipline', someDisciplines, 'coBuilders { since }'],
    ['Discipline', someDisciplines, 'alignedChains { id }'],
    ['EnterpriseQualification', someQualifications, 'enterprise { id }'],
    ['Institution', someFirms, 'rdProfiles { year rdInstitutions }'],
    ['Region', someRegions, 'enterpriseFigures(year: 2025) { revenue { wan } }'],
  ])('%s %j: { %s } costs one SELECT beside that for the records', async (typename, keys, selection) => {
    const { result, statements } = await institutions.recorded(() => contributed(typename, keys, selection, keyOf(typename)));
    expect(result).not.toContain(null);
    expect(statements).toHaveLength(2);
  });

  it('of a page of a hundred institutions with all that is near them is ten SELECTs at most', async () => {
    const { statements } = await institutions.recorded(() =>
      institutions.data(`{ institutions(first: 100, filter: { kind: [ENTERPRISE] }) { nodes { id region { code parent { code } } park { id managementBody { id } }
        chains { id responsibleUnit { id } } qualifications { nodes { kind } } qualificationFacts { everRecognised } children { totalCount } } } }`),
    );
    // The page, regions twice, parks, chains, bodies and units (together where they come in one tick), qualifications, facts, children.
    expect(statements.length).toBeLessThanOrEqual(10);
  });
});

describe('what the documents ask of the registers 目录行', () => {
  it('[XT-05b] a university has a technology transfer office where one is directly below it, and nothing else counts as one', async () => {
    const found = await walk(
      'institutions',
      'id hasTechnologyTransferOffice technologyTransferOffices { id kind parent { id } } children(first: 100) { nodes { id kind } }',
      '{ kind: [UNIVERSITY, VOCATIONAL_COLLEGE], isResident: true, withinRegion: "430300" }',
    );
    for (const { id, hasTechnologyTransferOffice, technologyTransferOffices, children } of found) {
      const offices = children.nodes.filter(({ kind }: Shape) => kind === 'TECHNOLOGY_TRANSFER_OFFICE').map((office: Shape) => office.id);
      expect(technologyTransferOffices.map((office: Shape) => office.id)).toEqual(offices);
      expect(technologyTransferOffices.every(({ parent }: Shape) => parent.id === id)).toBe(true);
      expect(hasTechnologyTransferOffice).toBe(offices.length > 0);
    }
    // IN-04 asks for the share of them.
    expect(found.map(({ id, hasTechnologyTransferOffice }) => [id, hasTechnologyTransferOffice])).toEqual([
      ['uni-xt-01', true],
      ['uni-xt-02', true],
      ['uni-xt-03', true],
      ['uni-xt-04', true],
      ['uni-xt-05', false],
    ]);
  });

  it('[XT-11b] a chain has a strong discipline where one of tier advantage or higher that is not closed is assigned to it', async () => {
    const found = await walk('industryChains', 'id hasStrongDiscipline disciplines(first: 100) { nodes { tier status } }');
    const isStrong = ({ tier, status }: Shape): boolean => status !== 'CLOSED' && tier !== 'CHARACTERISTIC' && tier !== 'ORDINARY';
    for (const { id, hasStrongDiscipline, disciplines: assigned } of found)
      expect([id, hasStrongDiscipline]).toEqual([id, assigned.nodes.some(isStrong)]);
    const lacking = await walk('industryChains', 'id', '{ hasStrongDiscipline: false, regionCode: ["430300"] }');
    expect(lacking.map(({ id }) => id)).toEqual(['chain-xt-health-food', 'chain-xt-metal-materials']);
  });

  it('[XT-11b] a discipline that is closed is strong no longer, nor one that could join', async () => {
    const become = (status: string) =>
      institutions.subgraph
        .requestFor(publicViewer)
        .em.transactional((em) => em.execute(`update discipline set status = '${status}' where id = 'dis-lz-003'`));
    const found = async () => {
      const chains = ['chain-lz-equipment', 'chain-xt-metal-materials'];
      const [own, other] = await contributed('IndustryChain', chains, 'hasStrongDiscipline candidateDisciplines { nodes { id } }');
      return {
        isStrong: own!.hasStrongDiscipline,
        couldJoin: other!.candidateDisciplines.nodes.some(({ id }: Shape) => id === 'dis-lz-003'),
      };
    };
    expect(await found()).toEqual({ isStrong: true, couldJoin: true });
    await become('CLOSED');
    expect(await found()).toEqual({ isStrong: false, couldJoin: false });
    await become('SUPPORTED');
    expect(await found()).toEqual({ isStrong: true, couldJoin: true });
  });

  it('[XT-11b] those that could join it are strong, of the kind it already has, and not yet on it', async () => {
    const all = await walk('disciplines', 'id code codeScheme tier status');
    const found = await walk(
      'industryChains',
      'id disciplines(first: 100) { nodes { id code codeScheme } } candidateDisciplines(first: 100) { totalCount nodes { id } }',
    );
    for (const { id, disciplines: assigned, candidateDisciplines } of found) {
      const candidates = all.filter(
        (discipline) =>
          ['DOUBLE_FIRST_CLASS', 'CORE_COMPETITIVE_FEATURE', 'ADVANTAGE'].includes(discipline.tier) &&
          discipline.status !== 'CLOSED' &&
          assigned.nodes.some(
            ({ code, codeScheme }: Shape) => code !== null && code === discipline.code && codeScheme === discipline.codeScheme,
          ) &&
          assigned.nodes.every((other: Shape) => other.id !== discipline.id),
      );
      expect([id, candidateDisciplines.nodes]).toEqual([id, candidates.map((candidate) => ({ id: candidate.id }))]);
      expect(candidateDisciplines.totalCount).toBe(candidates.length);
    }
    expect(found.filter(({ candidateDisciplines }) => candidateDisciplines.totalCount > 0).length).toBeGreaterThan(5);
  });

  it('[XT-10a] a newly set discipline is co-built with a park or a firm, from a day on, or waits for one', async () => {
    const found = await walk('disciplines', 'id newlySet setYear status coBuilders { institution { id kind } since agreementNumber }');
    for (const { status, coBuilders } of found) {
      expect(coBuilders.length > 0).toBe(status === 'CO_BUILT');
      for (const { institution } of coBuilders) expect(['PARK_MANAGEMENT', 'ENTERPRISE']).toContain(institution.kind);
      expect(coBuilders.map(({ since }: Shape) => since)).toEqual(coBuilders.map(({ since }: Shape) => since).toSorted());
    }
    expect(found.some(({ coBuilders }) => coBuilders.length > 1)).toBe(true);
    const newlySet = found.filter((discipline) => discipline.newlySet);
    expect(new Set(newlySet.map(({ status }) => status))).toEqual(new Set(['CO_BUILT', 'NEWLY_SET']));
    for (const { setYear, coBuilders } of newlySet)
      expect(coBuilders.every(({ since }: Shape) => Number(since.slice(0, 4)) >= setYear)).toBe(true);
  });

  it('[SY-15d] the clusters of the district come in their order, each with its chain; another city has none', async () => {
    const selection = 'id ordinal region { code } chain { id region { code } }';
    const { all, district, elsewhere } = await institutions.data(
      `{ all: industryClusters { ${selection} } district: industryClusters(regionCode: "330604") { ${selection} } elsewhere: industryClusters(regionCode: "430300") { id } }`,
    );
    // The documents name six of the eight.
    expect(district.map(({ ordinal }: Shape) => ordinal)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(district.map(({ chain }: Shape) => chain.region.code)).toEqual(district.map(() => '330604'));
    expect(all).toEqual(district);
    expect(elsewhere).toEqual([]);
  });

  it('[BS] an abolished county stays, and points to the one that replaced it from the next day on', async () => {
    const abolished = await walk(
      'regions',
      'code nameZh parent { code } validTo successor { code nameZh parent { code } validFrom validTo }',
      '{ isCurrent: false }',
    );
    expect(abolished.map(({ nameZh, successor }) => [nameZh, successor.nameZh])).toEqual([
      ['田阳县', '田阳区'],
      ['平果县', '平果市'],
    ]);
    for (const { validTo, successor, parent } of abolished) {
      expect([validTo, successor.validFrom, successor.validTo]).toEqual(['2019-12-31', '2020-01-01', null]);
      expect(successor.parent).toEqual(parent);
    }
    const current = await walk('regions', 'code successor { code }', '{ isCurrent: true }');
    expect(current.every(({ successor }) => successor === null)).toBe(true);
  });

  it('[LZ-07b] three zones are in Lanzhou, and nowhere else', async () => {
    const zones = await walk('parks', 'id region { code } managementBody { kind parent { id } }', '{ isThreeZones: true }');
    expect(zones.map(({ id, region }) => [id, region.code])).toEqual(
      ['park-lz-economic-zone', 'park-lz-high-tech-zone', 'park-lz-new-area'].map((id) => [id, '620100']),
    );
    expect(zones.every(({ managementBody }) => managementBody.kind === 'PARK_MANAGEMENT')).toBe(true);
  });

  it('a park within a park is co-built with a university and knows the park around it', async () => {
    const within = await walk('parks', 'id coBuilder { kind } parentPark { id parksWithin { id } }', '{ kind: [PARK_IN_PARK] }');
    expect(within).toHaveLength(5);
    for (const { id, coBuilder, parentPark } of within) {
      expect(coBuilder.kind).toBe('UNIVERSITY');
      expect(parentPark.parksWithin.map((park: Shape) => park.id)).toContain(id);
    }
  });
});
