import { describe, expect, it } from 'vitest';
import { entityQuery, sqlInOrder, subgraphOfFile } from '@helix/local/testing';
import { everywhere } from './callers.testing.ts';

const talent = subgraphOfFile('talent');

const byId = (typename: string, id = 'x', selection = 'id'): string => entityQuery(typename, { id }, selection);
const ofTalent = (selection: string): string => byId('Talent', 'tal-jx-0001', selection);
const list = (name: string, facets = '', filter = ''): string =>
  `{ ${name}(first: 2${filter && `, filter: ${filter}`}) { nodes { id } totalCount ${facets && `facets { ${facets} }`} } }`;
const nodes = '(first: 2) { nodes { id } }';

/** Folder of the aggregate → name of the query → an operation that sends it, with what must be read before it. */
const queries: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  talent: {
    talentById: byId('Talent'),
    talentByOrcid: entityQuery('Talent', { orcid: '0000-0002-1825-0097' }, 'id'),
    employmentById: byId('Employment'),
    employmentsOf: ofTalent('employments { id }'),
    employerOf: ofTalent('employer { id }'),
    talentFactsOf: byId('Institution', 'x', 'talentFacts { doctorPlacements }'),
    staffCount: byId('Institution', 'x', 'staffCount(highestDegree: [DOCTOR], titleRank: [SENIOR])'),
    talents: list(
      'talents',
      'highestDegree { count } titleRank { count }',
      '{ highestDegree: [DOCTOR], categories: [DOCTOR], withinRegion: "330400", isQualifiedForSecondment: true, text: "a" }',
    ),
  },
  team: {
    teamById: byId('Team'),
    membersOfTeam: byId('Team', 'team-xt-001', 'members { id }'),
    institutionsOfTeam: byId('Team', 'team-xt-001', 'institutions { id }'),
    traitsOfTeam: byId('Team', 'team-xt-001', 'isJoint isCrossLocality isCrossDiscipline isCrossDepartment'),
    teamMembershipsOf: ofTalent('teamMemberships { id }'),
    teams: list('teams', 'level { count }', '{ isJoint: true, isCrossLocality: false, institutionId: ["x"], withinRegion: "430300" }'),
    teamsOfInstitution: byId('Institution', 'x', `teams${nodes}`),
    teamsOfDiscipline: byId('Discipline', 'x', `teams${nodes}`),
  },
  appointment: {
    appointmentById: byId('Appointment'),
    coMentorsOf: byId('Appointment', 'app-xt-0001', 'isMentorPairIncomplete'),
    contributionsOf: byId('Appointment', 'app-xt-0001', 'contributions { kind }'),
    appointmentsOfTalent: ofTalent('appointments { id }'),
    appointments: list('appointments', 'kind { count } status { count }', '{ kind: [ST_ADVISER], activeOn: "2025-01-01" }'),
    appointmentsByHost: byId('Institution', 'x', `appointmentsMade${nodes}`),
    mentorsOfDiscipline: byId('Discipline', 'x', `mentors${nodes}`),
  },
  secondment: {
    secondmentById: byId('Secondment'),
    secondmentsOfTalent: ofTalent('secondments { id }'),
    secondments: list('secondments', 'direction { count } zoneId { count }', '{ quota: SPECIALISTS, isQualified: true, year: 2025 }'),
    secondmentsInto: byId('Institution', 'x', `secondmentsIn${nodes}`),
    secondmentsFrom: byId('Institution', 'x', `secondmentsOut${nodes}`),
    secondmentsOfZone: byId('Park', 'x', `secondments${nodes}`),
    secondmentCount: entityQuery('Region', { code: '330400' }, 'secondmentCount(year: 2025, direction: UNIVERSITY_TO_GOVERNMENT)'),
    quotaCounts: byId('Park', 'x', 'secondmentQuotas(year: 2025) { counted }'),
  },
  'part-time-appointment': {
    partTimeAppointmentById: byId('PartTimeAppointment'),
    partTimeAppointmentsOfTalent: ofTalent('partTimeAppointments { id }'),
    partTimeAppointments: list('partTimeAppointments', 'role { count }', '{ activeOn: "2025-06-30" }'),
    partTimersAt: byId('Institution', 'x', `partTimers${nodes}`),
    partTimersFrom: byId('Institution', 'x', `partTimersElsewhere${nodes}`),
  },
  leave: {
    leaveById: byId('LeaveForEntrepreneurship'),
    leavesOfTalent: ofTalent('leaves { id }'),
    leavesForEntrepreneurship: list('leavesForEntrepreneurship', '', '{ purpose: [FOUND] }'),
  },
  commissioner: {
    commissionerRequestById: byId('CommissionerRequest'),
    commissionerAssignmentById: byId('CommissionerAssignment'),
    assignmentsOfRequest: byId('CommissionerRequest', 'crq-xt-0001', 'assignments { id }'),
    resultsOfAssignment: byId('CommissionerAssignment', 'cas-xt-0001', 'isRewardable'),
    assignmentsOfTalent: ofTalent('commissionerAssignments { id }'),
    commissionerRequests: list('commissionerRequests', '', '{ isAnswered: false }'),
    commissionerAssignments: list('commissionerAssignments', 'status { count }', '{ year: 2025, isRewardable: true }'),
    commissionersOfInstitution: byId('Institution', 'x', `commissioners${nodes}`),
    commissionerSummary: '{ commissionerSummary(regionCode: "430300", year: 2025) { assignments } }',
  },
  'doctor-placement': {
    doctorPlacementById: byId('DoctorPlacement'),
    doctorVacancyById: byId('DoctorVacancy'),
    placementsOfTalent: ofTalent('doctorPlacements { id }'),
    doctorPlacements: list('doctorPlacements', 'status { count }', '{ inPostOn: "2025-12-31", withinRegion: "330400" }'),
    placementsOfInstitution: byId('Institution', 'x', `doctorPlacements${nodes}`),
    doctorVacancies: list('doctorVacancies', '', '{ isOpen: true }'),
    vacanciesOfEnterprise: byId('Institution', 'x', `doctorVacancies${nodes}`),
    doctorPlacementSummary: '{ doctorPlacementSummary(regionCode: "330400", asOf: "2025-12-31") { inPost } }',
  },
  'programme-selection': {
    programmeSelectionById: byId('TalentProgrammeSelection'),
    selectionsOfTalent: ofTalent('programmeSelections { id }'),
    talentProgrammeSelections: list('talentProgrammeSelections', 'level { count }', '{ selectedYear: 2025, isSelected: true }'),
    selectionsThrough: byId('Institution', 'x', `talentSelections${nodes}`),
  },
  attribution: {
    talentAttributionById: byId('TalentAttribution'),
    attributionsOfTalent: ofTalent('attributions { id }'),
    attributionsOfPlacement: byId('DoctorPlacement', 'doc-jx-001', 'attributions { id }'),
    talentAttributions: list(
      'talentAttributions',
      'basis { count }',
      '{ basis: [PROGRAMME_SELECTION], year: 2025, withinRegion: "330400" }',
    ),
    attributionsInRegion: entityQuery(
      'Region',
      { code: '330400' },
      'attributedTalents(year: 2025) { totalCount facets { basis { count } } }',
    ),
    attributionFindings: '{ attributionFindings(regionCode: "330400", year: 2025) { kind } }',
  },
  'shortage-occupation': {
    shortageOccupationById: byId('ShortageOccupation'),
    shortageOccupations: list('shortageOccupations', '', '{ isOpen: true, hasGap: true }'),
    shortagesOfChain: byId('IndustryChain', 'x', `shortages${nodes}`),
  },
  training: {
    trainingProgrammeById: byId('TrainingProgramme'),
    directedTrainingById: byId('DirectedTraining'),
    trainingProgrammes: list('trainingProgrammes', 'kind { count }', '{ organiserId: ["x"], durationMonths: { to: 12 } }'),
    directedTrainings: list('directedTrainings', 'cohortYear { count }', '{ cohortYear: 2024 }'),
    directedTrainingOfDiscipline: byId('Discipline', 'x', `directedTraining${nodes}`),
  },
  'expert-pool': {
    expertPoolById: byId('ExpertPool'),
    expertMembershipById: byId('ExpertMembership'),
    expertMatchById: byId('ExpertMatch'),
    expertMembershipsOf: ofTalent('expertMemberships { id }'),
    expertMatchesOfDemand: byId('Demand', 'x', 'expertsMatched { id }'),
    expertPools: list('expertPools', '', '{ kind: [THINK_TANK] }'),
    memberCount: byId('ExpertPool', 'pool-lz-think-tank', 'memberCount'),
    membersOfPool: byId('ExpertPool', 'pool-lz-think-tank', `members${nodes}`),
  },
  'evaluation-scheme': {
    evaluationSchemeById: byId('EvaluationScheme'),
    measuresOfScheme: byId('EvaluationScheme', 'evs-uni-xt-01-2025', 'isComplete'),
    evaluationSchemeOf: byId('Institution', 'x', 'evaluationScheme(year: 2025) { id }'),
    evaluationSchemes: list('evaluationSchemes', 'year { count }', '{ isComplete: true }'),
  },
  settlement: {
    settlementById: byId('Settlement'),
    settlements: list('settlements', '', '{ brings: [PROJECT], year: 2025 }'),
    settlementsInPark: byId('Park', 'x', `settlements${nodes}`),
  },
  'platform-staffing': {
    platformStaffingById: byId('PlatformStaffing'),
    staffOfPlatform: byId(
      'Platform',
      'x',
      'staff(first: 2, filter: { isCurrent: true }) { nodes { id } totalCount facets { homeInstitutionId { count } } }',
    ),
  },
  'talent-flow': { talentFlow: '{ talentFlow(regionCode: "330400", year: 2025) { flows } }' },
};

/** What only those concerned may read, as the talent office reads it. */
const closedQueries: typeof queries = {
  talent: { concernsOfTalent: ofTalent('gender'), employmentsOfAnybody: ofTalent('employments { id }') },
  'part-time-appointment': {
    partTimeAppointmentsThatComply: list(
      'partTimeAppointments',
      'role { count }',
      '{ isCompliant: false, hasConsent: true, withinRegion: "430300" }',
    ),
  },
  'work-permit': {
    workPermitById: byId('ForeignWorkPermit'),
    workPermitsOfTalent: ofTalent('workPermits { id }'),
    foreignWorkPermits: list('foreignWorkPermits', '', '{ status: [ISSUED], withinRegion: "330000" }'),
  },
  'doctor-placement': {
    talentAssessmentById: byId('TalentAssessment'),
    assessmentsOf: byId('DoctorPlacement', 'doc-jx-001', 'assessments { id }'),
  },
  entitlement: {
    entitlementById: byId('Entitlement'),
    entitlementsOfTalent: ofTalent('entitlements { id }'),
    entitlementsOfPlacement: byId('DoctorPlacement', 'doc-jx-001', 'undecidedEntitlements'),
  },
  'programme-selection': { selectionsOfAnybody: ofTalent('programmeSelections { id }') },
};

describe.each(Object.entries(closedQueries))('SQL of %s for the talent office', (folder, operations) => {
  it.each(Object.entries(operations))('%s', async (name, operation) => {
    const { statements } = await talent.recorded(() => talent.as(everywhere).data(operation));
    await expect(sqlInOrder(statements)).toMatchFileSnapshot(`./${folder}/sql/${name}.sql`);
  });
});

describe.each(Object.entries(queries))('SQL of %s', (folder, operations) => {
  it.each(Object.entries(operations))('%s', async (name, operation) => {
    const { statements } = await talent.recorded(() => talent.data(operation));
    await expect(sqlInOrder(statements)).toMatchFileSnapshot(`./${folder}/sql/${name}.sql`);
  });
});
