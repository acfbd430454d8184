import { badRequest } from '../limits/refusal.ts';
import { admittedFor, answerTo, type Asking } from './walk.ts';

/** A number as a document gives it; see MaskedDecimal in the schema. */
export interface Figure {
  readonly value: string | null;
  readonly mask: string | null;
  readonly unit: string;
}

export interface Observation {
  readonly scopeZh: string | null;
  readonly scopeEn: string | null;
  /** Null where the text masks it. */
  readonly statYear: number | null;
  /** Such as 2026-Q1; null for figures of a whole year. */
  readonly quarter: string | null;
  readonly publishedOn: string | null;
  readonly source: 'OFFICIAL' | 'REPORTED';
  readonly value: Figure;
}

export interface Target {
  readonly scopeZh: string | null;
  readonly scopeEn: string | null;
  /** Null where it holds for every period. */
  readonly year: number | null;
  /** Counted for a year, a quarter, a week … */
  readonly period: string;
  readonly comparator: 'GTE' | 'LTE' | 'EQ' | 'APPROX' | 'RISING';
  readonly value: Figure;
}

/** What a chart of one indicator in one region shows. */
export interface IndicatorFigures {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly region: { readonly nameZh: string; readonly nameEn: string };
  readonly observations: readonly Observation[];
  readonly targets: readonly Target[];
  /** Whether there are more figures than these. */
  readonly isPartial: boolean;
}

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

const document = `query IndicatorChart($code: ID!, $region: RegionCode!) {
  region(code: $region) { nameZh nameEn }
  indicator(code: $code) {
    code nameZh nameEn
    observations(first: 100, filter: { regionCode: [$region] }, orderBy: { field: STAT_YEAR, direction: DESC }) {
      nodes { scopeZh scopeEn statYear quarter publishedOn source value { value mask unit } } pageInfo { hasNextPage }
    }
    targets(first: 100, filter: { regionCode: [$region] }) {
      nodes { scopeZh scopeEn year period comparator value { value mask unit } } pageInfo { hasNextPage }
    }
  }
}`;

/**
 * Asks the graph, with the caller's rights, what an indicator came to in a region: its latest hundred published figures and its targets.
 *
 * @throws Refusal 404 where there is no such indicator or region, and for any error of the answer
 */
export async function askFigures(asking: Asking, code: string, region: string, gone: AbortSignal): Promise<IndicatorFigures> {
  const admitted = admittedFor(asking, { query: document, variables: { code, region } });
  const end = asking.begin(admitted);
  try {
    const { data } = await answerTo(asking, admitted, gone);
    const { indicator, region: place } = data as unknown as {
      readonly region: IndicatorFigures['region'] | null;
      readonly indicator:
        (Pick<IndicatorFigures, 'code' | 'nameZh' | 'nameEn'> & { observations: Page<Observation>; targets: Page<Target> }) | null;
    };
    if (!indicator) throw badRequest('没有此指标', 'There is no such indicator', 404);
    if (!place) throw badRequest('没有此地区', 'There is no such region', 404);
    const { observations, targets } = indicator;
    return {
      ...indicator,
      region: place,
      observations: observations.nodes,
      targets: targets.nodes,
      isPartial: observations.pageInfo.hasNextPage || targets.pageInfo.hasNextPage,
    };
  } finally {
    end();
  }
}
