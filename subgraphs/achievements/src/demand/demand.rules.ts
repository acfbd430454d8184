/** 待解决 States in which a demand still waits for a solution. */
export const openDemandStates = ['PUBLISHED', 'POSTED_AS_CHALLENGE'] as const;

/** States in which a demand has found somebody, whether or not the work is done. */
export const matchedDemandStates = ['MATCHED', 'CONTRACTED', 'ACCEPTED'] as const;

/** Whether a demand in the state still waits for a solution. */
export const isOpenDemand = (status: string): boolean => (openDemandStates as readonly string[]).includes(status);

/**
 * 需求计数 How many demands each chain has: a demand counts once, in the chain of its firm, however many teams solve it (AR-17).
 *
 * @param attempts one per demand and team; a demand on no chain counts in none
 */
export function demandsByChain(attempts: Iterable<{ readonly demandId: string; readonly chainId: string | null }>): Map<string, number> {
  const chainOf = new Map<string, string>();
  for (const { demandId, chainId } of attempts) if (chainId !== null) chainOf.set(demandId, chainId);
  const counts = new Map<string, number>();
  for (const chainId of chainOf.values()) counts.set(chainId, (counts.get(chainId) ?? 0) + 1);
  return counts;
}
