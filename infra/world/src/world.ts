import { generateAchievements } from './achievements.ts';
import { generateCoordination } from './coordination.ts';
import { generateFunding } from './funding.ts';
import { generateInstitutions } from './institutions.ts';
import { generateProjects } from './projects.ts';
import type { Spine } from './spine.ts';
import { generateTalent } from './talent.ts';

/** Rows of a subgraph by entity name, in any order; parents of the same entity precede their children. */
export type GeneratedRows = Readonly<Record<string, readonly object[]>>;

/** What each subgraph's generator makes of the skeleton. */
export const generators: Readonly<Record<string, (spine: Spine) => GeneratedRows>> = {
  institutions: generateInstitutions,
  talent: generateTalent,
  projects: generateProjects,
  achievements: generateAchievements,
  funding: generateFunding,
  coordination: generateCoordination,
};
