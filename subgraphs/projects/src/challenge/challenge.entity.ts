import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';

/** 应用场景 An item of the list of major application scenarios; public once listed (XT-32a). */
export const Scenario = defineEntity({
  name: 'Scenario',
  properties: {
    id: p.string().primary(),
    titleZh: p.string(),
    ownerId: p.string(),
    sector: p.enum(['INDUSTRY', 'LIVELIHOOD'] as const),
    need: p.text(),
    status: p.enum(['COLLECTED', 'REVIEWED', 'DECLINED', 'LISTED', 'POSTED', 'MATCHED', 'APPLIED_IN_USE'] as const),
    listedOn: p.date().nullable(),
    cityCode: p.string(),
    ...recordColumns,
  },
  indexes: [
    { name: 'scenario_listed', properties: ['listedOn', 'id'] },
    { name: 'scenario_city', properties: ['cityCode', 'listedOn'] },
    { name: 'scenario_owner', properties: ['ownerId'] },
  ],
  checks: [
    {
      name: 'scenario_listing',
      expression: "(status in ('LISTED', 'POSTED', 'MATCHED', 'APPLIED_IN_USE')) = (listed_on is not null)",
    },
  ],
});
export type Scenario = Row<typeof Scenario>;

/** 榜单（揭榜挂帅） A problem posted for others to solve, in one of four modes; a draft is nobody's to see (SM-CHAL). */
export const Challenge = defineEntity({
  name: 'Challenge',
  properties: {
    id: p.string().primary(),
    titleZh: p.string(),
    mode: p.enum(['OPEN_COMPETITION', 'HORSE_RACE', 'DIRECTED_COMMISSION', 'SCENARIO_POST'] as const),
    demandId: p.string().nullable(),
    scenarioId: () => p.manyToOne(Scenario).mapToPk().fieldName('scenario_id').nullable(),
    posterId: p.string(),
    chainId: p.string().nullable(),
    rewardFen: p.bigint('string').nullable(),
    postedOn: p.date().nullable(),
    closesOn: p.date().nullable(),
    status: p.enum([
      'DRAFT',
      'POSTED',
      'BIDDING_CLOSED',
      'SELECTED',
      'COMMISSIONED',
      'CONTRACTED',
      'UNDER_WAY',
      'ACCEPTED',
      'REWARDED',
      'DIRECTED_PROCUREMENT',
      'NO_VALID_BID',
      'CANCELLED',
      'TERMINATED',
    ] as const),
    cityCode: p.string(),
    ...recordColumns,
  },
  indexes: [
    { name: 'challenge_posted', properties: ['postedOn', 'id'] },
    { name: 'challenge_closes', properties: ['closesOn', 'id'] },
    { name: 'challenge_reward', properties: ['rewardFen', 'id'] },
    { name: 'challenge_status', properties: ['status', 'closesOn'] },
    { name: 'challenge_city', properties: ['cityCode', 'postedOn'] },
    { name: 'challenge_chain', properties: ['chainId', 'postedOn'] },
    { name: 'challenge_demand', properties: ['demandId'] },
    { name: 'challenge_scenario', properties: ['scenarioId'] },
    { name: 'challenge_poster', properties: ['posterId'] },
  ],
  checks: [
    { name: 'challenge_period', expression: 'closes_on is null or posted_on is null or closes_on >= posted_on' },
    { name: 'challenge_reward_sign', expression: 'reward_fen >= 0' },
    { name: 'challenge_posting', expression: "status <> 'POSTED' or (posted_on is not null and closes_on is not null)" },
  ],
});
export type Challenge = Row<typeof Challenge>;

/** 投标 An answer to a challenge, sealed until the bidding is closed (SM-BID); it is scored once it is admitted. */
export const Bid = defineEntity({
  name: 'Bid',
  properties: {
    id: p.string().primary(),
    challengeId: () => p.manyToOne(Challenge).mapToPk().fieldName('challenge_id'),
    bidderId: p.string(),
    teamId: p.string().nullable(),
    leaderId: p.string(),
    submittedOn: p.date(),
    offerFen: p.bigint('string').nullable(),
    score: p.decimal('string').precision(5).scale(2).nullable(),
    status: p.enum(['SUBMITTED', 'ADMITTED', 'SHORTLISTED', 'SELECTED', 'CONTRACTED', 'NOT_SELECTED', 'ELIMINATED', 'WITHDRAWN'] as const),
    eliminatedOn: p.date().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'bid_challenge', properties: ['challengeId', 'submittedOn'] },
    { name: 'bid_bidder', properties: ['bidderId'] },
    { name: 'bid_team', properties: ['teamId'] },
    { name: 'bid_leader', properties: ['leaderId'] },
  ],
  checks: [
    { name: 'bid_elimination', expression: "(status = 'ELIMINATED') = (eliminated_on is not null)" },
    { name: 'bid_score', expression: 'score >= 0 and score <= 100' },
    { name: 'bid_score_after_admission', expression: "not (status in ('SUBMITTED', 'WITHDRAWN') and score is not null)" },
  ],
});
export type Bid = Row<typeof Bid>;

/** 投标里程碑 A gate that a selected team has to pass; in a horse race each gate may eliminate. */
export const BidMilestone = defineEntity({
  name: 'BidMilestone',
  properties: {
    id: p.string().primary(),
    bidId: () => p.manyToOne(Bid).mapToPk().fieldName('bid_id'),
    nameZh: p.string(),
    dueOn: p.date(),
    doneOn: p.date().nullable(),
    isPassed: p.boolean().nullable(),
    ...recordColumns,
  },
  indexes: [{ name: 'bid_milestone_bid', properties: ['bidId', 'dueOn'] }],
});
export type BidMilestone = Row<typeof BidMilestone>;
