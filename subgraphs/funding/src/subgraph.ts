import { regionCode } from '@helix/service-kit/identifiers';
import { mergeResolvers } from '@helix/service-kit/resolvers';
import { defineSubgraph } from '@helix/service-kit/subgraph';
import { migrations } from '../migrations/index.ts';
import { concerns } from './concerns.ts';
import { eligibilityResolvers } from './eligibility/eligibility.resolvers.ts';
import { acceptedExpression } from './eligibility/expression.format.ts';
import { FinancialProduct, InnovationVoucher, Loan, TaxBenefit } from './finance/finance.entity.ts';
import { financeResolvers } from './finance/finance.resolvers.ts';
import { CountyPayer, FundEvaluation, FundProgramme, JointFund, JointFundContribution } from './fund-programme/fund-programme.entity.ts';
import { fundProgrammeResolvers } from './fund-programme/fund-programme.resolvers.ts';
import { Payment, ProjectFunding } from './payment/payment.entity.ts';
import { paymentResolvers } from './payment/payment.resolvers.ts';
import { personRightsResolvers } from './person-rights.ts';
import { BudgetLine, EligibilityRule, PlatformFundRule, PolicyInstrument } from './policy-instrument/policy-instrument.entity.ts';
import { policyInstrumentResolvers } from './policy-instrument/policy-instrument.resolvers.ts';
import { PaymentObligation, ReviewScore, SubsidyApplication } from './subsidy-application/subsidy-application.entity.ts';
import { subsidyApplicationResolvers } from './subsidy-application/subsidy-application.resolvers.ts';
import { subsidyDueResolvers } from './subsidy-due/subsidy-due.resolvers.ts';
import { DirectedProcurement, LandSupport } from './support/support.entity.ts';
import { supportResolvers } from './support/support.resolvers.ts';

const region = { formats: { regionCode } };

export const subgraph = defineSubgraph({
  name: 'funding',
  folder: new URL('..', import.meta.url),
  entities: [
    FundProgramme,
    CountyPayer,
    FundEvaluation,
    JointFund,
    JointFundContribution,
    PolicyInstrument,
    EligibilityRule,
    PlatformFundRule,
    BudgetLine,
    SubsidyApplication,
    ReviewScore,
    PaymentObligation,
    Payment,
    ProjectFunding,
    FinancialProduct,
    Loan,
    InnovationVoucher,
    TaxBenefit,
    LandSupport,
    DirectedProcurement,
  ],
  migrations,
  resolvers: mergeResolvers(
    policyInstrumentResolvers,
    fundProgrammeResolvers,
    subsidyApplicationResolvers,
    subsidyDueResolvers,
    eligibilityResolvers,
    paymentResolvers,
    financeResolvers,
    supportResolvers,
    personRightsResolvers,
  ),
  concerns,
  imports: {
    FundProgramme: region,
    CountyPayer: region,
    JointFund: region,
    PolicyInstrument: { ...region, periods: [['validFrom', 'validTo']] },
    EligibilityRule: { expressions: { expression: acceptedExpression } },
    BudgetLine: region,
    SubsidyApplication: { ...region, periods: [['submittedOn', 'decidedOn']] },
    PaymentObligation: region,
    Payment: region,
    ProjectFunding: region,
    FinancialProduct: { ...region, periods: [['validFrom', 'validTo']] },
    Loan: {
      ...region,
      periods: [
        ['offeredOn', 'linkedOn'],
        ['offeredOn', 'grantedOn'],
      ],
    },
    InnovationVoucher: {
      ...region,
      periods: [
        ['issuedOn', 'expiresOn'],
        ['issuedOn', 'redeemedOn'],
      ],
    },
    TaxBenefit: region,
    LandSupport: region,
    DirectedProcurement: region,
  },
});
