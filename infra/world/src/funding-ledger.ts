import { readFileSync } from 'node:fs';
import { addDays } from '@helix/service-kit/days';
import { fenFromWan } from '@helix/service-kit/money';
import { LAST_DAY, notAfterLastDay, yearOf } from './build-spine-stage.ts';
import { realInput } from './real-input.ts';
import type { CityPrefix, SpineCity } from './spine.ts';

/** How far a claim has come; what happened since follows from it. */
export type ClaimStage =
  | 'CANDIDATE'
  | 'DRAFT'
  | 'SUBMITTED'
  | 'INELIGIBLE'
  | 'REVIEWED'
  | 'REJECTED'
  | 'APPROVED'
  | 'PUBLICISED'
  | 'PART_PAID'
  | 'PAID'
  | 'POST_EVALUATED';

/** Who bears how much of an approved claim. */
export interface Share {
  readonly payerId: string;
  readonly payerKind: string;
  readonly fundId: string | null;
  readonly wan: string;
  /** False for an equal share for want of an agreement. */
  readonly isAgreed?: boolean;
  /** In a claim paid in part: whether this share was paid. */
  readonly isPaid?: boolean;
}

export interface Claim {
  readonly instrument: string;
  readonly city: SpineCity;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly applicantId: string | null;
  readonly chainId?: string | null;
  readonly achievementId?: string | null;
  readonly talentId?: string | null;
  readonly stage: ClaimStage;
  readonly submittedOn: string;
  readonly requestedWan?: string | null;
  readonly shares?: readonly Share[];
  readonly reasons?: readonly string[];
  readonly preferenceReason?: string | null;
  /** Criterion → scores, one per reviewer. */
  readonly scores?: Readonly<Record<string, readonly number[]>>;
  readonly form?: string;
  readonly techContractId?: string | null;
}

/** The clause each instrument rests on, as the register of instruments has it. */
const clauses = new Map(
  readFileSync(realInput('funding', 'PolicyInstrument'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { code: string; clauseId: string })
    .map(({ code, clauseId }) => [code, clauseId]),
);

const reviewedDays = 45;
const publicisedDays = 60;
const paidDays = 95;
const afterDecision: ReadonlySet<ClaimStage> = new Set([
  'INELIGIBLE',
  'REJECTED',
  'APPROVED',
  'PUBLICISED',
  'PART_PAID',
  'PAID',
  'POST_EVALUATED',
]);
const approvedStages: ReadonlySet<ClaimStage> = new Set(['APPROVED', 'PUBLICISED', 'PART_PAID', 'PAID', 'POST_EVALUATED']);
const paidStages: ReadonlySet<ClaimStage> = new Set(['PART_PAID', 'PAID', 'POST_EVALUATED']);

/** A claim as far as it can have come by the world's last day: nothing is decided or paid in the future. */
function reached({ stage, submittedOn }: Claim): ClaimStage {
  if (paidStages.has(stage) && addDays(submittedOn, paidDays) > LAST_DAY) return reached({ stage: 'PUBLICISED', submittedOn } as Claim);
  if (stage === 'PUBLICISED' && addDays(submittedOn, publicisedDays) > LAST_DAY)
    return reached({ stage: 'APPROVED', submittedOn } as Claim);
  return afterDecision.has(stage) && addDays(submittedOn, reviewedDays) > LAST_DAY ? 'SUBMITTED' : stage;
}

/** Applications with their scores, obligations and payments, written so that sums agree and days follow one another. */
export class Ledger {
  readonly applications: object[] = [];
  readonly scores: object[] = [];
  readonly obligations: object[] = [];
  readonly payments: object[] = [];
  readonly #numbers = new Map<string, number>();

  #id(kind: string, city: CityPrefix): string {
    const key = `${kind}-${city}`;
    const number = (this.#numbers.get(key) ?? 0) + 1;
    this.#numbers.set(key, number);
    return `${key}-${String(number).padStart(4, '0')}`;
  }

  /** Writes a claim with all that follows from its stage; paid claims are paid share by share. */
  claim(claim: Claim): void {
    const { city, submittedOn, shares = [], scores = {}, subjectType, subjectId, talentId = null } = claim;
    const stage = reached(claim);
    const id = this.#id('sub', city.prefix);
    const isPersonal = talentId !== null;
    const approved = approvedStages.has(stage) ? shares.reduce((sum, { wan }) => sum + fenFromWan(wan), 0n) : null;
    const isSubmitted = stage !== 'CANDIDATE' && stage !== 'DRAFT';
    const year = yearOf(submittedOn);
    this.applications.push({
      id,
      instrumentCode: claim.instrument,
      clauseId: clauses.get(claim.instrument)!,
      subjectType,
      subjectId,
      applicantId: claim.applicantId,
      regionCode: city.regionCode,
      chainId: claim.chainId ?? null,
      achievementId: claim.achievementId ?? null,
      talentId,
      year,
      status: stage === 'PART_PAID' ? 'PUBLICISED' : stage,
      requestedFen: claim.requestedWan == null ? (approved === null ? null : String(approved)) : String(fenFromWan(claim.requestedWan)),
      approvedFen: approved === null ? null : String(approved),
      submittedOn: isSubmitted ? submittedOn : null,
      decidedOn: afterDecision.has(stage) ? addDays(submittedOn, reviewedDays) : null,
      publicisedOn: approvedStages.has(stage) && stage !== 'APPROVED' ? addDays(submittedOn, publicisedDays) : null,
      reasons: claim.reasons ?? [],
      isPreferred: claim.preferenceReason != null,
      preferenceReason: claim.preferenceReason ?? null,
      isPersonal,
    });
    if (isSubmitted && stage !== 'SUBMITTED' && stage !== 'INELIGIBLE') {
      for (const [criterion, given] of Object.entries(scores)) {
        for (const [at, score] of given.entries()) {
          const scoredOn = notAfterLastDay(addDays(submittedOn, 30));
          this.scores.push({
            id: `${id}-${criterion.toLowerCase()}-${at + 1}`,
            applicationId: id,
            criterion,
            score,
            scoredOn,
            reviewerId: null,
          });
        }
      }
    }
    if (approved === null) return;
    for (const [at, share] of shares.entries()) {
      const obligationId = `${id}-share-${at + 1}`;
      const owed = {
        instrumentCode: claim.instrument,
        subjectType,
        subjectId,
        payerId: share.payerId,
        payerKind: share.payerKind,
        fundId: share.fundId,
      };
      const amountFen = String(fenFromWan(share.wan));
      this.obligations.push({
        id: obligationId,
        applicationId: id,
        ...owed,
        amountFen,
        year: yearOf(addDays(submittedOn, reviewedDays)),
        dueOn: addDays(submittedOn, reviewedDays + 180),
        isAgreedShare: share.isAgreed ?? true,
        regionCode: city.regionCode,
        isPersonal,
      });
      if (!paidStages.has(stage) || (stage === 'PART_PAID' && share.isPaid === false)) continue;
      // A share paid in part is half of it; where others of the claim are unpaid, this one is paid whole.
      const isHalf = stage === 'PART_PAID' && share.isPaid === undefined;
      this.pay({
        ...owed,
        obligationId,
        applicationId: id,
        payeeId: isPersonal ? null : claim.applicantId,
        amountFen: isHalf ? String(BigInt(amountFen) / 2n) : amountFen,
        paidOn: addDays(submittedOn, paidDays),
        form: claim.form ?? 'CASH',
        techContractId: claim.techContractId ?? null,
        chainId: claim.chainId ?? null,
        city,
        isPersonal,
      });
    }
  }

  /** Writes a payment that rests on no claim, or one of a claim's. */
  pay({ city, ...payment }: { readonly city: SpineCity } & Readonly<Record<string, unknown>>): void {
    this.payments.push({
      id: this.#id('pay', city.prefix),
      obligationId: null,
      applicationId: null,
      instrumentCode: null,
      fundId: null,
      form: 'CASH',
      techContractId: null,
      chainId: null,
      priority: null,
      isPersonal: false,
      ...payment,
      regionCode: city.regionCode,
    });
  }
}
