import { sql } from 'kysely';
import { anyOf, inYear, where } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { regionStem } from '@helix/service-kit/identifiers';
import { below } from '@helix/service-kit/regions';
import { manyVisible, oneBy, oneVisible } from '@helix/service-kit/table';
import { visibleTechnologyShare, visibleUseRight } from '../policies.ts';
import { RightsPolicy, TechnologyShare, UseRightGrant } from './rights.entity.ts';

export const useRightGrantById = oneVisible(UseRightGrant, 'id', visibleUseRight);

export const useRightGrants = listing(UseRightGrant, {
  visible: visibleUseRight,
  filter: {
    status: anyOf('status'),
    isLongEnough: where<boolean>((wanted) => sql`(t.ends_on + 1 >= t.starts_on + interval '10 years') = ${wanted}`),
    ownerId: where<readonly string[]>(
      (ids) => sql`t.achievement_id in (select achievement_id from achievement_owner where institution_id = any(${[...ids]}::text[]))`,
    ),
    startedYear: inYear('startsOn'),
    withinRegion: where<string>(
      (code) =>
        sql`exists (select from achievement a where a.id = t.achievement_id and ${below(sql.ref('a.city_code'), sql`${regionStem(code)}::text`)})`,
    ),
  },
  order: { ID: 'id', STARTS_ON: 'startsOn' },
  // Not by the term: an order that nobody asked for would tell it.
  defaultOrder: { field: 'ID', direction: 'ASC' },
  facets: { status: 'status' },
});
export const useRightsOfTalent = manyVisible(UseRightGrant, 'talentId', visibleUseRight);
export const useRightsOfAchievement = manyVisible(UseRightGrant, 'achievementId', visibleUseRight);

export const rightsPolicyById = oneBy(RightsPolicy, 'id');
export const rightsPolicies = listing(RightsPolicy, {
  filter: { institutionId: anyOf('institutionId'), adoptedYear: inYear('adoptedOn') },
  order: { ADOPTED_ON: 'adoptedOn' },
  defaultOrder: { field: 'ADOPTED_ON', direction: 'DESC' },
});
export const policiesOfInstitution = rightsPolicies.of('institution', (id) => sql`t.institution_id = ${id}`);

export const technologyShareById = oneVisible(TechnologyShare, 'id', visibleTechnologyShare);
export const sharesOfTalent = manyVisible(TechnologyShare, 'holderId', visibleTechnologyShare);
