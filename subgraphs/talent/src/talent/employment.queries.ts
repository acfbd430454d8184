import { sql } from 'kysely';
import { manyVisible, oneVisible } from '@helix/service-kit/table';
import { personalRows } from '../people.policies.ts';
import { Employment } from './talent.entity.ts';

/** 任职经历不公开 Where somebody works is public; where he or she worked before is not (10.2). */
const visible = personalRows({
  type: 'Employment',
  open: sql`t.ends_on is null`,
  dataClass: 'PERSONAL_IDENTIFYING',
  to: ['PERSON', 'INSTITUTION', 'TALENT_OFFICE', 'HUMAN_RESOURCES'],
  institutions: (keys) => sql`t.institution_id = any(${[...keys]})`,
  employer: true,
  // The place of the former post, and that of the present one.
  regions: (within) => sql`(${within(sql`t.region_code`)} or exists (
    select from employment e where e.talent_id = t.talent_id and e.is_main and e.ends_on is null and ${within(sql`e.region_code`)}))`,
});

export const employmentById = oneVisible(Employment, 'id', visible);
export const employmentsOf = manyVisible(Employment, 'talentId', visible, sql`t.starts_on, t.id`);
