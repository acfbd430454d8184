/** 待解决 States in which a demand still waits for a solution. */
export const openDemandStates = ['PUBLISHED', 'POSTED_AS_CHALLENGE'] as const;

/** States in which a demand has found somebody, whether or not the work is done. */
export const matchedDemandStates = ['MATCHED', 'CONTRACTED', 'ACCEPTED'] as const;

/** Whether a demand in the state still waits for a solution. */
export const isOpenDemand = (status: string): boolean => (openDemandStates as readonly string[]).includes(status);
