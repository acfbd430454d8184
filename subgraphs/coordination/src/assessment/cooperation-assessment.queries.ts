import { sql } from 'kysely';
import { anyOf, is, overlaps, where } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { batched } from '@helix/service-kit/loaders';
import { manyBy, manyVisible, oneVisible, rowsWhere } from '@helix/service-kit/table';
import { visibleAssessment } from '../policies.ts';
import { AssessmentComponent, CooperationAssessment } from './cooperation-assessment.entity.ts';

export const assessmentById = oneVisible(CooperationAssessment, 'id', visibleAssessment);
export const componentsOf = manyBy(AssessmentComponent, 'assessmentId', ['kind']);

export const cooperationAssessments = listing(CooperationAssessment, {
  filter: {
    year: where<readonly number[]>((years) => sql`t.year = any(${[...years]}::int[])`),
    subjectId: anyOf('subjectId'),
    regionCode: anyOf('regionCode'),
    usedFor: overlaps('usedFor'),
    supportEffect: anyOf('supportEffect'),
    isThirdParty: is('isThirdParty'),
  },
  order: { YEAR: 'year', SCORE: 'score' },
  defaultOrder: { field: 'YEAR', direction: 'DESC' },
  facets: { year: 'year', status: 'status' },
  visible: visibleAssessment,
});
export const assessmentsOfInstitution = cooperationAssessments.of(
  'institution',
  (id) => sql`t.subject_type = 'Institution' and t.subject_id = ${id}`,
);

/** 已应用的评估 Evaluations of each platform that were used in a decision, latest first. */
export const assessmentsUsedFor = manyVisible(
  CooperationAssessment,
  'subjectId',
  sql`t.subject_type = 'Platform' and t.status = 'APPLIED'`,
  sql`t.year desc, t.id`,
);

/** 位次 The place of each region (`code|year`) in the office's own published evaluation; null where there is none (XT-44c). */
export const assessmentRankOf = batched(async (keys: readonly string[], request): Promise<(number | null)[]> => {
  const [codes, years] = [keys.map((key) => key.split('|')[0]!), keys.map((key) => key.split('|')[1]!)];
  const ranked = await rowsWhere(
    request,
    CooperationAssessment,
    sql`t.subject_type = 'Region' and (t.subject_id, t.year) in (select * from unnest(${codes}::text[], ${years}::int[]))
      and not t.is_third_party and t.published_on is not null`,
  );
  const ranks = new Map(ranked.map(({ subjectId, year, rank }) => [`${subjectId}|${year}`, rank]));
  return keys.map((key) => ranks.get(key) ?? null);
});
