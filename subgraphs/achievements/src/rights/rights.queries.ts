import { sql } from 'kysely';
import { anyOf, inYear, where } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { manyBy, oneBy } from '@helix/service-kit/table';
import { ofPublishedAchievement, visibleMany, visibleOne } from '../visible.ts';
import { RightsPolicy, TechnologyShare, UseRightGrant } from './rights.entity.ts';

export const useRightGrantById = visibleOne(UseRightGrant, 'id', ofPublishedAchievement);

export const useRightGrants = listing(UseRightGrant, {
  visible: () => ofPublishedAchievement,
  filter: {
    status: anyOf('status'),
    isLongEnough: where<boolean>((wanted) => sql`(t.ends_on + 1 >= t.starts_on + interval '10 years') = ${wanted}`),
    ownerId: where<readonly string[]>(
      (ids) => sql`t.achievement_id in (select achievement_id from achievement_owner where institution_id = any(${[...ids]}::text[]))`,
    ),
    startedYear: inYear('startsOn'),
  },
  order: { STARTS_ON: 'startsOn' },
  defaultOrder: { field: 'STARTS_ON', direction: 'DESC' },
  facets: { status: 'status' },
});
export const useRightsOfTalent = visibleMany(UseRightGrant, 'talentId', ofPublishedAchievement, sql`t.starts_on, t.id`);
export const useRightsOfAchievement = visibleMany(UseRightGrant, 'achievementId', ofPublishedAchievement, sql`t.starts_on, t.id`);

export const rightsPolicyById = oneBy(RightsPolicy, 'id');
export const rightsPolicies = listing(RightsPolicy, {
  filter: { institutionId: anyOf('institutionId'), adoptedYear: inYear('adoptedOn') },
  order: { ADOPTED_ON: 'adoptedOn' },
  defaultOrder: { field: 'ADOPTED_ON', direction: 'DESC' },
});
export const policiesOfInstitution = rightsPolicies.of('institution', (id) => sql`t.institution_id = ${id}`);

export const technologyShareById = oneBy(TechnologyShare, 'id');
export const sharesOfTalent = manyBy(TechnologyShare, 'holderId');
