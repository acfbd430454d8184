import { dayOf } from '@helix/service-kit/days';
import { existing } from '@helix/service-kit/loaders';
import { moneyOf } from '@helix/service-kit/money';
import { reference, referenceByCode } from '@helix/service-kit/reference';
import type { Resolvers } from '../generated/resolvers.ts';
import { projectsOfChallenge } from '../project/project.queries.ts';
import {
  bidById,
  bidsOfChallenge,
  bidsOfInstitution,
  bidsOfTalent,
  bidsOfTeam,
  challengeById,
  challengeOfDemand,
  challengeOfScenario,
  challenges,
  challengesOfChain,
  challengesOfInstitution,
  milestonesOfBid,
  scenarioById,
  scenarios,
} from './challenge.queries.ts';
import { bidsAreUnsealed, isSelectedBid, takesBids } from './challenge.rules.ts';

export const challengeResolvers: Resolvers = {
  Query: {
    challenge: (_, { id }, request) => challengeById(request).load(id),
    challenges: (_, args, request) => challenges.page(request, args),
    scenario: (_, { id }, request) => scenarioById(request).load(id),
    scenarios: (_, args, request) => scenarios.page(request, args),
  },
  Challenge: {
    __resolveReference: ({ id }, request) => challengeById(request).load(id),
    demand: ({ demandId }) => reference('Demand', demandId),
    scenario: ({ scenarioId }, _, request) => (scenarioId === null ? null : scenarioById(request).load(scenarioId)),
    poster: ({ posterId }) => reference('Institution', posterId),
    chain: ({ chainId }) => reference('IndustryChain', chainId),
    reward: ({ rewardFen }) => moneyOf(rewardFen),
    isOpen: (challenge, _, { now }) => takesBids(challenge, dayOf(now())),
    bidsUnsealed: (challenge, _, { now }) => bidsAreUnsealed(challenge, dayOf(now())),
    bids: ({ id }, args, request) => bidsOfChallenge.page(request, id, args),
    projects: ({ id }, args, request) => projectsOfChallenge.page(request, id, args),
    city: ({ cityCode }) => referenceByCode('Region', cityCode),
  },
  Bid: {
    __resolveReference: ({ id }, request) => bidById(request).load(id),
    challenge: ({ challengeId }, _, request) => existing(challengeById(request).load(challengeId)),
    bidder: ({ bidderId }) => reference('Institution', bidderId),
    team: ({ teamId }) => reference('Team', teamId),
    leader: ({ leaderId }) => reference('Talent', leaderId),
    offer: ({ offerFen }) => moneyOf(offerFen),
    winningOffer: async ({ challengeId, status, offerFen }, _, request) => {
      if (!isSelectedBid(status)) return null;
      const challenge = await existing(challengeById(request).load(challengeId));
      return bidsAreUnsealed(challenge, dayOf(request.now())) ? moneyOf(offerFen) : null;
    },
    isSelected: ({ status }) => isSelectedBid(status),
    milestones: ({ id }, _, request) => milestonesOfBid(request).load(id),
  },
  Scenario: {
    __resolveReference: ({ id }, request) => scenarioById(request).load(id),
    owner: ({ ownerId }) => reference('Institution', ownerId),
    challenge: ({ id }, _, request) => challengeOfScenario(request).load(id),
    city: ({ cityCode }) => referenceByCode('Region', cityCode),
  },
  Institution: {
    challengesPosted: ({ id }, args, request) => challengesOfInstitution.page(request, id, args),
    bids: ({ id }, args, request) => bidsOfInstitution.page(request, id, args),
  },
  IndustryChain: {
    challenges: ({ id }, args, request) => challengesOfChain.page(request, id, args),
  },
  Talent: {
    bids: ({ id }, args, request) => bidsOfTalent.page(request, id, args),
  },
  Team: {
    bids: ({ id }, args, request) => bidsOfTeam.page(request, id, args),
  },
  Demand: {
    challenge: ({ id }, _, request) => challengeOfDemand(request).load(id),
  },
};
