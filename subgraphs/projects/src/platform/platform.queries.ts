import { sql } from 'kysely';
import { anyOf, contains, inYear, is, overlaps, where, within } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { batched } from '@helix/service-kit/loaders';
import { manyBy, oneBy, type Row } from '@helix/service-kit/table';
import { codesWithin } from '../region/region.rules.ts';
import {
  AgreedGoal,
  IncubatedFirm,
  InstituteReport,
  MakerspaceReport,
  Platform,
  PlatformAssessment,
  PlatformFounder,
} from './platform.entity.ts';

export const platformById = oneBy(Platform, 'id');
export const foundersOf = manyBy(PlatformFounder, 'platformId', ['ordinal']);
export const centresOf = manyBy(Platform, 'parentInstituteId');
export const assessmentsOf = manyBy(PlatformAssessment, 'platformId', ['year']);
export const agreedGoalsOf = manyBy(AgreedGoal, 'platformId', ['year', 'metric']);
export const instituteReportsOf = manyBy(InstituteReport, 'platformId', ['year']);
export const makerspaceReportsOf = manyBy(MakerspaceReport, 'platformId', ['year']);
export const complexesOfCluster = manyBy(Platform, 'clusterId');

/** Recognised or filed, and what can only follow from it (SM-PLAT). */
const recognised = sql`t.status in ('RECOGNISED', 'FILED', 'ASSESSED', 'RE_RECOGNISED')`;

export const platforms = listing(Platform, {
  filter: {
    kind: anyOf('kind'),
    level: anyOf('level'),
    status: anyOf('status'),
    recognisedYear: inYear('recognisedOn'),
    recognisedOn: within('recognisedOn'),
    isRecognised: where<boolean>((wanted) => sql`(${recognised}) = ${wanted}`),
    jointApplication: is('jointApplication'),
    cityCode: anyOf('cityCode'),
    regionCode: anyOf('regionCode'),
    withinRegion: where<string>((code, column) => {
      const { from, to } = codesWithin(code);
      return sql`${column('regionCode')} between ${from} and ${to}`;
    }),
    parkId: anyOf('parkId'),
    chainId: anyOf('chainId'),
    clusterId: anyOf('clusterId'),
    hostId: anyOf('hostId'),
    founderId: where<readonly string[]>(
      (ids) => sql`t.id in (select platform_id from platform_founder where institution_id = any(${[...ids]}::text[]))`,
    ),
    openTo: overlaps('openTo'),
    notAssessedIn: where<number>(
      (year, column) => sql`${recognised} and ${column('recognisedOn')} < ${`${year}-01-01`}::date
        and not exists (select from platform_assessment a where a.platform_id = t.id and a.year = ${year})`,
    ),
    text: contains('nameZh', 'nameEn'),
  },
  order: { ID: 'id', RECOGNISED_ON: 'recognisedOn', NAME_ZH: 'nameZh' },
  defaultOrder: { field: 'ID', direction: 'ASC' },
  facets: {
    kind: 'kind',
    level: 'level',
    status: 'status',
    jointApplication: 'jointApplication',
    chainId: 'chainId',
    cityCode: 'cityCode',
    regionCode: 'regionCode',
  },
});
export const platformsOfInstitution = platforms.of(
  'institution',
  (id) => sql`t.id in (
    select platform_id from platform_founder where institution_id = ${id} union select h.id from platform h where h.host_id = ${id})`,
);
export const platformsOfPark = platforms.of('park', (id) => sql`t.park_id = ${id}`);
export const platformsOfChain = platforms.of('chain', (id) => sql`t.chain_id = ${id}`);

const incubatedFirms = listing(IncubatedFirm, {
  filter: { isCurrent: where<boolean>((current, column) => sql`(${column('endsOn')} is null) = ${current}`) },
  order: { STARTS_ON: 'startsOn' },
  defaultOrder: { field: 'STARTS_ON', direction: 'ASC' },
});
export const incubatedFirmsOfPlatform = incubatedFirms.of('platform', (id) => sql`t.platform_id = ${id}`);

export const makerspaceReports = listing(MakerspaceReport, {
  filter: {
    year: is('year'),
    withinRegion: where<string>((code) => {
      const { from, to } = codesWithin(code);
      return sql`exists (select from platform p where p.id = t.platform_id and p.region_code between ${from} and ${to})`;
    }),
  },
  order: { YEAR: 'year' },
  defaultOrder: { field: 'YEAR', direction: 'DESC' },
});

/** Recognised platforms of one kind and level. */
export interface PlatformCount {
  readonly kind: Row<typeof Platform>['kind'];
  readonly level: Row<typeof Platform>['level'];
  readonly count: number;
}

/** Recognised platforms by kind and level in each region and below it (IN-96); any number of regions is one SELECT. */
export const platformCountsOfRegion = batched(async (codes: readonly string[], request): Promise<PlatformCount[][]> => {
  const ranges = codes.map(codesWithin);
  const { rows } = await sql<PlatformCount & { place: string }>`
    select k.place, t.kind, t.level, count(*)::int as count
    from unnest(${ranges.map(({ from }) => from)}::text[], ${ranges.map(({ to }) => to)}::text[]) with ordinality as k(low, high, place)
    join platform t on t.region_code between k.low and k.high and ${recognised}
    group by k.place, t.kind, t.level order by k.place, t.kind, t.level`.execute(request.db);
  const byPlace = Map.groupBy(rows, ({ place }) => Number(place));
  return codes.map((_, at) => byPlace.get(at + 1) ?? []);
});
