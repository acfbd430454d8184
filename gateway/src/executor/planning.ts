import {
  Kind,
  visit,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * The document to plan instead of the client's; the answer is shaped after the client's own.
 *
 * - Where conditions may leave nothing of a selection (`author { name @include(if: $named) }`), the planner makes the whole fetch depend on
 *   them. The client is still owed `{}` or null, so such a selection also asks for `__typename`.
 * - What a literal excludes (`@skip(if: true)`) is taken out: the planner would fetch for it, and an error there would reach the client.
 */
export function documentToPlan(document: DocumentNode): DocumentNode {
  const fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const dropExcluded = (node: { readonly directives?: readonly DirectiveNode[] }) =>
    literalOf(node.directives) === false ? null : undefined;
  return visit(document, {
    Field: {
      enter: dropExcluded,
      leave: (node) => {
        if (!node.selectionSet || selectsAlways(node.selectionSet, fragments)) return undefined;
        return { ...node, selectionSet: { ...node.selectionSet, selections: [TYPENAME, ...node.selectionSet.selections] } };
      },
    },
    FragmentSpread: { enter: dropExcluded },
    InlineFragment: { enter: dropExcluded },
    SelectionSet: {
      leave: (node) => (node.selections.length === 0 ? { ...node, selections: [TYPENAME] } : undefined),
    },
  });
}

function selectsAlways(set: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): boolean {
  return set.selections.some((selection) => {
    if (!isUnconditional(selection.directives)) return false;
    if (selection.kind === Kind.FIELD) return true;
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    return fragment !== undefined && selectsAlways(fragment.selectionSet, fragments);
  });
}

const isUnconditional = (directives: readonly DirectiveNode[] | undefined): boolean => literalOf(directives) === true;

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
