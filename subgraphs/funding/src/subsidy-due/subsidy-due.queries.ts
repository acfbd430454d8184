import { dayOf } from '@helix/service-kit/days';
import type { RequestContext } from '@helix/service-kit/request';
import type { Facts, Verdict } from '../eligibility/expression.rules.ts';
import { judge, liesWithin, policyFacts, type Judged } from '../eligibility/eligibility.rules.ts';
import type { Payment } from '../payment/payment.entity.ts';
import { paymentsOfApplication } from '../payment/payment.queries.ts';
import type { EligibilityRule, PolicyInstrument } from '../policy-instrument/policy-instrument.entity.ts';
import { ruleBook, type RuleBook } from '../policy-instrument/policy-instrument.queries.ts';
import type { Discipline, DoctorPlacement, Platform, Project, TechContract } from '../subjects.ts';
import type { PaymentObligation, SubsidyApplication } from '../subsidy-application/subsidy-application.entity.ts';
import { applicationsFor, obligationsOf } from '../subsidy-application/subsidy-application.queries.ts';
import {
  amountDue,
  breaksFrequency,
  equalShares,
  fixedAmount,
  isApproved,
  payerOf,
  standingClaim,
  stateOf,
  type PayerCandidates,
  type SubsidyState,
} from './subsidy-due.rules.ts';

const applicationsForPlatform = applicationsFor('PLATFORM');
const applicationsForDiscipline = applicationsFor('DISCIPLINE');
const applicationsForContract = applicationsFor('TECH_CONTRACT');
const applicationsForPlacement = applicationsFor('DOCTOR_PLACEMENT');
export const applicationsForProject = applicationsFor('PROJECT');
export const applicationsForConversion = applicationsFor('CONVERSION');
export const applicationsForTeam = applicationsFor('TEAM');

/** 资格条件的判断 One condition of an instrument with its answer. */
export interface EligibilityAtom extends Judged<EligibilityRule> {
  readonly clauseId: string;
}

/** 应得补助 What a subject is due under one instrument and how far it has come. */
export interface SubsidyDue {
  readonly instrument: PolicyInstrument;
  readonly verdict: Verdict;
  readonly atoms: readonly EligibilityAtom[];
  readonly amountFen: string | null;
  readonly state: SubsidyState;
  readonly applications: readonly SubsidyApplication[];
  /** The application by which it stands; null where nobody applied. */
  readonly standing: SubsidyApplication | null;
  /** Towards any of the applications. */
  readonly payments: readonly Payment[];
  readonly fundId: string | null;
  readonly payerId: string | null;
  readonly fundAssumed: boolean;
}

const sum = (amounts: readonly (string | null)[]): bigint => amounts.reduce((total, fen) => total + BigInt(fen ?? 0), 0n);

/** The payments towards applications, in the order of these. */
const paidFor = async (request: RequestContext, applications: readonly SubsidyApplication[]): Promise<Payment[]> =>
  (await Promise.all(applications.map(({ id }) => paymentsOfApplication(request).load(id)))).flat();

export const atomsWith = (instrument: PolicyInstrument, atoms: readonly Judged<EligibilityRule>[]): EligibilityAtom[] =>
  atoms.map((atom) => ({ ...atom, clauseId: instrument.clauseId }));

/** Who answers for each fund; for rules made elsewhere nobody does, since their owner keeps the rules and not the money. */
export const ownersOfFunds = (book: RuleBook, fundIds: readonly string[]): (string | null)[] =>
  fundIds.map((id) => {
    const fund = book.fund.get(id);
    return fund && fund.code !== 'EXTERNAL_RULES' ? fund.ownerId : null;
  });

const paidTowards = (application: SubsidyApplication | null, payments: readonly Payment[]): bigint =>
  sum(payments.filter(({ applicationId }) => applicationId === application?.id).map(({ amountFen }) => amountFen));

interface Subject {
  readonly facts: Facts;
  readonly applications: readonly SubsidyApplication[];
  /** Instruments whose earlier grants to the same subject are taken off. */
  readonly lowerLevels?: readonly string[];
  readonly fundId?: string | null;
  readonly fundAssumed?: boolean;
  readonly payers?: Partial<PayerCandidates>;
}

/** Judges one subject by one instrument and looks up how far it has come. */
async function dueOf(request: RequestContext, book: RuleBook, instrument: PolicyInstrument, subject: Subject): Promise<SubsidyDue> {
  const on = dayOf(request.now());
  const facts = { ...policyFacts(instrument, on), ...subject.facts };
  const { verdict, atoms } = judge(book.rules.get(instrument.code) ?? [], 'SUBJECT', facts);
  const applications = subject.applications.filter(({ instrumentCode }) => instrumentCode === instrument.code);
  const standing = standingClaim(instrument.frequency, applications);
  const payments = await paidFor(request, applications);
  const fundIds = subject.fundId === undefined ? instrument.fundCodes : subject.fundId === null ? [] : [subject.fundId];
  const grantedBelow = sum(
    subject.applications
      .filter((application) => isApproved(application) && subject.lowerLevels?.includes(application.instrumentCode))
      .map(({ approvedFen }) => approvedFen),
  );
  const amount = verdict === 'YES' ? amountDue(fixedAmount(instrument), grantedBelow) : null;
  return {
    instrument,
    verdict,
    atoms: atomsWith(instrument, atoms),
    amountFen: amount === null ? null : String(amount),
    state: stateOf(standing, paidTowards(standing, payments)),
    applications,
    standing,
    payments,
    fundId: fundIds.length === 1 ? fundIds[0]! : null,
    payerId: payerOf({
      payerKinds: instrument.payerKinds,
      fundOwners: ownersOfFunds(book, fundIds),
      parkBody: null,
      countyPayer: null,
      enterprise: null,
      ...subject.payers,
    }),
    fundAssumed: subject.fundAssumed ?? instrument.fundAssumed,
  };
}

const recognised = new Set(['RECOGNISED', 'FILED', 'ASSESSED', 'RE_RECOGNISED']);
// The three levels of one post-subsidy, the lowest first (XT-38a).
const platformTiers = ['PI-XT-20-M', 'PI-XT-20-P', 'PI-XT-20-N'];

/** whether a kind outside the four named is admitted is a decision on the case; until there is one, it is open. */
const kindAdmitted = (applications: readonly SubsidyApplication[]): boolean | null => {
  const decided = applications.findLast(({ status, ...application }) => isApproved({ status }) || application.decidedOn !== null);
  return decided === undefined ? null : isApproved(decided);
};

/** 平台应得补助 What a platform is due or may be due under each instrument for hosts of platforms (Q02, Q24). */
export async function postSubsidiesOf(request: RequestContext, platform: Platform): Promise<SubsidyDue[]> {
  const book = await ruleBook(request);
  const applications = await applicationsForPlatform(request).load(platform.id);
  const cityCode = platform.city?.code ?? null;
  const offered = book.instruments.filter(({ beneficiaryKinds }) => beneficiaryKinds.includes('PLATFORM_HOST'));
  const dues = await Promise.all(
    offered.map((instrument) => {
      const tier = platformTiers.indexOf(instrument.code);
      const byKind = tier === -1 ? undefined : book.platformFund.get(platform.kind ?? '');
      return dueOf(request, book, instrument, {
        facts: {
          'platform.isLocal': cityCode === null ? null : liesWithin(cityCode, instrument.regionCode),
          'platform.kind': platform.kind ?? null,
          'platform.level': platform.level ?? null,
          'platform.jointApplication': platform.jointApplication ?? null,
          'platform.status': platform.status ?? null,
          'platform.isRecognised':
            platform.status === undefined || platform.status === null
              ? null
              : recognised.has(platform.status) && platform.recognisedOn !== null && platform.recognisedOn !== undefined,
          'platform.kindAdmitted': kindAdmitted(applications.filter(({ instrumentCode }) => instrumentCode === instrument.code)),
        },
        applications,
        lowerLevels: tier === -1 ? [] : platformTiers.slice(0, tier),
        ...(tier === -1 ? {} : { fundId: byKind?.fundId ?? null, fundAssumed: byKind?.isAssumed ?? true }),
        payers: {
          parkBody: platform.park?.managementBody?.id ?? null,
          countyPayer: book.countyPayer.get(platform.region?.code ?? '') ?? null,
        },
      });
    }),
  );
  return dues.filter(({ verdict, applications: own }) => verdict !== 'NO' || own.length > 0);
}

/** 出资份额 One payer's share, in fen. */
export interface PayerShare {
  readonly payerId: string;
  readonly amountFen: string;
  readonly paidFen: string;
  readonly isAgreedShare: boolean;
}

/** 学科支持 What a newly set discipline is due, and who bears it. */
export interface DisciplineSubsidy {
  readonly due: SubsidyDue;
  readonly shares: readonly PayerShare[];
  readonly supplements: readonly SubsidyApplication[];
}

const paidBy = (payments: readonly Payment[], payerId: string): string =>
  String(sum(payments.filter((payment) => payment.payerId === payerId).map(({ amountFen }) => amountFen)));

/** The shares that were agreed, or equal ones among the co-builders; an obligation still open has no share yet. */
function sharesOf(due: SubsidyDue, obligations: readonly PaymentObligation[], coBuilders: readonly string[]): PayerShare[] {
  const settled = obligations.filter(({ amountFen }) => amountFen !== null);
  if (settled.length) {
    return settled.map(({ payerId, amountFen, isAgreedShare }) => ({
      payerId,
      amountFen: amountFen!,
      paidFen: paidBy(due.payments, payerId),
      isAgreedShare,
    }));
  }
  if (due.amountFen === null || !coBuilders.length) return [];
  const shares = equalShares(BigInt(due.amountFen), coBuilders.length);
  return coBuilders.map((payerId, at) => ({
    payerId,
    amountFen: String(shares[at]!),
    paidFen: paidBy(due.payments, payerId),
    isAgreedShare: false,
  }));
}

/** 新设学科支持 PI-XT-03 for a discipline (Q16); null for disciplines that lie outside the city of the instrument. */
export async function subsidyOfDiscipline(request: RequestContext, discipline: Discipline): Promise<DisciplineSubsidy | null> {
  const book = await ruleBook(request);
  const instrument = book.instrument.get('PI-XT-03');
  const regionCode = discipline.university?.region?.code ?? null;
  if (!instrument || (regionCode !== null && !liesWithin(regionCode, instrument.regionCode))) return null;
  const applications = await applicationsForDiscipline(request).load(discipline.id);
  // A park pays through its management body, a firm by itself; nobody else may be charged (XT-10b).
  const paying = discipline.coBuilders
    ?.map(({ institution }) => institution)
    .filter(({ kind }) => kind === 'PARK_MANAGEMENT' || kind === 'ENTERPRISE')
    .map(({ id }) => id)
    .toSorted();
  const due = await dueOf(request, book, instrument, {
    facts: {
      'discipline.isLocal': regionCode === null ? null : true,
      'discipline.newlySet': discipline.newlySet ?? null,
      'discipline.alignedChains': discipline.alignedChains?.length ?? null,
      'discipline.payingCoBuilders': paying?.length ?? null,
    },
    applications,
    payers: { enterprise: null },
  });
  const shares = sharesOf(due, due.standing ? await obligationsOf(request).load(due.standing.id) : [], paying ?? []);
  return {
    due: { ...due, payerId: shares.length === 1 ? shares[0]!.payerId : null },
    shares,
    supplements: applications.filter(({ instrumentCode }) => instrumentCode === 'PI-XT-04'),
  };
}

/** 国、省项目配套 PI-XT-07 for a project (Q26); null for projects that lie outside the city of the instrument. */
export async function matchingOfProject(request: RequestContext, project: Project): Promise<SubsidyDue | null> {
  const book = await ruleBook(request);
  const instrument = book.instrument.get('PI-XT-07');
  const cityCode = project.city?.code ?? null;
  if (!instrument || (cityCode !== null && !liesWithin(cityCode, instrument.regionCode))) return null;
  return dueOf(request, book, instrument, {
    facts: {
      'project.isLocal': cityCode === null ? null : true,
      'project.level': project.level ?? null,
      'project.isJoint': project.isJoint ?? null,
      'project.status': project.status ?? null,
    },
    applications: await applicationsForProject(request).load(project.id),
  });
}

/** 合同后补助候选 Whether a contract may be taken up for post-subsidy, and whether it was. */
export interface PostSubsidyCandidate {
  readonly due: SubsidyDue;
  readonly isListed: boolean;
  readonly payerIsBeneficiary: Verdict;
}

const registered = new Set(['REGISTERED', 'PERFORMING', 'PERFORMED', 'EFFECT_CONFIRMED', 'POST_SUBSIDY_CANDIDATE']);

/** 横向合同后补助 PI-XT-11 for a contract (Q03); null where the buyer lies outside the city of the instrument. */
export async function postSubsidyOfContract(request: RequestContext, contract: TechContract): Promise<PostSubsidyCandidate | null> {
  const book = await ruleBook(request);
  const instrument = book.instrument.get('PI-XT-11');
  const regionCode = contract.buyerRegion?.code ?? null;
  if (!instrument || (regionCode !== null && !liesWithin(regionCode, instrument.regionCode))) return null;
  const due = await dueOf(request, book, instrument, {
    facts: {
      'contract.isLocal': regionCode === null ? null : true,
      'contract.isRegistered': contract.status == null ? null : registered.has(contract.status),
      'contract.isEffective': contract.effect === undefined ? null : contract.effect?.confirmedOn != null,
    },
    applications: await applicationsForContract(request).load(contract.id),
  });
  const parties = contract.payer && contract.buyer ? contract.payer.id === contract.buyer.id : null;
  return {
    due,
    isListed: contract.status === 'POST_SUBSIDY_CANDIDATE' || due.applications.length > 0,
    payerIsBeneficiary: parties === null ? 'UNKNOWN' : parties ? 'YES' : 'NO',
  };
}

/** 博士待遇责任 Who bears a benefit of a placed doctor and how far it has come; never its amount. */
export interface PlacementObligation {
  readonly instrument: PolicyInstrument;
  readonly payerId: string | null;
  readonly payerKind: 'COUNTY' | 'ENTERPRISE';
  readonly owedSince: string;
  readonly state: SubsidyState;
  readonly form: Payment['form'] | null;
  readonly techContractId: string | null;
}

/**
 * 购房补贴差额、安家费、科研启动费 One benefit of a placed doctor. The housing difference falls on the county where the enterprise lay on the day
 * of entry (AR-02), the other two on the enterprise; null where the day of entry did not arrive.
 */
export async function placementObligation(
  request: RequestContext,
  placement: DoctorPlacement,
  code: 'PI-JX-02' | 'PI-JX-03' | 'PI-JX-04',
): Promise<PlacementObligation | null> {
  const book = await ruleBook(request);
  const instrument = book.instrument.get(code);
  if (!instrument || placement.enteredOn == null) return null;
  const applications = await applicationsForPlacement(request).load(placement.id);
  const latest = applications.findLast(({ instrumentCode }) => instrumentCode === code);
  const payments = latest ? await paidFor(request, [latest]) : [];
  const byCounty = instrument.payerKinds.includes('COUNTY');
  return {
    instrument,
    payerId: byCounty ? (book.countyPayer.get(placement.enterpriseRegion?.code ?? '') ?? null) : (placement.enterprise?.id ?? null),
    payerKind: byCounty ? 'COUNTY' : 'ENTERPRISE',
    owedSince: placement.enteredOn,
    state: stateOf(latest ?? null, sum(payments.map(({ amountFen }) => amountFen))),
    form: payments.at(-1)?.form ?? null,
    techContractId: payments.at(-1)?.techContractId ?? null,
  };
}

/** Whether a subject was approved more often under an instrument than its frequency allows. */
export const isDouble = ({ instrument, applications }: SubsidyDue): boolean =>
  breaksFrequency(instrument.frequency, applications.filter(isApproved));
