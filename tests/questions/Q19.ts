import { expect } from 'vitest';
import { namesIn, wanOf } from './names.ts';
import { question } from './question.ts';

interface OpenChallenge {
  readonly id: string;
  readonly titleZh: string;
  readonly mode: string;
  readonly closesOn: string;
  /** 万元; null where none is stated. */
  readonly rewardWan: number | null;
  readonly poster: string;
  readonly chain: string | null;
  /** Null where a public scenario is behind it, or a demand that the public may not see. */
  readonly demand: { readonly titleZh: string; readonly technologyKind: string | null; readonly enterprise: string } | null;
}
type Answer = readonly OpenChallenge[];

export default question<Answer>({
  id: 'Q19',
  variants: [
    { cities: ['430300'] },
    // The last day of bidding for one that has been closed since, and the day after.
    { openOn: '2026-10-10' },
    { openOn: '2026-10-11' },
    { openOn: '2024-06-03' },
  ],

  async expected(databases, { openOn, cities }) {
    const institution = await namesIn(databases, 'institution');
    const chain = await namesIn(databases, 'industryChain');
    const challenges = await databases.rows<{
      id: string;
      title: string;
      mode: string;
      closes: string;
      reward: string | null;
      poster: string;
      chain: string | null;
      demand: string | null;
      city: string;
    }>(
      'projects',
      `select id, title_zh as title, mode, closes_on::text as closes, reward_fen as reward, poster_id as poster, chain_id as chain,
         demand_id as demand, city_code as city
       from challenge where status not in ('DRAFT', 'CANCELLED') and $1::date between posted_on and closes_on order by id`,
      [openOn],
    );
    const demands = await databases.rows<{ id: string; title: string; kind: string | null; enterprise: string }>(
      'achievements',
      `select id, title_zh as title, technology_kind as kind, enterprise_id as enterprise from demand
       where visibility = 'PUBLIC' and status <> 'DRAFT'`,
    );
    const wanted = cities as readonly string[] | null;
    return challenges
      .filter(({ city }) => wanted === null || wanted.includes(city))
      .map((one) => {
        const demand = demands.find(({ id }) => id === one.demand);
        return {
          id: one.id,
          titleZh: one.title,
          mode: one.mode,
          closesOn: one.closes,
          rewardWan: one.reward === null ? null : wanOf(one.reward),
          poster: institution(one.poster),
          chain: one.chain === null ? null : chain(one.chain),
          demand: demand ? { titleZh: demand.title, technologyKind: demand.kind, enterprise: institution(demand.enterprise) } : null,
        };
      });
  },

  answered(data: {
    challenges: {
      totalCount: number;
      nodes: {
        id: string;
        titleZh: string;
        mode: string;
        closesOn: string;
        reward: { wan: string } | null;
        poster: { nameZh: string };
        chain: { nameZh: string } | null;
        demand: { titleZh: string; technologyKind: string | null; enterprise: { nameZh: string } } | null;
      }[];
    };
  }) {
    const { totalCount, nodes } = data.challenges;
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ id, titleZh, mode, closesOn, reward, poster, chain, demand }) => ({
      id,
      titleZh,
      mode,
      closesOn,
      rewardWan: reward && Number(reward.wan),
      poster: poster.nameZh,
      chain: chain && chain.nameZh,
      demand: demand && { titleZh: demand.titleZh, technologyKind: demand.technologyKind, enterprise: demand.enterprise.nameZh },
    }));
  },

  interesting(challenges) {
    expect(challenges.length).toBeGreaterThan(5);
    // A need of the public stands behind some, a firm's demand behind others; a reward may be unstated, which is not nought.
    expect(challenges.some(({ mode, demand }) => mode === 'SCENARIO_POST' && demand === null)).toBe(true);
    expect(challenges.some(({ demand, chain }) => demand !== null && chain !== null)).toBe(true);
    expect(challenges.some(({ rewardWan }) => rewardWan === null)).toBe(true);
    expect(challenges.every(({ mode }) => mode !== 'DIRECTED_COMMISSION')).toBe(true);
  },

  // Firms are read twice: those that posted, and those that the demands name.
  selects: { projects: 2, achievements: 1, institutions: 2 },
});
