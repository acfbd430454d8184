import {
  Kind,
  parse,
  print,
  visit,
  type ConstDirectiveNode,
  type DirectiveDefinitionNode,
  type DocumentNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type NameNode,
  type StringValueNode,
  type TypeDefinitionNode,
  type TypeNode,
} from 'graphql';
import { bilingual, type Bilingual } from './bilingual.ts';
import { fieldOwnership, graphNames, ownerOf, typeBureaus, typeShares, type FieldOwnership, type TypeShare } from './ownership.ts';

/** A directive as it is applied, ready to show: `@classification(level: PERSONAL)`. */
export type AppliedDirective = string;

export interface InputModel extends Bilingual {
  readonly name: string;
  readonly type: string;
  readonly defaultValue: string | null;
  readonly deprecated: string | null;
  readonly directives: readonly AppliedDirective[];
}

export interface FieldModel extends Bilingual, FieldOwnership {
  readonly name: string;
  readonly type: string;
  readonly args: readonly InputModel[];
  /** Why it should no longer be used; null while it is current. */
  readonly deprecated: string | null;
  readonly directives: readonly AppliedDirective[];
}

export interface ValueModel extends Bilingual {
  readonly name: string;
  readonly bureaus: readonly string[];
  readonly deprecated: string | null;
  readonly directives: readonly AppliedDirective[];
}

export type TypeKind = 'root' | 'entity' | 'object' | 'interface' | 'union' | 'enum' | 'input' | 'scalar';

/** Where a type is used: by a field, an argument (of a field, or of a directive: `type` is then `@name`), an input field, a union or an implementation. */
export interface Use {
  readonly type: string;
  readonly field: string | null;
  readonly arg: string | null;
}

export interface TypeModel extends Bilingual {
  readonly name: string;
  readonly kind: TypeKind;
  /** The bureau whose subgraph holds the type; null where several hold it alike, and for the root types. */
  readonly owner: string | null;
  /** Every bureau that knows the type, with its keys and how many fields it brings. */
  readonly shares: readonly TypeShare[];
  readonly interfaces: readonly string[];
  /** Members of a union, implementations of an interface. */
  readonly members: readonly string[];
  readonly fields: readonly FieldModel[];
  readonly inputs: readonly InputModel[];
  readonly values: readonly ValueModel[];
  readonly directives: readonly AppliedDirective[];
  readonly specifiedBy: string | null;
  readonly usedBy: readonly Use[];
}

export interface DirectiveModel extends Bilingual {
  readonly name: string;
  readonly args: readonly InputModel[];
  readonly locations: readonly string[];
  readonly repeatable: boolean;
  /** Types and fields it is applied to. */
  readonly usedBy: readonly Use[];
}

/** All that the schema explorer shows. Names of subgraphs only: no address of one, nothing hidden from clients. */
export interface SchemaModel {
  /** The subgraphs, in the order of the supergraph. */
  readonly bureaus: readonly string[];
  readonly types: readonly TypeModel[];
  readonly directives: readonly DirectiveModel[];
}

/** Composition's own vocabulary: true in the supergraph, no part of what a client sees. */
const COMPOSITION = /^(join|link|core|federation)__|^(link|core|join|inaccessible)$/;
/** Shown in words of their own rather than as directives. */
const SPOKEN = new Set(['deprecated', 'specifiedBy']);

interface Described {
  readonly description?: StringValueNode | undefined;
}
interface Annotated {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

const directiveNamed = (node: Annotated, name: string): ConstDirectiveNode | undefined =>
  node.directives?.find((directive) => directive.name.value === name);
const visible = (node: Annotated): boolean => !directiveNamed(node, 'inaccessible');
const described = (node: Described): Bilingual => bilingual(node.description?.value);
const stringArgument = (directive: ConstDirectiveNode | undefined, name: string): string | null => {
  const value = directive?.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : null;
};

function deprecation(node: Annotated): string | null {
  const directive = directiveNamed(node, 'deprecated');
  return directive ? (stringArgument(directive, 'reason') ?? 'No longer supported') : null;
}

/** A directive that only some bureaus declare travels as `@join__directive(graphs, name, args)`: shown as what it says. */
function applied(directive: ConstDirectiveNode): AppliedDirective | null {
  const name = directive.name.value;
  if (name === 'join__directive') {
    const inner = stringArgument(directive, 'name');
    const args = directive.arguments?.find((argument) => argument.name.value === 'args')?.value;
    if (!inner || COMPOSITION.test(inner)) return null;
    const fields = args?.kind === Kind.OBJECT ? args.fields.map((field) => `${field.name.value}: ${print(field.value)}`) : [];
    return `@${inner}${fields.length ? `(${fields.join(', ')})` : ''}`;
  }
  return COMPOSITION.test(name) || SPOKEN.has(name) ? null : print(directive);
}

const appliedTo = (node: Annotated): AppliedDirective[] => (node.directives ?? []).map(applied).filter((text) => text !== null);

const inputModel = (node: InputValueDefinitionNode): InputModel => ({
  name: node.name.value,
  ...described(node),
  type: print(node.type),
  defaultValue: node.defaultValue ? print(node.defaultValue) : null,
  deprecated: deprecation(node),
  directives: appliedTo(node),
});

const fieldModel = (node: FieldDefinitionNode, ownership: FieldOwnership): FieldModel => ({
  name: node.name.value,
  ...described(node),
  type: print(node.type),
  args: (node.arguments ?? []).filter(visible).map(inputModel),
  deprecated: deprecation(node),
  directives: appliedTo(node),
  ...ownership,
});

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));
const names = (nodes: readonly { readonly name: NameNode }[] | undefined): string[] => (nodes ?? []).map((node) => node.name.value);

const isType = (node: { readonly kind: string }): node is TypeDefinitionNode => node.kind.endsWith('TypeDefinition');
const isDirective = (node: { readonly kind: string }): node is DirectiveDefinitionNode => node.kind === Kind.DIRECTIVE_DEFINITION;

/** The uses of every type and of every directive (under `@name`), in the order of the supergraph. */
function usesIn(types: readonly TypeDefinitionNode[], directives: readonly DirectiveDefinitionNode[]): Map<string, Use[]> {
  const uses = new Map<string, Map<string, Use>>();
  const note = (target: string, type: string, field: string | null = null, arg: string | null = null): void => {
    const known = uses.get(target) ?? new Map<string, Use>();
    uses.set(target, known.set(`${type}.${field}.${arg}`, { type, field, arg }));
  };
  const noteDirectives = (node: Annotated, ...place: [type: string, field?: string | null, arg?: string | null]): void => {
    for (const text of appliedTo(node)) note(/^@\w+/.exec(text)?.[0] ?? text, ...place);
  };
  for (const type of types) {
    const owner = type.name.value;
    noteDirectives(type, owner);
    if ('interfaces' in type) for (const name of names(type.interfaces)) note(name, owner);
    if (type.kind === Kind.UNION_TYPE_DEFINITION) for (const member of type.types ?? []) note(member.name.value, owner);
    if (type.kind === Kind.ENUM_TYPE_DEFINITION) for (const value of type.values ?? []) noteDirectives(value, owner, value.name.value);
    if (!('fields' in type)) continue;
    for (const field of (type.fields ?? []).filter(visible)) {
      note(namedType(field.type), owner, field.name.value);
      noteDirectives(field, owner, field.name.value);
      for (const argument of ('arguments' in field ? (field.arguments ?? []) : []).filter(visible)) {
        note(namedType(argument.type), owner, field.name.value, argument.name.value);
        noteDirectives(argument, owner, field.name.value, argument.name.value);
      }
    }
  }
  for (const directive of directives) {
    for (const argument of directive.arguments ?? []) note(namedType(argument.type), `@${directive.name.value}`, null, argument.name.value);
  }
  return new Map([...uses].map(([target, places]) => [target, [...places.values()]]));
}

function rootTypes(document: DocumentNode): Set<string> {
  const schema = document.definitions.find((node) => node.kind === Kind.SCHEMA_DEFINITION);
  return new Set(schema ? schema.operationTypes.map((operation) => operation.type.name.value) : ['Query', 'Mutation', 'Subscription']);
}

function kindOf(node: TypeDefinitionNode, roots: ReadonlySet<string>, shares: readonly TypeShare[]): TypeKind {
  switch (node.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
      if (roots.has(node.name.value)) return 'root';
      return shares.some((share) => share.keys.length > 0) ? 'entity' : 'object';
    case Kind.INTERFACE_TYPE_DEFINITION:
      return 'interface';
    case Kind.UNION_TYPE_DEFINITION:
      return 'union';
    case Kind.ENUM_TYPE_DEFINITION:
      return 'enum';
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return 'input';
    case Kind.SCALAR_TYPE_DEFINITION:
      return 'scalar';
  }
}

const valueModel = (node: EnumValueDefinitionNode, bureaus: readonly string[]): ValueModel => ({
  name: node.name.value,
  ...described(node),
  bureaus,
  deprecated: deprecation(node),
  directives: appliedTo(node),
});

/**
 * Reads a composed supergraph (join specification 0.3 and later) into what the explorer shows.
 * Elements marked `@inaccessible` and the vocabulary of composition itself are left out.
 * @throws GraphQLError when `supergraphSdl` is not GraphQL.
 */
export function schemaModel(supergraphSdl: string): SchemaModel {
  const document = parse(supergraphSdl, { noLocation: true });
  const graphs = graphNames(document);
  const roots = rootTypes(document);
  const types = document.definitions.filter(isType).filter((node) => !COMPOSITION.test(node.name.value) && visible(node));
  const directives = document.definitions.filter(isDirective).filter((node) => !COMPOSITION.test(node.name.value));
  const uses = usesIn(types, directives);
  const usedBy = (name: string): Use[] => uses.get(name) ?? [];
  const composite = new Set(
    types.filter((type) => 'fields' in type || type.kind === Kind.UNION_TYPE_DEFINITION).map((type) => type.name.value),
  );
  const isPlain = (field: FieldModel): boolean => !composite.has(/\w+/.exec(field.type)?.[0] ?? '');
  const implementations = (name: string): string[] =>
    types
      .filter((type) => 'interfaces' in type && type.interfaces?.some((each) => each.name.value === name))
      .map((type) => type.name.value);

  const typeModel = (node: TypeDefinitionNode): TypeModel => {
    const fieldNodes = node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION ? (node.fields ?? []) : [];
    const known = typeBureaus(node, graphs);
    const fields = fieldNodes.filter(visible).map((field) => fieldModel(field, fieldOwnership(field, graphs, known)));
    const shares = typeShares(node, graphs, fields);
    const kind = kindOf(node, roots, shares);
    return {
      name: node.name.value,
      kind,
      ...described(node),
      owner: kind === 'root' ? null : ownerOf(shares, fields, isPlain),
      shares,
      interfaces: 'interfaces' in node ? names(node.interfaces) : [],
      members: node.kind === Kind.UNION_TYPE_DEFINITION ? names(node.types) : implementations(node.name.value),
      fields,
      inputs: node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? (node.fields ?? []).filter(visible).map(inputModel) : [],
      values:
        node.kind === Kind.ENUM_TYPE_DEFINITION
          ? (node.values ?? []).filter(visible).map((value) => valueModel(value, fieldOwnership(value, graphs, known).bureaus))
          : [],
      directives: appliedTo(node),
      specifiedBy: stringArgument(directiveNamed(node, 'specifiedBy'), 'url'),
      usedBy: usedBy(node.name.value),
    };
  };

  return {
    bureaus: [...graphs.values()],
    types: types.map(typeModel),
    directives: directives.map((node) => ({
      name: node.name.value,
      ...described(node),
      args: (node.arguments ?? []).map(inputModel),
      locations: node.locations.map((location) => location.value),
      repeatable: node.repeatable,
      usedBy: usedBy(`@${node.name.value}`),
    })),
  };
}

/** The schema as clients see it, in SDL: the supergraph without the vocabulary of composition and without what is `@inaccessible`. */
export function clientSdl(supergraphSdl: string): string {
  const inner = (name: string): boolean => COMPOSITION.test(name);
  const drop = (node: Annotated): null | undefined => (visible(node) ? undefined : null);
  const definition = (node: Annotated & { readonly name: NameNode }): null | undefined => (inner(node.name.value) ? null : drop(node));
  return print(
    visit(parse(supergraphSdl, { noLocation: true }), {
      Directive: (node) => (inner(node.name.value) ? null : undefined),
      DirectiveDefinition: (node) => (inner(node.name.value) ? null : undefined),
      ScalarTypeDefinition: definition,
      ObjectTypeDefinition: definition,
      InterfaceTypeDefinition: definition,
      UnionTypeDefinition: definition,
      EnumTypeDefinition: definition,
      InputObjectTypeDefinition: definition,
      FieldDefinition: drop,
      InputValueDefinition: drop,
      EnumValueDefinition: drop,
    }),
  );
}
