import { beforeAll, describe, expect, it } from 'vitest';
import { subgraphOfFile, type Shape } from '@helix/local/testing';
import { publicViewer, type Department, type Role, type Viewer } from '@helix/service-kit/viewer';

/*
 * Who may see what of firms, as 10.2 of the domain catalogue lists it. The audiences are written here as the list has them, not read from the
 * schema.
 */

const institutions = subgraphOfFile('institutions');

const caller = (roles: readonly Role[], bounds: Partial<Viewer> = {}): Viewer => ({
  ...publicViewer,
  subject: 'somebody',
  client: 'helix-pages',
  roles: ['PUBLIC', ...roles],
  ...bounds,
});
const officer = (department: Department, regions: readonly string[] = ['430300']): Viewer =>
  caller(['BUREAU_OFFICER'], { department, regions });

const firm = 'ent-xt-0001';
const regions = ['430300'];
/** One caller of each kind, all of the city in which the firm is. */
const callers: Readonly<Record<string, Viewer>> = {
  public: publicViewer,
  firm: caller(['ENTERPRISE_USER'], { institutions: [firm] }),
  'another firm': caller(['ENTERPRISE_USER'], { institutions: ['ent-xt-0002'] }),
  researcher: caller(['RESEARCHER'], { talent: 'tal-xt-0001' }),
  finance: caller(['FINANCE_OFFICER'], { regions }),
  industry: officer('INDUSTRY'),
  'science and technology': officer('SCIENCE_AND_TECHNOLOGY'),
  statistics: caller(['STATISTICS_OFFICER'], { regions }),
  'talent office': officer('TALENT_OFFICE'),
  'human resources': officer('HUMAN_RESOURCES'),
  education: officer('EDUCATION'),
  'technology market': officer('TECHNOLOGY_MARKET'),
  'development and reform': officer('DEVELOPMENT_AND_REFORM'),
  county: caller(['COUNTY_OFFICER'], { regions }),
  park: caller(['PARK_OFFICER'], { parks: ['park-xt-qixiang-zone'] }),
  'conference office': caller(['CONFERENCE_OFFICE'], { regions }),
  'city leader': caller(['CITY_LEADER'], { regions }),
  reviewer: caller(['EXPERT_REVIEWER'], { assignments: [firm] }),
  integrator: caller(['PROVINCIAL_INTEGRATOR'], { regions: ['430000'] }),
  'industry of another city': officer('INDUSTRY', ['620100']),
  'statistics of another city': caller(['STATISTICS_OFFICER'], { regions: ['330400'] }),
};
/** 10.2: the firm; finance; industry and science for the firm concerned; statistics. */
const accountsTo = ['firm', 'finance', 'industry', 'science and technology', 'statistics'];

type Path = readonly (string | number)[];
const at = (data: unknown, path: Path): unknown => path.reduce<unknown>((within, step) => (within as Shape | null)?.[step], data);

/** Who gets a value at the path; everybody else must get null and be told why. */
async function whoSees(document: string, path: Path, variables = {}): Promise<string[]> {
  const seeing: string[] = [];
  for (const [name, viewer] of Object.entries(callers)) {
    const { data, errors, extensions } = await institutions.ask<Shape>(document, variables, viewer);
    expect(errors, name).toBeUndefined();
    const withheld = ((extensions?.['withheld'] ?? []) as Shape[]).filter((each) => each['path'].join() === path.join());
    const isSeen = at(data, path) != null;
    expect(withheld, `${name} is told why`).toHaveLength(isSeen ? 0 : 1);
    if (isSeen) seeing.push(name);
  }
  return seeing;
}

describe('what a firm reports 企业研发与经营情况', () => {
  const selection = 'rdSpend { wan } revenue { wan } profit { wan } rdStaff';
  const fields = ['rdSpend', 'revenue', 'profit', 'rdStaff'];

  it.each(fields)('[D7] %s by query, edge, node and reference', async (field) => {
    const ofFirm = `{ institution(id: "${firm}") { rdProfiles { ${selection} } } }`;
    expect(await whoSees(ofFirm, ['institution', 'rdProfiles', 0, field])).toEqual(accountsTo);
    const filter = `filter: { enterpriseId: ["${firm}"], year: 2025 }`;
    const nodes = `{ enterpriseRdProfiles(${filter}) { nodes { ${selection} } } }`;
    expect(await whoSees(nodes, ['enterpriseRdProfiles', 'nodes', 0, field])).toEqual(accountsTo);
    const edges = `{ enterpriseRdProfiles(${filter}) { edges { node { ${selection} } } } }`;
    expect(await whoSees(edges, ['enterpriseRdProfiles', 'edges', 0, 'node', field])).toEqual(accountsTo);
    const document = `query($of: [_Any!]!) { _entities(representations: $of) { ... on EnterpriseRdProfile { ${selection} } } }`;
    const of = [{ __typename: 'EnterpriseRdProfile', id: `erp-${firm}-2025` }];
    expect(await whoSees(document, ['_entities', 0, field], { of })).toEqual(accountsTo);
  });

  it('[D9] firms cannot be filtered or ordered by what they spend, but by the offices in charge within their region', async () => {
    const rich = (region = '') => `{ enterpriseRdProfiles(filter: { rdSpend: { fromWan: "100" } ${region} }) { totalCount } }`;
    const ordered = (region = '') =>
      `{ enterpriseRdProfiles(first: 3, ${region} orderBy: { field: RD_SPEND, direction: DESC }) { nodes { id rdSpend { fen } } } }`;
    const industry = institutions.as(callers['industry']!);
    for (const [document, within] of [
      [rich, 'withinRegion: "430300"'],
      [ordered, 'filter: { withinRegion: "430300" },'],
    ] as const) {
      for (const name of ['public', 'firm', 'another firm', 'integrator', 'talent office'])
        expect(await institutions.as(callers[name]!).refusal(document(within)), name).toBe('FORBIDDEN');
      expect(await industry.refusal(document())).toBe('FORBIDDEN');
      expect(await industry.refusal(document(within.replace('430300', '620100')))).toBe('FORBIDDEN');
      expect(await industry.refusal(document(within))).toBeUndefined();
    }
    const { enterpriseRdProfiles } = await industry.data(ordered('filter: { withinRegion: "430300" },'));
    const spent = enterpriseRdProfiles.nodes.map(({ rdSpend }: Shape) => BigInt(rdSpend.fen));
    expect(spent).toEqual(spent.toSorted((one: bigint, other: bigint) => Number(other - one)));
  });

  it('filters by spending find exactly the firms that spend as much', async () => {
    const industry = institutions.as(callers['industry']!);
    const within = 'withinRegion: "430300", year: 2025';
    const all = await industry.walk('enterpriseRdProfiles', 'id rdSpend { wan }', `{ ${within} }`);
    const found = await industry.walk('enterpriseRdProfiles', 'id', `{ ${within}, rdSpend: { fromWan: "100", toWan: "800" } }`);
    const wanted = all.filter(({ rdSpend }) => Number(rdSpend.wan) >= 100 && Number(rdSpend.wan) <= 800);
    expect(found.map(({ id }) => id).toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.length).toBeLessThan(all.length);
  });
});

describe('totals of a region 地区合计', () => {
  const figures = 'enterpriseFigures(year: 2025) { year firms rdSpend { fen } revenue { fen } profit { fen } rdStaff }';
  const totals = ['rdSpend', 'revenue', 'profit', 'rdStaff'];
  let places: { code: string; enterpriseFigures: Shape }[];
  let reports: Shape[];
  beforeAll(async () => {
    places = (await institutions.walk('regions', `code ${figures}`)) as typeof places;
    const statistician = caller(['STATISTICS_OFFICER'], { regions: ['330000', '430000', '450000', '620000'] });
    reports = await institutions
      .as(statistician)
      .walk(
        'enterpriseRdProfiles',
        'enterprise { region { code } } rdSpend { fen } revenue { fen } profit { fen } rdStaff',
        '{ year: 2025 }',
      );
  });
  const stemOf = (code: string) => code.replace(/(?:00){1,2}$/, '');
  const reportsOf = (code: string) => reports.filter(({ enterprise }) => enterprise.region.code.startsWith(stemOf(code)));

  it('are public where they tell of at least three firms, and are the sums of what the firms report', () => {
    const told = places.filter(({ enterpriseFigures }) => enterpriseFigures['revenue'] !== null);
    expect(told.length).toBeGreaterThan(3);
    for (const { code, enterpriseFigures } of told) {
      const own = reportsOf(code);
      expect(own.length, code).toBeGreaterThanOrEqual(3);
      expect(enterpriseFigures['firms'], code).toBe(own.length);
      for (const figure of ['rdSpend', 'revenue', 'profit'])
        expect(BigInt(enterpriseFigures[figure].fen), code).toBe(own.reduce((sum, report) => sum + BigInt(report[figure].fen), 0n));
      expect(enterpriseFigures['rdStaff'], code).toBe(own.reduce((sum, { rdStaff }) => sum + rdStaff, 0));
    }
  });

  it('[D8] are told together or not at all, and by no subtraction of fewer than three firms', () => {
    for (const { enterpriseFigures } of places) expect(new Set(totals.map((total) => enterpriseFigures[total] === null)).size).toBe(1);
    const open = places.filter(({ enterpriseFigures }) => enterpriseFigures['revenue'] !== null).map(({ code }) => stemOf(code));
    for (const whole of open) {
      const inner = open.filter((part) => part !== whole && part.startsWith(whole));
      const left = reports.filter(
        ({ enterprise }) => enterprise.region.code.startsWith(whole) && !inner.some((part) => enterprise.region.code.startsWith(part)),
      );
      expect(left.length === 0 || left.length >= 3, whole).toBe(true);
    }
  });

  it('say how many firms reported even where the totals are not told', () => {
    const silent = places.filter(({ enterpriseFigures }) => enterpriseFigures['revenue'] === null && enterpriseFigures['firms'] > 0);
    for (const { code, enterpriseFigures } of silent) expect(enterpriseFigures['firms']).toBe(reportsOf(code).length);
  });
});

describe('qualifications 企业资质 that were not recognised', () => {
  const isHidden = ({ status }: Shape): boolean => ['APPLIED', 'UNDER_REVIEW', 'REJECTED'].includes(status);
  const everywhere = institutions.as(officer('INDUSTRY', ['330000', '430000', '450000', '620000']));

  it('[D8] are in no public list, count or facet', async () => {
    const all = await everywhere.walk('enterpriseQualifications', 'id status enterprise { id }');
    const open = all.filter((row) => !isHidden(row));
    expect(open.length).toBeLessThan(all.length);
    const { found } = await institutions.data(
      '{ found: enterpriseQualifications { totalCount facets { status { value count } kind { count } } } }',
    );
    expect(found.totalCount).toBe(open.length);
    expect(found.facets.status.filter(({ value }: Shape) => isHidden({ status: value }))).toEqual([]);
    for (const facet of ['status', 'kind'])
      expect(found.facets[facet].reduce((sum: number, { count }: Shape) => sum + count, 0)).toBe(open.length);
    const owner = all.find(isHidden)!['enterprise'].id;
    const [institution] = await institutions.contributed('Institution', [owner], 'qualifications(first: 100) { totalCount nodes { id } }');
    expect(institution!.qualifications.totalCount).toBe(open.filter(({ enterprise }) => enterprise.id === owner).length);
    expect(await institutions.counts('enterpriseQualifications', ['{ status: [APPLIED, UNDER_REVIEW, REJECTED] }'])).toEqual([0]);
  });

  it('[D7] are seen by the firm and the two bureaus in charge of its region, by every path', async () => {
    const xiangtan = await institutions
      .as(callers['industry']!)
      .walk('enterpriseQualifications', 'id status enterprise { id region { code } }');
    const hidden = xiangtan.find((row) => isHidden(row))!;
    const owner = hidden['enterprise'].id as string;
    const all = { ...callers, firm: caller(['ENTERPRISE_USER'], { institutions: [owner] }) };
    const found: Record<'list' | 'edge' | 'reference', string[]> = { list: [], edge: [], reference: [] };
    for (const [name, viewer] of Object.entries(all)) {
      const reader = institutions.as(viewer);
      const ids = (rows: readonly (Shape | null)[]) => rows.map((row) => row?.['id']);
      const edge = await reader.contributed('Institution', [owner], 'qualifications(first: 100) { nodes { id } }');
      if (ids(await reader.walk('enterpriseQualifications')).includes(hidden['id'])) found.list.push(name);
      if (ids(edge[0]!.qualifications.nodes).includes(hidden['id'])) found.edge.push(name);
      if (ids(await reader.contributed('EnterpriseQualification', [hidden['id']], 'id')).includes(hidden['id'])) found.reference.push(name);
    }
    const to = ['firm', 'industry', 'science and technology'];
    expect(found).toEqual({ list: to, edge: to, reference: to });
  });

  it('[H8] a hidden one and a missing one answer alike', async () => {
    const hidden = (await everywhere.walk('enterpriseQualifications', 'id status')).find(isHidden)!;
    expect(await institutions.contributed('EnterpriseQualification', [hidden['id'], 'unknown'], 'id status')).toEqual([null, null]);
  });
});
