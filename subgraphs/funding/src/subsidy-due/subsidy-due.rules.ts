/** 办理状态 How far a subsidy has come, in the words of the graph. */
export type SubsidyState = 'NOT_APPLIED' | 'APPLIED' | 'APPROVED' | 'PARTLY_PAID' | 'PAID' | 'REFUSED';

/** SM-SUB. */
export type SubsidyStatus =
  | 'CANDIDATE'
  | 'DRAFT'
  | 'SUBMITTED'
  | 'ELIGIBILITY_CHECKED'
  | 'INELIGIBLE'
  | 'REVIEWED'
  | 'REJECTED'
  | 'APPROVED'
  | 'PUBLICISED'
  | 'OBJECTED'
  | 'PAID'
  | 'POST_EVALUATED'
  | 'CLAWED_BACK';

interface Claim {
  readonly status: SubsidyStatus;
  /** In fen; null before approval. */
  readonly approvedFen: string | null;
}

/** What an application has come to. What was paid counts, not what its state says: a claim marked paid may be paid in part. */
export function stateOf(claim: Claim | null, paidFen: bigint): SubsidyState {
  switch (claim?.status) {
    case undefined:
    case 'CANDIDATE':
    case 'DRAFT':
      return 'NOT_APPLIED';
    case 'SUBMITTED':
    case 'ELIGIBILITY_CHECKED':
    case 'REVIEWED':
    case 'OBJECTED':
      return 'APPLIED';
    case 'INELIGIBLE':
    case 'REJECTED':
    case 'CLAWED_BACK':
      return 'REFUSED';
    default: {
      const approved = claim!.approvedFen === null ? null : BigInt(claim!.approvedFen);
      if (approved !== null && paidFen >= approved) return 'PAID';
      if (paidFen > 0n) return 'PARTLY_PAID';
      return claim!.status === 'APPROVED' || claim!.status === 'PUBLICISED' || approved !== null ? 'APPROVED' : 'PAID';
    }
  }
}

const approvedStatuses: ReadonlySet<SubsidyStatus> = new Set(['APPROVED', 'PUBLICISED', 'PAID', 'POST_EVALUATED']);

/** Whether an application stands approved: not objected to, not clawed back. */
export const isApproved = ({ status }: { readonly status: SubsidyStatus }): boolean => approvedStatuses.has(status);

/**
 * 以哪次申请为准 The claim by which a subsidy stands: the first approved where it may be had once, so that a second claim does not hide what was
 * received; else the latest. Null where nobody applied.
 */
export const standingClaim = <Application extends { readonly status: SubsidyStatus }>(
  frequency: string,
  applications: readonly Application[],
): Application | null => (frequency === 'ONE_OFF' ? applications.find(isApproved) : undefined) ?? applications.at(-1) ?? null;

/**
 * 重复享受 The approvals that together are more than the frequency allows and of which at least one is of the year: all of them where an
 * instrument may be had once, those of the year where it may be had once a year; none where nothing is broken.
 */
export function excessApprovals<Approval extends { readonly year: number }>(
  frequency: string,
  approvals: readonly Approval[],
  year: number,
): readonly Approval[] {
  if (!approvals.some((approval) => approval.year === year)) return [];
  const concerned =
    frequency === 'ONE_OFF' ? approvals : frequency === 'ANNUAL' ? approvals.filter((approval) => approval.year === year) : [];
  return concerned.length > 1 ? concerned : [];
}

/** Whether approvals for one subject under one instrument are more than its frequency allows. */
export const breaksFrequency = (frequency: string, approvals: readonly { readonly year: number }[]): boolean =>
  approvals.some(({ year }) => excessApprovals(frequency, approvals, year).length > 0);

interface Amounts {
  readonly amountRule: string;
  readonly minFen: string | null;
  readonly maxFen: string | null;
}

/** The one amount an instrument fixes, in fen; null for bands, merit and whatever a text leaves open. */
export const fixedAmount = ({ amountRule, minFen, maxFen }: Amounts): bigint | null =>
  (amountRule === 'FIXED' || amountRule === 'TIER') && minFen !== null && minFen === maxFen ? BigInt(minFen) : null;

/** 差额 What is still due at a level when a lower one was granted before: the difference, never below nought. */
export const amountDue = (fixed: bigint | null, grantedBelow: bigint): bigint | null =>
  fixed === null ? null : fixed > grantedBelow ? fixed - grantedBelow : 0n;

/** 平均分担 Equal shares that sum exactly to the whole; the first payers bear what does not divide. */
export function equalShares(whole: bigint, payers: number): bigint[] {
  const share = whole / BigInt(payers);
  const rest = Number(whole % BigInt(payers));
  return Array.from({ length: payers }, (_, at) => (at < rest ? share + 1n : share));
}

export interface PayerCandidates {
  readonly payerKinds: readonly string[];
  /** Owners of the funds that may pay, null where a fund has no single owner. */
  readonly fundOwners: readonly (string | null)[];
  /** Management body of the park concerned; null outside parks. */
  readonly parkBody: string | null;
  /** Who pays for the county concerned. */
  readonly countyPayer: string | null;
  /** The enterprise concerned, where it is the one that pays. */
  readonly enterprise: string | null;
}

/**
 * 出资方 The one institution that pays, where the rule and the facts leave no choice. A single fund with an owner settles it, unless departments
 * procure out of it; of park and county the park pays where there is one; several funds or kinds of payer leave it open.
 */
export function payerOf({ payerKinds, fundOwners, parkBody, countyPayer, enterprise }: PayerCandidates): string | null {
  const [owner] = fundOwners;
  if (fundOwners.length === 1 && owner && !payerKinds.includes('PROCURING_DEPARTMENT')) return owner;
  if (payerKinds.every((kind) => kind === 'PARK' || kind === 'COUNTY')) {
    return (payerKinds.includes('PARK') ? parkBody : null) ?? (payerKinds.includes('COUNTY') ? countyPayer : null);
  }
  return payerKinds.length === 1 && payerKinds[0] === 'ENTERPRISE' ? enterprise : null;
}

/** What may be wrong with a payment's payer. */
export type PayerFault = 'PAYER_KIND_NOT_IN_RULE' | 'FUND_NOT_IN_RULE' | 'PAYER_IS_NOT_THE_FUND_OWNER';

interface PaidUnderRule {
  readonly payerId: string;
  readonly payerKind: string;
  readonly fundId: string | null;
  readonly fundOwnerId: string | null;
  readonly payerKinds: readonly string[];
  /** Ids of the funds that the instrument names. */
  readonly fundCodes: readonly string[];
}

/** 付款方是否合规 Every way in which a payment departs from the payer rule of its instrument. */
export function payerFaults({ payerId, payerKind, fundId, fundOwnerId, payerKinds, fundCodes }: PaidUnderRule): PayerFault[] {
  const faults: PayerFault[] = [];
  if (!payerKinds.includes(payerKind)) faults.push('PAYER_KIND_NOT_IN_RULE');
  if (fundId !== null && fundCodes.length > 0 && !fundCodes.includes(fundId)) faults.push('FUND_NOT_IN_RULE');
  if (fundOwnerId !== null && fundOwnerId !== payerId) faults.push('PAYER_IS_NOT_THE_FUND_OWNER');
  return faults;
}

/** Fewest persons over whom a sum of personal money may be given. */
export const fewestPersons = 5;

/** A sum, or null where it would give away what one to four persons received. */
export const sumUnlessFew = (fen: string, persons: number): string | null => (persons > 0 && persons < fewestPersons ? null : fen);

/**
 * A roll-up of cells some of which are withheld: the sum of those that are not, so that subtracting one published sum from another gives no
 * withheld one; null where there is something and all of it is withheld.
 */
export function rollUp(cells: readonly (string | null)[]): string | null {
  const given = cells.filter((fen) => fen !== null);
  return cells.length > 0 && given.length === 0 ? null : String(given.reduce((total, fen) => total + BigInt(fen), 0n));
}
