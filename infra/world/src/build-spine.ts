import { buildBodies, buildDisciplines } from './build-spine-bodies.ts';
import { buildContracts } from './build-spine-contracts.ts';
import { buildChallenges, buildDemands } from './build-spine-demands.ts';
import { buildPeople, buildTeams } from './build-spine-people.ts';
import { CITIES } from './build-spine-places.ts';
import { buildConstruction, buildPlatforms } from './build-spine-platforms.ts';
import { buildProjects } from './build-spine-projects.ts';
import { buildResults } from './build-spine-results.ts';
import { stageFor } from './build-spine-stage.ts';
import type { Spine } from './spine.ts';

/**
 * The skeleton of the demo world, the same for the same scale and seed on every machine. Scale 1 has 200 firms; a scale of N repeats every
 * case N times (universities grow with its square root; cities, bureaus, parks, chains and the bodies that the documents name stay).
 * @throws RangeError for a scale below 1
 */
export function buildSpine({ scale, seed }: { scale: number; seed: number }): Spine {
  if (!(scale >= 1)) throw new RangeError(`The world has a scale of 1 or more, not ${scale}.`);
  const stage = stageFor(scale, seed, CITIES);
  const bodies = buildBodies(stage);
  const disciplines = buildDisciplines(stage, bodies);
  const platforms = buildPlatforms(stage, bodies);
  const { talents, placements } = buildPeople(stage, bodies, platforms);
  const teams = buildTeams(stage, talents, bodies);
  const demands = buildDemands(stage, bodies);
  const challenges = buildChallenges(stage, bodies, demands, talents, teams);
  const projects = buildProjects(stage, bodies, { talents, teams, disciplines }, demands, challenges);
  const { achievements, conversions } = buildResults(stage, bodies, { talents, disciplines }, projects);
  return {
    scale,
    seed,
    years: [2021, 2022, 2023, 2024, 2025, 2026],
    cities: CITIES,
    universities: bodies.universities,
    enterprises: bodies.enterprises,
    disciplines,
    talents,
    teams,
    doctorPlacements: placements,
    demands,
    challenges,
    projects,
    platforms,
    constructionProjects: buildConstruction(stage, bodies),
    achievements,
    contracts: buildContracts(stage, bodies, projects, placements),
    conversions,
  };
}
