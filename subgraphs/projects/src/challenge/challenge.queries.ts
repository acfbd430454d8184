import { sql } from 'kysely';
import { dayOf } from '@helix/service-kit/days';
import { anyOf, contains, inYear, wanWithin, where } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { batched } from '@helix/service-kit/loaders';
import { rowPolicy } from '@helix/service-kit/row-policy';
import { manyBy, oneVisible, rowsVisible } from '@helix/service-kit/table';
import { Bid, BidMilestone, Challenge, Scenario } from './challenge.entity.ts';
import { openedStatuses, unsealedStatuses } from './challenge.rules.ts';

// Every read of these tables carries its policy, so that a hidden row and a missing one look alike.

/** 榜单 A draft, with the reward that is thought of, is its poster's and the officer's in charge. */
const visibleChallenge = rowPolicy({
  type: 'Challenge',
  open: sql`t.status <> 'DRAFT'`,
  dataClass: 'COMMERCIAL_SEALED',
  to: ['INSTITUTION', 'SCIENCE_AND_TECHNOLOGY'],
  institutions: (keys) => sql`t.poster_id = any(${[...keys]})`,
  regions: (within) => within(sql.ref('t.city_code')),
});

/** 应用场景 Before it is on the list, and where it is declined, a scenario is its owner's and the officer's in charge. */
const visibleScenario = rowPolicy({
  type: 'Scenario',
  open: sql`t.listed_on is not null`,
  dataClass: 'DELIBERATIVE',
  to: ['INSTITUTION', 'SCIENCE_AND_TECHNOLOGY'],
  institutions: (keys) => sql`t.owner_id = any(${[...keys]})`,
  regions: (within) => within(sql.ref('t.city_code')),
});

/**
 * 密封投标 A bid is sealed until the bidding was closed and its last day is over: before that nobody sees it or how many there are, whatever the
 * role. Bids of a cancelled challenge stay sealed. Then bidder, panel and officer in charge see it; the public from the selection on.
 */
export const visibleBid = rowPolicy({
  type: 'Bid',
  open: sql`exists (select from challenge c where c.id = t.challenge_id and c.status = any(${[...unsealedStatuses]}::text[]))`,
  dataClass: 'COMMERCIAL_SEALED',
  to: ['PERSON', 'INSTITUTION', 'PANEL', 'SCIENCE_AND_TECHNOLOGY'],
  persons: (keys) => sql`t.leader_id = any(${[...keys]})`,
  institutions: (keys) => sql`t.bidder_id = any(${[...keys]})`,
  assignments: (keys) => sql`t.id = any(${[...keys]})`,
  regions: (within) => sql`exists (select from challenge c where c.id = t.challenge_id and ${within(sql.ref('c.city_code'))})`,
  sealed: ({ now }) => sql`not exists (select from challenge c where c.id = t.challenge_id
    and c.status = any(${[...openedStatuses]}::text[]) and (c.closes_on is null or c.closes_on < ${dayOf(now())}::date))`,
});

export const challengeById = oneVisible(Challenge, 'id', visibleChallenge);

export const challenges = listing(Challenge, {
  visible: visibleChallenge,
  filter: {
    mode: anyOf('mode'),
    status: anyOf('status'),
    isOpen: where<boolean>(
      (wanted, _, { now }) =>
        sql`(t.status = 'POSTED' and t.posted_on <= ${dayOf(now())}::date and t.closes_on >= ${dayOf(now())}::date) = ${wanted}`,
    ),
    openOn: where<string>((day) => sql`t.posted_on <= ${day}::date and t.closes_on >= ${day}::date and t.status <> 'CANCELLED'`),
    chainId: anyOf('chainId'),
    posterId: anyOf('posterId'),
    cityCode: anyOf('cityCode'),
    postedYear: inYear('postedOn'),
    reward: wanWithin('rewardFen'),
    text: contains('titleZh'),
  },
  order: { ID: 'id', POSTED_ON: 'postedOn', CLOSES_ON: 'closesOn', REWARD: 'rewardFen' },
  defaultOrder: { field: 'ID', direction: 'ASC' },
  facets: { mode: 'mode', status: 'status', chainId: 'chainId', cityCode: 'cityCode' },
});
export const challengesOfInstitution = challenges.of('poster', (id) => sql`t.poster_id = ${id}`);
export const challengesOfChain = challenges.of('chain', (id) => sql`t.chain_id = ${id}`);

/** The challenge posted for each key, the latest where there are several; null where none was, or none that the caller may see. */
const latestChallengeBy = (property: 'demandId' | 'scenarioId', column: string) =>
  batched(async (keys: readonly string[], request) => {
    const among = sql`${sql.ref(column)} = any(${[...keys]})`;
    const found = await rowsVisible(request, Challenge, visibleChallenge, among, sql`t.posted_on desc nulls last, t.id`);
    const byKey = Map.groupBy(found, (challenge) => challenge[property]);
    return keys.map((key) => byKey.get(key)?.[0] ?? null);
  });
export const challengeOfDemand = latestChallengeBy('demandId', 't.demand_id');
export const challengeOfScenario = latestChallengeBy('scenarioId', 't.scenario_id');

export const bidById = oneVisible(Bid, 'id', visibleBid);

const bids = listing(Bid, {
  visible: visibleBid,
  filter: {
    status: anyOf('status'),
    isSelected: where<boolean>((wanted) => sql`(t.status in ('SELECTED', 'CONTRACTED', 'ELIMINATED')) = ${wanted}`),
  },
  order: { SUBMITTED_ON: 'submittedOn' },
  defaultOrder: { field: 'SUBMITTED_ON', direction: 'ASC' },
});
export const bidsOfChallenge = bids.of('challenge', (id) => sql`t.challenge_id = ${id}`);
export const bidsOfInstitution = bids.of('bidder', (id) => sql`t.bidder_id = ${id}`);
export const bidsOfTeam = bids.of('team', (id) => sql`t.team_id = ${id}`);
export const bidsOfTalent = bids.of('leader', (id) => sql`t.leader_id = ${id}`);
/** Of bids that the caller could read: milestones hide nothing more. */
export const milestonesOfBid = manyBy(BidMilestone, 'bidId', ['dueOn']);

export const scenarioById = oneVisible(Scenario, 'id', visibleScenario);

export const scenarios = listing(Scenario, {
  visible: visibleScenario,
  filter: {
    sector: anyOf('sector'),
    status: anyOf('status'),
    cityCode: anyOf('cityCode'),
    isPosted: where<boolean>(
      (wanted) => sql`exists (select from challenge c where c.scenario_id = t.id and c.status <> 'DRAFT') = ${wanted}`,
    ),
  },
  order: { LISTED_ON: 'listedOn' },
  defaultOrder: { field: 'LISTED_ON', direction: 'DESC' },
  facets: { sector: 'sector', status: 'status' },
});
