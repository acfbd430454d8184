/** The package that every selected doctor is to have decided (JX-09a): start-up support, title evaluation, school and nursery places. */
const packageKinds = ['STARTUP_SUPPORT', 'TITLE_EVALUATION', 'CHILD_SCHOOLING'] as const;
type PackageKind = (typeof packageKinds)[number];

/** 尚未决定的待遇 Kinds of the package on which nothing was decided yet; an appeal reopens a decision. */
export const undecidedEntitlements = (entitlements: readonly { readonly kind: string; readonly status: string }[]): PackageKind[] =>
  packageKinds.filter(
    (kind) => !entitlements.some((claim) => claim.kind === kind && ['GRANTED', 'DELIVERED', 'REFUSED'].includes(claim.status)),
  );
