import type { InstitutionStatements } from './eligibility/eligibility.rules.ts';

/**
 * Records of other bureaus as they arrive here: their key, and of the facts that a field of ours requires, those that could be fetched.
 * What did not arrive is undefined and counts as unknown.
 */
export interface Institution extends InstitutionStatements {
  readonly id: string;
}

export interface Park {
  readonly id: string;
  readonly managementBody?: { readonly id: string } | null;
}

export interface Platform {
  readonly id: string;
  readonly kind?: string | null;
  readonly level?: string | null;
  readonly jointApplication?: boolean | null;
  readonly recognisedOn?: string | null;
  readonly status?: string | null;
  readonly city?: { readonly code: string } | null;
  readonly region?: { readonly code: string } | null;
  readonly park?: Park | null;
}

export interface Discipline {
  readonly id: string;
  readonly newlySet?: boolean | null;
  readonly university?: { readonly region?: { readonly code: string } | null } | null;
  readonly coBuilders?: readonly { readonly institution: { readonly id: string; readonly kind?: string | null } }[] | null;
  readonly alignedChains?: readonly { readonly id: string }[] | null;
}

export interface Project {
  readonly id: string;
  readonly level?: string | null;
  readonly isJoint?: boolean | null;
  readonly status?: string | null;
  readonly city?: { readonly code: string } | null;
}

export interface TechContract {
  readonly id: string;
  readonly status?: string | null;
  readonly effect?: { readonly confirmedOn?: string | null } | null;
  readonly payer?: { readonly id: string } | null;
  readonly buyer?: { readonly id: string } | null;
  readonly buyerRegion?: { readonly code: string } | null;
}

export interface DoctorPlacement {
  readonly id: string;
  readonly talent?: { readonly id: string } | null;
  readonly enterprise?: { readonly id: string } | null;
  readonly enterpriseRegion?: { readonly code: string } | null;
  readonly enteredOn?: string | null;
}
