import { sql } from 'kysely';
import { anyOf, exists, inYear, within } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { batched } from '@helix/service-kit/loaders';
import { manyBy, manyVisible, oneBy, oneVisible } from '@helix/service-kit/table';
import { visiblePersonalShare, visiblePilotTest } from '../policies.ts';
import { conversionIncomeOf, type ConversionIncome } from './conversion.rules.ts';
import { BenefitShare, Conversion, IndustrialisationProject, PersonalBenefitShare, PilotTest } from './conversion.entity.ts';

export const conversionById = oneBy(Conversion, 'id');

export const conversions = listing(Conversion, {
  filter: {
    method: anyOf('method'),
    status: anyOf('status'),
    decidedYear: inYear('decidedOn'),
    decidedOn: within('decidedOn'),
    regionCode: anyOf('regionCode'),
    parkId: anyOf('parkId'),
    enterpriseId: anyOf('enterpriseId'),
    isCarried: exists('carrierId'),
    cityCode: anyOf('cityCode'),
  },
  order: { ID: 'id', DECIDED_ON: 'decidedOn' },
  defaultOrder: { field: 'ID', direction: 'ASC' },
  facets: { method: 'method', status: 'status', regionCode: 'regionCode', parkId: 'parkId' },
});
export const conversionsOfPark = conversions.of('park', (id) => sql`t.park_id = ${id}`);
export const conversionsOfEnterprise = conversions.of('enterprise', (id) => sql`t.enterprise_id = ${id}`);
export const conversionsOfCarrier = conversions.of('carrier', (id) => sql`t.carrier_id = ${id}`);
export const conversionsOfPlatform = conversions.of('platform', (id) => sql`t.platform_id = ${id}`);
/** In the division and those below it, whose codes begin alike (GB/T 2260). */
export const conversionsInRegion = conversions.of(
  'region',
  (code) =>
    sql`starts_with(t.region_code, case when length(${code}) = 6 then regexp_replace(${code}, '^(..)0000$|^(....)00$', '\\1\\2') else ${code} end)`,
);
export const conversionsOfAchievement = manyBy(Conversion, 'achievementId', ['decidedOn']);
export const benefitSharesOf = manyBy(BenefitShare, 'conversionId');
export const personalSharesOf = manyVisible(PersonalBenefitShare, 'conversionId', visiblePersonalShare);
export const personalSharesOfTalent = manyVisible(PersonalBenefitShare, 'talentId', visiblePersonalShare);
export const industrialisationOf = manyBy(IndustrialisationProject, 'conversionId');

export const industrialisationProjectById = oneBy(IndustrialisationProject, 'id');
export const industrialisationProjects = listing(IndustrialisationProject, {
  filter: { phase: anyOf('phase'), regionCode: anyOf('regionCode'), parkId: anyOf('parkId') },
  order: { ID: 'id', STARTED_ON: 'startedOn' },
  defaultOrder: { field: 'ID', direction: 'ASC' },
  facets: { phase: 'phase' },
});

export const pilotTestById = oneVisible(PilotTest, 'id', visiblePilotTest);
export const pilotTests = listing(PilotTest, {
  visible: visiblePilotTest,
  filter: { result: anyOf('result'), regionCode: anyOf('regionCode'), startedYear: inYear('startsOn') },
  order: { STARTS_ON: 'startsOn' },
  defaultOrder: { field: 'STARTS_ON', direction: 'DESC' },
  facets: { result: 'result' },
});
export const pilotTestsOfAchievement = manyVisible(PilotTest, 'achievementId', visiblePilotTest, sql`t.starts_on, t.id`);
export const pilotTestsOfConversion = manyVisible(PilotTest, 'conversionId', visiblePilotTest, sql`t.starts_on, t.id`);

interface IncomeAsk {
  readonly institutionId: string;
  readonly year: number;
}
const incomeKey = ({ institutionId, year }: IncomeAsk): string => JSON.stringify([institutionId, year]);

/** 转化收入 Income from conversions of each institution and year; null where none is recorded. */
export const conversionIncome = batched(async (asks: readonly IncomeAsk[], request): Promise<(ConversionIncome | null)[]> => {
  const { rows } = await sql<IncomeAsk & { amountFen: string; retainedFen: string }>`
    select t.institution_id as "institutionId", t.year, t.amount_fen::text as "amountFen", t.retained_fen::text as "retainedFen"
    from unnest(${asks.map(({ institutionId }) => institutionId)}::text[], ${asks.map(({ year }) => year)}::int[]) as k(id, year)
    join conversion_income_entry t on t.institution_id = k.id and t.year = k.year`.execute(request.db);
  const found = Map.groupBy(rows, incomeKey);
  return asks.map((ask) => conversionIncomeOf(ask.year, found.get(incomeKey(ask)) ?? []));
}, incomeKey);
