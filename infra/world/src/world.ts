import { generateAchievements } from './achievements.ts';
import { generateCoordination } from './coordination.ts';
import { generateFunding } from './funding.ts';
import type { GeneratedRows } from './generated-rows.ts';
import { generateInstitutions } from './institutions.ts';
import { generateProjects } from './projects.ts';
import type { Spine } from './spine.ts';
import { generateTalent } from './talent.ts';

/** What each subgraph's generator makes of the skeleton. */
export const generators: Readonly<Record<string, (spine: Spine) => GeneratedRows>> = {
  institutions: generateInstitutions,
  talent: generateTalent,
  projects: generateProjects,
  achievements: generateAchievements,
  funding: generateFunding,
  coordination: generateCoordination,
};
