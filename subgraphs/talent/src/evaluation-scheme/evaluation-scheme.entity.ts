import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';

const weight = () => p.decimal('string').precision(5).scale(4);

/** 评价方案 How an institution evaluates one category of people in a year (XT-41a, BS-10a). */
export const EvaluationScheme = defineEntity({
  name: 'EvaluationScheme',
  properties: {
    id: p.string().primary(),
    institutionId: p.string(),
    year: p.integer(),
    /** Null for the general scheme. */
    category: p
      .enum([
        'LEADING',
        'INNOVATIVE_ENTREPRENEUR',
        'INDUSTRY_SUPPORT_PROFESSOR',
        'TECH_DEVELOPMENT',
        'CONVERSION',
        'MANAGEMENT',
        'RESEARCH',
        'TECHNICAL',
        'HIGHLY_SKILLED',
        'FRONTLINE_SKILLED',
        'INTERDISCIPLINARY',
        'YOUNG',
        'DOCTOR',
        'OVERSEAS_ENGINEER',
        'FOREIGN_EXPERT',
      ] as const)
      .nullable(),
    qualityWeight: weight(),
    contributionWeight: weight(),
    innovationWeight: weight(),
    adoptedOn: p.date(),
    ...recordColumns,
  },
  indexes: [
    {
      name: 'evaluation_scheme_once',
      expression:
        'create unique index "evaluation_scheme_once" on "evaluation_scheme" ("institution_id", "year", "category") nulls not distinct',
    },
    { name: 'evaluation_scheme_year', properties: ['year', 'id'] },
  ],
  checks: [
    {
      name: 'evaluation_scheme_weights',
      expression:
        'quality_weight >= 0 and contribution_weight >= 0 and quality_weight + contribution_weight <= 1 and innovation_weight >= 0 and innovation_weight <= 1',
    },
  ],
});
export type EvaluationScheme = Row<typeof EvaluationScheme>;

/** 评价指标 A measure of a scheme with its use and weight (XT-41b). */
export const EvaluationSchemeMeasure = defineEntity({
  name: 'EvaluationSchemeMeasure',
  properties: {
    id: p.string().primary(),
    schemeId: () => p.manyToOne(EvaluationScheme).mapToPk().fieldName('scheme_id'),
    measure: p.enum([
      'HORIZONTAL_RESEARCH',
      'APPLIED_BASIC_RESEARCH',
      'CONVERSION',
      'SERVICE_TO_INDUSTRY',
      'ADVICE_TO_GOVERNMENT',
    ] as const),
    use: p.enum(['TITLE', 'POST', 'PERFORMANCE'] as const),
    weight: weight(),
    ...recordColumns,
  },
  uniques: [{ name: 'evaluation_scheme_measure_once', properties: ['schemeId', 'measure', 'use'] }],
  checks: [{ name: 'evaluation_scheme_measure_weight', expression: 'weight >= 0 and weight <= 1' }],
});
export type EvaluationSchemeMeasure = Row<typeof EvaluationSchemeMeasure>;
