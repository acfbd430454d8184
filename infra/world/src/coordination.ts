import type { Spine } from './spine.ts';
import type { GeneratedRows } from './world.ts';

/** The coordination subgraph's records of the demo world. */
export function generateCoordination(spine: Spine): GeneratedRows {
  void spine;
  return {};
}
