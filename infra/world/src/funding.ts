import { directedProcurements, financialProducts, landSupports, loans, taxBenefits, vouchers } from './funding-finance.ts';
import { Ledger } from './funding-ledger.ts';
import { budgetLines, fundEvaluations, fundProjects, jointFunds, payForConstruction, payRewards } from './funding-money.ts';
import { treasuryOf } from './funding-parties.ts';
import {
  claimForCarriers,
  claimForDisciplines,
  claimForPlatforms,
  claimForProjects,
  claimForTransferCentres,
} from './funding-support-claims.ts';
import { claimForContracts, claimForConversions } from './funding-transfer-claims.ts';
import { claimForDoctors, claimForPeople, claimForUnits } from './funding-unit-claims.ts';
import type { Spine } from './spine.ts';
import type { GeneratedRows } from './generated-rows.ts';

/** The funding subgraph's records of the demo world. */
export function generateFunding(spine: Spine): GeneratedRows {
  const treasury = treasuryOf(spine);
  const ledger = new Ledger();
  claimForPlatforms(spine, treasury, ledger);
  claimForTransferCentres(spine, treasury, ledger);
  claimForCarriers(spine, treasury, ledger);
  claimForDisciplines(spine, treasury, ledger);
  claimForProjects(spine, treasury, ledger);
  claimForContracts(spine, treasury, ledger);
  claimForConversions(spine, treasury, ledger);
  claimForDoctors(spine, treasury, ledger);
  claimForPeople(spine, treasury, ledger);
  claimForUnits(spine, treasury, ledger);
  payForConstruction(spine, treasury, ledger);
  payRewards(spine, treasury, ledger);
  return {
    FundEvaluation: fundEvaluations(spine, treasury),
    ...jointFunds(spine, treasury),
    BudgetLine: budgetLines(spine, treasury),
    SubsidyApplication: ledger.applications,
    ReviewScore: ledger.scores,
    PaymentObligation: ledger.obligations,
    Payment: ledger.payments,
    ProjectFunding: fundProjects(spine, treasury),
    FinancialProduct: financialProducts(treasury),
    Loan: loans(spine, treasury),
    InnovationVoucher: vouchers(spine, treasury),
    TaxBenefit: taxBenefits(spine, treasury),
    LandSupport: landSupports(spine, treasury),
    DirectedProcurement: directedProcurements(spine, treasury),
  };
}
