import type { Office } from '@helix/service-kit/classification';
import type { StateMachine } from '@helix/service-kit/state-machine';
import type { SubsidyApplication } from './subsidy-application.entity.ts';

/** Offices that prepare decisions on money of their own field. */
const inCharge: readonly Office[] = [
  'SCIENCE_AND_TECHNOLOGY',
  'INDUSTRY',
  'TALENT_OFFICE',
  'HUMAN_RESOURCES',
  'TECHNOLOGY_MARKET',
  'EDUCATION',
];

/** SM-SUB 资助申请 The first level is the office in charge, the second the finance bureau; nobody acts on both, nobody on a claim of one's own. */
export const subsidyMachine = {
  id: 'SM-SUB',
  type: 'SubsidyApplication',
  moves: {
    submit: { from: ['CANDIDATE', 'DRAFT'], to: 'SUBMITTED', by: ['INSTITUTION'] },
    check: { from: ['SUBMITTED'], to: 'ELIGIBILITY_CHECKED', by: inCharge, apartFrom: ['submit'], isDecision: true },
    declareIneligible: { from: ['ELIGIBILITY_CHECKED'], to: 'INELIGIBLE', by: inCharge, apartFrom: ['submit'], isDecision: true },
    review: { from: ['ELIGIBILITY_CHECKED', 'OBJECTED'], to: 'REVIEWED', by: inCharge, apartFrom: ['submit'], isDecision: true },
    approve: { from: ['REVIEWED'], to: 'APPROVED', by: ['FINANCE'], apartFrom: ['submit', 'check', 'review'], isDecision: true },
    reject: { from: ['REVIEWED'], to: 'REJECTED', by: ['FINANCE'], apartFrom: ['submit', 'check', 'review'], isDecision: true },
    publicise: { from: ['APPROVED'], to: 'PUBLICISED', by: ['FINANCE', 'CONFERENCE_OFFICE'], apartFrom: ['submit'], isDecision: true },
  },
} as const satisfies StateMachine<SubsidyApplication['status'], string>;
