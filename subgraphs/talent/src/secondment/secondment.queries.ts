import { sql } from 'kysely';
import { anyOf, inYear, where } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { batched } from '@helix/service-kit/loaders';
import { manyVisible, oneVisible } from '@helix/service-kit/table';
import { below, withinRegion } from '@helix/service-kit/regions';
import { namesOne, ofOwnRegion, personalRows } from '../people.policies.ts';
import { qualified } from '../talent/talent.queries.ts';
import { Secondment } from './secondment.entity.ts';
import type { SecondmentQuota } from './secondment.rules.ts';

/** Secondments that were approved are public; nominations, rejections and recalls are not. */
const visible = personalRows({
  type: 'Secondment',
  open: sql`t.status in ('APPROVED', 'ON_DUTY', 'ASSESSED', 'COMPLETED')`,
  dataClass: 'PERSONAL_EVALUATIVE',
  to: ['PERSON', 'INSTITUTION', 'TALENT_OFFICE'],
  institutions: namesOne('t.home_institution_id', 't.host_institution_id'),
  regions: ofOwnRegion,
});

export const secondmentById = oneVisible(Secondment, 'id', visible);
export const secondmentsOfTalent = manyVisible(Secondment, 'talentId', visible, sql`t.starts_on, t.id`);

/** The quota that `quotaOf` states for one record, for the table `t`. */
const quota = sql`case
  when t.zone_id is null then null
  when t.direction in ('GOVERNMENT_TO_UNIVERSITY', 'ENTERPRISE_TO_UNIVERSITY') then 'MANAGERS'
  when t.direction = 'ENTERPRISE_TO_VOCATIONAL' then case when t.role = 'DUAL_TEACHER' then 'DUAL_TEACHERS' end
  when t.role in ('ST_DEPUTY', 'TECHNICAL_SUPERVISOR') then 'SPECIALISTS' end`;

/** 已到岗 Taken up and not recalled: a recall reduces the quota, a nomination does not raise it. */
const takenUp = sql`t.status in ('ON_DUTY', 'ASSESSED', 'COMPLETED')`;

const qualifiedPerson = sql`(select ${qualified(sql.ref('p'))} from talent p where p.id = t.talent_id)`;

export const secondments = listing(Secondment, {
  filter: {
    direction: anyOf('direction'),
    role: anyOf('role'),
    status: anyOf('status'),
    zoneId: anyOf('zoneId'),
    homeInstitutionId: anyOf('homeInstitutionId'),
    hostInstitutionId: anyOf('hostInstitutionId'),
    withinRegion: withinRegion(),
    year: inYear('startsOn'),
    quota: where<SecondmentQuota>((wanted) => sql`(${quota}) = ${wanted}`),
    isQualified: where<boolean>((wanted) => sql`${qualifiedPerson} = ${wanted}`),
  },
  order: { STARTS_ON: 'startsOn' },
  defaultOrder: { field: 'STARTS_ON', direction: 'DESC' },
  facets: { direction: 'direction', role: 'role', status: 'status', zoneId: 'zoneId' },
  visible,
});
export const secondmentsInto = secondments.of('host', (id) => sql`t.host_institution_id = ${id}`);
export const secondmentsFrom = secondments.of('home', (id) => sql`t.home_institution_id = ${id}`);
export const secondmentsOfZone = secondments.of('zone', (id) => sql`t.zone_id = ${id}`);

/** Which secondments of a region to count; null asks for all. `stem` as `regionStem` gives it. */
export interface SecondmentQuestion {
  readonly stem: string;
  readonly year: number | null;
  readonly direction: string | null;
}

/** 挂职人次 Secondments on a region's side that were taken up and not recalled. */
export const secondmentCount = batched(
  async (questions: readonly SecondmentQuestion[], request) => {
    const asked = JSON.stringify(questions.map((question, at) => ({ ...question, at })));
    const { rows } = await sql<{ count: string }>`
      select x.count from json_to_recordset(${asked}::json) as k(at int, stem text, year int, direction text)
      cross join lateral (
        select count(*) as count from secondment t where ${below(sql`t.region_code`, sql`k.stem`)} and ${takenUp}
        and (k.year is null or t.starts_on between make_date(k.year, 1, 1) and make_date(k.year, 12, 31))
        and (k.direction is null or t.direction = k.direction)) x
      order by k.at`.execute(request.db);
    return rows.map(({ count }) => Number(count));
  },
  (question) => JSON.stringify(question),
);

/** 名额完成数 What counts towards one quota of a zone in a year. */
export interface SecondmentQuotaCount {
  readonly quota: SecondmentQuota;
  readonly counted: number;
  readonly unqualified: number;
}
const quotas: readonly SecondmentQuota[] = ['MANAGERS', 'DUAL_TEACHERS', 'SPECIALISTS'];

/**
 * 三项名额 The three quotas of each zone and year: by day of beginning, each person once, for specialists only the qualified (AR-06).
 * Managers and dual teachers need no qualification (LZ-07b, LZ-07c), so of them none is left out.
 */
export const quotaCounts = batched(
  async (questions: readonly { readonly zoneId: string; readonly year: number }[], request): Promise<SecondmentQuotaCount[][]> => {
    const asked = JSON.stringify(questions.map((question, at) => ({ ...question, at })));
    const { rows } = await sql<{ at: number; quota: SecondmentQuota; counted: string; unqualified: string }>`
      select k.at, x.* from json_to_recordset(${asked}::json) as k(at int, "zoneId" text, year int)
      cross join lateral (
        select ${quota} as quota,
          count(distinct t.talent_id) filter (where ${qualified(sql.ref('p'))} or (${quota}) <> 'SPECIALISTS') as counted,
          count(distinct t.talent_id) filter (where not ${qualified(sql.ref('p'))} and (${quota}) = 'SPECIALISTS') as unqualified
        from secondment t join talent p on p.id = t.talent_id
        where t.zone_id = k."zoneId" and t.starts_on between make_date(k.year, 1, 1) and make_date(k.year, 12, 31) and ${takenUp}
        group by 1) x`.execute(request.db);
    const found = Map.groupBy(rows, ({ at }) => at);
    return questions.map((_, at) =>
      quotas.map((name) => {
        const row = found.get(at)?.find((candidate) => candidate.quota === name);
        return { quota: name, counted: Number(row?.counted ?? 0), unqualified: Number(row?.unqualified ?? 0) };
      }),
    );
  },
  (question) => JSON.stringify(question),
);
