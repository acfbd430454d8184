import { existing } from '@helix/service-kit/loaders';
import { moneyOf } from '@helix/service-kit/money';
import type { Resolvers } from '../generated/resolvers.ts';
import { institutionById } from '../institution/institution.queries.ts';
import { enterpriseFiguresOf, enterpriseRdProfiles, rdProfileById, rdProfilesOf } from './enterprise-rd-profile.queries.ts';

export const enterpriseRdProfileResolvers: Resolvers = {
  Query: { enterpriseRdProfiles: (_, args, request) => enterpriseRdProfiles.page(request, args) },
  EnterpriseRdProfile: {
    __resolveReference: ({ id }, request) => rdProfileById(request).load(id),
    enterprise: ({ enterpriseId }, _, request) => existing(institutionById(request).load(enterpriseId)),
    rdSpend: ({ rdSpendFen }) => moneyOf(rdSpendFen),
    revenue: ({ revenueFen }) => moneyOf(revenueFen),
    profit: ({ profit }) => moneyOf(profit),
  },
  EnterpriseFigures: {
    rdSpend: ({ totals }) => totals && moneyOf(totals.rdSpendFen),
    revenue: ({ totals }) => totals && moneyOf(totals.revenueFen),
    profit: ({ totals }) => totals && moneyOf(totals.profitFen),
    rdStaff: ({ totals }) => totals && totals.rdStaff,
  },
  Institution: { rdProfiles: ({ id }, _, request) => rdProfilesOf(request).load(id) },
  Region: { enterpriseFigures: ({ code }, { year }, request) => enterpriseFiguresOf(request).load({ regionCode: code, year }) },
};
