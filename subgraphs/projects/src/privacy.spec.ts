import { sql } from 'kysely';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { subgraphOfFile, type Shape, type TestSubgraph } from '@helix/local/testing';
import { byReference, caller, callersOf, expectTold, officer, toldBy, whoSees, type Path } from '@helix/local/testing-callers';
import type { Viewer } from '@helix/service-kit/viewer';

/*
 * Who may see what of projects, bids and platforms, as 10.2 and 10.3 of the domain catalogue list it. The audiences are written here as the lists
 * have them, not read from the schema.
 */

const projects = subgraphOfFile('projects');
const execute = (statement: ReturnType<typeof sql>) => statement.execute(projects.subgraph.database.db);

/** The first page of a connection holds a record of this id. */
const holds = (id: string) => (connection: Shape) => connection['nodes'].some((node: Shape) => node['id'] === id);
const inFacet = (buckets: readonly Shape[], value: string): boolean =>
  buckets.some((bucket) => bucket['value'] === value && bucket['count'] > 0);

describe('密封投标 sealed bids', () => {
  const challenge = 'chal-bs-002';
  let bids: { id: string; bidderId: string; leaderId: string; teamId: string | null }[];
  const move = (status: string, closesOn: string) =>
    execute(sql`update challenge set status = ${status}, closes_on = ${closesOn} where id = ${challenge}`);
  let callers: Readonly<Record<string, Viewer>>;
  const one = () => bids[0]!;

  /** Everything through which a bid, its price or the number of bids could be told. */
  const paths = (): Record<string, Path> => {
    const { id, bidderId, leaderId, teamId } = one();
    const within = `totalCount nodes { id offer { wan } winningOffer { wan } score challenge { id } bidder { id } milestones { id } } edges { cursor node { id } } pageInfo { startCursor hasNextPage }`;
    const listed = (connection: Shape): boolean =>
      connection['nodes'].some((node: Shape) => node['challenge'].id === challenge) ||
      connection['edges'].some(({ node }: Shape) => bids.some((bid) => bid.id === node.id));
    return {
      reference: byReference('Bid', { id }),
      'nodes, edges, count and page of the challenge': {
        document: `{ challenge(id: "${challenge}") { bids { ${within} } } }`,
        tells: ({ challenge: { bids: found } }) => found.totalCount > 0 || listed(found) || found.pageInfo.startCursor !== null,
      },
      'filters by state and selection': {
        document: `{ challenge(id: "${challenge}") { a: bids(filter: { status: [SUBMITTED, ADMITTED] }) { totalCount } b: bids(filter: { isSelected: false }) { totalCount } } }`,
        tells: ({ challenge: { a, b } }) => a.totalCount + b.totalCount > 0,
      },
      'the other end of the list': {
        document: `{ challenge(id: "${challenge}") { bids(last: 1, orderBy: { field: SUBMITTED_ON, direction: DESC }) { nodes { id } pageInfo { hasPreviousPage } } } }`,
        tells: ({ challenge: { bids: found } }) => found.nodes.length > 0 || found.pageInfo.hasPreviousPage,
      },
      'list of the bidder': byReference('Institution', { id: bidderId }, `bids(first: 100) { ${within} }`, (entity) =>
        listed(entity['bids']),
      ),
      'list of the leader': byReference('Talent', { id: leaderId }, `bids(first: 100) { ${within} }`, (entity) => listed(entity['bids'])),
      ...(teamId
        ? { 'list of the team': byReference('Team', { id: teamId }, `bids { ${within} }`, (entity) => listed(entity['bids'])) }
        : {}),
      'challenge of the demand': {
        document: `query($of: [_Any!]!) { _entities(representations: $of) { ... on Demand { challenge { bidsUnsealed bids { totalCount } } } } }`,
        variables: { of: [{ __typename: 'Demand', id: demandId }] },
        tells: ({ _entities: [entity] }) => entity.challenge.bidsUnsealed || entity.challenge.bids.totalCount > 0,
      },
    };
  };
  let demandId: string;

  beforeAll(async () => {
    const { rows } = await sql<(typeof bids)[0]>`
      select id, bidder_id as "bidderId", leader_id as "leaderId", team_id as "teamId" from bid where challenge_id = ${challenge} order by team_id nulls last, id`.execute(
      projects.subgraph.database.db,
    );
    bids = rows;
    const found = await sql<{ id: string }>`select demand_id as id from challenge where id = ${challenge}`.execute(
      projects.subgraph.database.db,
    );
    demandId = found.rows[0]!.id;
    const { id, bidderId, leaderId } = one();
    callers = {
      ...callersOf({ region: '451000', elsewhere: '430300', person: leaderId, institution: bidderId, assignment: id }),
      'officer in charge, sent a reason': { ...officer('SCIENCE_AND_TECHNOLOGY', '451000'), scopes: ['classified:read'] },
      everybody: caller(
        [
          'INSTITUTION_ADMIN',
          'ENTERPRISE_USER',
          'RESEARCHER',
          'BUREAU_OFFICER',
          'FINANCE_OFFICER',
          'EXPERT_REVIEWER',
          'CONFERENCE_OFFICE',
          'SYSTEM',
        ],
        {
          department: 'SCIENCE_AND_TECHNOLOGY',
          regions: ['450000', '451000'],
          institutions: [bidderId],
          talent: leaderId,
          assignments: [id],
          scopes: ['classified:read'],
        },
      ),
    };
  });

  beforeEach(() => move('POSTED', '2026-12-31'));

  it('[D7] [D8] before the close nobody finds a bid, its price or how many there are, bidder and officer in charge included', async () => {
    expect(bids.length).toBeGreaterThan(1);
    await expectTold(projects, callers, paths(), []);
  });

  it('[D8] on the last day itself they are still sealed, and so they are where the day is over and nobody closed the bidding', async () => {
    await move('BIDDING_CLOSED', '2026-11-22');
    await expectTold(projects, callers, paths(), []);
    await move('POSTED', '2026-11-21');
    await expectTold(projects, callers, paths(), []);
    await move('CANCELLED', '2026-11-01');
    await expectTold(projects, callers, paths(), []);
  });

  it('[D8] a selection that is entered too early opens nothing', async () => {
    await move('SELECTED', '2026-12-31');
    await expectTold(projects, callers, paths(), []);
  });

  it('[H8] a sealed bid answers like one that there is not', async () => {
    const ask = (id: string, viewer: Viewer) =>
      projects.ask(
        'query($of: [_Any!]!) { _entities(representations: $of) { ... on Bid { id offer { fen } score } } }',
        { of: [{ __typename: 'Bid', id }] },
        viewer,
      );
    for (const [name, viewer] of Object.entries(callers)) expect(await ask(one().id, viewer), name).toEqual(await ask('no-bid', viewer));
  });

  it('[D8] what is public of a challenge does not change with its bids', async () => {
    const facts = `status isOpen bidsUnsealed reward { fen } projects { totalCount }`;
    const read = () =>
      projects.data(`{ challenge(id: "${challenge}") { ${facts} } challenges { totalCount facets { status { value count } } } }`);
    const before = await read();
    await execute(
      sql`insert into bid (id, challenge_id, bidder_id, leader_id, submitted_on, status) values ('bid-more', ${challenge}, 'ent-bs-0002', 'tal-bs-0001', '2026-11-20', 'SUBMITTED')`,
    );
    expect(await read()).toEqual(before);
    await execute(sql`delete from bid where id = 'bid-more'`);
  });

  it('[D7] after the close bidder, leader, panel and the officer in charge find it; rivals and all others only after the selection', async () => {
    await move('BIDDING_CLOSED', '2026-11-21');
    const { reference, 'list of the bidder': ofBidder, 'list of the leader': ofLeader } = paths();
    await expectTold(projects, callers, { reference: reference!, ofBidder: ofBidder!, ofLeader: ofLeader! }, [
      'person',
      'institution',
      'panel',
      'science and technology',
      'science and technology that also integrates',
      'officer in charge, sent a reason',
      'everybody',
    ]);
    // Of the rivals' bids a bidder finds nothing, not even their number.
    const { data } = await projects.ask<Shape>(`{ challenge(id: "${challenge}") { bids { totalCount } } }`, {}, callers['institution']);
    expect(data!['challenge'].bids.totalCount).toBe(bids.filter(({ bidderId }) => bidderId === one().bidderId).length);
  });

  it('[D6] [D7] the offer: bidder, leader and the officer in charge, after the close and for good', async () => {
    const those = [
      'person',
      'institution',
      'science and technology',
      'science and technology that also integrates',
      'officer in charge, sent a reason',
      'everybody',
    ];
    const document = `query($of: [_Any!]!) { _entities(representations: $of) { ... on Bid { price: offer { fen } } } }`;
    await move('SELECTED', '2026-11-21');
    const variables = { of: [{ __typename: 'Bid', id: one().id }] };
    expect(await whoSees(projects, callers, { document, variables }, ['_entities', 0, 'price'])).toEqual(those);
    await move('BIDDING_CLOSED', '2026-11-21');
    const told = await toldBy(projects, callers, {
      reference: byReference('Bid', { id: one().id }, 'offer { fen }', ({ offer }) => offer !== null),
    });
    expect(told['reference']).toEqual(those);
  });

  it('the winner’s offer is public with the result, no other is', async () => {
    const opened = 'chal-xt-001';
    const { challenge: found } = await projects.data(
      `{ challenge(id: "${opened}") { status bids { nodes { isSelected winningOffer { wan } offer { wan } } } } }`,
    );
    expect(found.bids.nodes.filter(({ isSelected }: Shape) => isSelected).length).toBeGreaterThan(0);
    for (const { isSelected, winningOffer, offer } of found.bids.nodes) expect([winningOffer !== null, offer]).toEqual([isSelected, null]);
  });

  it('[D7] the score: the leader, the panel, the officer in charge and the talent office, never rivals or the integrator', async () => {
    const { rows } = await sql<{ id: string; leader: string; bidder: string; region: string }>`
      select b.id, b.leader_id as leader, b.bidder_id as bidder, c.city_code as region from bid b join challenge c on c.id = b.challenge_id
      where b.score is not null and c.status = 'SELECTED' order by b.id limit 1`.execute(projects.subgraph.database.db);
    const [{ id, leader, bidder, region }] = rows as [(typeof rows)[0]];
    const concerned = callersOf({ region, elsewhere: '451000', person: leader, institution: bidder, assignment: id });
    const { document, variables } = byReference('Bid', { id }, 'score');
    expect(await whoSees(projects, concerned, { document, variables: variables! }, ['_entities', 0, 'score'])).toEqual([
      'person',
      'panel',
      'talent office',
      'science and technology',
    ]);
  });

  it('[D9] cannot be filtered or ordered by what they offer or score', async () => {
    for (const field of ['OFFER', 'SCORE', 'WINNING_OFFER'])
      await expect(
        projects.ask(
          `{ challenge(id: "${challenge}") { bids(orderBy: { field: ${field}, direction: ASC }) { totalCount } } }`,
          {},
          callers['everybody'],
        ),
      ).rejects.toThrow(field);
  });
});

/** All ways that lead to a project, one of which its participant, its people and its lists go. */
const pathsToProject = ({
  id,
  projectNo,
  lead,
  leader,
  region,
}: Record<'id' | 'projectNo' | 'lead' | 'leader' | 'region', string>): Record<string, Path> => ({
  id: { document: `{ project(id: "${id}") { id } }`, tells: ({ project }) => project !== null },
  number: { document: `{ projectByNumber(projectNo: "${projectNo}") { id } }`, tells: ({ projectByNumber }) => projectByNumber !== null },
  reference: byReference('Project', { id }),
  'reference by number': byReference('Project', { projectNo }),
  'nodes of the list': {
    document: `{ projects(filter: { text: "${projectNo}" }) { nodes { id } } }`,
    tells: ({ projects: found }) => holds(id)(found),
  },
  'edges of the list': {
    document: `{ projects(filter: { text: "${projectNo}" }) { edges { node { id } } } }`,
    tells: ({ projects: { edges } }) => edges.length > 0,
  },
  count: {
    document: `{ projects(filter: { text: "${projectNo}" }) { totalCount } }`,
    tells: ({ projects: { totalCount } }) => totalCount > 0,
  },
  facet: {
    document: `{ projects(filter: { text: "${projectNo}" }) { facets { regionCode { value count } } } }`,
    tells: ({ projects: { facets } }) => inFacet(facets.regionCode, region),
  },
  'filter by participant': {
    document: `{ projects(first: 100, filter: { leadId: ["${lead}"] }) { nodes { id } } }`,
    tells: ({ projects: found }) => holds(id)(found),
  },
  'list of the institution': byReference('Institution', { id: lead }, 'projects(first: 100) { nodes { id } }', ({ projects: found }) =>
    holds(id)(found),
  ),
  'list of the institution in a role': byReference(
    'Institution',
    { id: lead },
    'projects(role: LEAD, first: 100) { nodes { id } }',
    ({ projects: found }) => holds(id)(found),
  ),
  'roles of its leader': byReference(
    'Talent',
    { id: leader },
    'projectRoles(first: 100) { nodes { project { id } } }',
    ({ projectRoles }) => projectRoles.nodes.some((role: Shape) => role['project'].id === id),
  ),
});

/** One project with what leads to it. */
async function projectWhere(condition: ReturnType<typeof sql>): Promise<Record<'id' | 'projectNo' | 'lead' | 'leader' | 'region', string>> {
  const { rows } = await sql<Record<'id' | 'projectNo' | 'lead' | 'leader' | 'region', string>>`
    select t.id, t.project_no as "projectNo", p.institution_id as lead, m.talent_id as leader, t.region_code as region
    from project t join project_participation p on p.project_id = t.id and p.role = 'LEAD' join project_member m on m.project_id = t.id and m.role = 'LEADER'
    where ${condition} order by t.id limit 1`.execute(projects.subgraph.database.db);
  return rows[0]!;
}

describe('企业自主研发项目 a firm’s own R&D project', () => {
  it('[D7] [D8] the firm, industry, science and technology, finance and statistics of its place find it, on every path', async () => {
    const project = await projectWhere(sql`t.kind = 'ENTERPRISE_RD' and t.city_code = '430300'`);
    const callers = callersOf({ region: '430300', elsewhere: '451000', institution: project.lead, person: project.leader });
    await expectTold(projects, callers, pathsToProject(project), [
      'institution',
      'industry',
      'science and technology',
      'finance',
      'statistics',
      'science and technology that also integrates',
    ]);
  });

  it('[D7] the county where it is carried out is its place too', async () => {
    const project = await projectWhere(sql`t.kind = 'ENTERPRISE_RD' and t.region_code = '430321'`);
    const callers = callersOf({ region: '430321', elsewhere: '430302' });
    await expectTold(projects, callers, pathsToProject(project), [
      'industry',
      'science and technology',
      'finance',
      'statistics',
      'science and technology that also integrates',
    ]);
  });

  it('[D8] [H10] public shares and facts leave it out, so that no difference tells it', async () => {
    const { lead, region } = await projectWhere(sql`t.kind = 'ENTERPRISE_RD' and t.region_code = '430321' and t.approval_year = 2024`);
    const share = async (of: TestSubgraph): Promise<number> => {
      const [found] = await of.contributed('Region', [region], 'jointProjectShare(year: 2024) { denominator }', 'code');
      return found!['jointProjectShare'].denominator;
    };
    const listed = async (of: TestSubgraph): Promise<number> =>
      (await of.data(`{ found: projects(filter: { withinRegion: "${region}", approvalYear: 2024 }) { totalCount } }`)).found.totalCount;
    expect(await share(projects)).toBe(await listed(projects));
    // Who may see it finds it in the list; the public figure stays the same for everybody.
    const statistics = projects.as(caller(['STATISTICS_OFFICER'], { regions: [region] }));
    expect(await listed(statistics)).toBe((await listed(projects)) + 1);
    expect(await share(statistics)).toBe(await share(projects));
    const firm = projects.as(caller(['ENTERPRISE_USER'], { institutions: [lead] }));
    for (const of of [projects, statistics, firm]) {
      const [found] = await of.contributed(
        'Institution',
        [lead],
        'projectFacts { jointProjects } projects(filter: { isJoint: true }) { totalCount }',
      );
      expect(found!['projectFacts'].jointProjects).toBe(found!['projects'].totalCount);
    }
  });

  it('[H8] hidden and missing answer alike', async () => {
    const { id } = await projectWhere(sql`t.kind = 'ENTERPRISE_RD'`);
    const ask = (key: string) => projects.ask(`{ project(id: "${key}") { id titleZh lead { id } } }`);
    expect(await ask(id)).toEqual(await ask('no-project'));
  });
});

describe('未立项的项目与申报 projects and applications that are not approved', () => {
  it.each(['APPLIED', 'REVIEWED', 'REJECTED'])(
    '[D7] [D8] a project in state %s: its applicants, the panel and science and technology',
    async (status) => {
      const project = await projectWhere(sql`t.status = ${status} and t.city_code = '430300'`);
      const callers = callersOf({
        region: '430300',
        elsewhere: '451000',
        institution: project.lead,
        person: project.leader,
        assignment: project.id,
      });
      await expectTold(projects, callers, pathsToProject(project), [
        'institution',
        'panel',
        'science and technology',
        'science and technology that also integrates',
      ]);
    },
  );

  it.each(['PENDING', 'REJECTED'])(
    '[D7] [D8] an application that is %s: its applicants, the panel and science and technology',
    async (outcome) => {
      const { rows } = await sql<{ id: string; call: string | null; applicant: string; year: number }>`
      select t.id, t.call_id as call, a.institution_id as applicant, t.year from project_application t
      join project_applicant a on a.application_id = t.id and a.ordinal = 1
      where t.outcome = ${outcome} and t.city_code = '430300' order by t.call_id nulls last, t.id limit 1`.execute(
        projects.subgraph.database.db,
      );
      const [{ id, call, applicant, year }] = rows as [(typeof rows)[0]];
      const callers = callersOf({ region: '430300', elsewhere: '451000', institution: applicant, assignment: id });
      const filter = `{ outcome: [${outcome}], year: ${year}, cityCode: ["430300"] }`;
      const those = ['institution', 'panel', 'science and technology', 'science and technology that also integrates'];
      await expectTold(
        projects,
        callers,
        {
          reference: byReference('ProjectApplication', { id }),
          list: {
            document: `{ found: projectApplications(first: 100, filter: ${filter}) { nodes { id } } }`,
            tells: ({ found }) => holds(id)(found),
          },
          count: {
            document: `{ found: projectApplications(filter: ${filter}) { totalCount } }`,
            tells: ({ found }) => found.totalCount > 0,
          },
          facet: {
            document: `{ found: projectApplications(filter: { year: ${year}, cityCode: ["430300"] }) { facets { outcome { value count } } } }`,
            tells: ({ found }) => inFacet(found.facets.outcome, outcome),
          },
          ...(call === null
            ? {}
            : {
                'list of the call': {
                  document: `{ projectCall(id: "${call}") { applications(first: 100) { nodes { id } } } }`,
                  tells: ({ projectCall }) => holds(id)(projectCall.applications),
                },
              }),
          'list of the applicant': byReference(
            'Institution',
            { id: applicant },
            'projectApplications(first: 100) { nodes { id } }',
            (entity) => holds(id)(entity['projectApplications']),
          ),
        },
        those,
      );
    },
  );

  it('[D8] the fact of joint-fund applications counts no more than the caller may list', async () => {
    const { lead } = await projectWhere(sql`t.kind <> 'ENTERPRISE_RD' and t.status = 'REJECTED'`);
    await execute(
      sql`update project set kind = 'JOINT_FUND' where status = 'REJECTED' and id in (select project_id from project_participation where institution_id = ${lead})`,
    );
    const count = async (viewer: Viewer): Promise<number> => {
      const [found] = await projects
        .as(viewer)
        .contributed(
          'Institution',
          [lead],
          'projectFacts { jointFundApplications } projects(filter: { kind: [JOINT_FUND] }) { totalCount }',
        );
      expect(found!['projectFacts'].jointFundApplications).toBe(found!['projects'].totalCount);
      return found!['projects'].totalCount;
    };
    const callers = callersOf({ region: '430300', elsewhere: '451000', institution: lead });
    expect(await count(callers['institution']!)).toBeGreaterThan(await count(callers['public']!));
  });
});

describe('榜单草稿与未公开场景 drafts of challenges and scenarios that are not on the list', () => {
  it('[D7] [D8] a draft and its reward: the poster and the officer in charge', async () => {
    const { rows } = await sql<{ id: string; poster: string; demand: string; region: string }>`
      select id, poster_id as poster, demand_id as demand, city_code as region from challenge where status = 'DRAFT' and reward_fen is not null order by id limit 1`.execute(
      projects.subgraph.database.db,
    );
    const [{ id, poster, demand, region }] = rows as [(typeof rows)[0]];
    const callers = callersOf({ region, elsewhere: region === '451000' ? '430300' : '451000', institution: poster });
    await expectTold(
      projects,
      callers,
      {
        id: { document: `{ challenge(id: "${id}") { id reward { wan } } }`, tells: ({ challenge }) => challenge !== null },
        reference: byReference('Challenge', { id }),
        list: { document: '{ challenges(first: 100) { nodes { id } } }', tells: ({ challenges }) => holds(id)(challenges) },
        count: {
          document: `{ challenges(filter: { status: [DRAFT] }) { totalCount } }`,
          tells: ({ challenges }) => challenges.totalCount > 0,
        },
        facet: {
          document: '{ challenges { facets { status { value count } } } }',
          tells: ({ challenges }) => inFacet(challenges.facets.status, 'DRAFT'),
        },
        demand: byReference('Demand', { id: demand }, 'challenge { id }', (entity) => entity['challenge']?.id === id),
        poster: byReference('Institution', { id: poster }, 'challengesPosted(first: 100) { nodes { id } }', (entity) =>
          holds(id)(entity['challengesPosted']),
        ),
        reward: {
          document:
            '{ challenges(first: 100, orderBy: { field: REWARD, direction: DESC }, filter: { reward: { fromWan: "0" } }) { nodes { id status } } }',
          tells: ({ challenges }) => challenges.nodes.some((node: Shape) => node['status'] === 'DRAFT' && node['id'] === id),
        },
      },
      ['institution', 'science and technology', 'science and technology that also integrates'],
    );
  });

  it('[D7] [D8] a scenario under review: its owner and the officer in charge', async () => {
    const { rows } = await sql<{ id: string; owner: string; status: string }>`
      select id, owner_id as owner, status from scenario where listed_on is null and city_code = '430300' order by id limit 1`.execute(
      projects.subgraph.database.db,
    );
    const [{ id, owner, status }] = rows as [(typeof rows)[0]];
    await expectTold(
      projects,
      callersOf({ region: '430300', elsewhere: '451000', institution: owner }),
      {
        id: { document: `{ scenario(id: "${id}") { id } }`, tells: ({ scenario }) => scenario !== null },
        reference: byReference('Scenario', { id }),
        list: { document: '{ scenarios(first: 100) { nodes { id } } }', tells: ({ scenarios }) => holds(id)(scenarios) },
        facet: {
          document: '{ scenarios(filter: { cityCode: ["430300"] }) { facets { status { value count } } } }',
          tells: ({ scenarios }) => inFacet(scenarios.facets.status, status),
        },
      },
      ['institution', 'science and technology', 'science and technology that also integrates'],
    );
  });
});

describe('众创空间报表 figures of a makerspace', () => {
  it.each(['teams', 'firms', 'persons'])(
    '[D7] MakerspaceReport.%s: the host, park, county, science and technology, finance and statistics',
    async (field) => {
      const { rows } = await sql<{ id: string; host: string; park: string | null; region: string }>`
      select t.id, t.host_id as host, t.park_id as park, t.region_code as region from platform t
      where exists (select from makerspace_report r where r.platform_id = t.id) order by t.park_id nulls last, t.id limit 1`.execute(
        projects.subgraph.database.db,
      );
      const [{ id, host, park, region }] = rows as [(typeof rows)[0]];
      const callers = callersOf({
        region,
        elsewhere: region.startsWith('43') ? '451000' : '430300',
        institution: host,
        ...(park ? { park } : {}),
      });
      expect(
        await whoSees(projects, callers, { document: `{ platform(id: "${id}") { makerspaceReports { ${field} } } }` }, [
          'platform',
          'makerspaceReports',
          0,
          field,
        ]),
      ).toEqual([
        'institution',
        ...(park ? ['park'] : []),
        'county',
        'science and technology',
        'finance',
        'statistics',
        'science and technology that also integrates',
      ]);
    },
  );

  it('[D7] the list of the reports tells no more than each platform does, however it is narrowed', async () => {
    const filter = '{ year: 2025, withinRegion: "430300" }';
    const { found } = await projects.data(
      `{ found: makerspaceReports(filter: ${filter}) { totalCount nodes { persons platform { region { code } } } } }`,
    );
    expect(found.totalCount).toBeGreaterThan(0);
    for (const { persons, platform } of found.nodes) expect([persons, platform.region.code.slice(0, 4)]).toEqual([null, '4303']);
    const inCharge = await projects
      .as(officer('SCIENCE_AND_TECHNOLOGY', '430300'))
      .data(`{ found: makerspaceReports(filter: ${filter}) { nodes { persons } } }`);
    for (const { persons } of inCharge.found.nodes) expect(persons).toEqual(expect.any(Number));
  });
});
