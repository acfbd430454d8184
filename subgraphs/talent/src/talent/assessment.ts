/** 考核结果 What an assessment of a person comes to, best first. */
export const assessmentResults = ['EXCELLENT', 'COMPETENT', 'BARELY_COMPETENT', 'NOT_COMPETENT'] as const;
