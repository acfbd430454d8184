import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLScalarType,
  GraphQLString,
  GRAPHQL_MAX_INT,
  GRAPHQL_MIN_INT,
  isEnumType,
  type GraphQLLeafType,
} from 'graphql';
import { quote } from './json.ts';

/** The JSON text of a leaf value, or undefined when the value is not of the leaf's type. */
export type LeafText = (value: unknown) => string | undefined;

/**
 * Result coercion (GraphQL specification 3.5, 3.9) of what a subgraph has already coerced once. A subgraph that answers a number for a
 * String or "5" for an Int broke the contract, so nothing is converted here; only an integer ID becomes the string it has to be.
 */
export function leafText(type: GraphQLLeafType): LeafText {
  if (isEnumType(type)) {
    // Inaccessible values are not among those of the API schema.
    const texts = new Map(type.getValues().map(({ name }) => [name as unknown, quote(name)]));
    return (value) => texts.get(value);
  }
  return BUILT_IN.get(type.name) ?? customText(type);
}

const BUILT_IN = new Map<string, LeafText>([
  [GraphQLString.name, (value) => (typeof value === 'string' ? quote(value) : undefined)],
  [GraphQLBoolean.name, (value) => (typeof value === 'boolean' ? String(value) : undefined)],
  [GraphQLFloat.name, (value) => (typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined)],
  [
    GraphQLInt.name,
    (value) =>
      Number.isInteger(value) && (value as number) <= GRAPHQL_MAX_INT && (value as number) >= GRAPHQL_MIN_INT ? String(value) : undefined,
  ],
  [
    GraphQLID.name,
    (value) => (typeof value === 'string' ? quote(value) : Number.isSafeInteger(value) ? `"${value as number}"` : undefined),
  ],
]);

const UNCHANGED = new GraphQLScalarType({ name: 'Unchanged' }).serialize;

function customText(type: GraphQLScalarType): LeafText {
  const plain = type.serialize === UNCHANGED;
  return (value) => {
    try {
      const serialized: unknown = plain ? value : type.serialize(value);
      if (typeof serialized === 'string') return quote(serialized);
      return serialized === null ? undefined : JSON.stringify(serialized);
    } catch {
      return undefined;
    }
  };
}
