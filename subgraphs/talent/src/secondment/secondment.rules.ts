/** What decides to which quota a secondment belongs. */
export interface SecondmentFacts {
  readonly zoneId: string | null;
  readonly direction: string;
  readonly role: string;
}

export type SecondmentQuota = 'MANAGERS' | 'DUAL_TEACHERS' | 'SPECIALISTS';

/**
 * 名额 Which of a zone's three quotas a secondment belongs to (LZ-07b to LZ-07d); null outside the three zones and for other directions.
 * Whether it counts is another matter: it must have been taken up and not recalled, and specialists must be qualified (AR-06).
 */
export function quotaOf({ zoneId, direction, role }: SecondmentFacts): SecondmentQuota | null {
  if (zoneId === null) return null;
  if (direction === 'GOVERNMENT_TO_UNIVERSITY' || direction === 'ENTERPRISE_TO_UNIVERSITY') return 'MANAGERS';
  if (direction === 'ENTERPRISE_TO_VOCATIONAL') return role === 'DUAL_TEACHER' ? 'DUAL_TEACHERS' : null;
  return role === 'ST_DEPUTY' || role === 'TECHNICAL_SUPERVISOR' ? 'SPECIALISTS' : null;
}

/** 硕士以上学位或副高以上职称 Master's degree or higher, or associate senior title or higher (LZ-07e). */
export const isQualifiedSecondee = ({ highestDegree, titleRank }: { highestDegree: string; titleRank: string | null }): boolean =>
  highestDegree === 'MASTER' || highestDegree === 'DOCTOR' || titleRank === 'ASSOCIATE_SENIOR' || titleRank === 'SENIOR';
