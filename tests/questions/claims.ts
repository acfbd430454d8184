import type { Databases } from './question.ts';

/** SQL for an amount in fen as the graph writes it in 万元: exact, without trailing zeros. */
export const inWan = (fen: string): string => `trim_scale((${fen}) / 1000000.0)::text`;

/** Kinds of institution that count as university or institute (高校院所). */
export const academicKinds = [
  'UNIVERSITY',
  'VOCATIONAL_COLLEGE',
  'RESEARCH_INSTITUTE',
  'UNIVERSITY_BRANCH_INSTITUTE',
  'UNIVERSITY_COOPERATION_INSTITUTE',
];

/** The four kinds of platform that XT-38a names, each with the special fund of the bureau that answers for it (XT-38b, A-60). */
export const fundOfKind: Readonly<Record<string, string>> = {
  ENGINEERING_RESEARCH_CENTRE: 'DRC_SPECIAL',
  KEY_LAB: 'ST_SPECIAL',
  TECH_INNOVATION_CENTRE: 'ST_SPECIAL',
  ENTERPRISE_TECH_CENTRE: 'IIT_SPECIAL',
};

/** Kinds of platform for which the same measures have a subsidy of their own (clauses 9 and 12); on all others A-05 wants a decision. */
export const kindsOfOtherClauses: ReadonlySet<string> = new Set([
  'TRANSFER_CENTRE',
  'TRANSFER_BASE',
  'IUR_BASE',
  'INCUBATOR',
  'MAKERSPACE',
  'ENTREPRENEURSHIP_CENTRE',
  'ALLIANCE',
]);

/** What has become of the claims for one subject under one instrument. */
export interface Claim {
  readonly subjectId: string;
  readonly code: string;
  readonly state: 'NOT_APPLIED' | 'APPLIED' | 'APPROVED' | 'PARTLY_PAID' | 'PAID' | 'REFUSED';
  /** Every application, the earliest first. */
  readonly applications: readonly { readonly id: string; readonly status: string; readonly approvedWan: string | null }[];
  /** The last decision on the case: true for an approval, false for a refusal, null while there is none. */
  readonly decision: boolean | null;
  readonly approvals: number;
  readonly payments: readonly { readonly payerId: string; readonly wan: string }[];
  readonly paidWan: string;
}

interface ApplicationRow {
  readonly id: string;
  readonly code: string;
  readonly subjectId: string;
  readonly status: string;
  readonly approvedFen: string | null;
  readonly approvedWan: string | null;
  readonly isDecided: boolean;
}

interface PaymentRow {
  readonly code: string;
  readonly subjectId: string;
  readonly payerId: string;
  readonly fen: string;
  readonly wan: string;
}

const approved = new Set(['APPROVED', 'PUBLICISED', 'PAID', 'POST_EVALUATED']);
const refused = new Set(['INELIGIBLE', 'REJECTED', 'CLAWED_BACK']);
const notYetSubmitted = new Set(['CANDIDATE', 'DRAFT']);

/** One-off money: the first approval stands, whatever is claimed after it; without one the latest claim counts. */
export function stateOf(applications: readonly Pick<ApplicationRow, 'status' | 'approvedFen'>[], paidFen: bigint): Claim['state'] {
  const standing = applications.find(({ status }) => approved.has(status));
  if (standing) {
    if (paidFen === 0n) return 'APPROVED';
    return paidFen < BigInt(standing.approvedFen ?? 0) ? 'PARTLY_PAID' : 'PAID';
  }
  const latest = applications.at(-1);
  if (!latest || notYetSubmitted.has(latest.status)) return 'NOT_APPLIED';
  return refused.has(latest.status) ? 'REFUSED' : 'APPLIED';
}

/**
 * Claims and payments as the finance bureau's tables hold them (SM-SUB).
 *
 * @returns a function from subject and instrument to the claim; subjects nobody claimed for included
 */
export async function claimsFor(
  databases: Databases,
  subjectType: string,
  codes: readonly string[],
  subjectIds: readonly string[],
): Promise<(subjectId: string, code: string) => Claim> {
  const values = [subjectType, codes, subjectIds];
  const [applications, payments] = await Promise.all([
    databases.rows<ApplicationRow>(
      'funding',
      `select id, instrument_code as code, subject_id as "subjectId", status, approved_fen::text as "approvedFen",
              ${inWan('approved_fen')} as "approvedWan", decided_on is not null as "isDecided"
         from subsidy_application
        where subject_type = $1 and instrument_code = any($2) and subject_id = any($3)
        order by year, submitted_on nulls first, id`,
      values,
    ),
    databases.rows<PaymentRow>(
      'funding',
      `select instrument_code as code, subject_id as "subjectId", payer_id as "payerId", amount_fen::text as fen, ${inWan('amount_fen')} as wan
         from payment
        where subject_type = $1 and instrument_code = any($2) and subject_id = any($3)
        order by paid_on, id`,
      values,
    ),
  ]);
  return (subjectId, code) => {
    const own = applications.filter((row) => row.subjectId === subjectId && row.code === code);
    const paid = payments.filter((row) => row.subjectId === subjectId && row.code === code);
    const paidFen = paid.reduce((sum, { fen }) => sum + BigInt(fen), 0n);
    const decided = own.findLast(({ status, isDecided }) => isDecided || approved.has(status));
    return {
      subjectId,
      code,
      state: stateOf(own, paidFen),
      applications: own.map(({ id, status, approvedWan }) => ({ id, status, approvedWan })),
      decision: decided ? approved.has(decided.status) : null,
      approvals: own.filter(({ status }) => approved.has(status)).length,
      payments: paid.map(({ payerId, wan }) => ({ payerId, wan })),
      paidWan: totalWan(paid.map(({ wan }) => wan)),
    };
  };
}

/** Exact sum of decimal texts in 万元. */
export function totalWan(amounts: readonly string[]): string {
  const fen = amounts.reduce((sum, wan) => {
    const [whole = '0', fraction = ''] = wan.split('.');
    return sum + BigInt(whole + fraction.padEnd(6, '0'));
  }, 0n);
  const digits = fen.toString().padStart(7, '0');
  const fraction = digits.slice(-6).replace(/0+$/, '');
  return digits.slice(0, -6) + (fraction && `.${fraction}`);
}
