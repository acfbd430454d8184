/** What the computation of jointness needs to know of a participant. */
export interface Party {
  readonly institutionId: string;
  readonly sector: string;
  /** The city where it lies; null when in none of ours. */
  readonly cityCode: string | null;
}

export type JointKind = 'UNIVERSITY_ENTERPRISE' | 'UNIVERSITY_LOCALITY' | 'UNIVERSITY_LOCALITY_ENTERPRISE' | 'ENTERPRISE_ENTERPRISE';

/** 高校、科研院所 The sectors that AR-07 means by "university or institute". */
export const isAcademic = (sector: string): boolean => sector === 'UNIVERSITY' || sector === 'RESEARCH';

/** 联合 At least one university or institute and at least one enterprise take part (AR-07); for projects and applications alike. */
export const isJoint = (parties: readonly Pick<Party, 'sector'>[]): boolean =>
  parties.some(({ sector }) => isAcademic(sector)) && parties.some(({ sector }) => sector === 'INDUSTRY');

/**
 * 联合方式 School and enterprise become school–locality–enterprise when an enterprise, park or county of the project's own city takes part
 * (AR-07, A-41). Null for a party on its own and for company that the documents give no name.
 */
export function jointKindOf(parties: readonly Party[], cityCode: string): JointKind | null {
  const isLocal = (party: Party): boolean => party.cityCode === cityCode;
  const enterprises = parties.filter(({ sector }) => sector === 'INDUSTRY');
  const governments = parties.filter(({ sector }) => sector === 'GOVERNMENT');
  if (isJoint(parties)) {
    return enterprises.some(isLocal) || governments.some(isLocal) ? 'UNIVERSITY_LOCALITY_ENTERPRISE' : 'UNIVERSITY_ENTERPRISE';
  }
  if (parties.some(({ sector }) => isAcademic(sector))) return governments.some(isLocal) ? 'UNIVERSITY_LOCALITY' : null;
  return new Set(enterprises.map(({ institutionId }) => institutionId)).size >= 2 ? 'ENTERPRISE_ENTERPRISE' : null;
}
