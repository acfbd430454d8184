import { describe, expect, it } from 'vitest';
import { subgraphOfFile, type Shape } from '@helix/local/testing';
import { everywhere } from './callers.testing.ts';

const talent = subgraphOfFile('talent');

const { contributed } = talent;
/** Sees the rows that are not public too. */
const office = talent.as(everywhere);

const connections: readonly (readonly [
  typename: string,
  field: string,
  known: string,
  back: (row: Shape) => boolean,
  selection: string,
])[] = [
  ['Institution', 'secondmentsIn', 'ins-bs-stb', (row) => row.hostInstitution.id === 'ins-bs-stb', 'hostInstitution { id }'],
  ['Institution', 'secondmentsOut', 'uni-xt-01', (row) => row.homeInstitution.id === 'uni-xt-01', 'homeInstitution { id }'],
  ['Institution', 'partTimers', 'uni-xt-03', (row) => row.host.id === 'uni-xt-03', 'host { id }'],
  ['Institution', 'partTimersElsewhere', 'uni-xt-04', (row) => row.employer.id === 'uni-xt-04', 'employer { id }'],
  ['Institution', 'doctorPlacements', 'ent-jx-0001', (row) => row.enterprise.id === 'ent-jx-0001', 'enterprise { id }'],
  [
    'Institution',
    'doctorPlacements',
    'ins-jx-nanhu-university',
    (row) => row.university.id === 'ins-jx-nanhu-university',
    'university { id }',
  ],
  ['Institution', 'doctorVacancies', 'ent-jx-0001', (row) => row.enterprise.id === 'ent-jx-0001', 'enterprise { id }'],
  ['Institution', 'talentSelections', 'ent-sy-0001', (row) => row.institution.id === 'ent-sy-0001', 'institution { id }'],
  ['Institution', 'appointmentsMade', 'ins-lz-gov', (row) => row.host.id === 'ins-lz-gov', 'host { id }'],
  ['Institution', 'commissioners', 'ent-xt-0005', (row) => row.enterprise.id === 'ent-xt-0005', 'enterprise { id }'],
  ['Institution', 'commissioners', 'uni-xt-01', (row) => row.university.id === 'uni-xt-01', 'university { id }'],
  ['Institution', 'teams', 'uni-xt-01', (row) => row.institutions.some(({ id }: Shape) => id === 'uni-xt-01'), 'institutions { id }'],
  ['Park', 'settlements', 'park-lz-new-area', (row) => row.park.id === 'park-lz-new-area', 'park { id }'],
  ['Park', 'secondments', 'park-lz-new-area', (row) => row.zone.id === 'park-lz-new-area', 'zone { id }'],
  ['IndustryChain', 'shortages', 'chain-xt-motors', (row) => row.chain.id === 'chain-xt-motors', 'chain { id }'],
  [
    'Discipline',
    'mentors',
    'dis-xt-001',
    (row) => row.kind === 'ENTERPRISE_MENTOR' && row.discipline.id === 'dis-xt-001',
    'kind discipline { id }',
  ],
  ['Discipline', 'directedTraining', 'dis-xt-001', (row) => row.discipline.id === 'dis-xt-001', 'discipline { id }'],
  ['Discipline', 'teams', 'dis-xt-005', (row) => row.discipline.id === 'dis-xt-005', 'discipline { id }'],
  [
    'Platform',
    'staff',
    'plat-xt-0004',
    (row) => row.platform.id === 'plat-xt-0004',
    'platform { id } homeInstitution { id } talent { id }',
  ],
];

describe('what talent adds to other bureaus’ records 人才子图的贡献', () => {
  it.each(connections)('%s.%s of %s holds its own records, and none of a stranger', async (typename, field, known, back, selection) => {
    const [found, stranger] = await contributed(typename, [known, 'unknown'], `${field} { totalCount nodes { ${selection} } }`);
    expect(found![field].totalCount).toBeGreaterThan(0);
    for (const row of found![field].nodes) expect(back(row)).toBe(true);
    expect(stranger![field]).toEqual({ totalCount: 0, nodes: [] });
  });

  it('Institution.staffCount counts main employment on a day, by degree and title; one to four persons are not told apart', async () => {
    const people = await office.walk('talents', 'highestDegree titleRank employments { institution { id } isMain startsOn endsOn }');
    const at = (employer: string, day: string) =>
      people.filter(({ employments }) =>
        employments.some(
          ({ institution, isMain, startsOn, endsOn }: Shape) =>
            institution.id === employer && isMain && startsOn <= day && (endsOn === null || endsOn >= day),
        ),
      );
    const told = (persons: readonly Shape[]): number | null => (persons.length > 0 && persons.length < 5 ? null : persons.length);
    const known = ['ins-jx-nanhu-university', 'uni-xt-01', 'uni-xt-02', 'ent-jx-0001'];
    const found = await contributed(
      'Institution',
      [...known, 'unknown'],
      `today: staffCount before: staffCount(asOf: "2024-06-30") doctors: staffCount(highestDegree: [DOCTOR])
       professors: staffCount(titleRank: [SENIOR, ASSOCIATE_SENIOR], highestDegree: [DOCTOR, MASTER])`,
    );
    for (const [position, employer] of known.entries()) {
      const today = at(employer, '2026-11-22');
      expect(found[position]).toEqual({
        today: today.length,
        before: told(at(employer, '2024-06-30')),
        doctors: told(today.filter(({ highestDegree }) => highestDegree === 'DOCTOR')),
        professors: told(today.filter(({ highestDegree, titleRank }) => highestDegree !== 'BACHELOR' && /SENIOR/.test(titleRank))),
      });
    }
    expect(found[0]!.before).toBeLessThan(found[0]!.today);
    expect(found[0]!.doctors).toBeGreaterThanOrEqual(5);
    expect(found.some(({ doctors }) => doctors === null)).toBe(true);
    expect(found.at(-1)).toEqual({ today: 0, before: 0, doctors: 0, professors: 0 });
  });

  it('Institution.talentFacts are nought for a stranger and count distinct people today for a firm', async () => {
    const [firm, stranger] = await contributed(
      'Institution',
      ['ent-jx-0001', 'unknown'],
      'talentFacts { doctorPlacements overseasEngineers commissionersServed flexibleTalents }',
    );
    const placed = await talent.walk('doctorPlacements', 'talent { id }', '{ enterpriseId: ["ent-jx-0001"], inPostOn: "2026-11-22" }');
    expect(firm!.talentFacts.doctorPlacements).toBe(new Set(placed.map((row) => row.talent.id)).size);
    expect(placed.length).toBeGreaterThan(0);
    expect(stranger!.talentFacts).toEqual({ doctorPlacements: 0, overseasEngineers: 0, commissionersServed: 0, flexibleTalents: 0 });
  });

  it('Institution.evaluationScheme is that of the year and category, or null', async () => {
    const [found, stranger] = await contributed(
      'Institution',
      ['uni-xt-01', 'unknown'],
      `general: evaluationScheme(year: 2025) { year category isComplete isQualityLed measures { measure use weight } }
       research: evaluationScheme(year: 2025, category: RESEARCH) { year category } none: evaluationScheme(year: 2019) { year }`,
    );
    expect(found).toMatchObject({
      general: { year: 2025, category: null, isComplete: true, isQualityLed: true },
      research: { year: 2025, category: 'RESEARCH' },
      none: null,
    });
    expect(found!.general.measures).toHaveLength(15);
    expect(stranger).toEqual({ general: null, research: null, none: null });
  });

  it('Region.attributedTalents gives a year’s attributions with counts by reason, of a county as of the city above it', async () => {
    const selection = `attributedTalents(year: 2025, first: 100) { totalCount facets { basis { value count } } nodes { year region { code } } }`;
    const counties = ['330402', '330411', '330421', '330424', '330481', '330482', '330483'];
    const [city, stranger, ...parts] = await contributed('Region', ['330400', '430300', ...counties], selection, 'code');
    const count = ({ attributedTalents }: Shape, basis: string): number =>
      attributedTalents.facets.basis.find(({ value }: Shape) => value === basis)?.count ?? 0;
    for (const basis of ['NEWLY_INTRODUCED', 'PROGRAMME_SELECTION'])
      expect(parts.reduce((sum, county) => sum + count(county, basis), 0)).toBe(count(city!, basis));
    expect(count(city!, 'NEWLY_INTRODUCED')).toBe(18);
    expect(
      parts.flatMap(({ attributedTalents }, at) => attributedTalents.nodes.filter(({ region }: Shape) => region.code !== counties[at])),
    ).toEqual([]);
    expect(city!.attributedTalents.nodes.every(({ year }: Shape) => year === 2025)).toBe(true);
    expect(stranger!.attributedTalents).toEqual({ totalCount: 0, facets: { basis: [] }, nodes: [] });
  });

  it('the year of Region.attributedTalents outranks one in its filter', async () => {
    const [plain, bent] = await Promise.all(
      ['', ', filter: { year: 2024 }'].map((filter) =>
        contributed('Region', ['330400'], `attributedTalents(year: 2025${filter}) { totalCount nodes { year } }`, 'code'),
      ),
    );
    expect(bent).toEqual(plain);
  });

  it('Region.secondmentCount counts what was taken up and not recalled, by year and direction', async () => {
    const rows = await office.walk('secondments', 'direction status startsOn region { code }', '{ withinRegion: "451000" }');
    const takenUp = rows.filter(({ status }) => ['ON_DUTY', 'ASSESSED', 'COMPLETED'].includes(status));
    const [found, stranger] = await contributed(
      'Region',
      ['451000', '110000'],
      'all: secondmentCount in2024: secondmentCount(year: 2024) out: secondmentCount(direction: UNIVERSITY_TO_GOVERNMENT)',
      'code',
    );
    expect(found).toEqual({
      all: takenUp.length,
      in2024: takenUp.filter(({ startsOn }) => startsOn.startsWith('2024')).length,
      out: takenUp.filter(({ direction }) => direction === 'UNIVERSITY_TO_GOVERNMENT').length,
    });
    expect(takenUp.length).toBeLessThan(rows.length);
    expect(stranger).toEqual({ all: 0, in2024: 0, out: 0 });
  });

  it('[AR-06] Park.secondmentQuotas counts persons once per zone, year and quota, and of the specialists only the qualified', async () => {
    const zones = ['park-lz-new-area', 'park-lz-high-tech-zone', 'park-lz-economic-zone'];
    const found = await contributed('Park', [...zones, 'unknown'], 'secondmentQuotas(year: 2025) { quota counted unqualified }');
    const rows = await office.walk('secondments', 'quota isQualified status zone { id } talent { id }', '{ year: 2025 }');
    const countedIn = (zoneId: string | undefined, quota: string, isQualified: boolean) =>
      new Set(
        rows
          .filter((row) => row.zone?.id === zoneId && row.quota === quota && ['ON_DUTY', 'ASSESSED', 'COMPLETED'].includes(row.status))
          .filter((row) => row.isQualified === isQualified)
          .map((row) => row.talent.id),
      ).size;
    for (const [at, { secondmentQuotas }] of found.entries())
      expect(secondmentQuotas).toEqual(
        ['MANAGERS', 'DUAL_TEACHERS', 'SPECIALISTS'].map((quota) => ({
          quota,
          counted: countedIn(zones[at], quota, true) + (quota === 'SPECIALISTS' ? 0 : countedIn(zones[at], quota, false)),
          unqualified: quota === 'SPECIALISTS' ? countedIn(zones[at], quota, false) : 0,
        })),
      );
    // Recalled, rejected and repeated secondments are among the zone's and do not count: 14 records of 11 persons.
    const specialists = rows.filter((row) => row.zone?.id === zones[1] && row.quota === 'SPECIALISTS');
    expect([specialists.length, found[1]!.secondmentQuotas[2].counted]).toEqual([14, 11]);
    expect(found[2]!.secondmentQuotas[2]).toEqual({ quota: 'SPECIALISTS', counted: 8, unqualified: 2 });
  });

  it('Demand.expertsMatched lists the experts suggested', async () => {
    const [found, stranger] = await contributed(
      'Demand',
      ['dem-xt-0001', 'unknown'],
      'expertsMatched { demand { id } field status talent { id } }',
    );
    expect(found!.expertsMatched.length).toBeGreaterThan(0);
    expect(found!.expertsMatched.every(({ demand }: Shape) => demand.id === 'dem-xt-0001')).toBe(true);
    expect(stranger).toEqual({ expertsMatched: [] });
  });

  it.each([
    ['Institution', 'id', ['uni-xt-01', 'uni-xt-02', 'uni-xt-03'], 'staffCount(titleRank: [SENIOR])'],
    ['Institution', 'id', ['uni-xt-01', 'uni-xt-02', 'uni-xt-03'], 'evaluationScheme(year: 2025) { id }'],
    ['Region', 'code', ['330402', '330411', '330421'], 'secondmentCount(year: 2025)'],
    ['Region', 'code', ['330402', '330411', '330421'], 'attributedTalents(year: 2025) { totalCount }'],
    ['Park', 'id', ['park-lz-new-area', 'park-lz-high-tech-zone', 'park-lz-economic-zone'], 'secondmentQuotas(year: 2025) { counted }'],
    ['Demand', 'id', ['dem-xt-0001', 'dem-xt-0002', 'dem-xt-0003'], 'expertsMatched { id }'],
    ['Platform', 'id', ['plat-xt-0001', 'plat-xt-0002', 'plat-xt-0003'], 'staff { nodes { id } }'],
  ])('%s by %s %j: %s costs one SELECT', async (typename, key, keys, selection) => {
    const { statements } = await talent.recorded(() => contributed(typename, keys, selection, key));
    expect(statements).toHaveLength(1);
  });
});

describe('references to people 对人才的引用', () => {
  it('resolve by id and by ORCID, and to null for strangers', async () => {
    const [named] = (await talent.walk('talents', 'id orcid')).filter(({ orcid }) => orcid !== null);
    const { _entities } = await talent.data<{ _entities: (Shape | null)[] }>(
      `query($keys: [_Any!]!) { _entities(representations: $keys) { ... on Talent { id } ... on Team { id nameZh } ... on DoctorPlacement { id enteredOn } } }`,
      {
        keys: [
          { __typename: 'Talent', id: named!.id },
          { __typename: 'Talent', orcid: named!.orcid },
          { __typename: 'Talent', id: 'unknown' },
          { __typename: 'Team', id: 'team-xt-001' },
          { __typename: 'Team', id: 'unknown' },
          { __typename: 'DoctorPlacement', id: 'doc-jx-001' },
        ],
      },
    );
    expect(_entities.map((entity) => entity?.id ?? null)).toEqual([named!.id, named!.id, null, 'team-xt-001', null, 'doc-jx-001']);
  });

  it('lead from a person to all that is recorded, one SELECT per kind for three people', async () => {
    const {
      result: [doctor],
      statements,
    } = await talent.recorded(() =>
      contributed(
        'Talent',
        ['tal-jx-0001', 'tal-jx-0002', 'tal-lz-s001'],
        `id employer { id } employments { id } teamMemberships { team { id } }
        appointments { id } secondments { id } partTimeAppointments { id } leaves { id } commissionerAssignments { id }
        doctorPlacements { id undecidedEntitlements } programmeSelections { id } attributions { id } entitlements { id } expertMemberships { pool { id } }`,
      ),
    );
    expect(doctor!.employer).toEqual({ id: 'ins-jx-nanhu-university' });
    expect(doctor!.doctorPlacements).toHaveLength(1);
    // Thirteen kinds, with team and pool behind memberships, entitlements once by person and once by placement, and the people themselves.
    expect(statements.length).toBeLessThanOrEqual(17);
  });
});

describe('flows and services 流动与服务', () => {
  it('[AR-16] keeps flexible recruitment in lines of its own', async () => {
    const { flow } = await talent.data<{ flow: Shape[] }>(
      `{ flow: talentFlow(regionCode: "330400", year: 2025) { direction form isFlexible persons flows } }`,
    );
    const placed = (await talent.walk('doctorPlacements', 'enteredOn')).filter(({ enteredOn }) => enteredOn.startsWith('2025'));
    const left = (await office.walk('leavesForEntrepreneurship', 'startsOn status', '{ withinRegion: "330400" }')).filter(
      ({ startsOn, status }) => startsOn.startsWith('2025') && status !== 'APPLIED',
    );
    const fullTime = flow.filter(({ form }) => form === 'FULL_TIME');
    expect(fullTime).toEqual([expect.objectContaining({ isFlexible: false, flows: placed.length + left.length })]);
    expect(flow.filter(({ form }) => form !== 'FULL_TIME').every(({ isFlexible }) => isFlexible)).toBe(true);
    expect(flow.every(({ persons, flows }) => persons > 0 && persons <= flows)).toBe(true);
  });

  it('counts commissioners, firms and rewards of a year as its assignments give them', async () => {
    const rows = await talent.walk(
      'commissionerAssignments',
      'isRewardable enterprise { id } talent { id }',
      '{ withinRegion: "430300", year: 2025, status: [DISPATCHED, SERVING, REPORTED, REWARD_CANDIDATE, CLOSED] }',
    );
    const { summary } = await talent.data(
      `{ summary: commissionerSummary(regionCode: "430300", year: 2025) { region { code } year assignments commissioners enterprisesServed rewardable } }`,
    );
    expect(summary).toEqual({
      region: { code: '430300' },
      year: 2025,
      assignments: rows.length,
      commissioners: new Set(rows.map((row) => row.talent.id)).size,
      enterprisesServed: new Set(rows.map((row) => row.enterprise.id)).size,
      rewardable: new Set(rows.filter(({ isRewardable }) => isRewardable).map((row) => row.talent.id)).size,
    });
    expect(rows.length).toBeGreaterThan(0);
  });

  it('counts the members of a pool on a day', async () => {
    const { pool } = await office.data(
      `{ pool: expertPool(id: "pool-lz-think-tank") { sizeTarget memberCount before: memberCount(asOf: "2022-03-31")
        members { totalCount facets { department { count } trade { count } field { count } } } } }`,
    );
    expect(pool).toMatchObject({ sizeTarget: 100, memberCount: 96, before: 0, members: { totalCount: 96 } });
    // 跨部门、跨行业、跨学科 (LZ-08a)
    for (const facet of ['department', 'trade', 'field']) expect(pool.members.facets[facet].length).toBeGreaterThan(1);
  });
});
