import { sql } from 'kysely';
import { anyOf, contains, is, where } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { batched, groupedBy } from '@helix/service-kit/loaders';
import { oneBy, rowsWhere } from '@helix/service-kit/table';
import { regionAndBelow } from '../region/region.queries.ts';
import { Institution } from './institution.entity.ts';

export const institutionById = oneBy(Institution, 'id');
export const institutionByCreditCode = oneBy(Institution, 'uscc');

export const institutions = listing(Institution, {
  filter: {
    kind: anyOf('kind'),
    sector: anyOf('sector'),
    regionCode: anyOf('regionCode'),
    withinRegion: where<string>((code) => sql`t.region_code in ${regionAndBelow(code)}`),
    parkId: anyOf('parkId'),
    chainId: where<readonly string[]>(
      (ids) => sql`t.id in (select enterprise_id from chain_enterprise where chain_id = any(${[...ids]}::text[]))`,
    ),
    bureau: anyOf('bureau'),
    scale: anyOf('scale'),
    isResident: is('isResident'),
    isListed: is('isListed'),
    isLeading: is('isLeading'),
    text: contains('nameZh', 'nameEn'),
  },
  order: { ID: 'id', NAME_ZH: 'nameZh' },
  defaultOrder: { field: 'ID', direction: 'ASC' },
  facets: { kind: 'kind', sector: 'sector', regionCode: 'regionCode', scale: 'scale' },
});

export const institutionsBelow = institutions.of('children', (id) => sql`t.parent_id = ${id}`);
export const institutionsInRegion = institutions.of('region', (code) => sql`t.region_code = ${code}`);
export const enterprisesOfChain = institutions.of(
  'chain',
  (id) => sql`t.id in (select enterprise_id from chain_enterprise where chain_id = ${id})`,
);
export const keyEnterprisesOfChain = institutions.of(
  'key chain',
  (id) => sql`t.id in (select enterprise_id from chain_enterprise where chain_id = ${id} and is_key)`,
);

/** 技术转移机构 The technology transfer offices directly below each university (XT-05b). */
export const technologyTransferOfficesOf = batched(async (ids: readonly string[], request) => {
  const offices = await rowsWhere(request, Institution, sql`t.parent_id = any(${[...ids]}) and t.kind = 'TECHNOLOGY_TRANSFER_OFFICE'`);
  return groupedBy(ids, offices, ({ parentId }) => parentId);
});
