import { sql, type RawBuilder } from 'kysely';
import { eitherOf } from '@helix/service-kit/row-policy';
import { manyVisible, oneVisible } from '@helix/service-kit/table';
import { personalRows } from '../people.policies.ts';
import { Entitlement } from './entitlement.entity.ts';

const placement = (condition: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`exists (select from doctor_placement d where d.id = t.placement_id and ${condition})`;

const theirs = { type: 'Entitlement', dataClass: 'PERSONAL_IDENTIFYING' } as const;

/** 待遇不公开 No entitlement is public; the education bureau sees those of schooling and nursery alone (10.2). */
const visible = eitherOf(
  personalRows({
    ...theirs,
    to: ['PERSON', 'INSTITUTION', 'TALENT_OFFICE', 'HUMAN_RESOURCES'],
    institutions: (keys) => placement(sql`(d.university_id = any(${[...keys]}) or d.enterprise_id = any(${[...keys]}))`),
    employer: true,
  }),
  personalRows({ ...theirs, to: ['EDUCATION'], only: sql`t.kind in ('CHILD_SCHOOLING', 'CHILD_NURSERY')` }),
);

const inOrder = sql`t.claimed_on, t.id`;

export const entitlementById = oneVisible(Entitlement, 'id', visible);
export const entitlementsOfTalent = manyVisible(Entitlement, 'talentId', visible, inOrder);
export const entitlementsOfPlacement = manyVisible(Entitlement, 'placementId', visible, inOrder);
