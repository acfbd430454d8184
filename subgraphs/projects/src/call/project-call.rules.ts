/** 指南须征求意见的六类群体 The six groups that must be asked before a call is issued (BS-05c). */
export const consultedGroups = ['DEPARTMENTS', 'UNIVERSITIES', 'INSTITUTES', 'INDUSTRY', 'ASSOCIATIONS', 'PUBLIC'] as const;
export type ConsultedGroup = (typeof consultedGroups)[number];

/** Groups not yet asked, in the order of the text; a call may be issued once there are none. */
export const groupsNotAsked = (asked: readonly string[]): ConsultedGroup[] => consultedGroups.filter((group) => !asked.includes(group));
