import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  Kind,
  type DocumentNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { classificationOf, type Classification } from '@helix/service-kit/classification';

/** Writes operations that ask for whatever a schema has, and walks their answers with the schema at hand. */

type AnyField = GraphQLField<unknown, unknown>;

export const ruleOf = (type: GraphQLNamedType, field: AnyField): Classification | null =>
  classificationOf(`${type.name}.${field.name}`, field.astNode?.directives);

const isExternal = (field: AnyField): boolean => field.astNode?.directives?.some(({ name }) => name.value === 'external') ?? false;

/** The fields that can be asked for without knowing a value; the feed has its own specification. */
export const askable = (type: GraphQLObjectType): AnyField[] =>
  Object.values(type.getFields()).filter(
    (field) =>
      !field.name.startsWith('_') &&
      !(type.name === 'Query' && field.name.endsWith('Changes')) &&
      !isExternal(field) &&
      !field.args.some(isRequiredArgument),
  );

const membersOf = (schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLObjectType[] =>
  isObjectType(type) ? [type] : isUnionType(type) || isInterfaceType(type) ? schema.getPossibleTypes(type) : [];

const isStructural = (type: GraphQLNamedType): boolean => /(Connection|Edge|Facets|Facet)$|^PageInfo$|^Money$/.test(type.name);

/** What of a schema is asked for. */
export interface Ask {
  /** How many steps from record to record. */
  readonly depth: number;
  /** Only keys and what is classified, and only the ways that lead there. */
  readonly thin?: boolean;
}

/** Whether anything classified is within so many steps. */
export function leadsToClassified(schema: GraphQLSchema, type: GraphQLNamedType, depth: number): boolean {
  return [...typesWithin(schema, type, depth)].some((member) =>
    Object.values(member.getFields()).some((field) => ruleOf(member, field) !== null),
  );
}

/** The fields of a type, and those of its records `depth` steps further. Lists give two records. */
export function selectionOf(schema: GraphQLSchema, type: GraphQLNamedType, ask: Ask, prefix = ''): string {
  if (isUnionType(type) || isInterfaceType(type)) {
    const fragments = schema
      .getPossibleTypes(type)
      .map((member) => `... on ${member.name} { ${selectionOf(schema, member, ask, `${member.name}_`)} }`);
    return `__typename ${fragments.join(' ')}`;
  }
  if (!isObjectType(type)) return '__typename';
  const { depth, thin = false } = ask;
  const fields = askable(type).flatMap((field) => {
    const named = getNamedType(field.type);
    const name = prefix ? `${prefix}${field.name}: ${field.name}` : field.name;
    const rule = ruleOf(type, field);
    if (isLeafType(named)) return thin && !rule && field.name !== 'id' && field.name !== 'code' ? [] : [name];
    if (!isCompositeType(named)) return [];
    if (thin && !rule && !leadsToClassified(schema, named, isStructural(named) || isStructural(type) ? depth : depth - 1)) return [];
    if (isStructural(type) || (isStructural(named) && !named.name.endsWith('Connection')))
      return [`${name} { ${selectionOf(schema, named, ask)} }`];
    if (depth > 0) {
      const page = named.name.endsWith('Connection') ? '(first: 2)' : '';
      return [`${name}${page} { ${selectionOf(schema, named, { ...ask, depth: depth - 1 })} }`];
    }
    // At the end of the way a classified record is named all the same, to see that it is withheld.
    return rule ? [`${name} { __typename }`] : [];
  });
  return ['__typename', ...fields].join(' ');
}

/** Types met by such a selection. */
export function typesWithin(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  depth: number,
  found = new Set<GraphQLObjectType>(),
): Set<GraphQLObjectType> {
  for (const member of membersOf(schema, type)) {
    found.add(member);
    for (const field of askable(member)) {
      const named = getNamedType(field.type);
      if (!isCompositeType(named)) continue;
      const structural = member.name.endsWith('Connection') || /(Edge|Facets|Facet)$/.test(named.name);
      if (structural ? !found.has(named as GraphQLObjectType) : depth > 0)
        typesWithin(schema, named, structural ? depth : depth - 1, found);
    }
  }
  return found;
}

/** One field of one record of an answer. */
export interface Met {
  readonly type: GraphQLObjectType;
  readonly field: AnyField;
  readonly rule: Classification | null;
  /** The record's key where it has one. */
  readonly key: string | null;
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** Every field that the answer shows, with its type and place. */
export function* fieldsMet(schema: GraphQLSchema, document: DocumentNode, data: unknown): Generator<Met> {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!;
  yield* within(schema, schema.getQueryType()!, operation.selectionSet, data, []);
}

function* within(
  schema: GraphQLSchema,
  declared: GraphQLNamedType,
  selections: SelectionSetNode,
  value: unknown,
  path: readonly (string | number)[],
): Generator<Met> {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) yield* within(schema, declared, selections, item, [...path, at]);
    return;
  }
  const record = value as Record<string, unknown>;
  const type = isObjectType(declared) ? declared : schema.getType(String(record['__typename']));
  if (!isObjectType(type)) return;
  const keyOf = (name: string): string | null => (typeof record[name] === 'string' ? record[name] : null);
  const key = keyOf('id') ?? keyOf('code') ?? keyOf(`${type.name}_id`) ?? keyOf(`${type.name}_code`);
  for (const selection of selections.selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const on = selection.typeCondition?.name.value;
      if (on === undefined || on === type.name) yield* within(schema, type, selection.selectionSet, value, path);
      continue;
    }
    if (selection.kind !== Kind.FIELD || selection.name.value.startsWith('__')) continue;
    const field = type.getFields()[selection.name.value];
    if (!field) continue;
    const name = selection.alias?.value ?? selection.name.value;
    yield { type, field, rule: ruleOf(type, field), key, path: [...path, name], value: record[name] };
    if (selection.selectionSet) yield* within(schema, getNamedType(field.type), selection.selectionSet, record[name], [...path, name]);
  }
}

/** A literal that the input takes. */
export function literalFor(type: GraphQLInputType): string {
  const bare = isNonNullType(type) ? type.ofType : type;
  if (isListType(bare)) return `[${literalFor(bare.ofType)}]`;
  if (isEnumType(bare)) return bare.getValues()[0]!.name;
  if (isInputObjectType(bare)) {
    const given = Object.values(bare.getFields()).filter((field, at) => isNonNullType(field.type) || at === 0);
    return `{ ${given.map((field) => `${field.name}: ${literalFor(field.type)}`).join(', ')} }`;
  }
  const literals: Readonly<Record<string, string>> = {
    Boolean: 'true',
    Int: '1',
    Float: '1',
    Year: '2025',
    Quarter: '"2025-Q1"',
    Date: '"2025-06-30"',
    DateTime: '"2025-06-30T00:00:00Z"',
    Decimal: '"1"',
    BigInt: '"1"',
    RegionCode: '"430300"',
  };
  return literals[bare.name] ?? '"x"';
}
