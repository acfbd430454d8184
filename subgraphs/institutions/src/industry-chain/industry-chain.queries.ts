import { sql } from 'kysely';
import { anyOf, contains, where } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { batched } from '@helix/service-kit/loaders';
import type { RequestContext } from '@helix/service-kit/request';
import { oneBy, rowsWhere, tableOf, type Row } from '@helix/service-kit/table';
import { isStrongDiscipline } from '../discipline/discipline.queries.ts';
import { IndustryChain, IndustryCluster } from './industry-chain.entity.ts';

export const industryChainById = oneBy(IndustryChain, 'id');

const strongDiscipline = sql`exists (
  select from discipline_alignment a join discipline d on d.id = a.discipline_id
  where a.chain_id = t.id and ${isStrongDiscipline('d')})`;

export const industryChains = listing(IndustryChain, {
  filter: {
    class: anyOf('class'),
    regionCode: anyOf('regionCode'),
    hasStrongDiscipline: where<boolean>((has) => sql`${strongDiscipline} = ${has}`),
    text: contains('nameZh', 'nameEn'),
  },
  order: { ID: 'id', NAME_ZH: 'nameZh' },
  defaultOrder: { field: 'ID', direction: 'ASC' },
  facets: { class: 'class', regionCode: 'regionCode' },
});

/** 优势学科 Whether each chain has a discipline of tier advantage or higher that is not closed (XT-11b). */
export const hasStrongDiscipline = batched(async (ids: readonly string[], request) => {
  const strong = await rowsWhere(request, IndustryChain, sql`t.id = any(${[...ids]}) and ${strongDiscipline}`);
  const found = new Set(strong.map(({ id }) => id));
  return ids.map((id) => found.has(id));
});

/** The industry chains of each key under a table that joins them. */
const chainsThrough = (table: string, column: string) =>
  batched(async (keys: readonly string[], request): Promise<Row<typeof IndustryChain>[][]> => {
    const { rows } = await sql<Row<typeof IndustryChain> & { key: string }>`
      select j.${sql.ref(column)} as key, ${tableOf(IndustryChain).columns}
      from ${sql.table(table)} j join industry_chain t on t.id = j.chain_id
      where j.${sql.ref(column)} = any(${[...keys]}) order by t.id`.execute(request.db);
    const byKey = Map.groupBy(rows, ({ key }) => key);
    return keys.map((key) => byKey.get(key) ?? []);
  });
export const chainsOfEnterprise = chainsThrough('chain_enterprise', 'enterprise_id');
export const chainsOfDiscipline = chainsThrough('discipline_alignment', 'discipline_id');

export const industryClusterById = oneBy(IndustryCluster, 'id');
export const industryClusters = (request: RequestContext, regionCode: string | null) =>
  rowsWhere(request, IndustryCluster, regionCode === null ? sql`true` : sql`t.region_code = ${regionCode}`, sql`t.region_code, t.ordinal`);
