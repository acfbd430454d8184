import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { spineOf } from '@helix/local/load-world';
import type { Spine } from '@helix/world/spine';
import { subgraphOfFile, type Shape } from '@helix/local/testing';

const market = subgraphOfFile('achievements');
let spine: Spine;
beforeAll(async () => {
  spine = (await spineOf(1))!;
});

const chainIds = (): string[] => spine.cities.flatMap((city) => [...city.chainIds]);

describe('需求只计一次 a demand counts once', () => {
  it('[AR-17] in the chain of its firm, even when several teams solve it in a horse race', async () => {
    const raced = spine.challenges.filter(
      ({ mode, demandId, bids }) => mode === 'HORSE_RACE' && demandId && bids.filter((bid) => bid.isSelected).length > 1,
    );
    expect(raced.length).toBeGreaterThan(0);
    for (const { demandId } of raced) {
      const { demand } = await market.data(`{ demand(id: "${demandId}") { enterprise { id } chain { id } matches { party { id } } } }`);
      expect(demand.matches.length).toBeGreaterThan(1);
      expect(demand.chain?.id ?? null).toBe(spine.enterprises.find(({ id }) => id === demand.enterprise.id)!.chainId);
      if (!demand.chain) continue;
      const listed = await market.walk('demands', 'id', `{ chainId: ["${demand.chain.id}"] }`);
      expect(listed.filter(({ id }) => id === demandId)).toHaveLength(1);
    }
  });

  it('[AR-17] so the demands of all chains add up to the demands of firms on a chain, however many matches they have', async () => {
    const chains = await market.entities(
      chainIds().map((id) => ({ __typename: 'IndustryChain', id })),
      '... on IndustryChain { demands { totalCount facets { status { count } } } matches { totalCount } }',
    );
    const onChain = spine.demands.filter(({ chainId }) => chainId !== null).length;
    expect(chains.reduce((sum, { demands }) => sum + demands.totalCount, 0)).toBe(onChain);
    for (const { demands } of chains)
      expect(demands.facets.status.reduce((sum: number, { count }: Shape) => sum + count, 0)).toBe(demands.totalCount);
    expect(chains.reduce((sum, { matches }) => sum + matches.totalCount, 0)).toBeGreaterThan(0);
  });
});

describe('不公开的需求 demands that are not public, and drafts', () => {
  const hidden = async (): Promise<{ id: string; enterprise: string; chain: string | null; visibility: string; status: string }[]> =>
    (
      await sql<{ id: string; enterprise: string; chain: string | null; visibility: string; status: string }>`
        select id, enterprise_id as enterprise, chain_id as chain, visibility, status from demand where visibility <> 'PUBLIC' or status = 'DRAFT'`.execute(
        market.subgraph.database.db,
      )
    ).rows;

  it('are there, of every visibility', async () => {
    expect(new Set((await hidden()).map(({ visibility }) => visibility))).toEqual(
      new Set(['PUBLIC', 'REGISTERED_PARTIES', 'OFFICERS', 'RESTRICTED']),
    );
  });

  it('appear on no path: by id, as a reference, in lists, of their firm, of their chain', async () => {
    const rows = await hidden();
    const ids = new Set(rows.map(({ id }) => id));
    expect(
      await market.entities(
        [...ids].map((id) => ({ __typename: 'Demand', id })),
        '... on Demand { id }',
      ),
    ).toEqual([...ids].map(() => null));
    for (const id of ids) expect(await market.data(`{ demand(id: "${id}") { id } }`)).toEqual({ demand: null });
    const listed = await market.walk('demands');
    const ofParents = await market.entities(
      rows.flatMap(({ enterprise, chain }) => [
        { __typename: 'Institution', id: enterprise },
        ...(chain ? [{ __typename: 'IndustryChain', id: chain }] : []),
      ]),
      '... on Institution { demands(first: 100) { nodes { id } } } ... on IndustryChain { demands(first: 100) { nodes { id } } }',
    );
    for (const { id } of [...listed, ...ofParents.flatMap(({ demands }) => demands.nodes)]) expect(ids).not.toContain(id);
    const [project] = await market.entities(
      [{ __typename: 'Project', id: 'any', demand: { __typename: 'Demand', id: [...ids][0] } }],
      '... on Project { sourceDemand { id } }',
    );
    expect(project).toEqual({ sourceDemand: null });
  });

  it('hide their matches', async () => {
    const [first] = await hidden();
    await sql`insert into match (id, demand_id, party_id, matched_on, result) values ('match-of-hidden', ${first!.id}, 'uni-xt-01', '2026-09-01', 'IN_TALKS')`.execute(
      market.subgraph.database.db,
    );
    const matches = await market.walk('matches', 'id demand { id }');
    expect(matches.map(({ id }) => id)).not.toContain('match-of-hidden');
    expect(matches.every(({ demand }) => demand !== null)).toBe(true);
    expect(await market.entities([{ __typename: 'Match', id: 'match-of-hidden' }], '... on Match { id }')).toEqual([null]);
  });

  it('do not count among the facts of their firm', async () => {
    const rows = (await hidden()).filter(({ status }) => status === 'PUBLISHED');
    const facts = await market.entities(
      rows.map(({ enterprise }) => ({ __typename: 'Institution', id: enterprise })),
      '... on Institution { achievementFacts { openDemands } demands(filter: { isOpen: true }) { totalCount } }',
    );
    for (const { achievementFacts, demands } of facts) expect(achievementFacts.openDemands).toBe(demands.totalCount);
  });
});

describe('技术需求 a demand', () => {
  it('of a project answers in detail (Q04, Q19)', async () => {
    const project = spine.projects.find(({ demandId }) => demandId !== null)!;
    const [found] = await market.entities(
      [{ __typename: 'Project', id: project.id, demand: { __typename: 'Demand', id: project.demandId } }],
      '... on Project { sourceDemand { id titleZh enterprise { id } } }',
    );
    const demand = spine.demands.find(({ id }) => id === project.demandId)!;
    expect(found!.sourceDemand).toMatchObject({
      id: demand.id,
      titleZh: expect.stringMatching(/技术需求$/),
      enterprise: { id: demand.enterpriseId },
    });
  });

  it('is answered first by its first match, never before it was published', async () => {
    for (const { id, publishedOn, firstResponseOn, matches } of await market.walk(
      'demands',
      'id publishedOn firstResponseOn matches { matchedOn }',
    )) {
      if (firstResponseOn !== null) expect(firstResponseOn >= publishedOn, id).toBe(true);
      if (matches.length) expect(firstResponseOn, id).toBe(matches[0].matchedOn);
    }
  });

  it('solved on the spot has the case in which it was solved', async () => {
    const solved = await market.walk(
      'demands',
      'id solvedCases { institute { id } enterprise { id } demand { id } } enterprise { id }',
      '{ status: [SOLVED_ON_SITE] }',
    );
    expect(solved.length).toBeGreaterThan(0);
    for (const { id, enterprise, solvedCases } of solved)
      expect(solvedCases).toEqual([{ institute: { id: expect.any(String) }, enterprise, demand: { id } }]);
  });
});
