import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { Kind, type DirectiveNode, type DocumentNode, type SelectionSetNode } from 'graphql';

/** A variable and the value that it must have. */
export interface Condition {
  readonly variable: string;
  readonly wanted: boolean;
}

/** Ways in which a field gets selected, each a list of conditions that must all hold; an empty list always holds. */
export type Ways = readonly (readonly Condition[])[];

/** What a fetch adds to its objects, read from its own operation. Paths are dotted response names; types are left out. */
export interface Selected {
  /** Paths at which objects are delivered. */
  readonly objectPaths: ReadonlySet<string>;
  /** All paths at which anything is delivered, and when. */
  readonly ways: ReadonlyMap<string, Ways>;
}

/** `aliases` leads from the aliases that the planner invented to the names that the client gave. */
export function selectedBy(document: DocumentNode, ofEntities: boolean, aliases: ReadonlyMap<string, string>): Selected {
  const objectPaths = new Set<string>();
  const ways = new Map<string, (readonly Condition[])[]>();
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  const visit = (set: SelectionSetNode, above: string, outer: readonly Condition[]): void => {
    for (const selection of set.selections) {
      const conditions = conditionsOf(selection.directives, outer);
      if (!conditions) continue;
      if (selection.kind !== Kind.FIELD) {
        const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        if (inner) visit(inner.selectionSet, above, conditions);
        continue;
      }
      const name = selection.alias?.value ?? selection.name.value;
      const key = aliases.get(name) ?? name;
      const path = above + key;
      const known = ways.get(path);
      if (known) known.push(conditions);
      else ways.set(path, [conditions]);
      if (!selection.selectionSet) continue;
      objectPaths.add(path);
      visit(selection.selectionSet, `${path}.`, conditions);
    }
  };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const [entities] = definition.selectionSet.selections;
    if (!ofEntities) visit(definition.selectionSet, '', []);
    else if (entities?.kind === Kind.FIELD && entities.selectionSet) visit(entities.selectionSet, '', []);
  }
  return { objectPaths, ways };
}

/** Undefined when a literal excludes the selection. */
function conditionsOf(directives: readonly DirectiveNode[] = [], outer: readonly Condition[]): readonly Condition[] | undefined {
  let conditions = outer;
  for (const { name, arguments: given } of directives) {
    if (name.value !== 'skip' && name.value !== 'include') continue;
    const wanted = name.value === 'include';
    const value = given?.find((argument) => argument.name.value === 'if')?.value;
    if (value?.kind === Kind.VARIABLE) conditions = [...conditions, { variable: value.name.value, wanted }];
    else if (value?.kind === Kind.BOOLEAN && value.value !== wanted) return undefined;
  }
  return conditions;
}

/** The dotted paths of all that a representation may hold. */
export function requiredPaths(selections: readonly QueryPlanSelectionNode[], above = ''): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === 'InlineFragment') return requiredPaths(selection.selections, above);
    const path = above + (selection.alias ?? selection.name);
    return [path, ...requiredPaths(selection.selections ?? [], `${path}.`)];
  });
}
