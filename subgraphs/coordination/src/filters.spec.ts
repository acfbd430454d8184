import { describe, expect, it } from 'vitest';
import { subgraphOfFile, type Shape } from '@helix/local/testing';

const { data, walk } = subgraphOfFile('coordination');

const isIn = (year: number, day: string | null): boolean => day !== null && day.startsWith(String(year));

/** list, filter, what to select, and what must hold of each row found, and of no other row of the list. */
const filters: readonly (readonly [list: string, filter: string, selection: string, holds: (row: Shape) => boolean])[] = [
  ['policyDocuments', '{ kind: [MEASURES, SCHEME] }', 'kind', (row) => ['MEASURES', 'SCHEME'].includes(row.kind)],
  ['policyDocuments', '{ status: [CONSULTATION] }', 'status', (row) => row.status === 'CONSULTATION'],
  ['policyDocuments', '{ regionCode: ["451000"] }', 'region { code }', (row) => row.region.code === '451000'],
  ['policyDocuments', '{ publicationClass: [PROACTIVE] }', 'publicationClass', (row) => row.publicationClass === 'PROACTIVE'],
  ['policyDocuments', '{ text: "百科字" }', 'docNumber', (row) => row.docNumber?.includes('百科字') ?? false],
  ['policyClauses', '{ documentId: ["JX"] }', 'document { id }', (row) => row.document.id === 'JX'],
  [
    'policyClauses',
    '{ responsibleUnitId: ["ins-jx-fin"] }',
    'responsibleUnits { institution { id } }',
    (row) => row.responsibleUnits.some(({ institution }: Shape) => institution.id === 'ins-jx-fin'),
  ],
  [
    'policyClauses',
    '{ text: "联席会议" }',
    'headingZh summaryZh',
    ({ headingZh, summaryZh }) => `${headingZh ?? ''} ${summaryZh}`.includes('联席会议'),
  ],
  ['coordinationBodies', '{ kind: [JOINT_CONFERENCE] }', 'kind', (row) => row.kind === 'JOINT_CONFERENCE'],
  ['coordinationBodies', '{ regionCode: ["330604"] }', 'region { code }', (row) => row.region.code === '330604'],
  ['coordinationBodies', '{ rhythm: [QUARTERLY] }', 'rhythm', (row) => row.rhythm === 'QUARTERLY'],
  [
    'coordinationBodies',
    '{ memberId: ["ins-xt-tao"] }',
    'members { institution { id } }',
    (row) => row.members.some(({ institution }: Shape) => institution.id === 'ins-xt-tao'),
  ],
  ['coordinationBodies', '{ text: "领导小组" }', 'nameZh', (row) => row.nameZh.includes('领导小组')],
  ['meetings', '{ bodyId: ["body-bs-joint-conference"] }', 'body { id }', (row) => row.body.id === 'body-bs-joint-conference'],
  ['meetings', '{ regionCode: ["330604"] }', 'body { region { code } }', (row) => row.body.region.code === '330604'],
  ['meetings', '{ quarter: ["2025-Q2", "2025-Q3"] }', 'quarter', (row) => ['2025-Q2', '2025-Q3'].includes(row.quarter)],
  ['meetings', '{ status: [POSTPONED, SCHEDULED] }', 'status', (row) => ['POSTPONED', 'SCHEDULED'].includes(row.status)],
  ['meetings', '{ heldYear: 2023 }', 'heldOn', (row) => isIn(2023, row.heldOn)],
  [
    'meetings',
    '{ heldOn: { from: "2023-10-01", to: "2023-12-31" } }',
    'heldOn',
    ({ heldOn }) => heldOn !== null && heldOn >= '2023-10-01' && heldOn <= '2023-12-31',
  ],
  ['tasks', '{ kind: [GOAL, MAJOR_ITEM] }', 'kind', (row) => ['GOAL', 'MAJOR_ITEM'].includes(row.kind)],
  ['tasks', '{ status: [SUPERVISED] }', 'status', (row) => row.status === 'SUPERVISED'],
  ['tasks', '{ level: [COUNTY] }', 'level', (row) => row.level === 'COUNTY'],
  ['tasks', '{ regionCode: ["620100"] }', 'region { code }', (row) => row.region.code === '620100'],
  ['tasks', '{ ownerId: ["ins-xt-stb"] }', 'owner { id }', (row) => row.owner.id === 'ins-xt-stb'],
  [
    'tasks',
    '{ supportUnitId: ["ins-xt-fin", "ins-xt-gov"] }',
    'supportUnits { id }',
    (row) => row.supportUnits.some(({ id }: Shape) => ['ins-xt-fin', 'ins-xt-gov'].includes(id)),
  ],
  ['tasks', '{ clauseId: ["XT-7"] }', 'clause { id }', (row) => row.clause?.id === 'XT-7'],
  ['tasks', '{ programmeTag: [SY_CORRIDOR] }', 'programmeTags', (row) => row.programmeTags.includes('SY_CORRIDOR')],
  ['tasks', '{ isOverdue: true }', 'isOverdue', (row) => row.isOverdue],
  ['tasks', '{ isOverdue: false }', 'isOverdue', (row) => !row.isOverdue],
  ['tasks', '{ dueOn: { to: "2023-12-31" } }', 'dueOn', (row) => row.dueOn !== null && row.dueOn <= '2023-12-31'],
  ['tasks', '{ text: "Horse-Race" }', 'titleEn', (row) => row.titleEn?.includes('horse-race') ?? false],
  ['taskDelays', '{ reason: [DESIGN_CHANGE, CONTRACTOR] }', 'reason', (row) => ['DESIGN_CHANGE', 'CONTRACTOR'].includes(row.reason)],
  [
    'taskDelays',
    '{ responsibleUnitId: ["ins-sy-corridor-service-centre"] }',
    'responsibleUnit { id }',
    (row) => row.responsibleUnit.id === 'ins-sy-corridor-service-centre',
  ],
  [
    'taskDelays',
    '{ constructionProjectId: ["build-sy-003"] }',
    'constructionProject { id }',
    (row) => row.constructionProject?.id === 'build-sy-003',
  ],
  ['taskDelays', '{ isResolved: false }', 'resolvedOn', (row) => row.resolvedOn === null],
  ['taskDelays', '{ reportedOn: { from: "2026-08-01" } }', 'reportedOn', (row) => row.reportedOn >= '2026-08-01'],
  ['indicators', '{ calculation: [RATIO] }', 'calculation', (row) => row.calculation === 'RATIO'],
  ['indicators', '{ unit: [WAN, YI] }', 'unit', (row) => ['WAN', 'YI'].includes(row.unit)],
  ['indicators', '{ source: ["funding"] }', 'sources', (row) => row.sources.includes('funding')],
  [
    'indicators',
    '{ aggregation: [CHAIN, PARK] }',
    'aggregation',
    (row) => row.aggregation.some((by: string) => ['CHAIN', 'PARK'].includes(by)),
  ],
  ['indicators', '{ period: [CUMULATIVE] }', 'period', (row) => row.period.includes('CUMULATIVE')],
  ['indicators', '{ isOfficialStatistic: true }', 'isOfficialStatistic', (row) => row.isOfficialStatistic],
  ['indicators', '{ text: "博士" }', 'nameZh', (row) => row.nameZh.includes('博士')],
  ['indicatorTargets', '{ indicatorCode: ["IN-20"] }', 'indicator { code }', (row) => row.indicator.code === 'IN-20'],
  ['indicatorTargets', '{ regionCode: ["620100"] }', 'region { code }', (row) => row.region.code === '620100'],
  ['indicatorTargets', '{ year: 2025 }', 'year', (row) => row.year === 2025],
  ['indicatorTargets', '{ appliesInYear: 2025 }', 'year', (row) => row.year === null || row.year === 2025],
  ['indicatorTargets', '{ comparator: [RISING] }', 'comparator', (row) => row.comparator === 'RISING'],
  ['indicatorTargets', '{ ambition: [STRIVE] }', 'ambition', (row) => row.ambition === 'STRIVE'],
  ['indicatorTargets', '{ status: [PLANNED] }', 'status', (row) => row.status === 'PLANNED'],
  [
    'indicatorTargets',
    '{ responsibleUnitId: ["ins-lz-tao"] }',
    'responsibleUnits { id }',
    (row) => row.responsibleUnits.some(({ id }: Shape) => id === 'ins-lz-tao'),
  ],
  ['indicatorTargets', '{ hasValue: false }', 'value { value }', (row) => row.value.value === null],
  ['indicatorObservations', '{ indicatorCode: ["IN-45"] }', 'indicator { code }', (row) => row.indicator.code === 'IN-45'],
  ['indicatorObservations', '{ regionCode: ["330604"] }', 'region { code }', (row) => row.region.code === '330604'],
  ['indicatorObservations', '{ statYear: 2024 }', 'statYear', (row) => row.statYear === 2024],
  ['indicatorObservations', '{ reportYear: 2024 }', 'reportYear', (row) => row.reportYear === 2024],
  ['indicatorObservations', '{ source: [OFFICIAL] }', 'source', (row) => row.source === 'OFFICIAL'],
  ['indicatorObservations', '{ hasValue: false }', 'value { value }', (row) => row.value.value === null],
  ['periodicReports', '{ unitId: ["ins-sy-iit"] }', 'unit { id }', (row) => row.unit.id === 'ins-sy-iit'],
  ['periodicReports', '{ regionCode: ["330400"] }', 'region { code }', (row) => row.region.code === '330400'],
  ['periodicReports', '{ cadence: [MONTH_REPORT] }', 'cadence', (row) => row.cadence === 'MONTH_REPORT'],
  ['periodicReports', '{ status: [DUE, MISSING] }', 'status', (row) => ['DUE', 'MISSING'].includes(row.status)],
  ['periodicReports', '{ dutyCode: ["RD-04"] }', 'duty { code }', (row) => row.duty?.code === 'RD-04'],
  ['periodicReports', '{ period: ["2026-10", "2026-Q3"] }', 'period', (row) => ['2026-10', '2026-Q3'].includes(row.period)],
  ['periodicReports', '{ isMissing: true }', 'isMissing', (row) => row.isMissing],
  ['periodicReports', '{ dueOn: { from: "2026-11-01" } }', 'dueOn', (row) => row.dueOn >= '2026-11-01'],
  ['cooperationAssessments', '{ year: [2024, 2025] }', 'year', (row) => [2024, 2025].includes(row.year)],
  [
    'cooperationAssessments',
    '{ subjectId: ["uni-xt-01", "430302"] }',
    'subject { ... on Institution { id } ... on Region { code } }',
    (row) => ['uni-xt-01', '430302'].includes(row.subject.id ?? row.subject.code),
  ],
  ['cooperationAssessments', '{ usedFor: [COUNTY_EVALUATION] }', 'usedFor', (row) => row.usedFor.includes('COUNTY_EVALUATION')],
  ['cooperationAssessments', '{ supportEffect: [RAISED] }', 'supportEffect', (row) => row.supportEffect === 'RAISED'],
  ['cooperationAssessments', '{ isThirdParty: true }', 'isThirdParty', (row) => row.isThirdParty],
  ['liaisonOfficials', '{ scheme: [FIVE_ONES] }', 'scheme', (row) => row.scheme === 'FIVE_ONES'],
  ['liaisonOfficials', '{ regionCode: ["620100"] }', 'region { code }', (row) => row.region.code === '620100'],
  ['liaisonOfficials', '{ unitId: ["ins-sy-iit"] }', 'unit { id }', (row) => row.unit?.id === 'ins-sy-iit'],
  ['liaisonOfficials', '{ isComplete: true }', 'isComplete', (row) => row.isComplete],
  ['liaisonOfficials', '{ isComplete: false }', 'isComplete', (row) => !row.isComplete],
  ['collaborationEvents', '{ kind: [TRADE_FAIR] }', 'kind', (row) => row.kind === 'TRADE_FAIR'],
  ['collaborationEvents', '{ role: JOINED }', 'role', (row) => row.role === 'JOINED'],
  ['collaborationEvents', '{ status: [CANCELLED] }', 'status', (row) => row.status === 'CANCELLED'],
  ['collaborationEvents', '{ regionCode: ["330400"] }', 'region { code }', (row) => row.region.code === '330400'],
  ['collaborationEvents', '{ year: 2016 }', 'year', (row) => row.year === 2016],
  ['collaborationEvents', '{ hostId: ["uni-xt-02"] }', 'hosts { id }', (row) => row.hosts.some(({ id }: Shape) => id === 'uni-xt-02')],
  [
    'collaborationEvents',
    '{ participantId: ["ent-xt-0001"] }',
    'participations(first: 100) { nodes { institution { id } } }',
    (row) => row.participations.nodes.some(({ institution }: Shape) => institution.id === 'ent-xt-0001'),
  ],
  [
    'collaborationEvents',
    '{ startsOn: { from: "2026-01-01" } }',
    'startsOn',
    (row) => row.startsOn !== null && row.startsOn >= '2026-01-01',
  ],
  ['collaborationEvents', '{ text: "博览会" }', 'nameZh', (row) => row.nameZh.includes('博览会')],
  ['visits', '{ visitorKind: [STUDENTS] }', 'visitorKind', (row) => row.visitorKind === 'STUDENTS'],
  ['visits', '{ direction: OUTBOUND }', 'direction', (row) => row.direction === 'OUTBOUND'],
  ['visits', '{ regionCode: ["330604"] }', 'region { code }', (row) => row.region.code === '330604'],
  ['visits', '{ visitedOn: { to: "2022-06-30" } }', 'visitedOn', (row) => row.visitedOn <= '2022-06-30'],
  ['visits', '{ year: 2025 }', 'visitedOn', (row) => isIn(2025, row.visitedOn)],
  ['dockingRecords', '{ result: [AGREEMENT, NONE] }', 'result', (row) => ['AGREEMENT', 'NONE'].includes(row.result)],
  ['dockingRecords', '{ parkId: ["park-lz-new-area"] }', 'park { id }', (row) => row.park?.id === 'park-lz-new-area'],
  ['dockingRecords', '{ initiatorId: ["ent-xt-0001"] }', 'initiator { id }', (row) => row.initiator.id === 'ent-xt-0001'],
  ['dockingRecords', '{ counterpartId: ["uni-xt-01"] }', 'counterpart { id }', (row) => row.counterpart.id === 'uni-xt-01'],
  ['dockingRecords', '{ dockedOn: { from: "2025-01-01" } }', 'dockedOn', (row) => row.dockedOn >= '2025-01-01'],
  ['dockingRecords', '{ year: 2024 }', 'dockedOn', (row) => isIn(2024, row.dockedOn)],
  ['issues', '{ source: [LIAISON] }', 'source', (row) => row.source === 'LIAISON'],
  ['issues', '{ status: [CLOSED] }', 'status', (row) => row.status === 'CLOSED'],
  ['issues', '{ ownerId: ["ins-xt-iit"] }', 'owner { id }', (row) => row.owner?.id === 'ins-xt-iit'],
  ['issues', '{ regionCode: ["620100"] }', 'region { code }', (row) => row.region.code === '620100'],
  ['issues', '{ raisedOn: { from: "2025-01-01", to: "2025-12-31" } }', 'raisedOn', (row) => isIn(2025, row.raisedOn)],
  ['cooperationAgreements', '{ kind: [FRAMEWORK, CO_BUILDING] }', 'kind', (row) => ['FRAMEWORK', 'CO_BUILDING'].includes(row.kind)],
  ['cooperationAgreements', '{ status: [ENDED] }', 'status', (row) => row.status === 'ENDED'],
  ['cooperationAgreements', '{ regionCode: ["451000"] }', 'region { code }', (row) => row.region.code === '451000'],
  [
    'cooperationAgreements',
    '{ partyId: ["uni-xt-01"] }',
    'parties { id }',
    (row) => row.parties.some(({ id }: Shape) => id === 'uni-xt-01'),
  ],
  ['cooperationAgreements', '{ signedOn: { to: "2022-12-31" } }', 'signedOn', (row) => row.signedOn <= '2022-12-31'],
  ['cooperationAgreements', '{ text: "框架" }', 'titleZh', (row) => row.titleZh.includes('框架')],
  ['resourceCommitments', '{ kind: [EQUIPMENT] }', 'kind', (row) => row.kind === 'EQUIPMENT'],
  ['resourceCommitments', '{ status: [WITHDRAWN] }', 'status', (row) => row.status === 'WITHDRAWN'],
  ['resourceCommitments', '{ chainId: ["chain-xt-motors"] }', 'chain { id }', (row) => row.chain?.id === 'chain-xt-motors'],
  [
    'resourceCommitments',
    '{ providerId: ["ins-xt-qixiang-zone-management"] }',
    'provider { id }',
    (row) => row.provider.id === 'ins-xt-qixiang-zone-management',
  ],
  ['resourceCommitments', '{ regionCode: ["330604"] }', 'region { code }', (row) => row.region.code === '330604'],
  ['resourceCommitments', '{ value: { fromWan: "180.5", toWan: "299.99" } }', 'value { wan }', (row) => row.value?.wan === '180.5'],
  ['fastTrackCases', '{ category: [PLATFORM_FACILITY] }', 'category', (row) => row.category === 'PLATFORM_FACILITY'],
  ['fastTrackCases', '{ status: [SUPPORTED] }', 'status', (row) => row.status === 'SUPPORTED'],
  ['fastTrackCases', '{ regionCode: ["430300"] }', 'region { code }', (row) => row.region.code === '430300'],
  ['fastTrackCases', '{ hasLiaisonUnit: false }', 'liaisonUnit { id }', (row) => row.liaisonUnit === null],
  ['fastTrackCases', '{ proposedOn: { from: "2025-06-01" } }', 'proposedOn', (row) => row.proposedOn >= '2025-06-01'],
  ['caseDecisions', '{ decidingKind: [MUNICIPAL_GOVERNMENT] }', 'decidingKind', (row) => row.decidingKind === 'MUNICIPAL_GOVERNMENT'],
  ['caseDecisions', '{ chainId: ["chain-xt-motors"] }', 'chain { id }', (row) => row.chain?.id === 'chain-xt-motors'],
  ['caseDecisions', '{ regionCode: ["430300"] }', 'region { code }', (row) => row.region.code === '430300'],
  ['caseDecisions', '{ decidedOn: { to: "2024-12-31" } }', 'decidedOn', (row) => row.decidedOn <= '2024-12-31'],
  ['disclosureRecords', '{ kind: [RESULT] }', 'kind', (row) => row.kind === 'RESULT'],
  ['disclosureRecords', '{ publisherId: ["ins-xt-fin"] }', 'publisher { id }', (row) => row.publisher.id === 'ins-xt-fin'],
  ['disclosureRecords', '{ publishedOn: { from: "2026-01-01" } }', 'publishedOn', (row) => row.publishedOn >= '2026-01-01'],
  ['expertConsultations', '{ kind: [POLICY_DRAFT] }', 'kind', (row) => row.kind === 'POLICY_DRAFT'],
  ['expertConsultations', '{ status: [CLOSED] }', 'status', (row) => row.status === 'CLOSED'],
  ['expertConsultations', '{ regionCode: ["620100"] }', 'region { code }', (row) => row.region.code === '620100'],
  ['expertConsultations', '{ requestedById: ["ins-xt-gov"] }', 'requestedBy { id }', (row) => row.requestedBy.id === 'ins-xt-gov'],
  ['expertConsultations', '{ requestedOn: { to: "2022-12-31" } }', 'requestedOn', (row) => row.requestedOn <= '2022-12-31'],
  ['expertConsultations', '{ year: 2025 }', 'requestedOn', (row) => isIn(2025, row.requestedOn)],
];

/** Filters that the world at scale 1 answers with every row, so that “and no other” says nothing. */
const allMatch = new Set([
  'fastTrackCases { regionCode: ["430300"] }',
  'caseDecisions { regionCode: ["430300"] }',
  'expertConsultations { status: [CLOSED] }',
]);

describe('filters 筛选', () => {
  it.each(filters)('%s %s finds those rows and no others', async (list, filter, selection, holds) => {
    const key = list === 'indicators' ? 'code' : 'id';
    const everything = await walk(list, `${key} ${selection}`);
    const found = await walk(list, `${key} ${selection}`, filter);
    expect(found.length).toBeGreaterThan(0);
    expect(found.map((row) => row[key]).toSorted()).toEqual(
      everything
        .filter(holds)
        .map((row) => row[key])
        .toSorted(),
    );
    if (!allMatch.has(`${list} ${filter}`)) expect(found.length).toBeLessThan(everything.length);
  });

  it('tasks of resolutions and tasks of clauses alone are told apart, also where the resolution is not published', async () => {
    const [resolved, others] = [
      await walk('tasks', 'id clause { id }', '{ isResolved: true }'),
      await walk('tasks', 'id', '{ isResolved: false }'),
    ];
    expect(resolved.length).toBeGreaterThan(0);
    expect(resolved.every(({ clause }) => clause === null)).toBe(true);
    expect(resolved.length + others.length).toBe((await walk('tasks', 'id')).length);
  });

  it('assessments, disclosures and liaison by region and scheme', async () => {
    const { counties, published, links } = await data(
      `{ counties: cooperationAssessments(filter: { regionCode: ["430302"] }) { totalCount }
         published: disclosureRecords(filter: { regionCode: ["451000"] }) { nodes { publisher { id } } }
         links: liaisonOfficial(id: "leader-lz-1") { assignments { scheme subjectKind status } } }`,
    );
    expect(counties.totalCount).toBeGreaterThan(0);
    expect(published.nodes.length).toBeGreaterThan(0);
    expect(published.nodes.every(({ publisher }: Shape) => publisher.id.startsWith('ins-bs-'))).toBe(true);
    expect(links.assignments.map(({ subjectKind }: Shape) => subjectKind)).toEqual(['INSTITUTION', 'LAB_PROJECT_GROUP', 'EXPERT']);
  });

  it('outcomes of an event by kind and amount', async () => {
    const outcomes = (filter: string): string =>
      `outcomes(first: 100 ${filter && `, filter: ${filter}`}) { nodes { kind amount { wan } } totalCount }`;
    const { collaborationEvents } = await data(
      `{ collaborationEvents(filter: { kind: [ALUMNI_VISIT], year: 2023 }) { nodes {
        all: ${outcomes('')} invested: ${outcomes('{ kind: [INVESTMENT] }')} large: ${outcomes('{ amount: { fromWan: "500" } }')} } } }`,
    );
    const [visit] = collaborationEvents.nodes;
    const kinds = (rows: Shape): string[] => rows.nodes.map(({ kind }: Shape) => kind);
    expect(new Set(kinds(visit.all)).size).toBeGreaterThan(2);
    expect(new Set(kinds(visit.invested))).toEqual(new Set(['INVESTMENT']));
    expect(visit.large.totalCount).toBe(visit.all.nodes.filter(({ amount }: Shape) => amount !== null && Number(amount.wan) >= 500).length);
  });
});
