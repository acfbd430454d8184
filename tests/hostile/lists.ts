import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
  type GraphQLInputField,
  type GraphQLSchema,
} from 'graphql';
import type { TestGraph } from '@helix/local/testing-graph';

/** A list of the root that can be filtered, as a client finds it in the schema. */
export interface FilteredList {
  readonly name: string;
  /** Name of its records' type. */
  readonly node: string;
  readonly filters: readonly GraphQLInputField[];
}

export async function clientSchema(graph: TestGraph): Promise<GraphQLSchema> {
  const { data } = await graph.ask(getIntrospectionQuery());
  return buildClientSchema(data);
}

/** Every list of the root that takes a filter and needs no other argument. */
export function filteredLists(schema: GraphQLSchema): FilteredList[] {
  return Object.values(schema.getQueryType()!.getFields()).flatMap(({ name, args, type }) => {
    const filter = args.find((argument) => argument.name === 'filter');
    const input = filter && getNamedType(filter.type);
    const connection = getNamedType(type);
    if (!isInputObjectType(input) || !isObjectType(connection) || args.some(isRequiredArgument)) return [];
    const node = getNamedType(connection.getFields()['nodes']!.type).name;
    return [{ name, node, filters: Object.values(input.getFields()) }];
  });
}

/** Filters that leave nothing out of what may be seen: each value of the field, all in one list or one after the other; none where it has no such. */
export function widestFilters({ name, type }: GraphQLInputField): string[] {
  const inner = getNullableType(type);
  const named = getNamedType(type);
  if (isEnumType(named)) {
    const values = named.getValues().map((value) => value.name);
    return isListType(inner) ? [`${name}: [${values.join(', ')}]`] : values.map((value) => `${name}: ${value}`);
  }
  return named.name === 'Boolean' ? [`${name}: true`, `${name}: false`] : [];
}
