import {
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { isInherited, quote, type Data } from './json.ts';
import { leafText, type LeafText } from './leaf.ts';

/** One response key of one object type: GraphQL's CollectFields, done once per operation instead of once per object. */
export interface FieldShape {
  readonly key: string;
  /** `"key":` */
  readonly prefix: string;
  readonly inherited: boolean;
  readonly coordinate: string;
  readonly nodes: readonly FieldNode[];
  readonly output: Output;
}

export type Output =
  | { readonly kind: 'typename'; readonly text: string }
  | { readonly kind: 'introspection' }
  | { readonly kind: 'nonNull'; readonly of: Output }
  | { readonly kind: 'list'; readonly of: Output }
  | { readonly kind: 'leaf'; readonly typeName: string; readonly text: LeafText }
  | { readonly kind: 'composite'; readonly composite: CompositeShape };

/** What the client selected on one object type (or on an interface whose implementation nobody needs to know). */
export interface ObjectShape {
  readonly typeName: string;
  readonly fields: readonly FieldShape[];
}

/** The shape of one operation under one assignment of the variables that its conditions read. */
export class OperationShape {
  readonly root: ObjectShape;
  readonly schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #isTrue: (variable: string) => boolean;
  readonly #nodeIds = new Map<FieldNode, number>();
  readonly #objects = new Map<string, ObjectShape>();
  readonly #composites = new Map<string, CompositeShape>();

  constructor(
    schema: GraphQLSchema,
    operation: OperationDefinitionNode,
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    isTrue: (variable: string) => boolean,
  ) {
    this.schema = schema;
    this.#fragments = fragments;
    this.#isTrue = isTrue;
    const rootType = schema.getRootType(operation.operation);
    if (!rootType) throw new Error(`The schema has no ${operation.operation} type`);
    this.root = this.#objectShape(rootType, [operation.selectionSet]);
  }

  /** Equal selections on equal types are one shape, wherever in the operation they stand. */
  shapeOn(type: GraphQLObjectType | GraphQLInterfaceType, nodes: readonly FieldNode[]): ObjectShape {
    const signature = this.#signature(type, nodes);
    let shape = this.#objects.get(signature);
    if (!shape) this.#objects.set(signature, (shape = this.#objectShape(type, selectionSets(nodes))));
    return shape;
  }

  /** Whether the selection asks for the same whatever the concrete type is, which is then nobody's business. */
  isIndifferentTo(type: GraphQLInterfaceType, nodes: readonly FieldNode[]): boolean {
    let indifferent = true;
    const fields = this.#collect(type, selectionSets(nodes), () => (indifferent = false));
    return indifferent && ![...fields.values()].some(([node]) => node!.name.value === '__typename');
  }

  #objectShape(type: GraphQLObjectType | GraphQLInterfaceType, sets: readonly SelectionSetNode[]): ObjectShape {
    const fields: FieldShape[] = [];
    for (const [key, nodes] of this.#collect(type, sets)) {
      const output = this.#fieldOutput(type, nodes);
      if (!output) continue;
      const coordinate = `${type.name}.${nodes[0]!.name.value}`;
      fields.push({ key, prefix: `${quote(key)}:`, inherited: isInherited(key), coordinate, nodes, output });
    }
    return { typeName: type.name, fields };
  }

  #fieldOutput(parent: GraphQLObjectType | GraphQLInterfaceType, nodes: readonly FieldNode[]): Output | undefined {
    const name = nodes[0]!.name.value;
    if (name === '__typename') return { kind: 'typename', text: quote(parent.name) };
    if (parent === this.schema.getQueryType() && (name === SchemaMetaFieldDef.name || name === TypeMetaFieldDef.name)) {
      return { kind: 'introspection' };
    }
    const field = parent.getFields()[name];
    return field && this.#output(field.type, nodes);
  }

  #output(type: GraphQLOutputType, nodes: readonly FieldNode[]): Output {
    if (isNonNullType(type)) return { kind: 'nonNull', of: this.#output(type.ofType, nodes) };
    if (isListType(type)) return { kind: 'list', of: this.#output(type.ofType, nodes) };
    if (isLeafType(type)) return { kind: 'leaf', typeName: type.name, text: leafText(type) };
    const signature = this.#signature(type, nodes);
    let composite = this.#composites.get(signature);
    if (!composite) this.#composites.set(signature, (composite = new CompositeShape(this, type, nodes)));
    return { kind: 'composite', composite };
  }

  #signature(type: GraphQLCompositeType, nodes: readonly FieldNode[]): string {
    let signature = type.name;
    for (const node of nodes) {
      let id = this.#nodeIds.get(node);
      if (id === undefined) this.#nodeIds.set(node, (id = this.#nodeIds.size));
      signature += ` ${id}`;
    }
    return signature;
  }

  /** CollectFields (GraphQL specification 6.3.2). */
  #collect(
    type: GraphQLObjectType | GraphQLInterfaceType,
    sets: readonly SelectionSetNode[],
    onUnmatched?: () => void,
  ): Map<string, FieldNode[]> {
    const fields = new Map<string, FieldNode[]>();
    const spread = new Set<string>();
    const collect = (set: SelectionSetNode): void => {
      for (const selection of set.selections) {
        if (!this.#isIncluded(selection.directives)) continue;
        if (selection.kind === Kind.FIELD) {
          const key = selection.alias?.value ?? selection.name.value;
          const nodes = fields.get(key);
          if (nodes) nodes.push(selection);
          else fields.set(key, [selection]);
          continue;
        }
        if (selection.kind === Kind.FRAGMENT_SPREAD) {
          if (spread.has(selection.name.value)) continue;
          spread.add(selection.name.value);
        }
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(selection.name.value) : selection;
        if (!fragment) continue;
        if (this.#applies(fragment.typeCondition?.name.value, type)) collect(fragment.selectionSet);
        else onUnmatched?.();
      }
    };
    sets.forEach(collect);
    return fields;
  }

  #applies(condition: string | undefined, type: GraphQLObjectType | GraphQLInterfaceType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const wanted = this.schema.getType(condition);
    return isAbstractType(wanted) && this.schema.isSubType(wanted, type);
  }

  #isIncluded(directives: readonly DirectiveNode[] | undefined): boolean {
    if (directives === undefined || directives.length === 0) return true;
    return directives.every((directive) => {
      const name = directive.name.value;
      if (name !== 'skip' && name !== 'include') return true;
      const condition = directive.arguments?.find((argument) => argument.name.value === 'if')?.value;
      const value =
        condition?.kind === Kind.VARIABLE ? this.#isTrue(condition.name.value) : condition?.kind === Kind.BOOLEAN && condition.value;
      return value === (name === 'include');
    });
  }
}

const selectionSets = (nodes: readonly FieldNode[]): SelectionSetNode[] =>
  nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));

/** What the client selected on a field's type, by the type that an object turns out to have. Shapes are made when first needed. */
export class CompositeShape {
  readonly type: GraphQLCompositeType;
  readonly #operation: OperationShape;
  readonly #nodes: readonly FieldNode[];
  readonly #byTypename = new Map<unknown, ObjectShape>();

  constructor(operation: OperationShape, type: GraphQLCompositeType, nodes: readonly FieldNode[]) {
    this.#operation = operation;
    this.type = type;
    this.#nodes = nodes;
  }

  /** The shape for this object, or undefined when its type cannot be told or is not one that this position may have. */
  shapeFor(data: Data): ObjectShape | undefined {
    const typename = isObjectType(this.type) ? undefined : data.__typename;
    const known = this.#byTypename.get(typename);
    if (known) return known;
    const shape = this.#shapeOn(typename);
    if (shape) this.#byTypename.set(typename, shape);
    return shape;
  }

  #shapeOn(typename: unknown): ObjectShape | undefined {
    if (isObjectType(this.type)) return this.#operation.shapeOn(this.type, this.#nodes);
    const { schema } = this.#operation;
    const named = typeof typename === 'string' ? schema.getType(typename) : undefined;
    if (isObjectType(named)) return schema.isSubType(this.type, named) ? this.#operation.shapeOn(named, this.#nodes) : undefined;
    // The owner of an @interfaceObject knows the interface alone; where nothing depends on the implementation the plan does not ask for it.
    if (typename !== undefined && !isInterfaceType(named)) return undefined;
    if (!isInterfaceType(this.type) || !this.#operation.isIndifferentTo(this.type, this.#nodes)) return undefined;
    return this.#operation.shapeOn(this.type, this.#nodes);
  }
}
