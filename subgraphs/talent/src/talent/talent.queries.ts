import { sql, type RawBuilder } from 'kysely';
import { dayOf } from '@helix/service-kit/days';
import { anyOf, contains, is, overlaps, where } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { batched } from '@helix/service-kit/loaders';
import type { RequestContext } from '@helix/service-kit/request';
import { rowPolicy } from '@helix/service-kit/row-policy';
import { oneBy, oneVisible } from '@helix/service-kit/table';
import { regionStem } from '@helix/service-kit/identifiers';
import { below, holds } from '@helix/service-kit/regions';
import { unlessFew } from './small-groups.rules.ts';
import { Talent } from './talent.entity.ts';

export const talentById = oneBy(Talent, 'id');

/** An ORCID iD names its holder: whoever knows it finds the record only of those who consented to be named, or with the right to the name. */
const visibleByOrcid = rowPolicy({
  type: 'Talent',
  open: sql`t.name_consent_on is not null`,
  dataClass: 'PERSONAL_IDENTIFYING',
  to: ['PERSON', 'TALENT_OFFICE', 'HUMAN_RESOURCES'],
  persons: (keys) => sql`t.id = any(${[...keys]})`,
  regions: (within) =>
    sql`exists (select from employment e where e.talent_id = t.id and e.is_main and e.ends_on is null and ${within(sql`e.region_code`)})`,
});
export const talentByOrcid = oneVisible(Talent, 'orcid', visibleByOrcid);

/** Today in Shanghai, by the request's clock. */
export const today = ({ now }: RequestContext): RawBuilder<unknown> => sql`${dayOf(now())}::date`;

/** `e` is a main employment on the day. */
export const mainEmployment = (day: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`e.is_main and ${holds(sql`e.starts_on`, sql`e.ends_on`, day)}`;

/** The person's main employment today satisfies the condition on `e`. */
const employedToday = <Value>(condition: (value: Value) => RawBuilder<unknown>) =>
  where<Value>(
    (value, _, request) =>
      sql`exists (select from employment e where e.talent_id = t.id and ${mainEmployment(today(request))} and ${condition(value)})`,
  );

/** 硕士以上学位或副高以上职称 The condition of LZ-07e on the table `p` of talents; `isQualifiedSecondee` states it for one person. */
export const qualified = (p: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(${p}.highest_degree in ('MASTER', 'DOCTOR') or coalesce(${p}.title_rank in ('ASSOCIATE_SENIOR', 'SENIOR'), false))`;

export const talents = listing(Talent, {
  filter: {
    highestDegree: anyOf('highestDegree'),
    titleRank: anyOf('titleRank'),
    ageBand: anyOf('ageBand'),
    teacherType: anyOf('teacherType'),
    categories: overlaps('categories'),
    disciplineId: anyOf('disciplineId'),
    employerId: employedToday<readonly string[]>((ids) => sql`e.institution_id = any(${[...ids]}::text[])`),
    employerSector: employedToday<readonly string[]>((sectors) => sql`e.sector = any(${[...sectors]}::text[])`),
    withinRegion: employedToday<string>((code) => below(sql`e.region_code`, sql`${regionStem(code)}::text`)),
    isDualRole: is('isDualRole'),
    isQualifiedForSecondment: where<boolean>((wanted) => sql`${qualified(sql.ref('t'))} = ${wanted}`),
    text: contains('displayName'),
  },
  order: { ID: 'id' },
  defaultOrder: { field: 'ID', direction: 'ASC' },
  facets: { highestDegree: 'highestDegree', titleRank: 'titleRank', ageBand: 'ageBand', teacherType: 'teacherType' },
});

/** 当前主要任职单位 The institution that mainly employs each person today; null where none does. */
export const employerOf = batched(async (ids: readonly string[], request) => {
  const { rows } = await sql<{ talentId: string; institutionId: string }>`
    select distinct on (e.talent_id) e.talent_id as "talentId", e.institution_id as "institutionId" from employment e
    where e.talent_id = any(${[...ids]}) and ${mainEmployment(today(request))} order by e.talent_id, e.starts_on desc, e.id`.execute(
    request.db,
  );
  const employers = new Map(rows.map(({ talentId, institutionId }) => [talentId, institutionId]));
  return ids.map((id) => employers.get(id) ?? null);
});

/** Which of an institution's people to count; null asks for all. */
export interface StaffQuestion {
  readonly institutionId: string;
  readonly asOf: string;
  readonly degrees: readonly string[] | null;
  readonly ranks: readonly string[] | null;
}

/** 主要任职人数 How many people each institution mainly employs on a day; null for so few that a degree, a title or a former post is known. */
export const staffCount = batched(
  async (questions: readonly StaffQuestion[], request) => {
    const asked = JSON.stringify(questions.map((question, at) => ({ ...question, at })));
    const { rows } = await sql<{ count: string }>`
      select x.count from json_to_recordset(${asked}::json) as k(at int, "institutionId" text, "asOf" date, degrees text[], ranks text[])
      cross join lateral (
        select count(distinct e.talent_id) as count from employment e join talent p on p.id = e.talent_id
        where e.institution_id = k."institutionId" and ${mainEmployment(sql`k."asOf"`)}
        and (k.degrees is null or p.highest_degree = any(k.degrees)) and (k.ranks is null or p.title_rank = any(k.ranks))) x
      order by k.at`.execute(request.db);
    const now = dayOf(request.now());
    return rows.map(({ count }, at) => {
      const { asOf, degrees, ranks } = questions[at]!;
      const tellsOfPersons = degrees !== null || ranks !== null || asOf !== now;
      return tellsOfPersons ? unlessFew(Number(count)) : Number(count);
    });
  },
  (question) => JSON.stringify(question),
);
