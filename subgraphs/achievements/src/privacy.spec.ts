import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { subgraphOfFile, type Shape } from '@helix/local/testing';
import {
  byReference,
  caller,
  callersOf,
  expectTold,
  officer,
  toldBy,
  whoSees,
  type ConcernedParties,
  type Path,
} from '@helix/local/testing-callers';

import { demandById } from './demand/demand.queries.ts';

/*
 * Who may see what of demands, achievements, contracts, auctions, conversions and rights, as 10.2 and 10.3 of the domain catalogue list it. The
 * audiences are written here as the lists have them, not read from the schema.
 */

const market = subgraphOfFile('achievements');

type Statement = ReturnType<typeof sql>;
const execute = (statement: Statement) => statement.execute(market.subgraph.database.db);
/** The first row of a query; there is one, or the world has no case for the specification. */
async function row<Row extends Record<string, string>>(statement: Statement): Promise<Row> {
  const { rows } = await execute(statement);
  expect(rows.length).toBeGreaterThan(0);
  return rows[0] as Row;
}
const elsewhere = (region: string): string => (region.startsWith('43') ? '451000' : '430300');
const callersTo = ({ region, ...concerned }: Omit<ConcernedParties, 'elsewhere'>) =>
  callersOf({ region, elsewhere: elsewhere(region), ...concerned });

const holds = (id: string) => (connection: Shape) => connection['nodes'].some((node: Shape) => node['id'] === id);
const inFacet = (buckets: readonly Shape[], value: string): boolean =>
  buckets.some((bucket) => bucket['value'] === value && bucket['count'] > 0);
/** A root list narrowed by a filter: nodes, edges and count are three paths. */
const pathsOfList = (list: string, filter: string, id: string): Record<string, Path> => ({
  nodes: { document: `{ found: ${list}(first: 100, filter: ${filter}) { nodes { id } } }`, tells: ({ found }) => holds(id)(found) },
  edges: {
    document: `{ found: ${list}(first: 100, filter: ${filter}) { edges { node { id } } } }`,
    tells: ({ found }) => found.edges.some(({ node }: Shape) => node.id === id),
  },
});
const also = 'science and technology that also integrates';

describe('未公开的需求 demands that are not public', () => {
  const demandOf = (condition: Statement) =>
    row<{ id: string; firm: string; chain: string; region: string; title: string; status: string }>(
      sql`select id, enterprise_id as firm, chain_id as chain, city_code as region, title_zh as title, status from demand where chain_id is not null and ${condition} order by id limit 1`,
    );
  const pathsTo = ({ id, firm, chain, title, region, status }: Awaited<ReturnType<typeof demandOf>>): Record<string, Path> => ({
    id: { document: `{ demand(id: "${id}") { id } }`, tells: ({ demand }) => demand !== null },
    reference: byReference('Demand', { id }),
    ...pathsOfList('demands', `{ text: "${title}" }`, id),
    firm: byReference('Institution', { id: firm }, 'demands(first: 100) { nodes { id } }', ({ demands }) => holds(id)(demands)),
    chain: byReference('IndustryChain', { id: chain }, 'demands(first: 100) { nodes { id } }', ({ demands }) => holds(id)(demands)),
    count: {
      document: `{ found: demands(filter: { text: "${title}", enterpriseId: ["${firm}"], status: [${status}], cityCode: ["${region}"] }) { totalCount } }`,
      tells: ({ found }) => found.totalCount > 0,
    },
    facet: {
      document: `{ found: demands(filter: { text: "${title}", enterpriseId: ["${firm}"], status: [${status}] }) { facets { cityCode { value count } } } }`,
      tells: ({ found }) => inFacet(found.facets.cityCode, region),
    },
    'source of a project, required from projects [D5]': {
      ...byReference('Project', { id: 'any' }, 'sourceDemand { id }', ({ sourceDemand }) => sourceDemand !== null),
      variables: { of: [{ __typename: 'Project', id: 'any', demand: { __typename: 'Demand', id } }] },
    },
  });

  it.each([
    ['a draft', sql`status = 'DRAFT'`],
    ['one for officers', sql`visibility = 'OFFICERS'`],
    ['one for registered parties', sql`visibility = 'REGISTERED_PARTIES'`],
  ])('[D7] [D8] %s: the firm, the technology market and industry of its place', async (_, condition) => {
    const demand = await demandOf(condition);
    await expectTold(market, callersTo({ region: demand.region, institution: demand.firm }), pathsTo(demand), [
      'institution',
      'industry',
      'technology market',
    ]);
  });

  it('[D7] one for registered parties is told to a party that is matched with it, its match too; one for officers is not', async () => {
    for (const [visibility, isTold] of [
      ['REGISTERED_PARTIES', true],
      ['OFFICERS', false],
    ] as const) {
      const { id } = await demandOf(sql`visibility = ${visibility}`);
      const match = `match-${visibility}`;
      await execute(
        sql`insert into match (id, demand_id, party_id, matched_on, result) values (${match}, ${id}, 'uni-matched', '2026-09-01', 'IN_TALKS')`,
      );
      const party = {
        party: caller(['INSTITUTION_ADMIN'], { institutions: ['uni-matched'] }),
        rival: caller(['INSTITUTION_ADMIN'], { institutions: ['uni-xt-01'] }),
      };
      expect(await toldBy(market, party, { demand: byReference('Demand', { id }), match: byReference('Match', { id: match }) })).toEqual({
        demand: isTold ? ['party'] : [],
        match: ['party'],
      });
    }
  });

  it('[D7] [D8] one that is unfit for publication: the firm and the bureau that collects it; its existence is told to nobody else', async () => {
    const demand = await demandOf(sql`visibility = 'RESTRICTED' and city_code = '430300'`);
    await expectTold(market, callersTo({ region: '430300', institution: demand.firm }), pathsTo(demand), [
      'institution',
      'science and technology',
    ]);
  });

  it('[H12] the bureau states a reason for what is unfit for publication, and its reading goes into the access log; the firm need not', async () => {
    const { id, firm } = await demandOf(sql`visibility = 'RESTRICTED' and city_code = '430300'`);
    const callers = {
      officer: officer('SCIENCE_AND_TECHNOLOGY', '430300'),
      'officer without a reason': { ...officer('SCIENCE_AND_TECHNOLOGY', '430300'), reason: null },
      'firm without a reason': { ...caller(['ENTERPRISE_USER'], { institutions: [firm] }), reason: null },
    };
    await expectTold(market, callers, { reference: byReference('Demand', { id }) }, ['officer', 'firm without a reason']);
    const request = market.subgraph.requestFor(callers.officer);
    await demandById(request).load(id);
    expect(request.disclosure.accesses).toEqual([{ outcome: 'READ', type: 'Demand', key: id, fields: ['Demand.*'] }]);
  });

  it('[D17] a role that is excluded from restricted matters denies them, whatever else the same person is', async () => {
    const demand = await demandOf(sql`visibility = 'RESTRICTED' and city_code = '430300'`);
    const bounds = {
      department: 'SCIENCE_AND_TECHNOLOGY',
      regions: ['430300'],
      institutions: [demand.firm],
      scopes: ['classified:read'],
    } as const;
    const callers = Object.fromEntries(
      (['PROVINCIAL_INTEGRATOR', 'THIRD_PARTY_EVALUATOR', 'SYSTEM'] as const).map((role) => [
        role,
        caller(['BUREAU_OFFICER', 'ENTERPRISE_USER', role], bounds),
      ]),
    );
    await expectTold(market, callers, pathsTo(demand), []);
  });

  it('[D7] that it is civil and military: the firm and the bureau that collects it, who are asked for no more than the region', async () => {
    const { id, firm, region } = await demandOf(sql`is_civil_military`);
    const callers = callersTo({ region, institution: firm });
    const told = await toldBy(market, callers, {
      field: byReference('Demand', { id }, 'isCivilMilitary', ({ isCivilMilitary }) => isCivilMilitary === true),
    });
    expect(told['field']).toEqual(['institution', 'science and technology']);
    const open = await demandOf(sql`visibility = 'PUBLIC' and status = 'PUBLISHED' and city_code = ${region}`);
    expect(
      await whoSees(
        market,
        callersTo({ region, institution: open.firm }),
        { document: `{ demand(id: "${open.id}") { isCivilMilitary } }` },
        ['demand', 'isCivilMilitary'],
      ),
    ).toEqual(['institution', 'science and technology']);
  });

  it('[H8] hidden and missing answer alike', async () => {
    const { id } = await demandOf(sql`visibility = 'RESTRICTED'`);
    const ask = (key: string) => market.ask(`{ demand(id: "${key}") { id titleZh budget { wan } } }`);
    expect(await ask(id)).toEqual(await ask('no-demand'));
  });

  it('[D8] a solved case of a demand that is not public tells its problem to the firm, the institute and the offices alone', async () => {
    const { id, firm, region } = await demandOf(sql`visibility = 'OFFICERS'`);
    await execute(sql`insert into solved_case (id, institute_id, enterprise_id, demand_id, problem_zh, result_zh, solved_on)
      values ('solved-hidden', 'uni-solver', ${firm}, ${id}, '产线停机', '已解决', '2026-09-01')`);
    const callers = {
      ...callersTo({ region, institution: firm }),
      solver: caller(['INSTITUTION_ADMIN'], { institutions: ['uni-solver'] }),
    };
    await expectTold(
      market,
      callers,
      {
        reference: byReference('SolvedCase', { id: 'solved-hidden' }),
        ...pathsOfList('solvedCases', `{ enterpriseId: ["${firm}"], solvedYear: 2026 }`, 'solved-hidden'),
      },
      ['institution', 'industry', 'technology market', 'solver'],
    );
  });
});

describe('未发布的成果与未授权的产出 achievements that are not published, outputs that are not granted', () => {
  const those = ['person', 'institution', 'science and technology', 'technology market', also];
  const unpublished = () =>
    row<{ id: string; owner: string; inventor: string; region: string; title: string }>(sql`
      select a.id, o.institution_id as owner, i.talent_id as inventor, a.city_code as region, a.title_zh as title from achievement a
      join achievement_owner o on o.achievement_id = a.id join achievement_inventor i on i.achievement_id = a.id
      where a.published_on is null order by a.id limit 1`);

  it('[D7] [D8] an achievement: its inventors, its owners, the technology market and science and technology', async () => {
    const { id, owner, inventor, region, title } = await unpublished();
    const found = (entity: Shape): boolean => holds(id)(entity['found']);
    await expectTold(
      market,
      callersTo({ region, person: inventor, institution: owner }),
      {
        id: { document: `{ achievement(id: "${id}") { id } }`, tells: ({ achievement }) => achievement !== null },
        reference: byReference('Achievement', { id }),
        ...pathsOfList('achievements', `{ text: "${title}", ownerId: ["${owner}"] }`, id),
        count: {
          document: `{ found: achievements(filter: { text: "${title}", ownerId: ["${owner}"], stage: [LAB] }) { totalCount } }`,
          tells: ({ found: { totalCount } }) => totalCount > 0,
        },
        facet: {
          document: `{ found: achievements(filter: { text: "${title}", ownerId: ["${owner}"] }) { facets { cityCode { value count } } } }`,
          tells: (data) => inFacet(data['found'].facets.cityCode, region),
        },
        inventor: byReference('Talent', { id: inventor }, 'found: inventions(first: 100) { nodes { id } }', found),
        owner: byReference('Institution', { id: owner }, 'found: achievements(first: 100) { nodes { id } }', found),
      },
      those,
    );
  });

  it.each([
    ['not filed', sql`o.filed_on is null`],
    ['filed, not granted', sql`o.filed_on is not null and a.published_on is not null`],
  ])('[D7] [D8] an output that is %s: inventors, owners, the technology market and science and technology', async (_, condition) => {
    const { id, achievement, owner, inventor, region, title } = await row<
      Record<'id' | 'achievement' | 'owner' | 'inventor' | 'region' | 'title', string>
    >(sql`
      select o.id, a.id as achievement, w.institution_id as owner, i.talent_id as inventor, a.city_code as region, o.title_zh as title from research_output o
      join achievement a on a.id = o.achievement_id join achievement_owner w on w.achievement_id = a.id join achievement_inventor i on i.achievement_id = a.id
      where o.granted_on is null and ${condition} order by o.id limit 1`);
    await expectTold(
      market,
      callersTo({ region, person: inventor, institution: owner }),
      {
        reference: byReference('ResearchOutput', { id }),
        ...pathsOfList('researchOutputs', `{ text: "${title}", kind: [PATENT] }`, id),
        achievement: byReference('Achievement', { id: achievement }, 'outputs { id }', ({ outputs }) =>
          outputs.some((output: Shape) => output['id'] === id),
        ),
      },
      those,
    );
  });

  it('[D7] an offer that is not published: its institution, the technology market and science and technology', async () => {
    const { id, institution, region } = await row<Record<'id' | 'institution' | 'region', string>>(
      sql`select id, institution_id as institution, city_code as region from supply_item where published_on is null order by id limit 1`,
    );
    await expectTold(
      market,
      callersTo({ region, institution }),
      {
        id: { document: `{ supplyItem(id: "${id}") { id } }`, tells: ({ supplyItem }) => supplyItem !== null },
        reference: byReference('SupplyItem', { id }),
        ...pathsOfList('supplyItems', `{ institutionId: ["${institution}"], kind: [ACHIEVEMENT] }`, id),
        institution: byReference('Institution', { id: institution }, 'supplies(first: 100) { nodes { id } }', ({ supplies }) =>
          holds(id)(supplies),
        ),
      },
      ['institution', 'science and technology', 'technology market', also],
    );
  });

  it.each([
    [
      'the share that owners agreed',
      'owners { sharePct }',
      ['owners', 0, 'sharePct'],
      sql`exists (select from achievement_owner o where o.achievement_id = a.id and o.share_pct is not null and o.rank = 1)`,
    ],
    [
      'when ownership was agreed',
      'outputs { ownershipAgreedOn }',
      ['outputs', 0, 'ownershipAgreedOn'],
      sql`(select o.ownership_agreed_on from research_output o where o.achievement_id = a.id and o.granted_on is not null order by o.id limit 1) is not null`,
    ],
    [
      'the data of a pilot',
      'pilotTests { dataZh }',
      ['pilotTests', 0, 'dataZh'],
      sql`exists (select from pilot_test p where p.achievement_id = a.id)`,
    ],
    [
      'the first day of a right of use',
      'useRights { startsOn }',
      ['useRights', 0, 'startsOn'],
      sql`exists (select from use_right_grant u where u.achievement_id = a.id)`,
    ],
    [
      'the last day of a right of use',
      'useRights { endsOn }',
      ['useRights', 0, 'endsOn'],
      sql`exists (select from use_right_grant u where u.achievement_id = a.id)`,
    ],
  ])('[D6] [D7] %s: inventors, owners, the technology market and science and technology', async (_, selection, at, condition) => {
    const { id, owner, inventor, region } = await row<Record<'id' | 'owner' | 'inventor' | 'region', string>>(sql`
      select a.id, o.institution_id as owner, i.talent_id as inventor, a.city_code as region from achievement a
      join achievement_owner o on o.achievement_id = a.id join achievement_inventor i on i.achievement_id = a.id and i."order" = 1
      where a.published_on is not null and ${condition} order by a.id, o.rank desc limit 1`);
    const callers = callersTo({ region, person: inventor, institution: owner });
    expect(await whoSees(market, callers, { document: `{ achievement(id: "${id}") { ${selection} } }` }, ['achievement', ...at])).toEqual(
      those,
    );
    const { document, variables } = byReference('Achievement', { id }, selection);
    expect(await whoSees(market, callers, { document, variables: variables! }, ['_entities', 0, ...at])).toEqual(those);
  });

  it('[D9] rights of use are not filtered or ordered by their term, except by the offices within their region', async () => {
    const by = (what: string) => `{ useRightGrants(${what}) { totalCount nodes { id } } }`;
    const order = 'orderBy: { field: STARTS_ON, direction: ASC }';
    const owner = caller(['INSTITUTION_ADMIN'], { institutions: ['uni-xt-01'] });
    for (const viewer of [
      caller([]),
      owner,
      caller(['FINANCE_OFFICER'], { regions: ['430300'] }),
      officer('TECHNOLOGY_MARKET', '451000'),
    ]) {
      const of = market.as(viewer);
      expect(await of.refusal(by('filter: { startedYear: 2025, withinRegion: "430300" }'))).toBe('FORBIDDEN');
      expect(await of.refusal(by(`filter: { withinRegion: "430300" }, ${order}`))).toBe('FORBIDDEN');
    }
    const inCharge = market.as(officer('TECHNOLOGY_MARKET', '430300'));
    expect(await inCharge.refusal(by(order))).toBe('FORBIDDEN');
    const { useRightGrants: found } = await inCharge.data(
      `{ useRightGrants(filter: { startedYear: 2025, withinRegion: "430300" }, ${order}) { nodes { startsOn } } }`,
    );
    for (const { startsOn } of found.nodes) expect(startsOn).toMatch(/^2025-/);
  });

  it('[D9] the order in which rights of use come by themselves tells nothing of their term', async () => {
    const { useRightGrants: found } = await market.data('{ useRightGrants(first: 100) { edges { cursor node { id } } } }');
    const ids = found.edges.map(({ node }: Shape) => node.id);
    expect(ids).toEqual(ids.toSorted());
    for (const { cursor } of found.edges) expect(Buffer.from(cursor, 'base64url').toString('latin1')).not.toMatch(/20\d\d-\d\d-\d\d/);
  });
});

describe('合同 contracts', () => {
  it('[D7] [D8] one that is not signed: its parties and the offices that answer for the firm', async () => {
    const { id, seller, buyer, region } = await row<Record<'id' | 'seller' | 'buyer' | 'region', string>>(
      sql`select id, seller_id as seller, buyer_id as buyer, city_code as region from tech_contract where status = 'DRAFT' order by id limit 1`,
    );
    const offices = ['industry', 'science and technology', 'technology market', 'finance', 'statistics', also];
    const paths: Record<string, Path> = {
      id: { document: `{ techContract(id: "${id}") { id signedOn } }`, tells: ({ techContract }) => techContract !== null },
      reference: byReference('TechContract', { id }),
      ...pathsOfList('techContracts', `{ sellerId: ["${seller}"], status: [DRAFT] }`, id),
      count: {
        document: `{ found: techContracts(filter: { buyerId: ["${buyer}"], status: [DRAFT] }) { totalCount } }`,
        tells: ({ found }) => found.totalCount > 0,
      },
      facet: {
        document: `{ found: techContracts(filter: { buyerId: ["${buyer}"] }) { facets { status { value count } } } }`,
        tells: ({ found }) => inFacet(found.facets.status, 'DRAFT'),
      },
      buyer: byReference('Institution', { id: buyer }, 'contractsAsBuyer(first: 100) { nodes { id } }', (entity) =>
        holds(id)(entity['contractsAsBuyer']),
      ),
      seller: byReference('Institution', { id: seller }, 'contractsAsSeller(first: 100) { nodes { id } }', (entity) =>
        holds(id)(entity['contractsAsSeller']),
      ),
    };
    for (const institution of [seller, buyer])
      await expectTold(market, callersTo({ region, institution }), paths, ['institution', ...offices]);
  });

  it.each([
    ['price', 'price { wan }', sql`is_between_firms and registered_on is not null`],
    ['price', 'price { wan }', sql`registered_on is null and signed_on is not null`],
    ['technologyPrice', 'technologyPrice { wan }', sql`is_between_firms and registered_on is not null`],
    ['termsZh', 'termsZh', sql`registered_on is not null`],
  ])('[D6] [D7] %s: the parties and the technology market', async (field, selection, condition) => {
    const { id, seller, region, number } = await row<Record<'id' | 'seller' | 'region' | 'number', string>>(
      sql`select id, seller_id as seller, city_code as region, coalesce(registration_no, '') as number from tech_contract where ${condition} order by id limit 1`,
    );
    const callers = callersTo({ region, institution: seller });
    const those = ['institution', 'technology market'];
    expect(await whoSees(market, callers, { document: `{ techContract(id: "${id}") { ${selection} } }` }, ['techContract', field])).toEqual(
      those,
    );
    const list = `{ techContracts(first: 1, filter: { sellerId: ["${seller}"] }) { edges { node { ${selection} } } } }`;
    expect(await whoSees(market, callers, { document: list }, ['techContracts', 'edges', 0, 'node', field])).toEqual(those);
    if (number === '') return;
    const { document, variables } = byReference('TechContract', { registrationNo: number }, selection);
    expect(await whoSees(market, callers, { document, variables: variables! }, ['_entities', 0, field])).toEqual(those);
  });

  it('[D7] what a contract’s effect is worth: the parties, the market and the offices that answer for the firm', async () => {
    const { id, buyer, region } = await row<Record<'id' | 'buyer' | 'region', string>>(
      sql`select id, buyer_id as buyer, city_code as region from tech_contract where effect_value_fen is not null order by id limit 1`,
    );
    const callers = callersTo({ region, institution: buyer });
    expect(
      await whoSees(market, callers, { document: `{ techContract(id: "${id}") { effectValue { wan } } }` }, [
        'techContract',
        'effectValue',
      ]),
    ).toEqual(['institution', 'industry', 'science and technology', 'technology market', 'finance', 'statistics', also]);
  });

  it('[H10] no sum of a firm tells what it agreed with one or two others', async () => {
    const { seller, buyer, year } = await row<Record<'seller' | 'buyer' | 'year', string>>(
      sql`select seller_id as seller, buyer_id as buyer, extract(year from registered_on)::text as year from tech_contract where is_between_firms order by id limit 1`,
    );
    const sums = await market.contributed(
      'Institution',
      [seller, buyer],
      `turnover(year: ${year}) { count amount { fen } amountWithoutStartup { fen } byType { amount { fen } } }
       sold: contractSummary(year: ${year}, role: SELLER) { count amount { fen } } bought: contractSummary(year: ${year}, role: BUYER) { count amount { fen } }`,
    );
    expect(sums[0]!['turnover'].count).toBeGreaterThan(0);
    expect([
      sums[0]!['turnover'].amount,
      sums[0]!['turnover'].amountWithoutStartup,
      sums[0]!['sold'].amount,
      sums[1]!['bought'].amount,
    ]).toEqual([null, null, null, null]);
    expect(sums[0]!['turnover'].byType.every(({ amount }: Shape) => amount === null)).toBe(true);
  });
});

describe('拍卖 auctions', () => {
  const auction = (status: string) =>
    row<{ id: string; bidder: string; bid: string; owner: string; region: string }>(sql`
      select l.id, b.bidder_id as bidder, b.id as bid, o.institution_id as owner, l.city_code as region from listing l join auction_bid b on b.listing_id = l.id
      join achievement_owner o on o.achievement_id = l.achievement_id and o.rank = 1 where l.status = ${status} order by l.id, b.placed_at limit 1`);
  const bidsPath = (id: string): Path =>
    byReference('Listing', { id }, 'auctionBids { id bidder { id } amount { fen } }', ({ auctionBids }) => auctionBids.length > 0);
  const reservePath = (id: string): Path =>
    byReference('Listing', { id }, 'reservePrice { fen }', ({ reservePrice }) => reservePrice !== null);

  it('[D7] [D8] before the close nobody finds a bid, how many there are, or the reserve price: owner, bidder and the market included', async () => {
    const { id, bidder, owner, region } = await auction('OPEN');
    for (const institution of [bidder, owner]) {
      const callers = {
        ...callersTo({ region, institution }),
        market: { ...officer('TECHNOLOGY_MARKET', region), scopes: ['classified:read'] },
      };
      await expectTold(market, callers, { bids: bidsPath(id), reserve: reservePath(id) }, []);
    }
  });

  it('[D8] a deal that is entered before the last day is over opens nothing, nor does it name a winner', async () => {
    const { id, bidder, region } = await auction('OPEN');
    await execute(sql`update listing set status = 'DEAL', winner_id = ${bidder}, final_price_fen = 100 where id = ${id}`);
    const winner = byReference(
      'Listing',
      { id },
      'winner { id } finalPrice { fen }',
      (entity) => entity['winner'] !== null || entity['finalPrice'] !== null,
    );
    await expectTold(market, callersTo({ region, institution: bidder }), { bids: bidsPath(id), reserve: reservePath(id), winner }, []);
    await execute(sql`update listing set status = 'OPEN', winner_id = null, final_price_fen = null where id = ${id}`);
  });

  it('[D7] afterwards a bidder finds its own, the technology market all of them; the winning price is public', async () => {
    const { id, bidder, bid, owner, region } = await auction('SETTLED');
    const callers = callersTo({ region, institution: bidder });
    await expectTold(market, callers, { bids: bidsPath(id) }, ['institution', 'technology market']);
    const { data } = await market.ask<Shape>(bidsPath(id).document, bidsPath(id).variables, callers['institution']);
    expect(data!['_entities'][0].auctionBids.map((each: Shape) => [each['id'], each['amount'] !== null])).toEqual([[bid, true]]);
    expect(
      await whoSees(market, callersTo({ region, institution: owner }), { ...reservePath(id), variables: reservePath(id).variables! }, [
        '_entities',
        0,
        'reservePrice',
      ]),
    ).toEqual(['institution', 'technology market']);
    const [found] = await market.entities([{ __typename: 'Listing', id }], '... on Listing { finalPrice { fen } winner { id } }');
    expect([found!['finalPrice'], found!['winner']]).not.toContain(null);
  });

  it('[D7] [D8] a listing that is not disclosed: the owners and the technology market', async () => {
    const { id, owner, region, achievement } = await row<Record<'id' | 'owner' | 'region' | 'achievement', string>>(sql`
      select l.id, o.institution_id as owner, l.city_code as region, l.achievement_id as achievement from listing l
      join achievement_owner o on o.achievement_id = l.achievement_id and o.rank = 1 where l.status = 'PREPARED' order by l.id limit 1`);
    await expectTold(
      market,
      callersTo({ region, institution: owner }),
      {
        reference: byReference('Listing', { id }),
        ...pathsOfList('listings', `{ achievementId: ["${achievement}"] }`, id),
        facet: {
          document: `{ found: listings(filter: { achievementId: ["${achievement}"] }) { facets { status { value count } } } }`,
          tells: ({ found }) => inFacet(found.facets.status, 'PREPARED'),
        },
      },
      ['institution', 'technology market'],
    );
  });
});

describe('收益与股份 benefits and shares', () => {
  it('[D7] what a person gets of a conversion: the person, the institution that pays, finance and the talent office; never a peer or the integrator', async () => {
    const { id, conversion, person, institution, region } = await row<
      Record<'id' | 'conversion' | 'person' | 'institution' | 'region', string>
    >(sql`
      select s.id, s.conversion_id as conversion, s.talent_id as person, s.institution_id as institution, c.city_code as region
      from personal_benefit_share s join conversion c on c.id = s.conversion_id order by s.id limit 1`);
    const selection = 'id institution { id } talent { id } sharePct amount { wan }';
    const whole = (shares: Shape[]): boolean =>
      shares.some((share) => share['id'] === id && Object.values(share).every((value) => value !== null));
    await expectTold(
      market,
      callersTo({ region, person, institution }),
      {
        conversion: byReference('Conversion', { id: conversion }, `personalShares { ${selection} }`, ({ personalShares }) =>
          whole(personalShares),
        ),
        person: byReference('Talent', { id: person }, `benefitShares { ${selection} }`, ({ benefitShares }) => whole(benefitShares)),
        'how many': byReference(
          'Conversion',
          { id: conversion },
          'personalShares { id }',
          ({ personalShares }) => personalShares.length > 0,
        ),
      },
      ['person', 'institution', 'talent office', 'finance'],
    );
    // One who shares the benefit does not see what the others get.
    const [found] = await market
      .as(caller(['RESEARCHER'], { talent: person }))
      .contributed('Conversion', [conversion], 'personalShares { talent { id } }');
    expect(found!['personalShares']).toEqual([{ talent: { id: person } }]);
  });

  it('[D7] a technology share with its percentage: the holder, the company, the owners, finance and the talent office', async () => {
    const { id, holder, company, region } = await row<Record<'id' | 'holder' | 'company' | 'region', string>>(sql`
      select s.id, s.holder_id as holder, s.company_id as company, a.city_code as region from technology_share s join achievement a on a.id = s.achievement_id order by s.id limit 1`);
    await expectTold(
      market,
      callersTo({ region, person: holder, institution: company }),
      {
        reference: byReference('TechnologyShare', { id }, 'id percent', ({ percent }) => percent !== null),
        holder: byReference('Talent', { id: holder }, 'shares { id percent }', ({ shares }) =>
          shares.some((share: Shape) => share['id'] === id),
        ),
      },
      ['person', 'institution', 'talent office', 'finance'],
    );
  });

  it('[D7] an institution’s share of the benefit: the parties, the market, science and technology, finance and statistics', async () => {
    const { conversion, firm, region } = await row<Record<'conversion' | 'firm' | 'region', string>>(sql`
      select s.conversion_id as conversion, c.enterprise_id as firm, c.city_code as region from benefit_share s join conversion c on c.id = s.conversion_id order by s.id limit 1`);
    const document = `{ conversion(id: "${conversion}") { benefitShares { sharePct } } }`;
    expect(
      await whoSees(market, callersTo({ region, institution: firm }), { document }, ['conversion', 'benefitShares', 0, 'sharePct']),
    ).toEqual(['institution', 'science and technology', 'technology market', 'finance', 'statistics', also]);
  });

  it.each(['investment', 'sales'])(
    '[D7] IndustrialisationProject.%s: the firm, industry, science and technology, finance and statistics',
    async (field) => {
      const { conversion, firm, region } = await row<Record<'conversion' | 'firm' | 'region', string>>(sql`
      select c.id as conversion, c.enterprise_id as firm, c.city_code as region from industrialisation_project p join conversion c on c.id = p.conversion_id
      where p.sales_fen is not null order by p.id limit 1`);
      const document = `{ conversion(id: "${conversion}") { industrialisationProjects { ${field} { wan } } } }`;
      expect(
        await whoSees(market, callersTo({ region, institution: firm }), { document }, [
          'conversion',
          'industrialisationProjects',
          0,
          field,
        ]),
      ).toEqual(['institution', 'industry', 'science and technology', 'finance', 'statistics', also]);
    },
  );
});
