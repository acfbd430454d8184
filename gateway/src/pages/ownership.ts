import { Kind, type ConstDirectiveNode, type DocumentNode, type TypeDefinitionNode } from 'graphql';

/** Whose a field is, read from `@join__field` (Apollo Federation join specification). Subgraphs by name. */
export interface FieldOwnership {
  /** Bureaus that answer the field; several when it is shareable, never those that merely refer to it. */
  readonly bureaus: readonly string[];
  /** What a bureau must first be told by others before it can answer, as a selection: `@requires`. */
  readonly requires: readonly { readonly bureau: string; readonly fields: string }[];
  /** The bureau the field was taken over from: `@override`; null when it never moved. */
  readonly movedFrom: string | null;
}

/** One bureau's part in a type. */
export interface TypeShare {
  readonly bureau: string;
  /** Selections by which it identifies the entity; empty when the type is no entity there. */
  readonly keys: readonly string[];
  /** True when it only points at the entity and cannot answer for it (`resolvable: false`). */
  readonly referenceOnly: boolean;
  /** Number of fields that it answers and no other bureau does. */
  readonly ownFields: number;
}

interface Annotated {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/** Enum values, strings and booleans of a directive's arguments as text and truth. */
function argumentsOf(directive: ConstDirectiveNode): Readonly<Record<string, string | boolean | undefined>> {
  return Object.fromEntries(
    (directive.arguments ?? []).map(({ name, value }) => [
      name.value,
      value.kind === Kind.ENUM || value.kind === Kind.STRING || value.kind === Kind.BOOLEAN ? value.value : undefined,
    ]),
  );
}

const joined = (node: Annotated, ...directives: readonly string[]): Readonly<Record<string, string | boolean | undefined>>[] =>
  (node.directives ?? []).filter((directive) => directives.includes(directive.name.value)).map(argumentsOf);

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** Names of the subgraphs by their value in the enum `join__Graph`, in order. */
export function graphNames(document: DocumentNode): Map<string, string> {
  const graphs = document.definitions.find((node) => node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph');
  const values = graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []) : [];
  return new Map(values.map((value) => [value.name.value, String(joined(value, 'join__graph')[0]?.['name'] ?? value.name.value)]));
}

/**
 * Whose a field or an enum value is.
 * @param typeBureaus the bureaus that know the type: without a `@join__field` that names one, the element is theirs alike.
 */
export function fieldOwnership(node: Annotated, graphs: ReadonlyMap<string, string>, typeBureaus: readonly string[]): FieldOwnership {
  const nameOf = (graph: unknown): string => graphs.get(String(graph)) ?? String(graph);
  const joins = joined(node, 'join__field', 'join__enumValue').filter((join) => join['graph'] !== undefined);
  const answering = joins.filter((join) => join['external'] !== true && join['usedOverridden'] !== true);
  return {
    bureaus: joins.length ? unique(answering.map((join) => nameOf(join['graph']))) : typeBureaus,
    requires: answering.flatMap((join) =>
      typeof join['requires'] === 'string' ? [{ bureau: nameOf(join['graph']), fields: join['requires'] }] : [],
    ),
    movedFrom: answering.map((join) => join['override']).find((from) => typeof from === 'string') ?? null,
  };
}

const typeJoins = (node: TypeDefinitionNode, graphs: ReadonlyMap<string, string>) =>
  joined(node, 'join__type').map((join) => ({ ...join, bureau: graphs.get(String(join['graph'])) ?? String(join['graph']) }));

/** The bureaus whose subgraphs know a type, in the order of the supergraph. */
export const typeBureaus = (node: TypeDefinitionNode, graphs: ReadonlyMap<string, string>): string[] =>
  unique(typeJoins(node, graphs).map((join) => join.bureau));

const ownFieldsOf = <F extends FieldOwnership>(bureau: string, fields: readonly F[]): F[] =>
  fields.filter((field) => field.bureaus.length === 1 && field.bureaus[0] === bureau);

/** Every bureau's part in a type. */
export function typeShares(node: TypeDefinitionNode, graphs: ReadonlyMap<string, string>, fields: readonly FieldOwnership[]): TypeShare[] {
  const joins = typeJoins(node, graphs);
  return typeBureaus(node, graphs).map((bureau) => {
    const own: Readonly<Record<string, string | boolean | undefined>>[] = joins.filter((join) => join.bureau === bureau);
    const keys = unique(own.flatMap(({ key }) => (typeof key === 'string' ? [key] : [])));
    const referenceOnly = keys.length > 0 && own.every(({ resolvable }) => resolvable === false);
    return { bureau, keys, referenceOnly, ownFields: ownFieldsOf(bureau, fields).length };
  });
}

/**
 * Whose a type is. Federation records who *contributes*, not who *owns*; among the bureaus that can answer for an entity
 * the owner is the one that alone answers most of its plain values (number, name, date …), then most fields, then the first.
 * Null for a type that several bureaus hold alike.
 */
export function ownerOf<F extends FieldOwnership>(
  shares: readonly TypeShare[],
  fields: readonly F[],
  isPlain: (field: F) => boolean,
): string | null {
  if (shares.length === 1) return shares[0]?.bureau ?? null;
  const plainFieldsOf = (bureau: string): number => ownFieldsOf(bureau, fields).filter(isPlain).length;
  const candidates = shares
    .filter((share) => share.keys.length > 0 && !share.referenceOnly && share.ownFields > 0)
    .toSorted((a, b) => plainFieldsOf(b.bureau) - plainFieldsOf(a.bureau) || b.ownFields - a.ownFields);
  return candidates[0]?.bureau ?? null;
}
