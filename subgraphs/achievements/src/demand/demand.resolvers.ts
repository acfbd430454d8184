import { moneyOf } from '@helix/service-kit/money';
import { reference, referenceByCode } from '@helix/service-kit/reference';
import { achievementById } from '../achievement/achievement.queries.ts';
import { contractsOfDemand } from '../contract/tech-contract.queries.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import {
  demandById,
  demands,
  demandsOfChain,
  demandsOfInstitution,
  matchById,
  matches,
  matchesOfChain,
  matchesOfDemand,
  solvedCaseById,
  solvedCases,
  solvedCasesOfDemand,
  suppliesOfInstitution,
  supplyItemById,
  supplyItems,
} from './demand.queries.ts';
import { isOpenDemand } from './demand.rules.ts';

export const demandResolvers: Resolvers = {
  Query: {
    demand: (_, { id }, request) => demandById(request).load(id),
    demands: (_, args, request) => demands.page(request, args),
    supplyItem: (_, { id }, request) => supplyItemById(request).load(id),
    supplyItems: (_, args, request) => supplyItems.page(request, args),
    matches: (_, args, request) => matches.page(request, args),
    solvedCases: (_, args, request) => solvedCases.page(request, args),
  },
  Demand: {
    __resolveReference: ({ id }, request) => demandById(request).load(id),
    enterprise: ({ enterpriseId }) => reference('Institution', enterpriseId),
    chain: ({ chainId }) => reference('IndustryChain', chainId),
    budget: ({ budgetFen }) => moneyOf(budgetFen),
    isOpen: ({ status }) => isOpenDemand(status),
    matches: ({ id }, _, request) => matchesOfDemand(request).load(id),
    contracts: ({ id }, _, request) => contractsOfDemand(request).load(id),
    solvedCases: ({ id }, _, request) => solvedCasesOfDemand(request).load(id),
    city: ({ cityCode }) => referenceByCode('Region', cityCode),
  },
  SupplyItem: {
    __resolveReference: ({ id }, request) => supplyItemById(request).load(id),
    institution: ({ institutionId }) => reference('Institution', institutionId),
    achievement: ({ achievementId }, _, request) => (achievementId === null ? null : achievementById(request).load(achievementId)),
    team: ({ teamId }) => reference('Team', teamId),
    chain: ({ chainId }) => reference('IndustryChain', chainId),
    city: ({ cityCode }) => referenceByCode('Region', cityCode),
  },
  Match: {
    __resolveReference: ({ id }, request) => matchById(request).load(id),
    demand: ({ demandId }, _, request) => demandById(request).load(demandId),
    supply: ({ supplyItemId }, _, request) => (supplyItemId === null ? null : supplyItemById(request).load(supplyItemId)),
    party: ({ partyId }) => reference('Institution', partyId),
    team: ({ teamId }) => reference('Team', teamId),
  },
  SolvedCase: {
    __resolveReference: ({ id }, request) => solvedCaseById(request).load(id),
    institute: ({ instituteId }) => reference('Institution', instituteId),
    enterprise: ({ enterpriseId }) => reference('Institution', enterpriseId),
    demand: ({ demandId }, _, request) => (demandId === null ? null : demandById(request).load(demandId)),
  },
  Institution: {
    demands: ({ id }, args, request) => demandsOfInstitution.page(request, id, args),
    supplies: ({ id }, args, request) => suppliesOfInstitution.page(request, id, args),
  },
  IndustryChain: {
    demands: ({ id }, args, request) => demandsOfChain.page(request, id, args),
    matches: ({ id }, args, request) => matchesOfChain.page(request, id, args),
  },
  Project: {
    sourceDemand: ({ demand }, _, request) => (demand ? demandById(request).load(demand.id) : null),
  },
};
