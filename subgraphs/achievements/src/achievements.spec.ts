import { describe, expect, it } from 'vitest';
import { expectListAgrees, subgraphOfFile, type Shape } from '@helix/local/testing';

const market = subgraphOfFile('achievements');

/** Every list of the root with the facets it counts. */
const lists: readonly (readonly [list: string, facets: readonly string[]])[] = [
  ['demands', ['status', 'technologyKind', 'chainId', 'cityCode']],
  ['supplyItems', ['kind', 'cityCode']],
  ['matches', ['result']],
  ['solvedCases', []],
  ['achievements', ['stage', 'rightState', 'disciplineId', 'cityCode']],
  ['researchOutputs', ['kind']],
  ['awards', ['kind', 'level', 'year']],
  ['pilotTests', ['result']],
  ['techContracts', ['type', 'status', 'chainId', 'cityCode', 'isStartupPayment']],
  ['listings', ['kind', 'status']],
  ['conversions', ['method', 'status', 'regionCode', 'parkId']],
  ['industrialisationProjects', ['phase']],
  ['useRightGrants', ['status']],
  ['rightsPolicies', []],
];
const orders: readonly (readonly [list: string, field: string])[] = [
  ['demands', 'PUBLISHED_ON'],
  ['supplyItems', 'PUBLISHED_ON'],
  ['achievements', 'PUBLISHED_ON'],
  ['researchOutputs', 'GRANTED_ON'],
  ['awards', 'YEAR'],
  ['techContracts', 'SIGNED_ON'],
  ['techContracts', 'REGISTERED_ON'],
  ['listings', 'OPEN_FROM'],
  ['conversions', 'DECIDED_ON'],
  ['industrialisationProjects', 'STARTED_ON'],
];

async function walk(list: string, orderBy: string): Promise<string[]> {
  const seen: string[] = [];
  for (let after = ''; ;) {
    const { found } = await market.data(
      `{ found: ${list}(first: 37, orderBy: ${orderBy}${after}) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
    );
    seen.push(...found.nodes.map(({ id }: Shape) => id));
    if (!found.pageInfo.hasNextPage) return seen;
    after = `, after: "${found.pageInfo.endCursor}"`;
  }
}

describe('achievements 成果转化', () => {
  it('migrations give exactly what the entities say', async () => {
    expect(await market.subgraph.database.drift()).toBe('');
  });

  it.each(lists)('%s: the count is what a walk by cursor meets, and the sum of every facet', async (list, facets) => {
    await expectListAgrees(market, { list, facets });
  });

  it.each(orders)('%s: ordered by %s, one way is the other reversed, and both hold every record', async (list, field) => {
    const up = await walk(list, `{ field: ${field}, direction: ASC }`);
    const down = await walk(list, `{ field: ${field}, direction: DESC }`);
    expect(down).toEqual(up.toReversed());
    expect(up.toSorted()).toEqual((await market.walk(list)).map(({ id }) => id).toSorted());
  });

  it.each(lists.map(([list]) => [list]))('%s: refuses a page of 101 and a cursor of another list [C9]', async (list) => {
    expect(await market.refusal(`{ ${list}(first: 101) { totalCount nodes { id } } }`)).toBe('BAD_USER_INPUT');
    const other = list === 'demands' ? 'conversions' : 'demands';
    const { endCursor } = (await market.data(`{ ${other}(first: 1) { pageInfo { endCursor } } }`))[other].pageInfo;
    expect(await market.refusal(`{ ${list}(first: 1, after: "${endCursor}") { nodes { id } } }`)).toBe('BAD_USER_INPUT');
  });

  it.each(['demands', 'supplyItems', 'achievements', 'researchOutputs'])(
    '%s: a text search takes signs of SQL and of patterns as they are [C1] [C6]',
    async (list) => {
      for (const text of ['%', String.raw`\\`, "' OR 1=1 --"])
        expect(await market.data(`{ ${list}(filter: { text: "${text}" }) { totalCount } }`), text).toEqual({ [list]: { totalCount: 0 } });
    },
  );

  it('answers every contributed field of an unknown parent with nothing', async () => {
    const none = { totalCount: 0, nodes: [] };
    const nothing = '{ totalCount nodes { id } }';
    const nobody = (...typenames: string[]) => typenames.map((__typename) => ({ __typename, id: 'nobody' }));
    const noTurnover = { count: 0, amount: { fen: '0' } };
    const found = await market.entities(
      [
        ...nobody('Institution', 'Park', 'IndustryChain', 'Discipline', 'Talent', 'Team', 'DoctorPlacement', 'Challenge', 'Platform'),
        { __typename: 'Project', id: 'nobody', demand: null },
        { __typename: 'Region', code: '659001' },
      ],
      `... on Institution { demands ${nothing} supplies ${nothing} contractsAsSeller ${nothing} contractsAsBuyer ${nothing}
          contractsAsIntermediary ${nothing} contractSummary(year: 2025, role: SELLER) { count amount { fen } } achievements ${nothing}
          conversions ${nothing} rightsPolicies ${nothing} conversionIncome(year: 2025) { year } turnover(year: 2025) { count amount { fen } }
          achievementFacts { registeredContractsAsBuyer openDemands } }
        ... on Region { turnover(year: 2025) { atSeller { count amount { fen } } atBuyer { count amount { fen } } } conversions ${nothing} }
        ... on Park { conversions ${nothing} }
        ... on IndustryChain { demands ${nothing} matches ${nothing} turnover(year: 2025) { count amount { fen } } }
        ... on Discipline { achievements ${nothing} }
        ... on Talent { inventions ${nothing} useRights { id } shares { id } conversionsAsCarrier ${nothing} }
        ... on Team { achievements ${nothing} }
        ... on DoctorPlacement { contracts ${nothing} }
        ... on Project { sourceDemand { id } outputs ${nothing} contracts ${nothing} achievements ${nothing} awards { id } }
        ... on Challenge { resultingContract { id } resultingContracts { id } }
        ... on Platform { achievements ${nothing} conversions ${nothing} }`,
    );
    expect(found).toEqual([
      {
        demands: none,
        supplies: none,
        contractsAsSeller: none,
        contractsAsBuyer: none,
        contractsAsIntermediary: none,
        contractSummary: noTurnover,
        achievements: none,
        conversions: none,
        rightsPolicies: none,
        conversionIncome: null,
        turnover: noTurnover,
        achievementFacts: { registeredContractsAsBuyer: 0, openDemands: 0 },
      },
      { conversions: none },
      { demands: none, matches: none, turnover: noTurnover },
      { achievements: none },
      { inventions: none, useRights: [], shares: [], conversionsAsCarrier: none },
      { achievements: none },
      { contracts: none },
      { resultingContract: null, resultingContracts: [] },
      { achievements: none, conversions: none },
      { sourceDemand: null, outputs: none, contracts: none, achievements: none, awards: [] },
      { turnover: { atSeller: noTurnover, atBuyer: noTurnover }, conversions: none },
    ]);
  });

  it('answers references to entities it does not have with null', async () => {
    const typenames = [
      'Demand',
      'SupplyItem',
      'Match',
      'SolvedCase',
      'Achievement',
      'ResearchOutput',
      'Award',
      'PilotTest',
      'TechContract',
      'Listing',
      'Conversion',
      'IndustrialisationProject',
      'UseRightGrant',
      'RightsPolicy',
      'TechnologyShare',
    ];
    const found = await market.entities(
      typenames.map((__typename) => ({ __typename, id: 'nobody' })),
      '__typename',
    );
    expect(found).toEqual(typenames.map(() => null));
  });

  it('resolves a reference of each kind to the record it names', async () => {
    for (const [list] of lists) {
      const { id, __typename } = (await market.data(`{ ${list}(first: 1) { nodes { id __typename } } }`))[list].nodes[0];
      expect(await market.entities([{ __typename, id }], `... on ${__typename} { id }`), list).toEqual([{ id }]);
    }
  });

  it('reads everything that hangs on three and more parents with one SELECT a list', async () => {
    const costOf = async (document: string): Promise<number> => (await market.recorded(() => market.data(document))).statements.length;
    expect(
      await costOf(`{ achievements(first: 20) { nodes { owners { rank } inventors { order } stages { stage } outputs { id } conversions { id }
        isConvertedLocally awards { id } pilotTests { id } useRights { id } matches { id } } } }`),
    ).toBe(11);
    expect(await costOf('{ demands(first: 20) { nodes { matches { id } contracts { id } solvedCases { id } } } }')).toBe(4);
    expect(
      await costOf(
        '{ conversions(first: 20) { nodes { achievement { id } benefitShares { sharePct } industrialisationProjects { id } pilotTests { id } } } }',
      ),
    ).toBe(5);
    const firms = ['ent-xt-0001', 'ent-xt-0002', 'ent-xt-0003', 'ent-jx-0001'].map((id) => `{ __typename: "Institution", id: "${id}" }`);
    expect(
      await costOf(`{ _entities(representations: [${firms.join(', ')}]) { ... on Institution { demands(first: 2) { nodes { id } }
        contractsAsBuyer(first: 2) { nodes { id } } achievementFacts { openDemands } turnover(year: 2025) { count }
        bought: contractSummary(year: 2025, role: BUYER) { count } sold: contractSummary(year: 2024, role: SELLER) { count } } } }`),
    ).toBe(5);
    const regions = ['430300', '451000', '330400', '330604', '620100'].map((code) => `{ __typename: "Region", code: "${code}" }`);
    expect(
      await costOf(
        `{ _entities(representations: [${regions.join(', ')}]) { ... on Region { turnover(year: 2025) { atSeller { count } } conversions(first: 2) { nodes { id } } } } }`,
      ),
    ).toBe(2);
  });
});
