import type { Spine } from './spine.ts';
import type { GeneratedRows } from './world.ts';

/** The funding subgraph's records of the demo world. */
export function generateFunding(spine: Spine): GeneratedRows {
  void spine;
  return {};
}
