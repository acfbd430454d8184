import { moneyOf } from '@helix/service-kit/money';
import { reference } from '@helix/service-kit/reference';
import type { Resolvers } from '../generated/resolvers.ts';
import { eligibilityOf } from './eligibility.queries.ts';

export const eligibilityResolvers: Resolvers = {
  Institution: {
    eligibility: (institution, { asOf, everywhere }, request) => eligibilityOf(request, institution, { asOf: asOf ?? null, everywhere }),
  },
  EligibilityVerdict: {
    missing: ({ atoms }) => atoms.filter(({ holds }) => holds !== 'YES'),
    payer: ({ payerId }) => reference('Institution', payerId),
    payerAssumed: ({ instrument }) => instrument.payerAssumed,
    amount: ({ amountFen }) => moneyOf(amountFen),
  },
};
