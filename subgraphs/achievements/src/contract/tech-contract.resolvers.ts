import { moneyOf } from '@helix/service-kit/money';
import { reference, referenceByCode } from '@helix/service-kit/reference';
import { achievementById } from '../achievement/achievement.queries.ts';
import { demandById } from '../demand/demand.queries.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import {
  contractsOfBuyer,
  contractsOfChallenge,
  contractsOfIntermediary,
  contractsOfPlacement,
  contractsOfProject,
  contractsOfSeller,
  techContractById,
  techContractByRegistration,
  techContracts,
} from './tech-contract.queries.ts';
import { publicAmountFen, resultingContract } from './tech-contract.rules.ts';
import { contractSummaryOf, turnoverOfChain, turnoverOfRegion, turnoverOfSeller } from './turnover.queries.ts';

export const techContractResolvers: Resolvers = {
  Query: {
    techContract: (_, { id }, request) => techContractById(request).load(id),
    techContractByRegistration: (_, { registrationNo }, request) => techContractByRegistration(request).load(registrationNo),
    techContracts: (_, args, request) => techContracts.page(request, args),
  },
  TechContract: {
    __resolveReference: (key, request) =>
      'id' in key
        ? techContractById(request).load(key.id)
        : key.registrationNo
          ? techContractByRegistration(request).load(key.registrationNo)
          : null,
    seller: ({ sellerId }) => reference('Institution', sellerId),
    buyer: ({ buyerId }) => reference('Institution', buyerId),
    payer: ({ payerId }) => reference('Institution', payerId),
    intermediary: ({ intermediaryId }) => reference('Institution', intermediaryId),
    amount: (contract) => moneyOf(publicAmountFen(contract, contract.amountFen)),
    technologyAmount: (contract) => moneyOf(publicAmountFen(contract, contract.technologyAmountFen)),
    price: ({ amountFen }) => moneyOf(amountFen),
    technologyPrice: ({ technologyAmountFen }) => moneyOf(technologyAmountFen),
    effectValue: ({ effectValueFen }) => moneyOf(effectValueFen),
    effect: ({ effectConfirmedOn, effectKind }) =>
      effectConfirmedOn && effectKind ? { confirmedOn: effectConfirmedOn, kind: effectKind } : null,
    sellerRegion: ({ sellerRegionCode }) => referenceByCode('Region', sellerRegionCode),
    buyerRegion: ({ buyerRegionCode }) => referenceByCode('Region', buyerRegionCode),
    chain: ({ chainId }) => reference('IndustryChain', chainId),
    project: ({ projectId }) => reference('Project', projectId),
    demand: ({ demandId }, _, request) => (demandId === null ? null : demandById(request).load(demandId)),
    challenge: ({ challengeId }) => reference('Challenge', challengeId),
    placement: ({ placementId }) => reference('DoctorPlacement', placementId),
    achievement: ({ achievementId }, _, request) => (achievementId === null ? null : achievementById(request).load(achievementId)),
    city: ({ cityCode }) => referenceByCode('Region', cityCode),
  },
  Institution: {
    contractsAsSeller: ({ id }, args, request) => contractsOfSeller.page(request, id, args),
    contractsAsBuyer: ({ id }, args, request) => contractsOfBuyer.page(request, id, args),
    contractsAsIntermediary: ({ id }, args, request) => contractsOfIntermediary.page(request, id, args),
    contractSummary: ({ id }, { year, role }, request) => contractSummaryOf(request).load({ key: id, year, role }),
    turnover: ({ id }, { year }, request) => turnoverOfSeller(request).load({ key: id, year }),
  },
  Region: {
    turnover: ({ code }, { year }, request) => turnoverOfRegion(request).load({ key: code, year }),
  },
  IndustryChain: {
    turnover: ({ id }, { year }, request) => turnoverOfChain(request).load({ key: id, year }),
  },
  DoctorPlacement: {
    contracts: ({ id }, args, request) => contractsOfPlacement.page(request, id, args),
  },
  Project: {
    contracts: ({ id }, args, request) => contractsOfProject.page(request, id, args),
  },
  Challenge: {
    resultingContract: async ({ id }, _, request) => resultingContract(await contractsOfChallenge(request).load(id)),
    resultingContracts: ({ id }, _, request) => contractsOfChallenge(request).load(id),
  },
};
