import { isAbstractType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { isData, writeOwn, type Data } from './json.ts';

/** Whether an object that calls itself `typename` satisfies `... on condition`. Interface objects call themselves by an interface's name. */
export function satisfies(schema: GraphQLSchema, typename: unknown, condition: string): boolean {
  if (typename === condition) return true;
  if (typeof typename !== 'string') return false;
  const type = schema.getType(typename);
  const wanted = schema.getType(condition);
  if (!wanted || !isAbstractType(wanted)) return false;
  return (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(wanted, type);
}

/**
 * Adds what one subgraph said about an object to what is already known of it. What is known is never replaced by null, and a concrete
 * `__typename` never by an interface's name (which is all that the owner of an `@interfaceObject` knows).
 */
export function addTo(target: Data, source: Data, schema: GraphQLSchema): void {
  for (const key in source) {
    const value = source[key];
    if (value === undefined) continue;
    const known = key === '__proto__' && !Object.hasOwn(target, key) ? undefined : target[key];
    if (known === undefined || known === null || typeof known === 'function') writeOwn(target, key, value);
    else if (value !== null && value !== known) addValue(target, key, known, value, schema);
  }
}

function addValue(target: Data, key: string, known: unknown, value: unknown, schema: GraphQLSchema): void {
  if (isData(known) && isData(value)) addTo(known, value, schema);
  else if (Array.isArray(known) && Array.isArray(value) && known.length === value.length) addToList(known, value, schema);
  else if (key !== '__typename' || isObjectType(schema.getType(String(value)))) writeOwn(target, key, value);
}

function addToList(known: unknown[], added: readonly unknown[], schema: GraphQLSchema): void {
  for (let index = 0; index < added.length; index++) {
    const before = known[index];
    const value = added[index];
    if (isData(before) && isData(value)) addTo(before, value, schema);
    else if (Array.isArray(before) && Array.isArray(value) && before.length === value.length) addToList(before, value, schema);
    else if (value !== null && value !== undefined) known[index] = value;
  }
}

/** A copy that shares no object or list with its original. */
export function copyOf<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copyOf) as T;
  if (!isData(value)) return value;
  const copy: Data = {};
  for (const key in value) writeOwn(copy, key, copyOf(value[key]));
  return copy as T;
}
