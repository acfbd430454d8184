import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/**
 * The document to plan instead of the client's own, after which the answer is still shaped.
 *
 * - Where conditions may leave nothing of a selection (`author { name @include(if: $named) }`), the planner makes the whole fetch depend on
 *   them. The client is still owed `{}` or null, so such a selection also asks for `__typename`.
 * - Where fragments narrow an abstract type, the planner does not ask for the type if one subgraph declares the field with a concrete one.
 *   The executor cannot shape an object of unknown type, so such a selection also asks for `__typename`.
 * - What a literal excludes (`@skip(if: true)`) is taken out: the planner would fetch for it, and an error there would reach the client.
 *
 * @param document Valid against `apiSchema`.
 */
export function documentToPlan(document: DocumentNode, apiSchema: GraphQLSchema): DocumentNode {
  const fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const types = new TypeInfo(apiSchema);
  const dropExcluded = (node: { readonly directives?: readonly DirectiveNode[] }) =>
    literalOf(node.directives) === false ? null : undefined;
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        enter: dropExcluded,
        leave: (node) => {
          if (!node.selectionSet) return undefined;
          const type = getNamedType(types.getType());
          const isPlannable =
            selectsAlways(node.selectionSet, fragments) && !(type && narrows(node.selectionSet, type, apiSchema, fragments));
          return isPlannable ? undefined : { ...node, selectionSet: withTypename(node.selectionSet) };
        },
      },
      FragmentSpread: { enter: dropExcluded },
      InlineFragment: { enter: dropExcluded },
      SelectionSet: { leave: (node) => (node.selections.length === 0 ? withTypename(node) : undefined) },
    }),
  );
}

const withTypename = (set: SelectionSetNode): SelectionSetNode => ({ ...set, selections: [TYPENAME, ...set.selections] });

function selectsAlways(set: SelectionSetNode, fragments: Fragments): boolean {
  return set.selections.some((selection) => {
    if (literalOf(selection.directives) !== true) return false;
    if (selection.kind === Kind.FIELD) return true;
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    return fragment !== undefined && selectsAlways(fragment.selectionSet, fragments);
  });
}

/** Whether what is selected depends on which of the type's implementations an object is. */
function narrows(set: SelectionSetNode, type: GraphQLNamedType, schema: GraphQLSchema, fragments: Fragments): boolean {
  if (!isAbstractType(type)) return false;
  return set.selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return false;
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    if (!fragment) return false;
    const condition = schema.getType(fragment.typeCondition?.name.value ?? type.name);
    const isWider = condition === type || (isAbstractType(condition) && isInterfaceType(type) && schema.isSubType(condition, type));
    return !isWider || narrows(fragment.selectionSet, type, schema, fragments);
  });
}

/** True without conditions, false when a literal excludes the selection, undefined when variables decide. */
function literalOf(directives: readonly DirectiveNode[] = []): boolean | undefined {
  let decided: boolean | undefined = true;
  for (const { name, arguments: given } of directives) {
    if (name.value !== 'skip' && name.value !== 'include') continue;
    const value = given?.find((argument) => argument.name.value === 'if')?.value;
    if (value?.kind !== Kind.BOOLEAN) decided = undefined;
    else if (value.value !== (name.value === 'include')) return false;
  }
  return decided;
}
