import { beforeAll, describe, expect, it } from 'vitest';
import { spineOf } from '@helix/local/load-world';
import { sqlInOrder, subgraphOfFile } from '@helix/local/testing';
import type { Spine, SpinePlatform } from '@helix/world/spine';

const projects = subgraphOfFile('projects');
let spine: Spine;
beforeAll(async () => {
  spine = (await spineOf(1))!;
});

const nodesOf = <Node = { id: string }>(filter: string, selection = 'id') =>
  projects.walk('platforms', selection, `{ ${filter} }`) as Promise<Node[]>;
const idsOf = async (filter: string): Promise<string[]> => (await nodesOf(filter)).map(({ id }) => id);
const plan = (matches: (platform: SpinePlatform) => boolean): string[] =>
  spine.platforms
    .filter(matches)
    .map(({ id }) => id)
    .toSorted();
const isRecognised = ({ status }: SpinePlatform): boolean => status === 'RECOGNISED' || status === 'FILED' || status === 'ASSESSED';

describe('平台列表 lists of platforms', () => {
  it('newly recognised in a year, jointly applied, at a level, in a city (Q02)', async () => {
    const planned = plan(
      ({ city, recognisedOn, isJointApplication, level }) =>
        city === 'xt' && recognisedOn?.slice(0, 4) === '2025' && isJointApplication && level !== 'COUNTY',
    );
    expect(planned.length).toBeGreaterThan(10);
    expect(
      await idsOf('recognisedYear: 2025, jointApplication: true, cityCode: ["430300"], level: [NATIONAL, PROVINCIAL, MUNICIPAL]'),
    ).toEqual(planned);
    const nodes = await nodesOf<{ id: string; thisYear: boolean; next: boolean }>(
      'cityCode: ["430300"]',
      'id thisYear: newlyRecognised(year: 2025) next: newlyRecognised(year: 2026)',
    );
    expect(nodes.filter(({ thisYear }) => thisYear).map(({ id }) => id)).toEqual(
      plan(({ city, recognisedOn }) => city === 'xt' && (recognisedOn?.startsWith('2025') ?? false)),
    );
    expect(nodes.some(({ thisYear, next }) => thisYear && next)).toBe(false);
  });

  it('transfer centres of national or provincial level (Q24)', async () => {
    expect(await idsOf('kind: [TRANSFER_CENTRE], level: [NATIONAL, PROVINCIAL], isRecognised: true, withinRegion: "430300"')).toEqual(
      plan(
        (platform) =>
          platform.city === 'xt' && platform.kind === 'TRANSFER_CENTRE' && platform.level !== 'MUNICIPAL' && isRecognised(platform),
      ),
    );
  });

  it('by state, day of recognition, county, park, chain, host, founder and text', async () => {
    const [some] = spine.platforms.filter(({ parkId, chainId, founderIds }) => parkId && chainId && founderIds.length > 1);
    expect(await idsOf('status: [APPLIED, CULTIVATION]')).toEqual(plan(({ status }) => status === 'APPLIED' || status === 'CULTIVATION'));
    expect(await idsOf('recognisedOn: { from: "2024-12-31", to: "2025-01-02" }')).toEqual(
      plan(({ recognisedOn }) => recognisedOn !== null && recognisedOn >= '2024-12-31' && recognisedOn <= '2025-01-02'),
    );
    expect(await idsOf('isRecognised: false')).toEqual(plan((platform) => !isRecognised(platform)));
    expect(await idsOf(`regionCode: ["${some!.regionCode}"]`)).toEqual(plan(({ regionCode }) => regionCode === some!.regionCode));
    expect(await idsOf(`parkId: ["${some!.parkId}"]`)).toEqual(plan(({ parkId }) => parkId === some!.parkId));
    expect(await idsOf(`chainId: ["${some!.chainId}"]`)).toEqual(plan(({ chainId }) => chainId === some!.chainId));
    expect(await idsOf(`hostId: ["${some!.hostId}"]`)).toEqual(plan(({ hostId }) => hostId === some!.hostId));
    expect(await idsOf(`founderId: ["${some!.founderIds[1]}"]`)).toEqual(
      plan(({ founderIds }) => founderIds.includes(some!.founderIds[1]!)),
    );
    expect(await idsOf(`text: "${some!.nameZh}"`)).toContain(some!.id);
  });

  it('by whom they are open to, and whether assessed for a year (XT-28b)', async () => {
    const audience = await nodesOf<{ id: string; openTo: string[] }>('', 'id openTo');
    for (const who of ['ENTERPRISE', 'PUBLIC'])
      expect(await idsOf(`openTo: [${who}]`), who).toEqual(audience.filter(({ openTo }) => openTo.includes(who)).map(({ id }) => id));
    const assessed = await nodesOf<{ id: string; recognisedOn: string; assessments: { year: number }[] }>(
      'kind: [IUR_BASE, NEW_RD_INSTITUTION], isRecognised: true',
      'id recognisedOn assessments { year }',
    );
    expect(await idsOf('kind: [IUR_BASE, NEW_RD_INSTITUTION], notAssessedIn: 2025')).toEqual(
      assessed
        .filter(({ recognisedOn, assessments }) => recognisedOn < '2025' && !assessments.some(({ year }) => year === 2025))
        .map(({ id }) => id),
    );
    expect(assessed.flatMap(({ assessments }) => assessments).length).toBeGreaterThan(3);
  });

  it('service complexes by cluster, with their state and priority (Q42)', async () => {
    const complexes = await nodesOf<{ id: string; cluster: { id: string }; status: string; priority: string }>(
      'kind: [SERVICE_COMPLEX]',
      'id status priority cluster { id }',
    );
    expect(complexes.map(({ id }) => id)).toEqual(plan(({ kind }) => kind === 'SERVICE_COMPLEX'));
    const [first] = complexes;
    expect(await idsOf(`clusterId: ["${first!.cluster.id}"]`)).toEqual([first!.id]);
    const result = await projects.entities<{ serviceComplexes: { id: string; status: string }[] }>(
      [{ __typename: 'IndustryCluster', id: first!.cluster.id }],
      '... on IndustryCluster { serviceComplexes { id status } }',
    );
    expect(result[0]!.serviceComplexes).toEqual([{ id: first!.id, status: first!.status }]);
  });
});

describe('一个平台 one platform', () => {
  it('names host, founders, place and what funding needs to judge it', async () => {
    const some = spine.platforms.find(
      ({ kind, isJointApplication, parkId }) => kind === 'TRANSFER_CENTRE' && isJointApplication && parkId,
    )!;
    const result = await projects.entities<Record<string, unknown>>(
      [{ __typename: 'Platform', id: some.id }],
      `... on Platform { kind level status jointApplication appliedOn recognisedOn host { id } founders { institution { id } role } park { id } region { code }
        city { code } chain { id } isThreeParty }`,
    );
    expect(result[0]).toEqual({
      kind: some.kind,
      level: some.level,
      status: some.status,
      jointApplication: true,
      appliedOn: some.appliedOn,
      recognisedOn: some.recognisedOn,
      host: { id: some.hostId },
      founders: some.founderIds.map((id) => ({ institution: { id }, role: id === some.hostId ? 'LEAD' : 'CO_FOUNDER' })),
      park: { id: some.parkId },
      region: { code: some.regionCode },
      city: { code: spine.cities.find(({ prefix }) => prefix === some.city)!.regionCode },
      chain: { id: some.chainId },
      isThreeParty: false,
    });
  });

  it('an institute has goals, reports, a score that follows from them, and centres (Q41, SY-17b)', async () => {
    const [institute] = await nodesOf<{
      isThreeParty: boolean;
      agreedGoals: { year: number; metric: string; target: number; achieved: number | null; score: string | null }[];
      instituteReports: { year: number; teams: number }[];
      assessments: { year: number; score: string; grade: string }[];
      centres: { id: string; parentInstitute: { id: string } }[];
    }>(
      'kind: [NEW_RD_INSTITUTION], cityCode: ["330604"]',
      `isThreeParty agreedGoals { year metric target achieved score } instituteReports { year teams professors postgraduates firmsServed patents firmsIncubated }
       assessments { year score grade } centres { id parentInstitute { id } }`,
    );
    expect(institute!.isThreeParty).toBe(true);
    expect(institute!.centres.length).toBeGreaterThan(0);
    const years = institute!.instituteReports.map(({ year }) => year);
    expect(institute!.assessments.map(({ year }) => year)).toEqual(years);
    for (const { year, score } of institute!.assessments) {
      const scores = institute!.agreedGoals.filter((goal) => goal.year === year).map((goal) => Number(goal.score));
      expect(scores).toHaveLength(6);
      expect(Number(score)).toBeCloseTo((100 * scores.reduce((sum, goal) => sum + goal, 0)) / 6, 0);
    }
    const running = institute!.agreedGoals.filter(({ year }) => !years.includes(year));
    expect(running.map(({ achieved, score }) => [achieved, score])).toEqual(running.map(() => [null, null]));
    expect(institute!.agreedGoals.find(({ year, metric }) => year === years[0] && metric === 'TEAMS')!.achieved).toBe(
      institute!.instituteReports[0]!.teams,
    );
  });

  it('a makerspace has reports and firms, still there or gone (Q46)', async () => {
    const makerspaces = await nodesOf<{
      makerspaceReports: { year: number; firms: number }[];
      all: { totalCount: number; nodes: { endsOn: string | null }[] };
      current: { totalCount: number };
      gone: { totalCount: number };
    }>(
      'kind: [MAKERSPACE]',
      `makerspaceReports { year teams firms persons } all: incubatedFirms { totalCount nodes { enterprise { id } startsOn endsOn } }
       current: incubatedFirms(filter: { isCurrent: true }) { totalCount } gone: incubatedFirms(filter: { isCurrent: false }) { totalCount }`,
    );
    expect(makerspaces.length).toBeGreaterThan(2);
    for (const { all, current, gone, makerspaceReports } of makerspaces) {
      expect(current.totalCount).toBe(all.nodes.filter(({ endsOn }) => endsOn === null).length);
      expect(current.totalCount + gone.totalCount).toBe(all.totalCount);
      expect(makerspaceReports.length).toBeGreaterThan(0);
    }
  });

  it('an alliance carries projects against bottlenecks (Q37)', async () => {
    const alliances = await nodesOf<{ projects: { nodes: { technologyKind: string; platform: { kind: string } }[] } }>(
      'kind: [ALLIANCE], recognisedYear: 2025, cityCode: ["620100"]',
      'founders { institution { id } role } projects(filter: { technologyKind: [BOTTLENECK] }) { nodes { technologyKind platform { kind } } }',
    );
    expect(alliances).toHaveLength(5);
    expect(alliances.flatMap(({ projects: { nodes } }) => nodes).length).toBeGreaterThan(0);
  });
});

describe('贡献的字段 contributed fields', () => {
  it('list the platforms of several parks in one SELECT (Q22)', async () => {
    const { result, statements } = await projects.recorded(() =>
      projects.entities<{ platforms: { nodes: { id: string }[] } }>(
        spine.cities[0]!.parkIds.map((id) => ({ __typename: 'Park', id })),
        '... on Park { platforms(first: 100) { nodes { id } } }',
      ),
    );
    expect(statements).toHaveLength(1);
    expect(result.map(({ platforms: { nodes } }) => nodes.map(({ id }) => id))).toEqual(
      spine.cities[0]!.parkIds.map((park) => plan(({ parkId }) => parkId === park)),
    );
    await expect(sqlInOrder(statements)).toMatchFileSnapshot('./sql/platformsOfPark.sql');
  });

  it('give an institution what it hosts and what it founded, once, and a chain its platforms', async () => {
    const { founderIds } = spine.platforms.find(({ founderIds: ids, city }) => ids.length > 1 && city === 'xt')!;
    const { chainId } = spine.platforms.find(({ chainId: chain }) => chain !== null)!;
    const { result, statements } = await projects.recorded(() =>
      projects.entities<{ platforms: { nodes: { id: string }[] } }>(
        [...founderIds.map((id) => ({ __typename: 'Institution', id })), { __typename: 'IndustryChain', id: chainId }],
        '... on Institution { platforms(first: 100) { nodes { id } } } ... on IndustryChain { platforms(first: 100) { nodes { id } } }',
      ),
    );
    expect(result.map(({ platforms: { nodes } }) => nodes.map(({ id }) => id))).toEqual([
      ...founderIds.map((founder) => plan(({ hostId, founderIds: ids }) => hostId === founder || ids.includes(founder))),
      plan((platform) => platform.chainId === chainId),
    ]);
    await expect(sqlInOrder(statements)).toMatchFileSnapshot('./sql/platformsOfInstitution.sql');
  });

  it('count recognised platforms of a region and below it by kind and level, any number of regions in one SELECT', async () => {
    const { result, statements } = await projects.recorded(() =>
      projects.entities<{ platformsByKind: { kind: string; level: string; count: number }[] }>(
        ['430300', '330600', '620000'].map((code) => ({ __typename: 'Region', code })),
        '... on Region { platformsByKind { kind level count } }',
      ),
    );
    expect(statements).toHaveLength(1);
    const counted = (city: string) =>
      [
        ...Map.groupBy(
          spine.platforms.filter((platform) => platform.city === city && isRecognised(platform)),
          ({ kind, level }) => `${kind} ${level}`,
        ),
      ]
        .map(([at, { length }]) => `${at} ${length}`)
        .toSorted();
    expect(
      result.map(({ platformsByKind }) => platformsByKind.map(({ kind, level, count }) => `${kind} ${level} ${count}`).toSorted()),
    ).toEqual(['xt', 'sy', 'lz'].map(counted));
    await expect(sqlInOrder(statements)).toMatchFileSnapshot('./sql/platformCountsOfRegion.sql');
  });
});

describe('SQL of the list', () => {
  it('is one statement for the page and one for the count', async () => {
    const { statements } = await projects.asking(
      `{ platforms(first: 10, filter: { recognisedYear: 2025, jointApplication: true, openTo: [PUBLIC], notAssessedIn: 2025, founderId: ["x"] },
        orderBy: { field: RECOGNISED_ON, direction: DESC }) { totalCount nodes { id } } }`,
    );
    expect(statements).toHaveLength(2);
    await expect(sqlInOrder(statements)).toMatchFileSnapshot('./sql/platforms.sql');
  });
});
