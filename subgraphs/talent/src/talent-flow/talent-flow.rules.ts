export type TalentFlowForm = 'FULL_TIME' | 'PART_TIME' | 'SECONDMENT' | 'PROJECT_SHORT' | 'VISIT';

/** 柔性引才 Whether a form of flow is flexible recruitment: whoever comes so is never counted as newly introduced (AR-16). */
export const isFlexible = (form: TalentFlowForm): boolean => form !== 'FULL_TIME';
