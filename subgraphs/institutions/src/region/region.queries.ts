import { sql, type RawBuilder } from 'kysely';
import { anyOf, contains, where } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { columnOf, oneBy } from '@helix/service-kit/table';
import { Region } from './region.entity.ts';

export const regionByCode = oneBy(Region, 'code');

export const regions = listing(Region, {
  filter: {
    level: anyOf('level'),
    parentCode: anyOf('parentCode'),
    isCurrent: where<boolean>((current, column) => sql`(${column('validTo')} is null) = ${current}`),
    text: contains('nameZh', 'nameEn'),
  },
  order: { CODE: 'code' },
  defaultOrder: { field: 'CODE', direction: 'ASC' },
  facets: { level: 'level' },
});

export const regionsBelow = regions.of('children', (code) => sql`${columnOf(Region, 'parentCode')} = ${code}`);

/** 本级及下级 Codes of a region and of all regions below it, as a subquery. */
export const regionAndBelow = (code: string): RawBuilder<unknown> => sql`(
        with recursive below as (select code from region where code = ${code} union all select r.code from region r join below b on r.parent_code = b.code)
        select code from below)`;
