import { beforeAll, describe, expect, it } from 'vitest';
import { spineOf } from '@helix/local/load-world';
import { sqlInOrder, subgraphOfFile } from '@helix/local/testing';
import type { Spine } from '@helix/world/spine';

const projects = subgraphOfFile('projects');
let spine: Spine;
beforeAll(async () => {
  const whole = (await spineOf(1))!;
  // What the public finds; privacy.spec.ts is about the others.
  const projectsFound = whole.projects.filter(({ kind, approvedOn }) => kind !== 'ENTERPRISE_RD' && approvedOn !== null);
  spine = { ...whole, projects: projectsFound };
});

interface ProjectNode {
  id: string;
  isJoint: boolean;
  jointKind: string | null;
}

const all = (filter: string) => projects.walk('projects', 'id isJoint jointKind', `{ ${filter} }`);
const idsOf = async (filter: string): Promise<string[]> => (await all(filter)).map(({ id }) => id);

describe('是否联合 jointness', () => {
  it('is the same computed from the participants, filtered in SQL, and in the plan of the world', async () => {
    const everyone = await all('');
    const joint = new Set(await idsOf('isJoint: true'));
    const planned = new Set(spine.projects.filter(({ isJoint }) => isJoint).map(({ id }) => id));
    expect(joint).toEqual(planned);
    expect(everyone.filter(({ isJoint }) => isJoint).map(({ id }) => id)).toHaveLength(planned.size);
    expect(everyone.every(({ id, isJoint }) => isJoint === joint.has(id))).toBe(true);
    expect((await idsOf('isJoint: false')).length + joint.size).toBe(everyone.length);
  });

  it('has the same kind computed from the participants and filtered in SQL', async () => {
    const byKind = Map.groupBy(await all(''), ({ jointKind }) => jointKind);
    for (const kind of ['UNIVERSITY_ENTERPRISE', 'UNIVERSITY_LOCALITY', 'UNIVERSITY_LOCALITY_ENTERPRISE', 'ENTERPRISE_ENTERPRISE']) {
      const computed = (byKind.get(kind) ?? []).map(({ id }) => id);
      expect(await idsOf(`jointKind: [${kind}]`), kind).toEqual(computed);
    }
    expect(byKind.get('UNIVERSITY_LOCALITY_ENTERPRISE')!.length).toBeGreaterThan(0);
    expect(byKind.get('UNIVERSITY_LOCALITY')!.length).toBeGreaterThan(0);
    expect(byKind.get('ENTERPRISE_ENTERPRISE')!.length).toBeGreaterThan(0);
  });
});

describe('项目列表 lists of projects', () => {
  const plan = (matches: (project: Spine['projects'][number]) => boolean): string[] =>
    spine.projects
      .filter(matches)
      .map(({ id }) => id)
      .toSorted();

  it('of a year: key ones that are not joint, with their lead (Q01)', async () => {
    const planned = plan(
      ({ city, isKey, isJoint, approvedOn }) => city === 'xt' && isKey && !isJoint && approvedOn?.slice(0, 4) === '2025',
    );
    expect(planned.length).toBeGreaterThan(5);
    expect(await idsOf('cityCode: ["430300"], isKey: true, isJoint: false, approvalYear: 2025')).toEqual(planned);
  });

  it('won jointly at national or provincial level in a year (Q26)', async () => {
    const planned = plan(
      ({ city, level, isJoint, approvedOn }) =>
        city === 'xt' && isJoint && (level === 'NATIONAL' || level === 'PROVINCIAL') && approvedOn?.slice(0, 4) === '2025',
    );
    expect(await idsOf('withinRegion: "430300", level: [NATIONAL, PROVINCIAL], isJoint: true, approvalYear: 2025')).toEqual(planned);
  });

  it('by status, kind, years, chain, participants, lead and county', async () => {
    const [some] = spine.projects.filter(({ city, isJoint, chainId }) => city === 'jx' && isJoint && chainId);
    expect(await idsOf('status: [REJECTED, APPLIED]')).toEqual(plan(({ status }) => status === 'REJECTED' || status === 'APPLIED'));
    expect(await idsOf('kind: [KEY_RD]')).toEqual(plan(({ kind }) => kind === 'KEY_RD'));
    expect(await idsOf('approvalYears: { from: 2023, to: 2024 }')).toEqual(
      plan(({ approvedOn }) => approvedOn !== null && approvedOn >= '2023' && approvedOn < '2025'),
    );
    expect(await idsOf(`chainId: ["${some!.chainId}"]`)).toEqual(plan(({ chainId }) => chainId === some!.chainId));
    expect(await idsOf(`participantId: ["${some!.partnerIds[0]}"]`)).toEqual(
      plan(({ leadId, partnerIds }) => [leadId, ...partnerIds].includes(some!.partnerIds[0]!)),
    );
    expect(await idsOf(`leadId: ["${some!.leadId}"]`)).toEqual(plan(({ leadId }) => leadId === some!.leadId));
    const inCounty = await idsOf('regionCode: ["430304"]');
    expect(inCounty.length).toBeGreaterThan(0);
    expect(await idsOf('withinRegion: "430304"')).toEqual(inCounty);
  });

  it('by mechanism, step, kind of technology, acceptance, recognition, platform and text', async () => {
    const posed = await idsOf('mechanism: [ENTERPRISE_POSED]');
    const steps = ['QUESTION_POSED', 'ENTERPRISE_INVESTED', 'JOINT_RESEARCH', 'MARKET_ACCEPTED', 'SUBSIDISED', 'FAILED'];
    const byStep = await Promise.all(steps.map((step) => idsOf(`enterprisePosedStage: [${step}]`)));
    expect(byStep.flat().toSorted()).toEqual(posed);
    const accepted = await Promise.all(['EXPERT', 'MARKET'].map((kind) => idsOf(`acceptanceKind: [${kind}]`)));
    expect(accepted.flat().toSorted()).toEqual(plan(({ status }) => status === 'ACCEPTED' || status === 'POST_EVALUATED'));
    expect((await idsOf('technologyKind: [KEY_CORE, BOTTLENECK]')).length).toBeGreaterThan(0);
    expect((await idsOf('isRecognised: true')).length + (await idsOf('isRecognised: false')).length).toBe(spine.projects.length);
    expect((await idsOf('isRecognised: true')).every((id) => id.startsWith('prj-bs-'))).toBe(true);
    const [alliance] = spine.platforms.filter(({ kind }) => kind === 'ALLIANCE');
    expect((await idsOf(`platformId: ["${alliance!.id}"]`)).length).toBeGreaterThan(0);
    expect(await idsOf(`text: "${spine.projects[0]!.projectNo.toLowerCase()}"`)).toEqual([spine.projects[0]!.id]);
  });

  it('sorted by day of approval, those not approved last when ascending', async () => {
    const { data } = await projects.ask<{ projects: { nodes: { approvedOn: string | null }[] } }>(
      `{ projects(first: 100, orderBy: { field: APPROVED_ON, direction: DESC }) { nodes { approvedOn } } }`,
    );
    const days = data!.projects.nodes.map(({ approvedOn }) => approvedOn ?? '9999');
    expect(days).toEqual(days.toSorted().toReversed());
  });
});

describe('一个项目 one project', () => {
  it('is found by id and by its number, and says who, when and with what result', async () => {
    const accepted = spine.projects.find(({ status, city }) => status === 'POST_EVALUATED' && city === 'xt')!;
    const selection = `id projectNo lead { id } participants { institution { id } role sector } members { talent { id } role studyLevel }
      milestones { nameZh dueOn doneOn } acceptance { on kind result } startOn endOn approvedOn approvalYear city { code } region { code }`;
    const { data } = await projects.ask<{ byId: Record<string, unknown>; byNumber: Record<string, unknown> }>(
      `{ byId: project(id: "${accepted.id}") { ${selection} } byNumber: projectByNumber(projectNo: "${accepted.projectNo}") { ${selection} } }`,
    );
    const { byId, byNumber } = data!;
    expect(byNumber).toEqual(byId);
    expect(byId).toMatchObject({
      lead: { id: accepted.leadId },
      approvedOn: accepted.approvedOn,
      approvalYear: Number(accepted.approvedOn!.slice(0, 4)),
      city: { code: '430300' },
    });
    const participants = byId.participants as { institution: { id: string }; role: string }[];
    expect(participants.map(({ institution }) => institution.id)).toEqual([accepted.leadId, ...accepted.partnerIds]);
    expect(participants[0]!.role).toBe('LEAD');
    expect((byId.members as { talent: { id: string } }[]).map(({ talent }) => talent.id)).toEqual([
      accepted.leaderId,
      ...accepted.memberIds,
    ]);
    expect((byId.milestones as { doneOn: string | null }[]).every(({ doneOn }) => doneOn !== null)).toBe(true);
    expect((byId.acceptance as { on: string }).on > accepted.approvedOn!).toBe(true);
  });

  it('has no acceptance before it is accepted, and nothing at all when unknown', async () => {
    const open = spine.projects.find(({ status }) => status === 'UNDER_WAY')!;
    const { data } = await projects.ask(`{ project(id: "${open.id}") { acceptance { on } } none: projectByNumber(projectNo: "X") { id } }`);
    expect(data).toEqual({ project: { acceptance: null }, none: null });
  });

  it('is also reached by reference through either key', async () => {
    const [{ id, projectNo }] = spine.projects as [Spine['projects'][number]];
    const result = await projects.entities(
      [
        { __typename: 'Project', id },
        { __typename: 'Project', projectNo },
      ],
      '... on Project { id projectNo }',
    );
    expect(result).toEqual([
      { id, projectNo },
      { id, projectNo },
    ]);
  });
});

describe('贡献的字段 contributed fields', () => {
  it('list the projects of several institutions in one SELECT, jointness in one more', async () => {
    const ids = spine.universities.filter(({ city }) => city === 'xt').map(({ id }) => id);
    const { result, statements } = await projects.recorded(() =>
      projects.entities<{ projects: { nodes: ProjectNode[] } }>(
        ids.map((id) => ({ __typename: 'Institution', id })),
        '... on Institution { projects(first: 50) { nodes { id isJoint jointKind participants { sector } } } }',
      ),
    );
    expect(statements).toHaveLength(2);
    expect(result.map(({ projects: { nodes } }) => nodes.map(({ id }) => id))).toEqual(
      ids.map((university) =>
        spine.projects
          .filter(({ leadId, partnerIds }) => [leadId, ...partnerIds].includes(university))
          .map(({ id }) => id)
          .toSorted()
          .slice(0, 50),
      ),
    );
    await expect(sqlInOrder(statements)).toMatchFileSnapshot('./sql/projectsOfInstitution.sql');
  });

  it('narrow to a role', async () => {
    const { leadId } = spine.projects.find(({ city, kind }) => city === 'xt' && kind === 'HORIZONTAL')!;
    const commission = spine.projects.find(({ kind, partnerIds }) => kind === 'HORIZONTAL' && partnerIds.length)!;
    const result = await projects.entities<Record<string, { totalCount: number }>>(
      [
        { __typename: 'Institution', id: leadId },
        { __typename: 'Institution', id: commission.partnerIds[0] },
      ],
      `... on Institution { all: projects { totalCount } lead: projects(role: LEAD) { totalCount } partner: projects(role: PARTNER) { totalCount }
        commissioner: projects(role: COMMISSIONER) { totalCount } host: projects(role: HOST) { totalCount } user: projects(role: USER) { totalCount } }`,
    );
    const [lead, commissioner] = result;
    expect(lead!.lead!.totalCount).toBe(spine.projects.filter((project) => project.leadId === leadId).length);
    expect(commissioner!.commissioner!.totalCount).toBeGreaterThan(0);
    for (const { all: everyone, ...roles } of result)
      expect(Object.values(roles).reduce((sum, { totalCount }) => sum + totalCount, 0)).toBe(everyone!.totalCount);
  });

  it('give chain, discipline, team, talent, demand and placement their projects', async () => {
    const of = (key: 'chainId' | 'disciplineId' | 'teamId') => {
      const id = spine.projects.find((project) => project[key] !== null)![key]!;
      return { id, count: spine.projects.filter((project) => project[key] === id).length };
    };
    const [chain, discipline, team] = [of('chainId'), of('disciplineId'), of('teamId')];
    const { demandId, id: answer } = spine.projects.find((project) => project.demandId !== null)!;
    const { leaderId } = spine.projects[0]!;
    const result = await projects.entities<Record<string, unknown>>(
      [
        { __typename: 'IndustryChain', id: chain.id },
        { __typename: 'Discipline', id: discipline.id },
        { __typename: 'Team', id: team.id },
        { __typename: 'Talent', id: leaderId },
        { __typename: 'Demand', id: demandId },
      ],
      `... on IndustryChain { projects { totalCount } } ... on Discipline { projects { totalCount } } ... on Team { projects { totalCount } }
       ... on Talent { projectRoles(filter: { role: [LEADER] }) { totalCount } } ... on Demand { project { id } }`,
    );
    expect(result).toEqual([
      { projects: { totalCount: chain.count } },
      { projects: { totalCount: discipline.count } },
      { projects: { totalCount: team.count } },
      { projectRoles: { totalCount: spine.projects.filter((project) => project.leaderId === leaderId).length } },
      { project: { id: answer } },
    ]);
  });

  it('name the doctor in the commissioning firm among the members (JX-12a)', async () => {
    const result = await projects.entities<{
      projects: { nodes: { placement: { id: string }; kind: string; members: { talent: { id: string } }[] }[] };
    }>(
      spine.doctorPlacements.map(({ id }) => ({ __typename: 'DoctorPlacement', id })),
      '... on DoctorPlacement { projects { nodes { kind placement { id } members { talent { id } } } } }',
    );
    const commissioned = result.flatMap(({ projects: { nodes } }, at) =>
      nodes.map((node) => ({ ...node, doctor: spine.doctorPlacements[at]! })),
    );
    expect(commissioned.length).toBeGreaterThan(3);
    for (const { kind, placement, members, doctor } of commissioned) {
      expect(kind).toBe('HORIZONTAL');
      expect(placement.id).toBe(doctor.id);
      expect(members.map(({ talent }) => talent.id)).toContain(doctor.talentId);
    }
  });

  it("tell roles in joint projects from others, and list students' levels of study", async () => {
    const ids = spine.talents.slice(0, 60).map(({ id }) => ({ __typename: 'Talent', id }));
    const result = await projects.entities<Record<'all' | 'joint' | 'other', { totalCount: number }>>(
      ids,
      `... on Talent { all: projectRoles { totalCount } joint: projectRoles(filter: { isJoint: true }) { totalCount }
        other: projectRoles(filter: { isJoint: false }) { totalCount } }`,
    );
    for (const { all: everyone, joint, other } of result) expect(joint.totalCount + other.totalCount).toBe(everyone.totalCount);
  });
});

describe('联合项目占比 share of joint projects', () => {
  it('counts by year of approval, regions below included, any number of regions in one SELECT', async () => {
    const { result, statements } = await projects.recorded(() =>
      projects.entities<Record<string, { numerator: number; denominator: number; share: string }>>(
        ['430300', '430304', '430000', '330604', '330600'].map((code) => ({ __typename: 'Region', code })),
        `... on Region { all: jointProjectShare(year: 2025) { numerator denominator share } key: jointProjectShare(year: 2025, isKey: true) { numerator denominator share }
        other: jointProjectShare(year: 2025, isKey: false) { numerator denominator } }`,
      ),
    );
    expect(statements).toHaveLength(1);
    const approved = (city: string) => spine.projects.filter((project) => project.city === city && project.approvedOn?.startsWith('2025'));
    const [xiangtan, county, hunan, shangyu, shaoxing] = result;
    expect(xiangtan!.all).toMatchObject({
      numerator: approved('xt').filter(({ isJoint }) => isJoint).length,
      denominator: approved('xt').length,
    });
    // 14 of 24 with money of nation, province or city; one more key project lives on a county's and is not joint. A firm's own does not count.
    expect(xiangtan!.key).toEqual({ numerator: 14, denominator: 25, share: '0.56' });
    expect(xiangtan!.key!.denominator + xiangtan!.other!.denominator).toBe(xiangtan!.all!.denominator);
    expect(county!.all!.denominator).toBeLessThan(xiangtan!.all!.denominator);
    expect(hunan).toEqual(xiangtan);
    expect(shaoxing).toEqual(shangyu);
    await expect(sqlInOrder(statements)).toMatchFileSnapshot('./sql/jointProjectCounts.sql');
  });
});

describe('SQL of the list', () => {
  it('is one statement for the page, one for the count and one for each facet', async () => {
    const { statements } = await projects.asking(
      `{ projects(first: 10, filter: { isJoint: true, jointKind: [UNIVERSITY_LOCALITY_ENTERPRISE], withinRegion: "430300" },
        orderBy: { field: APPROVED_ON, direction: DESC }) { totalCount nodes { id } facets { level { count } } } }`,
    );
    expect(statements).toHaveLength(3);
    await expect(sqlInOrder(statements)).toMatchFileSnapshot('./sql/projects.sql');
  });
});
