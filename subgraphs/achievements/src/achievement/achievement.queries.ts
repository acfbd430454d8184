import { sql } from 'kysely';
import { anyOf, contains, inYear, is, where } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { batched } from '@helix/service-kit/loaders';
import { manyBy, manyVisible, oneVisible } from '@helix/service-kit/table';
import { visibleAchievement, visibleAward, visibleOutput } from '../policies.ts';
import {
  Achievement,
  AchievementInventor,
  AchievementOwner,
  AchievementStageEntry,
  Award,
  AwardHolder,
  ResearchOutput,
} from './achievement.entity.ts';

export const achievementById = oneVisible(Achievement, 'id', visibleAchievement);
export const ownersOf = manyBy(AchievementOwner, 'achievementId', ['rank']);
export const inventorsOf = manyBy(AchievementInventor, 'achievementId', ['order']);
export const stagesOf = manyBy(AchievementStageEntry, 'achievementId', ['enteredOn']);

/** 本地转化 Converted in the city that keeps the achievement, and not abandoned. */
const convertedLocally = sql`exists (
  select from conversion c where c.achievement_id = t.id and c.city_code = t.city_code and c.status <> 'ABANDONED')`;
/** National or provincial natural science, technical invention or progress award (XT-33). */
const awarded = sql`exists (
  select from award w where w.achievement_id = t.id and w.level in ('NATIONAL', 'PROVINCIAL')
    and w.kind in ('NATURAL_SCIENCE', 'TECHNICAL_INVENTION', 'ST_PROGRESS'))`;

export const achievements = listing(Achievement, {
  visible: visibleAchievement,
  filter: {
    stage: anyOf('stage'),
    rightState: anyOf('rightState'),
    ownerId: where<readonly string[]>(
      (ids) => sql`t.id in (select achievement_id from achievement_owner where institution_id = any(${[...ids]}::text[]))`,
    ),
    disciplineId: anyOf('disciplineId'),
    cityCode: anyOf('cityCode'),
    isAwarded: where<boolean>((wanted) => sql`${awarded} = ${wanted}`),
    isConvertedLocally: where<boolean>((wanted) => sql`${convertedLocally} = ${wanted}`),
    ownIp: is('ownIp'),
    isMajor: is('isMajor'),
    publishedYear: inYear('publishedOn'),
    text: contains('titleZh', 'titleEn'),
  },
  order: { ID: 'id', PUBLISHED_ON: 'publishedOn' },
  defaultOrder: { field: 'ID', direction: 'ASC' },
  facets: { stage: 'stage', rightState: 'rightState', disciplineId: 'disciplineId', cityCode: 'cityCode' },
});
export const achievementsOfInstitution = achievements.of(
  'owner',
  (id) => sql`t.id in (select achievement_id from achievement_owner where institution_id = ${id})`,
);
export const achievementsOfTalent = achievements.of(
  'inventor',
  (id) => sql`t.id in (select achievement_id from achievement_inventor where talent_id = ${id})`,
);
export const achievementsOfDiscipline = achievements.of('discipline', (id) => sql`t.discipline_id = ${id}`);
export const achievementsOfTeam = achievements.of('team', (id) => sql`t.team_id = ${id}`);
export const achievementsOfPlatform = achievements.of('platform', (id) => sql`t.platform_id = ${id}`);
export const achievementsOfProject = achievements.of('project', (id) => sql`t.source_project_id = ${id}`);

/** Whether each achievement is converted in the city that keeps it. */
export const isConvertedLocally = batched(async (ids: readonly string[], request) => {
  const { rows } = await sql<{
    id: string;
  }>`select t.id from achievement t where t.id = any(${[...ids]}) and ${convertedLocally}`.execute(request.db);
  const converted = new Set(rows.map(({ id }) => id));
  return ids.map((id) => converted.has(id));
});

export const researchOutputById = oneVisible(ResearchOutput, 'id', visibleOutput);

export const researchOutputs = listing(ResearchOutput, {
  visible: visibleOutput,
  filter: {
    kind: anyOf('kind'),
    hasOwnershipAgreement: where<boolean>(
      (wanted) => sql`(t.ownership_agreed_on is not null and t.ownership_agreed_on <= coalesce(t.filed_on, t.granted_on)) = ${wanted}`,
    ),
    projectId: anyOf('projectId'),
    grantedYear: inYear('grantedOn'),
    text: contains('titleZh', 'no'),
  },
  order: { ID: 'id', GRANTED_ON: 'grantedOn' },
  defaultOrder: { field: 'ID', direction: 'ASC' },
  facets: { kind: 'kind' },
});
export const outputsOfProject = researchOutputs.of('project', (id) => sql`t.project_id = ${id}`);
export const outputsOfAchievement = manyVisible(ResearchOutput, 'achievementId', visibleOutput);

export const awardById = oneVisible(Award, 'id', visibleAward);

export const awards = listing(Award, {
  visible: visibleAward,
  filter: {
    kind: anyOf('kind'),
    level: anyOf('level'),
    year: is('year'),
    holderId: where<readonly string[]>(
      (ids) => sql`t.id in (select award_id from award_holder where institution_id = any(${[...ids]}::text[]))`,
    ),
  },
  order: { ID: 'id', YEAR: 'year' },
  defaultOrder: { field: 'ID', direction: 'ASC' },
  facets: { kind: 'kind', level: 'level', year: 'year' },
});
export const awardsOfAchievement = manyVisible(Award, 'achievementId', visibleAward, sql`t.year, t.id`);
export const awardsOfProject = manyVisible(Award, 'projectId', visibleAward, sql`t.year, t.id`);
export const holdersOfAward = manyBy(AwardHolder, 'awardId', ['rank']);
