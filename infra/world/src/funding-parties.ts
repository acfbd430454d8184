import { managementBodyOf } from './build-spine-places.ts';
import type { Share } from './funding-ledger.ts';
import type { CityPrefix, Spine, SpineCity } from './spine.ts';

/** Provincial science and technology departments, from `data/institutions/Institution.jsonl`. */
const PROVINCIAL: Readonly<Record<CityPrefix, string>> = {
  xt: 'ins-hun-stb',
  bs: 'ins-gx-stb',
  jx: 'ins-zj-stb',
  sy: 'ins-zj-stb',
  lz: 'ins-gs-stb',
};

/** The fund out of which each city pays for projects. */
const PROJECT_FUND: Readonly<Record<CityPrefix, string>> = {
  xt: 'XT-ST_SPECIAL',
  bs: 'BS-ST_SPECIAL',
  jx: 'JX-MUNICIPAL_BUDGET',
  sy: 'SY-DISTRICT_BUDGET',
  lz: 'LZ-THREE_ST_FUNDS',
};

/** Who pays for whom in the demo world. */
export interface Treasury {
  city(prefix: CityPrefix): SpineCity;
  readonly provincial: Readonly<Record<CityPrefix, string>>;
  readonly projectFund: Readonly<Record<CityPrefix, string>>;
  /** The institution that pays for a county; the finance bureau where the region is the city itself. */
  countyPayer(city: SpineCity, regionCode: string): string;
  /** A share of the park that lies there, else of the county. */
  parkOrCounty(city: SpineCity, parkId: string | null, regionCode: string, wan: string): Share;
}

export function treasuryOf(spine: Spine): Treasury {
  const cities = new Map(spine.cities.map((city) => [city.prefix, city]));
  const counties = new Map(spine.cities.flatMap((city) => city.counties.map(({ code, governmentId }) => [code, governmentId])));
  const countyPayer = (city: SpineCity, regionCode: string): string => counties.get(regionCode) ?? city.bureaus.FIN;
  return {
    city: (prefix) => cities.get(prefix)!,
    provincial: PROVINCIAL,
    projectFund: PROJECT_FUND,
    countyPayer,
    parkOrCounty: (city, parkId, regionCode, wan) =>
      parkId === null
        ? { payerId: countyPayer(city, regionCode), payerKind: 'COUNTY', fundId: `${city.prefix.toUpperCase()}-COUNTY_BUDGET`, wan }
        : { payerId: managementBodyOf(parkId), payerKind: 'PARK', fundId: `${city.prefix.toUpperCase()}-PARK_BUDGET`, wan },
  };
}

/** A share of one bureau out of one fund. */
export const bureauShare = (payerId: string, payerKind: string, fundId: string | null, wan: string): Share => ({
  payerId,
  payerKind,
  fundId,
  wan,
});
