import { moneyOf } from '@helix/service-kit/money';
import { reference, referenceByCode } from '@helix/service-kit/reference';
import type { Resolvers } from '../generated/resolvers.ts';
import {
  agreementsOfInstitution,
  commitmentsOfChain,
  cooperationAgreementById,
  cooperationAgreements,
  partiesOf,
  resourceCommitments,
} from './cooperation-agreement.queries.ts';

export const cooperationAgreementResolvers: Resolvers = {
  Query: {
    cooperationAgreements: (_, args, request) => cooperationAgreements.page(request, args),
    resourceCommitments: (_, args, request) => resourceCommitments.page(request, args),
  },
  CooperationAgreement: {
    __resolveReference: ({ id }, request) => cooperationAgreementById(request).load(id),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
    parties: async ({ id }, _, request) =>
      (await partiesOf(request).load(id)).map(({ institutionId }) => reference('Institution', institutionId)),
  },
  ResourceCommitment: {
    chain: ({ chainId }) => reference('IndustryChain', chainId),
    provider: ({ providerId }) => reference('Institution', providerId),
    beneficiary: ({ beneficiaryId }) => reference('Institution', beneficiaryId),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
    value: ({ valueFen }) => moneyOf(valueFen),
  },
  Institution: {
    agreements: ({ id }, args, request) => agreementsOfInstitution.page(request, id, args),
  },
  IndustryChain: {
    commitments: ({ id }, args, request) => commitmentsOfChain.page(request, id, args),
  },
};
