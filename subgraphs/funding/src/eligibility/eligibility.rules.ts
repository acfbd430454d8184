import { allOf, evaluate, type FactValue, type Facts, type Verdict } from './expression.rules.ts';

/** What a condition is about: the policy, who applies, or what it is applied for. */
export type Scope = 'POLICY' | 'APPLICANT' | 'SUBJECT';

interface Condition {
  readonly scope: Scope;
  readonly expression: string;
  readonly facts: readonly string[];
}

interface Policy {
  readonly policyStatus: 'DRAFTED' | 'CONSULTATION' | 'ISSUED' | 'IN_FORCE' | 'REPEALED';
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/**
 * 是否有效 Whether a policy is in force on a day. A draft or a repealed policy is not; one that is issued but known only from a text
 * without dates cannot be told.
 */
export function inForce({ policyStatus, validFrom, validTo }: Policy, on: string): Verdict {
  if (policyStatus === 'DRAFTED' || policyStatus === 'CONSULTATION' || policyStatus === 'REPEALED') return 'NO';
  if (validFrom !== null && on < validFrom) return 'NO';
  if (validTo !== null && on > validTo) return 'NO';
  return policyStatus === 'IN_FORCE' || (validFrom !== null && validTo !== null) ? 'YES' : 'UNKNOWN';
}

/** Facts about the policy itself. */
export function policyFacts(policy: Policy, on: string): Facts {
  const answer = inForce(policy, on);
  return { 'policy.inForce': answer === 'UNKNOWN' ? null : answer === 'YES' };
}

/** One condition with its answer and the facts it was judged by. */
export interface Judged<Rule> {
  readonly rule: Rule;
  readonly holds: Verdict;
  /** The facts' values in their order, `?` for each that is not known; null when none is. */
  readonly actual: string | null;
}

const shown = (value: FactValue | undefined): string => (value === null || value === undefined ? '?' : String(value));

/** Judges the conditions on the policy and of one more scope; the verdict is their conjunction. An instrument without conditions admits nobody. */
export function judge<Rule extends Condition>(
  conditions: readonly Rule[],
  scope: Exclude<Scope, 'POLICY'>,
  facts: Facts,
): { readonly verdict: Verdict; readonly atoms: readonly Judged<Rule>[] } {
  const asked = conditions.filter((condition) => condition.scope === 'POLICY' || condition.scope === scope);
  const atoms = asked.map((rule) => {
    const values = rule.facts.map((name) => facts[name]);
    return {
      rule,
      holds: evaluate(rule.expression, facts),
      actual: values.every((value) => value === null || value === undefined) ? null : values.map(shown).join(', '),
    };
  });
  const specific = atoms.some(({ rule }) => rule.scope === scope);
  return { verdict: specific ? allOf(atoms.map(({ holds }) => holds)) : 'NO', atoms };
}

/** 行政区划上下级 Whether a region lies in another or is it: codes of GB/T 2260 nest by pairs of digits. */
export const liesWithin = (regionCode: string, scope: string): boolean => regionCode.startsWith(scope.replace(/(?:00)+$/, ''));

const university = new Set(['UNI', 'PLATFORM_HOST', 'INSTRUMENT_PROVIDER', 'INSTRUMENT_USER', 'UNIT']);
const beneficiariesByKind: Readonly<Record<string, ReadonlySet<string>>> = {
  ENTERPRISE: new Set(['ENT', 'PLATFORM_HOST', 'INSTRUMENT_PROVIDER', 'INSTRUMENT_USER', 'ALLIANCE', 'UNIT']),
  UNIVERSITY: university,
  VOCATIONAL_COLLEGE: university,
  RESEARCH_INSTITUTE: university,
  UNIVERSITY_BRANCH_INSTITUTE: university,
  UNIVERSITY_COOPERATION_INSTITUTE: university,
  PARK_MANAGEMENT: new Set(['PRK', 'PLATFORM_HOST', 'UNIT']),
};

/** Whether institutions of this kind are among an instrument's beneficiaries. */
export const mayBenefit = (institutionKind: string, beneficiaryKinds: readonly string[]): boolean =>
  beneficiaryKinds.some((kind) => beneficiariesByKind[institutionKind]?.has(kind) ?? kind === 'UNIT');

/** What funding is told about an institution by the bureaus that own the facts; what is missing is unknown. */
export interface InstitutionStatements {
  readonly kind?: string | null;
  readonly region?: { readonly code: string } | null;
  readonly park?: { readonly id: string; readonly managementBody?: { readonly id: string } | null } | null;
  readonly isResident?: boolean | null;
  readonly scale?: string | null;
  readonly isListed?: boolean | null;
  readonly isLeading?: boolean | null;
  readonly projectFacts?: Readonly<Record<string, number | null>> | null;
  readonly achievementFacts?: Readonly<Record<string, number | null>> | null;
  readonly talentFacts?: Readonly<Record<string, number | null>> | null;
  readonly qualificationFacts?: Readonly<Record<string, number | null>> | null;
}

/** What funding knows of an institution itself. */
export interface OwnFacts {
  /** Loans granted or repaid. */
  readonly grantedLoans: number;
  /** Of them, those for a project. */
  readonly projectLoans: number;
  /** Approvals, under any instrument, that are not fully paid. */
  readonly outstandingApprovals: number;
  /** Whether one of its disciplines was granted the support for newly set ones (XT-10c). */
  readonly disciplineSupportGranted: boolean;
}

const prefixed = (prefix: string, stated: Facts | null | undefined): Facts =>
  Object.fromEntries(Object.entries(stated ?? {}).map(([name, value]) => [`${prefix}.${name}`, value]));

/** Facts by name for the conditions on an applicant. `scope` is the region whose policy it is. */
export function institutionFacts(institution: InstitutionStatements, own: OwnFacts, scope: string): Facts {
  const regionCode = institution.region?.code ?? null;
  return {
    'institution.kind': institution.kind ?? null,
    'institution.regionCode': regionCode,
    'institution.isLocal': regionCode === null ? null : liesWithin(regionCode, scope),
    // Null says "in no park"; only a park that was not asked for is unknown.
    'institution.inPark': institution.park === undefined ? null : institution.park !== null,
    'institution.isResident': institution.isResident ?? null,
    'institution.scale': institution.scale ?? null,
    'institution.isListed': institution.isListed ?? null,
    'institution.isLeading': institution.isLeading ?? null,
    ...prefixed('projects', institution.projectFacts),
    ...prefixed('achievements', institution.achievementFacts),
    ...prefixed('talent', institution.talentFacts),
    ...prefixed('qualifications', institution.qualificationFacts),
    ...prefixed('funding', { ...own }),
  };
}
