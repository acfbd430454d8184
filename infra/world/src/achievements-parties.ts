import { BARE_PLACE, MOVED_ON, MOVED_PLACE, POOR_PLACE, placeOf } from './build-spine-bodies.ts';
import { caseAt, groupedBy } from './build-spine-stage.ts';
import type { CityPrefix, Spine, SpineCity, SpineDemand, SpineEnterprise, SpineProject, SpineUniversity } from './spine.ts';

/** What the technology market knows of those who deal in it. */
export interface MarketParties {
  readonly cityOf: ReadonlyMap<CityPrefix, SpineCity>;
  readonly universitiesOf: ReadonlyMap<CityPrefix, readonly SpineUniversity[]>;
  readonly universityById: ReadonlyMap<string, SpineUniversity>;
  readonly enterpriseById: ReadonlyMap<string, SpineEnterprise>;
  /** Firms that have dealings; of some in the world nothing is to be found. */
  readonly enterprisesOf: ReadonlyMap<CityPrefix, readonly SpineEnterprise[]>;
  readonly projectById: ReadonlyMap<string, SpineProject>;
  readonly demandById: ReadonlyMap<string, SpineDemand>;
  /** The county where a party lay on a day; the city where it has no county. */
  regionOn(institutionId: string, day: string): string;
}

export function marketPartiesOf(spine: Spine): MarketParties {
  const cityOf = new Map(spine.cities.map((city) => [city.prefix, city]));
  const universityById = new Map(spine.universities.map((university) => [university.id, university]));
  const enterpriseById = new Map(spine.enterprises.map((enterprise) => [enterprise.id, enterprise]));
  return {
    cityOf,
    universitiesOf: groupedBy(spine.universities, ({ city }) => city),
    universityById,
    enterpriseById,
    enterprisesOf: groupedBy(
      spine.enterprises.filter(({ id }) => placeOf(id) !== POOR_PLACE && placeOf(id) !== BARE_PLACE),
      ({ city }) => city,
    ),
    projectById: new Map(spine.projects.map((project) => [project.id, project])),
    demandById: new Map(spine.demands.map((demand) => [demand.id, demand])),
    regionOn(institutionId, day) {
      const body = universityById.get(institutionId) ?? enterpriseById.get(institutionId);
      if (!body) throw new Error(`Nobody in the skeleton is called ${institutionId}.`);
      if (body.city !== 'jx' || !enterpriseById.has(body.id) || placeOf(body.id) !== MOVED_PLACE || day >= MOVED_ON) return body.regionCode;
      const { counties } = cityOf.get('jx')!;
      return caseAt(counties, counties.findIndex(({ code }) => code === body.regionCode) + 1).code;
    },
  };
}
