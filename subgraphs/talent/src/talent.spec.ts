import { describe, expect, it } from 'vitest';
import { expectListAgrees, subgraphOfFile, type Shape } from '@helix/local/testing';
import { publicViewer } from '@helix/service-kit/viewer';

const talent = subgraphOfFile('talent');

describe('talent 人才', () => {
  it('migrations give exactly what the entities say', async () => {
    expect(await talent.subgraph.database.drift()).toBe('');
  });

  it('shows the public a name only with consent', async () => {
    const people = await talent.walk('talents', 'displayName');
    const named = people.filter(({ displayName }) => displayName !== null);
    expect(named.length).toBeGreaterThan(0);
    expect(named.length).toBeLessThan(people.length);
    const insert = talent.subgraph
      .requestFor(publicViewer)
      .em.execute(`insert into talent (id, highest_degree, display_name) values ('tal-x', 'DOCTOR', '未同意者')`);
    await expect(insert).rejects.toThrow('talent_name_with_consent');
  });
});

const lists: readonly (readonly [list: string, facets: string])[] = [
  ['talents', 'highestDegree titleRank teacherType'],
  ['teams', 'level regionCode'],
  ['appointments', 'kind status'],
  ['secondments', 'direction role status zoneId'],
  ['partTimeAppointments', 'role status'],
  ['leavesForEntrepreneurship', ''],
  ['commissionerRequests', ''],
  ['commissionerAssignments', 'status regionCode'],
  ['doctorPlacements', 'status regionCode'],
  ['doctorVacancies', ''],
  ['shortageOccupations', ''],
  ['talentAttributions', 'basis year regionCode'],
  ['talentProgrammeSelections', 'level status programme'],
  ['trainingProgrammes', 'kind status'],
  ['directedTrainings', 'cohortYear status'],
  ['expertPools', ''],
  ['evaluationSchemes', 'year category'],
  ['settlements', ''],
];

describe('lists 列表', () => {
  it.each(lists)('%s: the count is the number of rows walked, and the sum of each facet', async (list, facets) => {
    await expectListAgrees(talent, { list, facets: facets.split(' ').filter(Boolean) });
  });

  it.each([
    ['teams', 'NAME_ZH', 'nameZh'],
    ['teams', 'SINCE', 'since'],
    ['expertPools', 'NAME_ZH', 'nameZh'],
    ['shortageOccupations', 'NEEDED', 'needed'],
    ['talentProgrammeSelections', 'SELECTED_ON', 'selectedOn'],
    ['talentProgrammeSelections', 'NOMINATED_ON', 'nominatedOn'],
    ['directedTrainings', 'COHORT_YEAR', 'cohortYear'],
  ])('%s in the order %s, from either end', async (list, field, property) => {
    const ask = (direction: string, part: string) =>
      talent.data<{ list: { nodes: Shape[] } }>(
        `{ list: ${list}(${part}, orderBy: { field: ${field}, direction: ${direction} }) { nodes { id ${property} } } }`,
      );
    const up = (await ask('ASC', 'first: 100')).list.nodes;
    const values = up.map((row) => row[property]).filter((value) => value !== null);
    expect(values).toEqual(values.toSorted((one, other) => (one < other ? -1 : one > other ? 1 : 0)));
    const last = (await ask('DESC', 'last: 3')).list.nodes;
    expect(last.map(({ id }) => id)).toEqual(
      up
        .slice(0, 3)
        .map(({ id }) => id)
        .toReversed(),
    );
  });

  it('cost one SELECT however many parents ask', async () => {
    const hosts = ['uni-lz-01', 'uni-lz-02', 'uni-lz-03', 'uni-xt-01'];
    const { statements } = await talent.recorded(() => talent.contributed('Institution', hosts, 'secondmentsIn { nodes { id } }'));
    expect(statements).toHaveLength(1);
  });

  it('fetch the people behind a page of any kind in one SELECT', async () => {
    const { statements } = await talent.recorded(() =>
      talent.data(`{ secondments(first: 50) { nodes { id isQualified talent { id employer { id } } } } }`),
    );
    expect(statements).toHaveLength(3);
  });
});

describe('hostile input 恶意输入', () => {
  it.each([0, 101, -1])('[B9] first: %i is refused', async (first) => {
    expect(await talent.refusal(`{ talents(first: ${first}) { nodes { id } } }`)).toBe('BAD_USER_INPUT');
  });
  it("[C1] a condition in a filter's text finds nobody", async () => {
    const document = `query($text: String!, $id: ID!) { a: talents(filter: { text: $text }) { totalCount } b: teams(filter: { leaderId: [$id] }) { totalCount } }`;
    const { a, b } = await talent.data(document, { text: "' OR 1=1 --", id: "' OR 1=1 --" });
    expect([a.totalCount, b.totalCount]).toEqual([0, 0]);
  });
  it('[C6] % and _ are letters like any other', async () => {
    const { a, b } = await talent.data(`{ a: teams(filter: { text: "%" }) { totalCount } b: teams(filter: { text: "_" }) { totalCount } }`);
    expect([a.totalCount, b.totalCount]).toEqual([0, 0]);
  });
  it('[C9] a cursor of another list, another filter or forged is refused', async () => {
    const { teams } = await talent.data('{ teams(first: 1) { pageInfo { endCursor } } }');
    const cursor = teams.pageInfo.endCursor;
    expect(await talent.refusal(`{ talents(first: 1, after: "${cursor}") { nodes { id } } }`)).toBe('BAD_USER_INPUT');
    expect(await talent.refusal(`{ teams(first: 1, after: "${cursor}", filter: { isJoint: true }) { nodes { id } } }`)).toBe(
      'BAD_USER_INPUT',
    );
    expect(await talent.refusal(`{ teams(first: 1, after: "x${cursor}") { nodes { id } } }`)).toBe('BAD_USER_INPUT');
    expect(await talent.refusal(`{ teams(first: 1, after: "${cursor}") { nodes { id } } }`)).toBeUndefined();
  });
  it('a region that is none, and a day that is none, are refused', async () => {
    const document = 'query($region: RegionCode!, $day: Date!) { doctorPlacementSummary(regionCode: $region, asOf: $day) { inPost } }';
    const codeFor = async (region: string, day: string) =>
      (await talent.ask(document, { region, day })).errors?.map((error) => error.message).join(' ');
    expect(await codeFor('33', '2025-12-31')).toContain('RegionCode');
    expect(await codeFor('330400', '2025-02-29')).toContain('Date');
    expect(await codeFor('330400', '2025-02-28')).toBeUndefined();
  });
});
