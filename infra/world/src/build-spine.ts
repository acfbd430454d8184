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

/*
 * What makes the questions interesting. Counts are at scale 1 and hold N times at scale N; `spine-cases.spec.ts` proves each line.
 *
 * Q01  xt, key projects with money of nation, province or city: 14 of 24 joint in 2025 (58.3 %), 13 of 20 in 2024 (65 %); beside them a key
 *      project of a county, one of a firm's own money, one rejected and one only applied for. The last chain of each city has no strong discipline.
 * Q02  xt, newly recognised in 2025, four kinds, three levels: 20 platforms, 12 of them jointly applied (3 national, 5 provincial, 4
 *      municipal), two of those on the year's edges; not joint: one firm, two firms, one university, a university with a park. Beside them: jointly
 *      applied but of 2024 or 2026, county level, another kind, pending, rejected, revoked.
 * Q03  xt, registered contracts of effect that are no candidates yet: paid by the buyer and by a park; others are candidates already.
 * Q04  `dem-xt-0001` of 2022 → `chal-xt-001` → its winner's commission → contract → `ach-xt-0001` → conversion with distributed income.
 * Q05  jx: 52 doctors by the end of 2023, 87 by the end of 2025, 94 in all and 95 placements (one placed twice); 海盐县 with two; five exits;
 *      one firm moved from 平湖市 to 海宁市 in 2025 between two doctors; entries on 2023-12-31, 2025-12-31 and 2026-01-01; hosts without institute.
 * Q11  sy: listed firms with a provincial research body, with one applied for, and with none.
 * Q14  xt: three universities sold through their transfer office in 2025, one has an office that registered nothing, one has no office; a
 *      contract signed in 2024 and registered in 2025, one signed in 2025 and registered in 2026, one unregistered, one refused, some direct.
 * Q16  xt, newly set in 2025: built with a park, with a firm, with both, with nobody, and with a firm but on no chain; others of 2024 and 2026.
 * Q17  six awards in each city: converted twice, not at all twice, abandoned, and converted in another city only.
 * Q19  ten challenges POSTED; nine still open, one of them with no stated reward, three of a public need without demand; one past its last day.
 * Q20  horse races with two selected bids.
 * Q22  `park-xt-qixiang-zone`: platforms, conversions, and conversions in the park within it.
 * Q23  carried achievements: three of four into a park, one into none.
 * Q24  xt transfer centres: national and provincial in a park and in a county, one municipal, one not joint, one applied for.
 * Q26  xt: 12 national and provincial projects won jointly in 2025; others alone, municipal, of other years, or not won.
 * Q37  lz: five alliances of 2025, two of 2024. Q42 sy: complexes recognised, listed for creation, in cultivation; two clusters with none.
 * Q40  sy: ten construction projects of the corridor, three delayed.
 * Q49  `ent-xt-0001` and `ent-jx-0001` have a joint platform, a joint national project as partner, a registered contract of effect, valid and
 *      expired recognitions (and `ent-jx-0001` doctors); `ent-xt-0039` has one refused application and nothing else, `ent-xt-0040` nothing at all.
 */

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
