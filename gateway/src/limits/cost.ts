import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  parse,
  valueFromASTUntyped,
  visit,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** The page of a connection asked without `first` and `last`; what the subgraphs' lists give. */
export const assumedPage = 20;

interface Hint {
  weight?: number;
  assumedSize?: number;
  slicingArguments?: readonly string[];
  sizedFields?: readonly string[];
}

/** How many of the named fields' values there are; null names: of the value itself. */
interface Page {
  readonly size: number;
  readonly fields: readonly string[];
}

const inPage: readonly string[] = ['nodes', 'edges'];

/**
 * 查询代价 What an operation may make the graph do, before it does: the objects that its answer can hold. A field that gives objects costs 1,
 * any other nothing. The `nodes` and `edges` of a connection, with all that is asked below them, count as often as `first` or `last` says, 20
 * times without. `@cost(weight:)` and `@listSize` in the supergraph (IBM's cost directives, as federation carries them) say otherwise for
 * their field. Fragments on several types are added up; conditions are taken to hold.
 */
export class CostModel {
  readonly #schema: GraphQLSchema;
  readonly #hints: ReadonlyMap<string, Hint>;

  constructor(schema: GraphQLSchema, supergraphSdl: string) {
    this.#schema = schema;
    this.#hints = hintsIn(supergraphSdl);
  }

  /** @param pageSize what an argument `first`, `last` or the like says; undefined when it says nothing */
  cost(
    operation: OperationDefinitionNode,
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    pageSize: (argument: ValueNode) => number | undefined,
  ): number {
    const known = new Map<string, number>();

    const ofSet = (set: SelectionSetNode, type: GraphQLNamedType | undefined, page: Page | null): number => {
      let sum = 0;
      for (const selection of set.selections) {
        if (selection.kind === Kind.FIELD) {
          sum += ofField(selection, type) * (page?.fields.includes(selection.name.value) ? page.size : 1);
        } else if (selection.kind === Kind.INLINE_FRAGMENT) {
          const condition = selection.typeCondition?.name.value;
          sum += ofSet(selection.selectionSet, condition === undefined ? type : this.#schema.getType(condition), page);
        } else {
          sum += ofFragment(selection.name.value, page);
        }
      }
      return sum;
    };

    const ofFragment = (name: string, page: Page | null): number => {
      const fragment = fragments.get(name);
      if (!fragment) return 0;
      const key = page ? `${name} ${page.size} ${page.fields.join(' ')}` : name;
      let cost = known.get(key);
      if (cost === undefined) {
        cost = ofSet(fragment.selectionSet, this.#schema.getType(fragment.typeCondition.name.value), page);
        known.set(key, cost);
      }
      return cost;
    };

    const ofField = (node: FieldNode, parent: GraphQLNamedType | undefined): number => {
      const field = fieldOf(parent, node.name.value);
      const type = field && getNamedType(field.type);
      const hint: Hint = this.#hints.get(`${parent?.name}.${node.name.value}`) ?? {};
      const size = field && this.#sizeOf(field, node, hint, pageSize);
      const isList = field !== undefined && isListType(getNullableType(field.type));
      const weight = hint.weight ?? (type && isCompositeType(type) ? 1 : 0);
      const sized = size !== undefined && !(isList && !hint.sizedFields);
      const inner = node.selectionSet ? ofSet(node.selectionSet, type, sized ? { size, fields: hint.sizedFields ?? inPage } : null) : 0;
      return (weight + inner) * (size !== undefined && !sized ? size : 1);
    };

    return ofSet(operation.selectionSet, this.#schema.getRootType(operation.operation) ?? undefined, null);
  }

  #sizeOf(
    field: GraphQLField<unknown, unknown>,
    node: FieldNode,
    hint: Hint,
    pageSize: (argument: ValueNode) => number | undefined,
  ): number | undefined {
    const slicing = hint.slicingArguments ?? field.args.map(({ name }) => name).filter((name) => name === 'first' || name === 'last');
    const given = (node.arguments ?? []).filter(({ name }) => slicing.includes(name.value)).map(({ value }) => pageSize(value));
    const sizes = given.filter((size) => size !== undefined);
    if (sizes.length) return Math.max(...sizes);
    return hint.assumedSize ?? (slicing.length ? assumedPage : undefined);
  }
}

const fieldOf = (type: GraphQLNamedType | undefined, name: string): GraphQLField<unknown, unknown> | undefined =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;

/** `Type.field` → what `@cost` and `@listSize` say of it. */
function hintsIn(supergraphSdl: string): Map<string, Hint> {
  const hints = new Map<string, Hint>();
  if (!/@(?:cost|listSize)\b/.test(supergraphSdl)) return hints;
  let parent = '';
  const enter = { enter: ({ name }: { name: { value: string } }) => void (parent = name.value) };
  visit(parse(supergraphSdl, { noLocation: true }), {
    ObjectTypeDefinition: enter,
    InterfaceTypeDefinition: enter,
    FieldDefinition({ name, directives }) {
      for (const directive of directives ?? []) {
        if (directive.name.value !== 'cost' && directive.name.value !== 'listSize') continue;
        const told = Object.fromEntries((directive.arguments ?? []).map((each) => [each.name.value, valueFromASTUntyped(each.value)]));
        const { weight, ...size } = told as Hint;
        const hint = hints.get(`${parent}.${name.value}`) ?? {};
        hints.set(`${parent}.${name.value}`, { ...hint, ...size, ...(weight !== undefined && { weight: Number(weight) }) });
      }
    },
  });
  return hints;
}
