import type { Spine } from './spine.ts';
import type { GeneratedRows } from './world.ts';

/** The talent subgraph's records of the demo world. */
export function generateTalent(spine: Spine): GeneratedRows {
  void spine;
  return {};
}
