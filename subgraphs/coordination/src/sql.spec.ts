import { describe, expect, it } from 'vitest';
import { entityQuery, sqlInOrder, subgraphOfFile } from '@helix/local/testing';

const coordination = subgraphOfFile('coordination');
const { data, recorded } = coordination;

const byId = (typename: string, selection = 'id', id = 'x'): string => entityQuery(typename, { id }, selection);
const list = (name: string, facet: string, filter: string): string =>
  `{ ${name}(first: 2, filter: { ${filter} }) { nodes { __typename } totalCount facets { ${facet} { count } } } }`;
const nodes = '(first: 2) { nodes { __typename } }';

/** Folder of the aggregate → name of the query → an operation that sends it, with what must be read before it. */
const queries: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  policy: {
    policyDocumentById: byId('PolicyDocument'),
    policyClauseById: byId('PolicyClause'),
    clausesBelow: byId('PolicyClause', 'children { id }', 'XT-7'),
    responsibleUnitsOf: byId('PolicyClause', 'responsibleUnits { id }', 'XT-7'),
    relationsOf: byId('PolicyDocument', 'relations { id }', 'XT'),
    policyDocuments: list('policyDocuments', 'kind', 'status: [IN_FORCE], publicationClass: [PROACTIVE], text: "a"'),
    policyClauses: list('policyClauses', 'documentId', 'responsibleUnitId: ["x"], text: "a"'),
    clausesOfDocument: byId('PolicyDocument', `clauses${nodes}`, 'XT'),
  },
  body: {
    coordinationBodyById: byId('CoordinationBody'),
    membersOfBody: byId('CoordinationBody', 'members { id }', 'body-xt-joint-conference'),
    coordinationBodies: list('coordinationBodies', 'kind', 'memberId: ["x"], rhythm: [QUARTERLY]'),
  },
  meeting: {
    meetingById: byId('Meeting'),
    agendaOfMeeting: byId('Meeting', 'agenda { id }', 'meet-xt-2025-Q1'),
    subjectsOfAgendaItem: byId('Meeting', 'agenda { subjects { __typename } }', 'meet-xt-2025-Q1'),
    resolutionsOfMeeting: byId('Meeting', 'resolutions { id }', 'meet-xt-2025-Q1'),
    resolutionsOfAgendaItem: byId('Meeting', 'agenda { resolutions { id } }', 'meet-xt-2025-Q1'),
    agendaItemById: byId('Meeting', 'resolutions { agendaItem { id } }', 'meet-xt-2025-Q1'),
    resolutionById: byId('Task', 'resolution { id }', 'task-xt-2025-Q1-res-1-1'),
    meetings: list('meetings', 'status', 'regionCode: ["430300"], heldYear: 2025, heldOn: { from: "2025-01-01", to: "2025-12-31" }'),
    meetingsOfBody: byId('CoordinationBody', `meetings${nodes}`, 'body-xt-joint-conference'),
    agendaItemsAboutDemand: byId('Demand', 'agendaItems { id }'),
    jointConferenceQuarters: '{ jointConferenceQuarters(regionCode: "430300", year: 2025) { quarter } }',
    meetingsHeldIn: '{ jointConferenceQuarters(regionCode: "430300", year: 2025) { heldMeetings { id } } }',
  },
  task: {
    taskById: byId('Task'),
    tasks: list('tasks', 'status', 'isOverdue: true, isResolved: false, programmeTag: [SY_CORRIDOR], supportUnitId: ["x"], text: "a"'),
    tasksOwnedBy: byId('Institution', `tasks${nodes}`),
    tasksOfClause: byId('PolicyClause', `tasks${nodes}`, 'XT-7'),
    tasksOfResolution: byId('Meeting', `resolutions { tasks${nodes} }`, 'meet-xt-2025-Q1'),
    tasksOfMeeting: byId('Meeting', `tasks${nodes}`, 'meet-xt-2025-Q1'),
    tasksBelow: byId('Task', `children${nodes}`, 'task-xt-12'),
    tasksAboutProject: byId('Project', `tasks${nodes}`),
    tasksAboutPlatform: byId('Platform', `tasks${nodes}`),
    tasksAboutConstructionProject: byId('ConstructionProject', `tasks${nodes}`),
    tasksOfQuarter: `{ jointConferenceQuarters(regionCode: "430300", year: 2025) { tasks(first: 2) { nodes { id } totalCount } } }`,
    supervisionsOf: byId('Task', 'supervisions { id }', 'task-xt-01'),
    taskDelays: list('taskDelays', 'reason', 'isResolved: false, responsibleUnitId: ["x"]'),
    delaysOfTask: byId('Task', 'delays { id }', 'task-xt-01'),
    delaysOfConstructionProject: byId('ConstructionProject', 'delays { id }'),
  },
  indicator: {
    indicatorByCode: entityQuery('Indicator', { code: 'x' }, 'code'),
    indicatorTargetById: byId('IndicatorTarget'),
    observationById: byId('IndicatorObservation'),
    indicators: list('indicators', 'unit', 'source: ["talent"], aggregation: [COUNTY], period: [YEAR], isOfficialStatistic: false'),
    indicatorTargets: list('indicatorTargets', 'status', 'year: 2025, appliesInYear: 2025, hasValue: true, responsibleUnitId: ["x"]'),
    targetsOfIndicator: entityQuery('Indicator', { code: 'IN-20' }, `targets${nodes}`),
    targetsOfRegion: entityQuery('Region', { code: '330400' }, `indicatorTargets${nodes}`),
    targetsOfClause: byId('PolicyClause', `targets${nodes}`, 'JX-二'),
    indicatorObservations: list('indicatorObservations', 'source', 'statYear: 2024, hasValue: true'),
    observationsOfIndicator: entityQuery('Indicator', { code: 'IN-45' }, `observations${nodes}`),
    observationsOfRegion: entityQuery('Region', { code: '330400' }, `observations${nodes}`),
  },
  reporting: {
    reportingDutyByCode: entityQuery('ReportingDuty', { code: 'x' }, 'code'),
    reportingDuties: '{ reportingDuties { code } }',
    periodicReports: list('periodicReports', 'status', 'isMissing: true, period: ["2026-10"]'),
    missingReportsOf: byId('Institution', `missingReports${nodes}`),
  },
  attribution: {
    attributionRuleByCode: entityQuery('AttributionRule', { code: 'x' }, 'code'),
    attributionRules: '{ attributionRules { code } }',
    attributionReportOf: byId('DoctorPlacement', 'attributionReport { id }'),
    monitoringOf: byId('DoctorPlacement', 'monitoring { records }'),
  },
  assessment: {
    assessmentById: byId('CooperationAssessment'),
    componentsOf: byId('CooperationAssessment', 'components { id }', 'assess-uni-xt-01-2024'),
    cooperationAssessments: list(
      'cooperationAssessments',
      'year',
      'year: [2024, 2025], usedFor: [UNIVERSITY_SUPPORT], isThirdParty: false',
    ),
    assessmentsOfInstitution: byId('Institution', `assessments${nodes}`),
    assessmentsUsedFor: byId('Platform', 'assessmentsUsed { id }'),
    assessmentRankOf: entityQuery('Region', { code: '430302' }, 'assessmentRank(year: 2025)'),
  },
  liaison: {
    liaisonOfficialById: byId('LiaisonOfficial'),
    lastingAssignmentsOf: byId('LiaisonOfficial', 'isComplete', 'leader-lz-1'),
    activityOf: byId('LiaisonOfficial', 'assignments { activity { contacts } }', 'leader-lz-1'),
    contactsOf: byId('LiaisonOfficial', 'assignments { contacts { id } }', 'leader-lz-1'),
    liaisonContactById: byId('LiaisonContact'),
    liaisonOfficials: list('liaisonOfficials', 'scheme', 'isComplete: false'),
    liaisonOfInstitution: byId('Institution', `liaison${nodes}`),
    liaisonOfTalent: byId('Talent', `liaison${nodes}`),
  },
  event: {
    collaborationEventById: byId('CollaborationEvent'),
    hostsOf: byId('CollaborationEvent', 'hosts { id }', 'event-lz-fair-2016'),
    sectorsOf: byId('CollaborationEvent', 'sectors', 'event-lz-fair-2016'),
    participationsOf: byId('CollaborationEvent', `participations${nodes}`, 'event-lz-fair-2016'),
    exhibitsOf: byId('CollaborationEvent', `exhibits${nodes}`, 'event-lz-fair-2016'),
    demandsOfEvent: byId('CollaborationEvent', 'presentedDemands { id }', 'event-lz-fair-2016'),
    collaborationEvents: list('collaborationEvents', 'kind', 'hostId: ["x"], participantId: ["x"], year: 2025'),
    outcomesOfEvent: byId(
      'CollaborationEvent',
      'outcomes(first: 2, filter: { amount: { fromWan: "1" } }) { nodes { id } }',
      'event-lz-fair-2016',
    ),
    eventOfDemand: byId('Demand', 'event { id }'),
    releasesOfAchievement: byId('Achievement', 'releases { id }'),
    fairExhibitsOfAchievement: byId('Achievement', 'fairExhibits { id }'),
  },
  visit: {
    visits: list('visits', 'direction', 'visitorKind: [STUDENTS], year: 2025'),
    visitById: byId('Visit'),
    visitsOfInstitution: byId('Institution', `visits${nodes}`),
    dockingRecords: list('dockingRecords', 'result', 'parkId: ["x"], year: 2025'),
    dockingRecordsOfPark: byId('Park', `dockingRecords${nodes}`),
    counterpartsOfPark: byId('Park', 'counterparts { id }'),
  },
  issue: {
    issueById: byId('Issue'),
    issuesAboutDemand: byId('Demand', 'issue { id }'),
    issues: list('issues', 'status', 'source: [LIAISON], raisedOn: { from: "2025-01-01" }'),
    issuesToSolveBy: byId('Institution', `issues${nodes}`),
    issueCounts: '{ issueCounts(regionCode: "430300", source: VISIT) { count } }',
    issueCountsOf: byId('Institution', 'issueCounts { count }'),
  },
  agreement: {
    cooperationAgreementById: byId('CooperationAgreement'),
    partiesOf: byId('CooperationAgreement', 'parties { id }', 'agree-xt-frame-1'),
    cooperationAgreements: list('cooperationAgreements', 'kind', 'partyId: ["x"], text: "a"'),
    agreementsOfInstitution: byId('Institution', `agreements${nodes}`),
    resourceCommitments: list('resourceCommitments', 'kind', 'value: { fromWan: "1", toWan: "2" }'),
    commitmentsOfChain: byId('IndustryChain', `commitments${nodes}`),
  },
  case: {
    caseById: byId('FastTrackCase'),
    decisionById: byId('CaseDecision'),
    decisionsOfCase: byId('FastTrackCase', 'decisions { id }', 'case-xt-0001'),
    casesOfProject: byId('Project', 'fastTrackCase { id }'),
    fastTrackCases: list('fastTrackCases', 'status', 'hasLiaisonUnit: false'),
    caseDecisions: list('caseDecisions', 'decidingKind', 'chainId: ["x"]'),
    decisionsOnChain: byId('IndustryChain', `caseDecisions${nodes}`),
  },
  disclosure: {
    disclosureRecords: list('disclosureRecords', 'kind', 'publisherId: ["x"]'),
    disclosureRecordById: byId('DisclosureRecord'),
    disclosuresOfProject: byId('Project', 'disclosures { id }'),
    disclosuresOfChallenge: byId('Challenge', 'disclosure { id }'),
    disclosuresOfSubsidyApplication: byId('SubsidyApplication', 'disclosure { id }'),
  },
  consultation: {
    consultationById: byId('ExpertConsultation'),
    expertsOf: byId('ExpertConsultation', 'experts { id }', 'consult-lz-2025-1'),
    expertConsultations: list('expertConsultations', 'kind', 'projectId: ["x"], year: 2025'),
  },
};

/** What the conference office of Xiangtan sends beyond that: wider conditions, and what is closed to the public. */
const closedQueries: typeof queries = {
  policy: { policyDocumentForOffice: byId('PolicyDocument') },
  meeting: { resolutionsForOffice: byId('Meeting', 'resolutions { id }', 'meet-xt-2025-Q1') },
  task: { taskForOffice: byId('Task'), programmeTagsOfTalent: byId('Talent', 'programmeTags', 'tal-xt-0001') },
  issue: { issueForOffice: byId('Issue') },
  consultation: { consultationsOfTalent: byId('Talent', `consultations${nodes}`, 'tal-xt-0001') },
};

describe.each(Object.entries(closedQueries))('SQL of %s for the conference office', (folder, operations) => {
  it.each(Object.entries(operations))('%s', async (name, operation) => {
    const { statements } = await recorded(() => coordination.as('conference-office').data(operation));
    await expect(sqlInOrder(statements)).toMatchFileSnapshot(`./${folder}/sql/${name}.sql`);
  });
});

describe.each(Object.entries(queries))('SQL of %s', (folder, operations) => {
  it.each(Object.entries(operations))('%s', async (name, operation) => {
    const { statements } = await recorded(() => data(operation));
    await expect(sqlInOrder(statements)).toMatchFileSnapshot(`./${folder}/sql/${name}.sql`);
  });
});
