import { sql } from 'kysely';
import { anyOf, contains, is, where } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { manyBy, oneBy } from '@helix/service-kit/table';
import { regionAndBelow } from '../region/region.queries.ts';
import { Discipline, DisciplineCoBuilder } from './discipline.entity.ts';

export const disciplineById = oneBy(Discipline, 'id');

/** 优势学科 Whether the discipline under this alias is of tier advantage or higher and not closed (XT-11b). */
export const isStrongDiscipline = (alias: 't' | 'd') => sql`(
  ${sql.ref(`${alias}.tier`)} in ('DOUBLE_FIRST_CLASS', 'CORE_COMPETITIVE_FEATURE', 'ADVANTAGE') and ${sql.ref(`${alias}.status`)} <> 'CLOSED')`;

export const coBuildersOf = manyBy(DisciplineCoBuilder, 'disciplineId', ['since']);

export const disciplines = listing(Discipline, {
  filter: {
    tier: anyOf('tier'),
    universityId: anyOf('universityId'),
    withinRegion: where<string>(
      (code) => sql`t.university_id in (select id from institution where region_code in ${regionAndBelow(code)})`,
    ),
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
/** Strong disciplines of the same code as one that the chain has, not yet assigned to it. */
export const candidateDisciplinesOfChain = disciplines.of(
  'candidate of chain',
  (id) => sql`${isStrongDiscipline('t')}
    and t.id not in (select discipline_id from discipline_alignment where chain_id = ${id})
    and (t.code_scheme, t.code) in (
      select d.code_scheme, d.code from discipline_alignment a join discipline d on d.id = a.discipline_id where a.chain_id = ${id})`,
);
