/** 应联系的类别 Kinds that a scheme prescribes, one of each: “three ones” (LZ-09a), “five ones” (SY-06a). */
export const requiredKinds = {
  THREE_ONES: ['INSTITUTION', 'LAB_PROJECT_GROUP', 'EXPERT'],
  FIVE_ONES: ['TOWNSHIP', 'PROJECT', 'ENTERPRISE', 'INSTITUTE', 'TALENT'],
} as const;

type Scheme = keyof typeof requiredKinds;
type SubjectKind = (typeof requiredKinds)[Scheme][number];

interface Link {
  readonly subjectKind: SubjectKind;
  readonly status: string;
}

const active = (links: readonly Link[]): SubjectKind[] =>
  links.filter(({ status }) => status === 'ACTIVE').map(({ subjectKind }) => subjectKind);

/** 缺少的类别 Kinds without an active link, in the scheme's order; a link without contact is not active yet (SM-LIAISON). */
export const missingKinds = (scheme: Scheme, links: readonly Link[]): SubjectKind[] =>
  requiredKinds[scheme].filter((kind) => !active(links).includes(kind));

/** 是否齐全 Exactly one active link of every kind. */
export const isComplete = (scheme: Scheme, links: readonly Link[]): boolean =>
  missingKinds(scheme, links).length === 0 && active(links).length === requiredKinds[scheme].length;
