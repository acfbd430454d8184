import { describe, expect, it } from 'vitest';
import { sqlInOrder, subgraphOfFile } from '@helix/local/testing';

const projects = subgraphOfFile('projects');

describe('申报指南 project calls (Q32)', () => {
  it('say which groups were not asked, and which topics no demand backs', async () => {
    const { data } = await projects.ask<{
      projectCalls: {
        nodes: {
          id: string;
          status: string;
          consultedGroups: string[];
          missingGroups: string[];
          topics: { demands: { id: string }[] }[];
        }[];
      };
    }>(
      `{ projectCalls(first: 100) { nodes { id year status issuedOn closesOn owner { id } city { code } consultedGroups missingGroups
        topics { titleZh technologyKind demands { id } } } } }`,
    );
    const calls = data!.projectCalls.nodes;
    for (const { consultedGroups, missingGroups } of calls) expect(consultedGroups.length + missingGroups.length).toBe(6);
    const issuedUnasked = calls.filter(({ status, missingGroups }) => status === 'CLOSED' && missingGroups.length);
    expect(issuedUnasked.map(({ id, missingGroups }) => [id, missingGroups])).toEqual([['call-jx-2024', ['PUBLIC']]]);
    expect(calls.flatMap(({ topics }) => topics).some(({ demands }) => demands.length === 0)).toBe(true);
    expect(calls.flatMap(({ topics }) => topics).some(({ demands }) => demands.length > 1)).toBe(true);
  });

  it('filter by year, level, state, city and whether all six groups were asked', async () => {
    const [all, year, level, closed, drafted, city, asked, notAsked] = await projects.counts('projectCalls', [
      '',
      '{ year: 2025 }',
      '{ level: [MUNICIPAL] }',
      '{ status: [CLOSED] }',
      '{ status: [DRAFTED, CONSULTED, NEEDS_COLLECTED] }',
      '{ cityCode: ["451000"] }',
      '{ isConsulted: true }',
      '{ isConsulted: false }',
    ]);
    expect({ all, year, level, closed, drafted, city }).toEqual({ all: 35, year: 5, level: 35, closed: 30, drafted: 5, city: 7 });
    expect([asked, notAsked]).toEqual([30, 5]);
  });

  it('answer several calls with their topics and applications in a SELECT each', async () => {
    const { result, statements } = await projects.asking<{ projectCalls: { nodes: { applications: { totalCount: number } }[] } }>(
      '{ projectCalls(filter: { year: 2025 }) { nodes { id topics { titleZh } applications { totalCount nodes { id call { id } } } } } }',
    );
    expect(result.data!.projectCalls.nodes.every(({ applications }) => applications.totalCount > 0)).toBe(true);
    // Calls, topics, applications, their count, and the call of each application.
    expect(statements).toHaveLength(5);
    await expect(sqlInOrder(statements)).toMatchFileSnapshot('./sql/applicationsUnderCall.sql');
  });
});

describe('项目申报 applications', () => {
  it('are joint by their applicants, in the field as in the filter (XT-20a)', async () => {
    const { data } = await projects.ask<{
      joint: { totalCount: number };
      other: { totalCount: number };
      projectApplications: { nodes: { isJoint: boolean; applicants: { sector: string }[] }[] };
    }>(
      `{ joint: projectApplications(filter: { isJoint: true, year: 2025, cityCode: ["430300"] }) { totalCount }
        other: projectApplications(filter: { isJoint: false, year: 2025, cityCode: ["430300"] }) { totalCount }
        projectApplications(first: 100, filter: { year: 2025, cityCode: ["430300"] }) { nodes { isJoint applicants { institution { id } role sector } } } }`,
    );
    const { nodes } = data!.projectApplications;
    expect(nodes.filter(({ isJoint }) => isJoint)).toHaveLength(data!.joint.totalCount);
    expect(nodes.filter(({ isJoint }) => !isJoint)).toHaveLength(data!.other.totalCount);
    for (const { isJoint, applicants } of nodes) {
      const sectors = new Set(applicants.map(({ sector }) => sector));
      expect(isJoint).toBe(sectors.has('UNIVERSITY') && sectors.has('INDUSTRY'));
    }
  });

  it('lead to the project they became, and none where they were refused', async () => {
    const { data } = await projects.ask<{
      projectApplications: { nodes: { id: string; outcome: string; project: { application: { id: string }; status: string } | null }[] };
    }>('{ projectApplications(first: 100) { nodes { id outcome project { status application { id } } } } }');
    for (const { id, outcome, project } of data!.projectApplications.nodes) {
      if (outcome === 'APPROVED') expect(project!.application.id).toBe(id);
      if (project && outcome !== 'APPROVED') expect(['APPLIED', 'REVIEWED', 'REJECTED']).toContain(project.status);
    }
  });

  it('led by an alliance are marked to be recommended first (XT-40d)', async () => {
    const { data } = await projects.ask<{
      projectApplications: { totalCount: number; nodes: { leadAlliance: { kind: string } | null; priorities: string[] }[] };
    }>('{ projectApplications(first: 100, filter: { isAllianceLed: true }) { totalCount nodes { leadAlliance { kind } priorities } } }');
    expect(data!.projectApplications.totalCount).toBeGreaterThan(3);
    for (const { leadAlliance, priorities } of data!.projectApplications.nodes) {
      expect(leadAlliance!.kind).toBe('ALLIANCE');
      expect(priorities).toContain('ALLIANCE_LED');
    }
  });

  it('filter by level and outcome without losing any', async () => {
    const outcomes = await projects.counts('projectApplications', [
      '',
      '{ outcome: [PENDING] }',
      '{ outcome: [APPROVED] }',
      '{ outcome: [REJECTED] }',
    ]);
    expect(outcomes[0]).toBe(outcomes[1]! + outcomes[2]! + outcomes[3]!);
    const levels = await projects.counts('projectApplications', [
      '',
      '{ level: [NATIONAL] }',
      '{ level: [PROVINCIAL] }',
      '{ level: [MUNICIPAL] }',
      '{ level: [COUNTY] }',
    ]);
    expect(levels[0]).toBe(levels.slice(1).reduce((sum, count) => sum + count, 0));
    const led = await projects.counts('projectApplications', ['{ isAllianceLed: true }', '{ isAllianceLed: false }']);
    expect(led[0]! + led[1]!).toBe(outcomes[0]);
  });

  it('are listed for the institutions that took part, in one SELECT', async () => {
    const { data } = await projects.ask<{
      projectApplications: { nodes: { id: string; applicants: { institution: { id: string } }[] }[] };
    }>('{ projectApplications(first: 3, filter: { isJoint: true }) { nodes { id applicants { institution { id } } } } }');
    const wanted = data!.projectApplications.nodes.flatMap(({ id, applicants }) =>
      applicants.map(({ institution }) => [id, institution.id] as const),
    );
    const { result, statements } = await projects.asking<{ _entities: { projectApplications: { nodes: { id: string }[] } }[] }>(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Institution { projectApplications(first: 100) { nodes { id } } } } }',
      { r: wanted.map(([, id]) => ({ __typename: 'Institution', id })) },
    );
    expect(statements).toHaveLength(1);
    for (const [at, [application]] of wanted.entries())
      expect(result.data!._entities[at]!.projectApplications.nodes.map(({ id }) => id)).toContain(application);
  });
});
