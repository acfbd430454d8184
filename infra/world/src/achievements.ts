import type { Spine } from './spine.ts';
import type { GeneratedRows } from './world.ts';

/** The achievements subgraph's records of the demo world. */
export function generateAchievements(spine: Spine): GeneratedRows {
  void spine;
  return {};
}
