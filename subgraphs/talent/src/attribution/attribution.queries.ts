import { sql } from 'kysely';
import { anyOf, is } from '@helix/service-kit/filters';
import { listing, type ConnectionArguments } from '@helix/service-kit/listing';
import type { RequestContext } from '@helix/service-kit/request';
import { manyBy, oneBy, rowsWhere } from '@helix/service-kit/table';
import { DoctorPlacement } from '../doctor-placement/doctor-placement.entity.ts';
import { TalentProgrammeSelection } from '../programme-selection/programme-selection.entity.ts';
import { regionStem } from '@helix/service-kit/identifiers';
import { below, withinRegion } from '@helix/service-kit/regions';
import { TalentAttribution } from './attribution.entity.ts';
import { attributionDifferences, dueAttributions, type AttributionDifference } from './attribution.rules.ts';

export const talentAttributionById = oneBy(TalentAttribution, 'id');
export const attributionsOfTalent = manyBy(TalentAttribution, 'talentId', ['year', 'basis']);
export const attributionsOfPlacement = manyBy(TalentAttribution, 'placementId', ['year', 'basis']);

export const talentAttributions = listing(TalentAttribution, {
  filter: { basis: anyOf('basis'), year: is('year'), regionCode: anyOf('regionCode'), withinRegion: withinRegion() },
  order: { YEAR: 'year' },
  defaultOrder: { field: 'YEAR', direction: 'DESC' },
  facets: { basis: 'basis', year: 'year', regionCode: 'regionCode' },
});

const belowStem = talentAttributions.of('region', (stem) => below(sql`t.region_code`, stem));

/** 某年归属 The attributions of a year to a region and those below it; the year outranks one in the filter. */
export const attributionsInRegion = (request: RequestContext, code: string, year: number, args: ConnectionArguments) =>
  belowStem.page(request, regionStem(code), { ...args, filter: { ...args.filter, year } });

/** 归属核查结果 One place where the register and the rules disagree. */
export type AttributionFinding = AttributionDifference<TalentAttribution>;

/**
 * 归属核查 Compares the register with what the rules give for everybody who has a placement in the region, or is recorded for it in the year.
 * Three SELECTs, whatever the number of people.
 */
export async function attributionFindings(request: RequestContext, regionCode: string, year: number): Promise<AttributionFinding[]> {
  const stem = regionStem(regionCode);
  const inRegion = (table: string) => below(sql.ref(`${table}.region_code`), sql`${stem}::text`);
  const concerned = sql`t.talent_id in (
    select d.talent_id from doctor_placement d where ${inRegion('d')}
    union select a.talent_id from talent_attribution a where ${inRegion('a')} and a.year = ${year})`;
  const [placements, selections, recorded] = await Promise.all([
    rowsWhere(request, DoctorPlacement, concerned),
    rowsWhere(request, TalentProgrammeSelection, concerned),
    rowsWhere(request, TalentAttribution, sql`${concerned} and t.year = ${year}`),
  ]);
  const due = dueAttributions(placements, selections).filter((attribution) => attribution.year === year);
  return attributionDifferences(due, recorded).filter(({ expectedRegionCode, recorded: found }) =>
    [expectedRegionCode, found?.regionCode].some((code) => code?.startsWith(stem)),
  );
}
