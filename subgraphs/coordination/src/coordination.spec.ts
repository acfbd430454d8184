import { describe, expect, it } from 'vitest';
import { expectListAgrees, subgraphOfFile, type Shape } from '@helix/local/testing';
import { publicViewer } from '@helix/service-kit/viewer';

const coordination = subgraphOfFile('coordination');
const { contributed, data, recorded, refusal, walk } = coordination;

describe('coordination 协调', () => {
  it('migrations give exactly what the entities say', async () => {
    expect(await coordination.subgraph.database.drift()).toBe('');
  });
});

const lists: readonly (readonly [list: string, key: string, facets: string])[] = [
  ['policyDocuments', 'id', 'kind status regionCode'],
  ['policyClauses', 'id', 'documentId'],
  ['coordinationBodies', 'id', 'kind regionCode'],
  ['meetings', 'id', 'status bodyId'],
  ['tasks', 'id', 'kind status level regionCode'],
  ['taskDelays', 'id', 'reason responsibleUnitId'],
  ['indicators', 'code', 'calculation unit'],
  ['indicatorTargets', 'id', 'regionCode ambition status'],
  ['indicatorObservations', 'id', 'source regionCode statYear'],
  ['periodicReports', 'id', 'status cadence'],
  ['cooperationAssessments', 'id', 'year status'],
  ['liaisonOfficials', 'id', 'scheme'],
  ['collaborationEvents', 'id', 'kind status regionCode year'],
  ['visits', 'id', 'visitorKind direction'],
  ['dockingRecords', 'id', 'result'],
  ['issues', 'id', 'source status'],
  ['cooperationAgreements', 'id', 'kind status'],
  ['resourceCommitments', 'id', 'kind status'],
  ['fastTrackCases', 'id', 'category status'],
  ['caseDecisions', 'id', 'decidingKind'],
  ['disclosureRecords', 'id', 'kind'],
  ['expertConsultations', 'id', 'kind status'],
];

describe('lists 列表', () => {
  it.each(lists)('%s: the count is the number of rows walked, and the sum of each facet', async (list, key, facets) => {
    await expectListAgrees(coordination, { list, key, facets: facets.split(' ') });
  });

  it.each([
    ['policyDocuments', 'id', 'ID', 'id'],
    ['policyDocuments', 'id', 'ISSUED_ON', 'issuedOn'],
    ['policyClauses', 'id', 'ORDINAL', 'ordinal'],
    ['coordinationBodies', 'id', 'ID', 'id'],
    ['meetings', 'id', 'SCHEDULED_ON', 'scheduledOn'],
    ['meetings', 'id', 'HELD_ON', 'heldOn'],
    ['tasks', 'id', 'DUE_ON', 'dueOn'],
    ['taskDelays', 'id', 'REPORTED_ON', 'reportedOn'],
    ['indicatorTargets', 'id', 'YEAR', 'year'],
    ['indicatorObservations', 'id', 'STAT_YEAR', 'statYear'],
    ['indicatorObservations', 'id', 'PUBLISHED_ON', 'publishedOn'],
    ['periodicReports', 'id', 'DUE_ON', 'dueOn'],
    ['cooperationAssessments', 'id', 'YEAR', 'year'],
    ['collaborationEvents', 'id', 'STARTS_ON', 'startsOn'],
    ['collaborationEvents', 'id', 'YEAR', 'year'],
    ['visits', 'id', 'VISITED_ON', 'visitedOn'],
    ['dockingRecords', 'id', 'DOCKED_ON', 'dockedOn'],
    ['issues', 'id', 'RAISED_ON', 'raisedOn'],
    ['cooperationAgreements', 'id', 'SIGNED_ON', 'signedOn'],
    ['resourceCommitments', 'id', 'COMMITTED_ON', 'committedOn'],
    ['fastTrackCases', 'id', 'PROPOSED_ON', 'proposedOn'],
    ['caseDecisions', 'id', 'DECIDED_ON', 'decidedOn'],
    ['disclosureRecords', 'id', 'PUBLISHED_ON', 'publishedOn'],
    ['expertConsultations', 'id', 'REQUESTED_ON', 'requestedOn'],
  ])('%s by %s in the order %s, from either end', async (list, key, field, property) => {
    const ask = async (direction: string, part: string): Promise<Shape[]> =>
      (await data(`{ found: ${list}(${part}, orderBy: { field: ${field}, direction: ${direction} }) { nodes { ${key} ${property} } } }`))
        .found.nodes;
    const up = await ask('ASC', 'first: 100');
    const values = up.map((row) => row[property]).filter((value) => value !== null);
    expect(values).toEqual(values.toSorted((one, other) => (one < other ? -1 : one > other ? 1 : 0)));
    const lowest = up.slice(0, 3).map((row) => row[key]);
    expect((await ask('DESC', 'last: 3')).map((row) => row[key]).toReversed()).toEqual(lowest);
  });

  it.each([
    ['resourceCommitments', 'VALUE', 'value { fen }', (row: Shape) => row.value?.fen],
    ['cooperationAssessments', 'SCORE', 'score', (row: Shape) => row.score],
  ])('%s in the order %s sorts numbers as numbers, what is open last', async (list, field, selection, valueOf) => {
    const { found } = await data(`{ found: ${list}(first: 100, orderBy: { field: ${field}, direction: ASC }) { nodes { ${selection} } } }`);
    const values = (found.nodes as Shape[]).map((row) => valueOf(row) as string | undefined);
    const given = values.filter((value) => value !== undefined).map(Number);
    expect(given.length).toBeGreaterThan(5);
    expect(values.slice(0, given.length).every((value) => value !== undefined)).toBe(true);
    expect(given).toEqual(given.toSorted((one, other) => one - other));
  });

  it('cost one SELECT however many parents ask', async () => {
    const owners = ['ins-xt-stb', 'ins-xt-iit', 'uni-xt-01', 'uni-xt-02'];
    const { statements } = await recorded(() => contributed('Institution', owners, 'tasks { nodes { id } }'));
    expect(statements).toHaveLength(1);
  });

  it('fetch what hangs on a page of tasks in one SELECT for each register', async () => {
    const { statements } = await recorded(() =>
      data(
        `{ tasks(first: 50, filter: { isResolved: true }) { nodes { resolution { meeting { body { id } } agendaItem { id } } delays { id } supervisions { id } } } }`,
      ),
    );
    expect(statements).toHaveLength(7);
  });
});

describe('hostile input 恶意输入', () => {
  it.each([0, 101, -1])('[B9] first: %i is refused', async (first) => {
    expect(await refusal(`{ tasks(first: ${first}) { nodes { id } } }`)).toBe('BAD_USER_INPUT');
  });
  it("[C1] a condition in a filter's text finds nothing", async () => {
    const found = await data(
      `query($text: String!, $id: ID!) {
        a: tasks(filter: { text: $text }) { totalCount } b: meetings(filter: { bodyId: [$id] }) { totalCount }
        c: jointConferenceQuarters(bodyId: $id, year: 2025) { quarter } d: policyClause(id: $id) { id } }`,
      { text: "' OR 1=1 --", id: "' OR 1=1 --" },
    );
    expect(found).toEqual({ a: { totalCount: 0 }, b: { totalCount: 0 }, c: [], d: null });
  });
  it('[C6] % and _ are letters like any other', async () => {
    const found = await data(
      `{ a: indicators(filter: { text: "_" }) { totalCount } b: policyClauses(filter: { text: "%" }) { nodes { summaryZh summaryEn } } }`,
    );
    expect(found.a.totalCount).toBe(0);
    expect(found.b.nodes.length).toBeGreaterThan(0);
    for (const { summaryZh, summaryEn } of found.b.nodes) expect(`${summaryZh} ${summaryEn}`).toContain('%');
  });
  it('[C9] a cursor of another list, another filter or forged is refused', async () => {
    const { tasks } = await data('{ tasks(first: 1) { pageInfo { endCursor } } }');
    const cursor = tasks.pageInfo.endCursor as string;
    expect(await refusal(`{ meetings(first: 1, after: "${cursor}") { nodes { id } } }`)).toBe('BAD_USER_INPUT');
    expect(await refusal(`{ tasks(first: 1, after: "${cursor}", filter: { isOverdue: true }) { nodes { id } } }`)).toBe('BAD_USER_INPUT');
    expect(await refusal(`{ tasks(first: 1, after: "x${cursor}") { nodes { id } } }`)).toBe('BAD_USER_INPUT');
    expect(await refusal(`{ tasks(first: 1, after: "${cursor}") { nodes { id } } }`)).toBeUndefined();
  });
});

describe('what is not public does not exist 未公开即不存在', () => {
  const rowsOf = async (table: string, condition: string): Promise<string[]> => {
    const { em } = coordination.subgraph.requestFor(publicViewer);
    const rows: { id: string }[] = await em.execute(`select id from ${table} where ${condition} order by id`);
    return rows.map(({ id }) => id);
  };

  it.each([
    ['issues', 'issue', 'published_on is not null'],
    ['cooperationAssessments', 'cooperation_assessment', 'published_on is not null'],
    ['fastTrackCases', 'fast_track_case', 'published_on is not null'],
    ['caseDecisions', 'case_decision', 'published_on is not null'],
    ['expertConsultations', 'expert_consultation', 'published_on is not null'],
    ['indicatorObservations', 'indicator_observation', "status = 'PUBLISHED'"],
    ['disclosureRecords', 'disclosure_record', "audience = 'PUBLIC'"],
  ])('%s shows what was made public and nothing else', async (list, table, isPublic) => {
    const hidden = await rowsOf(table, `not (${isPublic})`);
    expect(hidden.length).toBeGreaterThan(0);
    const shown = (await walk(list, 'id')).map(({ id }) => id as string).toSorted();
    expect(shown).toEqual((await rowsOf(table, isPublic)).toSorted());
  });

  it('a hidden record is null by its key, like one that never was', async () => {
    const hidden = await Promise.all(
      [
        ['Issue', 'issue'],
        ['CooperationAssessment', 'cooperation_assessment'],
        ['FastTrackCase', 'fast_track_case'],
        ['CaseDecision', 'case_decision'],
        ['ExpertConsultation', 'expert_consultation'],
      ].map(async ([typename, table]) => ({ __typename: typename, id: (await rowsOf(table!, 'published_on is null'))[0] })),
    );
    const { _entities } = await data('query($of: [_Any!]!) { _entities(representations: $of) { __typename } }', {
      of: [...hidden, { __typename: 'Issue', id: 'no such issue' }],
    });
    expect(_entities).toEqual([null, null, null, null, null, null]);
  });

  it('minutes, resolutions and the tasks they order appear with their publication', async () => {
    const id = 'meet-jx-leading-group-2026-09-21';
    const { meeting } = await data(
      `{ meeting(id: "${id}") { status minutesZh minutesPublishedOn agenda { resolutions { id } } resolutions { id } tasks { totalCount } } }`,
    );
    expect(meeting).toMatchObject({
      status: 'MINUTED',
      minutesZh: null,
      minutesPublishedOn: null,
      resolutions: [],
      tasks: { totalCount: 0 },
    });
    expect(meeting.agenda.every(({ resolutions }: Shape) => resolutions.length === 0)).toBe(true);
    const [hidden] = await rowsOf('task', `resolution_id like '${id}%'`);
    expect((await data(`{ task(id: "${hidden}") { resolution { id } } }`)).task).toBeNull();
    const published = await data('{ meeting(id: "meet-xt-2026-Q3") { minutesZh minutesPublishedOn resolutions { id } } }');
    expect(published.meeting.minutesZh).not.toBeNull();
    expect(published.meeting.resolutions.length).toBeGreaterThan(0);
  });

  it('a document that is expressly not public hides its clauses too', async () => {
    const { em } = coordination.subgraph.requestFor(publicViewer);
    await em.execute(`update policy_document set publication_class = 'NOT_PUBLIC' where id = 'LZ'`);
    try {
      const found = await data(
        `{ policyDocument(id: "LZ") { id } policyClause(id: "LZ-¶3") { id } policyDocuments { totalCount } policyClauses(filter: { documentId: ["LZ"] }) { totalCount } }`,
      );
      expect(found).toEqual({
        policyDocument: null,
        policyClause: null,
        policyDocuments: { totalCount: 4 },
        policyClauses: { totalCount: 0 },
      });
    } finally {
      await em.execute(`update policy_document set publication_class = null where id = 'LZ'`);
    }
  });

  it('nothing in the schema names an official', () => {
    const { schema } = coordination.subgraph;
    const fieldsOf = (type: string): string[] => Object.keys((schema.getType(type) as { getFields(): object }).getFields());
    expect(fieldsOf('LiaisonOfficial')).toEqual(['id', 'scheme', 'labelZh', 'region', 'unit', 'assignments', 'isComplete', 'missingKinds']);
    expect(fieldsOf('LiaisonActivity')).toEqual(['contacts', 'lastContactedOn', 'issuesRaised', 'issuesResolved']);
  });
});
