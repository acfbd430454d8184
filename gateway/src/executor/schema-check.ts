import { Kind, parse, visit, type DirectiveNode, type FieldNode } from 'graphql';

/** A shape of a supergraph for which Apollo's planner makes plans that give wrong data without an error. */
export interface UnsafeShape {
  /** The subgraph's name as composed. */
  readonly subgraph: string;
  readonly type: string;
  /** The field with the `@requires`, or the fields of the key that is not resolvable. */
  readonly field: string;
  readonly reasonZh: string;
  readonly reasonEn: string;
}

/**
 * Finds both known shapes: `@requires` whose selection gives arguments (the planner keeps one selection of the required field, so the
 * client's own arguments or another requirement's get lost), and one subgraph's keys for one type of which some are resolvable and some
 * are not (the planner jumps by a key that the subgraph does not resolve).
 *
 * @param supergraphSdl A composed supergraph (join specification v0.3 or later).
 * @returns Empty when the supergraph is safe to plan for.
 * @throws GraphQLError when the text is no GraphQL document.
 */
export function unsafeShapes(supergraphSdl: string): readonly UnsafeShape[] {
  const document = parse(supergraphSdl, { noLocation: true });
  const names = new Map<string, string>();
  const found: UnsafeShape[] = [];
  visit(document, {
    EnumTypeDefinition(node) {
      if (node.name.value !== 'join__Graph') return;
      for (const value of node.values ?? []) {
        const graph = value.directives?.find((directive) => directive.name.value === 'join__graph');
        names.set(value.name.value, (graph && textOf(graph, 'name')) ?? value.name.value);
      }
    },
  });
  const subgraphOf = (directive: DirectiveNode) => names.get(textOf(directive, 'graph') ?? '') ?? '';
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const type = definition.name.value;
    for (const { subgraph, key } of unresolvableBesideResolvable(definition.directives ?? [], subgraphOf)) {
      found.push({
        subgraph,
        type,
        field: key,
        reasonZh: `类型 ${type} 在子图 ${subgraph} 中同时有可解析与不可解析（resolvable: false）的键，查询计划会用错键而不报错。`,
        reasonEn: `Subgraph ${subgraph} mixes resolvable and unresolvable keys for ${type}: plans use the wrong key and nobody is told.`,
      });
    }
    for (const field of definition.fields ?? []) {
      for (const directive of field.directives ?? []) {
        const required = directive.name.value === 'join__field' ? textOf(directive, 'requires') : undefined;
        const withArguments = required === undefined ? undefined : fieldWithArguments(required);
        if (withArguments === undefined) continue;
        found.push({
          subgraph: subgraphOf(directive),
          type,
          field: field.name.value,
          reasonZh: `@requires 选取的 ${withArguments} 带参数，查询计划会把它与别处的参数混为一谈而不报错。`,
          reasonEn: `@requires selects ${withArguments} with arguments: plans confuse them with others' arguments and nobody is told.`,
        });
      }
    }
  }
  return found;
}

function unresolvableBesideResolvable(directives: readonly DirectiveNode[], subgraphOf: (directive: DirectiveNode) => string) {
  const keys = directives
    .filter((directive) => directive.name.value === 'join__type')
    .flatMap((directive) => {
      const key = textOf(directive, 'key');
      return key === undefined ? [] : [{ subgraph: subgraphOf(directive), key, isResolvable: !isFalse(directive, 'resolvable') }];
    });
  return keys.filter(
    ({ subgraph, isResolvable }) => !isResolvable && keys.some((other) => other.subgraph === subgraph && other.isResolvable),
  );
}

function fieldWithArguments(selection: string): string | undefined {
  let found: string | undefined;
  visit(parse(`{ ${selection} }`, { noLocation: true }), {
    Field: (node: FieldNode) => {
      if (node.arguments && node.arguments.length > 0) found ??= node.name.value;
    },
  });
  return found;
}

function textOf(directive: DirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
}

const isFalse = (directive: DirectiveNode, name: string): boolean =>
  directive.arguments?.some(({ name: given, value }) => given.value === name && value.kind === Kind.BOOLEAN && !value.value) === true;
