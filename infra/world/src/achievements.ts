import { generateContracts, generateListings } from './achievements-contracts.ts';
import { generateConversions, generatePolicies } from './achievements-conversions.ts';
import { generateDemands } from './achievements-demands.ts';
import { marketPartiesOf } from './achievements-parties.ts';
import { generateResults } from './achievements-results.ts';
import type { Spine } from './spine.ts';
import type { GeneratedRows } from './generated-rows.ts';

/** The achievements subgraph's records of the demo world. */
export function generateAchievements(spine: Spine): GeneratedRows {
  const parties = marketPartiesOf(spine);
  const { rows, patentOf, supplyOf } = generateResults(spine, parties);
  return {
    ...rows,
    ...generateDemands(spine, parties, supplyOf),
    ...generateContracts(spine, parties),
    ...generateListings(spine, parties),
    ...generateConversions(spine, parties, patentOf),
    ...generatePolicies(spine),
  };
}
