import { sql } from 'kysely';
import { anyOf, contains, inYear, where, within } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { batched } from '@helix/service-kit/loaders';
import { accountFor, accountMark, manyVisible, oneVisible, tableOf, type Row } from '@helix/service-kit/table';
import { visibleDemand, visibleMatch, visibleSolvedCase, visibleSupply } from '../policies.ts';
import { Demand, Match, SolvedCase, SupplyItem } from './demand.entity.ts';
import { openDemandStates } from './demand.rules.ts';

export const demandById = oneVisible(Demand, 'id', visibleDemand);

export const demands = listing(Demand, {
  visible: visibleDemand,
  filter: {
    status: anyOf('status'),
    isOpen: where<boolean>((wanted) => sql`(t.status = any(${[...openDemandStates]}::text[])) = ${wanted}`),
    technologyKind: anyOf('technologyKind'),
    chainId: anyOf('chainId'),
    enterpriseId: anyOf('enterpriseId'),
    cityCode: anyOf('cityCode'),
    publishedYear: inYear('publishedOn'),
    publishedOn: within('publishedOn'),
    text: contains('titleZh', 'field'),
  },
  order: { ID: 'id', PUBLISHED_ON: 'publishedOn' },
  defaultOrder: { field: 'ID', direction: 'ASC' },
  facets: { status: 'status', technologyKind: 'technologyKind', chainId: 'chainId', cityCode: 'cityCode' },
});
export const demandsOfInstitution = demands.of('enterprise', (id) => sql`t.enterprise_id = ${id}`);
export const demandsOfChain = demands.of('chain', (id) => sql`t.chain_id = ${id}`);

export const supplyItemById = oneVisible(SupplyItem, 'id', visibleSupply);

export const supplyItems = listing(SupplyItem, {
  visible: visibleSupply,
  filter: {
    kind: anyOf('kind'),
    institutionId: anyOf('institutionId'),
    chainId: anyOf('chainId'),
    cityCode: anyOf('cityCode'),
    text: contains('titleZh'),
  },
  order: { ID: 'id', PUBLISHED_ON: 'publishedOn' },
  defaultOrder: { field: 'ID', direction: 'ASC' },
  facets: { kind: 'kind', cityCode: 'cityCode' },
});
export const suppliesOfInstitution = supplyItems.of('institution', (id) => sql`t.institution_id = ${id}`);

export const matchById = oneVisible(Match, 'id', visibleMatch);

export const matches = listing(Match, {
  visible: visibleMatch,
  filter: { result: anyOf('result'), partyId: anyOf('partyId'), matchedYear: inYear('matchedOn') },
  order: { MATCHED_ON: 'matchedOn' },
  defaultOrder: { field: 'MATCHED_ON', direction: 'DESC' },
  facets: { result: 'result' },
});
export const matchesOfChain = matches.of('chain', (id) => sql`t.demand_id in (select id from demand where chain_id = ${id})`);
export const matchesOfDemand = manyVisible(Match, 'demandId', visibleMatch, sql`t.matched_on, t.id`);

/** Matches with a supply of each achievement that the caller may see. */
export const matchesOfAchievement = batched(async (ids: readonly string[], request): Promise<Row<typeof Match>[][]> => {
  const { rows } = await sql<Row<typeof Match> & { key: string }>`
    select s.achievement_id as key, ${tableOf(Match).columns}${accountMark(request, visibleMatch)} from supply_item s join match t on t.supply_item_id = s.id
    where s.achievement_id = any(${[...ids]}) and ${visibleMatch(request)} order by t.matched_on, t.id`.execute(request.db);
  accountFor(request, visibleMatch, 'id', rows);
  const byKey = Map.groupBy(rows, ({ key }) => key);
  return ids.map((id) => byKey.get(id) ?? []);
});

export const solvedCaseById = oneVisible(SolvedCase, 'id', visibleSolvedCase);

export const solvedCases = listing(SolvedCase, {
  visible: visibleSolvedCase,
  filter: { instituteId: anyOf('instituteId'), enterpriseId: anyOf('enterpriseId'), solvedYear: inYear('solvedOn') },
  order: { SOLVED_ON: 'solvedOn' },
  defaultOrder: { field: 'SOLVED_ON', direction: 'DESC' },
});
export const solvedCasesOfDemand = manyVisible(SolvedCase, 'demandId', visibleSolvedCase, sql`t.solved_on, t.id`);
