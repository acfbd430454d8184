/** 级别 The values of `Level`. */
export const levels = ['NATIONAL', 'MINISTERIAL', 'PROVINCIAL', 'MUNICIPAL', 'COUNTY', 'TOWNSHIP', 'INSTITUTIONAL'] as const;

/** 参与方类别 The values of `ParticipantSector`. */
export const sectors = ['GOVERNMENT', 'INDUSTRY', 'UNIVERSITY', 'RESEARCH', 'FINANCE', 'SERVICE', 'USER'] as const;
export type Sector = (typeof sectors)[number];

/** 参与角色 The values of `ParticipantRole`. */
export const participantRoles = ['LEAD', 'PARTNER', 'COMMISSIONER', 'HOST', 'USER'] as const;
export type ParticipantRole = (typeof participantRoles)[number];

/** 技术类别 The values of `TechnologyKind`. */
export const technologyKinds = ['KEY_CORE', 'KEY', 'COMMON', 'BOTTLENECK', 'ORIGINAL'] as const;
