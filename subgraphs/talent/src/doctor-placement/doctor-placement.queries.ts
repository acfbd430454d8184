import { sql, type RawBuilder } from 'kysely';
import { anyOf, exists, is, where, within } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import type { RequestContext } from '@helix/service-kit/request';
import { rowPolicy } from '@helix/service-kit/row-policy';
import { manyBy, manyVisible, oneBy, oneVisible } from '@helix/service-kit/table';
import { regionStem } from '@helix/service-kit/identifiers';
import { below, holding, withinRegion } from '@helix/service-kit/regions';
import { namesOne } from '../people.policies.ts';
import { DoctorPlacement, DoctorVacancy, TalentAssessment } from './doctor-placement.entity.ts';

export const doctorPlacementById = oneBy(DoctorPlacement, 'id');
export const placementsOfTalent = manyBy(DoctorPlacement, 'talentId', ['enteredOn']);
const throughPlacement = (condition: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`exists (select from doctor_placement d where d.id = t.placement_id and ${condition})`;

/** Assessments are for the person, the two sides that assess and the talent office. */
const visibleAssessments = rowPolicy({
  type: 'TalentAssessment',
  dataClass: 'PERSONAL_EVALUATIVE',
  to: ['PERSON', 'INSTITUTION', 'TALENT_OFFICE'],
  persons: (keys) => throughPlacement(sql`d.talent_id = any(${[...keys]})`),
  institutions: (keys) => throughPlacement(namesOne('d.university_id', 'd.enterprise_id')(keys)),
  regions: (within) => throughPlacement(within(sql`d.region_code`)),
});
export const talentAssessmentById = oneVisible(TalentAssessment, 'id', visibleAssessments);
export const assessmentsOf = manyVisible(TalentAssessment, 'placementId', visibleAssessments, sql`t.year, t.by`);
export const doctorVacancyById = oneBy(DoctorVacancy, 'id');

export const doctorPlacements = listing(DoctorPlacement, {
  filter: {
    status: anyOf('status'),
    universityId: anyOf('universityId'),
    enterpriseId: anyOf('enterpriseId'),
    withinRegion: withinRegion(),
    enteredOn: within('enteredOn'),
    inPostOn: holding('enteredOn', 'exitedOn'),
    isNewlyIntroduced: is('isNewlyIntroduced'),
    hasHostPlatform: exists('hostPlatformId'),
  },
  order: { ENTERED_ON: 'enteredOn' },
  defaultOrder: { field: 'ENTERED_ON', direction: 'DESC' },
  facets: { status: 'status', regionCode: 'regionCode' },
});
export const placementsOfInstitution = doctorPlacements.of(
  'institution',
  (id) => sql`(t.enterprise_id = ${id} or t.university_id = ${id})`,
);

export const doctorVacancies = listing(DoctorVacancy, {
  filter: {
    status: anyOf('status'),
    enterpriseId: anyOf('enterpriseId'),
    disciplineId: anyOf('disciplineId'),
    chainId: anyOf('chainId'),
    withinRegion: withinRegion(),
    isOpen: where<boolean>((open, column) => sql`(${column('closedOn')} is null) = ${open}`),
  },
  order: { OPEN_FROM: 'openFrom' },
  defaultOrder: { field: 'OPEN_FROM', direction: 'DESC' },
});
export const vacanciesOfEnterprise = doctorVacancies.of('enterprise', (id) => sql`t.enterprise_id = ${id}`);

/** 县（市、区）博士情况 Doctors in enterprises of one county up to a day. */
export interface CountyDoctorPlacements {
  readonly regionCode: string;
  readonly cumulativePersons: number;
  readonly inPost: number;
  readonly attributed: number;
  readonly programmeSelections: number;
}

/** 博士进企业情况 Doctors in enterprises up to a day; each figure is the sum of its counties. */
export interface DoctorPlacementSummary extends CountyDoctorPlacements {
  readonly asOf: string;
  readonly hostEnterprises: number;
  readonly hostPlatforms: number;
  readonly byCounty: readonly CountyDoctorPlacements[];
}

/**
 * 博士进企业统计 Placements entered up to `asOf`, in two SELECTs whatever the number of doctors and counties.
 *
 * A person counts once among the cumulative, in the county of the first placement, whatever came later (AR-04); once in post, in the county of
 * the latest placement that holds the day. Attributions count persons whose day of entry or selection lies up to `asOf` (AR-01 to AR-03).
 */
export async function doctorPlacementSummary(request: RequestContext, regionCode: string, asOf: string): Promise<DoctorPlacementSummary> {
  const day = sql`${asOf}::date`;
  const inRegion = (table: string) => below(sql.ref(`${table}.region_code`), sql`${regionStem(regionCode)}::text`);
  const [counties, hosts] = await Promise.all([
    sql<Record<keyof CountyDoctorPlacements, string>>`
      with ever as (
        select distinct on (d.talent_id) d.talent_id, d.region_code from doctor_placement d
        where ${inRegion('d')} and d.entered_on <= ${day} order by d.talent_id, d.entered_on, d.id),
      held as (
        select distinct on (d.talent_id) d.talent_id, d.region_code from doctor_placement d
        where ${inRegion('d')} and d.entered_on <= ${day} and (d.exited_on is null or d.exited_on >= ${day})
        order by d.talent_id, d.entered_on desc, d.id),
      attributed as (
        select distinct a.talent_id, a.region_code, a.basis from talent_attribution a
        join doctor_placement d on d.id = a.placement_id left join talent_programme_selection s on s.id = a.selection_id
        where ${inRegion('a')} and coalesce(s.selected_on, d.entered_on) <= ${day})
      select c.region_code as "regionCode", sum(c.ever) as "cumulativePersons", sum(c.held) as "inPost",
        sum(c.introduced) as "attributed", sum(c.selected) as "programmeSelections"
      from (
        select region_code, 1 as ever, 0 as held, 0 as introduced, 0 as selected from ever
        union all select region_code, 0, 1, 0, 0 from held
        union all select region_code, 0, 0, (basis = 'NEWLY_INTRODUCED')::int, (basis = 'PROGRAMME_SELECTION')::int from attributed) c
      group by 1 order by 1`.execute(request.db),
    sql<Record<'enterprises' | 'platforms', string>>`
      select count(distinct d.enterprise_id) as enterprises, count(distinct d.host_platform_id) as platforms
      from doctor_placement d where ${inRegion('d')} and d.entered_on <= ${day}`.execute(request.db),
  ]);
  const byCounty = counties.rows.map((row) => ({
    regionCode: row.regionCode,
    cumulativePersons: Number(row.cumulativePersons),
    inPost: Number(row.inPost),
    attributed: Number(row.attributed),
    programmeSelections: Number(row.programmeSelections),
  }));
  const total = (figure: Exclude<keyof CountyDoctorPlacements, 'regionCode'>): number =>
    byCounty.reduce((sum, county) => sum + county[figure], 0);
  return {
    regionCode,
    asOf,
    cumulativePersons: total('cumulativePersons'),
    inPost: total('inPost'),
    attributed: total('attributed'),
    programmeSelections: total('programmeSelections'),
    hostEnterprises: Number(hosts.rows[0]!.enterprises),
    hostPlatforms: Number(hosts.rows[0]!.platforms),
    byCounty,
  };
}
