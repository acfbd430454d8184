/**
 * 合同额公开 A contract's price is commercial: it is public once the contract is registered and unless firms made it among themselves; null for
 * others.
 */
export const publicAmountFen = (
  contract: { readonly registeredOn: string | null; readonly isBetweenFirms: boolean },
  amountFen: string | null,
): string | null => (contract.registeredOn === null || contract.isBetweenFirms ? null : amountFen);

const VOID: ReadonlySet<string> = new Set(['REJECTED', 'TERMINATED']);

/**
 * The contract that came of a challenge: the latest signed of those that stand; of those that fell where none stands; null where there is none.
 */
export function resultingContract<Contract extends { readonly status: string; readonly signedOn: string | null }>(
  contracts: readonly Contract[],
): Contract | null {
  const latest = (among: readonly Contract[]): Contract | null =>
    among.reduce<Contract | null>(
      (best, contract) => (best === null || (contract.signedOn ?? '') >= (best.signedOn ?? '') ? contract : best),
      null,
    );
  return latest(contracts.filter(({ status }) => !VOID.has(status))) ?? latest(contracts);
}
