/** A pointer to an entity that another subgraph owns; the gateway fills in the rest. */
export interface Reference<Name extends string> {
  readonly __typename: Name;
  readonly id: string;
}

/** @returns null where the id is null, so that a nullable reference needs no branch */
export function reference<Name extends string>(typename: Name, id: string): Reference<Name>;
export function reference<Name extends string>(typename: Name, id: string | null | undefined): Reference<Name> | null;
export function reference<Name extends string>(typename: Name, id: string | null | undefined): Reference<Name> | null {
  return id == null ? null : { __typename: typename, id };
}

/** The same for entities whose key is `code` (Region, Indicator, PolicyInstrument). */
export function referenceByCode<Name extends string>(typename: Name, code: string): { readonly __typename: Name; readonly code: string };
export function referenceByCode<Name extends string>(
  typename: Name,
  code: string | null | undefined,
): { readonly __typename: Name; readonly code: string } | null;
export function referenceByCode<Name extends string>(typename: Name, code: string | null | undefined) {
  return code == null ? null : { __typename: typename, code };
}
