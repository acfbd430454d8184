import { groupedBy } from './build-spine-stage.ts';
import { partiesOf, type Parties } from './projects-parties.ts';
import type { CityPrefix, Spine, SpineCity, SpineTalent, SpineUniversity, SpineEnterprise } from './spine.ts';

/** One of the five places, with what coordination needs to know of it. */
export interface CoordinationCity {
  readonly city: SpineCity;
  readonly prefix: CityPrefix;
  readonly governmentId: string;
  readonly partyId: string;
  /** Joint-conference or leading-group office. */
  readonly officeId: string;
  /** Clauses on which projects, platforms and county tasks rest. */
  readonly clauses: { readonly project: string; readonly platform: string; readonly county: string };
  readonly universities: readonly SpineUniversity[];
  readonly enterprises: readonly SpineEnterprise[];
  /** Experts whom the city consults: doctors and seniors. */
  readonly experts: readonly SpineTalent[];
}

const OFFICES: Readonly<Record<CityPrefix, string>> = {
  xt: 'ins-xt-jco',
  bs: 'ins-bs-stb',
  jx: 'ins-jx-nanhu-university',
  sy: 'ins-sy-innovation-committee-office',
  lz: 'ins-lz-tao',
};

const CLAUSES: Readonly<Record<CityPrefix, CoordinationCity['clauses']>> = {
  xt: { project: 'XT-7', platform: 'XT-11', county: 'XT-9' },
  bs: { project: 'BS-二(六)', platform: 'BS-二(五)', county: 'BS-三(四)' },
  jx: { project: 'JX-三(三)2', platform: 'JX-三(四)1', county: 'JX-四(三)' },
  sy: { project: 'SY-三2', platform: 'SY-工程一2', county: 'SY-工程四1' },
  lz: { project: 'LZ-¶2', platform: 'LZ-¶2', county: 'LZ-¶3' },
};

export interface CoordinationStage {
  readonly spine: Spine;
  readonly parties: Parties;
  readonly cities: readonly CoordinationCity[];
  cityOf(prefix: CityPrefix): CoordinationCity;
}

/** The five places as coordination sees them. */
export function coordinationStage(spine: Spine): CoordinationStage {
  const parties = partiesOf(spine);
  const experts = groupedBy(
    spine.talents.filter(({ titleRank }) => titleRank === 'SENIOR' || titleRank === 'ASSOCIATE_SENIOR'),
    ({ city }) => city,
  );
  const cities = spine.cities.map((city) => ({
    city,
    prefix: city.prefix,
    governmentId: `ins-${city.prefix}-gov`,
    partyId: `ins-${city.prefix}-party`,
    officeId: OFFICES[city.prefix],
    clauses: CLAUSES[city.prefix],
    universities: parties.universitiesOf.get(city.prefix) ?? [],
    enterprises: parties.enterprisesOf.get(city.prefix) ?? [],
    experts: experts.get(city.prefix) ?? [],
  }));
  const byPrefix = new Map(cities.map((place) => [place.prefix, place]));
  return { spine, parties, cities, cityOf: (prefix) => byPrefix.get(prefix)! };
}
