import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { viewerOf } from '@helix/local/identity/identities';
import { testGraph, topologies, type GraphAnswer, type TestGraph } from '@helix/local/testing-graph';
import { grantSharing, revokeSharing } from '@helix/service-kit/sharing';
import { publicViewer, type Viewer } from '@helix/service-kit/viewer';

/** What an answer may hold; each test says what it expects of it. */
// oxlint-disable-next-line typescript/no-explicit-any -- the selection is text, so the compiler cannot know its shape
type Found = Record<string, any>;

const person = (subject: string, given: Partial<Viewer>): Viewer => ({ ...publicViewer, subject, client: 'tests', ...given });
const firm = viewerOf('enterprise-user');
const science = viewerOf('bureau-officer-science');
const talentOffice = viewerOf('bureau-officer-talent');
const finance = viewerOf('finance-officer');
const rival = person('rival', { roles: ['PUBLIC', 'ENTERPRISE_USER'], institutions: ['ent-xt-0999'] });

describe.each(topologies)('who may see and do what, through the whole graph, %s', (topology) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await testGraph({ topology, world: 1 });
  });
  afterAll(() => graph?.close());

  const ask = (viewer: Viewer, query: string, variables: Record<string, unknown> = {}): Promise<GraphAnswer> =>
    (viewer.subject === null ? graph : graph.as(viewer)).ask(query, variables);
  const data = async (viewer: Viewer, query: string, variables: Record<string, unknown> = {}): Promise<Found> => {
    const answer = await ask(viewer, query, variables);
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };
  const codeOf = ({ errors }: GraphAnswer): unknown => errors?.[0]?.extensions['code'];
  const withheldOf = (answer: GraphAnswer): Found[] => ((answer as { extensions?: Found }).extensions?.['withheld'] ?? []) as Found[];
  const rows = async (subgraph: keyof TestGraph['subgraphs'], text: ReturnType<typeof sql<Found>>): Promise<Found[]> =>
    (await text.execute(graph.subgraphs[subgraph].database.db)).rows;
  const act = async (viewer: Viewer, mutation: string, type: string, input: Found): Promise<Found> => {
    const found = await data(
      viewer,
      `mutation($input: ${type}SubsidyApplicationInput!) { payload: ${mutation}(input: $input) { application { id status version } userErrors { code } } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
    );
    const { application, userErrors } = found['payload'];
    return { ...application, codes: userErrors.map(({ code }: Found) => code) };
  };
  const submitted = async (): Promise<Found> => {
    const [instrument] = await rows(
      'funding',
      sql`select code from policy_instrument where region_code = '430300' and (valid_from is null or valid_from <= '2026-11-22')
        and (valid_to is null or valid_to >= '2026-11-22') and code not in (select instrument_code from subsidy_application
        where subject_id = 'ent-xt-0001' and year = 2026) order by code limit 1`,
    );
    const claim = await act(firm, 'submitSubsidyApplication', 'Submit', {
      instrumentCode: instrument!['code'],
      applicantId: 'ent-xt-0001',
      year: 2026,
    });
    expect(claim['codes']).toEqual([]);
    return claim;
  };

  it('[D5] what another bureau derives from a protected fact is as protected as it, and told at its place in the answer', async () => {
    const query = '{ doctorPlacements(first: 1, filter: { withinRegion: "330400" }) { nodes { id housingDifference { state } } } }';
    const closed = await ask(publicViewer, query);
    expect((closed.data as Found)['doctorPlacements'].nodes[0].housingDifference).toBeNull();
    expect(withheldOf(closed)).toContainEqual(
      expect.objectContaining({
        path: ['doctorPlacements', 'nodes', 0, 'housingDifference'],
        class: 'PERSONAL_FINANCIAL',
        code: 'NOT_CONCERNED',
        askZh: '财政局',
        reasonZh: expect.stringContaining('个人财务信息'),
      }),
    );
    const open = await data(person('finance-jx', { roles: ['PUBLIC', 'FINANCE_OFFICER'], regions: ['330400'] }), query);
    expect(open['doctorPlacements'].nodes[0].housingDifference).toEqual({ state: expect.any(String) });
  });

  it('[D6] an inline fragment, a fragment, an alias or an interface leads around no protection', async () => {
    const query = `{ talents(first: 1) { nodes { ... on Talent { hidden: ageBand ...F } } edges { node { ... { ageBand } } } } } fragment F on Talent { legalName }`;
    const answer = await ask(publicViewer, query);
    expect((answer.data as Found)['talents']).toEqual({ nodes: [{ hidden: null, legalName: null }], edges: [{ node: { ageBand: null } }] });
    expect(
      withheldOf(answer)
        .map(({ path }) => path.join('.'))
        .toSorted(),
    ).toEqual(['talents.edges.0.node.ageBand', 'talents.nodes.0.hidden', 'talents.nodes.0.legalName']);
  });

  it('[D7] a record of others answers alike by query, list, edge, reference and file', async () => {
    const { id } = await submitted();
    const paths = async (viewer: Viewer): Promise<Found> => {
      const found = await data(
        viewer,
        `query($id: ID!) { byId: subsidyApplication(id: $id) { id }
          list: subsidyApplications(first: 100, filter: { applicantId: ["ent-xt-0001"] }) { nodes { id } edges { node { id } } }
          edge: institution(id: "ent-xt-0001") { subsidyApplications(first: 100) { nodes { id } } } }`,
        { id },
      );
      const [token, key] = viewer.subject === null ? [null, ''] : [graph.token(viewer), ''];
      const file = await fetch(
        `${graph.url}/export/subsidyApplications.jsonl?fields=id&filter=${encodeURIComponent('{"applicantId":["ent-xt-0001"]}')}`,
        {
          headers: token === null ? {} : { authorization: `Bearer ${token}${key}` },
        },
      );
      const has = (nodes: Found[]): boolean => nodes.some((node) => node['id'] === id);
      return {
        byId: found['byId'] !== null,
        node: has(found['list'].nodes),
        edge: found['list'].edges.some((edge: Found) => edge['node'].id === id),
        parent: has(found['edge'].subsidyApplications.nodes),
        file: (await file.text()).includes(id),
      };
    };
    const everywhere = { byId: true, node: true, edge: true, parent: true, file: true };
    const nowhere = { byId: false, node: false, edge: false, parent: false, file: false };
    for (const viewer of [firm, science, finance]) expect(await paths(viewer), viewer.subject!).toEqual(everywhere);
    for (const viewer of [publicViewer, rival, viewerOf('provincial-report')])
      expect(await paths(viewer), `${viewer.subject}`).toEqual(nowhere);
  });

  it('[D8] a list, its count, its facets and its file show the same rows, so that no count leaks', async () => {
    const filter = '{ applicantId: ["ent-xt-0001"] }';
    for (const viewer of [publicViewer, rival, firm, finance]) {
      const { list } = await data(
        viewer,
        `{ list: subsidyApplications(first: 100, filter: ${filter}) { totalCount nodes { id } facets { status { count } } } }`,
      );
      const token = viewer.subject === null ? null : graph.token(viewer);
      const file = await fetch(
        `${graph.url}/export/subsidyApplications.jsonl?fields=id&filter=${encodeURIComponent('{"applicantId":["ent-xt-0001"]}')}`,
        {
          headers: token === null ? {} : { authorization: `Bearer ${token}` },
        },
      );
      const lines = (await file.text()).split('\n').filter(Boolean);
      const facets = list.facets.status.reduce((sum: number, { count }: Found) => sum + count, 0);
      expect([list.nodes.length, facets, lines.length], `${viewer.subject}`).toEqual([list.totalCount, list.totalCount, list.totalCount]);
    }
    const counts = await Promise.all(
      [publicViewer, firm].map(
        async (viewer) =>
          (await data(viewer, `{ subsidyApplications(filter: ${filter}) { totalCount } }`))['subsidyApplications'].totalCount,
      ),
    );
    expect(counts[1]).toBeGreaterThan(counts[0]);
  });

  it('[D9] a hidden field is no key to filter, order or count by', async () => {
    for (const query of [
      '{ talents(filter: { ageBand: [UNDER_35] }) { totalCount } }',
      '{ enterpriseRdProfiles(orderBy: { field: RD_SPEND, direction: DESC }) { nodes { id } } }',
      '{ talents(first: 1, filter: { ageBand: [UNDER_35] }) { facets { titleRank { count } } } }',
    ]) {
      for (const viewer of [publicViewer, rival, viewerOf('provincial-report'), talentOffice]) {
        const answer = await ask(viewer, query);
        expect(codeOf(answer), query).toBe('FORBIDDEN');
        expect(JSON.stringify(answer)).not.toMatch(/select |from /i);
      }
    }
    const own = await ask(talentOffice, '{ talents(filter: { ageBand: [UNDER_35], withinRegion: "430300" }) { totalCount } }');
    expect(own.errors).toBeUndefined();
  });

  it('[D10] what an act answers with is withheld as in any other answer', async () => {
    const claim = await submitted();
    const answer = await ask(
      talentOffice,
      `mutation($input: MoveSubsidyApplicationInput!) { checkSubsidyApplication(input: $input) { userErrors { code }
        application { status applicant { rdProfiles { rdSpend { wan } } } } } }`,
      { input: { idempotencyKey: randomUUID(), id: claim['id'], version: claim['version'] } },
    );
    const { application, userErrors } = (answer.data as Found)['checkSubsidyApplication'];
    expect(userErrors).toEqual([]);
    expect(application.status).toBe('ELIGIBILITY_CHECKED');
    expect(application.applicant.rdProfiles.length).toBeGreaterThan(0);
    expect(application.applicant.rdProfiles.every(({ rdSpend }: Found) => rdSpend === null)).toBe(true);
    expect(withheldOf(answer)[0]).toMatchObject({
      path: ['checkSubsidyApplication', 'application', 'applicant', 'rdProfiles', 0, 'rdSpend'],
      class: 'COMMERCIAL',
    });
  });

  it('[D11] a record is moved to another place neither by those who have it nor by those who want it', async () => {
    const claim = await submitted();
    const to = { id: claim['id'], version: claim['version'], regionCode: '330400' };
    const wanting = person('finance-jx', { roles: ['PUBLIC', 'FINANCE_OFFICER'], regions: ['330400'] });
    expect((await act(finance, 'transferSubsidyApplication', 'Transfer', to))['codes']).toEqual(['NOT_PERMITTED']);
    expect((await act(wanting, 'transferSubsidyApplication', 'Transfer', to))['codes']).toEqual(['NOT_FOUND']);
    const both = person('finance-both', { roles: ['PUBLIC', 'FINANCE_OFFICER'], regions: ['430300', '330400'] });
    expect((await act(both, 'transferSubsidyApplication', 'Transfer', to))['codes']).toEqual([]);
  });

  it('[D12] nobody decides on a claim of his own, and no one person on two levels', async () => {
    const claim = await submitted();
    const insider: Viewer = {
      ...science,
      subject: 'insider',
      roles: ['PUBLIC', 'BUREAU_OFFICER', 'ENTERPRISE_USER'],
      institutions: ['ent-xt-0001'],
    };
    const one = { id: claim['id'], version: claim['version'] };
    expect((await act(insider, 'checkSubsidyApplication', 'Move', one))['codes']).toEqual(['CONFLICT_OF_INTEREST']);
    const both: Viewer = { ...science, subject: 'both-levels', roles: ['PUBLIC', 'BUREAU_OFFICER', 'FINANCE_OFFICER'] };
    const checked = await act(both, 'checkSubsidyApplication', 'Move', one);
    const reviewed = await act(both, 'reviewSubsidyApplication', 'Move', { id: one.id, version: checked['version'] });
    const approval = { id: one.id, version: reviewed['version'], approvedYuan: '1000' };
    expect((await act(both, 'approveSubsidyApplication', 'Approve', approval))['codes']).toEqual(['SEPARATION_OF_DUTIES']);
    expect((await act(finance, 'approveSubsidyApplication', 'Approve', approval))['codes']).toEqual([]);
  });

  it('[D16] shared data need a grant for this purpose and this day, and what is not to be shared is never granted; refusals are on record', async () => {
    const system = viewerOf('department-system', { purpose: 'title-review' });
    const { schema, database } = graph.subgraphs.talent;
    const give = (coordinate: string, purpose: string, validFrom: string, validTo: string) =>
      grantSharing(
        { schema, db: database.db },
        { grantee: 'client:department-system', coordinate, purpose, basis: '政务数据共享条例第十五条', validFrom, validTo },
        'talent-office',
      );
    const told = async (): Promise<Found> => {
      const answer = await ask(system, '{ talents(first: 1) { nodes { ageBand } } }');
      const { ageBand } = (answer.data as Found)['talents'].nodes[0];
      return { isShown: withheldOf(answer).length === 0, value: ageBand, code: withheldOf(answer)[0]?.['code'] };
    };
    expect(await told()).toMatchObject({ isShown: false, value: null, code: 'NOT_SHARED' });
    await give('Talent.ageBand', 'title-review', '2026-01-01', '2026-11-21');
    expect(await told()).toMatchObject({ isShown: false, code: 'GRANT_EXPIRED' });
    await give('Talent.ageBand', 'census', '2026-01-01', '2026-12-31');
    expect(await told()).toMatchObject({ isShown: false, code: 'GRANT_EXPIRED' });
    const given = await give('Talent.ageBand', 'title-review', '2026-11-22', '2026-12-31');
    expect((await told())['isShown']).toBe(true);
    const without = await ask(viewerOf('department-system', { purpose: 'marketing' }), '{ talents(first: 1) { nodes { ageBand } } }');
    expect(withheldOf(without)[0]).toMatchObject({ code: 'OTHER_PURPOSE' });
    if ('id' in given) await revokeSharing(database.db, given.id, 'talent-office');
    expect(await told()).toMatchObject({ isShown: false, code: 'GRANT_EXPIRED' });
    const closed = [...new Set(['Talent.legalName', 'ForeignWorkPermit'])];
    for (const coordinate of closed) {
      const refused = await give(coordinate, 'title-review', '2026-11-22', '2026-12-31');
      expect(refused, coordinate).toMatchObject({ refused: { code: 'PURPOSE_REFUSED' } });
    }
    const log = await rows(
      'talent',
      sql`select outcome, purpose, fields from helix.access_log where client = 'department-system' order by at`,
    );
    expect(log).toContainEqual(expect.objectContaining({ outcome: 'DENIED', purpose: 'marketing', fields: ['Talent.ageBand'] }));
    expect(log).toContainEqual(expect.objectContaining({ outcome: 'READ', purpose: 'title-review', fields: ['Talent.ageBand'] }));
  });

  it('[D17] of several roles one of which excludes, exclusion wins', async () => {
    const query = '{ talents(first: 1, filter: { withinRegion: "430300" }) { nodes { ageBand } } }';
    const alone = await ask(talentOffice, query);
    expect(withheldOf(alone)).toEqual([]);
    const both = await ask({ ...talentOffice, subject: 'both', roles: ['PUBLIC', 'BUREAU_OFFICER', 'PROVINCIAL_INTEGRATOR'] }, query);
    expect((both.data as Found)['talents'].nodes).toEqual([{ ageBand: null }]);
    expect(withheldOf(both)[0]).toMatchObject({ code: 'ROLE_EXCLUDED' });
  });

  it('[H10] a count of one to four persons is withheld, and told from five on', async () => {
    const { institutions } = await data(
      publicViewer,
      '{ institutions(first: 100, filter: { kind: [UNIVERSITY] }) { nodes { id all: staffCount doctors: staffCount(highestDegree: [DOCTOR]) } } }',
    );
    const counted = await rows(
      'talent',
      sql`select e.institution_id as id, count(distinct e.talent_id)::int as n from employment e join talent t on t.id = e.talent_id
        where t.highest_degree = 'DOCTOR' and e.starts_on <= '2026-11-22' and (e.ends_on is null or e.ends_on >= '2026-11-22') and e.is_main group by 1`,
    );
    const doctors = new Map(counted.map(({ id, n }) => [id, n]));
    const told = institutions.nodes.map(({ id, doctors: shown }: Found) => [doctors.get(id) ?? 0, shown]);
    const small = told.filter(([n]: [number]) => n > 0 && n < 5);
    expect(small.length).toBeGreaterThan(0);
    expect(small.every(([, shown]: [number, number | null]) => shown === null)).toBe(true);
    expect(told.filter(([n]: [number]) => n >= 5).length).toBeGreaterThan(0);
    expect(told.filter(([n]: [number]) => n >= 5).every(([n, shown]: [number, number | null]) => n === shown)).toBe(true);
  });

  it('[H12] a protected value is revealed only for a reason, which stands in the access log with the record and never the value', async () => {
    const query = '{ talents(first: 1, filter: { withinRegion: "430300" }) { nodes { id legalName } } }';
    const without = await ask(talentOffice, query);
    expect((without.data as Found)['talents'].nodes[0].legalName).toBeNull();
    expect(withheldOf(without)[0]).toMatchObject({ code: 'REASON_REQUIRED', path: ['talents', 'nodes', 0, 'legalName'] });
    const { talents } = await data({ ...talentOffice, reason: '核对聘任材料' }, query);
    const [{ id, legalName }] = talents.nodes;
    expect(legalName).toMatch(/\p{Script=Han}/u);
    const [entry] = await rows(
      'talent',
      sql`select outcome, subject, reason, keys, to_jsonb(l)::text as line from helix.access_log l where outcome = 'REVEALED' order by at desc limit 1`,
    );
    expect(entry).toMatchObject({ outcome: 'REVEALED', subject: talentOffice.subject, reason: '核对聘任材料', keys: [id] });
    expect(entry!['line']).not.toContain(legalName);
  });

  it('[G9] [H12] where the access log cannot be written, what would have to stand in it is not shown', async () => {
    const query = '{ talents(first: 1, filter: { withinRegion: "430300" }) { nodes { id ageBand } } }';
    const { db } = graph.subgraphs.talent.database;
    await sql`alter table helix.access_log rename to access_log_away`.execute(db);
    try {
      const answer = await ask(talentOffice, query);
      expect(JSON.stringify(answer)).not.toMatch(/UNDER_35|FROM_/);
      expect(codeOf(answer)).toBe('SERVICE_UNAVAILABLE');
      expect((await ask(publicViewer, query)).errors).toBeUndefined();
    } finally {
      await sql`alter table helix.access_log_away rename to access_log`.execute(db);
    }
    expect((await ask(talentOffice, query)).errors).toBeUndefined();
  });
});
