import { describe, expect, it } from 'vitest';
import { entityQuery, sqlInOrder, subgraphOfFile } from '@helix/local/testing';

const market = subgraphOfFile('achievements');

const byId = (typename: string, selection = 'id', id = 'x'): string => entityQuery(typename, { id }, selection);
const list = (name: string, facets = '', filter = ''): string =>
  `{ ${name}(first: 2${filter && `, filter: ${filter}`}) { nodes { id } totalCount ${facets && `facets { ${facets} }`} } }`;
const nodes = '(first: 2) { nodes { id } }';
const ofAchievement = (selection: string): string => byId('Achievement', selection, 'ach-xt-0001');
const ofConversion = (selection: string): string => byId('Conversion', selection, 'conv-xt-001');
const ofDemand = (selection: string): string => byId('Demand', selection, 'dem-xt-0001');

/** Folder of the aggregate → name of the query → an operation that sends it; the last statement where others must come first. */
const queries: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  demand: {
    demandById: byId('Demand'),
    demands: list(
      'demands',
      'status { count } chainId { count }',
      '{ isOpen: true, technologyKind: [KEY_CORE], publishedYear: 2025, text: "a" }',
    ),
    demandsOfInstitution: byId('Institution', `demands${nodes}`),
    demandsOfChain: byId('IndustryChain', `demands${nodes}`),
    supplyItemById: byId('SupplyItem'),
    supplyItems: list('supplyItems', 'kind { count }', '{ kind: [TEAM] }'),
    suppliesOfInstitution: byId('Institution', `supplies${nodes}`),
    matchById: byId('Match'),
    matches: list('matches', 'result { count }', '{ matchedYear: 2025 }'),
    matchesOfChain: byId('IndustryChain', `matches${nodes}`),
    matchesOfDemand: ofDemand('matches { id }'),
    matchesOfAchievement: ofAchievement('matches { id }'),
    solvedCaseById: byId('SolvedCase'),
    solvedCases: list('solvedCases', '', '{ solvedYear: 2025 }'),
    solvedCasesOfDemand: ofDemand('solvedCases { id }'),
  },
  achievement: {
    achievementById: byId('Achievement'),
    ownersOf: ofAchievement('owners { rank }'),
    inventorsOf: ofAchievement('inventors { order }'),
    stagesOf: ofAchievement('stages { stage }'),
    achievements: list('achievements', 'stage { count }', '{ isAwarded: true, isConvertedLocally: false, ownerId: ["x"] }'),
    achievementsOfInstitution: byId('Institution', `achievements${nodes}`),
    achievementsOfTalent: byId('Talent', `inventions${nodes}`),
    achievementsOfDiscipline: byId('Discipline', `achievements${nodes}`),
    achievementsOfTeam: byId('Team', `achievements${nodes}`),
    achievementsOfPlatform: byId('Platform', `achievements${nodes}`),
    achievementsOfProject: byId('Project', `achievements${nodes}`),
    isConvertedLocally: ofAchievement('isConvertedLocally'),
    researchOutputById: byId('ResearchOutput'),
    researchOutputs: list('researchOutputs', 'kind { count }', '{ hasOwnershipAgreement: false }'),
    outputsOfProject: byId('Project', `outputs${nodes}`),
    outputsOfAchievement: ofAchievement('outputs { id }'),
    awardById: byId('Award'),
    awards: list('awards', 'kind { count }', '{ year: 2025, holderId: ["x"] }'),
    awardsOfAchievement: ofAchievement('awards { id }'),
    awardsOfProject: byId('Project', 'awards { id }'),
    holdersOfAward: byId('Award', 'holders { id }', 'ach-xt-0001-award'),
  },
  contract: {
    techContractById: byId('TechContract'),
    techContractByRegistration: entityQuery('TechContract', { registrationNo: 'x' }, 'id'),
    techContracts: list(
      'techContracts',
      'type { count } status { count }',
      '{ status: [EFFECT_CONFIRMED], registeredYear: 2025, isPaidByBuyer: true }',
    ),
    contractsOfSeller: byId('Institution', `contractsAsSeller${nodes}`),
    contractsOfBuyer: byId('Institution', `contractsAsBuyer${nodes}`),
    contractsOfIntermediary: byId('Institution', `contractsAsIntermediary${nodes}`),
    contractsOfPlacement: byId('DoctorPlacement', `contracts${nodes}`),
    contractsOfProject: byId('Project', `contracts${nodes}`),
    contractsOfDemand: ofDemand('contracts { id }'),
    contractsOfChallenge: byId('Challenge', 'resultingContract { id }'),
    turnoverOfSeller: byId('Institution', 'turnover(year: 2025) { count }'),
    turnoverOfChain: byId('IndustryChain', 'turnover(year: 2025) { count }'),
    turnoverOfRegion: entityQuery('Region', { code: '430300' }, 'turnover(year: 2025) { atSeller { count } }'),
    contractSummaryOf: byId('Institution', 'contractSummary(year: 2025, role: INTERMEDIARY) { count }'),
  },
  listing: {
    listingById: byId('Listing'),
    listings: list('listings', 'status { count }', '{ kind: [AUCTION] }'),
  },
  conversion: {
    conversionById: byId('Conversion'),
    conversions: list('conversions', 'status { count } parkId { count }', '{ decidedYear: 2025, isCarried: true }'),
    conversionsOfPark: byId('Park', 'conversions(first: 2, filter: { decidedYear: 2025, status: [PILOT] }) { nodes { id } totalCount }'),
    conversionsOfEnterprise: byId('Institution', `conversions${nodes}`),
    conversionsOfCarrier: byId('Talent', `conversionsAsCarrier${nodes}`),
    conversionsOfPlatform: byId('Platform', `conversions${nodes}`),
    conversionsInRegion: entityQuery('Region', { code: '430300' }, `conversions${nodes}`),
    conversionsOfAchievement: ofAchievement('conversions { id }'),
    benefitSharesOf: ofConversion('benefitShares { sharePct }'),
    industrialisationOf: ofConversion('industrialisationProjects { id }'),
    industrialisationProjectById: byId('IndustrialisationProject'),
    industrialisationProjects: list('industrialisationProjects', 'phase { count }', '{ phase: [IN_PRODUCTION] }'),
    pilotTestById: byId('PilotTest'),
    pilotTests: list('pilotTests', 'result { count }', '{ startedYear: 2025 }'),
    pilotTestsOfAchievement: ofAchievement('pilotTests { id }'),
    pilotTestsOfConversion: ofConversion('pilotTests { id }'),
    conversionIncome: byId('Institution', 'conversionIncome(year: 2025) { year }'),
  },
  rights: {
    useRightGrantById: byId('UseRightGrant'),
    useRightGrants: list('useRightGrants', 'status { count }', '{ isLongEnough: false, ownerId: ["x"] }'),
    useRightsOfTalent: byId('Talent', 'useRights { id }'),
    useRightsOfAchievement: ofAchievement('useRights { id }'),
    rightsPolicyById: byId('RightsPolicy'),
    rightsPolicies: list('rightsPolicies', '', '{ adoptedYear: 2023 }'),
    policiesOfInstitution: byId('Institution', `rightsPolicies${nodes}`),
    technologyShareById: byId('TechnologyShare'),
    sharesOfTalent: byId('Talent', 'shares { id }'),
  },
  institution: { achievementFactsOf: byId('Institution', 'achievementFacts { openDemands }') },
};

describe.each(Object.entries(queries))('SQL of %s', (folder, operations) => {
  it.each(Object.entries(operations))('%s', async (name, operation) => {
    const { statements } = await market.recorded(() => market.data(operation));
    expect(statements.length).toBeGreaterThan(0);
    await expect(sqlInOrder(statements)).toMatchFileSnapshot(`./${folder}/sql/${name}.sql`);
  });
});
