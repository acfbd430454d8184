import { generateCalls } from './projects-calls.ts';
import { generateChallenges } from './projects-challenges.ts';
import { generateConstruction } from './projects-construction.ts';
import { generateInstruments } from './projects-instruments.ts';
import { partiesOf } from './projects-parties.ts';
import { generatePlatforms } from './projects-platforms.ts';
import { generateProjectRecords } from './projects-records.ts';
import type { Spine } from './spine.ts';

/** The projects subgraph's records of the demo world. */
export function generateProjects(spine: Spine): Readonly<Record<string, readonly object[]>> {
  const parties = partiesOf(spine);
  return {
    ...generatePlatforms(spine, parties),
    ...generateChallenges(spine, parties),
    ...generateCalls(spine),
    ...generateProjectRecords(spine, parties),
    ...generateInstruments(spine, parties),
    ...generateConstruction(spine),
  };
}
