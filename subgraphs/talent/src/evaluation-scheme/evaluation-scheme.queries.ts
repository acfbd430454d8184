import { sql } from 'kysely';
import { anyOf, is, where } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import type { RequestContext } from '@helix/service-kit/request';
import { manyBy, oneBy } from '@helix/service-kit/table';
import { EvaluationScheme, EvaluationSchemeMeasure } from './evaluation-scheme.entity.ts';

export const evaluationSchemeById = oneBy(EvaluationScheme, 'id');
export const measuresOfScheme = manyBy(EvaluationSchemeMeasure, 'schemeId', ['measure', 'use']);
const schemesOfInstitution = manyBy(EvaluationScheme, 'institutionId', ['year']);

/** 某年评价方案 An institution's scheme of a year and category (null: the general one); null when there is none. */
export async function evaluationSchemeOf(
  request: RequestContext,
  institutionId: string,
  year: number,
  category: string | null,
): Promise<EvaluationScheme | null> {
  const schemes = await schemesOfInstitution(request).load(institutionId);
  return schemes.find((scheme) => scheme.year === year && scheme.category === category) ?? null;
}

/** `isCompleteScheme` for the table `t`: five measures times three uses, each of which the table holds once at most. */
const complete = sql`(select count(*) = 15 from evaluation_scheme_measure m where m.scheme_id = t.id)`;

export const evaluationSchemes = listing(EvaluationScheme, {
  filter: {
    institutionId: anyOf('institutionId'),
    year: is('year'),
    category: anyOf('category'),
    isComplete: where<boolean>((wanted) => sql`${complete} = ${wanted}`),
  },
  order: { YEAR: 'year' },
  defaultOrder: { field: 'YEAR', direction: 'DESC' },
  facets: { year: 'year', category: 'category' },
});
