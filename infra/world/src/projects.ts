import type { Spine } from './spine.ts';
import type { GeneratedRows } from './world.ts';

/** The projects subgraph's records of the demo world. */
export function generateProjects(spine: Spine): GeneratedRows {
  void spine;
  return {};
}
