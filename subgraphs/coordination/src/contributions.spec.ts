import { describe, expect, it } from 'vitest';
import { spineOf } from '@helix/local/load-world';
import { subgraphOfFile, type Shape } from '@helix/local/testing';
import { caller } from '@helix/local/testing-callers';

const coordination = subgraphOfFile('coordination');
const { contributed, data, recorded, walk } = coordination;

const connections: readonly (readonly [
  typename: string,
  field: string,
  known: string,
  belongs: (row: Shape) => boolean,
  selection: string,
])[] = [
  ['Institution', 'tasks', 'ins-xt-stb', (row) => row.owner.id === 'ins-xt-stb', 'owner { id }'],
  ['Institution', 'assessments', 'uni-xt-01', (row) => row.subject.id === 'uni-xt-01', 'subject { ... on Institution { id } }'],
  ['Institution', 'liaison', 'uni-lz-01', (row) => row.subject.id === 'uni-lz-01', 'subject { ... on Institution { id } }'],
  [
    'Institution',
    'visits',
    'uni-xt-02',
    (row) => row.visitor?.id === 'uni-xt-02' || row.visited.id === 'uni-xt-02',
    'visitor { id } visited { id }',
  ],
  ['Institution', 'issues', 'ins-xt-stb', (row) => row.owner.id === 'ins-xt-stb', 'owner { id }'],
  ['Institution', 'agreements', 'uni-xt-01', (row) => row.parties.some(({ id }: Shape) => id === 'uni-xt-01'), 'parties { id }'],
  ['Institution', 'missingReports', 'ins-sy-iit', (row) => row.unit.id === 'ins-sy-iit' && row.isMissing, 'unit { id } isMissing'],
  ['Park', 'dockingRecords', 'park-lz-new-area', (row) => row.park.id === 'park-lz-new-area', 'park { id }'],
  ['IndustryChain', 'commitments', 'chain-xt-motors', (row) => row.chain.id === 'chain-xt-motors', 'chain { id }'],
  ['IndustryChain', 'caseDecisions', 'chain-xt-motors', (row) => row.chain.id === 'chain-xt-motors', 'chain { id }'],
  ['Project', 'tasks', 'prj-xt-0001', (row) => row.subject.id === 'prj-xt-0001', 'subject { ... on Project { id } }'],
  ['Platform', 'tasks', 'plat-xt-0001', (row) => row.subject.id === 'plat-xt-0001', 'subject { ... on Platform { id } }'],
  [
    'ConstructionProject',
    'tasks',
    'build-sy-003',
    (row) => row.subject.id === 'build-sy-003',
    'subject { ... on ConstructionProject { id } }',
  ],
  ['PolicyClause', 'tasks', 'XT-7', (row) => row.clause.id === 'XT-7', 'clause { id }'],
  ['PolicyClause', 'targets', 'JX-二', (row) => row.clause.id === 'JX-二', 'clause { id }'],
  ['PolicyDocument', 'clauses', 'BS', (row) => row.document.id === 'BS', 'document { id }'],
  ['CoordinationBody', 'meetings', 'body-xt-joint-conference', (row) => row.body.id === 'body-xt-joint-conference', 'body { id }'],
  ['CollaborationEvent', 'outcomes', 'event-xt-0010', (row) => row.event.id === 'event-xt-0010', 'event { id }'],
];
const owned = new Set(['PolicyClause', 'PolicyDocument', 'CoordinationBody', 'CollaborationEvent']);

describe('what coordination adds to records of others 协调子图的贡献', () => {
  it.each(connections)('%s.%s of %s holds its own records, and none of a stranger', async (typename, field, known, belongs, selection) => {
    const [found, stranger] = await contributed(typename, [known, 'unknown'], `${field} { totalCount nodes { ${selection} } }`);
    expect(found![field].totalCount).toBeGreaterThan(0);
    for (const row of found![field].nodes) expect(belongs(row)).toBe(true);
    if (owned.has(typename)) expect(stranger).toBeNull();
    else expect(stranger![field]).toEqual({ totalCount: 0, nodes: [] });
  });

  it('Institution.visits are those received and those paid', async () => {
    const all = await walk('visits', 'visitor { id } visited { id }');
    const [government] = await contributed(
      'Institution',
      ['ins-xt-gov'],
      'received: visits(first: 100, filter: { direction: INBOUND }) { totalCount } paid: visits(first: 100, filter: { direction: OUTBOUND }) { totalCount }',
    );
    expect(government!.received.totalCount).toBe(all.filter(({ visited }) => visited.id === 'ins-xt-gov').length);
    expect(government!.paid.totalCount).toBe(all.filter(({ visitor }) => visitor?.id === 'ins-xt-gov').length);
    expect(Math.min(government!.received.totalCount, government!.paid.totalCount)).toBeGreaterThan(0);
  });

  it('Institution.issueCounts count unpublished issues too, by state and list', async () => {
    const [found, stranger] = await contributed(
      'Institution',
      ['ins-xt-stb', 'unknown'],
      'issues { totalCount } issueCounts { status list count }',
    );
    const all = found!.issueCounts as Shape[];
    expect(all.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(found!.issues.totalCount);
    expect(all.find(({ status }) => status === 'CLOSED')!.list).toBe('FULFILMENTS');
    expect(stranger!.issueCounts).toEqual([]);
    const { everywhere, liaison } = await data(
      `{ everywhere: issueCounts(regionCode: "430300") { status count } liaison: issueCounts(source: LIAISON) { count } }`,
    );
    const sum = (counts: Shape[]): number => counts.reduce((total, { count }) => total + count, 0);
    expect(everywhere[0]!.status).toBe('RAISED');
    expect(sum(everywhere)).toBeGreaterThan(sum(all));
    expect(sum(liaison)).toBeGreaterThan(0);
  });

  it('Region: targets, observations and the place in the year’s evaluation', async () => {
    const [county, city, stranger] = await contributed(
      'Region',
      ['430302', '330400', '999999'],
      'indicatorTargets { totalCount } observations(filter: { source: [OFFICIAL], statYear: 2024, indicatorCode: ["IN-45"] }) { nodes { value { value unit } rank rankOf } } published: assessmentRank(year: 2025) draft: assessmentRank(year: 2026)',
      'code',
    );
    expect(county!.observations.nodes[0].rank).toBeGreaterThanOrEqual(1);
    expect(county!.observations.nodes[0].rankOf).toBe(5);
    expect(county!.published).toBeGreaterThanOrEqual(1);
    expect(county!.draft).toBeNull();
    expect(city!.indicatorTargets.totalCount).toBe(11);
    expect(stranger).toMatchObject({ indicatorTargets: { totalCount: 0 }, observations: { nodes: [] }, published: null });
  });

  it('ranks of all counties of a year are 1 to n, in the order of their scores', async () => {
    const codes = ['430302', '430304', '430321', '430381', '430382'];
    const ranks = (await contributed('Region', codes, 'assessmentRank(year: 2024)', 'code')).map(
      ({ assessmentRank }) => assessmentRank as number,
    );
    const { cooperationAssessments } = await data(
      `query($codes: [ID!]) { cooperationAssessments(filter: { subjectId: $codes, year: [2024] }, orderBy: { field: SCORE, direction: DESC }) { nodes { rank subject { ... on Region { code } } } } }`,
      { codes },
    );
    expect(ranks.toSorted()).toEqual([1, 2, 3, 4, 5]);
    expect(cooperationAssessments.nodes.map(({ rank }: Shape) => rank)).toEqual([1, 2, 3, 4, 5]);
  });

  it('Park.counterparts are the universities it docked with, each once', async () => {
    const [park, idle, stranger] = await contributed(
      'Park',
      ['park-lz-new-area', 'park-lz-jinhe-science-park', 'unknown'],
      'counterparts { id } dockingRecords(first: 100) { nodes { counterpart { id } } }',
    );
    const ids = park!.counterparts.map(({ id }: Shape) => id);
    expect(new Set(ids)).toEqual(new Set(park!.dockingRecords.nodes.map(({ counterpart }: Shape) => counterpart.id)));
    expect(new Set(ids).size).toBe(ids.length);
    expect(idle!.counterparts).toEqual([]);
    expect(stranger!.counterparts).toEqual([]);
  });

  it('IndustryChain.caseDecisions hold only what was decided by the leading group and made known', async () => {
    const [chain] = await contributed(
      'IndustryChain',
      ['chain-xt-motors'],
      'caseDecisions { nodes { id status decidingKind decidingInstitution { id } body { kind } amount { wan } fastTrackCase { id } } }',
    );
    expect(chain!.caseDecisions.nodes.map(({ id }: Shape) => id)).toEqual(['decision-xt-motors-2025', 'decision-xt-motors-2023']);
    for (const decision of chain!.caseDecisions.nodes)
      expect(decision).toMatchObject({
        decidingKind: 'CHAIN_LEADING_GROUP',
        decidingInstitution: null,
        body: { kind: 'CHAIN_LEADING_GROUP' },
        fastTrackCase: null,
      });
    expect(chain!.caseDecisions.nodes.some(({ amount }: Shape) => amount === null)).toBe(true);
  });

  it('Talent: liaison without a leader’s name for everybody; consultations and tags for the offices of their region', async () => {
    const office = coordination.as(caller(['CONFERENCE_OFFICE'], { regions: ['430300', '620100'] }));
    const { expertConsultations } = await office.data(
      `{ expertConsultations(first: 1, filter: { regionCode: ["620100"] }) { nodes { experts { talent { id } } } } }`,
    );
    const expert = expertConsultations.nodes[0].experts[0].talent.id as string;
    const linked = (
      await data(`{ liaisonOfficial(id: "leader-lz-1") { assignments { subjectKind subject { ... on Talent { id } } } } }`)
    ).liaisonOfficial.assignments.find(({ subjectKind }: Shape) => subjectKind === 'EXPERT').subject.id as string;
    const selection =
      'consultations { totalCount nodes { experts { talent { id } } answerCount } } liaison { nodes { scheme official { labelZh } } } programmeTags';
    const [asked, known, tagged] = await office.contributed('Talent', [expert, linked, 'tal-xt-0001'], selection);
    expect(asked!.consultations.totalCount).toBeGreaterThan(0);
    for (const { experts, answerCount } of asked!.consultations.nodes) {
      expect(experts.map(({ talent }: Shape) => talent?.id)).toContain(expert);
      expect(answerCount).toBeLessThanOrEqual(experts.length);
    }
    expect(known!.liaison.nodes[0]).toEqual({ scheme: 'THREE_ONES', official: { labelZh: expect.stringMatching(/^市级领导第\d+位$/) } });
    expect(tagged!.programmeTags).toEqual(['XT_DUAL_JOINT']);
    const [expected, stranger] = await contributed(
      'Talent',
      [linked, 'unknown'],
      'consultations { totalCount } liaison { nodes { scheme } } programmeTags',
    );
    expect(expected).toEqual({ consultations: null, liaison: { nodes: [{ scheme: 'THREE_ONES' }] }, programmeTags: null });
    expect(stranger).toEqual({ consultations: null, liaison: { nodes: [] }, programmeTags: null });
  });

  it('DoctorPlacement: the county to which it was reported agrees with the placement, and monitoring is counts', async () => {
    const { doctorPlacements } = (await spineOf(1))!;
    const [first] = doctorPlacements;
    const [placed, fresh, stranger] = await contributed(
      'DoctorPlacement',
      [first!.id, doctorPlacements.find(({ enteredOn }) => enteredOn > '2026-07-01')!.id, 'unknown'],
      'attributionReport { region { code } year status reportedBy { id } } monitoring { records visits horizontalProjects issuesRaised issuesResolved lastRecordedOn }',
    );
    expect(placed!.attributionReport).toMatchObject({
      region: { code: first!.regionCode },
      year: Number(first!.enteredOn.slice(0, 4)),
      reportedBy: { id: 'ins-jx-tao' },
    });
    expect(placed!.monitoring.records).toBeGreaterThan(10);
    expect(placed!.monitoring.issuesResolved).toBeLessThanOrEqual(placed!.monitoring.issuesRaised);
    expect(fresh!.attributionReport).toBeNull();
    expect(stranger).toEqual({
      attributionReport: null,
      monitoring: { records: 0, visits: 0, horizontalProjects: null, issuesRaised: 0, issuesResolved: 0, lastRecordedOn: null },
    });
  });

  it('reports each doctor to one county only (A-14)', async () => {
    const { doctorPlacements } = (await spineOf(1))!;
    const found = await contributed(
      'DoctorPlacement',
      doctorPlacements.map(({ id }) => id),
      'attributionReport { region { code } year }',
    );
    const reported = doctorPlacements.filter((_, at) => found[at]!.attributionReport !== null);
    expect(new Set(reported.map(({ talentId }) => talentId)).size).toBe(reported.length);
    expect(found.map(({ attributionReport }) => attributionReport?.region.code).filter(Boolean)).toEqual(
      reported.map(({ regionCode }) => regionCode),
    );
  });

  it('Project: its case, its tasks and its disclosures', async () => {
    const [known, accepted, stranger] = await contributed(
      'Project',
      ['prj-xt-0001', 'prj-xt-0026', 'unknown'],
      'fastTrackCase { status liaisonUnit { id } decisions { supportZh amount { wan } } } disclosures { kind publishedOn objectionsUntil subject { ... on Project { id } } }',
    );
    expect(known!.fastTrackCase).toMatchObject({ status: 'SUPPORTED', decisions: [{ amount: { wan: expect.any(String) } }] });
    expect(known!.disclosures.every(({ subject }: Shape) => subject.id === 'prj-xt-0001')).toBe(true);
    // Accepted, but not made known yet.
    expect(accepted!.fastTrackCase).toBeNull();
    expect(stranger).toEqual({ fastTrackCase: null, disclosures: [] });
  });

  it('Challenge.disclosure is the latest: the result once there is one', async () => {
    const { challenges } = (await spineOf(1))!;
    const posted = challenges.find(({ status }) => status === 'POSTED')!;
    const draft = challenges.find(({ postedOn }) => postedOn === null)!;
    const found = await contributed('Challenge', ['chal-xt-001', posted.id, draft.id, 'unknown'], 'disclosure { kind publishedOn }');
    expect(found.map((row) => row.disclosure?.kind ?? null)).toEqual(['RESULT', 'SERVICE', null, null]);
    expect(found[1]!.disclosure.publishedOn).toBe(posted.postedOn);
  });

  it('SubsidyApplication.disclosure is there once funding publicised it', async () => {
    const { disclosureRecords } = await data(
      `{ disclosureRecords(first: 100, filter: { publisherId: ["ins-xt-fin"] }) { nodes { subject { __typename ... on SubsidyApplication { id } } publishedOn } } }`,
    );
    const [{ subject, publishedOn }] = disclosureRecords.nodes;
    expect(subject.__typename).toBe('SubsidyApplication');
    const found = await contributed('SubsidyApplication', [subject.id, 'unknown'], 'disclosure { publishedOn publisher { id } }');
    expect(found).toEqual([{ disclosure: { publishedOn, publisher: { id: 'ins-xt-fin' } } }, { disclosure: null }]);
  });

  it('Platform.assessmentsUsed are evaluations that were applied, latest first', async () => {
    const bases = (
      await data(
        `{ cooperationAssessments(first: 100, filter: { usedFor: [BASE_SUPPORT] }) { nodes { subject { ... on Platform { id } } } } }`,
      )
    ).cooperationAssessments.nodes;
    const id = bases[0].subject.id as string;
    const [base, stranger] = await contributed(
      'Platform',
      [id, 'unknown'],
      'assessmentsUsed { year status usedFor components { weight score } score }',
    );
    const years = base!.assessmentsUsed.map(({ year }: Shape) => year);
    expect(years).toEqual(years.toSorted((one: number, other: number) => other - one));
    for (const { status, components, score } of base!.assessmentsUsed) {
      expect(status).toBe('APPLIED');
      const weighted = components.reduce((sum: number, part: Shape) => sum + Number(part.weight) * Number(part.score), 0);
      expect(weighted).toBeCloseTo(Number(score), 6);
    }
    expect(stranger!.assessmentsUsed).toEqual([]);
  });

  it('ConstructionProject.delays name reason and responsible unit; what is on time has none lasting (Q40)', async () => {
    const { constructionProjects } = (await spineOf(1))!;
    const found = await contributed(
      'ConstructionProject',
      constructionProjects.map(({ id }) => id),
      'delays { reason reasonZh responsibleUnit { id } plannedOn resolvedOn days task { status isOverdue } }',
    );
    for (const [at, { isDelayed }] of constructionProjects.entries())
      expect(found[at]!.delays.some(({ resolvedOn }: Shape) => resolvedOn === null)).toBe(isDelayed);
    const lasting = found.flatMap(({ delays }) => delays as Shape[]).filter(({ resolvedOn }) => resolvedOn === null);
    // From 31 July to the day on which tests take place.
    for (const { days, task } of lasting) expect([days, task.isOverdue]).toEqual([114, true]);
    expect(found.flatMap(({ delays }) => delays as Shape[]).some(({ days, resolvedOn }) => resolvedOn !== null && days === 50)).toBe(true);
  });

  it('Demand: the event that presented it, the issue behind it, and the item of the joint conference (Q04)', async () => {
    const [known, stranger] = await contributed(
      'Demand',
      ['dem-xt-0001', 'unknown'],
      'event { kind startsOn presentedDemands { id } } issue { status resolvedOn list ageDays } agendaItems { kind meeting { quarter body { kind } } subjects { __typename ... on Demand { id } } }',
    );
    expect(known!.event.presentedDemands).toContainEqual({ id: 'dem-xt-0001' });
    expect(known!.issue).toMatchObject({ status: 'CLOSED', resolvedOn: '2022-06-08', list: 'FULFILMENTS', ageDays: 30 });
    expect(known!.agendaItems).toHaveLength(1);
    expect(known!.agendaItems[0]).toMatchObject({ kind: 'MATCHING', meeting: { quarter: '2022-Q3', body: { kind: 'JOINT_CONFERENCE' } } });
    expect(stranger).toEqual({ event: null, issue: null, agendaItems: [] });
  });

  it('Achievement: releases at events and showings at fairs are kept apart', async () => {
    const { collaborationEvents } = await data(
      `{ collaborationEvents(first: 100, filter: { kind: [TRADE_FAIR] }) { nodes { exhibits { nodes { kind achievement { id } exhibitor { id } } } } } }`,
    );
    const shown = collaborationEvents.nodes.flatMap(({ exhibits }: Shape) => exhibits.nodes)[0].achievement.id as string;
    const [fair, stranger] = await contributed(
      'Achievement',
      [shown, 'unknown'],
      'releases { kind event { kind } } fairExhibits { kind event { kind } }',
    );
    expect(fair!.fairExhibits).toContainEqual({ kind: 'EXHIBIT', event: { kind: 'TRADE_FAIR' } });
    expect(fair!.releases.every(({ kind }: Shape) => kind === 'RELEASE')).toBe(true);
    expect(stranger).toEqual({ releases: [], fairExhibits: [] });
  });

  it('PolicyInstrument: its clause and how far its document was adopted (Q02)', async () => {
    const { _entities } = await data(
      `query($of: [_Any!]!) { _entities(representations: $of) { ... on PolicyInstrument { clause { number document { id } } adoptionStatus } } }`,
      {
        of: [
          { __typename: 'PolicyInstrument', code: 'PI-XT-20-N', clauseId: 'XT-11' },
          { __typename: 'PolicyInstrument', code: 'PI-JX-01', clauseId: 'JX-四(三)' },
          { __typename: 'PolicyInstrument', code: 'unknown', clauseId: 'unknown' },
        ],
      },
    );
    expect(_entities).toEqual([
      { clause: { number: '11', document: { id: 'XT' } }, adoptionStatus: 'IN_FORCE' },
      { clause: { number: '四(三)', document: { id: 'JX' } }, adoptionStatus: 'CONSULTATION' },
      { clause: null, adoptionStatus: null },
    ]);
  });

  it.each([
    ['Institution', 'missingReports { nodes { id } }', 1],
    ['Institution', 'issueCounts { status count }', 1],
    ['Project', 'disclosures { id } fastTrackCase { id }', 2],
    ['Demand', 'event { id } issue { id } agendaItems { id }', 3],
    ['DoctorPlacement', 'attributionReport { id } monitoring { records }', 2],
    ['Park', 'counterparts { id }', 1],
    ['ConstructionProject', 'tasks { nodes { id } } delays { id }', 2],
  ])('%s { %s } costs the same for three as for one: %i', async (typename, selection, cost) => {
    for (const ids of [['one'], ['one', 'two', 'three']])
      expect((await recorded(() => contributed(typename, ids, selection))).statements).toHaveLength(cost);
  });
});

describe('an event 一次活动', () => {
  it('lists who took part and what was shown, by part, sector and way of showing', async () => {
    const { collaborationEvents } = await data(
      `{ collaborationEvents(first: 100, filter: { kind: [TRADE_FAIR, MATCHMAKING], regionCode: ["620100"] }) { nodes {
        hosts { id } sectors isJointlyHosted
        all: participations(first: 100) { totalCount nodes { role sector } facets { role { count } sector { value count } } }
        hosting: participations(filter: { role: [HOST] }) { nodes { institution { id } sector } }
        firms: participations(filter: { sector: [INDUSTRY] }) { totalCount }
        shown: exhibits(first: 100) { totalCount facets { kind { count } } } exhibited: exhibits(filter: { kind: EXHIBIT }) { totalCount } } } }`,
    );
    const sum = (buckets: Shape[]): number => buckets.reduce((total, { count }) => total + count, 0);
    for (const { hosts, sectors, isJointlyHosted, all, hosting, firms, shown, exhibited } of collaborationEvents.nodes as Shape[]) {
      expect(hosting.nodes.map(({ institution }: Shape) => institution)).toEqual(hosts);
      expect(isJointlyHosted).toBe(new Set(hosting.nodes.map(({ sector }: Shape) => sector)).size > 1);
      expect(new Set(sectors)).toEqual(new Set(all.nodes.map(({ sector }: Shape) => sector)));
      expect([sum(all.facets.role), sum(all.facets.sector), sum(shown.facets.kind)]).toEqual([
        all.totalCount,
        all.totalCount,
        shown.totalCount,
      ]);
      expect(firms.totalCount).toBe(all.facets.sector.find(({ value }: Shape) => value === 'INDUSTRY')?.count ?? 0);
      expect(exhibited.totalCount).toBe(shown.totalCount);
    }
    const joint = collaborationEvents.nodes.map(({ isJointlyHosted }: Shape) => isJointlyHosted);
    expect(new Set(joint)).toEqual(new Set([true, false]));
    expect(collaborationEvents.nodes.some(({ shown }: Shape) => shown.totalCount > 0)).toBe(true);
  });
});

describe('what other bureaus point to 供其他子图引用', () => {
  it.each([
    ['PolicyDocument', 'id', 'XT'],
    ['PolicyClause', 'id', 'XT-7'],
    ['CoordinationBody', 'id', 'body-xt-joint-conference'],
    ['Meeting', 'id', 'meet-xt-2025-Q1'],
    ['Task', 'id', 'task-xt-01'],
    ['Indicator', 'code', 'IN-20'],
    ['IndicatorTarget', 'id', 'IN-20:330400:2025'],
    ['IndicatorObservation', 'id', 'obs-IN-45-430300-2024-official'],
    ['ReportingDuty', 'code', 'RD-01'],
    ['AttributionRule', 'code', 'AR-01'],
    ['CooperationAssessment', 'id', 'assess-uni-xt-01-2024'],
    ['LiaisonOfficial', 'id', 'leader-lz-1'],
    ['CollaborationEvent', 'id', 'event-lz-fair-2016'],
    ['CooperationAgreement', 'id', 'agree-xt-frame-1'],
    ['CaseDecision', 'id', 'decision-xt-motors-2025'],
    ['FastTrackCase', 'id', 'case-xt-0001'],
  ])('%s is found by its %s, and a stranger is null', async (typename, key, known) => {
    expect(await contributed(typename, [known, 'unknown'], key, key)).toEqual([{ [key]: known }, null]);
  });

  it('unions say of what register a record is', async () => {
    const { liaisonOfficials, fastTrackCases } = await data(
      `{ liaisonOfficials(first: 100) { nodes { assignments { subjectKind subject { __typename } activity { contacts issuesRaised issuesResolved } } } }
         fastTrackCases(first: 100) { nodes { category subject { __typename } } } }`,
    );
    const links: Shape[] = liaisonOfficials.nodes.flatMap(({ assignments }: Shape) => assignments);
    const typesOf = (kind: string): Set<string> =>
      new Set(links.filter(({ subjectKind }) => subjectKind === kind).map(({ subject }) => subject?.__typename ?? null));
    expect(typesOf('LAB_PROJECT_GROUP')).toEqual(new Set(['Platform', 'Project', 'Team']));
    expect(typesOf('EXPERT')).toEqual(new Set(['Talent']));
    expect(typesOf('TOWNSHIP')).toEqual(new Set([null]));
    for (const { activity, subjectKind } of links) {
      if (subjectKind === 'ENTERPRISE') expect(activity).toMatchObject({ issuesRaised: null, issuesResolved: null });
      else expect(activity.issuesResolved).toBeLessThanOrEqual(activity.issuesRaised);
    }
    const categories = new Set(fastTrackCases.nodes.map(({ category, subject }: Shape) => `${category} ${subject.__typename}`));
    expect(categories).toEqual(new Set(['RESEARCH_PROJECT Project', 'ACHIEVEMENT_TRANSFER Conversion', 'PLATFORM_FACILITY Platform']));
  });
});

describe('the questions on coordination’s side 协调侧的问题', () => {
  it('Q05: a hundred doctors by the end of 2025, planned because the document is a draft', async () => {
    const { indicatorTargets } = await data(
      `{ indicatorTargets(filter: { indicatorCode: ["IN-20"], regionCode: ["330400"], year: 2025 }) { nodes { value { value mask unit } comparator status clause { document { status } } } } }`,
    );
    expect(indicatorTargets.nodes).toEqual([
      {
        value: { value: '100', mask: null, unit: '人' },
        comparator: 'GTE',
        status: 'PLANNED',
        clause: { document: { status: 'CONSULTATION' } },
      },
    ]);
  });

  it('Q08: three ones that are incomplete, and why', async () => {
    const { liaisonOfficials } = await data(
      `{ liaisonOfficials(filter: { scheme: [THREE_ONES], isComplete: false }) { nodes { id missingKinds assignments { subjectKind status } } } }`,
    );
    expect(liaisonOfficials.nodes.map(({ id, missingKinds }: Shape) => [id, missingKinds])).toEqual([
      ['leader-lz-4', ['EXPERT']],
      ['leader-lz-7', ['EXPERT']],
      ['leader-lz-9', []],
    ]);
    expect(liaisonOfficials.nodes[2].assignments.filter(({ subjectKind }: Shape) => subjectKind === 'INSTITUTION')).toHaveLength(2);
  });

  it('Q36: the fair of 2016 stands with its year alone; contracts are the fruit of later ones', async () => {
    const { collaborationEvents } = await data(
      `{ collaborationEvents(first: 100, filter: { kind: [TRADE_FAIR] }, orderBy: { field: YEAR, direction: ASC }) {
        nodes { year startsOn hosts { id } outcomes(filter: { kind: [CONTRACT_SIGNED] }) { nodes { recordedOn amount { fen } record { ... on TechContract { id } } } } } } }`,
    );
    const [first, ...later] = collaborationEvents.nodes;
    expect(first).toEqual({ year: 2016, startsOn: null, hosts: [{ id: 'ins-lz-gov' }], outcomes: { nodes: [] } });
    const { contracts } = (await spineOf(1))!;
    const signedOn = new Map(contracts.map((contract) => [contract.id, contract.signedOn]));
    const fruits = later.flatMap(({ startsOn, outcomes }: Shape) => outcomes.nodes.map((row: Shape) => ({ ...row, startsOn })));
    expect(fruits.length).toBeGreaterThan(5);
    for (const { startsOn, recordedOn, record, amount } of fruits) {
      expect(recordedOn).toBe(signedOn.get(record.id));
      expect(recordedOn >= startsOn).toBe(true);
      expect(amount).toBeNull();
    }
  });

  it('Q44: official and reported R&D intensity side by side, masked ones without a value', async () => {
    const { region, masked } = await data(
      `{ region: indicatorObservations(filter: { regionCode: ["330604"], indicatorCode: ["IN-45"], statYear: 2024 }) { nodes { source value { value } verifiedBy { id } } }
         masked: indicatorObservations(filter: { regionCode: ["330604"], hasValue: false }) { nodes { indicator { code } statYear publishedOn value { value mask unit } growth { mask value } sourceRows } } }`,
    );
    const bySource = Object.fromEntries(region.nodes.map((row: Shape) => [row.source, row]));
    expect(bySource['OFFICIAL']!.verifiedBy).toEqual({ id: 'ins-sy-stat' });
    expect(Number(bySource['REPORTED']!.value.value)).toBeGreaterThan(Number(bySource['OFFICIAL']!.value.value));
    expect(masked.nodes).toHaveLength(6);
    expect(masked.nodes).toContainEqual({
      indicator: { code: 'IN-40' },
      statYear: null,
      publishedOn: null,
      value: { value: null, mask: 'xx.xx', unit: '亿元' },
      growth: { mask: 'xx.x', value: null },
      sourceRows: ['SY-01a'],
    });
  });

  it('Q48: who missed October, with overdue tasks beside', async () => {
    const { periodicReports } = await data(
      `{ periodicReports(filter: { period: ["2026-10"], cadence: [MONTH_REPORT], isMissing: true }) { nodes { unit { id } duty { code } dueOn submittedOn } } }`,
    );
    const units = periodicReports.nodes.map(({ unit }: Shape) => unit.id).toSorted();
    expect(units).toEqual(['ins-sy-hrb', 'ins-sy-iit']);
    for (const report of periodicReports.nodes)
      expect(report).toMatchObject({ duty: { code: 'RD-04' }, dueOn: '2026-11-05', submittedOn: null });
    const found = await contributed('Institution', units, 'tasks(filter: { isOverdue: true }) { nodes { isOverdue } }');
    expect(found.flatMap(({ tasks }) => tasks.nodes).every(({ isOverdue }: Shape) => isOverdue)).toBe(true);
  });

  it('a clause shows its responsible units in the order of the text, its relations and its parts', async () => {
    const { policyClause, policyDocument, coordinationBody, attributionRules, reportingDuties } = await data(
      `{ policyClause(id: "JX-三(二)1") { responsibleUnits { role ordinal institution { id } } parent { id children { id } } }
         policyDocument(id: "XT") { issuer { id } issuedOn relations { kind otherTitleZh otherDocument { id } } }
         coordinationBody(id: "body-xt-joint-conference") { members { role ordinal institution { id } } leadInstitution { id } officeInstitution { id } }
         attributionRules { code } reportingDuties { code } }`,
    );
    expect(policyClause.responsibleUnits.map(({ institution }: Shape) => institution.id)).toEqual([
      'ins-jx-stb',
      'ins-jx-nanhu-university',
    ]);
    expect(policyClause.parent.children.map(({ id }: Shape) => id)).toEqual(['JX-三(二)1', 'JX-三(二)2']);
    expect(policyDocument).toMatchObject({ issuer: null, issuedOn: null });
    expect(policyDocument.relations).toHaveLength(2);
    const heads = coordinationBody.members.filter(({ role }: Shape) => role === 'HEAD').map(({ institution }: Shape) => institution.id);
    // City leaders and a university lead together (XT-04a).
    expect(heads).toEqual(['ins-xt-party', 'ins-xt-gov', 'uni-xt-01']);
    expect([attributionRules.length, reportingDuties.length]).toEqual([18, 26]);
  });
});
