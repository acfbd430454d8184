import { sql } from 'kysely';
import { anyOf, contains, where } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { manyBy, oneBy } from '@helix/service-kit/table';
import { BodyMembership, CoordinationBody } from './coordination-body.entity.ts';

export const coordinationBodyById = oneBy(CoordinationBody, 'id');
export const membersOfBody = manyBy(BodyMembership, 'bodyId', ['ordinal']);

export const coordinationBodies = listing(CoordinationBody, {
  filter: {
    kind: anyOf('kind'),
    regionCode: anyOf('regionCode'),
    rhythm: anyOf('rhythm'),
    memberId: where<readonly string[]>(
      (ids) => sql`t.id in (select body_id from body_membership where institution_id = any(${[...ids]}::text[]))`,
    ),
    text: contains('nameZh', 'nameEn'),
  },
  order: { ID: 'id', NAME_ZH: 'nameZh' },
  defaultOrder: { field: 'ID', direction: 'ASC' },
  facets: { kind: 'kind', regionCode: 'regionCode' },
});
