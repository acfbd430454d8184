import { reference, referenceByCode, type Reference } from '@helix/service-kit/reference';

/** A column pair that points into another register; the type's name is the one it bears in the graph. */
interface Pointing<Type extends string> {
  readonly subjectType: Type;
  readonly subjectId: string;
}

/** The record that a row is about, as a member of its union. */
export function subjectOf<Type extends string>(row: Pointing<Type>): Reference<Type>;
export function subjectOf<Type extends string>(
  row: Pointing<Type> | { subjectType: Type | null; subjectId: string | null },
): Reference<Type> | null;
export function subjectOf({ subjectType, subjectId }: { subjectType: string | null; subjectId: string | null }) {
  if (subjectType === null || subjectId === null) return null;
  return subjectType === 'Region' ? referenceByCode('Region', subjectId) : reference(subjectType, subjectId);
}
