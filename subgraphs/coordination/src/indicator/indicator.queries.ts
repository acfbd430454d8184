import { sql } from 'kysely';
import { anyOf, contains, exists, is, overlaps, where } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { oneBy, oneVisible } from '@helix/service-kit/table';
import { visibleIndicatorTarget, visibleObservation } from '../policies.ts';
import { Indicator, IndicatorObservation, IndicatorTarget } from './indicator.entity.ts';

export const indicatorByCode = oneBy(Indicator, 'code');
export const indicatorTargetById = oneVisible(IndicatorTarget, 'id', visibleIndicatorTarget);
export const observationById = oneVisible(IndicatorObservation, 'id', visibleObservation);

export const indicators = listing(Indicator, {
  filter: {
    calculation: anyOf('calculation'),
    unit: anyOf('unit'),
    source: overlaps('sources'),
    aggregation: overlaps('aggregation'),
    period: overlaps('period'),
    isOfficialStatistic: is('isOfficialStatistic'),
    text: contains('nameZh', 'nameEn'),
  },
  order: { CODE: 'code' },
  defaultOrder: { field: 'CODE', direction: 'ASC' },
  facets: { calculation: 'calculation', unit: 'unit' },
});

export const indicatorTargets = listing(IndicatorTarget, {
  filter: {
    indicatorCode: anyOf('indicatorCode'),
    regionCode: anyOf('regionCode'),
    year: is('year'),
    appliesInYear: where<number>((year) => sql`t.year = ${year} or t.year is null`),
    comparator: anyOf('comparator'),
    ambition: anyOf('ambition'),
    status: anyOf('status'),
    responsibleUnitId: overlaps('responsibleIds'),
    hasValue: exists('value'),
  },
  order: { ID: 'id', YEAR: 'year' },
  defaultOrder: { field: 'ID', direction: 'ASC' },
  facets: { regionCode: 'regionCode', ambition: 'ambition', status: 'status' },
  visible: visibleIndicatorTarget,
});
export const targetsOfIndicator = indicatorTargets.of('indicator', (code) => sql`t.indicator_code = ${code}`);
export const targetsOfRegion = indicatorTargets.of('region', (code) => sql`t.region_code = ${code}`);
export const targetsOfClause = indicatorTargets.of('clause', (id) => sql`t.clause_id = ${id}`);

export const indicatorObservations = listing(IndicatorObservation, {
  filter: {
    indicatorCode: anyOf('indicatorCode'),
    regionCode: anyOf('regionCode'),
    statYear: is('statYear'),
    reportYear: is('reportYear'),
    source: anyOf('source'),
    hasValue: exists('value'),
  },
  order: { STAT_YEAR: 'statYear', PUBLISHED_ON: 'publishedOn' },
  defaultOrder: { field: 'PUBLISHED_ON', direction: 'DESC' },
  facets: { source: 'source', regionCode: 'regionCode', statYear: 'statYear' },
  visible: visibleObservation,
});
export const observationsOfIndicator = indicatorObservations.of('indicator', (code) => sql`t.indicator_code = ${code}`);
export const observationsOfRegion = indicatorObservations.of('region', (code) => sql`t.region_code = ${code}`);
