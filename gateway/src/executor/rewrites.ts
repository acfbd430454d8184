import type { FetchDataRewrite } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { isData, readOwn, writeOwn, type Data } from './json.ts';
import { satisfies } from './merge.ts';

/** Changes an answer (or a representation) in place, as the planner asked. */
export type Rewrite = (value: unknown) => void;

const CONDITION = '... on ';

/** Rewrites in the order of the plan, or undefined when there are none. */
export function compileRewrites(schema: GraphQLSchema, rewrites: readonly FetchDataRewrite[] | undefined): Rewrite | undefined {
  if (!rewrites || rewrites.length === 0) return undefined;
  const compiled = rewrites.map((rewrite) => compileRewrite(schema, rewrite));
  return (value) => {
    for (const rewrite of compiled) rewrite(value);
  };
}

function compileRewrite(schema: GraphQLSchema, rewrite: FetchDataRewrite): Rewrite {
  const field = rewrite.path.at(-1);
  if (field === undefined || field.startsWith(CONDITION)) throw new Error(`Rewrite without a field at its end: ${rewrite.path.join('.')}`);
  const last = rewrite.kind === 'ValueSetter' ? setting(field, rewrite.setValueTo) : renaming(field, rewrite.renameKeyTo);
  return rewrite.path.slice(0, -1).reduceRight<Rewrite>((inner, element) => {
    if (!element.startsWith(CONDITION)) return throughLists((data) => inner(readOwn(data, element)));
    const condition = element.slice(CONDITION.length);
    // An object that does not say its type was asked for one type only, so the condition holds.
    return throughLists((data) => {
      if (!data.__typename || satisfies(schema, data.__typename, condition)) inner(data);
    });
  }, throughLists(last));
}

const setting = (field: string, value: unknown) => (data: Data) => writeOwn(data, field, value);

const renaming = (field: string, to: string) => (data: Data) => {
  const value = readOwn(data, field);
  if (value === undefined) return;
  writeOwn(data, to, value);
  data[field] = undefined;
};

function throughLists(change: (data: Data) => void): Rewrite {
  return function apply(value) {
    if (Array.isArray(value)) value.forEach(apply);
    else if (isData(value)) change(value);
  };
}
