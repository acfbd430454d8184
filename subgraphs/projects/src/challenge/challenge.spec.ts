import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { spineOf } from '@helix/local/load-world';
import { sqlInOrder, subgraphOfFile } from '@helix/local/testing';
import type { Spine, SpineChallenge } from '@helix/world/spine';

const projects = subgraphOfFile('projects');
let spine: Spine;
beforeAll(async () => {
  spine = (await spineOf(1))!;
});

const one = (matches: (challenge: SpineChallenge) => boolean): SpineChallenge => spine.challenges.find(matches)!;
const idsOf = async (filter: string): Promise<string[]> => (await projects.walk('challenges', 'id', `{ ${filter} }`)).map(({ id }) => id);
const plan = (matches: (challenge: SpineChallenge) => boolean): string[] =>
  spine.challenges
    .filter((challenge) => challenge.status !== 'DRAFT' && matches(challenge))
    .map(({ id }) => id)
    .toSorted();

const unsealed = new Set(['SELECTED', 'CONTRACTED', 'UNDER_WAY', 'ACCEPTED', 'REWARDED']);

describe('密封投标 sealed bids', () => {
  const seen = 'totalCount nodes { id challenge { id } } pageInfo { hasNextPage hasPreviousPage startCursor }';
  type Seen = { totalCount: number; nodes: { id: string; challenge: { id: string } }[]; pageInfo: object };

  it('are neither listed nor counted before the selection, on any path', async () => {
    const sealed = spine.challenges.filter(({ status, bids }) => !unsealed.has(status) && bids.length > 0);
    expect(sealed.map(({ status }) => status)).toEqual(expect.arrayContaining(['POSTED', 'BIDDING_CLOSED']));
    for (const { id, status } of sealed) {
      const { data } = await projects.ask<{ challenge: { status: string; bidsUnsealed: boolean; bids: Seen } }>(
        `{ challenge(id: "${id}") { status bidsUnsealed bids { ${seen} } } }`,
      );
      expect(data!.challenge).toEqual({
        status,
        bidsUnsealed: false,
        bids: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null } },
      });
    }
    const hidden = new Set(sealed.flatMap(({ bids }) => bids.map(({ id }) => id)));
    const owners = sealed.flatMap(({ bids }) =>
      bids.flatMap(({ bidderId, leaderId, teamId }) => [
        { __typename: 'Institution', id: bidderId },
        { __typename: 'Talent', id: leaderId },
        ...(teamId ? [{ __typename: 'Team', id: teamId }] : []),
      ]),
    );
    const { data } = await projects.ask<{ _entities: { bids: Seen }[] }>(
      `query ($r: [_Any!]!) { _entities(representations: $r) {
        ... on Institution { bids(first: 100) { ${seen} } } ... on Talent { bids(first: 100) { ${seen} } } ... on Team { bids(first: 100) { ${seen} } } } }`,
      { r: owners },
    );
    for (const { bids } of data!._entities) {
      expect(bids.nodes.filter(({ id }) => hidden.has(id))).toEqual([]);
      expect(bids.totalCount).toBe(bids.nodes.length);
    }
    const { data: references } = await projects.ask<{ _entities: unknown[] }>(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Bid { id } } }',
      { r: [...hidden].map((id) => ({ __typename: 'Bid', id })) },
    );
    expect(references!._entities).toEqual([...hidden].map(() => null));
  });

  it('are all open afterwards, with leader and team', async () => {
    for (const { id, bids } of spine.challenges.filter(({ status }) => unsealed.has(status))) {
      const { data } = await projects.ask<{
        challenge: {
          bids: { totalCount: number; nodes: { id: string; isSelected: boolean; leader: { id: string }; team: { id: string } | null }[] };
        };
      }>(`{ challenge(id: "${id}") { bids { totalCount nodes { id isSelected leader { id } team { id } } } } }`);
      const { totalCount, nodes } = data!.challenge.bids;
      expect(totalCount).toBe(bids.length);
      expect(new Map(nodes.map((node) => [node.id, [node.isSelected, node.leader.id, node.team?.id ?? null]]))).toEqual(
        new Map(bids.map((bid) => [bid.id, [bid.isSelected, bid.leaderId, bid.teamId]])),
      );
    }
  });

  it('open with the state of the challenge and nothing else', async () => {
    const { id, bids } = one(({ status, bids: made }) => status === 'BIDDING_CLOSED' && made.length > 0);
    const count = async (): Promise<number> =>
      (await projects.ask<{ challenge: { bids: { totalCount: number } } }>(`{ challenge(id: "${id}") { bids { totalCount } } }`)).data!
        .challenge.bids.totalCount;
    const move = (status: string) => sql`update challenge set status = ${status} where id = ${id}`.execute(projects.subgraph.database.db);
    expect(await count()).toBe(0);
    await move('SELECTED');
    expect(await count()).toBe(bids.length);
    await move('BIDDING_CLOSED');
    expect(await count()).toBe(0);
  });

  it('never tell the public what they offer, except the winner’s with the result', async () => {
    const opened = spine.challenges.filter(({ status, rewardWan }) => unsealed.has(status) && rewardWan !== null);
    for (const { id } of opened) {
      const { challenge } = await projects.data(
        `{ challenge(id: "${id}") { bids { nodes { isSelected offer { wan } winningOffer { wan } score } } } }`,
      );
      for (const { isSelected, offer, winningOffer, score } of challenge.bids.nodes) {
        expect([offer, score]).toEqual([null, null]);
        expect(winningOffer !== null).toBe(isSelected);
      }
    }
  });

  it('filter by state and by selection', async () => {
    const race = one(({ mode, status }) => mode === 'HORSE_RACE' && status === 'ACCEPTED');
    const { data } = await projects.ask<{ challenge: Record<string, { nodes: { status: string; eliminatedOn: string | null }[] }> }>(
      `{ challenge(id: "${race.id}") { selected: bids(filter: { isSelected: true }) { nodes { status eliminatedOn } }
        others: bids(filter: { isSelected: false }) { nodes { status } } out: bids(filter: { status: [ELIMINATED] }) { nodes { status eliminatedOn } } } }`,
    );
    const { selected, others, out } = data!.challenge;
    expect(selected!.nodes.map(({ status }) => status).toSorted()).toEqual(['CONTRACTED', 'ELIMINATED']);
    expect(selected!.nodes.length + others!.nodes.length).toBe(race.bids.length);
    expect(out!.nodes).toHaveLength(1);
    expect(out!.nodes[0]!.eliminatedOn).not.toBeNull();
  });

  it('of several challenges cost one SELECT, their gates one more (Q20)', async () => {
    const { result, statements } = await projects.asking<{
      challenges: { nodes: { bids: { nodes: { status: string; milestones: { nameZh: string; isPassed: boolean | null }[] }[] } }[] };
    }>(
      `{ challenges(filter: { mode: [HORSE_RACE] }) { nodes { id bids { nodes { status eliminatedOn milestones { nameZh dueOn doneOn isPassed } } } } } }`,
    );
    expect(statements).toHaveLength(3);
    const races = result.data!.challenges.nodes;
    expect(races.length).toBeGreaterThan(3);
    for (const { bids } of races) {
      const runners = bids.nodes.filter(({ milestones }) => milestones.length);
      expect(runners.length).toBeGreaterThanOrEqual(2);
      expect(runners.filter(({ status }) => status === 'CONTRACTED').length).toBeGreaterThanOrEqual(1);
      for (const { status, milestones } of runners)
        expect(milestones.map(({ nameZh, isPassed }) => [nameZh, isPassed === false])).toEqual([
          ['方案验证', false],
          ['样机测试', status === 'ELIMINATED'],
          ['示范应用', false],
        ]);
    }
    await expect(sqlInOrder(statements)).toMatchFileSnapshot('./sql/bidsOfChallenge.sql');
  });
});

describe('榜单 challenges', () => {
  it('leave drafts out of every list, count, facet and reference', async () => {
    const draft = one(({ status }) => status === 'DRAFT');
    const { data } = await projects.ask<{ challenges: { totalCount: number; facets: { status: { value: string }[] } } }>(
      `{ challenge(id: "${draft.id}") { id } challenges { totalCount facets { status { value } } }
        _entities(representations: [{ __typename: "Challenge", id: "${draft.id}" }, { __typename: "Demand", id: "${draft.demandId}" }]) {
          ... on Challenge { id } ... on Demand { challenge { id } } } }`,
    );
    expect(data).toMatchObject({ challenge: null, _entities: [null, { challenge: null }] });
    expect(data!.challenges.totalCount).toBe(spine.challenges.filter(({ status }) => status !== 'DRAFT').length);
    expect(data!.challenges.facets.status.map(({ value }) => value)).not.toContain('DRAFT');
    expect(await idsOf('status: [DRAFT]')).toEqual([]);
    expect(await idsOf(`chainId: ["${draft.chainId}"]`)).not.toContain(draft.id);
  });

  it('that take bids today are those posted whose last day is still to come (Q19)', async () => {
    const today = '2026-11-22';
    const open = plan(({ status, postedOn, closesOn }) => status === 'POSTED' && postedOn! <= today && closesOn! >= today);
    expect(open.length).toBeGreaterThan(0);
    expect(await idsOf('isOpen: true')).toEqual(open);
    const { data } = await projects.ask<{ challenges: { nodes: { id: string; isOpen: boolean }[] } }>(
      '{ challenges(first: 100) { nodes { id isOpen } } }',
    );
    expect(data!.challenges.nodes.filter(({ isOpen }) => isOpen).map(({ id }) => id)).toEqual(open);
    // Posted, its last day gone by, not yet closed by anybody.
    const overdue = one(({ status, closesOn }) => status === 'POSTED' && closesOn! < today);
    expect(await idsOf('isOpen: false')).toContain(overdue.id);
  });

  it('that took bids on a day of the past', async () => {
    const { closesOn, id } = one(({ status, city }) => status === 'REWARDED' && city === 'xt');
    expect(await idsOf(`openOn: "${closesOn}"`)).toContain(id);
    expect(await idsOf(`openOn: "${closesOn}"`)).toEqual(
      plan(
        ({ postedOn, closesOn: last, status }) =>
          postedOn !== null && postedOn <= closesOn! && last! >= closesOn! && status !== 'CANCELLED',
      ),
    );
  });

  it('filter by mode, state, chain, poster, city, year, reward and text', async () => {
    for (const mode of ['OPEN_COMPETITION', 'HORSE_RACE', 'DIRECTED_COMMISSION', 'SCENARIO_POST'])
      expect(await idsOf(`mode: [${mode}]`), mode).toEqual(plan((challenge) => challenge.mode === mode));
    expect(await idsOf('status: [REWARDED, ACCEPTED]')).toEqual(plan(({ status }) => status === 'REWARDED' || status === 'ACCEPTED'));
    const { chainId, posterId } = one(({ chainId: chain, status }) => chain !== null && status === 'POSTED');
    expect(await idsOf(`chainId: ["${chainId}"]`)).toEqual(plan((challenge) => challenge.chainId === chainId));
    expect(await idsOf(`posterId: ["${posterId}"]`)).toEqual(plan((challenge) => challenge.posterId === posterId));
    expect(await idsOf('cityCode: ["620100"]')).toEqual(plan(({ city }) => city === 'lz'));
    expect(await idsOf('postedYear: 2026')).toEqual(plan(({ postedOn }) => postedOn?.startsWith('2026') ?? false));
    expect(await idsOf('reward: { fromWan: "100", toWan: "150" }')).toEqual(
      plan(({ rewardWan }) => rewardWan !== null && Number(rewardWan) >= 100 && Number(rewardWan) <= 150),
    );
    expect((await idsOf('text: "应用场景"')).length).toBe(plan(({ mode }) => mode === 'SCENARIO_POST').length);
  });

  it('state their reward, or that it is open', async () => {
    const stated = one(({ rewardWan, demandId, status }) => rewardWan !== null && demandId !== null && status !== 'DRAFT');
    const unstated = one(({ rewardWan, status }) => rewardWan === null && status !== 'DRAFT');
    const { data } = await projects.ask(
      `{ stated: challenge(id: "${stated.id}") { reward { fen wan } poster { id } demand { id } }
        unstated: challenge(id: "${unstated.id}") { reward { wan } } }`,
    );
    expect(data).toEqual({
      stated: {
        reward: { fen: String(Math.round(Number(stated.rewardWan) * 1_000_000)), wan: stated.rewardWan },
        poster: { id: stated.posterId },
        demand: { id: stated.demandId },
      },
      unstated: { reward: null },
    });
  });

  it('belong to their demand, poster and chain, and lead to their projects', async () => {
    const { id, demandId, posterId, chainId } = one(({ status, chainId: chain }) => status === 'REWARDED' && chain !== null);
    const project = spine.projects.find(({ challengeId }) => challengeId === id)!;
    const { result, statements } = await projects.asking<{ _entities: unknown[] }>(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Demand { challenge { id } }
        ... on Institution { challengesPosted { nodes { id } } } ... on IndustryChain { challenges(first: 100) { nodes { id } } }
        ... on Challenge { projects { nodes { id challenge { id } mechanism } } } } }`,
      {
        r: [
          { __typename: 'Demand', id: demandId },
          { __typename: 'Institution', id: posterId },
          { __typename: 'IndustryChain', id: chainId },
          { __typename: 'Challenge', id },
        ],
      },
    );
    expect(result.data!._entities).toEqual([
      { challenge: { id } },
      { challengesPosted: { nodes: plan((challenge) => challenge.posterId === posterId).map((posted) => ({ id: posted })) } },
      { challenges: { nodes: plan((challenge) => challenge.chainId === chainId).map((posted) => ({ id: posted })) } },
      {
        projects: {
          nodes: [{ id: project.id, challenge: { id }, mechanism: 'CHALLENGE' }],
        },
      },
    ]);
    await expect(sqlInOrder(statements)).toMatchFileSnapshot('./sql/challengeOfDemand.sql');
  });
});

describe('应用场景 scenarios', () => {
  it('are public once they are on the list, with the challenge that posts them (Q52)', async () => {
    const { data } = await projects.ask<{
      scenarios: { nodes: { status: string; challenge: { id: string; scenario: { id: string } } | null; id: string }[] };
      posted: { totalCount: number };
      unposted: { totalCount: number };
    }>(
      `{ scenarios(first: 100) { nodes { id status owner { id } city { code } listedOn challenge { id scenario { id } } } }
        posted: scenarios(filter: { isPosted: true }) { totalCount } unposted: scenarios(filter: { isPosted: false }) { totalCount } }`,
    );
    const { nodes } = data!.scenarios;
    expect(new Set(nodes.map(({ status }) => status))).toEqual(new Set(['LISTED', 'POSTED', 'MATCHED', 'APPLIED_IN_USE']));
    const withChallenge = nodes.filter(({ challenge }) => challenge);
    expect(withChallenge.map(({ challenge }) => challenge!.id).toSorted()).toEqual(plan(({ mode }) => mode === 'SCENARIO_POST'));
    expect(withChallenge.every(({ id, challenge }) => challenge!.scenario.id === id)).toBe(true);
    expect(data!.posted.totalCount).toBe(withChallenge.length);
    expect(data!.unposted.totalCount).toBe(nodes.length - withChallenge.length);
  });

  it('before that look as if there were none', async () => {
    const hidden = await sql<{ id: string }>`select id from scenario where listed_on is null`.execute(projects.subgraph.database.db);
    expect(hidden.rows.length).toBeGreaterThan(0);
    const { data } = await projects.ask(
      `query ($r: [_Any!]!) { scenario(id: "${hidden.rows[0]!.id}") { id } _entities(representations: $r) { __typename }
        scenarios(filter: { status: [COLLECTED, REVIEWED, DECLINED] }) { totalCount } }`,
      { r: [{ __typename: 'Scenario', id: hidden.rows[0]!.id }] },
    );
    expect(data).toEqual({ scenario: null, _entities: [null], scenarios: { totalCount: 0 } });
  });

  it('filter by field and city', async () => {
    const { data } = await projects.ask<Record<string, { totalCount: number }>>(
      `{ all: scenarios { totalCount } industry: scenarios(filter: { sector: [INDUSTRY] }) { totalCount }
        livelihood: scenarios(filter: { sector: [LIVELIHOOD] }) { totalCount } xt: scenarios(filter: { cityCode: ["430300"] }) { totalCount } }`,
    );
    expect(data!.industry!.totalCount + data!.livelihood!.totalCount).toBe(data!.all!.totalCount);
    expect(data!.xt!.totalCount).toBe(3);
  });
});
