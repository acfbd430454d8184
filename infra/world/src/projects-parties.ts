import { BARE_PLACE, POOR_PLACE, SHOWCASE_PLACE, placeOf } from './build-spine-bodies.ts';
import { groupedBy } from './build-spine-stage.ts';
import type { CityPrefix, Spine, SpineCity, SpineEnterprise, SpineUniversity } from './spine.ts';

/** What the projects subgraph records of the institutions that take part. */
export interface Parties {
  readonly cityOf: ReadonlyMap<CityPrefix, SpineCity>;
  readonly universitiesOf: ReadonlyMap<CityPrefix, readonly SpineUniversity[]>;
  /** Without the firms of which nothing is to be found. */
  readonly enterprisesOf: ReadonlyMap<CityPrefix, readonly SpineEnterprise[]>;
  readonly showcasesOf: ReadonlyMap<CityPrefix, readonly SpineEnterprise[]>;
  readonly enterpriseById: ReadonlyMap<string, SpineEnterprise>;
  /** The sector it acts for: universities and firms of the skeleton, and the public bodies of its cities. */
  sectorOf(institutionId: string): 'UNIVERSITY' | 'INDUSTRY' | 'GOVERNMENT';
  /** The city where it lies. */
  cityCodeOf(institutionId: string): string;
  /** The county where it lies; the city where it has no county. */
  regionCodeOf(institutionId: string, city: CityPrefix): string;
}

// Runs an agricultural park, yet is a firm.
const AGRI_GROUP = 'ins-sy-agri-development-group';

export function partiesOf(spine: Spine): Parties {
  const cityOf = new Map(spine.cities.map((city) => [city.prefix, city]));
  const universityById = new Map(spine.universities.map((university) => [university.id, university]));
  const enterpriseById = new Map(spine.enterprises.map((enterprise) => [enterprise.id, enterprise]));
  const known = spine.enterprises.filter(({ id }) => placeOf(id) !== POOR_PLACE && placeOf(id) !== BARE_PLACE);
  const bodyOf = (id: string): SpineUniversity | SpineEnterprise | undefined => universityById.get(id) ?? enterpriseById.get(id);
  return {
    cityOf,
    universitiesOf: groupedBy(spine.universities, ({ city }) => city),
    enterprisesOf: groupedBy(known, ({ city }) => city),
    showcasesOf: groupedBy(
      known.filter(({ id }) => placeOf(id) === SHOWCASE_PLACE),
      ({ city }) => city,
    ),
    enterpriseById,
    sectorOf: (id) => (universityById.has(id) ? 'UNIVERSITY' : enterpriseById.has(id) || id === AGRI_GROUP ? 'INDUSTRY' : 'GOVERNMENT'),
    cityCodeOf: (id) => cityOf.get(bodyOf(id)?.city ?? (id.split('-')[1] as CityPrefix))!.regionCode,
    regionCodeOf: (id, city) => {
      const body = bodyOf(id);
      return body?.city === city ? body.regionCode : cityOf.get(city)!.regionCode;
    },
  };
}
