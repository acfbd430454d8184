/**
 * 归属协议 Whether ownership and ranking of an output were agreed before it was filed, or published where nothing was filed (JX-16).
 */
export function isAgreedBeforeFiling(output: {
  readonly ownershipAgreedOn: string | null;
  readonly filedOn: string | null;
  readonly grantedOn: string | null;
}): boolean {
  const firstPublic = output.filedOn ?? output.grantedOn;
  return output.ownershipAgreedOn !== null && (firstPublic === null || output.ownershipAgreedOn <= firstPublic);
}
