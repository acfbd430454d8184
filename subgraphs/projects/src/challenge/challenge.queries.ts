import { sql } from 'kysely';
import { dayOf } from '@helix/service-kit/days';
import { anyOf, contains, inYear, wanWithin, where } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { batched, inOrderOf } from '@helix/service-kit/loaders';
import { manyBy, rowsWhere } from '@helix/service-kit/table';
import { Bid, BidMilestone, Challenge, Scenario } from './challenge.entity.ts';
import { unsealedStatuses } from './challenge.rules.ts';

// What the public may see at all. Every read of these tables carries its condition, so that a hidden row and a missing one look alike.
const postedChallenge = sql`t.status <> 'DRAFT'`;
const listedScenario = sql`t.listed_on is not null`;
const unsealedBid = sql`exists (select from challenge c where c.id = t.challenge_id and c.status = any(${[...unsealedStatuses]}::text[]))`;

export const challengeById = batched(async (ids: readonly string[], request) =>
  inOrderOf(ids, await rowsWhere(request, Challenge, sql`t.id = any(${[...ids]}) and ${postedChallenge}`), ({ id }) => id),
);

export const challenges = listing(Challenge, {
  visible: () => postedChallenge,
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

/** The challenge posted for each key, the latest where there are several; null where none was, or it is still a draft. */
const latestChallengeBy = (property: 'demandId' | 'scenarioId', column: string) =>
  batched(async (keys: readonly string[], request) => {
    const found = await rowsWhere(
      request,
      Challenge,
      sql`${sql.ref(column)} = any(${[...keys]}) and ${postedChallenge}`,
      sql`t.posted_on desc nulls last, t.id`,
    );
    const byKey = Map.groupBy(found, (challenge) => challenge[property]);
    return keys.map((key) => byKey.get(key)?.[0] ?? null);
  });
export const challengeOfDemand = latestChallengeBy('demandId', 't.demand_id');
export const challengeOfScenario = latestChallengeBy('scenarioId', 't.scenario_id');

export const bidById = batched(async (ids: readonly string[], request) =>
  inOrderOf(ids, await rowsWhere(request, Bid, sql`t.id = any(${[...ids]}) and ${unsealedBid}`), ({ id }) => id),
);

const bids = listing(Bid, {
  visible: () => unsealedBid,
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

export const scenarioById = batched(async (ids: readonly string[], request) =>
  inOrderOf(ids, await rowsWhere(request, Scenario, sql`t.id = any(${[...ids]}) and ${listedScenario}`), ({ id }) => id),
);

export const scenarios = listing(Scenario, {
  visible: () => listedScenario,
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
