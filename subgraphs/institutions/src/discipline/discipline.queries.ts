import { sql } from 'kysely';
import { anyOf, contains, is, where } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { manyBy, oneBy } from '@helix/service-kit/table';
import { Discipline, DisciplineCoBuilder } from './discipline.entity.ts';

export const disciplineById = oneBy(Discipline, 'id');
export const coBuildersOf = manyBy(DisciplineCoBuilder, 'disciplineId', ['since']);

export const disciplines = listing(Discipline, {
  filter: {
    tier: anyOf('tier'),
    universityId: anyOf('universityId'),
    status: anyOf('status'),
    newlySet: is('isNewlySet'),
    setYear: is('setYear'),
    chainId: where<readonly string[]>(
      (ids) => sql`t.id in (select discipline_id from discipline_alignment where chain_id = any(${[...ids]}::text[]))`,
    ),
    text: contains('nameZh', 'nameEn'),
  },
  order: { ID: 'id', NAME_ZH: 'nameZh' },
  defaultOrder: { field: 'ID', direction: 'ASC' },
  facets: { tier: 'tier', status: 'status', universityId: 'universityId' },
});
export const disciplinesOfUniversity = disciplines.of('university', (id) => sql`t.university_id = ${id}`);
export const disciplinesOfChain = disciplines.of(
  'chain',
  (id) => sql`t.id in (select discipline_id from discipline_alignment where chain_id = ${id})`,
);
